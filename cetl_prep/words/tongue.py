"""How a face speaks: its texts, numbers and dates. English here; the window has a tongue for each language."""

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date  # the first frame does without it

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class DateShape(Enum):
    """How much of a date is said; each value is an example."""

    SHORT = "Mar 8"
    FULL = "Mar 8, 2026"
    MONTH = "March 2026"
    WEEKDAY = "Sunday, March 8"
    LONG = "Sunday, March 8, 2026"


class Tongue:
    """American English, whatever the machine's own language is: the tongue of the terminal and of files."""

    def __call__(self, text: str) -> str:
        """A text of `words` in this tongue. Names in braces stay as they are."""
        return text

    def number(self, value: float, decimals: int | None = None) -> str:
        """A number with its decimal mark, to `decimals` places; without them, as short as it is exact."""
        return f"{value:g}" if decimals is None else f"{value:.{decimals}f}"

    def date(self, day: "date", shape: DateShape) -> str:
        """A date in words."""
        month = MONTHS[day.month - 1]
        weekday = f"{WEEKDAYS[day.weekday()]}, {month} {day.day}"
        said = {
            DateShape.SHORT: f"{month[:3]} {day.day}",
            DateShape.FULL: f"{month[:3]} {day.day}, {day.year}",
            DateShape.MONTH: f"{month} {day.year}",
            DateShape.WEEKDAY: weekday,
            DateShape.LONG: f"{weekday}, {day.year}",
        }
        return said[shape]


ENGLISH = Tongue()
