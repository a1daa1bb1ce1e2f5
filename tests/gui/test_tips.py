"""Tool tips show a stranger's text as it stands: Qt would else read it as HTML and load what it names."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextDocument

from cetl_prep.gui.models.banks import BankRow, BanksModel
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tips import tip
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.option_button import StrikeButton
from cetl_prep.gui.widgets.table_panel import TippedCells
from cetl_prep.services.library_index import BankEntry

EVIL = "<img src='file:///etc/hostname'> & <b>bold</b>\nnext"
GUI = Path(__file__).resolve().parents[2] / "cetl_prep" / "gui"


def shown(said: object) -> str:
    """What a tip shows, set as Qt sets it; without a tag it is never read as HTML."""
    document = QTextDocument()
    if "<" in str(said):
        document.setHtml(str(said))
    else:
        document.setPlainText(str(said))
    return document.toPlainText()


def test_a_tip_is_shown_letter_by_letter(theme: Theme) -> None:
    assert shown(tip(EVIL)) == EVIL
    assert tip("Next, F8 & more") == "Next, F8 & more"
    strike = StrikeButton(theme, Button(theme, ""))
    strike.show_state("", EVIL, struck=False)
    assert shown(strike.toolTip()) == EVIL


def models() -> list[QAbstractItemModel]:
    cells = TippedCells(["a"], [[EVIL]])
    banks = BanksModel()
    banks.show_rows([BankRow(BankEntry("id", EVIL, "1", "d" * 64, 1), None, {}, False)])
    return [cells, banks]


def test_tips_of_tables_are_too(theme: Theme) -> None:
    for model in models():
        for column in range(model.columnCount()):
            said = model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
            assert "<img" not in str(said), (model, column)


def test_every_tip_of_words_that_are_not_ours_goes_through_tip() -> None:
    """A tip is a text of the program (`tr`, a name of a key), or it goes through `tip`."""
    for path in sorted(GUI.rglob("*.py")):
        for said in re.findall(r"\.setToolTip\(\s*(.*)", path.read_text("utf-8")):
            ours = re.match(r'(tip\(|self\.tr\(|"|$)', said)
            assert ours or (path.name, said) in ALLOWED, (path.name, said)


ALLOWED = {
    ("navigation.py", '"" if words else self._place.title)'),
    ("tool_row.py", "self._tips.get(button, button.accessibleName()))"),
}
"""Names of pages and tools."""


@pytest.mark.parametrize("text", ["", "a < b", "List<String> x", "1 <2> 3"])
def test_signs_that_look_like_tags_stay(text: str, theme: Theme) -> None:
    assert shown(tip(text)) == text
