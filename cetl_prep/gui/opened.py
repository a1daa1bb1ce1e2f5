"""What the window needs of the opened data: the services, as `cetl_prep.app` builds them."""

from typing import Protocol

from cetl_prep.paths import Paths
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.progress import ProgressService
from cetl_prep.services.sitting import SittingService
from cetl_prep.services.study import StudyService


class Opened(Protocol):
    """The services over one user's data."""

    @property
    def paths(self) -> Paths:
        """Where everything lies."""

    @property
    def clock(self) -> Clock:
        """The time."""

    @property
    def library(self) -> LibraryService:
        """The banks."""

    @property
    def sitting(self) -> SittingService:
        """Sittings."""

    @property
    def progress(self) -> ProgressService:
        """The history."""

    @property
    def study(self) -> StudyService:
        """Estimates and adaptive practice."""

    def close(self) -> None:
        """Let go of history and banks."""
