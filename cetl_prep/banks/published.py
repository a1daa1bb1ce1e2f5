"""The part of a bank that its rules judge: what candidates meet."""

from statistics import fmean

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Severity
from cetl_prep.exam.item import Item, Option, Status

MANY = 100
"""Below this many items chance alone moves shares of a bank too far to block it."""


def published(bank: Bank) -> tuple[Item, ...]:
    """The active and the hold-out items, which candidates meet; drafts and retired items are nobody's exam."""
    return tuple(item for item in bank.items if item.status in (Status.ACTIVE, Status.HOLD_OUT))


def choices(bank: Bank) -> tuple[Item, ...]:
    """The published items with one key among at least two options: those that statistics of keys can use."""
    return tuple(item for item in published(bank) if len(item.key) == 1 and len(item.options) > 1)


def key_option(item: Item) -> Option:
    """The key of an item with one key."""
    return next(option for option in item.options if option.is_key)


def distractors(item: Item) -> tuple[Option, ...]:
    """The wrong options in stored order."""
    return tuple(option for option in item.options if not option.is_key)


def chance(items: tuple[Item, ...]) -> float:
    """Share of keys found by blind chance (0.25 with four options); 0.25 when there is no item."""
    return fmean(1 / len(item.options) for item in items) if items else 0.25


def grave(bank: Bank) -> Severity:
    """Error in a bank large enough for its statistics to mean something, else warning."""
    return Severity.ERROR if len(published(bank)) >= MANY else Severity.WARNING
