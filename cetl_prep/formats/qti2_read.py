"""Reads QTI 2 and 3: names are brought to one spelling, so that one reader does for all versions."""

import posixpath
import re
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import xml_guard
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.package_media import PackageMedia
from cetl_prep.formats.qti2_item import About, take
from cetl_prep.formats.qti2_manifest import manifest
from cetl_prep.quarantine.archives import Archive, is_zip

NAME = "qti2"
_ROOTS = re.compile(
    rb"<(?:\w+:)?(?:assessmentItem|assessmentTest|qti-assessment-item|qti-assessment-test)[\s>/]"
)
_HEAD = 16 * 1024
_KEBAB = re.compile(r"-(\w)")


def is_document(content: bytes) -> bool:
    """Whether the beginning of a file looks like an item or a test of QTI 2 or 3."""
    return bool(_ROOTS.search(content[:_HEAD].replace(b"\x00", b"")))


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """The item of a file or all the items of a package.

    Raises:
        BankError: there is no QTI 2 or 3 in it, or it is damaged.
    """
    collector = Collector()
    if is_zip(content):
        return _package(Archive(content, name), name, collector)
    if not is_document(content):
        raise BankError("import.not-this-format", file=name)
    root = _root(content, name, collector)
    if root.tag == "assessmentItem":
        take(root, About(name), collector, PackageMedia(None, collector))
    elif root.tag == "assessmentTest":
        _missing(root, frozenset(), "", collector)
    else:
        raise BankError("import.not-this-format", file=name)
    return collector.draft(NAME)


def _package(archive: Archive, name: str, collector: Collector) -> Draft:
    entries = [each for each in archive.names if each.lower().endswith(".xml")]
    documents = [each for each in entries if is_document(archive.read(each))]
    if not documents:
        raise BankError("import.not-this-format", file=name)
    told = manifest(archive)
    for entry in documents:
        try:
            root = _root(archive.read(entry), entry, collector)
        except BankError as error:
            if error.code == "import.entities":
                raise
            collector.skip(entry, "document", _reason(error))
            continue
        if root.tag == "assessmentItem":
            media = PackageMedia(archive, collector, entry)
            take(root, told.about.get(entry, About(entry)), collector, media)
        elif root.tag == "assessmentTest":
            _missing(root, frozenset(archive.names), entry, collector)
    for address in told.missing:
        collector.skip(address[:80], "item of the manifest", "its file is not here")
    return collector.draft(NAME, told.title)


def _root(content: bytes, name: str, collector: Collector) -> Element:
    text, notes = xml_guard.utf8(content, name)
    collector.note(*notes)
    return normal(xml_guard.parse(text, name))


def _reason(error: BankError) -> str:
    said = (str(error.details.get(part, "")) for part in ("where", "reason"))
    return "its XML is damaged: " + ", ".join(word for word in said if word)


def _missing(test: Element, names: frozenset[str], entry: str, collector: Collector) -> None:
    """Items a test names and the file does not hold."""
    for each in test.iter("assessmentItemRef"):
        address = unquote(each.get("href", ""))
        path = posixpath.normpath(posixpath.join(posixpath.dirname(entry), address))
        if path not in names:
            where = each.get("identifier") or address
            collector.skip(where[:80], "item of a test", "its file is not here")


def normal(root: Element) -> Element:
    """The same tree with the names of version 2: no namespaces, no ``qti-``, no hyphens."""
    for element in xml_guard.strip_namespaces(root).iter():
        if element.tag.startswith("qti-"):
            element.tag = _camel(element.tag.removeprefix("qti-"))
            for key in [key for key in element.attrib if "-" in key]:
                element.attrib.setdefault(_camel(key), element.attrib[key])
    return root


def _camel(name: str) -> str:
    return _KEBAB.sub(lambda found: found[1].upper(), name)
