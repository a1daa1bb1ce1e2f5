"""What the manifest of a QTI package says of its items: key words and place in a classification."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import xml_guard
from cetl_prep.formats.qti2_item import About
from cetl_prep.quarantine.archives import Archive

_NAME = "imsmanifest.xml"
_MOST_WORDS = 100
_ITEM = re.compile(r"imsqti_item_|imsqti_apipitem_", re.IGNORECASE)


@dataclass(frozen=True)
class Manifest:
    """Title of a package, what is said of each item by the name of its file, and items whose files are not in it."""

    title: str = ""
    about: Mapping[str, About] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def manifest(archive: Archive) -> Manifest:
    """The manifest of a package; an empty one where it is missing or damaged, as the items say the rest."""
    name = next((each for each in archive.names if posixpath.basename(each) == _NAME), "")
    if not name:
        return Manifest()
    try:
        root = xml_guard.strip_namespaces(xml_guard.parse(archive.read(name), name))
    except BankError as error:
        if error.code == "import.entities":
            raise
        return Manifest()
    folder = posixpath.dirname(name)
    about, missing = {}, []
    for resource in root.iter("resource"):
        address = resource.get("href") or ""
        path = posixpath.normpath(posixpath.join(folder, unquote(address)))
        about[path] = About(path, tuple(_words(resource)), tuple(_path(resource)))
        if address and _ITEM.match(resource.get("type") or "") and path not in archive:
            missing.append(address)
    title = root.find("metadata/lom/general/title")
    return Manifest("" if title is None else _text(title), about, tuple(missing))


def _words(resource: Element) -> list[str]:
    words = [_text(each) for each in resource.iter("keyword")]
    words += [f"case:{_text(each)}" for each in resource.iter("GUID") if _text(each)]
    return [word for word in words if word][:_MOST_WORDS]


def _path(resource: Element) -> list[str]:
    """The names on the first path of a classification."""
    taxons = resource.find(".//taxonPath")
    names = [] if taxons is None else [_text(each) for each in taxons.iter("taxon")]
    return [name for name in names if name][:_MOST_WORDS]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
