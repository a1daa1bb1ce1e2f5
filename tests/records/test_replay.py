"""A sitting out of its log: the same as event by event, and refused where the log makes no sense."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import Services
from cetl_prep.exam.attempt import Confidence, Kind
from cetl_prep.exam.chain import AttemptLog, Entry
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.record import BankRecord
from cetl_prep.records.replay import replayed
from cetl_prep.services.record_banks import RecordBanks
from cetl_prep.services.sitting import Wish
from cetl_prep.storage.merging import LogStore
from tests.making import HandClock
from tests.records_made import BANK, candidate

Sat = tuple[Services, AttemptLog, dict[str, BankRecord]]


@pytest.fixture
def sat(tmp_path: Path) -> Iterator[Sat]:
    """A sitting with all that can happen in one: changes, flags, strikes, pauses, going back."""
    clock = HandClock()
    services = candidate(tmp_path / "erin", clock)
    sitting = services.sitting
    attempt = sitting.start(Wish(Kind.MOCK, BANK, items=6, seed=4))
    one, two, three = (entry.item for entry in attempt.form.items[:3])
    for item, chosen in (
        (one, ["b"]),
        (two, ["a"]),
        (one, ["c"]),
        (one, []),
        (one, ["b"]),
        (three, []),
    ):
        attempt = sitting.show(attempt, item)
        clock.forward(17.3)
        attempt = sitting.answer(attempt, item, chosen)
    attempt = sitting.flag(attempt, two, True)
    attempt = sitting.strike(attempt, two, "d", True)
    attempt = sitting.say_confidence(attempt, two, Confidence.CERTAIN)
    attempt = sitting.pause(attempt)
    clock.forward(100)
    attempt = sitting.resume(attempt.id).attempt
    clock.forward(5)
    sitting.submit(attempt)
    log = LogStore(services.connection, services.paths.history)
    [held] = log.logs().values()
    yield services, held, RecordBanks(services.library, log).of([held])
    services.close()


def test_it_is_as_the_attempt_itself(sat: Sat) -> None:
    services, log, banks = sat
    attempt = services.sitting.load(log.attempt)
    record = replayed(log, banks)
    score = services.sitting.score(attempt)
    assert (record.correct, record.items, record.answered) == (score.raw, 6, attempt.answered)
    assert (record.seconds, record.state) == (round(attempt.used, 1), attempt.state)
    for told in record.responses:
        own = attempt.response(told.item)
        assert frozenset(told.chosen) == own.chosen
        assert (told.changes, told.flagged, told.confidence) == (
            own.changes,
            own.flagged,
            own.confidence,
        )
        assert told.seconds == round(own.seconds, 1)


def spoiled(log: AttemptLog, spoil: Callable[[Entry], Entry], place: int) -> AttemptLog:
    entries = list(log.entries)
    entries[place] = spoil(entries[place])
    return AttemptLog(log.attempt, tuple(entries))


@pytest.mark.parametrize(
    ("place", "change"),
    [
        (0, {"kind": "answer"}),
        (0, {"payload": "{}"}),
        (0, {"payload": "[" * 50_000}),
        (3, {"item": "nobody"}),
        (3, {"kind": "bribe"}),
        (3, {"payload": '{"values":["z"],"on":true}'}),
        (3, {"payload": "null"}),
        (3, {"used_ms": -1}),
    ],
)
def test_what_makes_no_sense_is_named_by_its_place(
    sat: Sat, place: int, change: dict[str, object]
) -> None:
    _, log, banks = sat
    wrong = spoiled(log, lambda entry: replace(entry, **change), place)  # type: ignore[arg-type]
    with pytest.raises(RecordError) as refused:
        replayed(wrong, banks)
    assert refused.value.details["event"] == place + 1


def test_an_item_without_a_key_is_named(sat: Sat) -> None:
    _, log, _ = sat
    with pytest.raises(RecordError) as refused:
        replayed(log, {})
    assert refused.value.code == "record.no-key"
