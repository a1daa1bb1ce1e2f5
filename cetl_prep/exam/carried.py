"""What a bank carries from hand to hand: who made its items, errata and their credits, signatures, group statistics."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

WROTE, REVIEWED, CHANGED, IMPORTED = "wrote", "reviewed", "changed", "imported"
"""What the program itself writes down that somebody did to an item."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """One thing somebody did to an item. Records are added, never changed; two equal ones are one.

    Attributes:
        name: who.
        what: ``"wrote"``, ``"reviewed"``, ``"changed"``, ``"imported"`` or another plain word.
        day: when; None when it is not known.
        bank: id of the bank it came from, or the name of a file of another program; empty for the bank it stands in.
        version: version of that bank, or format of that file.
        license: the licence it came under.
    """

    name: str
    what: str
    day: date | None = None
    bank: str = ""
    version: str = ""
    license: str = ""

    def content(self) -> list[str]:
        """All of it as plain values in one fixed shape; also the order in which records stand."""
        when = self.day.isoformat() if self.day else ""
        return [when, self.name, self.what, self.bank, self.version, self.license]


def ordered(records: Iterable[Provenance]) -> tuple[Provenance, ...]:
    """Each record once, the oldest first."""
    return tuple(sorted(dict.fromkeys(records), key=Provenance.content))


@dataclass(frozen=True, slots=True)
class Erratum:
    """An error that was reported and put right in a version of the bank, with the credit for it.

    Attributes:
        item: id of the item.
        kind: ``"key wrong"``, ``"unclear"``, ``"out of date"`` or ``"other"``.
        word: one sentence on what was put right.
        credit: the name to thank, empty for somebody who wants none.
        day: when it was accepted.
    """

    item: str
    kind: str
    word: str
    credit: str
    day: date

    def content(self) -> list[str]:
        """All of it as plain values in one fixed shape; also the order in which errata stand."""
        return [self.day.isoformat(), self.item, self.kind, self.word, self.credit]


@dataclass(frozen=True, slots=True)
class BankSignature:
    """Somebody's Ed25519 signature under a content digest. Whether it holds, and whom to trust, is said elsewhere.

    Attributes:
        signer: the name the signer goes by; a claim, never a reason for trust.
        public_key: 32 bytes.
        signature: 64 bytes.
        digest: the bank digest that was signed, in hex.
        comment: the trusted comment.
        comment_signature: 64 bytes over signature and comment.
    """

    signer: str
    public_key: bytes
    signature: bytes
    digest: str
    comment: str = ""
    comment_signature: bytes = b""


@dataclass(frozen=True, slots=True)
class ItemStatistic:
    """How one revision of an item went in a group: whole numbers only, so that groups add up without rounding.

    A rest score is a member's percentage right over the other items they answered, rounded to a whole number 0-100;
    the three sums over rest scores are what a point-biserial correlation needs.

    Attributes:
        item: id of the item.
        revision: the revision that was answered.
        n: members who answered it.
        correct: how many of them were right.
        chosen: (option id, how many chose it), in order of id.
        rest_sum: sum of the rest scores of all n.
        rest_squares: sum of their squares.
        rest_correct: sum of the rest scores of those who were right.
    """

    item: str
    revision: str
    n: int
    correct: int
    chosen: tuple[tuple[str, int], ...] = ()
    rest_sum: int = 0
    rest_squares: int = 0
    rest_correct: int = 0


@dataclass(frozen=True, slots=True)
class GroupStatistics:
    """The statistics of a group: one for each item revision, and the ids of the batches counted in them, once each."""

    items: tuple[ItemStatistic, ...] = ()
    batches: frozenset[str] = frozenset()

    def of(self, item: str, revision: str) -> ItemStatistic | None:
        """The statistic of this revision of an item; None when nobody answered it."""
        for statistic in self.items:
            if (statistic.item, statistic.revision) == (item, revision):
                return statistic
        return None
