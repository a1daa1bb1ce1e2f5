"""How what the rules of a bank found is said."""

from datetime import date

from cetl_prep.exam.findings import Told
from cetl_prep.words.times import full_date
from cetl_prep.words.tongue import ENGLISH, Tongue


def finding(said: Told, translate: Tongue = ENGLISH) -> str:
    """The sentence of a finding, with all its parts in one language."""
    values = {name: _part(value, translate) for name, value in said.values}
    return translate(said.text).format(**values)


def _part(value: object, translate: Tongue) -> object:
    if isinstance(value, Told):
        return finding(value, translate)
    return full_date(value, translate) if isinstance(value, date) else value
