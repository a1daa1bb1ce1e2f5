"""Notes out of the database of a collection of Anki, in its schemas 11 (lists in JSON) and 18 (tables)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cetl_prep.formats import json_guard
from cetl_prep.formats.anki_notes import Note
from cetl_prep.quarantine import foreign_tables
from cetl_prep.quarantine.foreign_tables import ForeignTables

_NOTES = {"notes": ("id", "guid", "mid", "tags", "flds"), "cards": ("nid", "did")}
_LISTS = {"col": ("models", "decks")}
_TABLES = {
    "notetypes": ("id", "name"),
    "fields": ("ntid", "ord", "name"),
    "decks": ("id", "name"),
}
_PART = "\x1f"


@dataclass(frozen=True, slots=True)
class Notes:
    """All notes, and (place, reason) for those whose rows could not be read."""

    notes: Sequence[Note]
    unreadable: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Names:
    """Names by id: of note types, of their fields in order, of decks as paths."""

    types: Mapping[str, str]
    fields: Mapping[str, Sequence[str]]
    decks: Mapping[str, tuple[str, ...]]


def notes(database: bytes, name: str, newest: bool) -> Notes:
    """All notes of a collection.

    Args:
        database: the file.
        name: of the package, for messages.
        newest: whether it is of schema 18.

    Raises:
        BankError: ``import.damaged`` or ``import.too-large``.
    """
    wanted = {**_NOTES, **(_TABLES if newest else _LISTS)}
    tables = foreign_tables.read(database, name, wanted, ("unicase",))
    names = _from_tables(tables) if newest else _from_lists(tables, name)
    unreadable = [(f"note {n}", why) for table, n, why in tables.skipped if table == "notes"]
    return Notes(list(_notes(tables, names)), unreadable)


def _notes(tables: ForeignTables, names: _Names) -> Iterator[Note]:
    decks: dict[object, str] = {}
    for note, deck in tables.rows["cards"]:
        decks.setdefault(note, str(deck))
    for number, (note, guid, kind, tags, texts) in enumerate(tables.rows["notes"], 1):
        given = str(texts or "").split(_PART)
        called = list(names.fields.get(str(kind), ()))
        called += [f"field {place}" for place in range(len(called) + 1, len(given) + 1)]
        yield Note(
            f"note {number}",
            names.types.get(str(kind), "unknown"),
            dict(zip(called, given, strict=False)),
            names.decks.get(decks.get(note, ""), ()),
            tuple(str(tags or "").split()),
            str(guid or ""),
        )


def _from_tables(tables: ForeignTables) -> _Names:
    fields: dict[str, list[tuple[int, str]]] = {}
    for kind, place, name in tables.rows["fields"]:
        fields.setdefault(str(kind), []).append((int(place or 0), str(name)))
    return _Names(
        {str(number): str(name) for number, name in tables.rows["notetypes"]},
        {kind: [name for _, name in sorted(named)] for kind, named in fields.items()},
        {
            str(number): tuple(str(name).replace("::", _PART).split(_PART))
            for number, name in tables.rows["decks"]
        },
    )


def _from_lists(tables: ForeignTables, name: str) -> _Names:
    types: dict[str, str] = {}
    fields: dict[str, list[str]] = {}
    decks: dict[str, tuple[str, ...]] = {}
    for models, listed in tables.rows["col"]:
        for number, model in _entries(str(models or "{}"), name):
            types[number] = _name(model)
            given = model.get("flds")
            named = (
                [each for each in given if isinstance(each, dict)]
                if isinstance(given, list)
                else []
            )
            fields[number] = [_name(each) for each in sorted(named, key=_place)]
        for number, deck in _entries(str(listed or "{}"), name):
            decks[number] = tuple(_name(deck).split("::"))
    return _Names(types, fields, decks)


def _entries(text: str, name: str) -> list[tuple[str, Mapping[str, object]]]:
    value, _ = json_guard.parse(text.encode(), name)
    if not isinstance(value, dict):
        return []
    return [(str(number), each) for number, each in value.items() if isinstance(each, dict)]


def _name(value: Mapping[str, object]) -> str:
    return str(value.get("name", ""))


def _place(value: Mapping[str, object]) -> float:
    place = value.get("ord", 0)
    return float(place) if isinstance(place, int | float) else 0.0
