"""The bank digest names the content, not the order or the file it lies in."""

from dataclasses import replace

from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.item import Status
from tests.making import bank


def test_the_order_of_items_does_not_change_the_digest() -> None:
    made = bank()
    assert Bank(made.info, made.items[::-1]).digest == made.digest


def test_every_change_of_content_changes_the_digest() -> None:
    made = bank()
    first, *rest = made.items
    picture = Medium("ab" * 32, "image/png", b"")
    others = [
        Bank(replace(made.info, title="Another"), made.items),
        Bank(made.info, (replace(first, rule="Another rule."), *rest)),
        Bank(made.info, (replace(first, status=Status.RETIRED), *rest)),
        Bank(made.info, tuple(rest)),
        Bank(made.info, made.items, (picture,)),
    ]
    assert len({made.digest, *(other.digest for other in others)}) == len(others) + 1


def test_counts_are_of_active_items_in_blueprint_order() -> None:
    made = bank()
    first, *rest = made.items
    held = Bank(made.info, (replace(first, status=Status.HOLD_OUT), *rest))
    assert list(held.skill_counts().items())[:2] == [("LV", 14), ("SP", 15)]
    assert len(held.active()) == 99
    assert held.by_id["LV-001"].status is Status.HOLD_OUT
