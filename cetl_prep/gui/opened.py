"""What the window needs of the opened data: the services, as `cetl_prep.app` builds them."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from cetl_prep.paths import Paths
    from cetl_prep.services.again import AgainService
    from cetl_prep.services.authoring import AuthoringService
    from cetl_prep.services.bank_signing import BankSigningService
    from cetl_prep.services.browsing import BrowsingService
    from cetl_prep.services.clock import Clock
    from cetl_prep.services.coaching import CoachingService
    from cetl_prep.services.credits import CreditsService
    from cetl_prep.services.group_mock import GroupMockService
    from cetl_prep.services.group_statistics import GroupStatisticsService
    from cetl_prep.services.handing_over import HandingOverService
    from cetl_prep.services.importing import ImportService
    from cetl_prep.services.learning import LearningService
    from cetl_prep.services.library import LibraryService
    from cetl_prep.services.mentoring import MentoringService
    from cetl_prep.services.mistakes import MistakesService
    from cetl_prep.services.planning import PlanningService
    from cetl_prep.services.prescribing import PrescribingService
    from cetl_prep.services.progress import ProgressService
    from cetl_prep.services.rehearsing import RehearsalService
    from cetl_prep.services.removing import RemovingService
    from cetl_prep.services.safety import SafetyService
    from cetl_prep.services.signing import SigningService
    from cetl_prep.services.sitting import SittingService
    from cetl_prep.services.slips import SlipsService
    from cetl_prep.services.study import StudyService
    from cetl_prep.services.taking_back import TakingBackService
    from cetl_prep.services.updating import UpdateService
    from cetl_prep.storage.recovery import Recovery


class Opened(Protocol):
    """The services over one user's data."""

    @property
    def paths(self) -> "Paths":
        """Where everything lies."""

    @property
    def clock(self) -> "Clock":
        """The time."""

    @property
    def library(self) -> "LibraryService":
        """The banks."""

    @property
    def sitting(self) -> "SittingService":
        """Sittings."""

    @property
    def progress(self) -> "ProgressService":
        """The history."""

    @property
    def learning(self) -> "LearningService":
        """What is known of the learner."""

    def catch_up(self, watch: "Callable[[float], None]", bank_id: str = "") -> None:
        """Read a long history off the window's thread."""

    @property
    def study(self) -> "StudyService":
        """Estimates and adaptive practice."""

    @property
    def mistakes(self) -> "MistakesService":
        """The error list."""

    @property
    def removing(self) -> "RemovingService":
        """Taking sittings out."""

    @property
    def coaching(self) -> "CoachingService":
        """How one decides."""

    @property
    def planning(self) -> "PlanningService":
        """The plan to the exam date."""

    @property
    def credits(self) -> "CreditsService":
        """Continuing education after the exam."""

    @property
    def safety(self) -> "SafetyService":
        """Backups."""

    @property
    def rehearsals(self) -> "RehearsalService":
        """Rehearsal profiles."""

    @property
    def imports(self) -> "ImportService":
        """Question files of other programs."""

    @property
    def authoring(self) -> "AuthoringService":
        """Writing items."""

    @property
    def browsing(self) -> "BrowsingService":
        """Looking through banks."""

    @property
    def rescued(self) -> int:
        """How many answers came back that could not be stored when they were given."""

    @property
    def recovery(self) -> "Recovery | None":
        """What was recovered of a damaged history at this start."""

    @property
    def signing(self) -> "SigningService":
        """The user's own key and the confirmed signers."""

    @property
    def again(self) -> "AgainService":
        """Items to be asked again."""

    @property
    def bank_signing(self) -> "BankSigningService":
        """Signatures under banks."""

    @property
    def group_statistics(self) -> "GroupStatisticsService":
        """How items went in a study group."""

    @property
    def group_mocks(self) -> "GroupMockService":
        """Sealed mock exams of a study group."""

    @property
    def slips(self) -> "SlipsService":
        """Errata slips."""

    @property
    def updates(self) -> "UpdateService":
        """Newer versions of banks that are in the library."""

    def close(self) -> None:
        """Let go of history and banks."""

    @property
    def handing_over(self) -> "HandingOverService":
        """What leaves the computer."""

    @property
    def taking_back(self) -> "TakingBackService":
        """History files that come in."""

    @property
    def prescribing(self) -> "PrescribingService":
        """What a mentor asks for."""

    @property
    def mentoring(self) -> "MentoringService":
        """The candidates whose files were opened here."""
