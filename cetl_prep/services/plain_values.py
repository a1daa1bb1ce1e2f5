"""Frozen values as plain JSON values and back, by the types of their fields. For our own stores and our own children."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

V = TypeVar("V")


def to_plain(value: object) -> Any:
    """The value as what JSON knows."""
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(each) for each in value]
    return value


def from_plain(kind: type[V], held: object) -> V:
    """The value of this type again.

    Raises:
        ValueError, TypeError, KeyError: it is no such value.
    """
    made: V = _read(kind, held)
    return made


def _read(kind: Any, held: object) -> Any:
    if get_origin(kind) in (Union, UnionType):
        inner = [each for each in get_args(kind) if each is not NoneType]
        return None if held is None else _read(inner[0], held)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), held)
    if is_dataclass(kind):
        return _dataclass(kind, held)
    return _leaf(kind, held)


def _dataclass(kind: Any, held: object) -> Any:
    if not isinstance(held, Mapping):
        raise TypeError("no object")
    return kind(**{name: _read(hint, held[name]) for name, hint in _hints(kind).items()})


def _leaf(kind: Any, held: Any) -> Any:
    if issubclass(kind, Enum):
        return kind(held)
    if issubclass(kind, date):
        return kind.fromisoformat(held)
    whole = kind is float and type(held) is int
    if type(held) is not kind and not whole:
        raise TypeError(f"not of the kind {kind.__name__}")
    return held


def _tuple(kinds: tuple[Any, ...], held: object) -> tuple[Any, ...]:
    if not isinstance(held, list):
        raise TypeError("no list")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], each) for each in held)
    return tuple(_read(kind, each) for kind, each in zip(kinds, held, strict=True))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
