"""What is believed about one learner, as a joint normal distribution that never changes in place.

It holds the form of the day, the pace of learning, a general ability and one ability for each
skill practised so far, all in logits. A skill that was never practised needs no place of its own:
it is the general ability plus an independent deviation. So the work for one answer grows with the
skills a learner has met, not with the skills there are.

All abilities also drift together, by the same unknown amount after every answer. That adds one
number to every covariance between abilities, so it is kept aside as `tide` and added when read.
The values are named tuples because a replay makes thousands, and a tuple is made fastest.
"""

from __future__ import annotations

from typing import NamedTuple

from cetl_prep.exam.mastery_constants import Constants
from cetl_prep.exam.packed import place, shape

FORM, PACE, GENERAL = 0, 1, 2


class Practice(NamedTuple):
    """What is remembered of practising one skill: how much it taught, and when last.

    `noise` is all the variance that learning and forgetting have added to the skill.
    """

    learned: float = 0.0
    at: float = -1.0
    noise: float = 0.0

    def away(self, at: float) -> float:
        """Return the seconds since the last practice; 0 where no clock is known."""
        return max(at - self.at, 0.0) if self.at >= 0.0 and at >= 0.0 else 0.0


class State(NamedTuple):
    """Means and covariances (packed); `places` says where the ability of each skill lies."""

    places: dict[str, int]
    mean: list[float]
    cov: list[float]
    tide: float
    practice: list[Practice]

    @classmethod
    def fresh(cls, constants: Constants) -> State:
        """Return the belief about somebody who has answered nothing."""
        form, pace, general = (
            constants.form_variance,
            constants.pace_variance,
            constants.general_variance,
        )
        return cls({}, [0.0] * 3, [form, 0.0, pace, 0.0, 0.0, general], 0.0, [Practice()] * 3)

    def with_skill(self, skill: str, constants: Constants) -> State:
        """Return a state that has a place of its own for `skill`, which had none."""
        column = self.column(GENERAL)
        return State(
            {**self.places, skill: len(self.mean)},
            [*self.mean, self.mean[GENERAL]],
            [*self.cov, *column, column[GENERAL] + constants.skill_variance],
            self.tide,
            [*self.practice, Practice()],
        )

    def column(self, k: int) -> list[float]:
        """Return the covariances of number `k` with all, the tide left out."""
        cov = self.cov
        return [cov[i] for i in shape(len(self.mean)).column(k)]

    def shared(self, i: int, j: int) -> float:
        """Return the covariance of the abilities number `i` and `j`."""
        return self.cov[place(i, j)] + self.tide

    def ability(self, skill: str, at: float, constants: Constants) -> tuple[float, float]:
        """Return mean and variance of the ability in `skill` at a time, forgetting included."""
        k = self.places.get(skill, GENERAL)
        if k == GENERAL:
            return self.mean[k], self.shared(k, k) + constants.skill_variance
        learned, away = self.practice[k].learned, self.practice[k].away(at)
        lost = learned * (1.0 - constants.skill_kept(away))
        return self.mean[k] - lost, self.shared(k, k) + constants.skill_doubt(away)

    def told(self, skill: str, value: float, variance: float, constants: Constants) -> State:
        """Return the state after a direct reading of an ability, off by a normal error.

        Meant for what is known before the first answer, when there is no tide yet.
        """
        state = self.with_skill(skill, constants)
        k = state.places[skill]
        column = state.column(k)
        gain = 1.0 / (column[k] + variance)
        push = gain * (value - state.mean[k])
        pull = [gain * c for c in column]
        return state._replace(
            mean=[m + push * c for m, c in zip(state.mean, column, strict=True)],
            cov=shape(len(column)).less_outer(state.cov, pull, column),
        )


class Step(NamedTuple):
    """What an answer changes.

    `push` is the shift of the observed sum's mean over its variance, `shrink` the loss of its
    variance over the variance squared, `taught` what the answer teaches at an average pace, and
    `worth` how far it was a fresh encounter, 0 to 1.
    """

    push: float
    shrink: float
    taught: float
    worth: float


class Outlook(NamedTuple):
    """How one skill and the form of the day stand just before an answer.

    Predicting needs no more than this; learning from the answer continues from it. `mean` and
    `variance` are those of the sum of skill and form; `doubt` is what forgetting added to the
    variance of the skill, `kept` the share of the form that is carried on, `link` the covariance
    of skill and form, and `learned` what is left of all that practice taught.
    """

    k: int
    mean: float
    variance: float
    skill_mean: float
    doubt: float
    learned: float
    kept: float
    form_variance: float
    link: float

    @classmethod
    def of(cls, state: State, k: int, at: float, last: float, constants: Constants) -> Outlook:
        """Bring form and skill number `k` forward to `at`; `last` is the last answer's time."""
        if at >= 0.0 and last >= 0.0 and at - last >= constants.form_pause:
            kept, form_variance = 0.0, constants.form_variance
        else:
            kept = constants.form_kept
            form_variance = kept * kept * state.cov[FORM] + constants.form_noise
        taught, at_practice, _ = state.practice[k]
        learned, doubt = taught, 0.0
        if at > at_practice >= 0.0:
            learned *= constants.skill_kept(at - at_practice)
            doubt = constants.skill_doubt(at - at_practice)
        skill_mean = state.mean[k] - (taught - learned)
        link = kept * state.cov[k * (k + 1) // 2]
        own = state.cov[k * (k + 1) // 2 + k] + state.tide + doubt
        return cls(
            k,
            skill_mean + kept * state.mean[FORM],
            own + 2.0 * link + form_variance,
            skill_mean,
            doubt,
            learned,
            kept,
            form_variance,
            link,
        )

    def after(self, state: State, step: Step, at: float, c: Constants) -> State:
        """Return the state after an answer to the sum of skill and form, and what it taught.

        First a Kalman step with the moments of the answer, then the step that adds to the skill
        what the answer taught, at the learner's pace.
        """
        k, kept, tide = self.k, self.kept, state.tide
        push, shrink, taught, worth = step
        layout = shape(len(state.mean))
        cov = state.cov.copy()
        forms, own = layout.column(FORM), layout.column(k)
        for i in forms:
            cov[i] *= kept
        cov[FORM] = self.form_variance
        cov[own[k]] += self.doubt
        column = [cov[i] + cov[j] + tide for i, j in zip(own, forms, strict=True)]
        column[FORM] -= tide
        column[PACE] -= tide
        cov = layout.less_outer(cov, [shrink * x for x in column], column)
        mean = [m + push * x for m, x in zip(state.mean, column, strict=True)]
        mean[FORM] += (kept - 1.0) * state.mean[FORM]
        noise = state.practice[k].noise + self.doubt - cov[own[k]]
        gain = worth * (taught + mean[PACE])
        mean[k] += gain + self.skill_mean - state.mean[k]
        cov[own[k]] += worth * (cov[own[PACE]] + c.learning_noise)
        for i, j in zip(own, layout.column(PACE), strict=True):
            cov[i] += worth * cov[j]
        practice = state.practice.copy()
        practice[k] = Practice(self.learned + gain, at, noise + cov[own[k]])
        return State(state.places, mean, cov, tide + c.wandering, practice)
