"""A page as PDF, made by Qt's rich text without any window. Nothing outside the page is ever loaded."""

import sys
from base64 import b64decode
from contextlib import suppress
from importlib.resources import files
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from cetl_prep.pictures import decoded

_TABLES = "th, td { padding: 3px 10px 3px 0; } th { text-align: left; }"
"""Qt's rich text does not read the style of a whole page, and would set cells without any space between."""

_WIDEST = 600
"""Pixels; a wider picture would leave the page."""


def pdf(html: str, title: str) -> bytes:
    """The page as a PDF file of A4 sheets with numbers on them."""
    application = _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("CETL Prep")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),  # the text itself keeps two centimetres
        )
    )
    document = _Page()
    document.setDefaultStyleSheet(_TABLES)
    document.setHtml(html)
    document.print_(writer)
    del writer
    buffer.close()
    del application
    return bytes(buffer.data().data())


class _Page(QTextDocument):
    """Shows pictures that stand in the page itself; whatever else is asked for is an empty picture."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Override of Qt's: its own would read local files."""
        image = _decoded(name.toString() if isinstance(name, QUrl) else name)
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(0)
        return image.scaledToWidth(_WIDEST) if image.width() > _WIDEST else image


def _decoded(address: str) -> QImage:
    """The picture that stands in an address, an empty one where there is none."""
    head, _, data = address.partition(",")
    if head.startswith("data:image/") and head.endswith(";base64"):
        with suppress(ValueError):
            return decoded(b64decode(unquote(data)))
    return QImage()


_held: list[QGuiApplication] = []


def _application() -> object:
    """The one that runs, else one without a screen, which is kept: Qt takes no second one well."""
    running = QGuiApplication.instance()
    if running is not None:
        return running
    _held.append(QGuiApplication([sys.argv[0], "-platform", "offscreen"]))
    try:
        font = files("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf"
        QFontDatabase.addApplicationFontFromData(font.read_bytes())
    except (ImportError, OSError):
        pass  # the system's own fonts are there
    return _held[0]
