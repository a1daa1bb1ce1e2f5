"""Finding: what a rule has to say about a bank or an item."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a finding is. An error keeps a bank from being published."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with what is filled in, so that it can be said in another language.

    Attributes:
        text: English, with names in braces as `str.format` has them.
        values: what they stand for, by name; a `Told` is said in the same language.
    """

    text: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        """The sentence in English."""
        return self.text.format(**dict(self.values))


def told(text: str, /, **values: object) -> Told:
    """A sentence with what is filled in."""
    return Told(text, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule found.

    Attributes:
        code: the rule, for example ``M3``.
        item: id of the item, empty for the bank as a whole.
        said: what is wrong, for the people who write items.
    """

    code: str
    severity: Severity
    item: str
    said: Told

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return str(self.said)
