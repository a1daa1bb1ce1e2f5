"""A few hundred changed files of every format: items or our own error; `python -m tests.fuzz` tries for longer."""

import pytest

from tests.fuzz.seeds import seeds
from tests.fuzz.trying import case, tried

SEEDS = seeds()
EACH = 40


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_good_files_come_in(name: str) -> None:
    for content in SEEDS[name]:
        found = tried(name, content)
        assert not isinstance(found, Exception) and found.items, found


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_changed_files_give_items_or_our_own_error(name: str) -> None:
    for number in range(EACH):
        tried(name, case(name, number, SEEDS[name]))
