"""The bank digest names the content, not the order or the file it lies in."""

from dataclasses import replace
from datetime import date

from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.carried import (
    BankSignature,
    Erratum,
    GroupStatistics,
    ItemStatistic,
    Provenance,
    ordered,
)
from cetl_prep.exam.item import Status
from tests.making import bank


def test_the_order_of_items_does_not_change_the_digest() -> None:
    made = bank()
    assert Bank(made.info, made.items[::-1]).digest == made.digest


def test_every_change_of_content_changes_the_digest() -> None:
    made = bank()
    first, *rest = made.items
    slip = Erratum(first.id, "key wrong", "b is right.", "A reader", date(2026, 11, 3))
    wrote = Provenance("Somebody", "wrote")
    picture = Medium("ab" * 32, "image/png", b"")
    others = [
        Bank(replace(made.info, title="Another"), made.items),
        Bank(made.info, (replace(first, rule="Another rule."), *rest)),
        Bank(made.info, (replace(first, status=Status.RETIRED), *rest)),
        Bank(made.info, tuple(rest)),
        Bank(made.info, made.items, (picture,)),
        Bank(made.info, made.items, errata=(slip,)),
        Bank(made.info, (replace(first, provenance=(wrote,)), *rest)),
    ]
    assert len({made.digest, *(other.digest for other in others)}) == len(others) + 1


def test_what_others_say_of_a_bank_does_not_change_its_digest() -> None:
    made = bank()
    signed = BankSignature("A", b"k" * 32, b"s" * 64, made.digest)
    counted = ItemStatistic(made.items[0].id, made.items[0].revision, 37, 20)
    group = GroupStatistics((counted,), frozenset({"a batch"}))
    other = replace(made, signatures=(signed,), statistics=group)
    assert other.digest == made.digest
    assert group.of(counted.item, counted.revision) == counted
    assert group.of(counted.item, "another") is None


def test_provenance_is_no_part_of_a_revision_and_its_order_does_not_count() -> None:
    first, *rest = bank().items
    one = Provenance("Somebody", "wrote", date(2026, 1, 2))
    two = Provenance("Another", "changed", None)
    there, back = (replace(first, provenance=records) for records in ((one, two), (two, one)))
    assert there.revision == first.revision
    info = bank().info
    assert Bank(info, (there, *rest)).digest == Bank(info, (back, *rest)).digest
    assert ordered((one, two, one)) == (two, one)


def test_counts_are_of_active_items_in_blueprint_order() -> None:
    made = bank()
    first, *rest = made.items
    held = Bank(made.info, (replace(first, status=Status.HOLD_OUT), *rest))
    assert list(held.skill_counts().items())[:2] == [("LV", 14), ("SP", 15)]
    assert len(held.active()) == 99
    assert held.by_id["LV-001"].status is Status.HOLD_OUT


def test_what_lies_beside_the_content_is_changed_without_working_it_out_again() -> None:
    made = bank()
    signed = BankSignature("A", b"k" * 32, b"s" * 64, made.digest)
    group = GroupStatistics((), frozenset({"a batch"}))
    beside = made.beside(signatures=(signed,), statistics=group, lineage=("before",))
    assert beside == replace(made, signatures=(signed,), statistics=group)
    assert (beside.digest, beside.lineage) == (made.digest, ("before",))
    assert beside.beside() == beside
    assert beside.beside(lineage=()).signatures == (signed,)
