"""Colors, sizes and fonts of the window, by token; rebuilt together when theme or text size changes."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

Layout = Literal["wide", "compact", "narrow"]

THEMES = ("light", "dark", "contrast")
CHOICES = ("system", *THEMES)
TEXT_SIZES = (100, 115, 130, 150, 175, 200)

BODY = 15.0
WIDE_EM = 76.0
COMPACT_EM = 52.0
EXAM_MEASURE = 800
DISPLAY_SIZE = 24.0
"""From this size on, Inter's display cut is used (its optical size axis), set a little tighter."""


class Theme(QObject):
    """The look in use. Widgets ask it for colors, sizes and fonts, and repaint when it `changed`.

    Attributes:
        changed: emitted after another theme or text size was taken.
        choice: what the user chose: ``system`` or the name of a theme.
        name: the theme in use: ``light``, ``dark`` or ``contrast``.
        text_size: percent, 100 to 200.
        letters: the reading font that was chosen, and whether its clearer letters are.
        stamp: another number after each change; what was measured under another one is measured anew.
    """

    changed = Signal()

    def __init__(
        self, choice: str = "system", text_size: int = 100, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.choice = choice
        self.text_size = _allowed(text_size)
        self.stamp = 0
        load_fonts()
        self.letters: tuple[str, bool] = ("", False)
        self._family = _family("")
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._take_name()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def color(self, token: str) -> QColor:
        """The color of a token (`tokens.json`) in the theme in use. Raises KeyError for an unknown one."""
        return self._colors[token]

    def px(self, n: float) -> int:
        """A size given at 100 %, in pixels at the text size in use: text, marks and control heights."""
        return round(n * self.text_size / 100)

    def gap(self, n: float) -> int:
        """A padding or gap given at 100 %; it grows at half the rate of the text."""
        return round(n * (1 + (self.text_size / 100 - 1) / 2))

    def font(self, size: float, weight: int = 400, *, tabular: bool = True) -> QFont:
        """The font of `size` pixels (at 100 %) and this weight, with figures of one width.

        Running text goes without those figures: Inter's tabular set widens its hyphens too.
        """
        key = (size, weight, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(*key)
        return QFont(self._fonts[key])

    @property
    def ring(self) -> int:
        """Width of the focus ring in pixels."""
        return self.px(3 if self.name == "contrast" else 2)

    def layout_for(self, width: int) -> Layout:
        """How a page of this many pixels is laid out; counted in ems, so large text makes a page narrow."""
        ems = width / self.px(BODY)
        if ems >= WIDE_EM:
            return "wide"
        return "compact" if ems >= COMPACT_EM else "narrow"

    def choose(self, choice: str) -> None:
        """Take another theme: ``system``, ``light``, ``dark`` or ``contrast``."""
        self.choice = choice
        self._refresh()

    def set_text_size(self, percent: int) -> None:
        """Take another text size, kept within 100 and 200 %."""
        self.text_size = _allowed(percent)
        self._fonts.clear()
        self._refresh()

    def set_letters(self, font: str, *, clear: bool) -> None:
        """Take another reading font: a family, ``system``, or empty for Inter. `clear` tells 1, l and I apart (Inter only)."""
        if (font, clear) == self.letters:
            return
        self.letters = (font, clear)
        self._family = _family(font)
        self._fonts.clear()
        self._refresh()

    def step_text_size(self, steps: int) -> None:
        """Go to the next larger (1) or smaller (-1) of the text sizes offered."""
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - self.text_size))
        place = max(0, min(len(TEXT_SIZES) - 1, TEXT_SIZES.index(nearest) + steps))
        self.set_text_size(TEXT_SIZES[place])

    def palette(self) -> QPalette:
        """The palette for Qt's own drawing."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("ink3"))
        return palette

    def _make_font(self, size: float, weight: int, tabular: bool) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        # Said even when off: a widget's font takes what it does not say from the program's font.
        font.setFeature(QFont.Tag("tnum"), int(tabular))
        font.setFeature(QFont.Tag("ss02"), int(self.letters[1]))
        if size >= DISPLAY_SIZE:
            font.setVariableAxis(QFont.Tag("opsz"), 32.0)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
        return font

    def _take_name(self) -> None:
        self.name = self.choice if self.choice in THEMES else _system_theme()
        self._colors = {token: QColor(value) for token, value in tokens()[self.name].items()}

    def _refresh(self) -> None:
        self._take_name()
        self.stamp += 1
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self.choice == "system":
            self._refresh()


@cache
def tokens() -> dict[str, dict[str, str]]:
    """Color value by token by theme, as `tokens.json` holds them."""
    text = Path(__file__).with_name("tokens.json").read_text("utf-8")
    held: dict[str, dict[str, str]] = json.loads(text)
    return held


@cache
def load_fonts() -> None:
    """Make Inter known to Qt, once, from the package that brings it; without it the system's font serves."""
    package = find_spec("fontpkg_inter")
    for folder in (package and package.submodule_search_locations) or ():
        # Before Qt is asked for any family: it lists the fonts of the system then, and again after a font was added.
        QFontDatabase.addApplicationFont(str(Path(folder, "files", "Inter[opsz,wght].ttf")))


def _family(wanted: str) -> str:
    """The family that is there for a reading font: itself, else Inter, else the system's."""
    if wanted not in ("", "system") and QFontDatabase.hasFamily(wanted):
        return wanted
    if wanted != "system" and QFontDatabase.hasFamily("Inter"):
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def _system_theme() -> str:
    hints = QGuiApplication.styleHints()
    # Qt before 6.10 does not know it; the reference keeps the hints alive while they are asked.
    access = hints.accessibility() if hasattr(hints, "accessibility") else None
    if access and access.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def _allowed(percent: int) -> int:
    return max(TEXT_SIZES[0], min(TEXT_SIZES[-1], percent))


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
}
