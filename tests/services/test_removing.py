"""A sitting that was removed is in no list and counts in no figure, until it is put back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.errors import AttemptError
from cetl_prep.services.sitting import Wish
from cetl_prep.storage.rollups import rebuild
from tests.making import HandClock, bank, bank_file

DERIVED = (
    "SELECT attempt, item, correct, counted FROM response ORDER BY attempt, item",
    "SELECT * FROM tally ORDER BY bank_id, skill",
    "SELECT * FROM removed",
    "SELECT id, state, answered, correct FROM attempt ORDER BY id",
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Services]:
    services = build(tmp_path / "data", HandClock())
    services.library.install([bank_file(tmp_path, bank(forms=3))])
    yield services
    services.close()


def sat(opened: Services, kind: Kind, *, end: bool = True) -> Attempt:
    wish = Wish(kind, opened.library.entries()[-1].id, items=20, seed=1)
    attempt = opened.sitting.start(wish)
    for number, entry in enumerate(attempt.form.items):
        attempt = opened.sitting.answer(attempt, entry.item, ["b" if number % 3 else "a"])
    return opened.sitting.submit(attempt) if end else opened.sitting.pause(attempt)


def derived(opened: Services) -> list[list[tuple[object, ...]]]:
    return [opened.connection.execute(sql).fetchall() for sql in DERIVED]


def derived_anew(opened: Services) -> list[list[tuple[object, ...]]]:
    opened.connection.execute("BEGIN")
    rebuild(opened.connection)
    opened.connection.execute("COMMIT")
    return derived(opened)


@pytest.mark.parametrize("kind", [Kind.MOCK, Kind.PRACTICE])
@pytest.mark.parametrize("end", [True, False])
def test_removing_and_putting_back(opened: Services, kind: Kind, end: bool) -> None:
    kept = sat(opened, Kind.PRACTICE)
    bank_id = kept.form.bank_id
    estimates = opened.study.estimates(bank_id)
    attempt = sat(opened, kind, end=end)
    before, counted = derived(opened), opened.progress.tally(bank_id)
    with_it = opened.study.estimates(bank_id)

    opened.removing.remove(attempt.id)
    assert [entry.id for entry in opened.progress.attempts()] == [kept.id]
    assert opened.sitting.open_attempts() == []
    assert opened.progress.find("latest").id == kept.id
    with pytest.raises(AttemptError):
        opened.progress.find(attempt.id)
    assert sum(answers for answers, _ in opened.progress.tally(bank_id).values()) == 20
    assert opened.study.estimates(bank_id) == estimates
    assert derived(opened) == derived_anew(opened)

    opened.removing.put_back(attempt.id)
    assert [entry.id for entry in opened.progress.attempts()] == [attempt.id, kept.id]
    assert opened.progress.tally(bank_id) == counted
    assert opened.study.estimates(bank_id) == with_it
    assert derived(opened) == before == derived_anew(opened)


def test_what_is_not_there_cannot_be_removed(opened: Services) -> None:
    with pytest.raises(AttemptError, match="unknown"):
        opened.removing.remove("nothing")


def test_removing_is_in_the_log_and_outlives_the_program(opened: Services, tmp_path: Path) -> None:
    attempt = sat(opened, Kind.MOCK)
    opened.removing.remove(attempt.id)
    again = build(tmp_path / "data", HandClock())
    assert not again.progress.attempts()
    again.removing.put_back(attempt.id)
    assert len(again.progress.attempts()) == 1
    again.close()
