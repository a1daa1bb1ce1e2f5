"""What can be done about an item that is looked at again: ask it again, report a problem, see the group's figures."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item_statistics import ItemFigures
from cetl_prep.exam.outcome import Outcome
from cetl_prep.gui.messages import words
from cetl_prep.gui.opened import Opened
from cetl_prep.gui.reporting import Reporting
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.item_extras import ItemExtras
from cetl_prep.services.again import DAYS
from cetl_prep.services.progress import Report
from cetl_prep.words.times import short_date


class ItemActions(QObject):
    """Makes the panels beside one item, and does what is asked there.

    Attributes:
        told: emitted with ``told`` or ``failed`` and a sentence.
    """

    told = Signal(str, str)

    def __init__(self, theme: Theme, services: Opened, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._theme = theme
        self._library = services.library
        self._again = services.again
        self._reporting = Reporting(theme, services.slips, self)
        self._figures = services.group_statistics
        self._shown: tuple[Report, Outcome, ItemExtras] | None = None
        self._reporting.told.connect(self.told)

    def panels(self, report: Report, outcome: Outcome) -> QWidget:
        """The panels about this item of a sitting."""
        bank = report.attempt.form.bank_id
        try:
            asked = self._again.is_asked(bank, outcome.item.id)
        except CetlPrepError:
            asked = False
        figures = self._of_group(bank, outcome)
        made = ItemExtras(self._theme, outcome, figures, DAYS, asked=asked)
        made.again_asked.connect(self._on_again)
        made.report_wanted.connect(self.report)
        self._shown = (report, outcome, made)
        return made

    def toggle_again(self) -> None:
        """Ask the item again, or not, as its box does."""
        if self._shown:
            self._shown[2].again.toggle()

    def report(self) -> None:
        """Ask what is wrong with the item, then where to write it."""
        if self._shown:
            report, outcome, made = self._shown
            letters = {option: outcome.letters([option]) for option in outcome.place.options}
            bank = (report.attempt.form.bank_id, report.bank.version)
            self._reporting.ask(bank, outcome.item, letters, made.window())

    def _of_group(self, bank: str, outcome: Outcome) -> ItemFigures | None:
        """How the item went in the group, by the newest version of its bank; None when too few answered it."""
        try:
            file = self._library.open(self._library.find(bank).digest)
        except CetlPrepError:
            return None
        return self._figures.figures(file.statistics(outcome.item.id), outcome.item)

    def _on_again(self, asked: bool) -> None:
        if self._shown is None:
            return
        bank, item = self._shown[0].attempt.form.bank_id, self._shown[1].item.id
        try:
            if asked:
                day = short_date(self._again.ask(bank, item), TONGUE)
                self.told.emit("told", self.tr("Asked again from {day} on.").format(day=day))
            else:
                self._again.take_back(bank, item)
                self.told.emit("told", self.tr("Not asked again."))
        except CetlPrepError as error:
            self.told.emit("failed", words(error))
