"""Before a mock exam: how many items, how much time, and the accommodation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.profile import EXTRA_TIME, ExamProfile
from cetl_prep.exam.rehearsal import Rehearsal
from cetl_prep.gui.messages import Choice, Question
from cetl_prep.gui.room_words import length_words
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.words.times import full_date

TIMES: tuple[float | None, ...] = (*EXTRA_TIME, None)


class StartDialog(Question):
    """Asks whether to start, with what extra time.

    Attributes:
        accepted_with: emitted with the factor of extra time, None for no clock, whether it is the
            sealed mock exam, and the rehearsal profile (None where none are known).
    """

    accepted_with = Signal(object, bool, object)

    def __init__(
        self,
        theme: Theme,
        profile: ExamProfile,
        extra_time: float | None,
        parent: QWidget | None = None,
        *,
        sealed: bool = False,
        rehearsals: Sequence[Rehearsal] = (),
        rehearsal: str = "",
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
        self.which = Segments(theme, [self.tr("Mock exam"), self.tr("Sealed mock exam, once")], "")
        self._sealed = False
        self._build_sealed(sealed)
        self._rehearsals = list(rehearsals)
        self._build_rehearsals(rehearsal)
        self.times.asked.connect(self._on_time)
        self.which.asked.connect(self._on_which)
        self.answered.connect(self._on_answered)
        self._on_time(self._place)

    def _build_sealed(self, sealed: bool) -> None:
        self.which.setAccessibleName(self.tr("Which exam"))
        note = self.tr(
            "The sealed exam is made of items that practice never shows. It works once; keep it for"
            " the last weeks."
        )
        self._which_title = Label(self._theme, self.tr("Which exam"), weight=500)
        parts = (self._which_title, self.which, Label(self._theme, note, color="ink2", wrap=True))
        for part in parts if sealed else ():
            self.body.addWidget(part)
        self.which.show_choice(0)

    def _build_rehearsals(self, chosen: str) -> None:
        names = [rehearsal.name for rehearsal in self._rehearsals]
        title = self.tr("Rehearsal profile")
        self.profiles = Combo(self._theme, names, title)
        self._habits = Label(self._theme, "", color="ink2", wrap=True)
        label = Label(self._theme, title, weight=500)
        label.setBuddy(self.profiles)
        for part in (label, self.profiles, self._habits):
            if names:
                self.body.addWidget(part)
        self.profiles.setCurrentIndex(names.index(chosen) if chosen in names else 0)
        self.profiles.currentIndexChanged.connect(self._on_profile)
        self._on_profile()

    def _rehearsal(self) -> Rehearsal | None:
        place = self.profiles.currentIndex()
        return self._rehearsals[place] if place >= 0 else None

    def _on_profile(self) -> None:
        rehearsal = self._rehearsal()
        if rehearsal:
            self._habits.setText(habits_words(rehearsal))
        self._show_length()

    def _show_length(self) -> None:
        profile, rehearsal = self._profile, self._rehearsal()
        if rehearsal:
            profile = rehearsal.sized(profile, profile.items if self._sealed else None)
        self._length.setText(length_words(profile.accommodated(TIMES[self._place])))

    def _on_which(self, place: int) -> None:
        self._sealed = place == 1
        self.which.show_choice(place)
        self._show_length()

    def _words(self) -> list[str]:
        words = [self.tr("Standard")]
        words += [self.tr("{factor} times").format(factor=TONGUE.number(f)) for f in EXTRA_TIME[1:]]
        return [*words, self.tr("No clock")]

    def _on_time(self, place: int) -> None:
        self._place = place
        self.times.show_choice(place)
        self._show_length()

    def _on_answered(self, which: str) -> None:
        if which == "start":
            self.accepted_with.emit(TIMES[self._place], self._sealed, self._rehearsal())


def habits_words(rehearsal: Rehearsal) -> str:
    """What a rehearsal profile adds to the exam, and when its habits were looked up."""
    say = QCoreApplication.translate
    parts = _habits(rehearsal)
    checked = say("StartDialog", "Habits checked on {day}.").format(
        day=full_date(rehearsal.checked_on, TONGUE)
    )
    if not parts:
        return say("StartDialog", "Straight into the exam, with pausing.") + " " + checked
    text = say("StartDialog", "With {parts}.").format(parts=", ".join(parts))
    return f"{text} {checked}"


def _habits(rehearsal: Rehearsal) -> list[str]:
    say = QCoreApplication.translate
    agreement = say("StartDialog", "an agreement with {n} min to accept it").format(
        n=TONGUE.number(rehearsal.agreement / 60)
    )
    gates = any(section.is_gate for section in rehearsal.sections)
    runs = rehearsal.pause_allowed and not rehearsal.pause_stops
    habits = [
        (rehearsal.agreement, agreement),
        (rehearsal.tutorial, say("StartDialog", "a tutorial")),
        (gates, say("StartDialog", "sections that close when you end them")),
        (rehearsal.breaks, say("StartDialog", "a scheduled break")),
        (not rehearsal.pause_allowed, say("StartDialog", "no pausing")),
        (runs, say("StartDialog", "breaks at any time while the clock runs on")),
        (
            rehearsal.scroll_guard,
            say("StartDialog", "long items are scrolled to their end"),
        ),
    ]
    return [words for has, words in habits if has]
