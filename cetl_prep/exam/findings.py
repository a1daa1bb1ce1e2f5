"""Finding: what a rule has to say about a bank or an item."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a finding is. An error keeps a bank from being published."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule found.

    Attributes:
        code: the rule, for example ``M3``.
        item: id of the item, empty for the bank as a whole.
        message: what is wrong, for the people who write items.
    """

    code: str
    severity: Severity
    item: str
    message: str
