"""The language of the window: which one is spoken, and how it says the texts, numbers and dates of `words`."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cetl_prep.words.tongue import DateShape, Tongue

if TYPE_CHECKING:
    from datetime import date  # the first frame does without it

CONTEXT = "words"
"""The context that all texts of `cetl_prep.words` have in the catalog."""
TRANSLATIONS = Path(__file__).parents[1] / "translations"
SYSTEM = "system"
HELD = "catalogs"
"""The property of the application under which it keeps the catalogs in use."""
LANGUAGES = {"en": "English", "es": "Español"}
"""The languages there are, each by its own name. English is what the sources say; each other one has a catalog."""
_USUAL = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.LatinAmerica),
}


class WindowTongue(Tongue):
    """Says things in the language of the window, with numbers and dates as its locale writes them."""

    def __call__(self, text: str) -> str:
        """A text of `words` as the catalog has it."""
        return QCoreApplication.translate(CONTEXT, text)

    def number(self, value: float, decimals: int | None = None) -> str:
        """A number with the decimal mark of the locale."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        if decimals is None:
            return locale.toString(float(value), "g", 6)
        return locale.toString(float(value), "f", decimals)

    def date(self, day: "date", shape: DateShape) -> str:
        """A date in words, names by the locale and their order by the catalog."""
        shapes = {
            DateShape.SHORT: QCoreApplication.translate("dates", "MMM d"),
            DateShape.FULL: QCoreApplication.translate("dates", "MMM d, yyyy"),
            DateShape.MONTH: QCoreApplication.translate("dates", "MMMM yyyy"),
            DateShape.WEEKDAY: QCoreApplication.translate("dates", "dddd, MMMM d"),
            DateShape.LONG: QCoreApplication.translate("dates", "dddd, MMMM d, yyyy"),
        }
        return QLocale().toString(QDate(day.year, day.month, day.day), shapes[shape])


TONGUE = WindowTongue()
"""What the window gives wherever `words` asks for a tongue."""


def language_of(choice: str, system: QLocale) -> str:
    """The language spoken for a choice of the settings: what the system prefers of ours, else English."""
    if choice in LANGUAGES:
        return choice
    wanted = (name.replace("_", "-").split("-")[0] for name in system.uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")


def speak(application: QApplication, choice: str, system: QLocale | None = None) -> None:
    """Speak this language from now on: ours, Qt's own dialogs, numbers and dates. Before any widget is made.

    Args:
        application: keeps the catalogs.
        choice: ``system`` or one of `LANGUAGES`.
        system: the locale of the machine, when not the real one. Where it is of the same language,
            numbers are written as it writes them.
    """
    system = system or QLocale.system()
    language = language_of(choice, system)
    usual = _USUAL[language]
    locale = system if system.language() == usual.language() else usual
    QLocale.setDefault(locale)
    # Not asked of the application's children: wrapping each of them would cost the first frame 80 ms.
    for held in application.property(HELD) or ():
        application.removeTranslator(held)
        held.deleteLater()
    catalogs = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt, "qtbase"), (str(TRANSLATIONS), "cetl_prep")):
        catalog = QTranslator(application)
        if language != "en" and catalog.load(f"{name}_{language}", folder):
            application.installTranslator(catalog)
            catalogs.append(catalog)
    application.setProperty(HELD, catalogs)
    application.setLayoutDirection(locale.textDirection())
