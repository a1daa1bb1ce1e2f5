"""The names of conflicted copies."""

import pytest

from cetl_prep.banks.copies import original_name


@pytest.mark.parametrize(
    "stem",
    [
        "group (Ana's conflicted copy 2026-11-20)",
        "group (Ana's Laptop's conflicted copy 2026-11-20 (1))".replace(" (1)", " 1"),
        "group (copia en conflicto de Ana 2026-11-20)",
        "group.sync-conflict-20261120-101500-ABCDEFG",
        "group (1)",
        "group-DESKTOP-4F2A",
        "group_conflict-20261120-101500",
    ],
)
def test_a_conflicted_copy_is_known_by_its_name(stem: str) -> None:
    assert original_name(stem) == "group"


@pytest.mark.parametrize("stem", ["group", "group 2026-04", "group-v2", "(1)", "group (draft)"])
def test_other_names_are_left_alone(stem: str) -> None:
    assert original_name(stem) is None


@pytest.mark.parametrize("stem", ["group 2", "group-ANAS-IMAC", "group-KITCHEN7"])
def test_ends_that_many_names_have_count_only_beside_the_original(stem: str) -> None:
    assert original_name(stem) is None
    assert original_name(stem, {"group"}.__contains__) == "group"
    assert original_name(stem, {"other"}.__contains__) is None


@pytest.mark.parametrize("stem", ["group-v2", "group-final", "group 2026", "group 12"])
def test_versions_that_people_name_are_no_conflicts(stem: str) -> None:
    assert original_name(stem, {"group"}.__contains__) is None
