"""How a report on an item is said in the keeper's list."""

from PySide6.QtCore import QObject

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.slips import Part, QueuedSlip, Slip
from cetl_prep.gui.messages import words
from cetl_prep.gui.widgets.slip_rows import SlipLine
from cetl_prep.services.slips import SlipsService


class SlipLines(QObject):
    """Says reports, with what stands in their bank now."""

    def __init__(self, slips: SlipsService, parent: QObject) -> None:
        super().__init__(parent)
        self._slips = slips

    def line(self, entry: QueuedSlip) -> SlipLine:
        """The line of one report."""
        slip = entry.slip
        title = self.tr("{item}: {fault}").format(item=slip.item, fault=self._fault(entry))
        proposal, trouble = "", ""
        if slip.part is not Part.NOTHING:
            proposal = self.tr("Proposed ({part}): {text}").format(
                part=self._part(slip), text=slip.proposed
            )
        try:
            item = self._slips.item(slip)
            if item is None:
                trouble = self.tr("This item is no longer in the bank.")
            elif item.revision != slip.revision:
                proposal += " " + self.tr("The item was changed since the report.")
        except CetlPrepError as error:
            trouble = words(error)
        if slip.credit:
            proposal += " " + self.tr("From {name}.").format(name=slip.credit)
        return SlipLine(slip.id, title, slip.reason, proposal.strip(), trouble)

    def _part(self, slip: Slip) -> str:
        return {
            Part.NOTHING: "",
            Part.KEY: self.tr("correct answer"),
            Part.STEM: self.tr("question"),
            Part.RULE: self.tr("rule"),
            Part.OPTION: self.tr("answer {option}"),
            Part.RATIONALE: self.tr("reason for answer {option}"),
        }[slip.part].format(option=slip.option)

    def _fault(self, entry: QueuedSlip) -> str:
        return {
            "key wrong": self.tr("the correct answer is wrong"),
            "unclear": self.tr("unclear"),
            "out of date": self.tr("out of date"),
            "other": self.tr("something else"),
        }[entry.slip.fault.value]
