"""M14: options that are numbers stand in order, in one unit, and do not overlap."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cetl_prep.banks.published import published
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, Told, told
from cetl_prep.exam.item import Item

_NUMERIC = re.compile(
    r"^(?P<lead>(?:about|around|at least|at most|up to|less than|more than|over|under|between|from|by|in|within|after)? ?)"
    r"(?P<money>[$\u20ac\u00a3]?)(?P<low>\d[\d,]*(?:\.\d+)?)"
    r"(?:(?:\s?(?:-|\u2013)\s?| to | and )[$\u20ac\u00a3]?(?P<high>\d[\d,]*(?:\.\d+)?))?"
    r"(?P<unit>(?: ?%| ?[A-Za-z/]+){0,3})\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Number:
    low: float
    high: float
    unit: str
    lead: str


def m14_numbers(bank: Bank, today: date) -> Iterable[Finding]:
    """Options that are nothing but numbers go up, keep their order on the screen, and mean different things."""
    for item in published(bank):
        numbers = _numbers(item)
        if numbers:
            for severity, message in _faults(item, numbers):
                yield Finding("M14", severity, item.id, message)


def _numbers(item: Item) -> list[_Number]:
    """The options as numbers; empty when one is more than a number with its unit."""
    found = [_NUMERIC.match(option.text) for option in item.options]
    return [_number(match) for match in found if match] if all(found) else []


def _number(match: re.Match[str]) -> _Number:
    low = float(match["low"].replace(",", ""))
    high = float(match["high"].replace(",", "")) if match["high"] else low
    unit = (match["money"] + match["unit"].strip().casefold()).rstrip("s")
    return _Number(low, high, unit, match["lead"].strip().casefold())


def _faults(item: Item, numbers: Sequence[_Number]) -> Iterator[tuple[Severity, Told]]:
    if len({number.unit for number in numbers}) > 1:
        yield Severity.ERROR, told("numeric options are in different units")
        return
    if [n.low for n in numbers] != sorted(n.low for n in numbers):
        yield Severity.ERROR, told("numeric options do not stand in ascending order")
    elif not item.pinned:
        yield Severity.WARNING, told("numeric options lose their order when shuffled; pin them")
    if len({number.lead for number in numbers}) > 1:
        return  # "less than 5" and "5 to 10" meet without an overlap
    ordered = sorted(numbers, key=lambda number: (number.low, number.high))
    if any(one.high >= other.low for one, other in itertools.pairwise(ordered)):
        yield Severity.ERROR, told("numeric options overlap")
