"""Bytes of a text file to text: byte order mark, else strict UTF-8, else what the XML declaration says, else cp1252.

Whatever had to be assumed or replaced is told; line ends of all three kinds become one.
"""

import codecs
import re
from io import BytesIO
from typing import BinaryIO

from cetl_prep.formats.wordlist import word_set

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_MARKS = tuple(mark for mark, _ in _MARKS if mark != codecs.BOM_UTF8)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_TEXT_CODECS = word_set(
    "ascii big5 cp1250 cp1251 cp1252 cp1253 cp1254 cp1257 cp437 cp850 cp932 euc_jp euc_kr gb18030 gb2312 gbk"
    " iso8859-1 iso8859-15 iso8859-2 iso8859-5 iso8859-7 iso8859-9 koi8-r shift_jis utf-16 utf-16-be"
    " utf-16-le utf-32 utf-8"
)
"""What a declaration may name: Python knows codecs that are no encodings of text."""

_ODD = "bytes that mean nothing in their encoding were shown as \ufffd"


_CONTROLS = bytes(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1a\x1b")) + b"\x7f"
_NOISE_SAMPLE = 65_536
_NOISE_SHARE = 0.02


def is_noise(content: bytes) -> bool:
    """Whether these bytes are no text in any encoding: too many control characters, and no sign of wide letters."""
    sample = content[:_NOISE_SAMPLE]
    if sample.startswith(_OTHER_MARKS) or _wide(sample[:4096]):
        return False
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _NOISE_SHARE * len(sample)


def text(content: bytes) -> tuple[str, tuple[str, ...]]:
    r"""The text, line ends folded to ``\n``, and a note for each thing that was assumed or replaced."""
    found, notes = _decoded(content)
    if "\x00" in found:
        found = found.replace("\x00", "\ufffd")
        notes += ("zero bytes were shown as \ufffd",)
    return found.replace("\r\n", "\n").replace("\r", "\n"), notes


def utf8(content: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The same content in UTF-8 without a mark, not copied when it is that already; for parsers that want bytes."""
    if not content.startswith(tuple(mark for mark, _ in _MARKS)) and _is_utf8(content):
        return content, ()
    found, notes = _decoded(content)
    return found.encode("utf-8", "replace"), notes


def _decoded(content: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _marked(content[len(mark) :], encoding)
    wide = _wide(content[:4096])
    if wide:
        return content.decode(wide, "replace"), (f"read as {wide}, which the file does not say",)
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _declared(content)


def _marked(content: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return content.decode(encoding), ()
    except UnicodeDecodeError:
        return content.decode(encoding, "replace"), (_ODD,)


def _declared(content: bytes) -> tuple[str, tuple[str, ...]]:
    declared = _DECLARED.match(content[:300])
    if declared:
        try:
            codec = codecs.lookup(declared[1].decode("ascii")).name
            if codec in _TEXT_CODECS and codec != "utf-8":
                return content.decode(codec), ()
        except (LookupError, UnicodeDecodeError):
            pass
    return _by_line(content)


def _by_line(content: bytes) -> tuple[str, tuple[str, ...]]:
    """UTF-8 where a line is UTF-8, cp1252 elsewhere: lists grown over years hold both."""
    lines, notes = [], ["some letters are not UTF-8 and were read as Windows-1252; check accents"]
    for line in content.split(b"\n"):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
    found = "\n".join(lines)
    if "\ufffd" in found:
        notes.append(_ODD)
    return found, tuple(notes)


def _is_utf8(content: bytes) -> bool:
    """Checked a piece at a time, so that a large file is not held twice."""
    return is_utf8(content[:4096], BytesIO(content))


def is_utf8(head: bytes, file: BinaryIO) -> bool:
    """Whether a file that begins like this is UTF-8 to its end, with or without a mark."""
    if head.startswith(_OTHER_MARKS) or _wide(head[:4096]):
        return False
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while piece := file.read(1 << 20):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: every second byte of Western text is zero."""
    pairs = len(head) // 2
    if pairs < 4:
        return ""
    if head[1::2].count(0) > 0.4 * pairs and head[0::2].count(0) < 0.05 * pairs:
        return "utf-16-le"
    if head[0::2].count(0) > 0.4 * pairs and head[1::2].count(0) < 0.05 * pairs:
        return "utf-16-be"
    return ""
