"""Walks everything on screen: its texts, whether they have room, and where they lie."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from tests.translations.pseudo import CLOSING, OPENING

NO_TEXT = re.compile(r"[^\W\d_]{2,}")
"""What may stand untranslated has no word in it: figures, single letters, signs."""
KEYS = re.compile(r"\b(Ctrl|Alt|Shift|Esc|Tab|Del|F\d+)\b")


@dataclass(frozen=True, slots=True)
class Shown:
    """A text of a widget: where, as what, and what."""

    widget: str
    role: str
    text: str


def on_screen(window: QWidget) -> list[QWidget]:
    """Every widget that can be seen in the dialog in front, or else in the window."""
    top = QApplication.activeModalWidget() or window
    return [top, *(w for w in top.findChildren(QWidget) if w.isVisibleTo(top))]


def texts(window: QWidget) -> Iterator[Shown]:
    """Every text on screen, in tool tips, in cells, and for screen readers."""
    for widget in on_screen(window):
        name = type(widget).__name__
        for role, text in _texts_of(widget):
            if text:
                yield Shown(name, role, text)


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface and not isinstance(widget, QAbstractItemView):
        yield "name", interface.text(QAccessible.Text.Name)
        yield "description", interface.text(QAccessible.Text.Description)
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", _plain(widget.text())
    elif isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield "choice", widget.itemText(place)
    elif isinstance(widget, QLineEdit):
        yield "hint", widget.placeholderText()
    elif isinstance(widget, QAbstractItemView) and widget.model():
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    listed = isinstance(model, QAbstractListModel)
    for column in range(1 if listed else model.columnCount(QModelIndex())):
        yield "head", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(20, model.rowCount(QModelIndex()))):
            for role in roles:
                held = model.index(row, column).data(role)
                yield "cell", held if isinstance(held, str) else ""


def _plain(text: str) -> str:
    """Without marks of rich text."""
    return re.sub(r"<[^>]+>", " ", text)


def untranslated(text: str, known: re.Pattern[str]) -> str:
    """What of a text is neither translated nor `known` content nor the name of a key; empty when nothing is."""
    text = text.replace("\n", " ")
    while OPENING in text:
        outside = re.sub(f"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}", " ", text)
        if outside == text:
            break
        text = outside
    text = KEYS.sub(" ", known.sub(" ", text))
    return text.strip() if NO_TEXT.search(text) else ""


def cramped(window: QWidget) -> Iterator[str]:
    """Texts that have less room than they need, and widgets that reach over the edge of what holds them."""
    for widget in on_screen(window):
        if why := _short_of_room(widget):
            yield f"{type(widget).__name__} “{_texts_in_short(widget)}”: {why}"
    for widget in on_screen(window):
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 2:
            yield f"{type(widget).__name__} scrolls sideways by {widget.horizontalScrollBar().maximum()}"


def _short_of_room(widget: QWidget) -> str:
    if not isinstance(widget, (QLabel, QAbstractButton)) or not _texts_in_short(widget):
        return ""
    if widget.hasHeightForWidth():
        need = widget.heightForWidth(widget.width())
        return f"{widget.height()} of {need} high" if widget.height() < need else ""
    need = widget.sizeHint().width()
    return f"{widget.width()} of {need} wide" if widget.width() < need - 1 else ""


def _texts_in_short(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return str(text)[:60]


def places(window: QWidget) -> dict[str, QRect]:
    """Where each widget lies in the window, by its way down from the window."""
    top = on_screen(window)[0]
    found: dict[str, QRect] = {}
    for widget in on_screen(window)[1:]:
        rect = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
        found[_way(widget, top)] = rect
    return found


def _way(widget: QWidget, top: QWidget) -> str:
    steps = []
    while widget is not top:
        parent = widget.parentWidget()
        siblings = [child for child in parent.children() if isinstance(child, QWidget)]
        steps.append(f"{type(widget).__name__}{siblings.index(widget)}")
        widget = parent
    return "/".join(reversed(steps))
