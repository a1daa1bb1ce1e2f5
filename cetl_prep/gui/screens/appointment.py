"""Around the exam: agreement, tutorial, "Ready to begin?" and scheduled breaks, each with its own countdown."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cetl_prep.exam.rehearsal import Rehearsal
from cetl_prep.exam.room_keys import Action
from cetl_prep.gui.appointment_words import NOTHING, Between, Step, page_words
from cetl_prep.gui.messages import announce
from cetl_prep.gui.room_keys import key_rows
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Page, Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import LEAD, Label
from cetl_prep.services.clock import Clock
from cetl_prep.words.results import clock as time_words

MEASURE = 760


class AppointmentScreen(Page):
    """Leads through the pages before an exam, or through one break.

    Attributes:
        finished: the last page was confirmed: the exam may begin, or the break is over.
        given_up: the candidate or the countdown ended it; a sentence to show, or nothing.
        break_over: the time of the break is used up.
        title_changed: the page is called otherwise.
    """

    finished = Signal()
    given_up = Signal(str)
    break_over = Signal()
    title_changed = Signal(str)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._clock = clock
        self._steps: list[tuple[Step, float]] = []
        self._facts = ""
        self._keys: Mapping[Action, str] = {}
        self._ends: float | None = None
        self._over = False
        self._next = NOTHING
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._heading = Heading(theme)
        self._left = Label(theme, "", LEAD, 500)
        self._panel = Panel(theme)
        self._text = Label(theme, "", LEAD, wrap=True)
        self._rows = [
            (Label(theme, "", BODY, 500), Label(theme, "", BODY, color="ink2", wrap=True))
            for _ in range(10)
        ]
        self._panel.body.addWidget(self._text)
        for term, text in self._rows:
            row = QHBoxLayout()
            row.addWidget(term, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1)
            self._panel.body.addLayout(row)
        self._yes = Button(theme, "", "pri", large=True)
        self._no = Button(theme, "", large=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        for part in (self._heading, self._left, self._panel):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    # Connect

    def _connect(self) -> None:
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        self._timer.timeout.connect(self.look_at_clock)
        self._theme.changed.connect(self._fit)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the countdown; nobody sees it."""
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._fit()

    # What is shown

    def begin(self, rehearsal: Rehearsal, facts: str, keys: Mapping[Action, str]) -> None:
        """Show the pages before an exam; `facts` says its length."""
        self._facts, self._keys = facts, keys
        pages = [(Step.AGREEMENT, rehearsal.agreement), (Step.TUTORIAL, rehearsal.tutorial)]
        self._steps = [(step, float(seconds)) for step, seconds in pages if seconds]
        self._steps.append((Step.READY, 0.0))
        self._enter()

    def rest(self, minutes: float, facts: str, *, then: Between | None = None) -> None:
        """Show a break of this length; `facts` says what the exam's clock does, `then` what section follows."""
        self._facts = facts
        self._steps = [(Step.BREAK, minutes * 60)]
        if then:
            self._next = then
            self._steps.append((Step.SECTION, 0.0))
        self._enter()

    def begin_section(self, section: Between) -> None:
        """Show what section follows; its clock waits."""
        self._next = section
        self._steps = [(Step.SECTION, 0.0)]
        self._enter()

    def cover(self, left: float | None) -> None:
        """Hide the exam while its clock runs on, with so many seconds left; None for no clock."""
        self._steps = [(Step.AWAY, left or 0.0)]
        self._enter()

    @property
    def step(self) -> Step:
        """The page on screen."""
        return self._steps[0][0]

    # Render

    def _enter(self) -> None:
        seconds = self._steps[0][1]
        self._ends = self._clock.monotonic() + seconds if seconds else None
        self._over = False
        self._timer.start()
        self._render()
        self.verticalScrollBar().setValue(0)
        self._yes.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, f"{self._heading.title.text()}. {self._text.text()}")
        self.title_changed.emit(self._heading.title.text())

    def _render(self) -> None:
        words = page_words(self.step, self._facts, self._next)
        self._heading.say(words.heading, "")
        self._text.setText(words.detail)
        self._yes.setText(words.yes)
        self._yes.setAccessibleName(words.yes)
        self._no.setText(words.no or " ")
        self._no.setAccessibleName(words.no)
        self._no.setVisible(bool(words.no))
        rows = key_rows(self._keys) if self.step is Step.TUTORIAL else ()
        for n, (term, text) in enumerate(self._rows):
            for label, shown in zip(
                (term, text), rows[n] if n < len(rows) else ("", ""), strict=True
            ):
                label.setText(shown)
                label.setVisible(n < len(rows))
        self._render_clock()

    def _render_clock(self) -> None:
        self._left.setVisible(self._ends is not None)
        if self._ends is None:
            return
        left = max(0.0, self._ends - self._clock.monotonic())
        text = self.tr("Time for this page: {time}")
        if self.step is Step.BREAK:
            text = (
                self.tr("Break: {time} left") if not self._over else self.tr("The break is over.")
            )
        elif self.step is Step.AWAY:
            text = self.tr("Time left: {time}")
        self._left.setText(text.format(time=time_words(left)))

    def _fit(self) -> None:
        side = max(self._theme.gap(32), (self.width() - self._theme.px(MEASURE)) // 2)
        self.body.setContentsMargins(side, self._theme.gap(48), side, self._theme.gap(24))
        for term, _ in self._rows:
            term.setFixedWidth(self._theme.px(190))
            term.setWordWrap(True)

    # On

    def look_at_clock(self) -> None:
        """Note the time; at its end the page gives way, or the break is over."""
        self._render_clock()
        if self._ends is None or self._clock.monotonic() < self._ends or self._over:
            return
        if self.step is Step.AGREEMENT:
            self.given_up.emit(self.tr("The agreement was not accepted in time, so no exam began."))
        elif self.step is Step.TUTORIAL:
            self._on_yes()
        elif self.step is Step.BREAK:
            self._over = True
            self._render_clock()
            self.break_over.emit()

    def say(self, facts: str) -> None:
        """Say otherwise what the exam's clock does, and have it read out."""
        self._facts = facts
        self._render()
        announce(self, facts)

    def _on_yes(self) -> None:
        late = self.step is Step.BREAK and self._over  # the clock of what follows runs already
        if len(self._steps) > 1 and not late:
            self._steps.pop(0)
            self._enter()
        else:
            self._timer.stop()
            self.finished.emit()

    def _on_no(self) -> None:
        told = ""
        if self.step is Step.AGREEMENT:
            told = self.tr("The agreement was not accepted, so no exam began.")
        self.given_up.emit(told)

    def _on_escape(self) -> None:
        if self.step in (Step.AGREEMENT, Step.READY):
            self._on_no()
