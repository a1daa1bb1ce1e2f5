"""The study plan over the real history: what fits into today, and the last week before the exam."""

from datetime import UTC, date, datetime, time, timedelta

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.plan import LAST_WEEK, StudyPlan, Suggestion, Work, seconds_per_item, study_plan
from cetl_prep.exam.selection_plan import Mode, Plan
from cetl_prep.services.coaching import CoachingService
from cetl_prep.services.library import LibraryService
from cetl_prep.services.mistakes import MistakesService
from cetl_prep.services.sitting import SittingService, Wish
from cetl_prep.services.study import StudyService
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.listing import Wanted


class PlanningService:
    """Makes the plan anew whenever it is asked; nothing of it is stored."""

    def __init__(
        self,
        library: LibraryService,
        store: AttemptStore,
        sitting: SittingService,
        study: StudyService,
        mistakes: MistakesService,
        coaching: CoachingService,
    ) -> None:
        self._library = library
        self._store = store
        self._sitting = sitting
        self._study = study
        self._mistakes = mistakes
        self._coaching = coaching

    def plan(self, bank_id: str, exam: date | None, minutes: int) -> StudyPlan:
        """The plan of today for an exam on this day and these minutes a day."""
        needs = {
            e.skill: e.weight * max(1.0, 100 - e.percent) for e in self._study.estimates(bank_id)
        }
        return study_plan(
            self._mistakes.today(),
            exam,
            minutes,
            seconds_per_item(self._coaching.times()),
            len(self._mistakes.due(bank_id)),
            needs,
            self._mock(bank_id, exam),
        )

    def practice(self, fits: Suggestion) -> tuple[Wish, Plan]:
        """The practice set of a suggestion, without its mistakes: those are practised from the error list."""
        weights = {skill: float(count) for skill, count in fits.skills.items()}
        wish = Wish(Kind.PRACTICE, items=sum(fits.skills.values()))
        return wish, Plan(Mode.CUSTOM, skills=tuple(weights), weights=weights)

    def _mock(self, bank_id: str, exam: date | None) -> Work | None:
        """The mock exam for the last week; None when one was begun in it."""
        bank = self._library.find(bank_id).id
        if exam is not None:
            first = datetime.combine(exam - timedelta(days=LAST_WEEK), time()).astimezone(UTC)
            since = first.isoformat(timespec="seconds")
            if self._store.summaries(Wanted(practice=False, bank_id=bank, since=since)):
                return None
        return Work.SEALED if self._sitting.has_sealed(bank_id) else Work.MOCK
