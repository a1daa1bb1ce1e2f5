"""M19: facts that may change carry their dates, and none is out of date."""

import re
from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.published import grave, published
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told

LONGEST_REVIEW_DAYS = 366
MOST_VOLATILE = 0.08

_DATED = re.compile(
    r"\bas of (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})",
    re.IGNORECASE,
)


def m19_dates(bank: Bank, today: date) -> Iterable[Finding]:
    """No item is past its review-by date, nor waits for it longer than a year."""
    for item in published(bank):
        if item.as_of and item.as_of > today:
            message = told("its facts were checked in the future, on {day}", day=item.as_of)
            yield Finding("M19", Severity.WARNING, item.id, message)
        if not item.review_by:
            continue
        if item.review_by < today:
            message = told("was to be reviewed by {day}", day=item.review_by)
            yield Finding("M19", Severity.ERROR, item.id, message)
        if item.as_of and (item.review_by - item.as_of).days > LONGEST_REVIEW_DAYS:
            text = "is to be reviewed only by {day}, over a year after {checked}"
            message = told(text, day=item.review_by, checked=item.as_of)
            yield Finding("M19", Severity.ERROR, item.id, message)


def m19_dated_stem(bank: Bank, today: date) -> Iterable[Finding]:
    """A stem that says "as of" some month rests on a fact that may change."""
    for item in published(bank):
        if not item.volatile and _DATED.search(item.stem):
            message = told("speaks as of a date and has no review-by date")
            yield Finding("M19", Severity.WARNING, item.id, message)


def m19_share(bank: Bank, today: date) -> Iterable[Finding]:
    """At most 8 % of items rest on facts that may change."""
    items = published(bank)
    volatile = sum(item.volatile for item in items)
    if volatile > MOST_VOLATILE * len(items):
        text = "{n} of {all} items rest on facts that may change, more than 8 %"
        message = told(text, n=volatile, all=len(items))
        yield Finding("M19", grave(bank), "", message)
