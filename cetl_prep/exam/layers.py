"""A mapping that never changes and is cheap to extend: old versions stay as they were.

Every response makes a new belief that differs from the last one in a single item. Copying a
dictionary of all items each time would cost more than the arithmetic once a learner has answered
some thousands. Here the items lie in three layers: setting one copies only the small top layer;
a full layer is poured into the next one, so the large layer is copied once in a thousand times.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar

Value = TypeVar("Value")

Known_co = TypeVar("Known_co", covariant=True)

_TOP = 32
_MIDDLE = 1024


class Ground(Protocol[Known_co]):
    """Values kept elsewhere, each read when it is asked for."""

    def get(self, key: str, /) -> Known_co | None:
        """Return the value of `key`, or None."""


class Layers(Generic[Value]):
    """An immutable mapping from text to values; `with_item` returns a new one.

    Under the layers may lie a `ground` of values that are kept elsewhere; going through the keys leaves those out.
    """

    __slots__ = ("_bottom", "_ground", "_middle", "_top")

    def __init__(
        self,
        top: dict[str, Value] | None = None,
        middle: dict[str, Value] | None = None,
        bottom: dict[str, Value] | None = None,
        ground: Ground[Value] | None = None,
    ) -> None:
        """Take the three dictionaries as they are; the caller gives them away."""
        self._ground = ground
        self._top: dict[str, Value] = top if top is not None else {}
        self._middle: dict[str, Value] = middle if middle is not None else {}
        self._bottom: dict[str, Value] = bottom if bottom is not None else {}

    def get(self, key: str) -> Value | None:
        """Return the newest value set for `key`, or None."""
        for layer in (self._top, self._middle, self._bottom):
            found = layer.get(key)
            if found is not None:
                return found
        return self._ground.get(key) if self._ground is not None else None

    def with_item(self, key: str, value: Value) -> Layers[Value]:
        """Return a mapping that also holds `value` under `key`; this one is unchanged."""
        top = {**self._top, key: value}
        if len(top) <= _TOP:
            return Layers(top, self._middle, self._bottom, self._ground)
        middle = {**self._middle, **top}
        if len(middle) <= _MIDDLE:
            return Layers({}, middle, self._bottom, self._ground)
        return Layers({}, {}, {**self._bottom, **middle}, self._ground)

    def __iter__(self) -> Iterator[str]:
        """Go through the keys, each once."""
        return iter({**self._bottom, **self._middle, **self._top})

    def __len__(self) -> int:
        """Return how many keys there are."""
        return len({**self._bottom, **self._middle, **self._top})
