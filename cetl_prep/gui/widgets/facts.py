"""Facts beside an item: short lines "what: value", and blocks under a small heading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cetl_prep.gui.icons import icon, icon_size
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.label import CAPTION, Label


def fact(theme: Theme, what: str, value: str, more: str = "") -> QHBoxLayout:
    """What at the left; value and, quieter, more at the right. Read as one line."""
    row = QHBoxLayout()
    row.setSpacing(theme.gap(5))
    row.addWidget(Label(theme, what, BODY, color="ink2"), 1)
    label = Label(theme, value, BODY, 500)
    label.setAccessibleName(f"{what}: {value} {more}".strip())
    row.addWidget(label)
    if more:
        row.addWidget(Label(theme, more, BODY, color="ink2"))
    return row


def block(theme: Theme, heading: str, texts: Sequence[str], weight: int = 400) -> QVBoxLayout:
    """A small heading with wrapped plain texts under it."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Label(theme, heading, CAPTION, color="ink2"))
    for text in texts:
        label = Label(theme, text, BODY, weight, wrap=True)
        label.setAccessibleName(f"{heading}: {text}")
        column.addWidget(label)
    return column


class PastAnswers(QWidget):
    """When an item was answered and how: a check or a cross before each date."""

    def __init__(
        self, theme: Theme, past: Sequence[tuple[str, bool]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        for date, right in past:
            column.addLayout(self._entry(theme, date, right))

    def _entry(self, theme: Theme, date: str, right: bool) -> QHBoxLayout:
        sign = QLabel()
        name, ink = ("check", "accent") if right else ("cross", "weak")
        sign.setPixmap(icon(theme, name, ink).pixmap(icon_size(theme, 16)))
        label = Label(theme, date, BODY, 500)
        word = self.tr("correct") if right else self.tr("missed")
        label.setAccessibleName(self.tr("{date}: {word}").format(date=date, word=word))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(6))
        row.addStretch(1)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label)
        return row
