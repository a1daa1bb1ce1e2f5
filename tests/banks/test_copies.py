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
