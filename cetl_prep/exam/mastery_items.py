"""What is believed about single items: how easy each one is for this learner, and why.

An item's ease is how much easier it is than an average item of its skill, in logits. It has two
sources: the item itself (its authors' difficulty tag, what a group got right, this learner's own
answers) and the memory of having seen it, which fades within hours. A repeat is weak evidence
about the skill because its ease already explains most of the answer.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from cetl_prep.exam.mastery_constants import Constants
from cetl_prep.exam.mastery_curve import floor


@dataclass(frozen=True, slots=True)
class Ease:
    """A normal belief about how easy an item is; a positive mean is easier than average."""

    mean: float = 0.0
    variance: float = 1.4**2


UNKNOWN: Final = Ease()

TAGS: Final[Mapping[str, Ease]] = {
    "easy": Ease(1.0, 1.0),
    "medium": Ease(0.0, 1.0),
    "hard": Ease(-1.0, 1.0),
}
"""What an author's tag is worth: thirds of a normal with deviation 1.4, right about two times in
three (a correlation of some 0.65 between tag and truth). Hence a standard deviation of 1 stays."""

_GROUP_STRANGENESS = 0.3**2
"""Variance left between a group's difficulty of an item and that for this learner."""


class Seen(NamedTuple):
    """An item as this learner has met it: its ease, the part that is memory, and when."""

    mean: float
    variance: float
    memory: float
    at: float
    number: int

    def faded(self, at: float, number: int, constants: Constants) -> Seen:
        """Return the same item as it stands at `at`, before answer number `number`.

        Without a clock (negative times), or when the clock stood still, the number of answers in
        between stands in for minutes.
        """
        minutes = (at - self.at) / 60.0 if self.at >= 0.0 else 0.0
        if minutes <= 0.0:
            minutes = float(number - self.number)
        left = self.memory * constants.item_kept(minutes)
        return self._replace(mean=self.mean - (self.memory - left), memory=left)


def from_group(
    rights: Mapping[str, tuple[int, int]], known: Mapping[str, Ease], options: int
) -> dict[str, Ease]:
    """Return the ease of items after a group's answers: item -> (right answers, answers).

    `known` is what was believed before (from tags); an item it lacks starts from `UNKNOWN`. A
    share of right answers becomes a logit above the guessing floor for `options`. Groups differ
    in ability, so all their logits are moved together to agree with what was believed before;
    the two are then averaged by precision (a normal prior and a normal reading).
    """
    readings = {item: _reading(*pair, options) for item, pair in rights.items() if pair[1] > 0}
    if not readings:
        return {}
    before = {item: known.get(item, UNKNOWN) for item in readings}
    trust = {i: 1.0 / (before[i].variance + r.variance) for i, r in readings.items()}
    gap = sum(t * (before[i].mean - readings[i].mean) for i, t in trust.items())
    shift = gap / sum(trust.values())
    return {i: _averaged(before[i], reading, shift) for i, reading in readings.items()}


def _reading(right: int, answers: int, options: int) -> Ease:
    """Return the logit of a share of right answers above the floor, with its variance."""
    lowest = floor(options)
    share = (right + 0.5) / (answers + 1.0)
    above = min(max((share - lowest) / (1.0 - lowest), 0.02), 0.98)
    slope = (1.0 - lowest) * above * (1.0 - above)
    error = share * (1.0 - share) / (answers + 1.0) / slope**2
    return Ease(math.log(above / (1.0 - above)), error + _GROUP_STRANGENESS)


def _averaged(before: Ease, reading: Ease, shift: float) -> Ease:
    """Return the precision-weighted mean of a belief and a shifted reading."""
    gain = before.variance / (before.variance + reading.variance)
    surprise = reading.mean + shift - before.mean
    return Ease(before.mean + gain * surprise, before.variance * (1.0 - gain))
