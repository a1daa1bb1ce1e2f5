"""What to practise and how ready: the estimate of each skill, readiness, adaptive practice, misses.

Everything follows from the log of answers, by way of `LearningService`, which reads it once and then only what is new.
"""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.calibration import Calibration
from cetl_prep.exam.errors import FormError
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_state import State
from cetl_prep.exam.readiness import Readiness, readiness
from cetl_prep.exam.selection import Mode, Pick, Plan, pick
from cetl_prep.exam.standing import Standing, standing
from cetl_prep.services.clock import Clock
from cetl_prep.services.learning import Known, LearningService
from cetl_prep.services.library import LibraryService
from cetl_prep.services.sitting import PRACTICE_ITEMS, SEED_BITS, SittingService, Wish
from cetl_prep.storage.estimates import Estimates
from cetl_prep.storage.remarks import Remarks

TREND_DAYS = 14
COURSE_DAYS, COURSE_POINTS = 45, 80
"""Days whose course is told day by day, and the points in which the time before is told."""

WEAKEST = 3
"""How many skills "what next" names."""


class Only(StrEnum):
    """Which items a practice set of one's own is made of."""

    ALL = "all"
    UNSEEN = "unseen"
    MISSED = "missed"
    """Answered wrong last time."""
    FLAGGED = "flagged"
    GUESSED = "guessed"
    """Said to be a guess when it was last said how sure one was."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is believed about one skill.

    Attributes:
        percent: expected percent correct on unseen items, with the 90 % interval `low` to `high`.
        answers: how many answers it rests on.
        trend: change of `percent` since the end of the day 14 days ago; None when there was nothing then.
        days_away: days since the skill was practised, None when never.
        weight: percent of the exam.
    """

    skill: str
    name: str
    percent: float
    low: float
    high: float
    answers: int
    trend: float | None
    days_away: float | None
    weight: float
    standing: Standing


@dataclass(frozen=True, slots=True)
class Point:
    """An estimate as it stood at the end of one day."""

    day: date
    percent: float
    low: float
    high: float
    answers: int


class StudyService:
    """Estimates and practice over the answers so far."""

    def __init__(
        self,
        library: LibraryService,
        sitting: SittingService,
        remarks: Remarks,
        clock: Clock,
        learning: LearningService,
        estimates: Estimates,
    ) -> None:
        self._library = library
        self._sitting = sitting
        self._remarks = remarks
        self._clock = clock
        self._learning = learning
        self._estimates = estimates

    def belief(self, bank_id: str = "") -> Belief:
        """What is believed now about the learner's skills in a bank."""
        return self._learning.know(bank_id).learner.belief

    def answers(self, bank_id: str = "") -> int:
        """How many answers the estimates rest on."""
        return self._learning.know(bank_id).answers

    def estimates(self, bank_id: str = "") -> tuple[Estimate, ...]:
        """The estimate of each skill, in blueprint order."""
        known, bank = self._learning.know(bank_id), self._bank(bank_id)
        at = self._at(known)
        counts, belief = known.learner.counts, known.learner.belief
        before = self._before(known, self._today() - timedelta(days=TREND_DAYS))
        earlier = None if before is None else replace(belief, all_evidence=before, book=None)
        level = bank.info.profile.scale.target_percent
        found = []
        for skill in bank.info.blueprint.skills:
            percent, low, high = belief.skill(skill.id, at)
            practised = belief.practised(skill.id)
            found.append(
                Estimate(
                    skill=skill.id,
                    name=skill.name,
                    percent=percent,
                    low=low,
                    high=high,
                    answers=counts[skill.id],
                    trend=None if earlier is None else percent - earlier.skill(skill.id, at)[0],
                    days_away=None if practised is None else max(0.0, at - practised) / 86_400,
                    weight=skill.weight,
                    standing=standing(low, high, counts[skill.id], level),
                )
            )
        return tuple(found)

    def weakest(self, bank_id: str = "") -> tuple[Estimate, ...]:
        """The skills to work on next: those that cost most exam points, at most three; none before any answer."""
        estimates = self.estimates(bank_id)
        if not any(estimate.answers for estimate in estimates):
            return ()
        costly = sorted(estimates, key=lambda e: -e.weight * (100.0 - e.percent))
        return tuple(costly[:WEAKEST])

    def readiness(self, bank_id: str = "", day: date | None = None) -> Readiness:
        """What a fresh form would show now, or on a day to come if practice stopped now."""
        known, bank = self._learning.know(bank_id), self._bank(bank_id)
        profile = bank.info.profile
        at = self._at(known)
        if day is not None:
            ahead = (day - self._today()).days
            at += max(0, ahead) * 86_400
        cut = profile.scale.target_percent / 100.0
        weights = bank.info.blueprint.weights
        return readiness(known.learner.belief, weights, at, cut=cut, items=profile.items)

    def calibration(self, bank_id: str = "") -> Calibration:
        """Predicted against observed over the answers so far."""
        return self._learning.know(bank_id).learner.tally.calibration()

    def course(self, bank_id: str = "") -> dict[str, tuple[Point, ...]]:
        """How each skill's estimate went: a point for each of the last 45 days with an answer, fewer of the time before."""
        known, bank = self._learning.know(bank_id), self._bank(bank_id)
        learner = known.learner
        since = self._today() - timedelta(days=COURSE_DAYS)
        days = self._estimates.days(known.number, since, COURSE_POINTS) + learner.closed
        if learner.day is not None:
            days.append(learner.today(learner.day))
        return {
            skill: tuple(
                Point(each.day, *each.skills[skill]) for each in days if skill in each.skills
            )
            for skill in bank.info.blueprint.weights
        }

    def picks(self, wish: Wish, plan: Plan | None = None) -> tuple[Form, list[Pick]]:
        """What practice would ask now, with the reason for each item.

        Raises:
            FormError: fewer items can be asked than are wanted; says how many there are.
        """
        entry = self._library.find(wish.bank)
        bank = self._library.open(entry.digest)
        known = self._learning.know(entry.id)
        plan = plan or (Plan(Mode.SKILL, skills=(wish.skill,)) if wish.skill else Plan())
        items = PRACTICE_ITEMS if wish.items is None else wish.items
        seed = random.SystemRandom().getrandbits(SEED_BITS) if wish.seed is None else wish.seed
        rng = random.Random(f"{entry.digest}:{seed}:{known.answers}")
        picked = self._draw(known, bank, rng, items, plan)
        if len(picked) < items:
            raise FormError(
                "practice.too-few", missing={"": items - len(picked)}, largest=len(picked)
            )
        return Form(entry.id, entry.digest, seed, self._places(bank, picked, rng)), picked

    def practise(self, wish: Wish, plan: Plan | None = None) -> Attempt:
        """Begin practice. It is in the history when this returns, with the first item on screen."""
        form, _ = self.picks(wish, plan)
        return self._sitting.begin(form, wish)

    def fitting(self, plan: Plan, most: int, bank_id: str = "") -> int:
        """How many items a plan could ask now, counted up to `most`."""
        known, bank = self._learning.know(bank_id), self._bank(bank_id)
        return len(self._draw(known, bank, random.Random(0), most, plan))

    def only(self, which: Only, bank_id: str = "") -> frozenset[str] | None:
        """Ids of the items of this kind, for the plan of a practice set; None for all."""
        entry = self._library.find(bank_id)
        if which is Only.UNSEEN:
            history, pool = (
                self._learning.know(bank_id).learner.history,
                self._bank(bank_id).practice_pool(),
            )
            return frozenset(item.id for item in pool if history.last(item.id) is None)
        if which is Only.MISSED:
            return frozenset(self.misses(bank_id))
        if which is Only.FLAGGED:
            return self._remarks.flagged(entry.id)
        return self._remarks.guessed(entry.id) if which is Only.GUESSED else None

    def misses(self, bank_id: str = "") -> tuple[str, ...]:
        """Ids of the items last answered wrong, the oldest miss first."""
        known, bank = self._learning.know(bank_id), self._bank(bank_id)
        return tuple(
            item
            for skill in bank.info.blueprint.weights
            for item in known.learner.history.missed(skill)
        )

    def _draw(
        self, known: Known, bank: BankFile, rng: random.Random, items: int, plan: Plan
    ) -> list[Pick]:
        pool, weights = bank.practice_pool(), bank.info.blueprint.weights
        belief, history = known.learner.belief, known.learner.history
        return pick(belief, pool, weights, history, self._at(known), rng, items, plan)

    def _places(
        self, bank: BankFile, picked: list[Pick], rng: random.Random
    ) -> tuple[FormItem, ...]:
        items = bank.items(choice.item for choice in picked)
        places = []
        for choice in picked:
            item = items[choice.item]
            options = [option.id for option in item.options]
            if not item.pinned:
                rng.shuffle(options)
            places.append(
                FormItem(item.id, item.skill, tuple(options), item.revision, choice.reason)
            )
        return tuple(places)

    def _bank(self, bank_id: str) -> BankFile:
        return self._library.open(self._library.find(bank_id).digest)

    def _before(self, known: Known, day: date) -> State | None:
        """The belief at the end of this day, None when there was no answer by then."""
        learner = known.learner
        if learner.day is None:
            return None
        if learner.day <= day:
            return learner.belief.fresh_evidence
        closed = next((each for each in reversed(learner.closed) if each.day <= day), None)
        return closed.state if closed else self._estimates.state_until(known.number, day)

    def _at(self, known: Known) -> float:
        return max(self._clock.now().timestamp(), known.learner.at)

    def _today(self) -> date:
        return self._clock.now().astimezone().date()
