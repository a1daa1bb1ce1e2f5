"""Right to left: painted widgets reckon from the left, and mirror what they reckoned where the language wants it.

Layouts mirror by themselves. Charts and items do not mirror at all: scales run as numbers do, and an item is in the
language of its bank, whatever the window speaks.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(widget: QWidget, area: QRectF) -> QRectF:
    """Where an area of a widget lies that was reckoned from its left edge."""
    if not widget.isRightToLeft():
        return area
    return QRectF(widget.width() - area.right(), area.top(), area.width(), area.height())


def opposite() -> Qt.LayoutDirection:
    """The direction against that of the window: puts the icon of a button behind its words."""
    direction = Qt.LayoutDirection
    return direction.LeftToRight if is_mirrored() else direction.RightToLeft


def along() -> Qt.LayoutDirection:
    """The direction of what never mirrors: charts, and items in the language of their bank."""
    return Qt.LayoutDirection.LeftToRight
