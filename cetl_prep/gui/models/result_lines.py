"""The words for ended sittings; they never change, so each sitting is read once."""

from datetime import datetime

from PySide6.QtCore import QObject

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.results_panel import ResultLine
from cetl_prep.services.progress import ProgressService
from cetl_prep.storage.attempts import AttemptSummary
from cetl_prep.words.results import title
from cetl_prep.words.times import full_day


class ResultLines(QObject):
    """Makes the line of a sitting, and keeps it once it is whole."""

    def __init__(self, progress: ProgressService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self._lines: dict[str, ResultLine] = {}

    def line(self, entry: AttemptSummary) -> ResultLine:
        """What is said of an ended sitting; of one whose bank is gone only what the history knows."""
        if entry.id in self._lines:
            return self._lines[entry.id]
        figures = self.tr("{correct} of {items} correct").format(
            correct=entry.correct, items=entry.items
        )
        whole = True
        if entry.kind is not Kind.PRACTICE:
            # Practice asks what is hard for the learner, so its share right is no score.
            figures, whole = self._with_score(entry, figures)
        moment = datetime.fromisoformat(entry.started)
        named = title(entry.kind, entry.title, TONGUE)
        line = ResultLine(entry.id, named, figures, full_day(moment, TONGUE))
        if whole:
            self._lines[entry.id] = line
        return line

    def _with_score(self, entry: AttemptSummary, figures: str) -> tuple[str, bool]:
        try:
            score = self._progress.report(entry.id).score
        except CetlPrepError as error:
            return f"{figures}. {words(error)}", False
        low, high = score.scaled_interval
        text = self.tr("{figures}, practice score {scaled}, likely {low} to {high}")
        return text.format(figures=figures, scaled=score.scaled, low=low, high=high), True
