"""Packages of Anki (.apkg, .colpkg) in all three generations: anki2, anki21 and anki21b."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import unquote

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import anki_tables, json_guard
from cetl_prep.formats.anki_media import listed, unpacked
from cetl_prep.formats.anki_notes import collect
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.quarantine.archives import Archive, is_zip

NAME = "anki"
_DATABASES = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The newest first: an older one beside it holds only a note that asks for a newer Anki."""

_LARGEST_ENTRY = 100 * 1024 * 1024


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each note with choices, one reason for each other note.

    Raises:
        BankError: it is no package of Anki, or it is damaged or too large.
    """
    archive = Archive(content, name, _LARGEST_ENTRY)
    database = next((each for each in _DATABASES if each in archive), None)
    if database is None:
        raise BankError("import.not-this-format", file=name)
    packed = database.endswith("b")
    whole = archive.read(database)
    notes = anki_tables.notes(unpacked(whole, name) if packed else whole, name, packed)
    collector = Collector()
    media = _media(archive, collector, packed, name)
    listing = sum(collect(collector, note, media, cards=choices.cards) for note in notes.notes)
    for where, reason in notes.unreadable:
        collector.skip(where, "note", reason)
    return replace(collector.draft(NAME), cards=0 if choices.cards else listing)


def _media(
    archive: Archive, collector: Collector, packed: bool, name: str
) -> Callable[[str], str | None]:
    entries = _entries(archive, packed, name)
    seen: dict[str, str | None] = {}

    def find(address: str) -> str | None:
        entry = entries.get(address) or entries.get(unquote(address))
        if entry is None or entry not in archive:
            return collector.kept(address)
        if entry not in seen:
            found = archive.read(entry)
            seen[entry] = collector.picture(unpacked(found, name) if packed else found)
        return seen[entry]

    return find


def _entries(archive: Archive, packed: bool, name: str) -> Mapping[str, str]:
    """Name in the archive by the name that notes call a medium."""
    if "media" not in archive:
        return {}
    content = archive.read("media")
    if packed:
        return {called: str(place) for place, called in enumerate(listed(unpacked(content, name)))}
    value, _ = json_guard.parse(content or b"{}", name)
    if not isinstance(value, dict):
        return {}
    return {str(called): str(entry) for entry, called in value.items()}


def detect(content: bytes, name: str) -> float:
    """Sure where the archive holds a collection."""
    if not is_zip(content):
        return 0.0
    try:
        archive = Archive(content, name, _LARGEST_ENTRY)
    except BankError:
        return 0.4 if name.lower().endswith((".apkg", ".colpkg")) else 0.0
    return 1.0 if any(each in archive for each in _DATABASES) else 0.0


FORMAT = Format(
    name=NAME,
    title="Anki package",
    endings=(".apkg", ".colpkg"),
    detect=detect,
    read=read,
)
"""Packages of Anki."""
