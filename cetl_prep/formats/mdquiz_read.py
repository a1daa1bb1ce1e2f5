"""Reads questions of mdquiz: a single file, or a zip of them with their pictures."""

import re
from collections.abc import Iterable, Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Source, Status
from cetl_prep.formats import decoding
from cetl_prep.formats.collecting import Collector, Found, FoundOption
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.front_matter import text_of, texts_of
from cetl_prep.formats.html_text import Kind, Media, Part
from cetl_prep.formats.markdown_parts import part, unescaped, with_sources
from cetl_prep.formats.mdquiz_lines import Question, parsed
from cetl_prep.formats.mdquiz_lists import listed
from cetl_prep.formats.pictures import Pictures
from cetl_prep.quarantine.archives import Archive, is_zip

NAME = "mdquiz"
_BOX = re.compile(rb"^[ \t]{0,8}[-*+] \[[ xX]?\][ \t]+\S", re.MULTILINE)
_QUESTION = re.compile(rb"^question:", re.MULTILINE)


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each file with boxes.

    Raises:
        BankError: there is no such file, or the zip is damaged or too large.
    """
    collector = Collector()
    if is_zip(content):
        notes = _read_zip(Archive(content, name), collector)
    else:
        pictures = Pictures(choices.pictures)
        text, found = decoding.text(content)
        notes = list(found)
        for where, question in _questions(text, "the file"):
            _collect(question, where, "", collector, pictures.find)
        for medium in pictures.used:
            collector.picture(medium.data)
    draft = collector.draft(NAME, notes=notes)
    if not draft.total:
        raise BankError("import.not-this-format", file=name)
    return draft


def _read_zip(archive: Archive, collector: Collector) -> list[str]:
    notes: list[str] = []
    others = 0
    for name in _markdown(archive.names):
        text, found = decoding.text(archive.read(name))
        notes += [f"{name}: {note}" for note in found]
        held = _questions(text, name)
        for where, question in held:
            path = name if len(held) == 1 else ""
            _collect(question, where, path, collector, _media(archive, name, collector))
        others += not held
    return notes + ([f"Markdown files without a question: {others}"] if others else [])


def _questions(text: str, name: str) -> list[tuple[str, Question]]:
    """The questions of a text, each with its place: the one under a head, else those of a list."""
    one = parsed(text)
    if text_of(one.head, "question"):
        return [(name, one)]
    found = listed(text)
    if one.has_head or len(found) < 2:
        return [(name, one)] if one.boxes else [(name, each) for _, each in found]
    return [(f"{name}, line {line}", each) for line, each in found]


def _markdown(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if name.lower().endswith((".md", ".markdown")) and "__MACOSX/" not in name:
            yield name


def _media(archive: Archive, name: str, collector: Collector) -> Media:
    """Finds a picture from the folder of a file, or from the root of the archive."""

    def find(address: str) -> str | None:
        bare = unquote(address)
        for entry in (normpath(join(dirname(name), bare)), bare.lstrip("/")):
            if entry in archive:
                return collector.picture(archive.read(entry))
        return None

    return find


def _collect(question: Question, where: str, path: str, collector: Collector, media: Media) -> None:
    losses: list[str] = []
    head = question.head
    form = text_of(head, "format")

    def made(text: str) -> Part:
        if form == "plain":
            return Part(unescaped(text.strip()), Kind.PLAIN)
        return part(text, media, losses, keep=form == "markdown")

    stem = made(
        "\n\n".join(filter(None, (text_of(head, "question"), "\n".join(question.stem).strip())))
    )
    options = [
        FoundOption(made(box.text), box.ticked, made("\n".join(box.why).strip()))
        for box in question.boxes
    ]
    parts = [stem, *(each for option in options for each in (option.text, option.why))]
    rule = with_sources(made(text_of(head, "explanation")), parts, list(_sources(question)))
    found = Found(where, stem, options, rule, losses=losses, tags=list(texts_of(head, "tags")))
    found.source_id = text_of(head, "id") or path.rpartition(".")[0]
    found.category = texts_of(head, "category") or tuple(
        dirname(path).split("/") if dirname(path) else ()
    )
    found.status = _status(question)
    collector.add(found)


def _status(question: Question) -> Status:
    said = text_of(question.head, "status")
    if said in {each.value for each in Status}:
        return Status(said)
    return Status.DRAFT if text_of(question.head, "draft").casefold() == "true" else Status.ACTIVE


def _sources(question: Question) -> Iterator[Source]:
    for address in texts_of(question.head, "documentation"):
        yield Source(address)
    for line in texts_of(question.head, "sources"):
        title, between, locator = line.rpartition(" | ")
        yield Source(title, "" if locator == "-" else locator) if between else Source(line)


def detect(content: bytes, name: str) -> float:
    """Sure by a question in a head and boxes below it."""
    if not is_zip(content):
        return _certainty(content[:65536])
    try:
        archive = Archive(content, name)
        names = list(_markdown(archive.names))
        return max((_certainty(archive.read(each)) for each in names[:5]), default=0.0)
    except BankError:
        return 0.0


def _certainty(content: bytes) -> float:
    folded = content.replace(b"\r\n", b"\n")
    boxes = len(_BOX.findall(folded))
    if _QUESTION.search(folded) and folded.lstrip(b"\xef\xbb\xbf \n").startswith(b"---"):
        return 0.95 if boxes > 1 else 0.6
    return 0.5 if boxes > 1 else 0.0
