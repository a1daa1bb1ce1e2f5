"""One option looked at again: its text, whether it was chosen or right, and why."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.item import Option, TextFormat
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.chip import Chip
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import LEAD, Label
from cetl_prep.gui.widgets.mirroring import along
from cetl_prep.gui.widgets.prose import Prose
from cetl_prep.gui.widgets.rounded import paint_box
from cetl_prep.gui.widgets.text_block import spoken
from cetl_prep.gui.widgets.text_writing import Images
from cetl_prep.texts.reading import SHORT, shown


class OptionCard(QFrame):
    """A card with chips; its accessible name says the letter, the text and the chips."""

    def __init__(
        self,
        theme: Theme,
        letter: str,
        option: Option,
        format: TextFormat,
        images: Images,
        *,
        chosen: bool,
        struck: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setLayoutDirection(along())
        self._outline = ("accent", 2) if option.is_key else ("weak", 2) if chosen else ("line", 1)
        marked = option.is_key or chosen
        chips = self._chips(option, chosen=chosen, struck=struck)
        said = ", ".join(chip.text() for chip in chips)
        held = shown(option.text, format, SHORT)
        name = self.tr("{letter}. {text}").format(letter=letter, text=spoken(held))
        self.setAccessibleName(f"{name} ({said})" if said else name)
        text = Prose(theme, LEAD, 500, images=images)
        text.show_text(held)
        why = Prose(theme, BODY, color="ink2", images=images)
        why.show_text(shown(option.rationale, format, SHORT))
        self._texts = (text, why)
        head = QHBoxLayout()
        head.setSpacing(theme.gap(10))
        head.addWidget(text, 1)
        for chip in chips:
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        if option.rationale:
            words.addWidget(why)
        row = QHBoxLayout(self)
        self._letter = Label(theme, letter, LEAD, 600 if marked else 500)
        row.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._row = row
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def forget_pictures(self) -> None:
        """Look for the pictures again."""
        for text in self._texts:
            text.forget_pictures()

    def _chips(self, option: Option, *, chosen: bool, struck: bool) -> list[Chip]:
        theme = self._theme
        chips = []
        if struck:
            chips.append(Chip(theme, self.tr("Struck out"), "strike", "plain"))
        if chosen and option.is_key:
            chips.append(Chip(theme, self.tr("Your answer"), "check", "accent"))
        elif chosen:
            chips.append(Chip(theme, self.tr("Your answer"), "cross", "weak"))
        if option.is_key:
            chips.append(Chip(theme, self.tr("Correct answer"), "check", "accent"))
        return chips

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the outline, in the color and width of what the option was."""
        token, width = self._outline
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        area = QRectF(self.rect())
        paint_box(painter, area, self._theme.px(10), color("surface"), color(token), width)
        painter.end()

    def _on_theme_changed(self) -> None:
        gap = self._theme.gap
        self._row.setContentsMargins(gap(16), gap(9), gap(14), gap(9))
        self._row.setSpacing(gap(10))
        self._letter.setMinimumWidth(self._theme.px(14))
        self._letter.setContentsMargins(0, MARGIN, 0, 0)
