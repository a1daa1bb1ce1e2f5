"""Reads text files of Anki. Lines without a head are flashcards: a front and a back."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.anki_notes import CHOICE_FIELDS, CHOICE_TYPE, Note, collect
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.pictures import Pictures

NAME = "anki-text"
_HEAD = re.compile(r"#([a-z]+(?: column)?):(.*)", re.IGNORECASE)
_OLD_TAGS = "tags:"
_SIGNS = {"tab": "\t", "comma": ",", "semicolon": ";", "colon": ":", "pipe": "|", "space": " "}
_PLACES = ("guid column", "notetype column", "deck column", "tags column")
_KNOWN = (*_PLACES, "separator", "html", "notetype", "deck", "tags", "columns", "if matches")
_NO_SEPARATORS = ("", '"', "\r", "\n")
_LARGEST_CELL = 1 << 20


@dataclass
class _Head:
    """What the first lines say, by name in small letters, and how many lines of the file come before the notes."""

    said: dict[str, str] = field(default_factory=dict)
    lines: int = 0

    @property
    def separator(self) -> str:
        name = self.said.get("separator", "tab")
        sign = _SIGNS.get(name.casefold(), name[:1])
        return "\t" if sign in _NO_SEPARATORS else sign

    def place(self, name: str) -> int | None:
        """Number of a column from 0."""
        said = self.said.get(f"{name} column", "")
        return int(said) - 1 if re.fullmatch(r"[1-9]\d{0,2}", said) else None


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each line with choices, one reason for each other line.

    Raises:
        BankError: it is no such text.
    """
    text, notes = decoding.text(content)
    lines = text.split("\n")
    head = _head(lines)
    if choices.separator:
        head.said["separator"] = choices.separator
    collector = Collector()
    pictures = Pictures(choices.pictures)

    def media(address: str) -> str | None:
        found = pictures.find(address)
        return found if found else collector.kept(address)

    rows = _rows(lines[head.lines :], head.separator, name)
    found = [(f"line {number + head.lines}", row) for number, row in rows]
    if not found or not (head.said or any(len(row) > 1 for _, row in found)):
        raise BankError("import.not-this-format", file=name)
    listing = sum(
        collect(collector, _note(where, row, head), media, cards=choices.cards)
        for where, row in found
    )
    for medium in pictures.used:
        collector.picture(medium.data)
    return replace(collector.draft(NAME, notes=notes), cards=0 if choices.cards else listing)


def _head(lines: Sequence[str]) -> _Head:
    head = _Head()
    for line in lines:
        found = _HEAD.fullmatch(line)
        if line.startswith(_OLD_TAGS) and "tags" not in head.said:
            head.said["tags"] = line.removeprefix(_OLD_TAGS)
        elif not line.startswith("#") and line.strip():
            break
        if found and found[1].casefold() in _KNOWN:
            value = found[2]
            head.said[found[1].casefold()] = value if value in ("\t", " ") else value.strip()
        head.lines += 1
    return head


def _rows(lines: Sequence[str], separator: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Number of the first line and cells of each row; lines that are comments or empty are none."""
    csv.field_size_limit(_LARGEST_CELL)
    kept = (line + "\n" for line in lines)
    reader = csv.reader(kept, delimiter=separator, doublequote=True)
    first = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row) and not row[0].startswith("#"):
                yield first, row
            first = reader.line_num + 1
    except csv.Error as error:
        where = f"line {reader.line_num}"
        raise BankError("import.damaged", file=name, where=where, reason=str(error)) from None


def _note(where: str, row: Sequence[str], head: _Head) -> Note:
    places = {name: head.place(name) for name in ("guid", "notetype", "deck", "tags")}
    cells = {
        name: row[place].strip() if place is not None and place < len(row) else ""
        for name, place in places.items()
    }
    kind = cells["notetype"] or head.said.get("notetype", "")
    taken = set(places.values())
    deck = cells["deck"] or head.said.get("deck", "")
    tags = f"{head.said.get('tags', '')} {cells['tags']}"
    return Note(
        where,
        kind or "flashcard",
        _fields(row, taken, kind, head.said.get("columns", "").split(head.separator)),
        tuple(part for part in deck.split("::") if part),
        tuple(tags.split()),
        cells["guid"],
        head.said.get("html", "").casefold() == "true",
    )


def _fields(
    row: Sequence[str], taken: set[int | None], kind: str, columns: Sequence[str]
) -> Mapping[str, str]:
    """Values of the note type's own fields, by name."""
    own = [(place, cell) for place, cell in enumerate(row) if place not in taken]
    if len(columns) > 1:
        return {columns[place] if place < len(columns) else f"field {place}": c for place, c in own}
    if kind.casefold().startswith(CHOICE_TYPE.partition(" ")[0].casefold()):
        return dict(zip(CHOICE_FIELDS, (cell for _, cell in own), strict=False))
    return {f"field {number}": cell for number, (_, cell) in enumerate(own, 1)}


def detect(content: bytes, name: str) -> float:
    """Sure by its head; two columns without one may be flashcards."""
    text = decoding.text(content[:32768])[0]
    if "\ufffd" in text or any(letter < " " and letter not in "\t\n\f\v\x1f" for letter in text):
        return 0.0
    lines = text.split("\n")[:-1] or [""]
    head = _head(lines)
    if "separator" in head.said or "notetype column" in head.said:
        return 1.0
    if head.said:
        return 0.6
    filled = [line for line in lines[head.lines :] if line.strip()]
    pairs = sum(line.count("\t") == 1 for line in filled)
    return 0.35 if filled and pairs >= 0.7 * len(filled) else 0.0
