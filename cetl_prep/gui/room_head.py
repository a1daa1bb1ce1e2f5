"""The header of the exam room kept up with the sitting: title, section, counter, progress and clock."""

from PySide6.QtCore import QCoreApplication

from cetl_prep.gui.room import Room
from cetl_prep.gui.room_words import section_words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.room_frame import RoomHeader
from cetl_prep.words.results import attempt_title


class RoomHead:
    """Owns the `header`."""

    def __init__(self, theme: Theme, room: Room) -> None:
        self._room = room
        self.header = RoomHeader(theme)

    def render(self) -> None:
        """Show the sitting as it is now."""
        room, attempt = self._room, self._room.attempt
        number, total = attempt.position + 1, len(attempt.form)
        self.header.show_title(attempt_title(attempt, TONGUE), self._subtitle())
        self.header.place(*room.left_side)
        self.header.counter.set_parts(
            (_tr("Item "), False),
            (str(number), True),
            (_tr(" of {total}").format(total=total), False),
            name=self.position(),
        )
        self.header.show_progress(attempt.answered / total)
        self.header.show_pause(attempt.profile.pause_allowed and room.running, runs=room.pause_runs)
        self.render_clock()

    def render_clock(self) -> None:
        """Show the time as it is now."""
        room = self._room
        self.header.show_clock(room.has_clock)
        self.header.countdown.show_time(room.left, hidden=room.time_hidden, urgent=room.urgent)

    def position(self) -> str:
        """Which item is on screen."""
        attempt = self._room.attempt
        return _tr("Item {number} of {total}").format(
            number=attempt.position + 1, total=len(attempt.form)
        )

    def _subtitle(self) -> str:
        walk = self._room.walk
        if self._room.attempt.position in walk:
            return _tr("{number} of {total} to look at again").format(
                number=walk.index(self._room.attempt.position) + 1, total=len(walk)
            )
        if self._room.practice:
            return _tr("Unofficial practice")
        return section_words(self._room.section) or _tr("Unofficial practice exam")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExamScreen", text)
