"""The pages of banks and of their items. Part of the main window, which alone connects screens."""

from collections.abc import Callable, Sequence
from pathlib import Path
from string import ascii_uppercase
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.item import Item
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme

if TYPE_CHECKING:
    from cetl_prep.gui.reporting import Reporting
    from cetl_prep.gui.screens.banks import BanksScreen
    from cetl_prep.gui.screens.editor import EditorScreen


class BankPages(QObject):
    """Makes each page when it is first shown.

    Attributes:
        edit_wanted: emitted with the ids of a bank and an item that are to be edited.
        banks_wanted: the page of banks is wanted.
        group_wanted: the page of the study group is wanted.
        told: emitted with ``told`` or ``failed`` and a sentence.
    """

    edit_wanted = Signal(str, str)
    banks_wanted = Signal()
    group_wanted = Signal()
    told = Signal(str, str)

    def __init__(
        self, theme: Theme, services: Opened, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._services = services
        self._preferences = preferences
        self._window = window
        self._banks: BanksScreen | None = None
        self._editor: EditorScreen | None = None
        self._reporting: Reporting | None = None
        self.makers: dict[str, Callable[[], QWidget]] = {
            "banks": self._make_banks,
            "editor": self._make_editor,
        }

    def show_item(self, bank_id: str, item_id: str) -> None:
        """Have the editor, which is on screen, show this item."""
        if self._editor is not None:
            self._editor.show_item(bank_id, item_id)

    def take(self, files: Sequence[Path]) -> None:
        """Have the page of banks, which is on screen, take these files in."""
        if self._banks is not None:
            self._banks.take(files)

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether nothing would be lost. If something would, ask; `close` is called once it is saved or given up."""
        editor = self._editor
        if editor is None or not editor.unsaved:
            return True
        heading = self.tr("Save your changes to items?")
        detail = self.tr("{n} items have changes that are not saved in their bank yet.")
        if editor.unsaved == 1:
            detail = self.tr("1 item has changes that are not saved in its bank yet.")
        question = Question(
            self._theme,
            heading,
            detail.format(n=editor.unsaved),
            [
                Choice("keep", self.tr("Keep editing")),
                Choice("drop", self.tr("Close without saving"), "danger"),
                Choice("save", self.tr("Save and close"), "pri"),
            ],
            self._window,
        )

        def on_answered(which: str) -> None:
            if which == "drop":
                editor.drop_changes()
                close()
            elif which == "save":
                editor.save(close)

        question.answered.connect(on_answered)
        question.ask()
        return False

    def _make_banks(self) -> QWidget:
        from cetl_prep.gui.screens.banks import BanksScreen

        s = self._services
        self._banks = BanksScreen(
            self._theme,
            s.library,
            s.sitting,
            lambda: s.imports,
            lambda: s.updates,
            s.bank_signing,
            self._preferences,
            s.clock,
        )
        self._banks.group_wanted.connect(self.group_wanted)
        self._banks.edit_wanted.connect(self.edit_wanted)
        return self._banks

    def _make_editor(self) -> QWidget:
        from cetl_prep.gui.screens.editor import EditorScreen

        s = self._services
        self._editor = EditorScreen(
            self._theme, s.library, s.authoring, s.browsing, self._preferences, s.clock
        )
        self._editor.banks_wanted.connect(self.banks_wanted)
        self._editor.report_wanted.connect(self._on_report)
        return self._editor

    def _on_report(self, info: BankInfo, item: Item) -> None:
        from cetl_prep.gui.reporting import Reporting

        if self._reporting is None:
            self._reporting = Reporting(self._theme, self._services.slips, self)
            self._reporting.told.connect(self.told)
        letters = dict(zip((option.id for option in item.options), ascii_uppercase, strict=False))
        self._reporting.ask((info.id, info.version), item, letters, self._window)
