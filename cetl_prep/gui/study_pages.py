"""The pages beside the navigation that help one learn, and the plan for Today. Part of the main window, which alone connects screens."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.opened import Opened
from cetl_prep.gui.preferences import Preferences
from cetl_prep.gui.theme import Theme

if TYPE_CHECKING:
    from cetl_prep.gui.exam_flow import ExamFlow
    from cetl_prep.gui.handover import Handover
    from cetl_prep.gui.screens.group import GroupScreen
    from cetl_prep.gui.widgets.plan_panel import PlanPanel
    from cetl_prep.gui.widgets.prescription_panel import PrescriptionPanel


class StudyPages(QObject):
    """Makes each page when it is first shown.

    Attributes:
        wanted: the key of a place that a page leads to.
        look_at: one item of a sitting is wanted: the ids of both.
        told: something was done; the sentence that says what.
        failed: something could not be done; the sentence that says why.
        came_in: a mentor's file, or a history of another computer, was taken in.
    """

    wanted = Signal(str)
    look_at = Signal(str, str)
    told = Signal(str)
    failed = Signal(str)
    came_in = Signal()

    def __init__(
        self,
        theme: Theme,
        services: Opened,
        preferences: Preferences,
        flow: Callable[[], "ExamFlow"],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._handover: Handover | None = None
        self._group: GroupScreen | None = None
        self._prescriptions: PrescriptionPanel | None = None
        self._theme = theme
        self._services = services
        self._preferences = preferences
        self._flow = flow
        self.makers: dict[str, Callable[[], QWidget]] = {
            "mistakes": self._make_mistakes,
            "coach": self._make_coach,
            "compare": self._make_compare,
            "credits": self._make_credits,
            "group": self._make_group,
        }
        self.titles = {
            "mistakes": self.tr("Mistakes"),
            "coach": self.tr("Decision coach"),
            "compare": self.tr("Compare two exams"),
            "credits": self.tr("After the exam"),
            "group": self.tr("Study group"),
        }

    def home(self, key: str) -> str:
        """The place of the navigation that a page belongs to."""
        return {"credits": "settings", "group": "banks"}.get(key, "exams")

    def plan_panel(self) -> "PlanPanel":
        """The study plan, for the Today page."""
        from cetl_prep.gui.widgets.plan_panel import PlanPanel

        s = self._services
        panel = PlanPanel(self._theme, s.planning, s.library, self._preferences)
        flow = self._flow  # what leads through a sitting is made when one begins
        panel.start.connect(lambda wish, plan: flow().starting.practise_plan(wish, plan))
        panel.mock_wanted.connect(lambda: flow().starting.offer_mock())
        panel.mistakes_wanted.connect(lambda: self.wanted.emit("mistakes"))
        panel.failed.connect(self.failed)
        return panel

    def lead(self, lead_with: Callable[[QWidget], None]) -> None:
        """Put what mentors ask for at the head of the Today page; the panel is made when one ever asked."""

        def look() -> None:
            if self._prescriptions is None and self._services.paths.prescriptions.exists():
                self._prescriptions = self._prescription_panel()
                lead_with(self._prescriptions)
                self._prescriptions.refresh()

        self.came_in.connect(look)
        look()

    def _prescription_panel(self) -> "PrescriptionPanel":
        from cetl_prep.gui.widgets.prescription_panel import PrescriptionPanel

        s = self._services
        panel = PrescriptionPanel(self._theme, s.prescribing, s.library, s.clock)
        panel.start.connect(self._flow().starting.practise_plan)
        panel.failed.connect(self.failed)
        self.came_in.connect(panel.refresh)
        return panel

    def hand_over(self) -> "Handover":
        """The history leaving this computer, and what comes back."""
        from cetl_prep.gui.handover import Handover

        if self._handover is None:
            self._handover = Handover(self._theme, self._services, self._window)
            self._handover.told.connect(self.told)
            self._handover.failed.connect(self.failed)
            self._handover.taken.connect(self.came_in)
        return self._handover

    def open_group_files(self, kind: str, files: Sequence[Path]) -> None:
        """Have the page of the study group, which is on screen, show files of one kind (a name of `FileKind`)."""
        if self._group is not None:
            self._group.open_files(kind, files)

    def _make_mistakes(self) -> QWidget:
        from cetl_prep.gui.screens.mistakes import MistakesScreen

        s = self._services
        page = MistakesScreen(self._theme, s.mistakes, s.again, s.library, self._preferences)
        page.start_own.connect(self._flow().starting.practise_plan)
        page.look_at.connect(self.look_at)
        page.back.connect(lambda: self.wanted.emit("exams"))
        return page

    def _make_group(self) -> QWidget:
        from cetl_prep.gui.screens.group import GroupScreen

        page = GroupScreen(self._theme, self._services, self._preferences)
        page.back.connect(lambda: self.wanted.emit("banks"))
        page.sit_wanted.connect(self._flow().sit)
        page.resume_wanted.connect(self._flow().resume)
        self._group = page
        return page

    def _make_coach(self) -> QWidget:
        from cetl_prep.gui.screens.coach import CoachScreen

        page = CoachScreen(self._theme, self._services.coaching)
        page.back.connect(lambda: self.wanted.emit("exams"))
        return page

    def _make_compare(self) -> QWidget:
        from cetl_prep.gui.screens.compare import CompareScreen

        page = CompareScreen(self._theme, self._services.progress)
        page.back.connect(lambda: self.wanted.emit("exams"))
        return page

    def _make_credits(self) -> QWidget:
        from cetl_prep.gui.screens.credits import CreditsScreen

        s = self._services
        page = CreditsScreen(self._theme, s.credits, s.library, self._preferences)
        page.told.connect(self.told)
        page.back.connect(lambda: self.wanted.emit("settings"))
        return page
