"""A catalog: all texts with their translation, as Qt's `.ts` file; compiled to `.qm`, which the program loads."""

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import PySide6

from tests.translations.sources import ROOT, Message

FOLDER = ROOT / "cetl_prep" / "translations"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the catalog has for a message: its translation, and what translators are told about it."""

    text: str = ""
    comment: str = ""


Catalog = dict[Message, Entry]


def path_of(language: str) -> Path:
    """Where the catalog of a language lies."""
    return FOLDER / f"cetl_prep_{language}.ts"


def read(path: Path) -> Catalog:
    """The catalog in this file; empty when there is none. An unfinished message has an empty text."""
    catalog: Catalog = {}
    if not path.is_file():
        return catalog
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            unfinished = translation is None or translation.get("type") == "unfinished"
            text = "" if unfinished or translation is None else translation.text or ""
            comment = message.findtext("translatorcomment", "")
            catalog[Message(name, message.findtext("source", ""))] = Entry(text, comment)
    return catalog


def renewed(catalog: Catalog, messages: Mapping[Message, object]) -> Catalog:
    """The catalog with exactly these messages.

    A text that is new in one context and known in others, always in the same words, is translated like there.
    """
    known: dict[str, set[str]] = {}
    for message, entry in catalog.items():
        if entry.text:
            known.setdefault(message.source, set()).add(entry.text)
    made: Catalog = {}
    for message in messages:
        usual = known.get(message.source, set())
        text = next(iter(usual)) if len(usual) == 1 else ""
        entry = catalog.get(message, Entry())
        made[message] = Entry(entry.text or text, entry.comment)
    return made


def write(path: Path, language: str, catalog: Catalog, places: Mapping[Message, set[str]]) -> None:
    """Write the catalog, sorted, so that a change of one text is a change of one line."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in sorted(catalog):
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        entry, element = catalog[message], ET.SubElement(contexts[message.context], "message")
        for place in sorted(places.get(message, ())):
            ET.SubElement(element, "location", filename=f"../../{place}")
        ET.SubElement(element, "source").text = message.source
        if entry.comment:
            ET.SubElement(element, "translatorcomment").text = entry.comment
        translation = ET.SubElement(element, "translation")
        translation.text = entry.text
        if not entry.text:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8", newline="\n"
    )


def compile_to(source: Path, target: Path) -> None:
    """Compile a catalog with Qt's own tool, without the unfinished ones, which then stay English."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    command = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)
