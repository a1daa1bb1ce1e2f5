"""QTI 2.1, 2.2 and 3.0: one XML file for each item, alone or in a package. Version 2.1 is written."""

import re

from cetl_prep.exam.errors import BankError
from cetl_prep.formats.draft import Format
from cetl_prep.formats.qti2_read import NAME, is_document, read
from cetl_prep.formats.qti2_write import KEEPS, write
from cetl_prep.quarantine.archives import Archive, is_zip

_MANIFEST = re.compile(rb"imsqti_(?:item|test|assessment)_xmlv[23]p\d|imsqti_v2p\d|qtiv3p0")


def detect(content: bytes, name: str) -> float:
    """How surely this is QTI 2 or 3, alone or in a package."""
    if not is_zip(content):
        return 0.95 if is_document(content) else 0.0
    try:
        return _in_package(Archive(content, name))
    except BankError:
        return 0.0


def _in_package(archive: Archive) -> float:
    if "imsmanifest.xml" in archive and _MANIFEST.search(archive.read("imsmanifest.xml")):
        return 0.92
    heads = (name for name in archive.names if name.endswith(".xml"))
    return 0.8 if any(is_document(archive.read(name)) for name in heads) else 0.0


FORMAT = Format(
    name=NAME,
    title="QTI 2.1, 2.2, 3.0",
    endings=(".zip", ".xml"),
    detect=detect,
    read=read,
    write=write,
    keeps=KEEPS,
)
"""QTI 2 and 3."""
