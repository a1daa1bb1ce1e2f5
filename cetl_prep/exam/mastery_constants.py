"""The numbers the learner model is built on.

They were found once, as a rounded compromise between the best values for four public response
logs, and are shipped frozen: nothing is trained on the learner's machine, and no two learners
get different constants.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

DAY: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class Constants:
    """Abilities in logits, variances in logits squared, times in seconds."""

    general_variance: float = 1.0
    """How much people differ in everything at once, before the first answer."""
    skill_variance: float = 0.75**2
    """How much one person's skills differ from each other."""
    item_variance: float = 1.4**2
    """How much items differ in difficulty when nothing is known of them."""
    learned_when_right: float = 0.01
    """What one right answer teaches about its skill."""
    learned_when_wrong: float = 0.10
    """What one wrong answer and its rationale teach about its skill."""
    learning_noise: float = 0.03
    """Variance added to the practised skill: nobody knows what was really learned."""
    wandering: float = 0.001
    """Variance added to all skills together after every answer."""
    pace_variance: float = 0.04**2
    """How much people differ in what one answer teaches them."""
    form_kept: float = 0.95
    """Share of the form of the day carried from one answer to the next."""
    form_noise: float = 0.03
    """Variance added to the form of the day by every answer."""
    form_pause: float = 1_800.0
    """A pause this long ends the form of the day."""
    skill_forgetting: float = 0.15
    """Exponent: of what was learned, (1 + days)^-exponent is left."""
    forgetting_noise: float = 0.05
    """Variance added to a skill left alone, times log(1 + days)."""
    item_forgetting: float = 0.40
    """Exponent: of the memory of an item, (1 + minutes)^-exponent is left."""
    remembered_when_right: float = 2.0
    """How much easier an item is just after a right answer to it."""
    remembered_when_wrong: float = 1.5
    """How much easier an item is just after its rationale was read."""
    guessing: float = 0.8
    """Share of blind chance that a guesser reaches."""
    same_day: float = DAY
    """A repeat sooner than this is no fresh evidence at all."""
    same_week: float = 7.0 * DAY
    """A repeat sooner than this is worth `soon_worth` of a fresh answer."""
    soon_worth: float = 0.2
    """How much a repeat within the week counts as evidence."""
    late_worth: float = 0.4
    """How much a later repeat counts: an item once studied tells less of the skill for good."""
    same_sitting: int = 30
    """Where no clock is known: a repeat within this many answers is no fresh evidence."""
    exceptions: float = 0.28
    """Share of skills that do not follow from the others and may lie anywhere. 0 switches the heavy
    tail off: skills are then shown as the filter has them. This number and the next six only
    bear on what is shown, and were chosen on simulated candidates, even and uneven ones."""
    ordinary_variance: float = 0.85**2
    """How much the other skills differ from the general ability, where mastery is shown."""
    exceptional_variance: float = 6.0**2
    """How much the exceptions differ: so much that only their own answers count."""
    reading_doubt: float = 2.4
    """Error variance of what a skill's own answers say, as a multiple of what the filter says."""
    lasting_noise: float = 0.2
    """Share of the wandering the filter allows a skill (which predicts best) that is believed where
    mastery is shown: simulated skills wander less, and their estimates then err less."""
    furthest_shift: float = 3.5
    """How far in logits the heavy tail moves a skill at most: beyond, the filter's account of the
    answers (a normal) is no longer true to the curve."""
    shown_deviation: float = 0.8
    """How far a skill is shown from the learner's mean, as a share of what was worked out."""
    shown_spread: float = 0.5
    """How wide a skill's interval is shown, as a share of the belief's. On simulated candidates
    that took no part in the choice the 90 % intervals then hold 96 to 97 % of the true values; on
    very uneven ones 88 % after 50 answers and 92 % after three weeks. Without the heavy tail 0.75
    would hold as many of the even ones, but 81 % of the uneven ones after 50 answers."""
    rating_step: float = 0.75
    """How many logits one step of a self-rating is apart."""
    rating_variance: float = 1.5
    """Error variance of a self-rating, when it is the only one."""
    rating_bias: float = 0.5
    """Added to that variance for every rating given: who flatters, flatters throughout."""

    @property
    def form_variance(self) -> float:
        """Variance of the form of the day at the start of a sitting."""
        return self.form_noise / max(1.0 - self.form_kept**2, 1e-6)

    def skill_kept(self, seconds: float) -> float:
        """Return the share of what was learned that is left after `seconds`."""
        return float((1.0 + seconds / DAY) ** -self.skill_forgetting)

    def skill_doubt(self, seconds: float) -> float:
        """Return the variance that `seconds` without practice add to a skill."""
        return self.forgetting_noise * math.log1p(seconds / DAY)

    def item_kept(self, minutes: float) -> float:
        """Return the share of an item's memory that is left after `minutes`."""
        return float((1.0 + minutes) ** -self.item_forgetting)

    def worth(self, seconds: float, answers: int, clock: bool) -> float:
        """Return how much of a fresh answer a repeat counts, 0 to 1.

        `seconds` and `answers` lie between the two; `clock` says whether the seconds are known.
        """
        if not clock:
            return 0.0 if answers < self.same_sitting else self.late_worth
        if seconds < self.same_day:
            return 0.0
        return self.soon_worth if seconds < self.same_week else self.late_worth


SHIPPED: Final = Constants()
