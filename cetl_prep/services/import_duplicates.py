"""Imported items that are there already: the same, or nearly the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from cetl_prep.banks.likeness import alike
from cetl_prep.exam.bank import Bank
from cetl_prep.formats.draft import DraftItem
from cetl_prep.services.import_merging import content_key


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An imported item that an item of the bank (or an earlier one of the same source) says too.

    Attributes:
        where: place of the imported one.
        item: id of the other.
        share: 1.0 for the same content, else how much of their wording they share.
    """

    where: str
    item: str
    share: float


def duplicates(found: Sequence[DraftItem], existing: Bank | None, *, near: bool) -> list[Duplicate]:
    """Items that are there twice: the same content, and with `near` those that say nearly the same."""
    known = {content_key(item): item.id for item in (existing.items if existing else ())}
    exact, rest = [], []
    for each in found:
        key = content_key(each.item)
        if key in known:
            exact.append(Duplicate(each.where, known[key], 1.0))
        else:
            known[key] = each.item.id
            rest.append(each)
    return exact + (_near(rest, existing) if near else [])


def _near(found: Sequence[DraftItem], existing: Bank | None) -> list[Duplicate]:
    """Pairs of which at least the second is imported; ids may meet, so items are told by what they are."""
    places = {id(each.item): each.where for each in found}
    there = existing.items if existing else ()
    return [
        Duplicate(places[id(pair.second)], pair.first.id, max(pair.shingles, pair.cosine))
        for pair in alike((*there, *(each.item for each in found)))
        if id(pair.second) in places
    ]
