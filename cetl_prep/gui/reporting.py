"""Reporting a problem with an item: asks what is wrong, then where to write it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item import Item
from cetl_prep.exam.slips import Fault, Slip
from cetl_prep.gui.messages import words
from cetl_prep.gui.theme import Theme
from cetl_prep.services.slips import SlipsService


class Reporting(QObject):
    """Writes one report at a time.

    Attributes:
        told: emitted with ``told`` or ``failed`` and a sentence.
    """

    told = Signal(str, str)

    def __init__(self, theme: Theme, slips: SlipsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._slips = slips
        self._window: QWidget | None = None

    def ask(
        self, bank: tuple[str, str], item: Item, letters: Mapping[str, str], window: QWidget
    ) -> None:
        """Ask about an item.

        Args:
            bank: id and version of the bank it was seen in.
            item: as it was seen.
            letters: the letter under which each option was shown, by its id.
            window: over which window to ask.
        """
        from cetl_prep.gui.report_dialog import ReportDialog

        self._window = window
        slip = Slip(
            bank=bank[0],
            version=bank[1],
            item=item.id,
            revision=item.revision,
            fault=Fault.OTHER,
            reason="",
            day=self._slips.today(),
        )
        dialog = ReportDialog(self._theme, slip, item, letters, window)
        dialog.reported.connect(self._on_reported)
        dialog.ask()

    def _on_reported(self, slip: Slip) -> None:
        name = "".join(c if c.isalnum() or c in "-_" else "-" for c in slip.item)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the report"),
            f"report-{name}.json",
            self.tr("Reports (*.json)"),
        )
        if not chosen:
            return
        try:
            self._slips.write([slip], Path(chosen))
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
            return
        text = self.tr("Written to {file}. Send it to whoever keeps the bank.")
        self.told.emit("told", text.format(file=Path(chosen).name))
