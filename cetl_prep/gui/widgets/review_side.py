"""Beside the grid of the review: what is open, the way to hand in, and what the cells mean."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.icons import paint_icon
from cetl_prep.gui.models.navigator import Cell
from cetl_prep.gui.room_words import blank_items_words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.gui.widgets.navigator import paint_cell


class ReviewSide(QWidget):
    """Two panels and a legend. `blanks`, `flagged` and `submit` are its buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_open(theme)
        self._build_end(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(16))
        for part in (self._open_panel, self._end_panel, _Legend(theme)):
            column.addWidget(part)
        column.addStretch(1)

    def show_open(self, blanks: Sequence[int], flagged: int, *, practice: bool) -> None:
        """Show what has no answer (places from 0) and how many are flagged."""
        count = len(blanks)
        self._open_title.setText(self._title_words(count))
        self._open_text.setText(self._text_words(blanks, practice))
        self._open_text.setVisible(count > 0)
        words = self.tr("Answer the blank")
        if count != 1:
            words = self.tr("Answer the {count} blanks").format(count=count)
        _name(self.blanks, words)
        self.blanks.setVisible(count > 0)
        _name(self.flagged, self.tr("Look at the {count} flagged").format(count=flagged))
        self.flagged.setVisible(flagged > 0)

    def show_end(self, left: float | None, *, practice: bool, section: bool = False) -> None:
        """Show how to hand in, or how to end a section that closes, with the seconds left."""
        words = self.tr("Finish practice") if practice else self.tr("Submit exam…")
        words = self.tr("End section…") if section else words
        self.submit.setText(words)
        self.submit.setAccessibleName(words.rstrip("…"))
        self._end_text.setText(self._end_words(left, practice, section))

    def _build_open(self, theme: Theme) -> None:
        self._open_panel = Panel(theme)
        self._open_title = Label(theme, "", TITLE, 600, wrap=True)
        self._open_text = Label(theme, "", color="ink2", wrap=True)
        self.blanks = Button(theme, "", "pri", large=True)
        self.flagged = Button(theme, "", icon_name="flag")
        for part in (self._open_title, self._open_text, self.blanks, self.flagged):
            self._open_panel.body.addWidget(part)

    def _build_end(self, theme: Theme) -> None:
        self._end_panel = Panel(theme, self.tr("When you are ready"))
        self._end_text = Label(theme, "", color="ink2", wrap=True)
        self.submit = Button(theme, "")
        self._end_panel.body.addWidget(self._end_text)
        self._end_panel.body.addWidget(self.submit)

    def _title_words(self, count: int) -> str:
        if not count:
            return self.tr("Every item has an answer")
        if count == 1:
            return self.tr("1 item has no answer")
        return self.tr("{count} items have no answer").format(count=count)

    def _text_words(self, blanks: Sequence[int], practice: bool) -> str:
        if practice:
            return self.tr("You can finish without them or go back.")
        counts = self.tr("A blank counts as wrong, so a guess can only help.")
        return f"{blank_items_words(blanks)} {counts}".strip()

    def _end_words(self, left: float | None, practice: bool, section: bool) -> str:
        if practice:
            return self.tr("You see your results next.")
        once = self.tr("You cannot change answers after you submit.")
        if section:
            return self.tr("You cannot come back to this section after you end it.")
        if left is None or left < 60:
            return once
        minutes = int(left // 60)
        yours = self.tr("The minute left is yours to use.")
        if minutes > 1:
            yours = self.tr("The {minutes} minutes left are yours to use.")
        return f"{once} {yours.format(minutes=minutes)}"


def _name(button: Button, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)


class _Legend(QWidget):
    """What the looks of a cell mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.gap(6), 0, 0, 0)
        column.setSpacing(theme.gap(6))
        words = {
            "answered": self.tr("Answered"),
            "blank": self.tr("No answer"),
            "flag": self.tr("Flagged for review"),
        }
        for kind, word in words.items():
            row = QHBoxLayout()
            row.setSpacing(theme.gap(8))
            row.addWidget(_Sample(theme, kind))
            row.addWidget(Label(theme, word, CAPTION, color="ink2"), 1)
            column.addLayout(row)


class _Sample(QWidget):
    """A cell in small."""

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(QSize(self._theme.px(28), self._theme.px(20)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._kind == "flag":
            side = self._theme.px(15)
            place = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
            paint_icon(painter, "flag", place, self._theme.color("ink"), filled=True)
        else:
            cell = Cell(0, self._kind == "answered", False)
            paint_cell(painter, self._theme, area, cell, "", hovered=False)
        painter.end()
