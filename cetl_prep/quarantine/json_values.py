"""JSON of strangers as values: size limited, no numbers that are none, faults with line and column, types checked."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NoReturn

from cetl_prep.exam.errors import BankError

LARGEST = 128 * 1024 * 1024


def parse(text: str | bytes, name: str, largest: int = LARGEST) -> object:
    """The value of a JSON text; bytes are taken as UTF-8.

    Raises:
        BankError: ``import.too-large`` or ``import.damaged``.
    """
    if len(text) > largest:
        raise BankError("import.too-large", file=name, limit=largest)
    try:
        read = text if isinstance(text, str) else text.decode("utf-8-sig")
        return json.loads(read, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        where, reason = f"line {error.lineno}, column {error.colno}", error.msg
    except RecursionError:
        where, reason = "somewhere", "nested too deep"
    except UnicodeDecodeError:
        where, reason = "from its beginning on", "it is no text"
    except ValueError as error:
        where, reason = "somewhere", str(error)[:100]
    raise BankError("import.damaged", file=name, where=where, reason=reason)


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")


class Fields:
    """An object whose values are taken out with their type; ValueError names the one that is wrong."""

    def __init__(self, value: object, where: str = "") -> None:
        if not isinstance(value, Mapping):
            raise ValueError(f"{where or 'it'} is no object")
        self._values: Mapping[str, object] = value

    def __iter__(self) -> Iterator[str]:
        return map(str, self._values)

    def text(self, name: str, default: str | None = "") -> str:
        """A text; `default` None: it must be there."""
        value = self._values.get(name, default)
        if not isinstance(value, str):
            raise ValueError(f"“{name}” is no text")
        return value

    def number(self, name: str, default: float | None = None) -> float:
        """A number, by default one that must be there."""
        value = self._values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e15:
            raise ValueError(f"“{name}” is no number")
        return float(value)

    def flag(self, name: str, default: bool = False) -> bool:
        """True or false."""
        value = self._values.get(name, default)
        if not isinstance(value, bool):
            raise ValueError(f"“{name}” is neither true nor false")
        return value

    def many(self, name: str) -> Sequence[object]:
        """A list, empty when it is missing."""
        value = self._values.get(name, ())
        if not isinstance(value, list | tuple):
            raise ValueError(f"“{name}” is no list")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self.many(name)
        if not all(isinstance(value, str) for value in values):
            raise ValueError(f"“{name}” holds what is no text")
        return tuple(str(value) for value in values)

    def inner(self, name: str) -> "Fields":
        """An object inside this one, empty when it is missing."""
        return Fields(self._values.get(name, {}), f"“{name}”")

    def objects(self, name: str) -> list["Fields"]:
        """A list of objects."""
        return [Fields(value, f"an entry of “{name}”") for value in self.many(name)]

    def value(self, name: str) -> object:
        """Whatever stands there, None when it is missing."""
        return self._values.get(name)

    def has(self, name: str) -> bool:
        """Whether it is there and not null."""
        return self._values.get(name) is not None
