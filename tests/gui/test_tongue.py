"""The tongue of the window: numbers and dates by its locale; the terminal's is English whatever the machine speaks."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from cetl_prep.app import Services
from cetl_prep.exam.carried import Provenance
from cetl_prep.exam.findings import Severity, told
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE, language_of, speak
from cetl_prep.words.findings import finding, severities
from cetl_prep.words.merging import value_words
from cetl_prep.words.tongue import ENGLISH, DateShape
from tests.gui.driving import has_text, open_window, press

DAY = date(2026, 3, 8)
MEXICO, ARGENTINA, FRANCE = QLocale("es_MX"), QLocale("es_AR"), QLocale("fr_FR")


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    speak(qapp, "en")


def test_the_terminal_says_american_dates_and_plain_numbers() -> None:
    assert [ENGLISH.date(DAY, shape) for shape in DateShape] == [shape.value for shape in DateShape]
    assert ENGLISH.number(12.5) == "12.5"
    assert ENGLISH.number(12.0) == "12"
    assert ENGLISH.number(1 / 3, 1) == "0.3"


def test_the_window_in_english_says_the_same(application: QApplication) -> None:
    speak(application, "en", QLocale("en_US"))
    assert [TONGUE.date(DAY, shape) for shape in DateShape] == [shape.value for shape in DateShape]
    assert TONGUE.number(12.5) == "12.5"
    assert TONGUE.number(12) == "12"
    assert TONGUE.number(1 / 3, 1) == "0.3"
    assert TONGUE.number(1234567.0, 0) == "1234567"


def test_it_speaks_what_the_system_prefers_of_our_languages() -> None:
    assert language_of("system", MEXICO) == "es"
    assert language_of("system", QLocale("en_GB")) == "en"
    assert language_of("system", FRANCE) == "en"
    assert language_of("es", FRANCE) == "es"
    assert language_of("en", MEXICO) == "en"
    assert language_of("tlh", MEXICO) == "es"


def test_in_spanish_it_says_spanish_dates_and_the_numbers_of_the_country(
    application: QApplication,
) -> None:
    speak(application, "es", FRANCE)
    said = [TONGUE.date(DAY, shape) for shape in DateShape]
    assert said == [
        "8 mar", "8 mar 2026", "marzo de 2026", "domingo 8 de marzo", "domingo 8 de marzo de 2026",
    ]  # fmt: skip
    assert TONGUE.number(12.5) == "12.5"
    speak(application, "es", ARGENTINA)
    assert TONGUE.number(12.5) == "12,5"
    speak(application, "system", MEXICO)
    assert TONGUE.number(12.5) == "12.5"
    assert TONGUE("the file") == "el archivo"


def test_dialogs_of_qt_speak_it_too_and_english_comes_back(application: QApplication) -> None:
    speak(application, "es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    speak(application, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert TONGUE("the file") == "the file"


def test_a_language_chosen_in_settings_is_spoken_from_the_next_start(
    services: Services, theme: Theme, application: QApplication
) -> None:
    window = open_window(services, theme)
    window.go("settings")
    press("Español")
    assert has_text("from its next start on")
    assert has_text("Each choice is saved when you make it.")
    window.close()
    speak(application, Preferences(services.paths.settings).settings.language)
    window = open_window(services, theme)
    assert window.windowTitle() == "Hoy, CETL Prep"
    assert has_text("jueves 12 de marzo")
    press("Exámenes")
    assert has_text("Aún no hay exámenes")
    window.close()


def test_what_a_rule_found_is_said_with_all_its_parts(application: QApplication) -> None:
    found = told(
        "{role} alone begins with {kind}, the others do with {usual}",
        role=told("the key"),
        kind=told("a number"),
        usual=told("another word"),
    )
    seen = told("its facts were checked in the future, on {day}", day=DAY)
    speak(application, "es")
    words = "la clave es la única que comienza con un número; las demás, con otra palabra"
    assert finding(found, TONGUE) == words
    assert finding(seen, TONGUE) == "sus datos se verificaron en el futuro, el 8 mar 2026"
    assert str(seen) == "its facts were checked in the future, on 2026-03-08"


def test_a_record_in_a_conflict_is_said_by_what_stands_in_it() -> None:
    record = Provenance("A keeper", "changed", DAY, license="CC BY-SA 4.0")
    assert value_words((record,)) == "A keeper, changed, Mar 8, 2026, CC BY-SA 4.0"


def test_one_finding_is_said_as_one(application: QApplication) -> None:
    counts = {Severity.ERROR: 1, Severity.WARNING: 2}
    assert severities(counts) == "1 error, 2 warnings, 0 notes"
    speak(application, "es", MEXICO)
    assert severities(counts, TONGUE) == "1 error, 2 advertencias, 0 notas"
