"""GIFT: Moodle's text format, one item after another with the answers in braces."""

import re

from cetl_prep.formats import decoding
from cetl_prep.formats.draft import Format
from cetl_prep.formats.gift_read import NAME, read, stream
from cetl_prep.formats.gift_write import KEEPS, write

_ANSWERS = re.compile(
    r"(?<!\\)\{\s*(?:[=~#]|TRUE\s*[}#]|FALSE\s*[}#]|[TF]\s*[}#]|####|\})", re.IGNORECASE
)
_TITLE = re.compile(r"^[ \t]*::[^\n]*?(?<!\\)::", re.MULTILINE)
_CATEGORY = re.compile(r"^[ \t]*\$CATEGORY:", re.MULTILINE)


def detect(content: bytes, name: str) -> float:
    """How surely this is GIFT."""
    if content[:2] == b"PK" or content.lstrip()[:1] in (b"<", b"{", b"["):
        return 0.0
    text = decoding.text(content[:32768])[0]
    if not _ANSWERS.search(text):
        return 0.3 if _CATEGORY.search(text) else 0.0
    if _CATEGORY.search(text) or _TITLE.search(text) or name.lower().endswith(".gift"):
        return 0.95
    return 0.8


FORMAT = Format(
    name=NAME,
    title="GIFT",
    endings=(".gift", ".txt"),
    detect=detect,
    read=read,
    write=write,
    stream=stream,
    keeps=KEEPS,
)
"""GIFT."""
