"""The figures of a bank, and the page that shows them."""

from dataclasses import replace
from datetime import date

import pytest

from cetl_prep.banks.chance import band, chi_square, fisher
from cetl_prep.banks.guesser import guess
from cetl_prep.banks.health import health, mocks
from cetl_prep.banks.lengths import key_ranks
from cetl_prep.banks.text import reading_grade, syllables
from cetl_prep.exam.bank_health import Share
from cetl_prep.exam.findings import Finding, Severity, told
from cetl_prep.exam.item import Status
from cetl_prep.reports.bank_health import health_page, health_values
from tests import making
from tests.banks.checks.judged import TODAY, bank_of, good, many, options, review


def test_chance_agrees_with_published_values() -> None:
    assert band(0.25, 400) == pytest.approx((0.208, 0.292), abs=0.001)
    assert band(0.25, 500) == pytest.approx((0.212, 0.288), abs=0.001)
    assert chi_square((10, 20, 30, 40)) == pytest.approx(20.0)
    # The lady tasting tea (Fisher 1935).
    assert fisher(3, 4, 1, 4) == pytest.approx(0.4857, abs=0.0001)
    assert fisher(0, 0, 0, 0) == 1.0


def test_reading_grade_by_its_formula() -> None:
    assert [syllables(word) for word in ("school", "table", "policy", "late")] == [1, 2, 3, 1]
    assert reading_grade(["The cat sat on the mat."]) == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    assert reading_grade(["The cat sat", "The dog ran"]) == reading_grade(
        ["The cat sat. The dog ran."]
    )
    assert reading_grade([""]) == 0.0


def test_ties_share_their_ranks() -> None:
    tie = options(("one two", "one two", "one", "one two three"))
    assert key_ranks([good(options=tie)]) == (0.0, 0.5, 0.5, 0.0)


def test_the_solver_is_always_the_same_and_finds_a_giveaway() -> None:
    told = many(
        40, *({"options": options(("Wait now", "Go on", "Ask us", "Run up"), k)} for k in range(4))
    )
    assert guess(told.items) == guess(tuple(reversed(told.items)))
    assert guess(many(40, {"options": options(key=1)}).items).found == Share(40, 40)


def test_mocks_without_a_common_item() -> None:
    bank = making.bank(forms=3, extra=1)
    assert mocks(bank, Status.ACTIVE) == 3
    assert mocks(bank, Status.HOLD_OUT) == 0


def test_figures_leave_drafts_out() -> None:
    bank = bank_of(good(1), good(2, scenario=True), good(3, status=Status.DRAFT))
    figures = health(bank)
    assert figures.items == 2
    assert figures.by_status["draft"] == 1
    assert figures.scenarios == Share(1, 2)
    assert [part.items for part in figures.subtopics] == [1, 1, 0]
    assert figures.alike_rationales == 0
    assert figures.skills[0].active == 2


def test_blind_agreement_counts_the_first_reading_and_the_present_wording() -> None:
    item = good()
    old = replace(
        review(item, "blind", "disagree", answer="b"), face="0" * 12, date=date(2026, 11, 1)
    )
    fact = review(item, "fact", "cannot tell")
    figures = health(bank_of(good(reviews=(old, review(item, "blind"), fact)), good(1))).reviews
    assert figures.blind_first == Share(0, 1)
    assert figures.blind_now == Share(1, 2)
    assert figures.facts_agreed == Share(0, 1)
    assert figures.facts_open == 1


def test_an_empty_bank_has_figures_too() -> None:
    figures = health(bank_of())
    assert figures.items == 0
    assert figures.scenarios.percent == 0.0
    assert "none yet" in page(bank_of())


def page(bank: making.Bank, *findings: Finding) -> str:
    return health_page(bank.info, bank.digest, TODAY, health(bank), findings)


def test_the_page_stands_alone_and_escapes() -> None:
    bank = making.bank(forms=1, title="<script>alert(1)</script>")
    text = page(bank, Finding("M3", Severity.ERROR, "A-1", told("says <b>all</b> & none")))
    assert "<script" not in text
    assert "says &lt;b&gt;all&lt;/b&gt; &amp; none" in text
    assert "http://" not in text
    assert "https://" not in text
    assert text.count("<caption>") == text.count("<table>") == 6
    assert "prefers-color-scheme: dark" in text
    assert "Mock exams without a common item" in text


def test_figures_as_plain_values() -> None:
    values = health_values(health(making.bank(forms=1)))
    assert values["mocks"] == 1
    assert values["scenarios"] == {"count": 0, "of": 100, "percent": 0.0}
    assert values["by_status"] == {"active": 100, "hold-out": 0, "draft": 0, "retired": 0}
