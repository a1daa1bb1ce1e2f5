"""The services for one command. The composition root lies above this floor, so it is handed in, once, at the start."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cetl_prep.cli.output import complain

if TYPE_CHECKING:
    from cetl_prep.paths import Paths
    from cetl_prep.services.bank_signing import BankSigningService
    from cetl_prep.services.browsing import BrowsingService
    from cetl_prep.services.clock import Clock
    from cetl_prep.services.group_mock import GroupMockService
    from cetl_prep.services.group_statistics import GroupStatisticsService
    from cetl_prep.services.handing_over import HandingOverService
    from cetl_prep.services.library import LibraryService
    from cetl_prep.services.mentoring import MentoringService
    from cetl_prep.services.prescribing import PrescribingService
    from cetl_prep.services.progress import ProgressService
    from cetl_prep.services.safety import SafetyService
    from cetl_prep.services.signing import SigningService
    from cetl_prep.services.sitting import SittingService
    from cetl_prep.services.slips import SlipsService
    from cetl_prep.services.study import StudyService
    from cetl_prep.services.taking_back import TakingBackService
    from cetl_prep.services.updating import UpdateService
    from cetl_prep.storage.recovery import Recovery


class Services(Protocol):
    """What the composition root gives."""

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
    def browsing(self) -> "BrowsingService":
        """Looking through banks."""

    @property
    def sitting(self) -> "SittingService":
        """Exams and practice."""

    @property
    def progress(self) -> "ProgressService":
        """Results so far."""

    @property
    def study(self) -> "StudyService":
        """Estimates and adaptive practice."""

    @property
    def safety(self) -> "SafetyService":
        """Backups and checks."""

    @property
    def signing(self) -> "SigningService":
        """The user's own key and the confirmed signers."""

    @property
    def group_statistics(self) -> "GroupStatisticsService":
        """How items went in a study group."""

    @property
    def slips(self) -> "SlipsService":
        """Errata slips."""

    @property
    def bank_signing(self) -> "BankSigningService":
        """Signatures under banks."""

    @property
    def group_mocks(self) -> "GroupMockService":
        """Sealed mock exams of a study group."""

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

    @property
    def updates(self) -> "UpdateService":
        """Newer versions of banks that are in the library."""

    @property
    def rescued(self) -> int:
        """How many answers came back that could not be stored when they were given."""

    @property
    def recovery(self) -> "Recovery | None":
        """What was recovered of a damaged history at this start."""

    def close(self) -> None:
        """Let go of the files."""


Build = Callable[[Path | None], Services]


@contextmanager
def services(wanted: argparse.Namespace) -> Iterator[Services]:
    """The services over the data that the command line names, closed at the end."""
    build: Build = wanted.build
    opened = build(wanted.profile)
    if opened.recovery:
        from cetl_prep.words.recovered import recovered

        complain(recovered(opened.recovery))
    if opened.rescued:
        from cetl_prep.words.unsaved import rescued

        complain(rescued(opened.rescued))
    try:
        yield opened
    finally:
        opened.close()
