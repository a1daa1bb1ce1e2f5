"""The bank that is shipped keeps the rules and reaches its figures."""

from pathlib import Path

import pytest

from cetl_prep.banks.checks import findings
from cetl_prep.banks.health import health
from cetl_prep.banks.source import read_folder
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.bank_health import Health
from cetl_prep.exam.findings import Finding, Severity
from cetl_prep.exam.item import Status

FOLDER = Path(__file__).parents[2] / "question_banks" / "cetl"

FORMS = 5


@pytest.fixture(scope="module")
def bank() -> Bank:
    return read_folder(FOLDER)


@pytest.fixture(scope="module")
def figures(bank: Bank) -> Health:
    return health(bank)


@pytest.fixture(scope="module")
def found(bank: Bank) -> list[Finding]:
    # As of its own newest date: whether it has aged since is for `bank check` to say, on the day of a release.
    return findings(bank, max(item.as_of for item in bank.items if item.as_of))


def test_no_rule_finds_an_error(found: list[Finding]) -> None:
    assert [finding for finding in found if finding.severity is Severity.ERROR] == []


def test_five_exact_forms_one_of_them_sealed(bank: Bank, figures: Health) -> None:
    form = bank.info.blueprint.counts(bank.info.profile.items)
    items = [item for item in bank.items if item.status in (Status.ACTIVE, Status.HOLD_OUT)]
    counts = {skill: sum(item.skill == skill for item in items) for skill in form}
    assert counts == {skill: FORMS * count for skill, count in form.items()}
    assert (figures.mocks, figures.sealed_mocks) == (FORMS - 1, 1)


def test_the_key_is_longest_and_shortest_by_chance_only(figures: Health) -> None:
    assert 21 <= figures.lengths.longest.percent <= 29
    assert 21 <= figures.lengths.shortest.percent <= 29


def test_the_options_alone_do_not_tell_the_key(figures: Health) -> None:
    assert figures.guesses.found.percent <= 32


def test_no_word_of_the_trade_tells_the_key(figures: Health) -> None:
    telling = [w for w in figures.cue_words if w.keys.of >= 20 and not 10 <= w.keys.percent <= 40]
    assert telling == []


def test_no_duplicates_and_every_subtopic_covered(figures: Health) -> None:
    assert figures.duplicates == 0
    assert [part.id for part in figures.subtopics if not part.items] == []


def test_four_options_with_a_rationale_each(bank: Bank, figures: Health) -> None:
    assert {len(item.options) for item in bank.items} == {4}
    assert (figures.short_rationales, figures.alike_rationales) == (0, 0)


def test_levels_scenarios_and_volatile_facts(found: list[Finding], figures: Health) -> None:
    assert [finding for finding in found if finding.code == "M18"] == []
    assert 60 <= figures.scenarios.percent <= 70
    assert figures.volatile.percent <= 8


def test_every_item_was_solved_blind(figures: Health) -> None:
    assert figures.reviews.blind_first.percent >= 90
    assert figures.reviews.blind_now.percent == 100
    assert figures.reviews.facts_open == 0
