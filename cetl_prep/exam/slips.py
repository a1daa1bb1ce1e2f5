"""Errata slips: what a reader says is wrong with an item, and what the keeper of the bank makes of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from cetl_prep.exam.carried import Erratum, Provenance, ordered
from cetl_prep.exam.item import Item, Option, content_hash


class Fault(StrEnum):
    """What is wrong; the words stand in the errata of a bank too."""

    KEY = "key wrong"
    UNCLEAR = "unclear"
    OLD = "out of date"
    OTHER = "other"


class Part(StrEnum):
    """The part of the item that a proposed text takes the place of; NOTHING for a remark without one."""

    NOTHING = ""
    KEY = "key"
    STEM = "stem"
    RULE = "rule"
    OPTION = "option"
    RATIONALE = "rationale"


@dataclass(frozen=True, slots=True)
class Slip:
    """One report of one reader on one revision of an item.

    Attributes:
        bank: id of the bank, and `version` which of its versions the reader saw.
        reason: what is wrong, in the reader's words.
        option: id of the option that an OPTION or RATIONALE is of.
        proposed: the text proposed for `part`; for the key the ids of the right options, with spaces between.
        credit: the name to thank, empty for somebody who wants none.
        declared: that nothing of this is recalled from a real exam. Without it no slip is written or read.
    """

    bank: str
    version: str
    item: str
    revision: str
    fault: Fault
    reason: str
    day: date
    part: Part = Part.NOTHING
    option: str = ""
    proposed: str = ""
    credit: str = ""
    declared: bool = False

    @property
    def id(self) -> str:
        """Sixteen hex digits over all it says: the same slip twice is one."""
        said = [self.bank, self.version, self.item, self.revision, self.fault, self.reason]
        said += [self.day.isoformat(), self.part, self.option, self.proposed, self.credit]
        return content_hash(said)[:16]

    def lacks(self) -> tuple[str, ...]:
        """The names of what is still missing; nothing when it can be written."""
        missing = {
            "reason": not self.reason.strip(),
            "proposed": self.part is not Part.NOTHING and not self.proposed.strip(),
            "option": self.part in (Part.OPTION, Part.RATIONALE) and not self.option,
            "declared": not self.declared,
        }
        return tuple(name for name, lacking in missing.items() if lacking)

    def current(self, item: Item) -> str:
        """What stands now in the part that the proposed text is for; empty when there is none."""
        if self.part is Part.KEY:
            return " ".join(sorted(item.key))
        texts = {Part.STEM: item.stem, Part.RULE: item.rule}
        for option in item.options:
            if option.id == self.option:
                texts |= {Part.OPTION: option.text, Part.RATIONALE: option.rationale}
        return texts.get(self.part, "")

    def applied(self, item: Item) -> Item:
        """The item with the proposed text in it. Raises ValueError when it does not fit the item."""
        if self.part is Part.STEM:
            return replace(item, stem=self.proposed)
        if self.part is Part.RULE:
            return replace(item, rule=self.proposed)
        if self.part is Part.KEY:
            return _with_key(item, frozenset(self.proposed.split()))
        if self.part is Part.NOTHING:
            return item
        if self.option not in {option.id for option in item.options}:
            raise ValueError(f"there is no option {self.option}")
        options = tuple(self._reworded(option) for option in item.options)
        return replace(item, options=options)

    def _reworded(self, option: Option) -> Option:
        if option.id != self.option:
            return option
        if self.part is Part.OPTION:
            return replace(option, text=self.proposed)
        return replace(option, rationale=self.proposed)


def _with_key(item: Item, key: frozenset[str]) -> Item:
    ids = {option.id for option in item.options}
    if not key or not key < ids:
        raise ValueError("the key must be some of the options")
    return replace(
        item, options=tuple(replace(option, is_key=option.id in key) for option in item.options)
    )


class Decision(StrEnum):
    """What became of a slip."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class QueuedSlip:
    """A slip in the keeper's queue. `word` says what was put right, or why nothing was."""

    slip: Slip
    decision: Decision = Decision.OPEN
    word: str = ""


def queued(held: Iterable[QueuedSlip], slips: Iterable[Slip]) -> tuple[QueuedSlip, ...]:
    """The queue with these slips at its end; one that is in it already stays as it is."""
    queue = {entry.slip.id: entry for entry in held}
    for slip in slips:
        queue.setdefault(slip.id, QueuedSlip(slip))
    return tuple(queue.values())


def put_right(slip: Slip, item: Item, word: str, today: date, license: str) -> tuple[Item, Erratum]:
    """The item as the slip wants it, with who changed it, and the erratum that thanks the reader.

    Raises:
        ValueError: the slip does not fit the item as it is now.
    """
    made = slip.applied(item)
    if made != item:
        record = Provenance(slip.credit or "a reader", "changed", today, license=license)
        made = replace(made, provenance=ordered((*item.provenance, record)))
    return made, Erratum(slip.item, slip.fault.value, word, slip.credit, today)
