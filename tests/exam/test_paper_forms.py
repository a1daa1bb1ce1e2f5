"""Paper forms: exact by the blueprint, made again by seed and number, disjoint as long as the bank lasts."""

from collections import Counter

import pytest

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.errors import FormError
from cetl_prep.exam.paper_forms import paper_forms
from tests.making import ONE_FORM, bank


def test_two_forms_of_a_bank_for_two_have_nothing_in_common() -> None:
    first, second = paper_forms(bank(forms=2), 2, 100, seed=7)
    assert (first.number, second.number) == (1, 2)
    assert Counter(entry.skill for entry in first.form.items) == ONE_FORM
    assert not set(first.form.places) & set(second.form.places)


def test_the_same_seed_gives_the_same_forms_and_another_seed_others() -> None:
    made = bank(forms=2)
    assert paper_forms(made, 2, 50, seed=7) == paper_forms(made, 2, 50, seed=7)
    assert paper_forms(made, 1, 50, seed=7) != paper_forms(made, 1, 50, seed=8)


def test_a_bank_without_a_blueprint_is_drawn_from_as_a_whole() -> None:
    plain = bank(blueprint=Blueprint(()))
    [paper] = paper_forms(Bank(plain.info, plain.items[:30]), 1, 20, seed=1)
    assert len(paper.form) == 20


def test_a_bank_too_small_is_refused() -> None:
    with pytest.raises(FormError):
        paper_forms(bank(), 1, 500, seed=1)
