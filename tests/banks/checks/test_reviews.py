"""H1 and H2: records of second and third readers."""

from datetime import date

from cetl_prep.banks.checks.reviews import h1_blind_solving, h2_facts
from cetl_prep.exam.findings import Severity
from tests.banks.checks.judged import bank_of, found, good, review, said

ERROR, WARNING = Severity.ERROR, Severity.WARNING

ITEM = good()


def test_h1_wants_the_present_wording_solved_blind() -> None:
    assert said(h1_blind_solving, good(reviews=(review(ITEM, "blind"),))) == []
    assert said(h1_blind_solving, ITEM) == [WARNING]
    old = review(ITEM, "blind", face="0" * 12)
    assert said(h1_blind_solving, good(reviews=(old,))) == [WARNING]


def test_h1_finds_disagreement() -> None:
    other = review(ITEM, "blind", "disagree", answer="b", objection="Two fit.")
    assert (
        "b (disagree): Two fit."
        in found(h1_blind_solving, bank_of(good(reviews=(other,))))[0].message
    )
    assert said(h1_blind_solving, good(reviews=(review(ITEM, "blind", answer="b"),))) == [ERROR]
    assert said(
        h1_blind_solving, good(reviews=(review(ITEM, "blind", "cannot tell", answer=""),))
    ) == [ERROR]


def test_the_newest_record_counts() -> None:
    wrong, right = review(ITEM, "blind", answer="b"), review(ITEM, "blind")
    assert said(h1_blind_solving, good(reviews=(wrong, right))) == []
    assert said(h1_blind_solving, good(reviews=(right, wrong))) == [ERROR]
    later = review(ITEM, "blind", date=date(2026, 11, 3))
    assert said(h1_blind_solving, good(reviews=(later, wrong))) == []


def test_h2_finds_facts_in_doubt() -> None:
    doubt = review(ITEM, "fact", "cannot tell", objection="No source.")
    assert said(h2_facts, good(reviews=(doubt,))) == [ERROR]
    assert said(h2_facts, good(reviews=(doubt, review(ITEM, "fact")))) == []
    assert said(h2_facts, ITEM) == []
