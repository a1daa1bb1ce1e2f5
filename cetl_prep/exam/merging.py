"""Three-way merge of banks: base, mine, theirs, item by item and field by field.

The same whoever merges: but for whose side a value is on, the result does not depend on which bank is mine. So people
who pass a bank round and merge each other's versions end with the same content.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.carried import BankSignature, Erratum
from cetl_prep.exam.item import Item, content_hash
from cetl_prep.exam.meaning import UNLIKE, likeness
from cetl_prep.exam.merge_heads import BANK, merge_heads
from cetl_prep.exam.merge_items import WHOLE, merge_items
from cetl_prep.exam.merge_statistics import merge_statistics
from cetl_prep.exam.three_way import (
    ABSENT,
    Change,
    Conflict,
    Ledger,
    Place,
    Side,
    lined_up,
)
from cetl_prep.exam.versions import next_version, version_order


@dataclass(frozen=True, slots=True)
class Renamed:
    """An item that got a new id, because two sides each wrote another question under the same one."""

    item: str
    new: str


@dataclass(frozen=True)
class Merged:
    """What a merge gives.

    Attributes:
        bank: the merged bank; with open conflicts it is a preview and not yet to be used.
        changes: what each side did to the base, all of it.
        conflicts: fields that want a choice.
        settled: conflicts with the choice that settled them.
        renamed: items with a new id.
        lost_batches: batches of group statistics that have to be merged again to be counted.
        licenses: the licences of mine and theirs where they differ, else None.
    """

    bank: Bank
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]
    settled: tuple[tuple[Conflict, Side], ...]
    renamed: tuple[Renamed, ...]
    lost_batches: frozenset[str]
    licenses: tuple[str, str] | None

    def added(self, side: Side) -> tuple[str, ...]:
        """Ids of the items this side added."""
        return tuple(c.item for c in self._wholes(side) if c.before is ABSENT)

    def removed(self, side: Side) -> tuple[str, ...]:
        """Ids of the items this side removed."""
        return tuple(c.item for c in self._wholes(side) if c.after is ABSENT)

    def changed(self, side: Side) -> tuple[str, ...]:
        """Ids of the items in which this side changed something."""
        return tuple(
            dict.fromkeys(
                change.item
                for change in self.changes
                if change.side is side
                and change.item != BANK
                and not (change.field == WHOLE and ABSENT in (change.before, change.after))
            )
        )

    @property
    def no_longer_signed(self) -> tuple[str, ...]:
        """Names of the signers whose signature is not under what the merge gave."""
        digest = self.bank.digest
        return tuple(s.signer for s in self.bank.signatures if s.digest != digest)

    def _wholes(self, side: Side) -> list[Change]:
        return [c for c in self.changes if c.side is side and c.field == WHOLE]


def merge(
    base: Bank | None,
    mine: Bank,
    theirs: Bank,
    choices: Mapping[Place, Side] | None = None,
    prefer: Side | None = None,
) -> Merged:
    """Merge two banks that come from one.

    Args:
        base: the version both come from; None when it is not known, and then all that differs is a conflict.
        mine: one of the two; its id is kept.
        theirs: the other.
        choices: for conflicts, by item and field.
        prefer: the side to take where there is no choice.

    Returns:
        The merged bank and everything that either side changed. Unchanged items are the same objects as in `theirs`.
    """
    ledger = Ledger(choices or {}, prefer)
    mine, theirs, renamed = _apart(base, mine, theirs)
    info = merge_heads(base.info if base else ABSENT, mine.info, theirs.info, ledger)
    old = base or Bank(mine.info, ())
    items = _items(old, mine, theirs, ledger)
    statistics, lost = merge_statistics(old.statistics, mine.statistics, theirs.statistics)
    bank = Bank(
        info,
        items,
        _media(old, mine, theirs, items, ledger),
        ledger.line_up(BANK, "errata", old.errata, mine.errata, theirs.errata, Erratum.content),
        ledger.line_up(
            BANK, "signatures", old.signatures, mine.signatures, theirs.signatures, _signed
        ),
        statistics,
    )
    ledger.note(BANK, "statistics", old.statistics, mine.statistics, theirs.statistics)
    return Merged(
        _numbered(bank, mine, theirs),
        tuple(ledger.changes),
        tuple(ledger.open),
        tuple(ledger.settled),
        renamed,
        lost,
        licenses=None
        if mine.info.license == theirs.info.license
        else (mine.info.license, theirs.info.license),
    )


def _signed(signature: BankSignature) -> tuple[str, bytes]:
    return signature.digest, signature.public_key + signature.signature


def _numbered(bank: Bank, mine: Bank, theirs: Bank) -> Bank:
    """The bank with a version of its own when it says what neither side says, and never an older one than a side that does."""
    said = bank.info.version
    held = [side.info.version for side in (theirs, mine) if _says_what(bank, side)]
    if said in held:
        return bank
    found = max([said, *held], key=version_order) if held else next_version(said)
    return replace(bank, info=replace(bank.info, version=found))


def _says_what(bank: Bank, other: Bank) -> bool:
    """Whether two banks have the same content but for their versions."""
    return (
        replace(bank.info, version="") == replace(other.info, version="")
        and bank.by_id == other.by_id
        and {medium.sha256 for medium in bank.media} == {medium.sha256 for medium in other.media}
        and set(bank.errata) == set(other.errata)
    )


def _items(base: Bank, mine: Bank, theirs: Bank, ledger: Ledger) -> tuple[Item, ...]:
    merged: dict[str, Item] = {}
    orders = [tuple(item.id for item in bank.items) for bank in (base, mine, theirs)]
    for name in dict.fromkeys(name for order in orders for name in order):
        old, one, two = (bank.by_id.get(name, ABSENT) for bank in (base, mine, theirs))
        # As parts of tuples, which are quick to see that they are the very same.
        same = (old, one) == (one, two)
        found = two if same else merge_items(name, old, one, two, ledger)
        if found is not ABSENT:
            merged[name] = found
    order = lined_up(orders[0], orders[1], orders[2])
    named = frozenset(order)
    # An item that one side removed and the other changed may have to stay.
    stayed = (name for name in merged if name not in named)
    return tuple(merged[name] for name in (*order, *stayed) if name in merged)


def _media(
    base: Bank, mine: Bank, theirs: Bank, items: Iterable[Item], ledger: Ledger
) -> tuple[Medium, ...]:
    """As a set, and every picture that an item still shows."""
    held = [{medium.sha256: medium for medium in bank.media} for bank in (base, mine, theirs)]
    kept = ledger.line_up(BANK, "media", tuple(held[0]), tuple(held[1]), tuple(held[2]))
    everything = {**held[0], **held[1], **held[2]}
    shown = frozenset().union(*(item.media for item in items)) & everything.keys()
    return tuple(everything[name] for name in (*kept, *sorted(shown - frozenset(kept))))


def _apart(base: Bank | None, mine: Bank, theirs: Bank) -> tuple[Bank, Bank, tuple[Renamed, ...]]:
    """Both banks, with a new id for one of two different questions that were written under the same new id.

    The new id is made of the question itself, so everybody who merges the two gives the same.
    """
    old = base.by_id if base else {}
    news: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for name, item in mine.by_id.items():
        other = theirs.by_id.get(name)
        if other is None or name in old or item == other:
            continue
        if likeness(item.stem, other.stem) >= UNLIKE:
            continue
        prints = _print(item), _print(other)
        later = prints[0] < prints[1]
        news[later][name] = f"{name}-{prints[later][:6]}"
    renamed = tuple(Renamed(*pair) for each in news for pair in each.items())
    return _with_names(mine, news[0]), _with_names(theirs, news[1]), renamed


def _print(item: Item) -> str:
    return content_hash({**item.content(), "id": "", "enemies": []})


def _with_names(bank: Bank, news: Mapping[str, str]) -> Bank:
    if not news:
        return bank
    return replace(bank, items=tuple(_with_name(item, news) for item in bank.items))


def _with_name(item: Item, news: Mapping[str, str]) -> Item:
    if item.id not in news and item.enemies.isdisjoint(news):
        return item
    enemies = frozenset(news.get(enemy, enemy) for enemy in item.enemies)
    return replace(item, id=news.get(item.id, item.id), enemies=enemies)
