"""What taking a newer version of a bank in would do, and what of it is chosen: a value, nothing has changed yet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import GroupStatistics
from cetl_prep.exam.declining import Declined, Offer, as_in
from cetl_prep.exam.item import Item
from cetl_prep.exam.meaning import Meaning, meaning
from cetl_prep.exam.merging import Merged, merge
from cetl_prep.exam.three_way import Place, Side
from cetl_prep.exam.versions import next_version
from cetl_prep.services.library_index import BankEntry


@dataclass(frozen=True)
class Update:
    """What taking a file in would do; nothing has changed yet.

    Attributes:
        entry: the version that is here.
        file: the admitted file, in the library's folder for what comes in.
        base: the version both come from, None when the library has none.
        skipped: what of the file was left out at the door, and why.
        changed: whether the file differs from what its publisher signed off.
        asking_else: items that were answered here and would ask something else; those answers would no longer count.
        answers: how many answers to this bank are in the history.
        offers: what of the file may be left out.
        before: what was left out earlier, is offered again, and stays out unless it is chosen.
        left: what is left out.
        base_digest: the version that `base` is, but for what was left out earlier; mine where none is known.
    """

    entry: BankEntry
    file: Path
    base: Bank | None
    mine: Bank
    theirs: Bank
    merged: Merged
    skipped: tuple[tuple[str, str], ...] = ()
    changed: bool = False
    asking_else: tuple[str, ...] = ()
    answers: int = 0
    offers: tuple[Offer, ...] = ()
    before: tuple[Declined, ...] = ()
    left: frozenset[Place] = frozenset()
    base_digest: str = ""

    @cached_property
    def stays_out(self) -> frozenset[Place]:
        """What was left out earlier and is offered again."""
        offered = {place for offer in self.offers for place in offer.places}
        return frozenset(each.place for each in self.before) & offered

    @property
    def edited(self) -> bool:
        """Whether something was changed here that is not in the file."""
        return self.base is None or self.mine.digest != self.base.digest

    @property
    def nothing_new(self) -> bool:
        """Whether everything in the file is here already."""
        return self.merged.bank == self.mine

    def with_choices(
        self, choices: Mapping[Place, Side] | None = None, prefer: Side | None = None
    ) -> "Update":
        """The same with these choices.

        Args:
            choices: settles conflicts; what is offered is left out where the choice is mine, and where it was left out
                earlier and there is no choice.
            prefer: for conflicts without a choice.
        """
        said = {**dict.fromkeys(self.stays_out, Side.MINE), **(choices or {})}
        left = frozenset(
            place
            for offer in self.offers
            if any(said.get(place) is Side.MINE for place in offer.places)
            for place in offer.places
        )
        taken = as_in(self.theirs, self.base or self.mine, self._own_names(left))
        merged = merge(self.base, self.mine, taken, said, prefer)
        return replace(self, merged=self._numbered(merged) if left else merged, left=left)

    def would_be(self, name: str, choices: Mapping[Place, Side]) -> Item | None:
        """What would become of one item with these choices; a conflict without one stays as it is in the base."""
        one = replace(
            self,
            base=_only(self.base, name) if self.base else None,
            mine=_only(self.mine, name),
            theirs=_only(self.theirs, name),
            offers=tuple(self._offers_of.get(name, ())),
        )
        return one.with_choices(choices).merged.bank.by_id.get(name)

    def asks_else(self, name: str, choices: Mapping[Place, Side]) -> bool:
        """Whether one of `asking_else` would still ask something else with these choices."""
        places = [place for offer in self._offers_of.get(name, ()) for place in offer.places]
        out = {choices.get(place, self._stays.get(place)) is Side.MINE for place in places}
        decided = any(place in choices for place in self._disputed.get(name, ()))
        if not decided and len(out) < 2:
            return out != {True}  # all of it is taken, or nothing: nobody has to merge to know
        before, after = self.mine.by_id.get(name), self.would_be(name, choices)
        return before is not None and after is not None and meaning(before, after) is Meaning.NEW

    @cached_property
    def _offers_of(self) -> dict[str, list[Offer]]:
        found: dict[str, list[Offer]] = {}
        for offer in self.offers:
            found.setdefault(offer.item, []).append(offer)
        return found

    @cached_property
    def _disputed(self) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        settled = (conflict for conflict, _ in self.merged.settled)
        for conflict in (*self.merged.conflicts, *settled):
            found.setdefault(conflict.item, []).append(conflict.place)
        return found

    @cached_property
    def _stays(self) -> dict[Place, Side]:
        return dict.fromkeys(self.stays_out, Side.MINE)

    def _own_names(self, places: Iterable[Place]) -> set[Place]:
        """These places by the ids that items have in the file; two different items may have met under one."""
        here = self.theirs.by_id
        names = {each.new: each.item for each in self.merged.renamed if each.new not in here}
        return {(names.get(item, item), field) for item, field in places}

    def _numbered(self, merged: Merged) -> Merged:
        """With a version of its own: without what is left out it is not the version of the file."""
        bank = merged.bank
        if replace(bank, info=replace(bank.info, version=self.mine.info.version)) == self.mine:
            return replace(merged, bank=self.mine)
        if bank.info.version != self.theirs.info.version:
            return merged
        info = replace(bank.info, version=next_version(bank.info.version))
        return replace(merged, bank=replace(bank, info=info))


def _only(bank: Bank, name: str) -> Bank:
    item = bank.by_id.get(name)
    items = () if item is None else (item,)
    return replace(bank, items=items, media=(), statistics=GroupStatistics())
