"""Some changed inputs of every target, and all that once showed a fault; `python -m tests.fuzz` tries for longer."""

from pathlib import Path

import pytest

from tests.fuzz.targets import Target, names, targets

pytestmark = pytest.mark.qt_log_level_fail("CRITICAL")
"""Qt says a lot about damaged pictures."""

CORPUS = Path(__file__).parent / "corpus"
EACH = 40
NAMES = names()


@pytest.fixture(scope="module")
def held() -> dict[str, Target]:
    """The targets made so far."""
    return {}


@pytest.fixture
def target(held: dict[str, Target], name: str, qapp: object) -> Target:
    if name not in held:
        held |= targets([name])
    return held[name]


@pytest.mark.parametrize("name", NAMES)
def test_good_inputs_come_in(name: str, target: Target) -> None:
    for content in target.good:
        assert not isinstance(target.tried(content), Exception)


@pytest.mark.parametrize("name", NAMES)
def test_changed_inputs_give_values_or_our_own_error(name: str, target: Target) -> None:
    for number in range(EACH):
        target.tried(target.case(name, number))


@pytest.mark.parametrize("name", NAMES)
def test_what_once_showed_a_fault_shows_none(name: str, target: Target) -> None:
    for path in sorted((CORPUS / name).glob("*")):
        target.tried(path.read_bytes())
