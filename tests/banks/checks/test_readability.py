"""M20: reading grade, brands, leftovers, short forms."""

import pytest

from cetl_prep.banks.checks import readability as rules
from cetl_prep.exam.findings import Severity
from tests.banks.checks.judged import STEM, TEXTS, bank_of, found, good, many, options, said

ERROR, WARNING = Severity.ERROR, Severity.WARNING

HARD = (
    "Institutional prioritization of organizational interoperability considerations necessitates comprehensive "
    "interdepartmental deliberation, notwithstanding administrative apprehension, infrastructural vulnerability and "
    "insufficient organizational familiarity with contemporary accessibility responsibilities, does it?"
)


def test_m20_measures_the_reading_grade() -> None:
    assert said(rules.m20_grade, good()) == []
    assert said(rules.m20_grade, good(stem=HARD))[0] is WARNING
    of_bank = [f.severity for f in found(rules.m20_grade, many(100, {"stem": HARD})) if not f.item]
    assert of_bank == [ERROR]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Buy Chromebooks for the school", ERROR),
        ("Store the files in Google folders", ERROR),
        ("Move the course to Canvas this year", WARNING),
    ],
)
def test_m20_finds_products(text: str, severity: Severity) -> None:
    assert said(rules.m20_products, good(options=options((*TEXTS[:3], text)))) == [severity]


def test_m20_takes_ordinary_words_as_such() -> None:
    text = "Canvas the voters, zoom in on windows and meet the teams"
    assert said(rules.m20_products, good(options=options((*TEXTS[:3], text)))) == []


@pytest.mark.parametrize(
    "leftover",
    ["<b>now</b>", "R&amp;D", "Don\u00e2\u20ac\u2122t", "a\u200bb", "don\u2019t", "two  spaces"],
)
def test_m20_finds_leftovers(leftover: str) -> None:
    assert said(rules.m20_leftovers, good(rule=f"Look {leftover} here."))[0] is ERROR


def test_m20_takes_signs_as_such() -> None:
    assert said(rules.m20_leftovers, good(rule="Buy R & D when 3 < 4 and 5 > 4.")) == []


@pytest.mark.parametrize(
    "stem",
    [
        "Under the Family Educational Rights and Privacy Act (FERPA), who may see a file? FERPA decides.",
        "Two individualized education programs (IEPs) differ. Which IEP holds?",
        "Which stage of ADKAR (awareness, desire, knowledge, ability, reinforcement) is this?",
        "Which PDF is read first in the US?",
    ],
)
def test_m20_takes_explained_short_forms(stem: str) -> None:
    assert said(rules.m20_short_forms, good(stem=stem)) == []


def test_m20_finds_unexplained_short_forms() -> None:
    assert said(rules.m20_short_forms, good(stem="Which FERPA rule holds?")) == [WARNING]
    bare = options((*TEXTS[:3], "Check the DMARC record"))
    told = options((*TEXTS[:3], "Check domain-based authentication (DMARC)"))
    assert said(rules.m20_short_forms, good(options=bare)) == [WARNING]
    assert said(rules.m20_short_forms, good(options=told, stem=STEM)) == []
    assert found(rules.m20_short_forms, bank_of()) == []
