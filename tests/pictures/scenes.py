"""What is pictured: every screen in the states it can be in, in the order they are come to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cetl_prep.exam.errors import StorageError
from cetl_prep.exam.slips import Fault, Part, Slip
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.calibration_panel import CalibrationPanel
from cetl_prep.gui.widgets.data_panel import DataPanel
from cetl_prep.gui.widgets.keys_panel import KeysPanel
from cetl_prep.gui.widgets.plan_panel import PlanPanel
from cetl_prep.services.sitting import Wish
from cetl_prep.words.errors import sentence
from tests.pictures import bank_scenes, mentor_scenes, room_scenes
from tests.pictures.stage import Stage

NO_ROOM = sentence(StorageError("history.full"), TONGUE)


@dataclass(frozen=True)
class Scene:
    """One picture in each look.

    Attributes:
        screen: the group it stands in.
        state: ``empty``, ``typical``, ``full``, ``error``, or what is special about it.
        past: the profile it needs (`pasts.PASTS`); scenes of one profile follow each other in one window.
        lead: brings the window there.
    """

    screen: str
    state: str
    past: str
    lead: Callable[[Stage], object]

    @property
    def name(self) -> str:
        """What its files are called."""
        return f"{self.screen}--{self.state}".replace(" ", "-")


def _to(place: str) -> Callable[[Stage], object]:
    return lambda stage: stage.go(place)


def _to_group(stage: Stage) -> None:
    services = stage.services
    entry = services.library.find()
    item = services.library.read(entry.digest).active()[0]
    slip = Slip(
        entry.id,
        entry.version,
        item.id,
        item.revision,
        Fault.OLD,
        "The rule was changed last year.",
        services.slips.today(),
        Part.RULE,
        "",
        "Read the newest version of the rule before you answer.",
        "A reader",
        declared=True,
    )
    file = services.paths.data / "report.json"
    services.slips.write([slip], file)
    services.slips.take_in([file])
    services.signing.rename("A keeper")
    stage.go("group")


def _rate(stage: Stage) -> None:
    stage.page._on_rate()


def _back_up(stage: Stage) -> None:
    stage.services.safety.back_up(stage.clock.now())
    stage.go("settings")


def _settings_error(stage: Stage) -> None:
    stage.go("settings")
    stage.page._say("failed", NO_ROOM)


def _exam_date(stage: Stage) -> None:
    stage.go("settings")
    stage.page._on_date_wanted()


def _plan(stage: Stage) -> None:
    day = stage.clock.now().date() + timedelta(days=6)
    stage.preferences.change(exam_date=day.isoformat())
    stage.go("today")
    stage.bring_up(PlanPanel)


def _day_before(stage: Stage) -> None:
    day = stage.clock.now().date() + timedelta(days=1)
    stage.preferences.change(exam_date=day.isoformat())
    stage.go("today")


def _keys(stage: Stage) -> None:
    stage.go("settings")
    stage.bring_up(KeysPanel)


def _data(stage: Stage) -> None:
    stage.go("settings")
    stage.bring_up(DataPanel)


def _calibration(stage: Stage) -> None:
    stage.go("progress")
    stage.bring_up(CalibrationPanel)


def _no_activity(stage: Stage) -> None:
    stage.go("credits")
    stage.page._form._on_add()


def _remove(stage: Stage) -> None:
    stage.go("exams")
    stage.page._on_remove()


def _palette(stage: Stage) -> None:
    stage.go("today")
    stage.window._on_palette()


def _chart_table(stage: Stage) -> None:
    stage.go("today")
    QTest.keyClick(
        stage.window,
        Qt.Key.Key_T,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )


def _help_found(stage: Stage) -> None:
    stage.go("help")
    stage.page._search.setText("flag")


def _help_nothing(stage: Stage) -> None:
    stage.go("help")
    stage.page._search.setText("xyzzy")


def _report(number: int) -> Callable[[Stage], object]:
    return lambda stage: stage.window._on_show_report(stage.attempts[number])


def _report_blank(stage: Stage) -> None:
    attempt = stage.services.sitting.start(Wish(seed=77))
    stage.window._on_show_report(stage.services.sitting.submit(attempt).id)


def _items(which: str) -> Callable[[Stage], object]:
    return lambda stage: stage.window._on_review_items(stage.attempts[0], which)


def _fault(stage: Stage) -> None:
    from cetl_prep.gui.application import fault_report
    from cetl_prep.gui.messages import tell_bug

    error = ValueError("hidden")
    tell_bug(stage.theme, fault_report(error, None), stage.window).ask()


def _refused(stage: Stage) -> None:
    from cetl_prep.gui.messages import tell, words

    error = StorageError("history.damaged", file="history.db")
    tell(stage.theme, "CETL Prep cannot open your data", words(error), stage.window).ask()


def _banner_error(stage: Stage) -> None:
    stage.go("today")
    stage.window._say("failed", NO_ROOM)


SCENES = (
    Scene("first run", "typical", "new", lambda stage: None),
    Scene("first run", "rating", "new", _rate),
    Scene("today", "empty", "new", _to("today")),
    Scene("exams", "empty", "new", _to("exams")),
    Scene("mistakes", "empty", "new", _to("mistakes")),
    Scene("group", "empty", "new", _to("group")),
    Scene("coach", "empty", "new", _to("coach")),
    Scene("compare", "empty", "new", _to("compare")),
    Scene("progress", "empty", "new", _to("progress")),
    Scene("after the exam", "empty", "new", _to("credits")),
    Scene("mentor", "empty", "new", mentor_scenes.empty),
    Scene("find an action", "typical", "new", _palette),
    Scene("today", "no bank", "bare", _to("today")),
    Scene("practice", "no bank", "bare", _to("practice")),
    Scene("banks", "empty", "bare", _to("banks")),
    Scene("editor", "empty", "bare", _to("editor")),
    Scene("today", "typical", "in use", _to("today")),
    Scene("today", "error", "in use", _banner_error),
    Scene("today", "chart as table", "in use", _chart_table),
    Scene("today", "plan", "in use", _plan),
    Scene("today", "day before", "in use", _day_before),
    Scene("practice", "typical", "in use", _to("practice")),
    Scene("exams", "typical", "in use", _to("exams")),
    Scene("progress", "typical", "in use", _to("progress")),
    Scene("progress", "calibration", "in use", _calibration),
    Scene("mistakes", "typical", "in use", _to("mistakes")),
    Scene("group", "typical", "in use", _to_group),
    Scene("mentor", "typical", "in use", mentor_scenes.typical),
    Scene("mentor", "error", "in use", mentor_scenes.error),
    Scene("mentor", "candidate", "in use", mentor_scenes.closely),
    Scene("coach", "typical", "in use", _to("coach")),
    Scene("compare", "typical", "in use", _to("compare")),
    Scene("after the exam", "typical", "in use", _to("credits")),
    Scene("after the exam", "error", "in use", _no_activity),
    Scene("report", "typical", "in use", _report(0)),
    Scene("item review", "typical", "in use", _items("missed")),
    Scene("settings", "typical", "in use", _back_up),
    Scene("settings", "keys", "in use", _keys),
    Scene("settings", "data", "in use", _data),
    Scene("settings", "exam date", "in use", _exam_date),
    Scene("settings", "error", "in use", _settings_error),
    Scene("help", "typical", "in use", _to("help")),
    Scene("help", "found", "in use", _help_found),
    Scene("help", "nothing found", "in use", _help_nothing),
    Scene("start dialog", "typical", "in use", room_scenes.start),
    Scene("start dialog", "too few items", "in use", room_scenes.too_few),
    Scene("agreement", "typical", "in use", room_scenes.agreement),
    Scene("tutorial", "typical", "in use", room_scenes.tutorial),
    Scene("ready", "typical", "in use", room_scenes.ready),
    Scene("break", "question", "in use", room_scenes.break_question),
    Scene("break", "typical", "in use", room_scenes.at_break),
    Scene("exam", "typical", "in use", room_scenes.exam),
    Scene("exam", "longest item", "in use", room_scenes.longest),
    Scene("exam", "keys", "in use", room_scenes.keys),
    Scene("exam", "error", "in use", room_scenes.failed),
    Scene("review", "typical", "in use", room_scenes.review),
    Scene("review", "submit", "in use", room_scenes.submit),
    Scene("exam", "last minutes", "in use", room_scenes.last_minutes),
    Scene("exam", "paused", "in use", room_scenes.pause),
    Scene("practice room", "before", "in use", room_scenes.practice),
    Scene("practice room", "right", "in use", room_scenes.practice_right),
    Scene("practice room", "wrong", "in use", room_scenes.practice_wrong),
    Scene("practice room", "several keys", "in use", room_scenes.several_keys),
    Scene("banks", "typical", "in use", bank_scenes.typical),
    Scene("banks", "health", "in use", bank_scenes.health),
    Scene("banks", "removed", "in use", bank_scenes.removed),
    Scene("banks", "not a bank", "in use", bank_scenes.refused),
    Scene("import preview", "typical", "in use", bank_scenes.preview),
    Scene("import columns", "typical", "in use", bank_scenes.columns),
    Scene("import preview", "error", "in use", bank_scenes.preview_refused),
    Scene("update preview", "typical", "in use", bank_scenes.update),
    Scene("editor", "typical", "in use", bank_scenes.editor),
    Scene("editor", "error", "in use", bank_scenes.editor_findings),
    Scene("editor", "close unsaved", "in use", bank_scenes.close_unsaved),
    Scene("exams", "removed", "in use", _remove),
    Scene("today", "full", "long", _to("today")),
    Scene("exams", "full", "long", _to("exams")),
    Scene("progress", "full", "long", _to("progress")),
    Scene("mistakes", "full", "long", _to("mistakes")),
    Scene("coach", "full", "long", _to("coach")),
    Scene("compare", "full", "long", _to("compare")),
    Scene("after the exam", "full", "long", _to("credits")),
    Scene("banks", "full", "long", _to("banks")),
    Scene("mentor", "full", "long", mentor_scenes.full),
    Scene("banks", "damaged", "long", bank_scenes.damaged),
    Scene("report", "full", "long", _report(0)),
    Scene("report", "practice", "long", _report(1)),
    Scene("item review", "all", "long", _items("all")),
    Scene("report", "nothing answered", "long", _report_blank),
    Scene("fault", "error", "long", _fault),
    Scene("data cannot be opened", "error", "long", _refused),
)
