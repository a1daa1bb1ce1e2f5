"""What has been done so far: the sittings, their results, and one item's own history."""

from collections.abc import Callable
from dataclasses import dataclass

from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import AttemptError, BankError
from cetl_prep.exam.form import Form
from cetl_prep.exam.item import Item
from cetl_prep.exam.scoring import Score, score
from cetl_prep.reports.history import (
    Plain,
    attempt_values,
    score_values,
)
from cetl_prep.services.rejudging import RejudgingService
from cetl_prep.services.sitting import SittingService
from cetl_prep.storage.answers import Scored
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.listing import EVERY, AttemptSummary, Listing, Wanted


@dataclass(frozen=True, slots=True)
class Report:
    """Everything about one ended or open sitting: the value, its items by id, its score and what its bank is.

    Where a key was corrected since, items and score are by the key of now, `corrected` names those items, and
    `original` is the score as it was.
    """

    attempt: Attempt
    items: dict[str, Item]
    score: Score
    bank: BankInfo
    original: Score | None = None
    corrected: tuple[str, ...] = ()


StandIns = Callable[[Form], tuple[dict[str, Item], BankInfo] | None]


class ProgressService:
    """Looks back over the history."""

    def __init__(
        self,
        sitting: SittingService,
        store: AttemptStore,
        elsewhere: StandIns = lambda _: None,
        rejudging: RejudgingService | None = None,
    ) -> None:
        """`elsewhere` gives items without texts for a form whose bank came with a history file and is not here."""
        self._sitting = sitting
        self._store = store
        self._elsewhere = elsewhere
        self._rejudging = rejudging

    def attempts(self, wanted: Wanted = EVERY) -> Listing:
        """The sittings wanted, newest first; each line is read when it is asked for."""
        return self._store.summaries(wanted)

    def find(self, name: str) -> AttemptSummary:
        """The sitting with this id, the start of it, its number, or ``latest``.

        Raises:
            AttemptError: ``attempt.unknown`` when none or more than one fits.
        """
        fitting = self.attempts()[:1] if name == "latest" else self._store.named(name)
        if len(fitting) != 1:
            raise AttemptError("attempt.unknown", attempt=name)
        return fitting[0]

    def report(self, attempt_id: str) -> Report:
        """A sitting with its items and score. Raises AttemptError or BankError when it cannot be shown."""
        attempt = self._sitting.load(attempt_id)
        try:
            items, bank = self._sitting.items(attempt), self._sitting.bank(attempt)
        except BankError:
            found = self._elsewhere(attempt.form)
            if found is None:
                raise
            items, bank = found
        first = score(attempt, items, bank.blueprint)
        corrected = self._rejudging.corrected(attempt, items) if self._rejudging else {}
        if not corrected:
            return Report(attempt, items, first, bank)
        items = {**items, **corrected}
        now = score(attempt, items, bank.blueprint)
        return Report(attempt, items, now, bank, first, tuple(corrected))

    def pictures(self, report: Report) -> Callable[[str], bytes | None]:
        """What finds the media of the bank of this sitting by SHA-256."""
        return self._sitting.pictures(report.attempt)

    def values(self, report: Report) -> Plain:
        """A sitting as plain values, in the documented shape."""
        names = {skill.id: skill.name for skill in report.bank.blueprint.skills}
        values = attempt_values(report.attempt, report.items, report.score, names)
        if report.original is not None:
            values["original_score"] = score_values(report.original)
            values["corrected_keys"] = list(report.corrected)
        return values

    def answers(self, bank_id: str) -> list[Scored]:
        """Every answer that counts, in the order in which they began to."""
        return self._store.answers.scored(bank_id)

    def tally(self, bank_id: str) -> dict[str, tuple[int, int]]:
        """How many answers count in each skill, and how many of them are right, by skill."""
        return self._store.answers.tally(bank_id)

    def item_history(self, bank_id: str, item_id: str, most: int) -> tuple[int, list[Scored]]:
        """How often one item was answered, and the newest answers to it, oldest first, at most so many."""
        return self._store.answers.of_item(bank_id, item_id, most)
