"""M8: the stored order of options does not tell the key."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from cetl_prep.banks.chance import band, chi_square, chi_square_limit
from cetl_prep.banks.published import chance, choices, grave
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told
from cetl_prep.exam.item import Item

LONGEST_RUN = 7


def m8_key_position(bank: Bank, today: date) -> Iterable[Finding]:
    """The key stands in each place about equally often. Other programs may show options in stored order."""
    items = choices(bank)
    places = [_place(item) for item in items]
    counts = [places.count(place) for place in range(max(map(_options, items), default=0))]
    value, limit = chi_square(counts), chi_square_limit(counts)
    if value > limit:
        text = "places of the key are {places}: chi-square {value:.2f}, more than {limit}; shuffle"
        message = told(text, places=str(counts), value=value, limit=limit)
        yield Finding("M8", grave(bank), "", message)
    low, high = band(chance(items), len(items))
    for place, count in enumerate(counts, 1):
        if not low <= count / len(items) <= high:
            message = told(
                "the key stands in place {place} in {share:.1%} of items; chance keeps it within {low:.1%} and {high:.1%}",
                place=place,
                share=count / len(items),
                low=low,
                high=high,
            )
            yield Finding("M8", Severity.WARNING, "", message)


def m8_runs(bank: Bank, today: date) -> Iterable[Finding]:
    """The key does not stay in one place over many items in a row."""
    for place, run in groupby(choices(bank), key=_place):
        items = list(run)
        if len(items) > LONGEST_RUN:
            text = "the key stands in place {place} in {n} items in a row from here on"
            message = told(text, place=place + 1, n=len(items))
            yield Finding("M8", Severity.WARNING, items[0].id, message)


def _place(item: Item) -> int:
    return [option.is_key for option in item.options].index(True)


def _options(item: Item) -> int:
    return len(item.options)
