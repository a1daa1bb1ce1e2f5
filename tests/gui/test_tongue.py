"""The tongue of the window: numbers and dates by its locale; the terminal's is English whatever the machine speaks."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cetl_prep.gui.tongue import TONGUE, language_of, speak
from cetl_prep.words.tongue import ENGLISH, DateShape

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
