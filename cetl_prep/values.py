"""`dataclass` for values, which costs little to import.

The one of the standard library writes and compiles six functions for each class when it is imported. There are more than
a hundred classes of values before the first frame, and most of them are never made in a run: it took a fifth of the start.
This one writes only ``__init__``, and that when the first value is made; all else is shared or reads the fields by name.
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")
FROZEN: Mapping[str, object] = {"frozen": True, "slots": True}


def frozen_value(cls: type[T]) -> type[T]:
    """What ``dataclasses.dataclass(frozen=True, slots=True)`` makes of a class, as its users can tell.

    The fields, `replace`, `fields`, equality, hash and pickling are the same. A method that the class has itself is kept.
    """
    own = set(cls.__dict__)
    has_hash = cls.__dict__.get("__hash__") is not None
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields = dataclasses.fields(made)  # type: ignore[arg-type]
    compared = [field.name for field in fields if field.compare]
    hashed = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]
    shown = [field.name for field in fields if field.repr]
    methods: dict[str, object] = {
        "__init__": _first_init(made),
        "__repr__": _repr(shown),
        "__eq__": _eq(_read(compared)),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": _state,
        "__setstate__": _take_state,
    }
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    if not has_hash:
        made.__hash__ = _hash(_read(hashed))  # type: ignore[method-assign,assignment]
    return made


def _first_init(cls: type[Any]) -> Callable[..., None]:
    """Writes the real one in its place when the first value is made."""

    def __init__(self: object, *args: object, **named: object) -> None:  # noqa: N807
        written = _written_init(cls)
        cls.__init__ = written
        written(self, *args, **named)

    return __init__


def _written_init(cls: type[Any]) -> Callable[..., None]:
    """Sets each field, or what its factory makes, and ends with `__post_init__` where there is one."""
    held: dict[str, object] = {"_set": object.__setattr__, "_missing": dataclasses.MISSING}
    ordered: list[str] = []
    named: list[str] = []
    body: list[str] = []
    for field in dataclasses.fields(cls):
        name, value = field.name, field.name
        parameter = name
        if field.default_factory is not dataclasses.MISSING:
            held[f"_make_{name}"] = field.default_factory
            parameter = f"{name}=_missing"
            value = f"_make_{name}() if {name} is _missing else {name}"
        elif field.default is not dataclasses.MISSING:
            held[f"_default_{name}"] = field.default
            parameter = f"{name}=_default_{name}"
        if field.init:
            (named if field.kw_only else ordered).append(parameter)
        elif "=" in parameter:
            value = f"_make_{name}()" if f"_make_{name}" in held else f"_default_{name}"
        else:
            continue  # `__post_init__` gives it
        body.append(f"    _set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        body.append("    self.__post_init__()")
    parameters = ", ".join(["self", *ordered, *(["*", *named] if named else [])])
    lines = [f"def __init__({parameters}):", *(body or ["    pass"])]
    exec("\n".join(lines), held)  # noqa: S102 - only names of our own fields are in it
    written: Any = held["__init__"]
    written.__qualname__ = f"{cls.__qualname__}.__init__"
    return written  # type: ignore[no-any-return]


def _read(names: Sequence[str]) -> Callable[[object], tuple[object, ...]]:
    """Reads these fields of a value into a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _repr(names: Sequence[str]) -> Callable[[object], str]:
    def __repr__(self: object) -> str:  # noqa: N807
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({told})"

    return __repr__


def _eq(read: Callable[[object], tuple[object, ...]]) -> Callable[[object, object], bool]:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        if other.__class__ is self.__class__:
            return read(self) == read(other)
        return NotImplemented

    return __eq__


def _hash(read: Callable[[object], tuple[object, ...]]) -> Callable[[object], int]:
    def __hash__(self: object) -> int:  # noqa: N807
        return hash(read(self))

    return __hash__


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _take_state(self: Any, state: Sequence[object]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # what it is to whoever uses it
else:

    def dataclass(cls: type[T] | None = None, /, **wanted: object) -> Any:
        """As `dataclasses.dataclass`; a frozen value with slots is made as described above."""
        if cls is None and wanted == FROZEN:
            return frozen_value
        return dataclasses.dataclass(cls, **wanted)
