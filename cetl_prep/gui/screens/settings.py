"""Settings: look, exam, keys, self-rating, and the data with its backups."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.gui.date_dialog import DateDialog
from cetl_prep.gui.messages import Choice, Question, announce, words
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.after_exam_panel import AfterExamPanel
from cetl_prep.gui.widgets.boxes import Page, Panel
from cetl_prep.gui.widgets.data_panel import DataPanel, backup_words
from cetl_prep.gui.widgets.exam_panel import ExamPanel
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.keys_panel import KeysPanel
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.look_panel import LookPanel
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.rating_rows import RatingRows
from cetl_prep.paths import Paths
from cetl_prep.services.backups import Backup
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.safety import SafetyService

MEASURE = 920


class SettingsScreen(Page):
    """Each choice is stored when it is made; there is no button to save.

    Attributes:
        back: the user is done.
        restored: a backup took the place of the history.
        credits_wanted: the log of continuing education is wanted.
    """

    back = Signal()
    restored = Signal()
    credits_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        library: LibraryService,
        safety: SafetyService,
        paths: Paths,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self._library = library
        self._safety = safety
        self._paths = paths
        self._clock = clock
        self._info = self._bank()
        self._build()
        self._connect()
        self._render()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._heading = Heading(theme)
        self._heading.say(self.tr("Settings"), self.tr("Each choice is saved when you make it."))
        self._notice = Notice(theme)
        self._look = LookPanel(theme)
        self._exam = ExamPanel(theme)
        self._keys = KeysPanel(theme)
        self._rating = Panel(theme, self.tr("What you know already"))
        why = self.tr(
            "Your own rating gives the first estimates a start; answers soon outweigh it."
        )
        skills = self._info.blueprint.skills if self._info else ()
        self._ratings = RatingRows(theme, [(skill.id, skill.name) for skill in skills])
        self._rating.body.addWidget(Label(theme, why, color="ink2", wrap=True))
        self._rating.body.addWidget(self._ratings)
        self._rating.setVisible(bool(skills))
        self._data = DataPanel(theme)
        self._after = AfterExamPanel(theme)
        panels = (self._look, self._exam, self._keys, self._rating, self._data, self._after)
        self._parts = (self._heading, self._notice, *panels)
        for part in self._parts:
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _bank(self) -> BankInfo | None:
        try:
            entry = self._library.find(self._preferences.settings.bank)
            return self._library.open(entry.digest).info
        except CetlPrepError:
            return None  # the pages that need a bank say so

    # Connect

    def _connect(self) -> None:
        for panel in (self._look, self._exam, self._keys):
            panel.wanted.connect(self._on_wanted)
        self._exam.date_wanted.connect(self._on_date_wanted)
        self._ratings.rated.connect(self._on_rated)
        self._data.folder_wanted.connect(self._on_folder)
        self._data.back_up_wanted.connect(self._on_back_up)
        self._data.restore_wanted.connect(self._on_restore_wanted)
        self._after.wanted.connect(self.credits_wanted)
        self._preferences.changed.connect(self._render)
        self._theme.changed.connect(self._fit)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the room there is."""
        super().resizeEvent(event)
        self._fit()

    # Render

    def refresh(self) -> None:
        """Show what holds now; the bank in use may be another."""
        self._notice.clear()
        self._info = self._bank()
        self._render()
        self._render_data()

    def _render(self) -> None:
        settings = self._preferences.settings
        self._look.show_settings(settings)
        self._exam.show_settings(settings, self._info)
        self._keys.show_settings(settings)
        self._ratings.show_ratings(settings.self_rating)

    def _render_data(self) -> None:
        self._data.show_data(str(self._paths.data), self._safety.backups())

    def _fit(self) -> None:
        narrow = self._theme.layout_for(self.window().width()) == "narrow"
        for part in (self._look, self._exam, self._keys, self._ratings, self._data):
            part.lay_out(narrow=narrow)
        for widget in self._parts:
            widget.setMaximumWidth(self._theme.px(MEASURE))

    def _say(self, kind: str, text: str) -> None:
        self._notice.show_notice(kind, text)
        self.ensureWidgetVisible(self._notice)
        announce(self, text)

    # On what the user does

    def _on_wanted(self, values: dict[str, object]) -> None:
        self._notice.clear()
        try:
            self._preferences.change(**values)
        except CetlPrepError as error:
            self._render()
            self._say("failed", words(error))

    def _on_date_wanted(self) -> None:
        today = self._clock.now().astimezone().date()
        day = self._preferences.settings.exam_day
        dialog = DateDialog(self._theme, day, today, self.window())
        dialog.chosen.connect(lambda iso: self._on_wanted({"exam_date": iso}))
        dialog.ask()

    def _on_rated(self, skill: str, step: int) -> None:
        ratings = dict(self._preferences.settings.self_rating)
        ratings.pop(skill, None)
        self._on_wanted({"self_rating": ratings | ({skill: step} if step else {})})

    def _on_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data))):
            self._say(
                "failed",
                self.tr("No program opened the folder {folder}.").format(folder=self._paths.data),
            )

    def _on_back_up(self) -> None:
        try:
            made = self._safety.back_up(self._clock.now())
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self._render_data()
        self._say("told", self.tr("Backed up and verified: {file}").format(file=made.name))

    def _on_restore_wanted(self, backup: Backup) -> None:
        detail = self.tr(
            "The backup is checked first. Your history as it is now becomes a backup of its own, so you can go"
            " back. Answers given since are then not in your history."
        )
        question = Question(
            self._theme,
            self.tr("Restore the backup of {day}?").format(day=backup_words(backup)),
            detail,
            [
                Choice("keep", self.tr("Keep as it is")),
                Choice("restore", self.tr("Restore this backup")),
            ],
            self.window(),
        )
        question.answered.connect(
            lambda which: self._on_restore(backup) if which == "restore" else None
        )
        question.ask()

    def _on_restore(self, backup: Backup) -> None:
        try:
            aside = self._safety.restore(backup.path, self._clock.now())
        except CetlPrepError as error:
            self._say("failed", words(error))
            return
        self.restored.emit()
        self._render_data()
        text = self.tr("Restored the backup of {day}. Your history as it was is kept as {file}.")
        self._say("told", text.format(day=backup_words(backup), file=aside.name))
