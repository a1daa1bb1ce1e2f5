"""Help: F1 on each page tells of that page first, and Esc goes back to it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services
from cetl_prep.gui.help_pages import PAGES
from cetl_prep.gui.help_topics import topics
from cetl_prep.gui.page_help import RELATED, TERMS
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.gui.driving import has_text, key, open_window, press, settle
from tests.gui.sat import sit

TEXTS = dict(PAGES)


@pytest.mark.parametrize("page", sorted(set(TERMS) - {"first-run", "report", "items"}))
def test_f1_tells_of_this_page_and_escape_goes_back(
    services: Services, theme: Theme, qtbot: QtBot, page: str
) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window.go(page)
    settle()
    title = window.windowTitle()
    key(Qt.Key.Key_F1)
    assert window.windowTitle() == "Help, CETL Prep"
    assert has_text("About this page")
    assert has_text(TEXTS[TERMS[page]])
    key(Qt.Key.Key_Escape)
    assert window.windowTitle() == title
    window.go("help")
    settle()
    assert not has_text("About this page"), "asked for as a whole"


def test_a_report_and_its_items_have_their_own(
    services: Services, theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    services.sitting.submit(sit(services, clock, lambda n: n > 3, wish=Wish(seed=1, items=10)))
    window = open_window(services, theme)
    qtbot.addWidget(window)
    window._on_show_report(services.progress.find("latest").id)
    settle()
    for title, page in (("Score report", "report"), ("Item review", "items")):
        if page == "items":
            press("Look at all 10 items")
        assert window.windowTitle() == f"{title}, CETL Prep"
        key(Qt.Key.Key_F1)
        assert has_text(TEXTS[TERMS[page]])
        key(Qt.Key.Key_Escape)
        assert window.windowTitle() == f"{title}, CETL Prep"


def test_the_first_page_of_all_too(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme, new=True)
    qtbot.addWidget(window)
    key(Qt.Key.Key_F1)
    assert has_text(TEXTS["Welcome"])
    key(Qt.Key.Key_Escape)
    assert window.windowTitle() == "Welcome, CETL Prep"


def test_every_page_has_its_words(services: Services, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(services, theme)
    qtbot.addWidget(window)
    assert set(TERMS) == set(window._makers) - {"help"}
    assert list(TERMS.values()) == [term for term, _ in PAGES]
    headings = {topic.heading for topic in topics(())}
    assert set(RELATED) == set(TERMS)
    assert set().union(*RELATED.values()) <= headings


def test_the_guide_says_the_same_of_each_page() -> None:
    path = Path(__file__).parents[2] / "docs" / "screens.md"
    found = re.findall(r"^## (.+)\n\n((?:.+\n)+)", path.read_text("utf-8"), re.MULTILINE)
    assert [(term, " ".join(text.split())) for term, text in found] == list(PAGES)
