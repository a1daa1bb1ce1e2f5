"""What an answer costs, counted: one transaction, few pages, and no more on a long history than on a short one."""

import os
import random
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from cetl_prep.app import Services, build
from cetl_prep.banks.file import BankFile
from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.services.sitting import Wish
from tests.histories import write_history
from tests.making import HandClock, bank, bank_file

PAGE = 4096
USUAL_PAGES, MOST_PAGES = 10, 16
"""Pages of the history that one answer changes: of the log and its index, the answers and their two indexes, the sum of the
skill, and the file's first page; more where pages are full and split."""


@pytest.fixture(params=[0, 20_000], ids=["new", "long"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    path = bank_file(tmp_path, bank(forms=3))
    if request.param:
        held = BankFile(path)
        write_history(
            tmp_path / "data" / "history.sqlite", held.info, held.digest, held.pool(), request.param
        )
        held.close()
    services = build(tmp_path / "data", HandClock())
    services.library.install([path])
    yield services
    services.close()


def pages(path: Path) -> list[bytes]:
    whole = path.read_bytes()
    return [whole[start : start + PAGE] for start in range(0, len(whole), PAGE)]


def changed(before: list[bytes], after: list[bytes]) -> int:
    same = sum(a == b for a, b in zip(before, after, strict=False))
    return len(after) - same


def sit(opened: Services, kind: Kind) -> Attempt:
    return opened.sitting.start(Wish(kind, opened.library.entries()[-1].id, items=30, seed=1))


@pytest.mark.parametrize("kind", [Kind.PRACTICE, Kind.MOCK])
def test_an_answer_is_one_transaction_and_few_pages(
    opened: Services, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Where a sitting's random id falls among the others decides which pages are full: the same each time here.
    monkeypatch.setattr(os, "urandom", random.Random(1).randbytes)
    attempt = sit(opened, kind)
    said: list[str] = []
    history, costs = opened.paths.history, []
    for entry in attempt.form.items:
        before = pages(history)
        opened.connection.set_trace_callback(said.append)
        attempt = opened.sitting.answer(attempt, entry.item, ["b"])
        opened.connection.set_trace_callback(None)
        costs.append(changed(before, pages(history)))
    assert median(costs) <= USUAL_PAGES
    assert max(costs) <= MOST_PAGES
    assert [said.count(word) for word in ("BEGIN IMMEDIATE", "COMMIT")] == [30, 30]


def test_looking_writes_nothing_into_the_history(opened: Services) -> None:
    attempt = sit(opened, Kind.PRACTICE)
    opened.sitting.submit(opened.sitting.answer(attempt, attempt.form.items[0].item, ["b"]))
    before = opened.paths.history.read_bytes()
    bank_id = attempt.form.bank_id
    opened.study.estimates(bank_id)
    opened.study.course(bank_id)
    opened.mistakes.listed(bank_id)
    opened.coaching.coaching()
    assert opened.progress.attempts()[0].answered == 1
    assert opened.paths.history.read_bytes() == before
