"""The rehearsal profiles on offer: those that came with the program, and the user's own."""

from pathlib import Path

from cetl_prep.banks.rehearsal import read_rehearsals
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.rehearsal import Rehearsal
from cetl_prep.paths import bundled_rehearsals

USUAL = "CETL practice"
"""The profile used until another is chosen."""


class RehearsalService:
    """Finds rehearsal profiles; files put into the user's folder are found at the next look."""

    def __init__(self, own: Path) -> None:
        self.own = own

    def offered(self) -> tuple[list[Rehearsal], list[CetlPrepError]]:
        """All profiles, the usual one first, and what is wrong with files that cannot be read."""
        found, wrong = read_rehearsals([bundled_rehearsals(), self.own])
        return sorted(found, key=lambda r: r.name != USUAL), list(wrong)

    def find(self, name: str) -> Rehearsal | None:
        """The profile of this name, None when there is none (any more)."""
        return next((r for r in self.offered()[0] if r.name == name), None)
