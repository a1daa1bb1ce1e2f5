"""What a bank carries beside its items <-> rows: media, errata, signatures, group statistics. Knows no connection."""

import json
from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.tables import Fetch, Row, ordered, texts
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import BankSignature, Erratum, GroupStatistics, ItemStatistic


def errata_from(fetch: Fetch) -> tuple[Erratum, ...]:
    """The errata in their stored order. Raises ValueError or TypeError when a row makes none."""
    return tuple(_erratum(row) for row in ordered(fetch("erratum"), 0))


def _erratum(row: Row) -> Erratum:
    item, kind, word, credit, day = texts(row[1:])
    return Erratum(item, kind, word, credit, date.fromisoformat(day))


def erratum_row(place: int, e: Erratum) -> Row:
    """The row of an erratum that stands at this place."""
    return place, e.item, e.kind, e.word, e.credit, e.day.isoformat()


def signatures_from(fetch: Fetch) -> tuple[BankSignature, ...]:
    """The signatures in their stored order. Raises ValueError or TypeError when a row makes none."""
    return tuple(_signature(row) for row in ordered(fetch("signature"), 0))


def _signature(row: Row) -> BankSignature:
    made = BankSignature(*row[1:])
    texts((made.signer, made.digest, made.comment))
    if not all(
        isinstance(b, bytes) for b in (made.public_key, made.signature, made.comment_signature)
    ):
        raise ValueError("a signature that is not made of bytes")
    return made


def statistics_from(fetch: Fetch) -> GroupStatistics:
    """The group's statistics. Raises ValueError or TypeError when a row makes none."""
    items = tuple(_statistic(row) for row in fetch("statistic"))
    if len({(item.item, item.revision) for item in items}) < len(items):
        raise ValueError("a statistic twice")
    return GroupStatistics(items, frozenset(str(row[0]) for row in fetch("statistic_batch")))


def _statistic(row: Row) -> ItemStatistic:
    item, revision, n, correct, chosen, *sums = row
    texts((item, revision, chosen))
    counts = json.loads(chosen)
    numbers = [n, correct, *sums, *counts.values()]
    if not all(isinstance(number, int) and number >= 0 for number in numbers) or correct > n:
        raise ValueError("a statistic whose counts do not fit")
    return ItemStatistic(item, revision, n, correct, tuple(sorted(counts.items())), *sums)


def carried_rows(bank: Bank) -> dict[str, Iterable[Row]]:
    """The rows of media, erratum, signature, statistic and statistic_batch."""
    return {
        "media": [(medium.sha256, medium.mime, medium.data) for medium in bank.media],
        "erratum": [erratum_row(place, erratum) for place, erratum in enumerate(bank.errata)],
        "signature": [
            (place, s.signer, s.public_key, s.signature, s.digest, s.comment, s.comment_signature)
            for place, s in enumerate(bank.signatures)
        ],
        "statistic": [_statistic_row(statistic) for statistic in bank.statistics.items],
        "statistic_batch": [(batch,) for batch in sorted(bank.statistics.batches)],
    }


def _statistic_row(s: ItemStatistic) -> Row:
    chosen = json.dumps(dict(s.chosen), ensure_ascii=False)
    return (s.item, s.revision, s.n, s.correct, chosen, s.rest_sum, s.rest_squares, s.rest_correct)
