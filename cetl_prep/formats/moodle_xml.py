"""Moodle XML: the richest of the common formats, with feedback for each option, tags, categories and pictures inside."""

import re

from cetl_prep.formats.draft import Format
from cetl_prep.formats.moodle_xml_read import NAME, read, stream
from cetl_prep.formats.moodle_xml_write import KEEPS, write

_ROOT = re.compile(rb"<quiz[\s>/]")
_HEAD = 64 * 1024


def detect(content: bytes, name: str) -> float:
    """How surely this is Moodle XML."""
    head = content[:_HEAD].replace(b"\x00", b"")
    if not _ROOT.search(head):
        return 0.0
    return 0.95 if b"<question" in head else 0.6


FORMAT = Format(
    name=NAME,
    title="Moodle XML",
    endings=(".xml",),
    detect=detect,
    read=read,
    write=write,
    stream=stream,
    keeps=KEEPS,
)
"""Moodle XML."""
