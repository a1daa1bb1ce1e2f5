"""Reads QTI 1.2: one document, or all the documents of a package, each quiz once."""

import posixpath
import re
from xml.etree.ElementTree import Element

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import blackboard_pool, xml_guard
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.package_media import PackageMedia
from cetl_prep.formats.qti12_item import take, text_of
from cetl_prep.quarantine.archives import Archive, is_zip

NAME = "qti12"
_ROOTS = re.compile(rb"<(?:\w+:)?(?:questestinterop|POOL|ASSESSMENT)[\s>/]")
_HEAD = 16 * 1024
_SILENT = ("root_section", "main", "")
_FULL = re.compile(r"non_cc_assessments/([^/]+)\.xml\.qti")


def is_document(content: bytes) -> bool:
    """Whether the beginning of a file looks like QTI 1.2 or a Blackboard pool."""
    return bool(_ROOTS.search(content[:_HEAD].replace(b"\x00", b"")))


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """All items of a document or a package.

    Raises:
        BankError: there is no QTI 1.2 in it, or it is damaged.
    """
    collector = Collector()
    if is_zip(content):
        return _package(Archive(content, name), name, collector)
    if not is_document(content):
        raise BankError("import.not-this-format", file=name)
    title = _Document(collector, PackageMedia(None, collector)).take(content, name)
    return collector.draft(NAME, title)


def _package(archive: Archive, name: str, collector: Collector) -> Draft:
    found, copies = _documents(archive)
    if not found:
        raise BankError("import.not-this-format", file=name)
    titles = []
    for entry in found:
        document = _Document(collector, PackageMedia(archive, collector, entry), entry)
        try:
            titles.append(document.take(archive.read(entry), entry))
        except BankError as error:
            if len(found) == 1 or error.code == "import.entities":
                raise
            collector.skip(entry, "document", _reason(error))
    notes = [f"{copy}: left out, as the complete copy of the same quiz came in" for copy in copies]
    titles = [title for title in titles if title]
    return collector.draft(NAME, titles[0] if len(titles) == 1 else "", notes)


def _reason(error: BankError) -> str:
    said = (str(error.details.get(part, "")) for part in ("where", "reason"))
    return "its XML is damaged: " + ", ".join(word for word in said if word)


def _documents(archive: Archive) -> tuple[list[str], list[str]]:
    """The documents of a package; and those left out because a complete copy of the same quiz is beside them."""
    names = [name for name in archive.names if name.lower().endswith((".xml", ".qti", ".dat"))]
    found = [
        name
        for name in names
        if posixpath.basename(name) not in ("imsmanifest.xml", "assessment_meta.xml")
        and is_document(archive.read(name))
    ]
    complete = {match[1] for name in found if (match := _FULL.search(name))}
    copies = [
        name
        for name in found
        if not _FULL.search(name)
        and (posixpath.basename(posixpath.dirname(name)) in complete or _stem(name) in complete)
    ]
    return [name for name in found if name not in copies], copies


def _stem(name: str) -> str:
    return posixpath.basename(name).partition(".")[0]


class _Document:
    """Walks one document, sections giving the categories of the items in them."""

    def __init__(self, collector: Collector, media: PackageMedia, entry: str = "") -> None:
        self._collector = collector
        self._media = media
        self._entry = entry
        self._count = 0

    def take(self, content: bytes, name: str) -> str:
        """All items of the document; its title."""
        content, notes = xml_guard.utf8(content, name)
        self._collector.note(*notes)
        root = xml_guard.strip_namespaces(xml_guard.parse(content, name))
        if root.tag in ("POOL", "ASSESSMENT"):
            return blackboard_pool.take(root, self._collector, self._media, self._entry)
        if root.tag != "questestinterop":
            raise BankError("import.not-this-format", file=name)
        self._walk(root, ())
        titles = [_title(child) for child in root if child.tag in ("assessment", "objectbank")]
        return titles[0] if len(titles) == 1 else ""

    def _walk(self, element: Element, path: tuple[str, ...]) -> None:
        for child in element:
            if child.tag == "item":
                self._count += 1
                take(child, self._where(child), path, self._collector, self._media)
            elif child.tag in ("assessment", "objectbank", "section", "questestinterop"):
                title = _title(child)
                silent = title.lower() in _SILENT
                self._walk(child, path if silent else (*path, title))

    def _where(self, item: Element) -> str:
        ident = item.get("ident") or item.findtext("itemmetadata/bbmd_asi_object_id") or ""
        where = f"item {self._count}" + (f" ({ident[:60]})" if ident else "")
        return f"{self._entry}, {where}" if self._entry else where


def _title(element: Element) -> str:
    title = (element.get("title") or "").strip()
    if title or element.tag == "section":
        return title
    for each in element.iterfind("qtimetadata/qtimetadatafield"):
        if (each.findtext("fieldlabel") or "").strip() == "bank_title":
            return text_of(each, "fieldentry")
    return ""
