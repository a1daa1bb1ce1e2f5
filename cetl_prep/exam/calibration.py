"""Calibration: how the estimate's predictions compare with what this very learner then answered.

Every answer is predicted before it is taken in (prequential evaluation: A. P. Dawid, Journal of the Royal
Statistical Society A 147, 1984), so nothing is judged by data it was fitted to.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.scoring import wilson

ENOUGH_ANSWERS = 100
"""Below this many answers no comparison is shown."""

BINS = 5

CELLS = 1000
"""Predictions closer together than a tenth of a percent are kept as one, so that a log of any length stays small."""

Cell = tuple[int, int, int, float]
"""Place (from 0), answers, those right, and the sum of their predicted chances."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers whose predicted chance was alike.

    Attributes:
        predicted: their mean predicted chance, in percent.
        observed: the share answered right, in percent, with the 90 % interval `low` to `high`.
        count: how many answers.
    """

    predicted: float
    observed: float
    low: float
    high: float
    count: int

    @property
    def fits(self) -> bool:
        """Whether the prediction lies inside the interval of what was observed."""
        return self.low <= self.predicted <= self.high


@dataclass(frozen=True, slots=True)
class Calibration:
    """Predicted against observed, in bins of about equal count from the least to the most likely.

    Attributes:
        needed: how many more answers are needed before anything is shown; the bins are empty until then.
        predicted: mean predicted chance over all answers, in percent.
        observed: share answered right over all answers, in percent.
    """

    answers: int
    needed: int
    predicted: float
    observed: float
    bins: tuple[Bin, ...]


class Tally:
    """Predictions and what came of them, added up answer by answer."""

    __slots__ = ("_cells",)

    def __init__(self, cells: Iterable[Cell] = ()) -> None:
        """Continue from cells that were kept."""
        self._cells: dict[int, Cell] = {cell[0]: cell for cell in cells}

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What there is to keep, from the least to the most likely."""
        return tuple(self._cells[place] for place in sorted(self._cells))

    def add(self, chance: float, correct: bool) -> None:
        """Take in one answer and the chance that was predicted for it."""
        place = min(CELLS - 1, int(chance * CELLS))
        _, count, right, total = self._cells.get(place, (place, 0, 0, 0.0))
        self._cells[place] = (place, count + 1, right + correct, total + chance)

    def calibration(self) -> Calibration:
        """Predicted against observed over all answers so far."""
        cells = self.cells
        answers = sum(count for _, count, _, _ in cells)
        needed = max(0, ENOUGH_ANSWERS - answers)
        return Calibration(
            answers=answers,
            needed=needed,
            predicted=100 * sum(total for *_, total in cells) / max(1, answers),
            observed=100 * sum(right for _, _, right, _ in cells) / max(1, answers),
            bins=() if needed else _bins(cells, answers),
        )


def calibration(belief: Belief, log: Iterable[LogEntry]) -> Calibration:
    """Compare predictions with answers over a whole log, from the belief before the first answer."""
    tally = Tally()
    for entry in log:
        chance = belief.predict(entry.skill, entry.item, entry.at, entry.options)
        tally.add(chance, entry.correct)
        belief = belief.observe(entry.skill, entry.item, entry.at, entry.correct, entry.options)
    return tally.calibration()


def _bins(cells: Iterable[Cell], answers: int) -> tuple[Bin, ...]:
    """Share the cells out: each goes whole to the bin in which its middle answer lies."""
    sums = [(0, 0, 0.0)] * BINS
    before = 0
    for _, count, right, total in cells:
        place = BINS * (2 * before + count) // (2 * answers)
        held = sums[place]
        sums[place] = (held[0] + count, held[1] + right, held[2] + total)
        before += count
    return tuple(_bin(*held) for held in sums if held[0])


def _bin(count: int, right: int, total: float) -> Bin:
    low, high = wilson(right, count)
    return Bin(100 * total / count, 100 * right / count, 100 * low, 100 * high, count)
