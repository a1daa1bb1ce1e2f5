"""H1 and H2: each item was solved by a second reader, and its facts were read against the sources."""

from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.published import published
from cetl_prep.banks.reviewed import agrees, newest
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told


def h1_blind_solving(bank: Bank, today: date) -> Iterable[Finding]:
    """A reader who saw stem and options, and not the key, chose the key, in the present wording."""
    for item in published(bank):
        review = newest(item, "blind")
        if review is None:
            message = told("was not solved blind in its present wording")
            yield Finding("H1", Severity.WARNING, item.id, message)
        elif not agrees(item, review):
            message = told(
                "a blind solver chose {chosen} ({verdict}){objection}",
                chosen=review.answer or told("nothing"),
                verdict=review.verdict,
                objection=f": {review.objection}" if review.objection else "",
            )
            yield Finding("H1", Severity.ERROR, item.id, message)


def h2_facts(bank: Bank, today: date) -> Iterable[Finding]:
    """Where the facts of the present wording were read against the sources, the reader agreed."""
    for item in published(bank):
        review = newest(item, "fact")
        if review is not None and not agrees(item, review):
            message = told(
                "the reader of facts says {verdict!r}{objection}",
                verdict=review.verdict,
                objection=f": {review.objection}" if review.objection else "",
            )
            yield Finding("H2", Severity.ERROR, item.id, message)
