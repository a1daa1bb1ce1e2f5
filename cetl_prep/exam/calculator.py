"""A calculator of four functions: what each key does to what it shows. Decimal throughout, so 0.1 + 0.2 is 0.3."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Context, Decimal, DecimalException
from enum import StrEnum

DIGITS = 12
"""Digits that fit into the display."""

_CONTEXT = Context(prec=24, rounding=ROUND_HALF_EVEN)


class Key(StrEnum):
    """A key, by what it is called on the keypad. Digits and the point are keys too: ``0`` to ``9`` and ``.``."""

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"
    EQUALS = "="
    PERCENT = "%"
    SIGN = "sign"
    ROOT = "root"
    BACK = "back"
    CLEAR_ENTRY = "clear-entry"
    CLEAR = "clear"
    MEMORY_ADD = "memory-add"
    MEMORY_SUBTRACT = "memory-subtract"
    MEMORY_RECALL = "memory-recall"
    MEMORY_CLEAR = "memory-clear"


OPERATIONS = frozenset({Key.ADD, Key.SUBTRACT, Key.MULTIPLY, Key.DIVIDE})
DIGIT_KEYS = "0123456789."
_NO_VALUE = frozenset({Key.CLEAR, Key.CLEAR_ENTRY, Key.MEMORY_CLEAR})
"""Keys that act also when there is no value to be shown."""


@dataclass(frozen=True, slots=True)
class Calculator:
    """How it stands. It works keys off one by one, as a pocket calculator does: 2 + 3 * 4 = is 20.

    Attributes:
        entry: what the display shows, with ``.`` as its point.
        held: the left side of an operation that waits for its right side.
        operation: that operation.
        memory: what is kept in memory.
        open: whether a digit joins the entry; else it begins a new one.
        ready: whether the entry is a right side for the operation that waits.
        failed: whether there is no value: a division by zero, a root of less than zero, or too many digits.
    """

    entry: str = "0"
    held: Decimal | None = None
    operation: Key | None = None
    memory: Decimal = Decimal(0)
    open: bool = False
    ready: bool = False
    failed: bool = False

    def press(self, key: str) -> "Calculator":
        """How it stands after a key. Raises ValueError for a key it does not have."""
        if key in DIGIT_KEYS and len(key) == 1:
            return self._digit(key)
        known = Key(key)
        if self.failed and known not in _NO_VALUE:
            return self
        if known in OPERATIONS:
            return self._operate(known)
        if known is Key.PERCENT:
            return self._percent()
        return self._other(known)

    @property
    def value(self) -> Decimal:
        """The number on the display."""
        return Decimal(self.entry)

    def _digit(self, key: str) -> "Calculator":
        if self.failed:
            return self
        entry = self.entry if self.open else "0"
        if key == "." and "." in entry:
            return self
        if sum(sign.isdigit() for sign in entry) >= DIGITS:
            return self
        made = entry + key if key == "." or entry.strip("-") != "0" else entry.replace("0", key)
        return replace(self, entry=made, open=True, ready=True)

    def _operate(self, key: Key) -> "Calculator":
        if self.operation and not self.ready:  # another operation instead
            return replace(self, operation=key)
        done = self._result()
        return done if done.failed else replace(done, held=done.value, operation=key, ready=False)

    def _result(self) -> "Calculator":
        if self.operation is None or self.held is None:
            return replace(self, open=False)
        left, right = self.held, self.value
        acts = {
            Key.ADD: _CONTEXT.add,
            Key.SUBTRACT: _CONTEXT.subtract,
            Key.MULTIPLY: _CONTEXT.multiply,
            Key.DIVIDE: _CONTEXT.divide,
        }
        try:
            made = acts[self.operation](left, right)
        except DecimalException:
            return self._fail()
        return replace(self, held=None, operation=None)._showing(made)

    def _percent(self) -> "Calculator":
        """A hundredth; after + or - that share of the left side: 200 + 10 % is 220."""
        part = _CONTEXT.divide(self.value, Decimal(100))
        if self.held is not None and self.operation in (Key.ADD, Key.SUBTRACT):
            part = _CONTEXT.multiply(self.held, part)
        return self._showing(part)

    def _other(self, key: Key) -> "Calculator":
        acts: dict[Key, Callable[[], Calculator]] = {
            Key.EQUALS: self._result,
            Key.SIGN: self._sign,
            Key.ROOT: self._root,
            Key.BACK: self._back,
            Key.CLEAR_ENTRY: lambda: replace(self, entry="0", open=False, failed=False),
            Key.CLEAR: lambda: Calculator(memory=self.memory),
            Key.MEMORY_ADD: lambda: self._remember(_CONTEXT.add(self.memory, self.value)),
            Key.MEMORY_SUBTRACT: lambda: self._remember(_CONTEXT.subtract(self.memory, self.value)),
            Key.MEMORY_RECALL: lambda: self._showing(self.memory),
            Key.MEMORY_CLEAR: lambda: replace(self, memory=Decimal(0)),
        }
        return acts[key]()

    def _sign(self) -> "Calculator":
        if not self.value:
            return self
        turned = self.entry[1:] if self.entry.startswith("-") else f"-{self.entry}"
        return replace(self, entry=turned, ready=True)

    def _root(self) -> "Calculator":
        if self.value < 0:
            return self._fail()
        return self._showing(_CONTEXT.sqrt(self.value))

    def _back(self) -> "Calculator":
        if not self.open:
            return self
        rest = self.entry[:-1]
        return replace(self, entry=rest if rest.strip("-") else "0")

    def _remember(self, value: Decimal) -> "Calculator":
        return replace(self, memory=value, open=False)

    def _showing(self, value: Decimal) -> "Calculator":
        """With this number on the display, rounded to the digits that fit."""
        if value and value.adjusted() >= DIGITS:
            return self._fail()
        places = DIGITS - max(1, value.adjusted() + 1)
        rounded = round(value, places)
        text = f"{rounded:f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        return replace(self, entry="0" if text == "-0" else text, open=False, ready=True)

    def _fail(self) -> "Calculator":
        return Calculator(entry="0", memory=self.memory, failed=True)
