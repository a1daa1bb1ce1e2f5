"""Before a mock exam: how many items, how much time, and the accommodation."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.profile import EXTRA_TIME, ExamProfile
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.segments import Segments

TIMES: tuple[float | None, ...] = (*EXTRA_TIME, None)


class StartDialog(Question):
    """Asks whether to start, with what extra time.

    Attributes:
        accepted_with: emitted with the factor of extra time, None for no clock.
    """

    accepted_with = Signal(object)

    def __init__(
        self,
        theme: Theme,
        profile: ExamProfile,
        extra_time: float | None,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        start = translate("StartDialog", "Start mock exam")
        choices = [
            Choice("start", start, "pri"),
            Choice("cancel", translate("StartDialog", "Not now")),
        ]
        detail = translate(
            "StartDialog",
            "You can flag items, strike options out, go back and change answers until you submit."
            " Every answer is saved when you choose it.",
        )
        super().__init__(
            theme,
            translate("StartDialog", "Start a mock exam?"),
            detail,
            choices,
            parent,
            safe="cancel",
        )
        self._profile = profile
        self._place = TIMES.index(extra_time) if extra_time in TIMES else 0
        self._length = Label(theme, "", 16, 500, wrap=True)
        self.times = Segments(theme, self._words(), self.tr("Time"))
        self.body.insertWidget(1, self._length)
        self.body.addWidget(Label(theme, self.tr("Time allowed"), weight=500))
        self.body.addWidget(self.times)
        self.times.asked.connect(self._on_time)
        self.answered.connect(self._on_answered)
        self._on_time(self._place)

    def _words(self) -> list[str]:
        words = [self.tr("Standard")]
        words += [self.tr("{factor} times").format(factor=f"{f:g}") for f in EXTRA_TIME[1:]]
        return [*words, self.tr("No clock")]

    def _on_time(self, place: int) -> None:
        self._place = place
        self.times.show_choice(place)
        self._length.setText(self._length_words(self._profile.accommodated(TIMES[place])))

    def _length_words(self, profile: ExamProfile) -> str:
        if profile.minutes is None:
            return self.tr("{items} items, no clock").format(items=profile.items)
        return self.tr("{items} items, {minutes} minutes").format(
            items=profile.items, minutes=f"{profile.minutes:g}"
        )

    def _on_answered(self, which: str) -> None:
        if which == "start":
            self.accepted_with.emit(TIMES[self._place])
