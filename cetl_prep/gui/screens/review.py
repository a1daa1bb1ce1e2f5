"""All items before handing in: what has no answer, what is flagged, and the way back to each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.room_keys import Action
from cetl_prep.gui.messages import announce
from cetl_prep.gui.models.navigator import Cell
from cetl_prep.gui.room import Room
from cetl_prep.gui.room_words import section_words, warning_words, woke_words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Page
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.key_hints import KeyHints
from cetl_prep.gui.widgets.label import PAGE, Label
from cetl_prep.gui.widgets.navigator import Navigator
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.review_side import ReviewSide
from cetl_prep.gui.widgets.room_frame import RoomFooter, RoomHeader
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.words.results import attempt_title

ALL, BLANK, FLAGGED, ANSWERED = range(4)


class ReviewScreen(QWidget):
    """Shows how every item of the sitting in the room stands.

    Attributes:
        item_wanted: emitted with the place of the item to go to, and the places to walk through.
        submit_wanted: the candidate wants to hand in.
        title_changed: the page is called otherwise.
    """

    item_wanted = Signal(int, object)
    submit_wanted = Signal()
    title_changed = Signal(str)

    def __init__(self, theme: Theme, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = room
        self._filter = ALL
        self._letters, self._back_key = True, "G"
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._header = RoomHeader(theme)
        self._header.pause.hide()
        self._notice = Notice(theme)
        self._page = Page(theme)
        self._heading = Label(theme, self.tr("Review your answers"), PAGE, 600)
        self._filters = Segments(theme, self._filter_words(), self.tr("Show"))
        self._grid = Navigator(theme)
        self._grid.setAccessibleName(self.tr("All items"))
        self._side = ReviewSide(theme)
        self._build_page()
        self._back = Button(theme, self.tr("Back to the item"), icon_name="arrow-left")
        self._hints = KeyHints(theme, self._hint_groups())
        self._footer = RoomFooter(theme)
        self._footer.fill(self._back, [], self._hints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._notice):
            column.addWidget(part)
        column.addWidget(self._page, 1)
        column.addWidget(self._footer)

    def _hint_groups(self) -> list[tuple[Sequence[str], str]]:
        flag_key = self._grid.flag_key
        return [
            (("←", "↑", "→", "↓"), self.tr("move")),
            ((self.tr("Enter"),), self.tr("open item")),
            *([((flag_key,), self.tr("flag"))] if flag_key else []),
            (("Ctrl", self.tr("Enter")), self.tr("submit")),
        ]

    def _filter_words(self) -> list[str]:
        return [self.tr("All"), self.tr("No answer"), self.tr("Flagged"), self.tr("Answered")]

    def _build_page(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._heading.setIndent(MARGIN)
        self._head.addWidget(self._heading)
        self._head.addStretch(1)
        self._head.addWidget(self._filters)
        left = QVBoxLayout()
        left.addLayout(self._head)
        left.addWidget(self._grid)
        left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(self._theme.gap(24))
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        self._page.body.addLayout(self._columns)

    # Connect

    def _connect(self) -> None:
        self._room.changed.connect(self._on_changed)
        self._room.ticked.connect(self._render_clock)
        self._room.warned.connect(self._on_warned)
        self._room.woke.connect(self._on_woke)
        self._room.refused.connect(self._on_refused)
        self._filters.asked.connect(self._on_filter)
        self._grid.opened.connect(lambda place: self.item_wanted.emit(place, ()))
        self._grid.flag_wanted.connect(self._room.flag)
        self._side.blanks.clicked.connect(lambda: self._walk(self._room.blanks))
        self._side.flagged.clicked.connect(lambda: self._walk(self._room.flagged))
        self._side.submit.clicked.connect(self.submit_wanted)
        self._back.clicked.connect(self._on_back)
        self._header.countdown.hide_wanted.connect(self._on_hide_time)
        self._theme.changed.connect(self._fit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit_wanted)

    def take_keys(self, keys: Mapping[Action, str], *, letters: bool) -> None:
        """Let the keys of the exam room act here too, or no single letters and digits at all."""
        self._letters = letters
        self._back_key = keys[Action.ALL_ITEMS] if letters else ""
        flag_key = keys[Action.FLAG] if letters else ""
        if flag_key != self._grid.flag_key:
            self._grid.flag_key = flag_key
            old, self._hints = self._hints, KeyHints(self._theme, self._hint_groups())
            self._footer.swap(old, self._hints)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 choose a filter, the room's key for all items (usually G) and Escape go back to the item."""
        key = Qt.Key(event.key())
        if self._letters and Qt.Key.Key_1 <= key <= Qt.Key.Key_4 and not event.modifiers():
            self._on_filter(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_Escape or (self._back_key and key == ord(self._back_key)):
            self._on_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the columns to the room there is."""
        self._fit()

    # Render

    def refresh(self) -> None:
        """Show the sitting as it is now, with the focus on the item it was at."""
        self._filter = ALL
        self._notice.clear()
        self._render()
        self._fit()
        self._grid.focus_place(self._room.attempt.position)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        title = attempt_title(self._room.attempt, TONGUE)
        self.title_changed.emit(self.tr("Review, {title}").format(title=title))

    def _render(self) -> None:
        attempt, total = self._room.attempt, len(self._room.open_places)
        answered = total - len(self._room.blanks)
        self._heading.setText(self._heading_words())
        self._header.show_title(attempt_title(attempt, TONGUE), self._subtitle())
        self._header.counter.set_parts(
            (str(answered), True),
            (self.tr(" of {total} answered").format(total=total), False),
        )
        self._header.show_progress(answered / total)
        self._grid.cells.show_cells(self._cells())
        self._render_filters()
        self._render_side()
        self._back.setText(self.tr("Back to item {number}").format(number=attempt.position + 1))
        self._back.setAccessibleName(self._back.text())
        self._render_clock()

    def _heading_words(self) -> str:
        return (
            self.tr("Review this section") if self._in_section else self.tr("Review your answers")
        )

    @property
    def _in_section(self) -> bool:
        """Whether a section is looked through and not the whole exam."""
        return len(self._room.open_places) < len(self._room.attempt.form)

    def _subtitle(self) -> str:
        if self._room.practice:
            return self.tr("Unofficial practice")
        section = section_words(self._room.section) if self._in_section else ""
        return section or self.tr("Unofficial practice exam")

    def _cells(self) -> list[Cell]:
        attempt, places = self._room.attempt, self._room.open_places
        responses = [attempt.response(attempt.form.items[place].item) for place in places]
        cells = [
            Cell(place, r.answered, r.flagged) for place, r in zip(places, responses, strict=True)
        ]
        if self._filter == BLANK:
            return [cell for cell in cells if not cell.answered]
        if self._filter == FLAGGED:
            return [cell for cell in cells if cell.flagged]
        return [cell for cell in cells if cell.answered or self._filter == ALL]

    def _render_filters(self) -> None:
        room = self._room
        total, blanks = len(room.open_places), len(room.blanks)
        counts = (total, blanks, len(room.flagged), total - blanks)
        for place, (word, count) in enumerate(zip(self._filter_words(), counts, strict=True)):
            self._filters.show_words(place, word, str(count))
        self._filters.show_choice(self._filter)

    def _render_side(self) -> None:
        room = self._room
        self._side.show_open(room.blanks, len(room.flagged), practice=room.practice)
        self._side.show_end(room.left, practice=room.practice, section=room.closes)

    def _render_clock(self) -> None:
        if self._room.is_open and self.isVisible():
            room = self._room
            self._header.show_clock(room.has_clock)
            self._header.countdown.show_time(room.left, hidden=room.time_hidden, urgent=room.urgent)

    def _fit(self) -> None:
        theme = self._theme
        layout = theme.layout_for(self.width())
        height = round(self.height() * 100 / theme.text_size)
        self._header.fit(self.width(), height)
        self._footer.fit(self.width(), height)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        narrow = layout == "narrow"
        self._columns.setDirection(down if narrow else across)
        self._head.setDirection(across if layout == "wide" else down)
        self._side.setMinimumWidth(0 if narrow else theme.px(320 if layout == "wide" else 280))
        self._side.setMaximumWidth(16777215 if narrow else self._side.minimumWidth())
        self._hints.setVisible(not narrow)

    # On

    def _on_changed(self) -> None:
        if self._room.is_open and self.isVisible():
            self._render()

    def _on_filter(self, which: int) -> None:
        self._filter = which
        self._render()
        self._grid.focus_place(self._room.attempt.position)

    def _walk(self, places: Sequence[int]) -> None:
        if places:
            self.item_wanted.emit(places[0], tuple(places))

    def _on_back(self) -> None:
        self.item_wanted.emit(self._room.attempt.position, ())

    def _on_hide_time(self, hidden: bool) -> None:
        self._room.time_hidden = hidden
        self._render_clock()

    def _on_warned(self, minutes: float) -> None:
        self._say("warned", warning_words(minutes))

    def _on_woke(self, seconds: float) -> None:
        self._say("told", woke_words(seconds))

    def _on_refused(self, text: str) -> None:
        self._say("failed", text)

    def _say(self, kind: str, text: str) -> None:
        if self.isVisible():
            self._notice.show_notice(kind, text)
            announce(self, text)
