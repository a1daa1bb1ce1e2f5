"""What is known of the sitting in the room: its value and all that follows from it. Nothing here changes it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from cetl_prep.exam.attempt import Attempt, Kind, Response
from cetl_prep.exam.item import Item
from cetl_prep.exam.rehearsal import Break, Rehearsal, Side
from cetl_prep.exam.sections import section_at
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.picture_shelf import Find, nothing
from cetl_prep.services.sitting import SittingService
from cetl_prep.services.unsaved import Unsaved
from cetl_prep.words.results import why


class RoomState(QObject):
    """The read side of the room.

    Attributes:
        find: where the pictures of the bank are.
        walk: the places the candidate looks at again, empty for all.
        pending: what is put together and not an answer yet.
        time_hidden: whether the clock is hidden.
        rehearsal: the appointment the sitting is part of.
    """

    def __init__(self, sitting: SittingService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._attempt: Attempt | None = None
        self._items: dict[str, Item] = {}
        self._skills: dict[str, str] = {}
        self.find: Find = nothing
        self.walk: tuple[int, ...] = ()
        self.pending: frozenset[str] = frozenset()
        self.time_hidden = False
        self.rehearsal: Rehearsal | None = None

    @property
    def attempt(self) -> Attempt:
        """The sitting as it is. Raises RuntimeError when there is none."""
        if self._attempt is None:
            raise RuntimeError("no sitting in the room")
        return self._attempt

    @property
    def unsaved(self) -> Unsaved | None:
        """What of the sitting could not be stored yet."""
        return self._sitting.unsaved(self.attempt)

    @property
    def is_open(self) -> bool:
        """Whether there is a sitting that can still be answered."""
        return self._attempt is not None and self._attempt.is_open

    @property
    def running(self) -> bool:
        """Whether its clock runs: it is open and not paused."""
        return self._attempt is not None and self._sitting.is_running(self._attempt)

    @property
    def practice(self) -> bool:
        """Whether it is practice."""
        return self.attempt.kind is Kind.PRACTICE

    @property
    def explains(self) -> bool:
        """Whether answers are final and explained at once."""
        return self.attempt.explains

    @property
    def has_clock(self) -> bool:
        """Whether there is a clock to watch; a mock without one says so in its place."""
        return not self.practice or self.left is not None

    @property
    def reason(self) -> str:
        """Why practice asks the item on screen, in one line; empty in a mock exam."""
        place = self.attempt.form.items[self.attempt.position]
        if not self.practice or place.reason is None:
            return ""
        return why(place.reason, self._skills.get(place.skill, place.skill), TONGUE)

    @property
    def item(self) -> Item:
        """The item on screen."""
        return self._items[self.attempt.current]

    @property
    def response(self) -> Response:
        """How the item on screen stands."""
        return self.attempt.response(self.attempt.current)

    @property
    def chosen(self) -> frozenset[str]:
        """What is marked: the answer, or in practice what is being put together."""
        return self.response.chosen or self.pending

    @property
    def collects(self) -> bool:
        """Whether options are put together before they are an answer: when it is final and several are right."""
        return self.explains and self.item.is_multi_key and not self.response.answered

    @property
    def left(self) -> float | None:
        """Seconds left, None when there is no clock."""
        return self._sitting.left(self.attempt)

    @property
    def urgent(self) -> bool:
        """Whether the last warning of the clock that runs was given."""
        warnings = self.attempt.warnings
        left = self.left
        return bool(warnings) and left is not None and left <= min(warnings) * 60

    # The appointment

    @property
    def scroll_guard(self) -> bool:
        """Whether the end of an item must be seen before the next."""
        return self.rehearsal is not None and self.rehearsal.scroll_guard

    @property
    def left_side(self) -> tuple[bool, bool]:
        """Whether the counter and the clock stand at the left."""
        if self.rehearsal is None:
            return False, False
        return self.rehearsal.counter is Side.LEFT, self.rehearsal.clock is Side.LEFT

    @property
    def section(self) -> tuple[int, int, str] | None:
        """Number, count and title of the section on screen; None when there are none."""
        found = section_at(self.attempt.sections, self.attempt.position)
        return (found[0], len(self.attempt.sections), found[1].title) if found else None

    @property
    def open_places(self) -> range:
        """Places of the items the candidate may go to: those of the section, where sections close."""
        return self.attempt.part.places

    @property
    def blanks(self) -> tuple[int, ...]:
        """Places, of those that are open, of the items with no answer."""
        return tuple(place for place in self.attempt.unanswered if place in self.open_places)

    @property
    def flagged(self) -> tuple[int, ...]:
        """Places, of those that are open, of the flagged items."""
        return tuple(place for place in self.attempt.flagged if place in self.open_places)

    @property
    def closes(self) -> bool:
        """Whether what is open now closes before the exam ends: a section that has another after it."""
        return self.attempt.has_next_part

    @property
    def pause_runs(self) -> bool:
        """Whether the exam's clock runs on while the candidate pauses."""
        return self.rehearsal is not None and not self.rehearsal.pause_stops

    @property
    def break_due(self) -> Break | None:
        """The break before the next item; None once that item was seen."""
        place, form = self.attempt.position, self.attempt.form
        rest = self.rehearsal and self.rehearsal.break_after(place, len(form))
        if not rest or place + 1 not in self.open_places:
            return None
        return None if self.attempt.response(form.items[place + 1].item).seen else rest

    @property
    def break_before_section(self) -> Break | None:
        """The break that stands before the section that is open now."""
        first, items = self.attempt.part.first, len(self.attempt.form)
        return self.rehearsal.break_after(first - 1, items) if self.rehearsal and first else None

    def neighbour(self, step: int) -> int | None:
        """Place of the next (1) or previous (-1) item, within the walk when there is one; None at its end."""
        places: Iterable[int] = self.walk or self.open_places
        here = self.attempt.position
        after = [place for place in places if (place - here) * step > 0]
        if not after:
            return None
        return min(after) if step > 0 else max(after)
