"""What all the small files share: one JSON object whose first field names its kind and version; short texts."""

import json
from typing import TypeVar

from cetl_prep.exam.errors import BankError
from cetl_prep.quarantine.json_values import Fields, parse

LONGEST_NAME = 200
LONGEST_TEXT = 20_000

T = TypeVar("T")


def opened(content: bytes, file: str, kind: str, version: int = 1) -> Fields:
    """The fields of a file of this kind.

    Raises:
        BankError: ``import.damaged``, ``group.other-kind`` or ``group.newer``.
    """
    value = parse(content, file)
    if not isinstance(value, dict) or type(value.get(kind)) is not int:
        raise BankError("group.other-kind", file=file, kind=kind)
    if value[kind] > version:
        raise BankError("group.newer", file=file)
    return Fields(value)


def written(kind: str, values: dict[str, object], version: int = 1) -> bytes:
    """The text of a file of this kind."""
    return (json.dumps({kind: version, **values}, ensure_ascii=False, indent=1) + "\n").encode()


def damaged(file: str, error: Exception) -> BankError:
    """The error for a file whose fields make no sense."""
    return BankError("import.damaged", file=file, where="its fields", reason=str(error)[:100])


def name(value: object) -> str:
    """A short text in one line, such as an id. Raises ValueError."""
    if not isinstance(value, str) or len(value) > LONGEST_NAME or not value.isprintable():
        raise ValueError("a name that is none")
    return value


def text(value: object) -> str:
    """A text that is not too long, without characters that steer a terminal. Raises ValueError."""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        raise ValueError("a text that is none, or too long")
    return "".join(letter for letter in value if letter.isprintable() or letter in "\n\t")


def pieces(value: object, count: int) -> list[object]:
    """A list of so many values. Raises ValueError."""
    if not isinstance(value, list) or len(value) != count:
        raise ValueError(f"not a list of {count}")
    return value


def names(value: object, most: int = 26) -> tuple[str, ...]:
    """A list of short texts. Raises ValueError."""
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("not a list of names")
    return tuple(name(each) for each in value)
