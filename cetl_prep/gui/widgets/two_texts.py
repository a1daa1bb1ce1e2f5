"""Two versions of a text side by side: removed words are struck through, added words underlined."""

from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.label import CAPTION, Label

MOST_WORDS = 600
"""Beyond this the words are not compared: both texts are shown as they are."""


class TwoTexts(QWidget):
    """Left what is here, right what comes in, each under a heading."""

    def __init__(self, theme: Theme, left: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._texts = [self._side(heading) for heading in (left, right)]

    def show_texts(self, left: str, right: str) -> None:
        """Show two texts with what is different between them."""
        first, second = marked(left, right)
        for label, text, html in zip(self._texts, (left, right), (first, second), strict=True):
            label.setText(html)
            label.setAccessibleName(text)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self._row.setSpacing(self._theme.gap(16))

    def _side(self, heading: str) -> Label:
        column = QVBoxLayout()
        column.setSpacing(self._theme.gap(4))
        text = Label(self._theme, "", wrap=True)
        text.setTextFormat(Qt.TextFormat.RichText)  # only what `marked` escapes
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(self._theme, heading, CAPTION, color="ink2"))
        column.addWidget(text, 1)
        self._row.addLayout(column, 1)
        return text


def marked(left: str, right: str) -> tuple[str, str]:
    """Both texts as HTML, with what only one of them has struck through (left) or underlined (right)."""
    first, second = left.split(" "), right.split(" ")
    if max(len(first), len(second)) > MOST_WORDS:
        return escape(left), escape(right)
    one, two = [], []
    for tag, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        gone, came = escape(" ".join(first[a:b])), escape(" ".join(second[c:d]))
        one.append(gone if tag == "equal" or not gone else f"<s>{gone}</s>")
        two.append(came if tag == "equal" or not came else f"<u>{came}</u>")
    return " ".join(filter(None, one)), " ".join(filter(None, two))
