"""H5P files: MultiChoice, TrueFalse, SingleChoiceSet, and sets of them; all other content types are reported."""

from collections.abc import Mapping

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import json_guard
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.h5p_types import READERS, Content, Object, member, text_of
from cetl_prep.formats.html_text import to_plain
from cetl_prep.quarantine.archives import Archive, is_zip

NAME = "h5p"
_HEAD, _CONTENT = "h5p.json", "content/content.json"
_DEEPEST = 4


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each question.

    Raises:
        BankError: it is no H5P file, or it is damaged or too large.
    """
    archive = Archive(content, name)
    if _HEAD not in archive or _CONTENT not in archive:
        raise BankError("import.not-this-format", file=name)
    head = _object(archive, _HEAD, name)
    collector = Collector()
    library = text_of(head.get("mainLibrary"))
    _collect(Content(library, _object(archive, _CONTENT, name)), collector, archive, 0)
    return collector.draft(NAME, to_plain(text_of(head.get("title"))), _rights(head))


def _object(archive: Archive, entry: str, name: str) -> Object:
    value, _ = json_guard.parse(archive.read(entry), name)
    if not isinstance(value, Mapping):
        raise BankError("import.damaged", file=name, where=entry, reason="it is no object")
    return value


def _collect(content: Content, collector: Collector, archive: Archive, depth: int) -> None:
    """Every question in a content, sets inside sets included."""
    if content.kind == "H5P.QuestionSet" and depth < _DEEPEST:
        questions = content.params.get("questions")
        for number, each in enumerate(questions if isinstance(questions, list) else [], 1):
            _collect(
                _inner(each, f"{content.where}question {number}"), collector, archive, depth + 1
            )
        return
    reader = READERS.get(content.kind)
    if reader is None:
        reason = "a content type without options to choose from, or one that is not read"
        collector.skip(content.place, content.kind or "unknown", reason)
        return

    def media(address: str) -> str | None:
        entry = f"content/{address.removesuffix('#tmp')}"
        if entry in archive:
            return collector.picture(archive.read(entry))
        return collector.kept(address)

    for found in reader(content):
        if isinstance(found, str):
            collector.skip(content.place, content.kind, found)
        else:
            collector.add(found, media)


def _inner(value: object, where: str) -> Content:
    outer = value if isinstance(value, Mapping) else {}
    return Content(
        text_of(outer.get("library")).partition(" ")[0],
        member(outer, "params"),
        f"{where}, ",
        text_of(outer.get("subContentId")),
    )


def _rights(head: Object) -> list[str]:
    """What the file says of its licence and its authors."""
    licence = " ".join(text_of(head.get(name)) for name in ("license", "licenseVersion")).strip()
    given = head.get("authors")
    authors = (
        [text_of(each.get("name")) for each in given if isinstance(each, Mapping)]
        if isinstance(given, list)
        else []
    )
    notes = [f"licence there: {licence}"] if licence not in ("", "U") else []
    return notes + ([f"authors there: {', '.join(authors)}"] if any(authors) else [])


def detect(content: bytes, name: str) -> float:
    """Sure where both files are in the archive that every H5P file has."""
    if not is_zip(content):
        return 0.0
    try:
        archive = Archive(content, name)
    except BankError:
        return 0.4 if name.lower().endswith(".h5p") else 0.0
    return 1.0 if _HEAD in archive and _CONTENT in archive else 0.0


FORMAT = Format(name=NAME, title="H5P", endings=(".h5p",), detect=detect, read=read)
"""H5P files."""
