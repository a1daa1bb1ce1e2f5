"""The rules of a good bank, one small function each: Bank -> findings. This table is all of them."""

from collections.abc import Callable, Iterable

from cetl_prep.banks.findings import Finding
from cetl_prep.exam.bank import Bank

Rule = Callable[[Bank], Iterable[Finding]]

RULES: tuple[Rule, ...] = ()


def findings(bank: Bank) -> list[Finding]:
    """What all rules find, gravest first."""
    order = {"error": 0, "warning": 1, "note": 2}
    found = [finding for rule in RULES for finding in rule(bank)]
    return sorted(found, key=lambda f: (order[f.severity], f.code, f.item))
