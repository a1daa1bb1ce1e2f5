"""How what the rules of a bank found is said."""

from collections.abc import Mapping
from datetime import date

from cetl_prep.exam.findings import Severity, Told
from cetl_prep.exam.item import Level
from cetl_prep.words.times import full_date
from cetl_prep.words.tongue import ENGLISH, Tongue

LEVELS: Mapping[str, str] = {
    Level.REMEMBER: "remember",
    Level.UNDERSTAND: "understand",
    Level.APPLY: "apply",
    Level.ANALYZE: "analyze",
    Level.EVALUATE: "evaluate",
}

ONE: Mapping[Severity, str] = {
    Severity.ERROR: "1 error",
    Severity.WARNING: "1 warning",
    Severity.NOTE: "1 note",
}
MANY: Mapping[Severity, str] = {
    Severity.ERROR: "{n} errors",
    Severity.WARNING: "{n} warnings",
    Severity.NOTE: "{n} notes",
}


def levels(counts: Mapping[str, int], translate: Tongue = ENGLISH) -> str:
    """How many items there are of each level: "remember 23, apply 232"."""
    return ", ".join(f"{translate(LEVELS[level])} {n}" for level, n in counts.items() if n)


def severities(counts: Mapping[Severity, int], translate: Tongue = ENGLISH) -> str:
    """How many findings there are of each weight: "1 error, 2 warnings, 0 notes"."""
    said = ((severity, counts.get(severity, 0)) for severity in Severity)
    return ", ".join(
        translate(ONE[severity]) if n == 1 else translate(MANY[severity]).format(n=n)
        for severity, n in said
    )


def finding(said: Told, translate: Tongue = ENGLISH) -> str:
    """The sentence of a finding, with all its parts in one language."""
    values = {name: _part(value, translate) for name, value in said.values}
    return translate(said.text).format(**values)


def _part(value: object, translate: Tongue) -> object:
    if isinstance(value, Told):
        return finding(value, translate)
    return full_date(value, translate) if isinstance(value, date) else value
