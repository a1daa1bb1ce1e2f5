"""The addresses that the texts of an item name. None of them opens by itself: the whole address is shown and asked about."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.link import Link
from cetl_prep.texts.hidden import told

MOST = 10
SHORT = 40
"""Characters of an address on its button; the question shows all of it."""


class LinksPanel(Panel):
    """A button for each address a web browser could open, the others in plain words."""

    def __init__(self, theme: Theme, links: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._theme = theme
        self.body.addWidget(Label(theme, self.tr("Links in this item"), CAPTION, color="ink2"))
        for link in links[:MOST]:
            self.body.addWidget(self._row(told(link)))

    def _row(self, link: str) -> QWidget:
        short = link if len(link) <= SHORT else f"{link[: SHORT - 1]}…"
        if not is_web(link):
            return Label(self._theme, link, wrap=True)
        short = short.replace("&", "&&")  # a single one would mark a letter
        button = Link(self._theme, short, name=self.tr("Open {address}…").format(address=link))
        button.clicked.connect(partial(self._ask, link))
        return button

    def _ask(self, link: str) -> None:
        detail = self.tr(
            "The item names this address. It opens in your web browser, and its owner can see that somebody came:"
        )
        question = Question(
            self._theme,
            self.tr("Open this address?"),
            f"{detail}\n{link}",
            [
                Choice("stay", self.tr("Do not open it")),
                Choice("open", self.tr("Open in the browser")),
            ],
            self.window(),
        )
        question.answered.connect(lambda which: _open(link) if which == "open" else None)
        question.ask()


def is_web(link: str) -> bool:
    """Whether it is a whole address of the web; nothing else is ever opened."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())


def _open(link: str) -> None:
    QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))
