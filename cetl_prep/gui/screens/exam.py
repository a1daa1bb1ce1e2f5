"""The exam room: one item, its options, the clock, and nothing else."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.profile import Tool
from cetl_prep.exam.room_keys import LEVELS as LEVEL_KEYS
from cetl_prep.exam.room_keys import OPTIONS, Action
from cetl_prep.gui.messages import announce
from cetl_prep.gui.regions import Regions
from cetl_prep.gui.room import Room
from cetl_prep.gui.room_head import RoomHead
from cetl_prep.gui.room_keys import ALT, RoomKeys, bind
from cetl_prep.gui.room_tools import RoomTools
from cetl_prep.gui.room_words import warning_words, woke_words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.exam_footer import ExamFooter
from cetl_prep.gui.widgets.item_page import ItemPage
from cetl_prep.gui.widgets.item_view import ItemState
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.pause_page import PausePage
from cetl_prep.words.results import attempt_title, clock
from cetl_prep.words.unsaved import not_saved

LEVELS = (Confidence.GUESSING, Confidence.FAIRLY_SURE, Confidence.CERTAIN)


class ExamScreen(QWidget):
    """Shows the sitting in the room.

    Attributes:
        review_wanted: the candidate wants to see all items.
        leave_wanted: the candidate leaves a paused sitting.
        step_out_wanted: the candidate takes a break while the exam's clock runs on.
        look_wanted: ``smaller`` or ``larger`` text, or other ``colors``.
        resume_wanted: the candidate goes on after a pause.
        break_due: Next was pressed where a scheduled break stands; it did not go on yet.
        title_changed: the page is called otherwise.
    """

    break_due = Signal(object)
    review_wanted = Signal()
    leave_wanted = Signal()
    step_out_wanted = Signal()
    look_wanted = Signal(str)
    resume_wanted = Signal()
    title_changed = Signal(str)

    def __init__(self, theme: Theme, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = room
        self._seen_to_end: set[str] = set()
        self._not_saved = ""
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._head = RoomHead(theme, self._room)
        self._header = self._head.header
        self._notice = Notice(theme)
        self._page = ItemPage(theme, [self._level_word(level) for level in LEVELS])
        self._pause_page = PausePage(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._pause_page)
        self._footer = ExamFooter(theme)
        self._tools = RoomTools(theme, self._room, self._page, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._notice, self._stack, self._footer):
            column.addWidget(part, 1 if part is self._stack else 0)

    def _level_word(self, level: Confidence) -> str:
        words = {
            Confidence.GUESSING: self.tr("Guessing"),
            Confidence.FAIRLY_SURE: self.tr("Fairly sure"),
            Confidence.CERTAIN: self.tr("Certain"),
        }
        return words[level]

    # Connect

    def _connect(self) -> None:
        room, page = self._room, self._page
        room.changed.connect(self._on_changed)
        room.moved.connect(self._on_moved)
        room.ticked.connect(self._head.render_clock)
        room.warned.connect(self._on_warned)
        room.woke.connect(self._on_woke)
        room.refused.connect(self._on_refused)
        page.view.chosen.connect(self._on_chosen)
        page.view.strike_wanted.connect(room.strike)
        page.confidence.asked.connect(self._on_confidence)
        page.check.clicked.connect(room.check)
        self._footer.previous.clicked.connect(self._on_previous)
        self._footer.next.clicked.connect(self._on_next)
        self._footer.flag.clicked.connect(self._on_flag)
        self._footer.review.clicked.connect(self.review_wanted)
        self._header.countdown.hide_wanted.connect(self._on_hide_time)
        self._header.pause.clicked.connect(self._on_pause)
        self._pause_page.resume.clicked.connect(self.resume_wanted)
        self._pause_page.leave.clicked.connect(self.leave_wanted)
        self._tools.told.connect(self._on_told)
        page.tools.smaller.clicked.connect(lambda: self.look_wanted.emit("smaller"))
        page.tools.larger.clicked.connect(lambda: self.look_wanted.emit("larger"))
        page.tools.colors.clicked.connect(lambda: self.look_wanted.emit("colors"))
        self._theme.changed.connect(self._fit)
        self._connect_keys()

    def _connect_keys(self) -> None:
        acts: dict[Action, Callable[[], object]] = {
            Action.PREVIOUS: self._on_previous,
            Action.NEXT: self._on_next,
            Action.FLAG: self._on_flag,
            Action.ALL_ITEMS: self.review_wanted.emit,
            Action.HIDE_TIME: self._on_toggle_time,
            Action.HIGHLIGHT: self._tools.highlight,
            Action.NOTE: self._tools.note,
            Action.CALCULATOR: self._tools.calculator,
        }
        always = {ALT[action]: act for action, act in acts.items()}
        always |= {f"Alt+{letter}": partial(self._choose, n) for n, letter in enumerate("ABCD")}
        always["Ctrl+Shift+R"] = self._on_read
        bind(self, always)
        acts |= {action: partial(self._choose, n) for n, action in enumerate(OPTIONS)}
        acts |= {action: partial(self._on_confidence, n) for n, action in enumerate(LEVEL_KEYS)}
        self._keys = RoomKeys(acts, self._strike)
        Regions(self, (self._header, self._page, self._footer))

    def take_keys(self, keys: Mapping[Action, str], *, letters: bool) -> None:
        """Let these keys act, or no single letters at all."""
        self._keys.keys, self._keys.on = keys, letters
        self._header.countdown.show_key(
            keys[Action.HIDE_TIME] if letters else ALT[Action.HIDE_TIME]
        )
        self._page.show_keys(keys, letters=letters)
        self._page.tools.show_keys(keys if letters else ALT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters and digits act, unless they are turned off or the sitting is paused; the page keys scroll."""
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in pages:
            self._page.turn(pages[Qt.Key(event.key())])
        elif not (self._room.running and self._keys.act_on(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the words to the room there is."""
        self._fit()

    # Render

    def refresh(self) -> None:
        """Show the sitting as it is now, with the focus at the stem."""
        self._on_changed()
        self._on_moved()

    def show_notice(self, kind: str, text: str) -> None:
        """Say this at the top, and to screen readers."""
        if not text:
            self._notice.clear()
            return
        self._notice.show_notice(kind, text)
        announce(self, text)

    def _render(self) -> None:
        room = self._room
        attempt, response = room.attempt, room.response
        running = room.running
        self._stack.setCurrentWidget(self._page if running else self._pause_page)
        self._page.show_reason(room.reason)
        self._page.show_item(self._state())
        tools = attempt.profile.tools
        level = response.confidence
        asks = Tool.CONFIDENCE in tools and not (room.explains and response.answered)
        self._page.show_confidence(LEVELS.index(level) if level else -1, shown=asks)
        self._page.show_check(shown=room.collects, ready=bool(room.pending))
        self._footer.flag.setVisible(Tool.FLAG in tools)
        self._footer.show_flag(response.flagged)
        self._footer.previous.setEnabled(room.neighbour(-1) is not None)
        self._footer.setVisible(running)
        self._tools.render()
        self._head.render()
        self._render_unsaved()
        if not running:
            self._render_pause()

    def _render_unsaved(self) -> None:
        """Say what is not saved for as long as it is not, and once that it is."""
        unsaved, places = self._room.unsaved, self._room.attempt.form.places
        if unsaved:
            said = not_saved(unsaved, sorted(places[item] for item in unsaved.items), TONGUE)
            if (said, True) != (self._not_saved, self._notice.isVisible()):
                self.show_notice("failed", said)
            self._not_saved = said
        elif self._not_saved:
            self._not_saved = ""
            self.show_notice("told", self.tr("All your answers are saved now."))

    def _render_pause(self) -> None:
        left = self._room.left
        stands = self.tr("Everything is saved.")
        if left is not None:
            stands = self.tr("The clock stands at {time}. Everything is saved.").format(
                time=clock(left)
            )
        self._pause_page.show_pause(stands, practice=self._room.practice)

    def _state(self) -> ItemState:
        room = self._room
        attempt = room.attempt
        return ItemState(
            item=room.item,
            order=attempt.form.items[attempt.position].options,
            response=room.response,
            chosen=room.chosen,
            explained=room.explains and room.response.answered,
            position=self._head.position(),
            may_strike=Tool.STRIKE_OUT in attempt.profile.tools,
            may_highlight=Tool.HIGHLIGHT in attempt.profile.tools,
            open=room.running,
            find=room.find,
        )

    def _fit(self) -> None:
        height = round(self.height() * 100 / self._theme.text_size)
        for part in (self._header, self._footer, self._page):
            part.fit(self.width(), height)

    # On

    def _on_changed(self) -> None:
        if self._room.is_open and self.isVisible():
            self._render()

    def _on_moved(self) -> None:
        if not (self._room.is_open and self.isVisible()):
            return
        self._notice.clear("told", "failed")
        self._render()
        self._page.to_top()
        if self._room.running:
            self._page.view.stem.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pause_page.resume.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title_changed.emit(
            f"{self._head.position()}, {attempt_title(self._room.attempt, TONGUE)}"
        )

    def _on_chosen(self, option_id: str) -> None:
        self._notice.clear("failed")
        self._room.choose(option_id)
        if self._room.explains and self._room.response.answered:
            announce(self, self._page.verdict())

    def _choose(self, place: int) -> None:
        option_id = self._page.view.option_at(place)
        if option_id and self._room.running:
            self._page.view.focus_option(place)
            self._on_chosen(option_id)

    def _strike(self, place: int) -> None:
        option_id = self._page.view.option_at(place)
        if option_id and Tool.STRIKE_OUT in self._room.attempt.profile.tools:
            self._room.strike(option_id, option_id not in self._room.response.struck)

    def _on_confidence(self, place: int) -> None:
        if self._page.confidence.isVisible():
            self._room.say_confidence(LEVELS[place])

    def _on_flag(self) -> None:
        if self._footer.flag.isVisible() and self._room.running:
            self._room.flag(self._room.attempt.position)
            on = self._room.response.flagged
            announce(self, self.tr("Flagged for review") if on else self.tr("Flag taken away"))

    def _on_previous(self) -> None:
        place = self._room.neighbour(-1)
        if place is not None:
            self._room.show(place)

    def _on_next(self) -> None:
        if self._must_scroll():
            return
        place = self._room.neighbour(1)
        rest = self._room.break_due
        if rest and self._room.running:
            self.break_due.emit(rest)
        elif place is not None:
            self._room.show(place)
        elif self._room.running:
            self.review_wanted.emit()

    def _must_scroll(self) -> bool:
        """Whether the end of the item was not seen yet where that is asked for; says so then."""
        item_id = self._room.attempt.current
        if self._page.end_was_seen or not self._room.scroll_guard or not self._room.running:
            self._seen_to_end.add(item_id)
        if item_id in self._seen_to_end:
            return False
        self.show_notice("told", self.tr("Scroll down to see all of this item before you go on."))
        return True

    def _on_toggle_time(self) -> None:
        self._on_hide_time(not self._room.time_hidden)

    def _on_hide_time(self, hidden: bool) -> None:
        self._room.time_hidden = hidden
        self._head.render_clock()

    def _on_pause(self) -> None:
        if self._room.pause_runs:
            self.step_out_wanted.emit()
        elif self._room.pause("asked"):
            self._on_moved()

    def _on_read(self) -> None:
        stem = self._page.view.stem
        self._page.to_top()
        stem.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(stem, f"{self._head.position()}. {stem.text()}")

    def _on_told(self, text: str) -> None:
        self._say("told", text)

    def _on_warned(self, minutes: float) -> None:
        self._say("warned", warning_words(minutes))

    def _on_woke(self, seconds: float) -> None:
        self._say("told", woke_words(seconds))

    def _on_refused(self, text: str) -> None:
        if self._room.unsaved:
            self._not_saved = ""  # which says why as well, and is said anew
        else:
            self._say("failed", text)

    def _say(self, kind: str, text: str) -> None:
        if self.isVisible():
            self.show_notice(kind, text)
