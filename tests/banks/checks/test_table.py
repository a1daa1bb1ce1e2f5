"""The table of rules as a whole."""

import re
from pathlib import Path

from cetl_prep.banks import checks
from cetl_prep.banks.checks import RULES, findings
from cetl_prep.exam.findings import Severity
from tests.banks.checks.judged import TODAY, bank_of, good, review

DOCS = Path(__file__).parents[3] / "docs" / "bank-rules.md"


def test_a_good_item_gives_rise_to_nothing() -> None:
    item = good()
    solved = good(reviews=(review(item, "blind"),))
    own = [f for f in findings(bank_of(solved, form=10), TODAY) if f.item]
    assert own == []


def test_findings_come_gravest_first() -> None:
    bank = bank_of(good(0, author=""), good(1, stem=""))
    order = [finding.severity for finding in findings(bank, TODAY)]
    ranks = [(Severity.ERROR, Severity.WARNING, Severity.NOTE).index(each) for each in order]
    assert ranks == sorted(ranks)
    assert Severity.ERROR in order


def test_an_empty_bank_can_be_checked() -> None:
    assert all(not f.item for f in findings(bank_of(), TODAY))


def test_every_rule_is_in_the_table_once_and_explained() -> None:
    explained = DOCS.read_text("utf-8")
    names = [rule.__name__ for rule in RULES]
    assert len(names) == len(set(names))
    for name in names:
        code = name.split("_")[0].upper()
        assert re.search(rf"\b{code}\b", explained), code
    written = {
        name
        for path in Path(checks.__file__).parent.glob("*.py")
        for name in re.findall(r"^def ([mh]\d+_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }
    assert written == set(names)
