"""Practice: adaptive, which is recommended, or a set of one's own making."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget

from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.selection import Plan
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.builder_panel import BuilderPanel
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.key_button import KeyButton
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.laid_out_page import LaidOutPage
from cetl_prep.services.library import LibraryService
from cetl_prep.services.sitting import PRACTICE_ITEMS
from cetl_prep.services.study import StudyService


class PracticeScreen(LaidOutPage):
    """Two ways to practise. It is empty until `refresh` is called.

    Attributes:
        start_practice: adaptive practice is wanted.
        start_own: a practice set is wanted; the wish and the plan for it.
    """

    start_practice = Signal()
    start_own = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        study: StudyService,
        library: LibraryService,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._study = study
        self._library = library
        self._preferences = preferences
        self._plan = Plan()
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Practice"))
        self._builder = BuilderPanel(theme)
        self.body.addWidget(Heading(theme, self.tr("Practice")))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._adaptive_panel())
        self.body.addWidget(self._builder)
        self.body.addStretch(1)

    def _adaptive_panel(self) -> Panel:
        theme, panel = self._theme, Panel(self._theme)
        self._start = KeyButton(theme, self.tr("Start practice"), self.tr("Enter"), large=True)
        text = self.tr(
            "{n} items chosen for you: balanced by the exam's weights, unseen before seen, the skills in turn."
            " Weak areas get up to twice their exam weight, and due misses come back. Each item tells"
            " why it was chosen, and every answer is explained at once."
        ).format(n=PRACTICE_ITEMS)
        title = Label(theme, self.tr("Adaptive practice (recommended)"), TITLE, 600, wrap=True)
        detail = Label(theme, text, color="ink2", wrap=True)
        for label in (title, detail):
            label.setContentsMargins(MARGIN, 0, MARGIN, 0)
            panel.body.addWidget(label)
        # The button runs against the window, for its key cap's sake; the row does not.
        row = QHBoxLayout()
        row.addWidget(self._start)
        row.addStretch(1)
        panel.body.addLayout(row)
        self._start.setAccessibleDescription(text)
        return panel

    # Connect

    def _connect(self) -> None:
        self._start.clicked.connect(self.start_practice)
        self._builder.changed.connect(self._on_changed)
        self._builder.start.connect(self._on_start_own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus, or else starts adaptive practice."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            button = focused if isinstance(focused, QAbstractButton) else self._start
            button.click()
        else:
            super().keyPressEvent(event)

    # Render

    def refresh(self) -> None:
        """Read the bank and the history anew."""
        bank = self._preferences.settings.bank
        try:
            info = self._library.open(self._library.find(bank).digest).info
            self._builder.show_bank(info)
            self._render()
        except CetlPrepError as error:
            self.show_trouble(error)
            return
        self.clear_trouble()
        self._lay_out()

    def _render(self) -> None:
        builder, bank = self._builder, self._preferences.settings.bank
        self._plan = builder.plan(self._study.only(builder.which, bank))
        fitting = 0
        if builder.skills.chosen:
            fitting = self._study.fitting(self._plan, builder.count, bank)
        builder.show_fitting(fitting)

    def _lay_out(self) -> None:
        self._builder.lay_out(self._theme.layout_for(self.window().width()))

    # On what the user does

    def _on_changed(self) -> None:
        try:
            self._render()
        except CetlPrepError as error:
            self.show_trouble(error)

    def _on_start_own(self) -> None:
        self.start_own.emit(self._builder.wish(), self._plan)
