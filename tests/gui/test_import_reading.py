"""What a file does not say is asked in the window: which column is which, its format, whether cards are questions."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cetl_prep.gui.screens.banks import BanksScreen
from cetl_prep.gui.widgets.import_page import ImportPage
from tests.gui.driving import find, has_text, press
from tests.gui.test_banks_screen import combo, drop
from tests.gui.test_banks_screen import screen as screen

WAIT = 60_000
TABLE = "Text,First,Second,Best,Note\nWhich plan?,one,two,one,why\nWhich law?,three,four,four,why\n"


def choose(screen: BanksScreen, name: str, words: str, qtbot: QtBot) -> None:
    """Choose in a list; what was read before is read again with it."""
    qtbot.waitUntil(lambda: bool(combo(screen, name)), timeout=WAIT)
    box = combo(screen, name)
    place = box.findText(words)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def import_page(screen: BanksScreen) -> ImportPage:
    return screen.findChildren(ImportPage)[0]


def settled(screen: BanksScreen, qtbot: QtBot) -> None:
    """Nothing is being read or compared any more."""
    qtbot.waitUntil(lambda: not import_page(screen).progress.isVisible(), timeout=WAIT)


def test_the_columns_of_a_table_are_asked_and_remembered(
    screen: BanksScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "club.csv"
    path.write_text(TABLE, "utf-8")
    drop(screen, path)
    qtbot.waitUntil(lambda: has_text("How the file is read"), timeout=WAIT)
    settled(screen, qtbot)
    holds = "What the column {} holds"
    for column, words in (
        ("Text", "Question"),
        ("First", "Option A"),
        ("Second", "Option B"),
        ("Best", "Right option"),
        ("Note", "Explanation"),
    ):
        choose(screen, holds.format(column), words, qtbot)
        settled(screen, qtbot)
    qtbot.waitUntil(lambda: has_text("2 items will come in"), timeout=WAIT)
    press("Import 2 items")
    qtbot.waitUntil(lambda: has_text("Imported. club: 2 items new"), timeout=WAIT)
    path.write_text(TABLE + "Which key?,five,six,six,why\n", "utf-8")
    drop(screen, path)
    qtbot.waitUntil(lambda: has_text("3 items will come in"), timeout=WAIT)


def test_a_wrong_guess_of_the_format_is_corrected_in_one_step(
    screen: BanksScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("1. What is it?\na) this\nb) that\nAnswer: b\n", "utf-8")
    drop(screen, path)
    qtbot.waitUntil(
        lambda: has_text("list.txt (aiken), 1 item. Nothing has changed yet."), timeout=WAIT
    )
    choose(screen, "Read as", "Respondus text", qtbot)
    qtbot.waitUntil(
        lambda: has_text("list.txt (respondus), 1 item. Nothing has changed yet."), timeout=WAIT
    )


def test_flashcards_that_list_options_are_read_when_it_is_wanted(
    screen: BanksScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "cards.txt"
    path.write_text(
        "#separator:tab\n#html:true\nWhich one?<br>A. this<br>B. that\tB. that, because\nCapital?\tParis\n",
        "utf-8",
    )
    drop(screen, path)
    qtbot.waitUntil(lambda: has_text("2 items cannot come in"), timeout=WAIT)
    settled(screen, qtbot)
    find("Read flashcards that list options").click()
    qtbot.waitUntil(lambda: has_text("1 item will come in"), timeout=WAIT)
    assert has_text("1 item cannot come in")
