"""The blueprint shares items out by largest remainder."""

import pytest

from cetl_prep.exam.blueprint import largest_remainder
from tests.making import CETL, ONE_FORM


def test_a_hundred_items_fall_out_exactly() -> None:
    assert CETL.counts(100) == ONE_FORM


@pytest.mark.parametrize(
    ("items", "counts"),
    [(50, [8, 8, 5, 6, 5, 5, 4, 3, 3, 3]), (25, [4, 4, 2, 3, 2, 2, 2, 2, 2, 2])],
)
def test_short_forms_follow_the_published_table(items: int, counts: list[int]) -> None:
    assert list(CETL.counts(items).values()) == counts


def test_counts_always_add_up() -> None:
    for items in range(301):
        assert sum(CETL.counts(items).values()) == items


def test_a_blueprint_without_weight_gets_nothing() -> None:
    assert largest_remainder({"A": 0.0, "B": 0.0}, 10) == {"A": 0, "B": 0}


def test_skills_are_found_by_id_or_name_in_any_case() -> None:
    assert CETL.skill("DM").name == "Data Management"
    found = CETL.find(" data management ")
    assert found is not None
    assert found.id == "DM"
    assert CETL.find("Cooking") is None
    with pytest.raises(KeyError):
        CETL.skill("XX")


def test_an_area_weighs_what_its_skills_weigh() -> None:
    assert [domain.weight for domain in CETL.domains] == [40, 30, 30]
