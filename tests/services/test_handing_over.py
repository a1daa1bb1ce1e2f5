"""What leaves, and what comes back: exports, restoring on another machine, and joining two of them."""

import json
import platform
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cetl_prep.app import Services
from cetl_prep.exam.attempt import State
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.record import EVERYTHING, Part
from cetl_prep.records import history_file
from cetl_prep.services.handing_over import HandoverWish
from tests.making import HandClock
from tests.records_made import MENTOR, answered, begun, candidate, days, handed, sit


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def erin(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = candidate(tmp_path / "erin", clock)
    sit(services, clock, 1)
    days(clock, 1)
    sit(services, clock, 2)
    yield services
    services.close()


@pytest.fixture
def other(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = candidate(tmp_path / "other", clock)
    yield services
    services.close()


def log_of(services: Services) -> str:
    """The log as it would be exported, to the letter."""
    held = history_file.document(services.handing_over.record(MENTOR))
    return json.dumps(held.get("log"), ensure_ascii=False)


@pytest.mark.parametrize(("form", "name"), [("history", "erin.json"), ("csv", "erin.zip")])
def test_a_history_is_restored_on_another_machine_and_twice_is_once(
    erin: Services, other: Services, tmp_path: Path, form: str, name: str
) -> None:
    handed(erin, tmp_path / name, form=form)
    taken = other.taking_back.take_in(tmp_path / name)
    assert len(taken.merged.new) == 2
    assert log_of(other) == log_of(erin)
    assert list(other.progress.attempts()) == list(erin.progress.attempts())
    assert [other.progress.report(a.id) for a in other.progress.attempts()] == [
        erin.progress.report(a.id) for a in erin.progress.attempts()
    ]
    assert other.study.estimates() == erin.study.estimates()
    before = (tmp_path / "other" / "history.sqlite").read_bytes()
    again = other.taking_back.take_in(tmp_path / name)
    assert (again.merged.new, len(again.merged.known)) == ((), 2)
    assert (tmp_path / "other" / "history.sqlite").read_bytes() == before
    assert other.safety.history_is_sound()


def test_two_machines_that_went_on_by_themselves_come_together_whichever_way_round(
    erin: Services, other: Services, tmp_path: Path, clock: HandClock
) -> None:
    open_on_both = begun(erin, 3)
    open_on_both = answered(erin, clock, open_on_both, most=5)
    handed(erin, tmp_path / "half.json")
    other.taking_back.take_in(tmp_path / "half.json")
    # At home the open one is finished; on the laptop a new one is sat.
    erin.sitting.submit(answered(erin, clock, open_on_both))
    days(clock, 1)
    sit(other, clock, 4)
    handed(erin, tmp_path / "home.json")
    handed(other, tmp_path / "laptop.json")
    taken = other.taking_back.take_in(tmp_path / "home.json")
    assert taken.merged.grown == (open_on_both.id,)
    erin.taking_back.take_in(tmp_path / "laptop.json")
    assert log_of(erin) == log_of(other)
    fresh = candidate(tmp_path / "fresh", clock)
    for name in ("laptop.json", "home.json"):
        fresh.taking_back.take_in(tmp_path / name)
    assert log_of(fresh) == log_of(erin)
    assert [a.state for a in fresh.progress.attempts()] == [State.SUBMITTED] * 4
    assert [a.number for a in fresh.progress.attempts()] == [4, 3, 2, 1]
    assert fresh.safety.history_is_sound()
    fresh.close()


def test_a_receipt_holds_on_every_machine_the_history_moves_to(
    erin: Services, other: Services, tmp_path: Path, clock: HandClock
) -> None:
    receipt = erin.handing_over.receipt()
    sit(other, clock, 9)  # this machine has a history of its own already
    handed(erin, tmp_path / "erin.json")
    other.taking_back.take_in(tmp_path / "erin.json")
    days(clock, 1)
    sit(other, clock, 5)
    handed(other, tmp_path / "all.json")
    verified = other.taking_back.verify(tmp_path / "all.json", receipt)
    assert verified.trust == "unchanged"
    assert verified.receipt == other.handing_over.receipt()
    with pytest.raises(RecordError) as refused:
        other.taking_back.verify(tmp_path / "all.json", "7K3M")
    assert refused.value.code == "record.no-receipt"


def test_a_sitting_continued_on_two_machines_is_left_as_it_is_here(
    erin: Services, other: Services, tmp_path: Path, clock: HandClock
) -> None:
    attempt = answered(erin, clock, begun(erin, 3), most=3)
    handed(erin, tmp_path / "half.json")
    other.taking_back.take_in(tmp_path / "half.json")
    erin.sitting.submit(answered(erin, clock, attempt))
    resumed = other.sitting.resume(attempt.id).attempt
    other.sitting.submit(answered(other, clock, resumed, weak="LV"))
    mine = other.sitting.load(attempt.id)
    handed(erin, tmp_path / "erin.json")
    taken = other.taking_back.take_in(tmp_path / "erin.json")
    assert taken.merged.split == (attempt.id,)
    assert other.sitting.load(attempt.id) == mine


def test_sittings_of_a_bank_that_is_not_here_stay_readable(
    erin: Services, tmp_path: Path, clock: HandClock
) -> None:
    handed(erin, tmp_path / "erin.json")
    bare = candidate(tmp_path / "bare", clock, with_bank=False)
    taken = bare.taking_back.take_in(tmp_path / "erin.json")
    report = bare.progress.report(taken.merged.new[0])
    there = erin.progress.report(taken.merged.new[0])
    assert report.score == there.score
    assert report.bank.title == "A bank for tests"
    assert log_of(bare) == log_of(erin)  # and it can be handed on from here
    bare.close()


PRIVATE = {
    Part.DATES: ("2026-03-12", "2026-03-13T20:00", '"at"'),
    Part.CONFIDENCE: ("guessing", "certain"),
    Part.RESPONSES: ("LV-001", "presented_order", '"key"'),
    Part.TIME: ('"time_s":30.0', '"duration_s":1200.0'),
    Part.ATTEMPTS: ("attempt_id", "Mock exam"),
}


@pytest.mark.parametrize("left_out", [p for p in Part if p is not Part.SKILLS])
def test_nothing_of_a_part_that_was_not_ticked_leaves(
    erin: Services, tmp_path: Path, left_out: Part
) -> None:
    wanted = EVERYTHING - {left_out}
    if left_out is Part.ATTEMPTS:
        wanted -= {Part.RESPONSES}
    wish = HandoverWish(frozenset(wanted), "Erin", "Dana")
    handed(erin, tmp_path / "part.json", wish)
    text = (tmp_path / "part.json").read_text("utf-8")
    for word in PRIVATE[left_out]:
        assert word not in text
    assert '"log"' not in text
    assert erin.taking_back.verify(tmp_path / "part.json").trust == "unchanged"
    with pytest.raises(RecordError) as refused:
        erin.taking_back.take_in(tmp_path / "part.json")
    assert refused.value.code == "record.no-log"


def test_the_preview_shows_exactly_what_leaves(erin: Services, tmp_path: Path) -> None:
    wish = HandoverWish(frozenset({Part.ATTEMPTS, Part.DATES}), mentor="Dana")
    record = erin.handing_over.record(wish)
    shown = {sheet.name: sheet for sheet in erin.handing_over.preview(record)}
    assert set(shown) == {"skills", "attempts"}
    erin.handing_over.write(record, wish, "csv", tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert sorted(archive.namelist()) == ["about.json", "attempts.csv", "skills.csv"]
        lines = archive.read("attempts.csv").decode("utf-8-sig").splitlines()
    assert lines[0] == ",".join(f'"{name}"' for name in shown["attempts"].columns)
    assert len(lines) - 1 == len(shown["attempts"].rows) == 2


def test_a_pseudonym_is_the_same_for_one_mentor_and_another_for_the_next(
    erin: Services, tmp_path: Path
) -> None:
    parts = frozenset({Part.ATTEMPTS})
    texts = []
    for number, mentor in enumerate(["Dana", " dana ", "Lee"]):
        wish = HandoverWish(parts, mentor=mentor)
        handed(erin, tmp_path / f"{number}.json", wish)
        held = json.loads((tmp_path / f"{number}.json").read_text("utf-8"))
        texts.append(
            (held["learner"], held["signature"]["public_key"], held["attempts"][0]["attempt_id"])
        )
    assert texts[0] == texts[1]
    for one, other_one in zip(texts[0], texts[2], strict=True):
        assert one != other_one
    own = erin.signing.own().key
    assert all(own not in (tmp_path / f"{n}.json").read_text("utf-8") for n in range(3))


def test_no_path_and_no_name_of_the_machine_leaves(erin: Services, tmp_path: Path) -> None:
    for form in ("history", "csv", "xlsx", "html", "xapi", "qti"):
        path = tmp_path / f"out-{form}"
        handed(erin, path, form=form)
        content = path.read_bytes()
        if content[:2] == b"PK":
            with zipfile.ZipFile(path) as archive:
                content = b"".join(archive.read(name) for name in archive.namelist())
        for word in (str(tmp_path), str(tmp_path.parent), "/home/", f"@{platform.node()}"):
            assert word.encode() not in content
