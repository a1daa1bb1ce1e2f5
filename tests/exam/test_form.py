"""Form assembly: exact blueprint, unseen first, no enemies together, made again by its seed."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from cetl_prep.exam.errors import FormError
from cetl_prep.exam.form import Form, PoolItem, assemble
from tests.making import CETL, ONE_FORM, bank


def pool(forms: int = 1, extra: int = 0) -> list[PoolItem]:
    return [
        PoolItem(i.id, i.skill, tuple(o.id for o in i.options), i.revision, i.subtopic)
        for i in bank(forms, extra).items
    ]


def test_over_two_hundred_seeds_every_form_has_the_exact_blueprint() -> None:
    entries = pool(forms=3)
    for seed in range(200):
        form = assemble(CETL, entries, 100, random.Random(seed))
        assert Counter(entry.skill for entry in form) == ONE_FORM
        assert len({entry.item for entry in form}) == 100


def test_the_same_seed_gives_the_same_form_and_another_seed_another() -> None:
    entries = pool(forms=2)
    first = assemble(CETL, entries, 100, random.Random(7))
    assert first == assemble(CETL, entries, 100, random.Random(7))
    assert first != assemble(CETL, entries, 100, random.Random(8))


def test_options_are_shuffled_but_not_where_an_item_pins_them() -> None:
    entries = [replace(entry, pinned=entry.skill == "LV") for entry in pool()]
    form = assemble(CETL, entries, 100, random.Random(1))
    orders = {entry.options for entry in form if entry.skill != "LV"}
    assert len(orders) > 10
    assert {entry.options for entry in form if entry.skill == "LV"} == {("a", "b", "c", "d")}
    assert all(sorted(entry.options) == ["a", "b", "c", "d"] for entry in form)


def test_unseen_items_come_first_then_those_seen_longest_ago() -> None:
    entries = pool(forms=2)
    first = assemble(CETL, entries, 100, random.Random(1))
    seen = {entry.item: float(place) for place, entry in enumerate(first)}
    entries = [replace(entry, last_seen=seen.get(entry.id)) for entry in entries]
    second = assemble(CETL, entries, 100, random.Random(2))
    assert not seen.keys() & {entry.item for entry in second}

    later = {entry.item: 1000.0 for entry in second}
    entries = [replace(e, last_seen=later.get(e.id, e.last_seen)) for e in entries]
    third = assemble(CETL, entries, 100, random.Random(3))
    assert {entry.item for entry in third} == seen.keys()


def test_unseen_items_are_spread_over_the_sub_topics() -> None:
    form = assemble(CETL, pool(forms=4), 100, random.Random(5))
    spread = Counter(
        e.subtopic for p in form for e in pool(4) if e.id == p.item and e.skill == "LV"
    )
    assert set(spread.values()) == {5}


def test_enemies_never_stand_in_one_form() -> None:
    entries = pool(extra=1)
    enemies = {"LV-001": {"LV-002"}, "LV-002": {"LV-001"}}
    entries = [replace(e, enemies=frozenset(enemies.get(e.id, ()))) for e in entries]
    for seed in range(50):
        drawn = {entry.item for entry in assemble(CETL, entries, 100, random.Random(seed))}
        assert not {"LV-001", "LV-002"} <= drawn


def test_an_enemy_named_on_one_side_only_is_kept_apart_too() -> None:
    entries = pool(extra=1)
    entries = [
        replace(e, enemies=frozenset({"LV-002"})) if e.id == "LV-001" else e for e in entries
    ]
    for seed in range(50):
        drawn = {entry.item for entry in assemble(CETL, entries, 100, random.Random(seed))}
        assert not {"LV-001", "LV-002"} <= drawn


def test_a_bank_too_small_says_for_which_skill_and_by_how_many() -> None:
    entries = [entry for entry in pool() if entry.id not in ("DM-001", "DM-002")]
    with pytest.raises(FormError) as refused:
        assemble(CETL, entries, 100, random.Random(1))
    assert refused.value.missing == {"DM": 2}
    largest = refused.value.largest
    assert len(assemble(CETL, entries, largest, random.Random(1))) == largest
    assert CETL.counts(largest + 1)["DM"] > 5


def test_a_bank_too_small_because_of_enemies_says_so_too() -> None:
    entries = pool()
    entries = [
        replace(e, enemies=frozenset({"LV-002"})) if e.id == "LV-001" else e for e in entries
    ]
    with pytest.raises(FormError) as refused:
        assemble(CETL, entries, 100, random.Random(1))
    assert refused.value.missing == {"LV": 1}
    assert 0 < refused.value.largest < 100


@pytest.mark.parametrize("items", [0, -3])
def test_a_form_has_at_least_one_item(items: int) -> None:
    with pytest.raises(FormError):
        assemble(CETL, pool(), items, random.Random(1))


def test_an_empty_bank_gives_nothing() -> None:
    with pytest.raises(FormError) as refused:
        assemble(CETL, [PoolItem("X-1", "cooking", ("a", "b"))], 10, random.Random(1))
    assert refused.value.largest == 0


def test_a_form_knows_the_place_of_each_item() -> None:
    form = Form("bank", "digest", 1, assemble(CETL, pool(), 100, random.Random(1)))
    assert len(form) == 100
    assert form.items[form.places["EP-003"]].item == "EP-003"
