"""What is known of the learner, for all services that look at the answers: read once, kept, and then only continued.

The log of answers is the truth. What follows from it is kept in `Estimates` up to some answer and continued from there;
another bank version, self-rating or program, a restored history or a changed score, and it is worked out anew.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from cetl_prep import __version__
from cetl_prep.banks.file import BankFile
from cetl_prep.exam.digest import sha256
from cetl_prep.exam.errors import StudyError
from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.learner import Learner, Taken
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_constants import SHIPPED
from cetl_prep.services.library import LibraryService
from cetl_prep.storage.answers import START, Answers, Scored
from cetl_prep.storage.estimates import Estimates, Tie

AT_ONCE = 2_000
"""Answers that are taken in while somebody waits: about a fifth of a second."""

KEEP_AFTER = 200
"""Answers after which what follows from them is kept."""

CHUNK = 5_000
"""Answers between two words of progress when a long log is read."""

FORMULA = 1
"""To be raised with every change of `exam` that changes what follows from the same answers."""

_PROGRAM = ", ".join(map(repr, (__version__, FORMULA, SHIPPED)))
"""What of the program the figures rest on; said once, because it is asked for before every answer."""

NOTHING = Tie(START, b"", 0)
"""How far a learner reaches that was only begun."""

QUARTER_HOUR = 900
"""Seconds in which the day is the same wherever one is: time zones differ by whole quarters of an hour."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the learner in one bank.

    Attributes:
        basis: hash of all that it rests on beside the answers.
        number: of the learner in the kept estimates.
        start: the belief before the first answer.
        kept: how far the estimates are kept.
        reached: how far answers were taken in.
        waiting: answers taken in since they were kept.
    """

    basis: str
    number: int
    start: Belief
    learner: Learner
    kept: Tie
    reached: Tie
    waiting: int = 0

    @property
    def answers(self) -> int:
        """How many answers the estimates rest on."""
        return self.learner.history.count


class LearningService:
    """Keeps what is known of the learner up to date.

    Attributes:
        patient: whether a long log is read while the caller waits. A window sets this to false: `know` then raises, and
            the window has `catch_up` called off its thread.
        behind: how many answers the last call of `know` would have had to read; 0 when it knew.
    """

    def __init__(
        self,
        library: LibraryService,
        answers: Answers,
        estimates: Estimates,
        ratings: Callable[[], Mapping[str, int]],
    ) -> None:
        self._library = library
        self._answers = answers
        self._estimates = estimates
        self._ratings = ratings
        self._known: dict[str, Known] = {}
        self._days: dict[int, date] = {}
        self.patient, self.behind = True, 0

    def know(self, bank_id: str = "") -> Known:
        """What is known now. Raises StudyError ``study.catching-up`` when a long log must be read first."""
        entry = self._library.find(bank_id)
        reader = self._reader(entry.id, self._library.open(entry.digest))
        # Taken out while answers are taken in: what fails halfway must not be gone on with.
        known = reader.take_up(self._known.pop(entry.id, None))
        self.behind = 0 if self.patient else reader.behind(known)
        if self.behind:
            raise StudyError("study.catching-up", answers=self.behind)
        for step in reader.steps(known):
            known = step
        self._known[entry.id] = known
        return known

    def catch_up(self, watch: Callable[[float], None], bank_id: str = "") -> None:
        """Read what was not read yet, however much it is, and keep it; it may be stopped and gone on with later.

        `watch` is called with the share that is done, and may raise to stop.
        """
        entry = self._library.find(bank_id)
        reader = self._reader(entry.id, self._library.open(entry.digest))
        known = reader.take_up(self._known.pop(entry.id, None))
        whole = max(1, reader.left(known))
        for number, step in enumerate(reader.steps(known), 1):
            known = step
            watch(min(1.0, number * CHUNK / whole))
        self._known[entry.id] = reader.keep(known) if known.waiting else known

    def close(self) -> None:
        """Let go of the kept estimates."""
        self._estimates.close()

    def rebuild(self) -> None:
        """Forget everything that was worked out, sums in the history included; it is derived anew from answers and log.

        To be called after scored answers were changed in another way than by answering.
        """
        self._answers.rebuild()
        self._estimates.forget()
        self._known.clear()

    def _reader(self, bank_id: str, bank: BankFile) -> "_Reader":
        ratings = {skill: step for skill, step in self._ratings().items() if 1 <= step <= 5}
        return _Reader(bank_id, bank, self._answers, self._estimates, ratings, self._day)

    def _day(self, at: float) -> date:
        quarter = int(at // QUARTER_HOUR)
        if quarter not in self._days:
            self._days[quarter] = datetime.fromtimestamp(at).astimezone().date()
        return self._days[quarter]


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the answers to one bank and keeps what follows from them."""

    bank_id: str
    bank: BankFile
    answers: Answers
    estimates: Estimates
    ratings: Mapping[str, int]
    day_of: Callable[[float], date]

    def take_up(self, held: Known | None) -> Known:
        """What is held or kept, where it still fits the history; else a beginning."""
        basis = self._basis()
        number, tie = self.estimates.tie(self.bank_id, basis)
        is_newest = held and (held.basis, held.number, held.kept) == (basis, number, tie)
        if held and is_newest and self._fits(held.reached):
            return held
        start = self._start()
        if tie != NOTHING and self._fits(tie):
            learner = self.estimates.take_up(number, start, self.day_of)
            return Known(basis, number, start, learner, tie, tie)
        if not number or tie != NOTHING:
            number = self.estimates.begin(self.bank_id, basis)
        nothing = replace(NOTHING, epoch=self.answers.epoch())
        return Known(basis, number, start, Learner(start, self.day_of), NOTHING, nothing)

    def left(self, known: Known) -> int:
        """How many answers were not taken in yet."""
        counted = sum(answers for answers, _ in self.answers.tally(self.bank_id).values())
        return max(0, counted - known.answers)

    def behind(self, known: Known) -> int:
        """The same, or 0 when they can be taken in at once."""
        more = self.answers.are_more(self.bank_id, known.reached.place, AT_ONCE)
        return max(1, self.left(known)) if more else 0

    def steps(self, known: Known) -> Iterator[Known]:
        """Take in what is new, a chunk at each step; what is many is kept."""
        epoch = known.reached.epoch
        while chunk := self.answers.scored(self.bank_id, known.reached.place, CHUNK):
            for answer in chunk:
                known.learner.take(self._taken(answer))
            place = chunk[-1].place
            reached = Tie(place, self.answers.seal(place), epoch)
            known = replace(known, reached=reached, waiting=known.waiting + len(chunk))
            if known.waiting >= KEEP_AFTER:
                known = self.keep(known)
            yield known

    def keep(self, known: Known) -> Known:
        """Keep it, where that can be done and no other window did so; it is gone on with either way."""
        if not self.estimates.keep(known.number, known.learner, known.kept.place, known.reached):
            return known
        learner = self.estimates.take_up(known.number, known.start, self.day_of)
        return replace(known, learner=learner, kept=known.reached, waiting=0)

    def _fits(self, tie: Tie) -> bool:
        """Whether figures that reach so far are figures of this history."""
        return tie.epoch == self.answers.epoch() and self.answers.seal(tie.place) == tie.seal

    def _taken(self, answer: Scored) -> Taken:
        entry = LogEntry(answer.item, answer.skill, answer.at, answer.correct, answer.options)
        return Taken(answer.attempt, entry, self.bank.topic(answer.item))

    def _start(self) -> Belief:
        skills = self.bank.info.blueprint.weights
        ratings = {skill: step for skill, step in self.ratings.items() if skill in skills}
        start = Belief.fresh(list(skills), self_rating=ratings or None)
        return start.knowing(self.bank.eases())

    def _basis(self) -> str:
        ratings = sorted(self.ratings.items())
        said = f"({_PROGRAM}, {self.bank.digest!r}, {ratings!r})"
        return sha256(said.encode()).hexdigest()
