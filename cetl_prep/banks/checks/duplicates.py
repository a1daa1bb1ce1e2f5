"""M15: no two items say nearly the same."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.likeness import alike
from cetl_prep.banks.published import choices, key_option, published
from cetl_prep.banks.text import folded
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told


def m15_near_duplicates(bank: Bank, today: date) -> Iterable[Finding]:
    """Stem and key of an item are not those of another with a few words changed."""
    for pair in alike(published(bank)):
        severity = Severity.ERROR if pair.blocks else Severity.WARNING
        message = told(
            "is much like {other}: {shingles:.2f} of three-word runs in common, cosine {cosine:.2f}",
            other=pair.second.id,
            shingles=pair.shingles,
            cosine=pair.cosine,
        )
        yield Finding("M15", severity, pair.first.id, message)


def m15_same_key(bank: Bank, today: date) -> Iterable[Finding]:
    """No two items of a sub-topic have the same key sentence."""
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    for item in choices(bank):
        places[item.subtopic, folded(key_option(item).text)].append(item.id)
    for (_, key), items in places.items():
        if len(items) > 1:
            others = ", ".join(items[1:])
            message = told("has the same key as {others}: {key!r}", others=others, key=key)
            yield Finding("M15", Severity.WARNING, items[0], message)
