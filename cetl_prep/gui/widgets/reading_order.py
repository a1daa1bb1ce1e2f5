"""The order of Tab, taken from the layouts: what was made later or moved stands where it is read."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QLayoutItem, QScrollArea, QWidget

BACKWARDS = (QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.RightToLeft)


def follow_layout(root: QWidget) -> None:
    """Have Tab go through this widget as its layouts place its parts, row by row."""
    stops = [w for w in _in_order(root) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _in_order(content)
        return
    held = widget.layout()
    if held is not None:
        yield from _laid_out(held)
        return
    # Not `children()`: whatever is no widget among them would have PySide make classes for all of Qt.
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            yield from _in_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield from _in_order(widget)


def _items(layout: QLayout) -> list[QLayoutItem]:
    items = [item for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
    if isinstance(layout, QGridLayout):
        places = [layout.getItemPosition(n)[:2] for n in range(layout.count())]  # type: ignore[index]
        items = [item for _, item in sorted(zip(places, items, strict=True), key=lambda p: p[0])]
    if isinstance(layout, QBoxLayout) and layout.direction() in BACKWARDS:
        items.reverse()
    return items
