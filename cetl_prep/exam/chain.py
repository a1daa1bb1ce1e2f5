"""The chains of hashes over the log, and the receipt: sixteen characters that name a state of it.

Two chains run over the same events. One follows the order in which this machine stored them; it shows a gap, and a
receipt is a place in it. The other runs inside each sitting by itself; it is the same on every machine that holds the
sitting, so that histories of two machines can be put together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from cetl_prep.exam.digest import sha256
from cetl_prep.exam.errors import RecordError

CHAIN = b"cetl-history-1\x00"
"""First bytes under each hash of a machine's log."""

SITTING_CHAIN = b"cetl-sitting-1\x00"
"""First bytes under each hash inside one sitting."""

GENESIS = bytes(32)
"""What stands before the first event."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters of a receipt: no I, L, O and U, which are misread (Crockford's base 32)."""

RECEIPT_LENGTH = 16
_COUNT_BITS = 20
_HASH_BITS = 60
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def link(prev: bytes, columns: Iterable[object], name: bytes = CHAIN) -> bytes:
    """The hash of one event: SHA-256 over the chain's name, the hash before, and each column with its length."""
    return sha256(name + prev + _columns(columns)).digest()


def _columns(columns: Iterable[object]) -> bytes:
    contents = [str(column).encode() for column in columns]
    return b"".join([part for each in contents for part in (_length(len(each)), each)])


@lru_cache(maxsize=4096)
def _length(count: int) -> bytes:
    return count.to_bytes(8, "big")


def _after_each(hashed: Iterable[bytes], prev: bytes, name: bytes) -> tuple[bytes, ...]:
    """The hash after each event, `prev` the one before the first."""
    found = []
    for columns in hashed:
        prev = sha256(name + prev + columns).digest()
        found.append(prev)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as the log holds it, in words that can be hashed.

    Attributes:
        payload: the exact JSON text.
        used_ms: time of the sitting used when it happened, in milliseconds.
        at: when it was stored, ISO 8601 in UTC.
    """

    kind: str
    item: str
    payload: str
    used_ms: int
    at: str

    def columns(self, attempt: str) -> list[object]:
        """What is hashed, in order."""
        return [attempt, self.kind, self.item, self.payload, self.used_ms, self.at]


@dataclass(frozen=True)
class AttemptLog:
    """All events of one sitting, in its own order."""

    attempt: str
    entries: tuple[Entry, ...]

    def links(self) -> tuple[bytes, ...]:
        """The hash of each event in the sitting's own chain."""
        return _after_each(self.hashed, GENESIS, SITTING_CHAIN)

    @cached_property
    def hashed(self) -> list[bytes]:
        """The columns of each event with their lengths, as they stand under its hash in either chain."""
        return [_columns(entry.columns(self.attempt)) for entry in self.entries]

    def begins_like(self, other: "AttemptLog") -> bool:
        """Whether one of the two logs goes on where the other ends."""
        shorter = min(len(self.entries), len(other.entries))
        return self.entries[:shorter] == other.entries[:shorter]


Run = tuple[str, int]
"""So many events of this sitting, one after the other."""


def runs(attempts: Iterable[str]) -> tuple[Run, ...]:
    """The order of a log, told as runs; `attempts` names the sitting of each event."""
    found: list[Run] = []
    for attempt in attempts:
        if found and found[-1][0] == attempt:
            found[-1] = (attempt, found[-1][1] + 1)
        else:
            found.append((attempt, 1))
    return tuple(found)


def heads(logs: Iterable[AttemptLog], order: Iterable[Run]) -> tuple[bytes, ...]:
    """The hash after each event when the events are taken in this order.

    Raises:
        RecordError: ``record.order`` when the order names events that are not there.
    """
    held = {log.attempt: log for log in logs}
    taken = dict.fromkeys(held, 0)
    events: list[bytes] = []
    for attempt, count in order:
        log = held.get(attempt)
        if log is None or count < 1 or taken[attempt] + count > len(log.entries):
            raise RecordError("record.order", attempt=attempt)
        events += log.hashed[taken[attempt] : taken[attempt] + count]
        taken[attempt] += count
    return _after_each(events, GENESIS, CHAIN)


def canonical(logs: Iterable[AttemptLog]) -> tuple[AttemptLog, ...]:
    """The logs in the one order that does not depend on the machine: by the time of the first event, then by id."""
    return tuple(sorted(logs, key=lambda log: (log.entries[0].at, log.attempt)))


def receipt(count: int, head: bytes) -> str:
    """The sixteen characters for a log of `count` events that ends with this hash."""
    beginning = int.from_bytes(head, "big") >> (8 * len(head) - _HASH_BITS)
    number = count % (1 << _COUNT_BITS) << _HASH_BITS | beginning
    return "".join(ALPHABET[number >> 5 * place & 31] for place in range(RECEIPT_LENGTH))[::-1]


def read_receipt(text: str) -> str:
    """A receipt as somebody wrote it down, with or without spaces and hyphens, in any case.

    Raises:
        RecordError: ``record.no-receipt`` when it is none.
    """
    bare = "".join(text.split()).replace("-", "").upper().translate(_MISREAD)
    if len(bare) != RECEIPT_LENGTH or not set(bare) <= set(ALPHABET):
        raise RecordError("record.no-receipt", receipt=text[:40])
    return bare


def shown_receipt(text: str) -> str:
    """The receipt in groups of four, for people."""
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def extends(heads_after: Sequence[bytes], given: str) -> bool:
    """Whether a log, given by the hash after each of its events, holds the state that a receipt names."""
    number = 0
    for letter in given[: _COUNT_BITS // 5]:
        number = number << 5 | ALPHABET.index(letter)
    places = range(number, len(heads_after) + 1, 1 << _COUNT_BITS)
    return any(receipt(place, heads_after[place - 1]) == given for place in places if place)
