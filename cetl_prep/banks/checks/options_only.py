"""M12: a solver who sees the options and no stem finds the key hardly more often than by chance."""

from collections.abc import Iterable
from datetime import date
from math import sqrt

from cetl_prep.banks.chance import ONE_SIDED_95
from cetl_prep.banks.guesser import found, telling
from cetl_prep.banks.published import chance, choices, grave
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, told

SLACK = 0.07
FEWEST = 20
"""With fewer items there is nothing to learn from."""


def m12_options_only(bank: Bank, today: date) -> Iterable[Finding]:
    """Keys found blind to the stem: at most 7 points above chance (32 % with four options), more in small banks."""
    items = choices(bank)
    if len(items) < FEWEST:
        return
    share = found(items)
    expected = chance(items)
    limit = expected + max(SLACK, ONE_SIDED_95 * sqrt(expected * (1 - expected) / share.of))
    if round(share.count / share.of, 9) > limit:
        liked, shunned = telling(items)
        message = told(
            "a solver who sees only the options finds {percent:.1f} % of keys (at most {limit:.0%})."
            " It goes for: {liked}. It shuns: {shunned}",
            percent=share.percent,
            limit=limit,
            liked=", ".join(liked),
            shunned=", ".join(shunned),
        )
        yield Finding("M12", grave(bank), "", message)
