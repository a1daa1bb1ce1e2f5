"""Pictures of strangers into images, within limits: only the four kinds a bank may hold, known by their first bytes."""

from contextlib import suppress

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

LARGEST = 16 * 1024 * 1024
"""Bytes of one picture."""

MOST_PIXELS = 16_000_000
LONGEST_SIDE = 8000
WIDEST = 1600
"""Pixels of a side that are kept; a larger picture is made smaller while it is read."""

MEGABYTES = 64
"""Memory that reading one picture may take."""

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
)


def kind_of(data: bytes) -> bytes:
    """``png``, ``jpeg``, ``gif`` or ``webp`` by the first bytes, empty for anything else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    return next((kind for start, kind in _STARTS if data.startswith(start)), b"")


def size_of(data: bytes) -> QSize:
    """How large the picture is as it would be shown, read from its head alone; an empty size when it is refused."""
    kind = kind_of(data)
    if not kind or len(data) > LARGEST:
        return QSize()
    buffer = _opened(data)
    reader = _reader(buffer, kind)
    size = reader.size()
    del reader  # it must go before the bytes it reads
    buffer.close()
    return _allowed(size)


def decoded(data: bytes, widest: int = WIDEST) -> QImage:
    """The picture, at most `widest` pixels a side; an empty image when it is refused or damaged."""
    size = size_of(data)
    if size.isEmpty():
        return QImage()
    buffer = _opened(data)
    reader = _reader(buffer, kind_of(data))
    if max(size.width(), size.height()) > widest:
        size.scale(widest, widest, Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(size)
    image = QImage()
    with suppress(MemoryError):
        image = reader.read()
    del reader
    buffer.close()
    return image


def _opened(data: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _reader(buffer: QBuffer, kind: bytes) -> QImageReader:
    QImageReader.setAllocationLimit(MEGABYTES)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    return reader


def _allowed(size: QSize) -> QSize:
    sides = size.width(), size.height()
    if min(sides) < 1 or max(sides) > LONGEST_SIDE or sides[0] * sides[1] > MOST_PIXELS:
        return QSize()
    if max(sides) > WIDEST:
        size.scale(WIDEST, WIDEST, Qt.AspectRatioMode.KeepAspectRatio)
    return size
