"""Judging a bank: its figures and what the rules find, with progress, so that it can run off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.item import Item, Status

if TYPE_CHECKING:
    from cetl_prep.exam.bank_health import Health
    from cetl_prep.exam.carried import Erratum
from cetl_prep.exam.findings import Finding

Watch = Callable[[float], None]
"""Told the share that is done, 0 to 1; what it raises stops the work."""


@dataclass(frozen=True, slots=True)
class Appraisal:
    """The figures of a bank and the findings, gravest first."""

    health: Health
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class BankFacts:
    """What can be said of a bank without judging its items.

    Attributes:
        counts: active items by skill id, and `by_status` all items.
        drawn: how many items of each skill a mock exam draws.
        errata: what was reported and put right, the oldest first.
        mocks: how many mock exams without a common item the active items give; `sealed` the same of the hold-out items.
    """

    info: BankInfo
    digest: str
    counts: Mapping[str, int]
    by_status: Mapping[Status, int]
    drawn: Mapping[str, int]
    mocks: int
    sealed: int
    errata: tuple[Erratum, ...] = ()


def facts(file: BankFile) -> BankFacts:
    """The facts of an open bank."""
    counts = {status: file.counts(status) for status in Status}
    drawn = file.info.blueprint.counts(file.info.profile.items)

    def forms(status: Status) -> int:
        held = counts[status]
        return min((held[skill] // n for skill, n in drawn.items() if n), default=0)

    return BankFacts(
        file.info,
        file.digest,
        counts[Status.ACTIVE],
        {status: sum(held.values()) for status, held in counts.items()},
        drawn,
        forms(Status.ACTIVE),
        forms(Status.HOLD_OUT),
        file.errata(),
    )


def appraise(bank: Bank, today: date, watch: Watch) -> Appraisal:
    """Judge a bank by all rules. Takes some seconds for 500 items."""
    from cetl_prep.banks.checks import RULES  # two dozen modules, for who has a bank judged
    from cetl_prep.banks.health import health

    found: list[Finding] = []
    for number, rule in enumerate(RULES):
        watch(number / (len(RULES) + 1))
        found += rule(bank, today)
    watch(len(RULES) / (len(RULES) + 1))
    figures = health(bank)
    watch(1.0)
    gravity = {"error": 0, "warning": 1, "note": 2}
    found.sort(key=lambda f: (gravity[f.severity], f.code, f.item))
    return Appraisal(figures, tuple(found))


def judge_item(
    info: BankInfo, item: Item, today: date, others: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """What the rules say of one item of a bank as if it were published; what they say of banks as wholes is left out.

    `others` are ids of items that are there, at least those of its enemies that are.
    """
    from cetl_prep.banks.checks import findings

    alone = Bank(info, (replace(item, status=Status.ACTIVE),))
    known = {*others, item.id}
    return tuple(
        finding
        for finding in findings(alone, today)
        if finding.item == item.id and not _is_known_enemy(finding, item, known)
    )


def _is_known_enemy(finding: Finding, item: Item, known: set[str]) -> bool:
    """Whether it only says that an enemy is not in a bank of one item."""
    return any(
        enemy in known and finding.message.startswith(f"its enemy {enemy} ")
        for enemy in item.enemies
    )
