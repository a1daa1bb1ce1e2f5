"""What mentors ask for, on the Today page: accept it or not, and see how far it is."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.prescription import Fulfilment, Reply
from cetl_prep.gui.messages import words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.label import Label
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.prescribing import PrescribingService
from cetl_prep.services.sitting import PRACTICE_ITEMS, Wish
from cetl_prep.words.times import weekday

MOST_SHOWN = 3


class PrescriptionPanel(Panel):
    """Reads what waits whenever it is shown; it is not there when nothing waits.

    Attributes:
        start: practice for a prescription is wanted; its wish and plan.
        failed: an answer could not be stored; the sentence that says why.
    """

    start = Signal(object, object)
    failed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        prescribing: PrescribingService,
        library: LibraryService,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._prescribing = prescribing
        self._library = library
        self._clock = clock
        self._title = Label(theme, self.tr("Your mentor asks"), 16, 600)
        self.body.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.gap(12))
        self.body.addLayout(self._rows)
        self._held: list[QWidget] = []
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What was done meanwhile counts."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read anew what waits."""
        try:
            waiting = self._prescribing.waiting()
        except CetlPrepError:
            waiting = ()
        for row in self._held:
            self._rows.removeWidget(row)
            row.deleteLater()
        self._held = [self._row(each) for each in waiting[:MOST_SHOWN]]
        for row in self._held:
            self._rows.addWidget(row)
        if not waiting:
            self.hide()
        elif self.parentWidget() is not None:  # without one it would be a window of its own
            self.show()

    def _row(self, asked: Fulfilment) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self._theme, self._sentence(asked), wrap=True))
        if asked.prescription.note:
            note = self.tr("“{note}”").format(note=asked.prescription.note)
            column.addWidget(Label(self._theme, note, color="ink2", wrap=True))
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in self._buttons(asked):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row

    def _buttons(self, asked: Fulfilment) -> list[Button]:
        ident, mentor = asked.prescription.id, asked.prescription.mentor
        if asked.reply is Reply.ACCEPTED:
            practise = Button(self._theme, self.tr("Practice for {name}").format(name=mentor))
            practise.clicked.connect(lambda: self._on_practise(ident))
            return [practise]
        accept, decline = self.tr("Accept"), self.tr("Decline")
        names = self.tr("Accept what {name} asks"), self.tr("Decline what {name} asks")
        yes = Button(self._theme, accept, name=names[0].format(name=mentor))
        no = Button(self._theme, decline, name=names[1].format(name=mentor))
        yes.clicked.connect(lambda: self._on_reply(ident, Reply.ACCEPTED))
        no.clicked.connect(lambda: self._on_reply(ident, Reply.DECLINED))
        return [yes, no]

    def _sentence(self, asked: Fulfilment) -> str:
        wish = asked.prescription
        skills = self._skills(asked) or self.tr("all skills")
        said = self.tr("{name}: {n} items of {skills}.").format(
            name=wish.mentor, n=wish.items, skills=skills
        )
        if wish.due:
            said = f"{said} {self._due(wish.due, asked)}"
        if asked.reply is Reply.ACCEPTED:
            done = self.tr("Done: {done} of {n}.").format(done=asked.done, n=wish.items)
            said = f"{said} {done}"
        return said

    def _due(self, due: date, asked: Fulfilment) -> str:
        late = asked.overdue(self._clock.now().astimezone().date())
        said = self.tr("It was due on {day}.") if late else self.tr("Due on {day}.")
        return said.format(day=weekday(due, TONGUE))

    def _skills(self, asked: Fulfilment) -> str:
        wish = asked.prescription
        try:
            bank = self._library.open(self._library.find(wish.bank).digest)
        except CetlPrepError:
            return ", ".join(wish.skills)
        names = {skill.id: skill.name for skill in bank.info.blueprint.skills}
        return ", ".join(names.get(skill, skill) for skill in wish.skills)

    def _on_reply(self, ident: str, reply: Reply) -> None:
        try:
            self._prescribing.reply(ident, reply)
        except CetlPrepError as error:
            self.failed.emit(words(error))
        self.refresh()

    def _on_practise(self, ident: str) -> None:
        try:
            plan, left, bank = self._prescribing.plan(ident)
        except CetlPrepError as error:
            self.failed.emit(words(error))
            return
        self.start.emit(Wish(Kind.PRACTICE, bank, items=min(left, PRACTICE_ITEMS)), plan)
