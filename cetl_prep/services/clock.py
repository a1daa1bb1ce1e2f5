"""The time, as an argument: tests bring a clock of their own."""

import sys
import time
from datetime import UTC, datetime

# Linux counts sleep by a clock of its own. What macOS calls monotonic counts it, what Python takes for it does not.
_THROUGH_SLEEP: int | None = getattr(
    time, "CLOCK_MONOTONIC" if sys.platform == "darwin" else "CLOCK_BOOTTIME", None
)


class Clock:
    """The real clock."""

    def now(self) -> datetime:
        """The date and time, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back; only differences mean anything."""
        return time.monotonic()

    def slept(self) -> float:
        """Seconds that the machine slept and `monotonic` did not count; only differences mean anything.

        0 where `monotonic` goes on during sleep (Windows).
        """
        through = _THROUGH_SLEEP
        return 0.0 if through is None else time.clock_gettime(through) - time.monotonic()
