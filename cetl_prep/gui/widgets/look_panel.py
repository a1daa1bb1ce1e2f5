"""How the program looks: theme, text size, motion."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import CHOICES, TEXT_SIZES, Theme
from cetl_prep.gui.tongue import LANGUAGES, SYSTEM
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.setting_row import SettingRow
from cetl_prep.settings import Settings

_LANGUAGES = (SYSTEM, *LANGUAGES)


class LookPanel(Panel):
    """Asks for other settings; shows those it is given.

    Attributes:
        wanted: emitted with settings by name.
    """

    wanted = Signal(dict)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Look"), parent)
        names = [
            self.tr("Match system"),
            self.tr("Light"),
            self.tr("Dark"),
            self.tr("High contrast"),
        ]
        self._themes = Segments(theme, names, self.tr("Theme"))
        self._languages = Segments(
            theme, [self.tr("Match system"), *LANGUAGES.values()], self.tr("Language")
        )
        spoken = self.tr(
            "Of the program, from its next start on. Items stay in the language of their bank."
        )
        sizes = [self.tr("{n}%").format(n=n) for n in TEXT_SIZES]
        self._sizes = Segments(theme, sizes, self.tr("Text size"))
        self._families: list[str] = ["", "system", *_families()]
        usual = [self.tr("Inter (usual)"), self.tr("As the system has it")]
        self._fonts = Combo(theme, [*usual, *self._families[2:]], self.tr("Reading font"))
        self._fonts.setMaximumWidth(theme.px(280))
        self._clear = CheckBox(theme, self.tr("Clearer letter shapes"))
        clear = self.tr("Tells 1, l and I apart, and 0 from O. With Inter.")
        self._still = CheckBox(theme, self.tr("Reduce motion"))
        keys = self.tr("Also with Ctrl and plus, minus or 0.")
        still = self.tr("Menus and lists open at once. The exam room never moves anyway.")
        self._rows = (
            SettingRow(
                theme, self.tr("Theme"), self.tr("Also the colors of the exam room."), self._themes
            ),
            SettingRow(theme, self.tr("Language"), spoken, self._languages),
            SettingRow(theme, self.tr("Text size"), keys, self._sizes),
            SettingRow(
                theme,
                self.tr("Reading font"),
                self.tr("Any font of this computer, for all texts."),
                self._fonts,
            ),
            SettingRow(theme, self.tr("Letters"), clear, self._clear),
            SettingRow(theme, self.tr("Motion"), still, self._still),
        )
        for row in self._rows:
            self.body.addWidget(row)
        self._themes.asked.connect(lambda place: self.wanted.emit({"theme": CHOICES[place]}))
        self._languages.asked.connect(
            lambda place: self.wanted.emit({"language": _LANGUAGES[place]})
        )
        self._sizes.asked.connect(lambda place: self.wanted.emit({"text_size": TEXT_SIZES[place]}))
        self._fonts.activated.connect(
            lambda place: self.wanted.emit({"reading_font": self._families[place]})
        )
        self._clear.clicked.connect(lambda on: self.wanted.emit({"clear_letters": on}))
        self._still.clicked.connect(lambda on: self.wanted.emit({"reduce_motion": on}))

    def show_settings(self, settings: Settings) -> None:
        """Show these choices."""
        self._themes.show_choice(CHOICES.index(settings.theme) if settings.theme in CHOICES else 0)
        language = settings.language
        self._languages.show_choice(_LANGUAGES.index(language) if language in _LANGUAGES else 0)
        size = settings.text_size
        self._sizes.show_choice(TEXT_SIZES.index(size) if size in TEXT_SIZES else -1)
        font = settings.reading_font
        self._fonts.setCurrentIndex(self._families.index(font) if font in self._families else 0)
        self._clear.setChecked(settings.clear_letters)
        self._clear.setEnabled(self._fonts.currentIndex() == 0)
        self._still.setChecked(settings.reduce_motion)

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        for row in self._rows:
            row.lay_out(narrow=narrow)


def _families() -> list[str]:
    """The families a text can be read in; Inter is offered by itself."""
    database = QFontDatabase
    return [
        family
        for family in database.families(database.WritingSystem.Latin)
        if family != "Inter" and not database.isPrivateFamily(family)
    ]
