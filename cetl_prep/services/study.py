"""What to practise and how ready: the estimate of each skill, readiness, adaptive practice, misses.

Everything is derived from the log of answers, so it can be rebuilt at any time with the same result.
"""

import random
import secrets
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.calibration import Calibration, calibration
from cetl_prep.exam.errors import FormError
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.history import History, LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.readiness import Readiness, readiness
from cetl_prep.exam.selection import Mode, Pick, Plan, pick
from cetl_prep.exam.standing import Standing, standing
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.sitting import PRACTICE_ITEMS, SEED_BITS, SittingService, Wish
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.remarks import Remarks

TREND_DAYS = 14
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
        trend: change of `percent` over the last 14 days; None when there was nothing then.
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


@dataclass(frozen=True, slots=True)
class _Known:
    """The log of one bank and what follows from it."""

    version: tuple[int, int]
    log: tuple[LogEntry, ...]
    start: Belief
    belief: Belief
    history: History


class StudyService:
    """Estimates and practice over the answers so far."""

    def __init__(
        self,
        library: LibraryService,
        sitting: SittingService,
        store: AttemptStore,
        remarks: Remarks,
        clock: Clock,
        ratings: Callable[[], Mapping[str, int]],
    ) -> None:
        self._library = library
        self._sitting = sitting
        self._store = store
        self._remarks = remarks
        self._clock = clock
        self._ratings = ratings
        self._known: dict[str, _Known] = {}

    def belief(self, bank_id: str = "") -> Belief:
        """What is believed now about the learner's skills in a bank."""
        return self._know(bank_id).belief

    def answers(self, bank_id: str = "") -> int:
        """How many answers the estimates rest on."""
        return len(self._know(bank_id).log)

    def estimates(self, bank_id: str = "") -> tuple[Estimate, ...]:
        """The estimate of each skill, in blueprint order."""
        known, bank = self._know(bank_id), self._bank(bank_id)
        at = self._at(known)
        counts = Counter(entry.skill for entry in known.log)
        before = self._believed_until(known, at - TREND_DAYS * 86_400)
        level = bank.info.profile.scale.target_percent
        found = []
        for skill in bank.info.blueprint.skills:
            percent, low, high = known.belief.skill(skill.id, at)
            practised = known.belief.practised(skill.id)
            found.append(
                Estimate(
                    skill=skill.id,
                    name=skill.name,
                    percent=percent,
                    low=low,
                    high=high,
                    answers=counts[skill.id],
                    trend=None if before is None else percent - before.skill(skill.id, at)[0],
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
        known, bank = self._know(bank_id), self._bank(bank_id)
        profile = bank.info.profile
        at = self._at(known)
        if day is not None:
            ahead = (day - self._clock.now().astimezone().date()).days
            at += max(0, ahead) * 86_400
        cut = profile.scale.target_percent / 100.0
        weights = bank.info.blueprint.weights
        return readiness(known.belief, weights, at, cut=cut, items=profile.items)

    def calibration(self, bank_id: str = "") -> Calibration:
        """Predicted against observed over the answers so far."""
        known = self._know(bank_id)
        return calibration(known.start, known.log)

    def course(self, bank_id: str = "") -> dict[str, tuple[Point, ...]]:
        """How each skill's estimate went, one point for each day with an answer, recomputed from the log."""
        known, bank = self._know(bank_id), self._bank(bank_id)
        course: dict[str, list[Point]] = {skill: [] for skill in bank.info.blueprint.weights}
        belief, counts = known.start, Counter[str]()
        for place, entry in enumerate(known.log):
            belief = belief.replay((entry,))
            counts[entry.skill] += 1
            day = self._day(entry.at)
            last = place + 1 == len(known.log) or self._day(known.log[place + 1].at) != day
            for skill, points in course.items() if last else ():
                if counts[skill]:
                    points.append(Point(day, *belief.skill(skill, entry.at), counts[skill]))
        return {skill: tuple(points) for skill, points in course.items()}

    def picks(self, wish: Wish, plan: Plan | None = None) -> tuple[Form, list[Pick]]:
        """What practice would ask now, with the reason for each item.

        Raises:
            FormError: fewer items can be asked than are wanted; says how many there are.
        """
        entry = self._library.find(wish.bank)
        bank = self._library.open(entry.digest)
        known = self._know(entry.id)
        plan = plan or (Plan(Mode.SKILL, skills=(wish.skill,)) if wish.skill else Plan())
        items = PRACTICE_ITEMS if wish.items is None else wish.items
        seed = secrets.randbits(SEED_BITS) if wish.seed is None else wish.seed
        rng = random.Random(f"{entry.digest}:{seed}:{len(known.log)}")
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
        known, bank = self._know(bank_id), self._bank(bank_id)
        return len(self._draw(known, bank, random.Random(0), most, plan))

    def only(self, which: Only, bank_id: str = "") -> frozenset[str] | None:
        """Ids of the items of this kind, for the plan of a practice set; None for all."""
        entry = self._library.find(bank_id)
        if which is Only.UNSEEN:
            met = {answer.item for answer in self._know(bank_id).log}
            return frozenset(item.id for item in self._bank(bank_id).practice_pool()) - met
        if which is Only.MISSED:
            return frozenset(self.misses(bank_id))
        if which is Only.FLAGGED:
            return self._remarks.flagged(entry.id)
        return self._remarks.guessed(entry.id) if which is Only.GUESSED else None

    def misses(self, bank_id: str = "") -> tuple[str, ...]:
        """Ids of the items last answered wrong, the oldest miss first."""
        known, bank = self._know(bank_id), self._bank(bank_id)
        return tuple(
            item for skill in bank.info.blueprint.weights for item in known.history.missed(skill)
        )

    def _draw(
        self, known: _Known, bank: BankFile, rng: random.Random, items: int, plan: Plan
    ) -> list[Pick]:
        pool, weights = bank.practice_pool(), bank.info.blueprint.weights
        return pick(known.belief, pool, weights, known.history, self._at(known), rng, items, plan)

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

    def _know(self, bank_id: str) -> _Known:
        entry = self._library.find(bank_id)
        version = self._store.scored_version(entry.id)
        known = self._known.get(entry.digest)
        if known is None or known.version != version:
            known = self._learn(entry.id, self._library.open(entry.digest), version)
            self._known[entry.digest] = known
        return known

    def _learn(self, bank_id: str, bank: BankFile, version: tuple[int, int]) -> _Known:
        skills = bank.info.blueprint.weights
        log: list[LogEntry] = []
        at = 0.0
        for answer in self._store.scored(bank_id):
            if answer.skill in skills:
                at = max(at, answer.at)  # a wall clock set back must not run time backwards
                log.append(LogEntry(answer.item, answer.skill, at, answer.correct, answer.options))
        ratings = {s: r for s, r in self._ratings().items() if s in skills and 1 <= r <= 5}
        start = Belief.fresh(list(skills), self_rating=ratings or None)
        tags = {item.id: item.difficulty for item in bank.practice_pool() if item.difficulty}
        start = start.tagged(tags)
        return _Known(version, tuple(log), start, start.replay(log), History(log))

    def _believed_until(self, known: _Known, at: float) -> Belief | None:
        earlier = [entry for entry in known.log if entry.at <= at]
        return known.start.replay(earlier) if earlier else None

    def _at(self, known: _Known) -> float:
        now = self._clock.now().timestamp()
        return max(now, known.log[-1].at) if known.log else now

    def _day(self, at: float) -> date:
        return datetime.fromtimestamp(at, tz=self._clock.now().tzinfo).astimezone().date()
