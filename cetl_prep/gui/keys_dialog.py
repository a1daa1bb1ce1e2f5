"""The keys of the exam room, to be read without leaving it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.fact_list import FactList
from cetl_prep.gui.widgets.focus_ring import MARGIN

HIGHEST = 400
"""Pixels of the list, at any text size; what is longer scrolls."""


class KeysDialog(Question):
    """Lists keys and what they do. The list scrolls with the arrow keys."""

    def __init__(
        self, theme: Theme, rows: Sequence[tuple[str, str]], note: str, parent: QWidget
    ) -> None:
        say = QCoreApplication.translate
        heading = say("KeysDialog", "Keys of the exam room")
        close = Choice("close", say("KeysDialog", "Close"), "pri")
        super().__init__(theme, heading, note, [close], parent)
        facts = FactList(theme)
        facts.show_facts(rows)
        facts.setObjectName("page")
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(heading)
        area.setWidget(facts)
        width = min(theme.px(460), 900) - 2 * theme.gap(24) - 4 * MARGIN
        area.setMinimumHeight(min(HIGHEST, facts.heightForWidth(width)))
        self.body.addWidget(area)
