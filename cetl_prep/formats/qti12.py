"""QTI 1.2 as learning platforms write it: plain, Canvas, Common Cartridge, Blackboard (QTI and its own POOL)."""

import re

from cetl_prep.exam.errors import BankError
from cetl_prep.formats.draft import Format
from cetl_prep.formats.qti12_read import NAME, is_document, read
from cetl_prep.formats.qti12_write import KEEPS, write
from cetl_prep.quarantine.archives import Archive, is_zip

_MANIFEST = re.compile(
    rb"imsqti_xmlv1p[12]|imsccv1p|imsqti_xmlv1p2/imscc|assessment/x-bb-qti", re.IGNORECASE
)


def detect(content: bytes, name: str) -> float:
    """How surely this is QTI 1.2, alone or in a package."""
    if not is_zip(content):
        return 0.95 if is_document(content) else 0.0
    try:
        return _in_package(Archive(content, name))
    except BankError:
        return 0.0


def _in_package(archive: Archive) -> float:
    if "imsmanifest.xml" in archive and _MANIFEST.search(archive.read("imsmanifest.xml")):
        return 0.9
    heads = (name for name in archive.names if name.endswith((".xml", ".qti", ".dat")))
    return 0.8 if any(is_document(archive.read(name)) for name in heads) else 0.0


FORMAT = Format(
    name=NAME,
    title="QTI 1.2 (Canvas, Common Cartridge, Blackboard)",
    endings=(".zip", ".imscc", ".xml", ".dat"),
    detect=detect,
    read=read,
    write=write,
    keeps=KEEPS,
)
"""QTI 1.2."""
