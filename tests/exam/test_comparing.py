"""Two results side by side, against the worked example of the paper the interval comes from."""

import pytest

from cetl_prep.exam.comparing import compare, difference
from cetl_prep.exam.profile import Scale
from cetl_prep.exam.scoring import Part, Score, wilson


def part(correct: int, items: int, name: str = "x") -> Part:
    return Part(name, name, correct, items)


def test_the_worked_example_of_newcombe(monkeypatch: pytest.MonkeyPatch) -> None:
    # Newcombe 1998, table II, contrast (a), method 10: 56/70 less 48/80 gives 0.0524 to 0.3339 at 95 %.
    monkeypatch.setattr(
        "cetl_prep.exam.comparing.wilson", lambda right, items: wilson(right, items, 1.959964)
    )
    found = difference(part(48, 80), part(56, 70))
    assert found.change == pytest.approx(20.0)
    assert (found.low, found.high) == pytest.approx((5.24, 33.39), abs=0.01)
    assert found.clear


def test_a_small_change_lies_within_the_margin_and_turning_it_round_mirrors_it() -> None:
    there, back = difference(part(70, 100), part(74, 100)), difference(part(74, 100), part(70, 100))
    assert not there.clear
    assert (there.low, there.high) == pytest.approx((-back.high, -back.low))


def test_a_clear_fall_is_clear() -> None:
    assert difference(part(90, 100), part(60, 100)).clear


@pytest.mark.parametrize(("before", "after"), [((0, 0), (5, 9)), ((5, 9), (0, 0))])
def test_without_items_nothing_is_known(before: tuple[int, int], after: tuple[int, int]) -> None:
    found = difference(part(*before), part(*after))
    assert (found.low, found.high) == (-100.0, 100.0)
    assert not found.clear


def test_parts_are_matched_by_id_and_what_only_one_asked_is_left_out() -> None:
    scale = Scale()
    first = Score(part(6, 10), scale, (part(6, 10, "I"),), (part(2, 5, "LV"), part(4, 5, "SP")))
    second = Score(part(8, 10), scale, (part(8, 10, "I"),), (part(4, 5, "SP"), part(4, 5, "EP")))
    found = compare(first, second)
    assert found.total.change == pytest.approx(20.0)
    assert [d.after.id for d in found.areas] == ["I"]
    assert [d.after.id for d in found.skills] == ["SP"]
