"""Texts of items, read and set as the window shows them, and pictures, decoded as it decodes them."""

import os
import struct
from collections.abc import Sequence
from functools import cache
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter

from cetl_prep.exam.item import TextFormat
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.text_block import TextBlock
from cetl_prep.pictures import LONGEST_SIDE, WIDEST, decoded, size_of
from cetl_prep.texts.hidden import told
from cetl_prep.texts.reading import LONGEST, SHORT, shown
from tests.fuzz.changing import changed

WIDTH = 600
TALLEST = 2000
_APPLICATION: list[QGuiApplication] = []
PIECES = tuple(
    piece.encode("utf-8", "surrogatepass")
    for piece in (
        "> ", "* ", "- ", "1. ", "999999999) ", "    ", "\t", "# ", "###### ", "```\n", "~~~", "---\n", "===\n", "|", "|-|", "|:-:|-:|\n",
        "**", "__", "*", "_", "~~", "`", "``", "[", "](", ")", "![", "](media:" + "ab" * 32 + ")", "](file:///etc/passwd)", "](\\\\host\\x)",
        "<http://a.example>", "http://a.example", "[x]: http://a.example\n", "[x]", "<b>", "<img src=x>", "<!--", "&amp;", "&#x202e;", "&#0;",
        "&zwnj;", "\\", "\\\n", "  \n", "\n", "\n\n", "\u202e", "\u2067", "\u200b", "\u00ad", "\ufeff", "\u2028", "\u0301", "\u0301" * 40, "字",
        "\U0001f468\u200d\U0001f469", "\ufdfd", "\u0600", "\x00", "\x1b[31m", "\ud800", "a" * 500, " ", "x", "$$\\input{x}$$", "data:image/svg+xml,<svg/>",
    )
)  # fmt: skip


def good() -> tuple[bytes, ...]:
    """A plain text, and one that uses all of the Markdown that is read."""
    plain = "Pay at most $5 & <no> more.\nSecond line; café, 日本, می\u200cخواهم."
    marked = (
        "# Head\n\nPay **at most** *once* ~~twice~~ `code` [site](https://a.example/x).\n\n"
        f"3. first\n4. second\n   - inner\n\n> said\n> > twice\n\n![it](media:{'ab' * 32})\n\n"
        "| Year | Cost |\n|---|--:|\n| 2026 | ~~9~~ 8 |\n\n```\nx = 1\n```\n\n---\n\nend  \nline"
    )
    return plain.encode(), marked.encode()


def change(chance: Random, texts: Sequence[bytes]) -> bytes:
    """Changed bytes, or signs of Markdown heaped up at random, some of them very often."""
    if chance.random() < 0.5:
        return changed(chance, texts)
    heap = chance.choices(PIECES, k=chance.randint(1, 12))
    way = chance.random()
    if way < 0.4:
        return b"".join(chance.choices(heap, k=chance.choice((5, 50, 500, 3000))))
    if way < 0.7:
        return b"".join(piece * chance.choice((1, 3, 40, 1000)) for piece in heap)
    line = b"".join(heap) + b"\n"
    return line * chance.choice((2, 30, 900))


class _Pictures:
    """Knows one picture, for every name."""

    def image(self, _name: str) -> QImage:
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(0)
        return image

    def size(self, _name: str) -> QSize:
        return QSize(40, 20)


@cache
def _theme() -> Theme:
    if QGuiApplication.instance() is None:
        _APPLICATION.append(QGuiApplication([]))
    return Theme("light")


def tried(content: bytes) -> None:
    """Read the text as each format, set it, measure it and paint it. AssertionError where a limit is passed."""
    text = _decoded(content)
    for format in TextFormat:
        for longest in (LONGEST, SHORT):
            held = shown(text, format, longest)
            assert len(held.plain) <= 20 * longest
            assert held.left_out == max(0, len(text) - longest) or format is TextFormat.MARKDOWN
        _painted(text, format)
    assert "\u202e" not in told(text)


def _decoded(content: bytes) -> str:
    """With lone surrogates where they stand, as a careless reader of JSON would give them."""
    try:
        return content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return content.decode("utf-8", "replace")


def _painted(text: str, format: TextFormat) -> None:
    block = TextBlock(_theme(), _Pictures())
    font = QFont()
    font.setPixelSize(16)
    block.set(shown(text, format), font)
    height = block.height(WIDTH)
    assert height >= 0
    image = QImage(WIDTH, max(1, min(TALLEST, height)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    block.draw(painter, 0, 0, QColor("black"))
    painter.end()


@cache
def pictures() -> tuple[bytes, ...]:
    """A small picture of each kind that a bank may hold."""
    _theme()
    image = QImage(24, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(250, 0, 30))
    return (*(_saved(image, kind) for kind in ("png", "jpeg", "webp")), _gif())


def _saved(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def _gif() -> bytes:
    size = struct.pack("<HH", 2, 2)
    head = b"GIF89a" + size + b"\x80\0\0\0\0\0\xff\xff\xff"
    return head + b",\0\0\0\0" + size + b"\0\x02\x03\x44\x02\x05\0;"


def picture_tried(content: bytes) -> None:
    """Decode it, however it is damaged. AssertionError where a limit is passed."""
    size = size_of(content)
    assert max(size.width(), size.height()) <= WIDEST <= LONGEST_SIDE
    image = decoded(content)
    assert max(image.width(), image.height()) <= WIDEST
