"""The composition root: puts the services together. The only module that knows all of them."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cetl_prep.paths import Paths, bundled_banks, find_paths
from cetl_prep.services.clock import Clock
from cetl_prep.services.coaching import CoachingService
from cetl_prep.services.learning import LearningService
from cetl_prep.services.library import LibraryService
from cetl_prep.services.mistakes import MistakesService
from cetl_prep.services.opening import open_or_recover
from cetl_prep.services.planning import PlanningService
from cetl_prep.services.progress import ProgressService, StandIns
from cetl_prep.services.rejudging import RejudgingService
from cetl_prep.services.sitting import SittingService
from cetl_prep.services.study import StudyService
from cetl_prep.services.sweeping import sweep
from cetl_prep.settings import read_settings
from cetl_prep.storage.attempts import AttemptStore
from cetl_prep.storage.estimates import Estimates
from cetl_prep.storage.recovery import Recovery
from cetl_prep.storage.rejudging import Judgements
from cetl_prep.storage.remarks import Remarks

if TYPE_CHECKING:
    from cetl_prep.services.again import AgainService
    from cetl_prep.services.authoring import AuthoringService
    from cetl_prep.services.bank_signing import BankSigningService
    from cetl_prep.services.browsing import BrowsingService
    from cetl_prep.services.credits import CreditsService
    from cetl_prep.services.group_mock import GroupMockService
    from cetl_prep.services.group_statistics import GroupStatisticsService
    from cetl_prep.services.handing_over import HandingOverService
    from cetl_prep.services.importing import ImportService
    from cetl_prep.services.mentoring import MentoringService
    from cetl_prep.services.prescribing import PrescribingService
    from cetl_prep.services.record_banks import RecordBanks
    from cetl_prep.services.rehearsing import RehearsalService
    from cetl_prep.services.removing import RemovingService
    from cetl_prep.services.safety import SafetyService
    from cetl_prep.services.signing import SigningService
    from cetl_prep.services.slips import SlipsService
    from cetl_prep.services.taking_back import TakingBackService
    from cetl_prep.services.updating import UpdateService


@dataclass(frozen=True, slots=True)
class Services:
    """What the faces are given, each screen and command only what it uses."""

    paths: Paths
    clock: Clock
    library: LibraryService
    sitting: SittingService
    progress: ProgressService
    rejudging: RejudgingService
    learning: LearningService
    study: StudyService
    mistakes: MistakesService
    coaching: CoachingService
    planning: PlanningService
    connection: sqlite3.Connection
    store: AttemptStore
    recovery: Recovery | None
    rescued: int

    # These bring formats and rules along, so they are imported when they are first used: start-up stays quick.

    @property
    def credits(self) -> "CreditsService":
        """Continuing education after the exam."""
        from cetl_prep.services.credits import CreditsService

        return CreditsService(self.paths.credits, self.clock)

    @property
    def rehearsals(self) -> "RehearsalService":
        """Rehearsal profiles."""
        from cetl_prep.services.rehearsing import RehearsalService

        return RehearsalService(self.paths.rehearsals)

    @property
    def removing(self) -> "RemovingService":
        """Taking sittings out."""
        from cetl_prep.services.removing import RemovingService

        return RemovingService(self.store, self.clock)

    @property
    def safety(self) -> "SafetyService":
        """Backups."""
        from cetl_prep.services.safety import SafetyService

        return SafetyService(self.paths, self.library, self.store, self.connection)

    @property
    def signing(self) -> "SigningService":
        """The user's own key and the confirmed signers."""
        from cetl_prep.services.signing import SigningService

        return SigningService(self.paths.signing, self.clock)

    @property
    def imports(self) -> "ImportService":
        """Question files of other programs."""
        from cetl_prep.services.importing import ImportService

        return ImportService(self.paths.data / "imports.json")

    @property
    def browsing(self) -> "BrowsingService":
        """Looking through banks of any size."""
        from cetl_prep.services.browsing import BrowsingService

        return BrowsingService(self.library)

    @property
    def authoring(self) -> "AuthoringService":
        """Writing items."""
        from cetl_prep.services.authoring import AuthoringService

        return AuthoringService(self.library, self.clock, self._name, self.rejudging.told)

    def _name(self) -> str:
        return self.signing.own().name if self.signing.has_key else ""

    @property
    def group_statistics(self) -> "GroupStatisticsService":
        """How items went in a study group."""
        from cetl_prep.services.group_statistics import GroupStatisticsService

        return GroupStatisticsService(self.library, self.store, self.paths.group)

    @property
    def slips(self) -> "SlipsService":
        """Errata slips."""
        from cetl_prep.services.slips import SlipsService

        return SlipsService(self.authoring, self.paths.group, self.clock)

    @property
    def again(self) -> "AgainService":
        """Items to be asked again."""
        from cetl_prep.services.again import AgainService

        return AgainService(self.library, self.store, self.paths.again, self.clock)

    @property
    def bank_signing(self) -> "BankSigningService":
        """Signatures under banks."""
        from cetl_prep.services.bank_signing import BankSigningService

        return BankSigningService(self.library, self.signing)

    @property
    def group_mocks(self) -> "GroupMockService":
        """Sealed mock exams of a study group."""
        from cetl_prep.services.group_mock import GroupMockService

        return GroupMockService(self.library, self.sitting, self.store, self.paths.group)

    @property
    def prescribing(self) -> "PrescribingService":
        """What a mentor asks for."""
        from cetl_prep.services.prescribing import PrescribingService

        return PrescribingService(self.paths.prescriptions, self.library, self.store, self.clock)

    @property
    def handing_over(self) -> "HandingOverService":
        """What leaves the computer."""
        from cetl_prep.services.handing_over import HandingOverService
        from cetl_prep.storage.merging import LogStore

        return HandingOverService(
            self._record_banks,
            LogStore(self.connection, self.paths.history),
            self.signing,
            self.clock,
            self.prescribing.all,
        )

    @property
    def taking_back(self) -> "TakingBackService":
        """History files that come in."""
        from cetl_prep.services.taking_back import TakingBackService
        from cetl_prep.storage.merging import LogStore

        banks = self._record_banks
        log = LogStore(self.connection, self.paths.history)
        return TakingBackService(banks, log, banks.keys_here)

    @property
    def mentoring(self) -> "MentoringService":
        """The candidates whose files were opened here."""
        from cetl_prep.services.mentoring import MentoringService

        return MentoringService(self.paths.mentor, self._record_banks.keys_here)

    @property
    def _record_banks(self) -> "RecordBanks":
        return _record_banks(self.library, self.connection, self.paths)

    @property
    def updates(self) -> "UpdateService":
        """Newer versions of banks that are in the library."""
        from cetl_prep.services.updating import UpdateService

        return UpdateService(
            self.library,
            lambda: self.safety.back_up(self.clock.now()),
            self.rejudging,
        )

    def catch_up(self, watch: Callable[[float], None], bank_id: str = "") -> None:
        """Read a long history, so that every page opens at once: off the window's thread, through services of its own.

        `watch` is called with the share that is done, and may raise to stop.
        """
        own = build(self.paths.data, self.clock)
        try:
            own.learning.catch_up(watch, bank_id)
            own.coaching.coaching()
        finally:
            own.close()

    def close(self) -> None:
        """Let go of history and banks."""
        self.learning.close()
        self.library.close()
        self.connection.close()


def build(profile: Path | None = None, clock: Clock | None = None) -> Services:
    """Open the data of this user (or of the folder `profile`) and build the services over it.

    Raises:
        CetlPrepError: the history or a bank cannot be opened.
    """
    paths = find_paths(profile)
    clock = clock or Clock()
    connection, recovery = open_or_recover(paths, clock.now())
    store = AttemptStore(connection, paths.history)
    sweep(paths)
    library = LibraryService(paths.banks)
    rejudging = RejudgingService(library, Judgements(connection, paths.history), paths.history)
    library.follow = rejudging.follow
    library.install(bundled_banks())
    sitting = SittingService(library, store, clock, paths.unsaved)
    sitting.ended = rejudging.follow_sitting
    remarks = Remarks(connection, paths.history)
    estimates = Estimates(paths.estimates)
    learning = LearningService(
        library,
        store.answers,
        estimates,
        lambda: read_settings(paths.settings).self_rating,
    )
    study = StudyService(
        library,
        sitting,
        remarks,
        clock,
        learning,
        estimates,
    )
    mistakes = MistakesService(library, store, remarks, clock, learning)
    coaching = CoachingService(sitting, store, estimates)
    return Services(
        paths=paths,
        clock=clock,
        library=library,
        sitting=sitting,
        progress=ProgressService(sitting, store, _elsewhere(library, connection, paths), rejudging),
        rejudging=rejudging,
        learning=learning,
        study=study,
        mistakes=mistakes,
        coaching=coaching,
        planning=PlanningService(library, store, sitting, study, mistakes, coaching),
        connection=connection,
        store=store,
        recovery=recovery,
        rescued=sitting.rescue(),
    )


def _record_banks(
    library: LibraryService, connection: sqlite3.Connection, paths: Paths
) -> "RecordBanks":
    from cetl_prep.services.record_banks import RecordBanks
    from cetl_prep.storage.merging import LogStore

    return RecordBanks(library, LogStore(connection, paths.history))


def _elsewhere(library: LibraryService, connection: sqlite3.Connection, paths: Paths) -> StandIns:
    """Sittings of banks that are not here; what that takes is only imported when one is looked at."""
    return lambda form: _record_banks(library, connection, paths).stand_ins(form)
