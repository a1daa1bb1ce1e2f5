"""The program's icon in the sizes and kinds that the desktops want, drawn from `icon.svg`."""

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).parent / "icon.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_ICO_LARGEST = 256


def png(size: int) -> bytes:
    """The icon as a PNG of this many pixels each way."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """A Windows icon that holds PNGs: a head, one 16-byte entry for each, the PNGs."""
    held = {size: data for size, data in images.items() if size <= _ICO_LARGEST}
    head = struct.pack("<HHH", 0, 1, len(held))
    at = len(head) + 16 * len(held)
    entries = b""
    for size, data in held.items():
        edge = size % _ICO_LARGEST  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(held.values())


def icns(images: dict[int, bytes]) -> bytes:
    """A macOS icon: each PNG after its four-letter kind and its length."""
    parts = b"".join(
        _ICNS_KINDS[size] + struct.pack(">I", len(data) + 8) + data
        for size, data in images.items()
        if size in _ICNS_KINDS
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def draw(folder: Path) -> dict[int, Path]:
    """Write all of them into `folder`; the PNGs by size."""
    folder.mkdir(parents=True, exist_ok=True)
    images = {size: png(size) for size in SIZES}
    for size, data in images.items():
        (folder / f"{size}.png").write_bytes(data)
    (folder / "cetl-prep.ico").write_bytes(ico(images))
    (folder / "cetl-prep.icns").write_bytes(icns(images))
    return {size: folder / f"{size}.png" for size in SIZES}
