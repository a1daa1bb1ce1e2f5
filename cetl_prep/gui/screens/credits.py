"""After the exam: a log of continuing-education activities towards recertification."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.credits import NEEDED, Activity
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.activity_form import ActivityForm
from cetl_prep.gui.widgets.boxes import Page, Panel, Well, rule
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.chart import offer_tables
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.credit_bar import CreditBar
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.services.credits import CreditsService
from cetl_prep.services.library import LibraryService
from cetl_prep.words.times import full_date

MEASURE = 920


class CreditsScreen(Page):
    """A bar, a form and a list. It is empty until `refresh` is called.

    Attributes:
        told: something was done; the sentence that says what.
        back: the reader is done.
    """

    told = Signal(str)
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        credit: CreditsService,
        library: LibraryService,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._credits = credit
        self._library = library
        self._preferences = preferences
        self._skills: dict[str, str] = {}
        self._list: QWidget | None = None
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("After the exam"))
        self._heading = Heading(theme)
        explained = self.tr(
            "A certificate holds three years. It is renewed by {needed} points of continuing education, or by the"
            " exam. This list is only for you; CoSN has its own form."
        )
        self._heading.say(self.tr("After the exam"), explained.format(needed=TONGUE.number(NEEDED)))
        self._back = Button(theme, self.tr("Back"), icon_name="arrow-left")
        self._heading.add(self._back)
        self._trouble = Well(theme, "error", "cross")
        self._trouble.hide()
        self._points = ChartPanel(theme)
        self._sum = Label(theme, "", LEAD, 500, wrap=True)
        self._bar = CreditBar(theme, self.tr("Points of continuing education"))
        self._older = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._points.add(self._sum)
        self._points.add_chart(self._bar)
        self._points.add(self._older)
        self._form = ActivityForm(theme)
        self._activities = Panel(theme, self.tr("Activities"))
        self._undo = Button(theme, self.tr("Undo"), icon_name="undo")
        self._export = Button(theme, self.tr("Export as CSV…"))
        row = QHBoxLayout()
        row.addWidget(self._undo)
        row.addWidget(self._export)
        row.addStretch(1)
        self._activities.body.addLayout(row)
        self._parts = (self._points, self._form, self._activities)
        for part in (self._heading, self._trouble, *self._parts):
            self.body.addWidget(part)
        self.body.addStretch(1)

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._form.given.connect(self._on_given)
        self._undo.clicked.connect(self._on_undo)
        self._export.clicked.connect(self._on_export)
        self._theme.changed.connect(self._fit)
        offer_tables(self._theme, self)
        slots: dict[str, Callable[[], object]] = {"Esc": self.back.emit, "Ctrl+Z": self._on_undo}
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._fit()

    # Render

    def refresh(self) -> None:
        """Read the list anew."""
        self._skills = self._known_skills()
        self._form.offer(tuple(self._skills.items()), self._credits.today())
        try:
            self._render()
        except CetlPrepError as error:
            self._fail(error)
            return
        self._trouble.hide()

    def _known_skills(self) -> dict[str, str]:
        try:
            entry = self._library.find(self._preferences.settings.bank)
            blueprint = self._library.open(entry.digest).info.blueprint
        except CetlPrepError:
            return {}  # an activity needs no skill
        return {skill.id: skill.name for skill in blueprint.skills}

    def _render(self) -> None:
        tally = self._credits.tally()
        self._bar.show_tally(tally)
        text = self.tr("{points} of {needed} points; {missing} to go")
        if not tally.missing:
            text = self.tr("{points} of {needed} points: enough for recertification")
        self._sum.setText(
            text.format(
                points=TONGUE.number(tally.points),
                needed=TONGUE.number(NEEDED),
                missing=TONGUE.number(tally.missing),
            )
        )
        since = full_date(tally.since, TONGUE)
        counted = self.tr("Counted are the three years since {day}.").format(day=since)
        if tally.older:
            counted += " " + self.tr("{n} older points do not count.").format(
                n=TONGUE.number(tally.older)
            )
        self._older.setText(counted)
        self._undo.setEnabled(self._credits.can_undo)
        self._render_list()

    def _render_list(self) -> None:
        placed = self._credits.newest_first()
        self._export.setEnabled(bool(placed))
        if self._list:
            self._activities.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(4))
        for place, activity in placed:
            column.addWidget(rule())
            column.addLayout(self._row(place, activity))
        if not placed:
            nothing = self.tr("None yet. Courses, conferences and talks can count.")
            column.addWidget(Label(self._theme, nothing, BODY, color="ink2", wrap=True))
        self._activities.body.addWidget(self._list)

    def _row(self, place: int, activity: Activity) -> QHBoxLayout:
        theme = self._theme
        points = self.tr("1 point") if activity.points == 1 else self.tr("{n} points")
        parts = [
            full_date(activity.day, TONGUE),
            points.format(n=TONGUE.number(activity.points)),
        ]
        parts += [self._skills.get(activity.skill, activity.skill), Path(activity.evidence).name]
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(Label(theme, activity.title, BODY, 500, wrap=True))
        detail = " · ".join(part for part in parts if part)
        said.addWidget(Label(theme, detail, CAPTION, color="ink2", wrap=True))
        name = self.tr("Remove {title}").format(title=activity.title)
        button = Button(theme, self.tr("Remove"), name=name)
        button.clicked.connect(lambda: self._on_remove(place))
        row = QHBoxLayout()
        row.addLayout(said, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _fit(self) -> None:
        for part in self._parts:
            part.setMaximumWidth(self._theme.px(MEASURE))

    def _fail(self, error: CetlPrepError) -> None:
        self._trouble.say(words(error))
        self._trouble.show()
        self.ensureWidgetVisible(self._trouble)

    # On what the user does

    def _on_given(self, activity: Activity) -> None:
        try:
            faults = self._credits.note(activity)
        except CetlPrepError as error:
            self._fail(error)
            return
        if faults:
            self._form.show_faults(faults)
            return
        self._form.clear()
        self.refresh()

    def _on_remove(self, place: int) -> None:
        try:
            self._credits.remove(place)
        except CetlPrepError as error:
            self._fail(error)
            return
        self.refresh()
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self) -> None:
        try:
            self._credits.undo()
        except CetlPrepError as error:
            self._fail(error)
            return
        self.refresh()

    def _on_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as CSV"), "continuing-education.csv", self.tr("CSV (*.csv)")
        )
        if not name:
            return
        try:
            count = self._credits.export(Path(name), self._skills)
        except CetlPrepError as error:
            self._fail(error)
            return
        self.told.emit(
            self.tr("Exported {n} activities to {file}").format(n=count, file=Path(name).name)
        )
