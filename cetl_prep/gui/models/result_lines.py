"""The words for ended sittings."""

from datetime import datetime

from PySide6.QtCore import QObject

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.scoring import Score
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.results_panel import ResultLine
from cetl_prep.storage.listing import AttemptSummary
from cetl_prep.words.results import title
from cetl_prep.words.times import full_day


class ResultLines(QObject):
    """Makes the line of a sitting."""

    def line(self, entry: AttemptSummary) -> ResultLine:
        """What is said of an ended sitting."""
        figures = self.tr("{correct} of {items} correct").format(
            correct=entry.correct, items=entry.items
        )
        # Practice asks what is hard for the learner, so its share right is no score.
        if entry.kind is not Kind.PRACTICE and entry.score is not None:
            figures = self._with_score(entry.score, figures)
        moment = datetime.fromisoformat(entry.started)
        named = title(entry.kind, entry.title, TONGUE)
        return ResultLine(entry.id, named, figures, full_day(moment, TONGUE))

    def _with_score(self, score: Score, figures: str) -> str:
        low, high = score.scaled_interval
        text = self.tr("{figures}, practice score {scaled}, likely {low} to {high}")
        return text.format(figures=figures, scaled=score.scaled, low=low, high=high)
