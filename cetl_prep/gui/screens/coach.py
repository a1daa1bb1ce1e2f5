"""The decision coach: what the answer log says about how one decides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.messages import words
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Page, Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, LEAD, Label
from cetl_prep.services.coaching import EXAMS, PRACTICES, CoachingService
from cetl_prep.words.studying import Finding, findings

MEASURE = 920


class CoachScreen(Page):
    """Four statements, each with its figures, or how many answers it still needs. Empty until `refresh` is called.

    Attributes:
        back: the reader is done.
    """

    back = Signal()

    def __init__(
        self, theme: Theme, coaching: CoachingService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._coaching = coaching
        self._shown: tuple[Finding, ...] = ()
        self._panels: list[Panel] = []
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Decision coach"))
        self._heading = Heading(theme)
        self._back = Button(theme, self.tr("Back"), icon_name="arrow-left")
        self._heading.add(self._back)
        self._trouble = Well(theme, "error", "cross")
        self._trouble.hide()
        self._list = QVBoxLayout()
        note = self.tr(
            "Counted over your newest {exams} exams; certain answers over your newest {sets} practice sets too."
            " A change back to the first answer is none. Items with several keys are left out of the changes."
        ).format(exams=EXAMS, sets=PRACTICES)
        self._note = Label(theme, note, CAPTION, color="ink2", wrap=True)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._trouble)
        self.body.addLayout(self._list)
        self.body.addWidget(self._note)
        self.body.addStretch(1)

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._theme.changed.connect(self._on_theme_changed_here)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)
        self._on_theme_changed_here()

    # Render

    def refresh(self) -> None:
        """Read the newest sittings anew."""
        try:
            known = self._coaching.coaching()
        except CetlPrepError as error:
            self._trouble.say(words(error))
            self._trouble.show()
            return
        self._trouble.hide()
        counted = self.tr("From {n} answers of your own.").format(n=known.answers)
        self._heading.say(self.tr("Decision coach"), counted)
        self._render(findings(known, TONGUE))

    def _render(self, shown: tuple[Finding, ...]) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        for panel in self._panels:
            self._list.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels = [self._panel(finding) for finding in shown]
        for panel in self._panels:
            self._list.addWidget(panel)
        self._fit()

    def _panel(self, finding: Finding) -> Panel:
        panel = Panel(self._theme, finding.title)
        panel.body.addWidget(Label(self._theme, finding.verdict, LEAD, 500, wrap=True))
        for line in finding.figures:
            panel.body.addWidget(Label(self._theme, line, BODY, color="ink2", wrap=True))
        return panel

    def _fit(self) -> None:
        for widget in (*self._panels, self._note):
            widget.setMaximumWidth(self._theme.px(MEASURE))

    def _on_theme_changed_here(self) -> None:
        self._list.setSpacing(self._theme.gap(12))
        self._fit()
