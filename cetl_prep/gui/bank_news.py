"""What the page of banks tells: a sentence, or one that offers to undo what was done."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from cetl_prep.gui.messages import announce
from cetl_prep.gui.widgets.banks_page import BanksPage


class BankNews(QObject):
    """One thing at a time; the newest takes the place of the one before."""

    def __init__(self, page: BanksPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self.undo: Callable[[], object] | None = None

    def say(self, kind: str, text: str) -> None:
        """Tell a sentence."""
        self._page.notice.show_notice(kind, text)
        self._page.ensureWidgetVisible(self._page.notice)
        announce(self._page, text)

    def offer_undo(self, beginning: str, rest: str, undo: Callable[[], object]) -> None:
        """Tell what was done, with a button that undoes it."""
        self.undo = undo
        self._page.notice.clear()
        self._page.banner.say(beginning, rest, self.tr("Undo"))
        self._page.banner.show()
        announce(self._page, f"{beginning} {rest}")

    def clear(self) -> None:
        """Take back what is told."""
        self.undo = None
        self._page.banner.hide()
        self._page.notice.clear()
