"""How what the rules of a bank found is said."""

from collections.abc import Mapping
from datetime import date

from cetl_prep.exam.findings import Told
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


def levels(counts: Mapping[str, int], translate: Tongue = ENGLISH) -> str:
    """How many items there are of each level: "remember 23, apply 232"."""
    return ", ".join(f"{translate(LEVELS[level])} {n}" for level, n in counts.items() if n)


def finding(said: Told, translate: Tongue = ENGLISH) -> str:
    """The sentence of a finding, with all its parts in one language."""
    values = {name: _part(value, translate) for name, value in said.values}
    return translate(said.text).format(**values)


def _part(value: object, translate: Tongue) -> object:
    if isinstance(value, Told):
        return finding(value, translate)
    return full_date(value, translate) if isinstance(value, date) else value
