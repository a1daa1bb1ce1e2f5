"""A page that is laid out by the room it has, and that says when there is no bank to show anything of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Page, Well
from cetl_prep.gui.widgets.no_bank import NO_BANK, NoBank
from cetl_prep.gui.widgets.reading_order import follow_layout


class LaidOutPage(Page):
    """Heirs place their panels in `_lay_out`, which is called whenever the room changes, and put `trouble` under their heading.

    Attributes:
        banks_wanted: there is no bank, and the candidate wants to add one.
        trouble: the sentence that says what could not be read; hidden while all is well.
    """

    banks_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.trouble = Well(theme, "error", "cross")
        self.trouble.hide()
        self._bare: NoBank | None = None
        self._hidden: list[QWidget] = []
        self._follows = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the panels out for the new width."""
        super().resizeEvent(event)
        if self._follows:  # it was shown; else that is still to come
            self._lay_out()
            follow_layout(self.content)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the window it is now in."""
        super().showEvent(event)
        if not self._follows:
            # After all parts of the page, so that they have taken the theme when they are placed.
            self._theme.changed.connect(self._lay_out)
            self._follows = True
        self._lay_out()
        follow_layout(self.content)

    def _lay_out(self) -> None:
        """Place the panels for the width of the window; a page of one column has nothing to do."""

    def show_trouble(self, error: CetlPrepError) -> None:
        """Say why nothing can be shown; without a bank, nothing but the way to one stands on the page."""
        if error.code == NO_BANK:
            self._show_bare()
            return
        self.trouble.say(words(error))
        self.trouble.show()

    def clear_trouble(self) -> None:
        """All is well again: show what was hidden."""
        self.trouble.hide()
        if self._bare is not None:
            self._bare.hide()
        for part in self._hidden:
            part.show()
        self._hidden = []

    def _show_bare(self) -> None:
        if self._bare is None:
            self._bare = NoBank(self._theme)
            self._bare.wanted.connect(self.banks_wanted)
            self.body.insertWidget(1, self._bare)
        self._bare.show()
        for part in self.content.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            if part not in (self._bare, self._first_part()) and not part.isHidden():
                part.hide()
                self._hidden.append(part)

    def _first_part(self) -> QWidget | None:
        first = self.body.itemAt(0)
        return first.widget() if first else None
