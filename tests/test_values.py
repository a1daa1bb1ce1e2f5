"""Values made without the code that the standard decorator writes are the same values."""

import copy
import dataclasses
from dataclasses import FrozenInstanceError, field, replace

import pytest

from cetl_prep.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """With every kind of field that a value may have."""

    name: str
    marks: tuple[int, ...] = (1, 2)
    held: dict[str, int] = field(default_factory=dict, compare=False)
    note: str = field(default="", repr=False, kw_only=True)
    size: int = field(init=False, default=3)

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("a place has a name")


@dataclass(frozen=True, slots=True)
class Town(Place):
    """An heir with a field more and a word of its own."""

    people: int = 0

    def __repr__(self) -> str:
        return f"<{self.name}>"


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing in it."""


@dataclass(frozen=True, slots=True)
class Loose:
    """Equal when the case of its word does not count."""

    word: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Loose) and self.word.lower() == other.word.lower()


def test_fields_are_taken_in_order_and_by_name() -> None:
    made = Place("Here", (4,), note="n")
    assert (made.name, made.marks, made.held, made.note, made.size) == ("Here", (4,), {}, "n", 3)
    assert Place("Here").held is not Place("Here").held
    assert [f.name for f in dataclasses.fields(Place)] == ["name", "marks", "held", "note", "size"]
    with pytest.raises(TypeError, match=r"Place\.__init__"):
        Place()  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="has a name"):
        Place("")
    assert Empty() == Empty()
    assert hash(Empty()) == hash(Empty())


def test_equal_values_are_one_in_a_set() -> None:
    assert {Place("a"), Place("a", held={"x": 1}), Place("b")} == {Place("a"), Place("b")}
    assert Place("a") != Town("a")
    assert Place("a") != "a"
    assert Loose("A") == Loose("a")
    assert hash(Loose("a")) == hash(Loose("a"))


def test_a_value_is_shown_replaced_and_copied() -> None:
    made = Town("Here", people=7, note="n")
    assert repr(made) == "<Here>"
    assert repr(Place("a")) == "Place(name='a', marks=(1, 2), held={}, size=3)"
    assert replace(made, people=8) == Town("Here", people=8, note="n")
    for again in (copy.copy(made), copy.deepcopy(made)):
        assert again == made
        assert again is not made


def test_a_value_cannot_be_changed() -> None:
    made = Place("a")
    with pytest.raises(FrozenInstanceError, match="name"):
        made.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="name"):
        del made.name  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        made.other = 1  # type: ignore[attr-defined]
    assert not hasattr(made, "__dict__")
