"""JSON of strangers in any encoding: size limited, faults with line and column."""

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.quarantine import json_values
from cetl_prep.quarantine.json_values import LARGEST


def parse(content: bytes, name: str) -> tuple[object, tuple[str, ...]]:
    """The value of a JSON text, and notes on its encoding.

    Raises:
        BankError: ``import.too-large`` or ``import.damaged``.
    """
    if len(content) > LARGEST:
        raise BankError("import.too-large", file=name, limit=LARGEST)
    text, notes = decoding.text(content)
    return json_values.parse(text, name), notes
