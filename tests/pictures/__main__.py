"""`python -m tests.pictures [folder]`: every screen as a PNG file in every theme, and a page that shows them all."""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from html import escape
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cetl_prep.exam.attempt import Confidence, Kind
from cetl_prep.exam.credits import Activity
from cetl_prep.gui.main_window import MainWindow
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.room import Room
from cetl_prep.gui.screens.banks import BanksScreen
from cetl_prep.gui.screens.editor import EditorScreen
from cetl_prep.gui.screens.progress import ProgressScreen
from cetl_prep.gui.screens.today import TodayScreen
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import THEMES, Theme
from cetl_prep.gui.widgets.plan_panel import PlanPanel
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock
from tests.pictures.data import answer, past_mock, picture_services

DEFAULT = Path("build/pictures")
WIDE = (1280, 800)
SMALL = (1024, 640)
BLANKS = (21, 57, 82, 96)


class Stage:
    """A window over a profile with a past, led to one scene after the other."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self.clock = FakeClock()
        self.services = picture_services(folder, self.clock)
        for seed, share in ((1, 0.66), (2, 0.76)):
            past_mock(self.services, self.clock, share, seed)
        paused = self.services.sitting.start(Wish(seed=3))
        paused = answer(self.services, self.clock, paused, range(36), 0.7)
        self.services.sitting.pause(paused)
        self.done = [s.id for s in self.services.progress.attempts() if s.ended]
        self.theme = theme
        preferences = Preferences(self.services.paths.settings)
        self.window = MainWindow(theme, self.services, preferences)
        self.window.show()
        self.window.activateWindow()

    @property
    def room(self) -> Room:
        """The sitting in progress."""
        return self.window._flow.room

    def close(self) -> None:
        """End it."""
        if editor := self.window.findChild(EditorScreen):
            editor.drop_changes()
        self.window.close()
        self.services.close()

    # Scenes

    def today(self) -> None:
        self.window.go("today")

    def practice_page(self) -> None:
        self.window.go("practice")

    def progress(self) -> None:
        self.window.go("progress")

    def calibration(self) -> None:
        self.window.go("progress")
        page = self.window._shell._stack.currentWidget()
        assert isinstance(page, ProgressScreen)
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())

    def exams(self) -> None:
        self.window.go("exams")

    def settings(self) -> None:
        self.services.safety.back_up(self.clock.now())
        self.window.go("settings")

    def settings_keys(self) -> None:
        self._scroll_to(1.0 / 3)

    def settings_data(self) -> None:
        self._scroll_to(1.0)

    def _scroll_to(self, share: float) -> None:
        self.window.go("settings")
        QTest.qWait(30)
        bar = self.window._shell._stack.currentWidget().verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))

    def exam_date(self) -> None:
        self.window.go("settings")
        self.window._shell._stack.currentWidget()._on_date_wanted()

    def first_run(self) -> None:
        self.window._show_page("first-run", "today", "Welcome")

    def find_action(self) -> None:
        self.window.go("today")
        self.window._on_palette()

    def agreement(self) -> None:
        self._appointment("Pearson VUE-like")

    def tutorial(self) -> None:
        self._appointment("Prometric-like")
        self.window._flow._appointment.screen._on_yes()

    def ready(self) -> None:
        self.window._flow._appointment.screen._on_yes()

    def break_question(self) -> None:
        rehearsal = self.services.rehearsals.find("Prometric-like")
        self.window._flow._enter(self.services.sitting.start(Wish(seed=3, rehearsal=rehearsal)))
        self.room.show(49)
        self.window._flow._screens["exam"]._on_next()

    def at_break(self) -> None:
        self.window._flow._appointment.rest(self.room.rehearsal.breaks[0])

    def _appointment(self, name: str) -> None:
        flow = self.window._flow
        rehearsal = self.services.rehearsals.find(name)
        flow._open_mock(Kind.MOCK, flow._mock_profile(), rehearsal)

    def help(self) -> None:
        self.window.go("help")

    def mistakes(self) -> None:
        self.window.go("mistakes")

    def coach(self) -> None:
        self.window.go("coach")

    def compare(self) -> None:
        self.window.go("compare")

    def credits(self) -> None:
        noted = self.services.credits
        if not noted.listed():
            today = noted.today()
            noted.note(Activity(today.replace(day=1), "Annual conference", 18, "proof.pdf", "LV"))
            noted.note(Activity(today.replace(day=2), "Course on data privacy", 12.5))
        self.window.go("credits")

    def plan(self) -> None:
        day = self.services.credits.today() + timedelta(days=6)
        self.window._preferences.change(exam_date=day.isoformat())
        self.window.go("today")
        page = self.window.findChild(TodayScreen)
        page.ensureWidgetVisible(page.findChild(PlanPanel))

    def banks(self) -> None:
        self.window.go("banks")

    def bank_removed(self) -> None:
        self.window.go("banks")
        page = self.window.findChild(BanksScreen)
        page._on_remove()
        QTest.qWait(30)

    def import_preview(self) -> None:
        page = self.window.findChild(BanksScreen)
        page._on_undo()
        path = self.services.paths.data / "tri-county-privacy.gift"
        path.write_text(FOREIGN, "utf-8")
        page.take([path])
        while not page._preview.progress.isHidden():
            QTest.qWait(50)

    def editor(self) -> None:
        page = self.window.findChild(BanksScreen)
        page._preview.back.emit()
        bank = self.services.library.find()
        self.window._on_edit_wanted(bank.id, self.services.authoring.bank().items[0].id)
        editor = self.window.findChild(EditorScreen)
        if not editor.unsaved:
            editor._page.form.stem.setPlainText("Which of these is NOT always right?")

    def report(self) -> None:
        self.window._on_show_report(self.done[0])

    def item_review(self) -> None:
        self.window._on_review_items(self.done[0], "missed")

    def start(self) -> None:
        self.window.go("today")
        self.window._flow.offer_mock()

    def exam(self) -> None:
        attempt = self.services.sitting.start(Wish(seed=3))
        places = [place for place in range(100) if place not in (36, *BLANKS)]
        attempt = answer(self.services, self.clock, attempt, places, 0.7)
        self.window._flow._enter(attempt)
        room = self.room
        room.show(36)
        order = room.attempt.form.items[36].options
        room.strike(order[0], True)
        room.choose(order[2])
        room.say_confidence(Confidence.FAIRLY_SURE)

    def review(self) -> None:
        self.window._flow._show_review()

    def submit(self) -> None:
        self.window._flow._show_review()
        self.window._flow._on_submit_wanted()

    def pause(self) -> None:
        self.room.pause()
        self.window._flow._show_exam()

    def practice(self) -> None:
        self.window._flow._enter(self.services.study.practise(Wish(kind=Kind.PRACTICE, seed=5)))
        self.room.choose(self.room.attempt.form.items[0].options[1])


FOREIGN = """$CATEGORY: Privacy

::1:: Which step comes first when pupil data may have been exposed? {
=Contain the exposure ~Call a vendor ~Wait ~Tell the press }

::2:: Match the laws {
=FERPA -> records
=CIPA -> filters
=COPPA -> children }
"""


@dataclass(frozen=True)
class Scene:
    """One picture: its name, how to come there, and whether it is also taken small and with large text."""

    name: str
    lead: Callable[[Stage], None]
    extreme: bool = False
    dialog: bool = False


SCENES = (
    Scene("01-today", Stage.today, extreme=True),
    Scene("02-start", Stage.start, dialog=True),
    Scene("03-exam", Stage.exam, extreme=True),
    Scene("04-review", Stage.review, extreme=True),
    Scene("05-submit", Stage.submit, dialog=True),
    Scene("06-pause", Stage.pause),
    Scene("07-practice", Stage.practice, extreme=True),
    Scene("08-score-report", Stage.report, extreme=True),
    Scene("09-item-review", Stage.item_review, extreme=True),
    Scene("10-exams", Stage.exams),
    Scene("11-help", Stage.help),
    Scene("12-practice-page", Stage.practice_page, extreme=True),
    Scene("13-progress", Stage.progress, extreme=True),
    Scene("14-calibration", Stage.calibration),
    Scene("20-settings", Stage.settings, extreme=True),
    Scene("21-settings-keys", Stage.settings_keys),
    Scene("22-settings-data", Stage.settings_data),
    Scene("23-exam-date", Stage.exam_date, dialog=True),
    Scene("24-first-run", Stage.first_run, extreme=True),
    Scene("25-find-action", Stage.find_action, dialog=True),
    Scene("26-agreement", Stage.agreement),
    Scene("27-tutorial", Stage.tutorial, extreme=True),
    Scene("28-ready", Stage.ready),
    Scene("29-break-question", Stage.break_question, dialog=True),
    Scene("30-break", Stage.at_break, extreme=True),
    Scene("31-banks", Stage.banks, extreme=True),
    Scene("32-bank-removed", Stage.bank_removed),
    Scene("33-import-preview", Stage.import_preview, extreme=True),
    Scene("34-item-editor", Stage.editor, extreme=True),
    Scene("40-mistakes", Stage.mistakes, extreme=True),
    Scene("41-coach", Stage.coach),
    Scene("42-compare", Stage.compare, extreme=True),
    Scene("43-after-the-exam", Stage.credits, extreme=True),
    Scene("44-plan", Stage.plan, extreme=True),
)


def take(widget: QWidget, path: Path) -> None:
    """Save what a widget looks like once all is laid out."""
    QTest.qWait(30)
    widget.grab().save(str(path))


def photograph(stage: Stage, scene: Scene, folder: Path) -> list[str]:
    """Take the pictures of one scene; returns the names of the files."""
    stage.window.resize(*WIDE)
    scene.lead(stage)
    shots = []
    looks = [(name, 100, WIDE) for name in THEMES]
    if scene.extreme:
        looks += [("light", 100, SMALL), ("light", 200, WIDE)]
    for theme, text_size, size in looks:
        stage.window.resize(*size)
        stage.theme.choose(theme)
        stage.theme.set_text_size(text_size)
        QTest.qWait(30)
        extra = "-200" if text_size > 100 else "-small" if size == SMALL else ""
        name = f"{scene.name}-{theme}{extra}.png"
        shown = QApplication.activeModalWidget() if scene.dialog else None
        take(shown or stage.window, folder / name)
        shots.append(name)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    stage.theme.set_text_size(100)
    return shots


def index(shots: list[str]) -> str:
    """A page with all the pictures."""
    figures = "\n".join(
        f'<figure><img src="{escape(shot)}" width="640" alt="">'
        f"<figcaption>{escape(shot)}</figcaption></figure>"
        for shot in shots
    )
    return f"<!doctype html><meta charset=utf-8><title>Pictures</title>\n{figures}\n"


def main() -> None:
    """Take all pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setStyle("Fusion")
    qInstallMessageHandler(_quietly)
    theme = Theme("light")
    apply_theme(theme)
    theme.changed.connect(lambda: apply_theme(theme))
    with tempfile.TemporaryDirectory() as profile:
        stage = Stage(Path(profile), theme)
        shots = [shot for scene in SCENES for shot in photograph(stage, scene, folder)]
        stage.close()
    (folder / "index.html").write_text(index(shots), "utf-8")
    sys.stdout.write(f"{len(shots)} pictures in {folder}\n")


def _quietly(_kind: QtMsgType, _context: object, text: str) -> None:
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    main()
