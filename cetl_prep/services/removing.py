"""Removing a sitting, and putting it back. The log keeps both; lists and figures do without it meanwhile."""

from cetl_prep.services.clock import Clock
from cetl_prep.storage.attempts import AttemptStore


class RemovingService:
    """Takes sittings out of lists and figures. Flags set in them and a sealed exam they opened stay as they are."""

    def __init__(self, store: AttemptStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def remove(self, attempt_id: str) -> None:
        """Take a sitting out. Raises AttemptError when there is none, StorageError when it cannot be stored."""
        self._store.set_aside(self._store.load(attempt_id), True, self._clock.now())

    def put_back(self, attempt_id: str) -> None:
        """Undo it. Raises as `remove` does."""
        self._store.set_aside(self._store.load(attempt_id), False, self._clock.now())
