"""What is fuzzed: good inputs of each kind, how they are changed, and what reads them and checks what comes of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random

from tests.fuzz.changing import changed
from tests.fuzz.seeds import seeds
from tests.fuzz.trying import tried

Change = Callable[[Random, Sequence[bytes]], bytes]


@dataclass(frozen=True)
class Target:
    """One kind of input.

    Attributes:
        good: inputs that are as they should be.
        tried: reads one and checks what comes of it: values one can work with, or one of our own errors. Anything
            else it raises is a fault.
        change: makes a bad input of the good ones.
        most: seconds of work that one input may take.
    """

    good: Sequence[bytes]
    tried: Callable[[bytes], object]
    change: Change = changed
    most: float = 20.0

    def case(self, name: str, number: int) -> bytes:
        """The changed input of this number, the same each time."""
        return self.change(Random(f"{name} {number}"), self.good)


def names() -> list[str]:
    """The names of all targets."""
    return sorted([*seeds(), *_OTHERS])


def targets(wanted: Sequence[str]) -> dict[str, Target]:
    """The targets of these names. What one needs is only imported when it is wanted."""
    good = seeds()
    return {
        name: _OTHERS[name]() if name in _OTHERS else Target(good[name], partial(tried, name))
        for name in wanted
    }


def _bank() -> Target:
    from tests.fuzz import banks

    return Target(banks.good(), banks.tried)


def _bank_rows() -> Target:
    from tests.fuzz import banks

    return Target(banks.good(), banks.tried, banks.changed_rows)


def _text() -> Target:
    from tests.fuzz import texts

    return Target(texts.good(), texts.tried, texts.change, most=5.0)


def _picture() -> Target:
    from tests.fuzz import texts

    return Target(texts.pictures(), texts.picture_tried, most=5.0)


def _history() -> Target:
    from tests.fuzz import records

    return Target(records.good(), records.tried, records.change)


def _small() -> Target:
    from tests.fuzz import records

    return Target(records.small(), records.small_tried, records.change)


_OTHERS: dict[str, Callable[[], Target]] = {
    "bank": _bank,
    "bank-rows": _bank_rows,
    "text": _text,
    "picture": _picture,
    "history-file": _history,
    "small-files": _small,
}
