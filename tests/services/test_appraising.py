"""A bank judged with progress, and one item by itself."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cetl_prep.banks.checks import findings
from cetl_prep.banks.file import BankFile
from cetl_prep.exam.item import Status
from cetl_prep.services.appraising import appraise, facts, judge_item
from tests.making import bank, bank_file

TODAY = date(2026, 3, 12)


def test_facts_are_those_of_the_file(tmp_path: Path) -> None:
    made = bank(forms=2)
    known = facts(BankFile(bank_file(tmp_path, made)))
    assert known.digest == made.digest
    assert known.counts == made.skill_counts()
    assert known.by_status[Status.ACTIVE] == 200
    assert (known.mocks, known.sealed) == (2, 0)
    assert sum(known.drawn.values()) == 100


def test_the_appraisal_finds_what_the_rules_find_and_tells_how_far_it_is() -> None:
    made = bank()
    shares: list[float] = []
    appraisal = appraise(made, TODAY, shares.append)
    assert list(appraisal.findings) == findings(made, TODAY)
    assert appraisal.health.items == 100
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


def test_it_stops_when_the_watch_says_so() -> None:
    def enough(share: float) -> None:
        if share > 0:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        appraise(bank(), TODAY, enough)


def test_one_item_is_judged_by_itself_with_its_enemies_known() -> None:
    made = bank()
    item = replace(made.items[0], enemies=frozenset({made.items[1].id, "NO-1"}), rule="")
    found = [f.message for f in judge_item(made.info, item, TODAY, made.by_id)]
    assert "has no rule to take away" in found
    assert "its enemy NO-1 is not in the bank" in found
    assert f"its enemy {made.items[1].id} is not in the bank" not in found
