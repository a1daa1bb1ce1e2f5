"""What is asked and told around a sitting: start with fewer items, hand in, finish; resumed, and out of time."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.errors import FormError
from cetl_prep.gui.messages import Choice, Question, words
from cetl_prep.gui.room_words import away_words, blank_words
from cetl_prep.gui.theme import Theme
from cetl_prep.services.sitting import Resumed
from cetl_prep.words.results import clock


def section_question(theme: Theme, blanks: Sequence[int], window: QWidget) -> Question:
    """Whether to end a section for good; names what has no answer (places from 0)."""
    once = _tr("You cannot come back to it after you end it.")
    choices = [
        Choice("keep", _tr("Keep working")),
        Choice("submit", _tr("End section"), "pri" if not blanks else "sec"),
    ]
    detail = f"{blank_words(blanks)} {once}"
    return Question(theme, _tr("End this section?"), detail, choices, window)


def submit_question(theme: Theme, blanks: Sequence[int], window: QWidget) -> Question:
    """Whether to hand an exam in; names what has no answer and can still get one (places from 0)."""
    once = _tr("You cannot change answers after you submit.")
    choices = [
        Choice("keep", _tr("Keep working")),
        Choice("submit", _tr("Submit exam"), "pri" if not blanks else "sec"),
    ]
    return Question(
        theme, _tr("Submit the exam?"), f"{blank_words(blanks)} {once}", choices, window
    )


def finish_question(theme: Theme, attempt: Attempt, window: QWidget) -> Question:
    """Whether to end a practice."""
    choices = [
        Choice("keep", _tr("Keep working")),
        Choice("submit", _tr("Finish practice"), "pri"),
    ]
    detail = _tr("{answered} of {total} items are answered.").format(
        answered=attempt.answered, total=len(attempt.form)
    )
    return Question(theme, _tr("Finish this practice?"), detail, choices, window)


def smaller_question(theme: Theme, error: FormError, window: QWidget) -> Question:
    """Whether to start with as many items as there are."""
    smaller = _tr("Start with {count} items").format(count=error.largest)
    return Question(
        theme,
        _tr("Start with fewer items?"),
        words(error),
        [Choice("start", smaller, "pri"), Choice("cancel", _tr("Not now"))],
        window,
        safe="cancel",
    )


def resumed_words(resumed: Resumed, *, paused_here: bool) -> str:
    """How the sitting was taken up: where the clock stood, and how long it was left."""
    left = resumed.attempt.left()
    passed = away_words(resumed.away)
    if left is None:
        return _tr("Resumed. {passed} passed while it was paused.").format(passed=passed)
    text = _tr("Resumed. The clock stood at {time} while the program was closed; {passed} passed.")
    if paused_here:
        text = _tr("Resumed. The clock stood at {time} during the pause; {passed} passed.")
    return text.format(time=clock(left), passed=passed)


def expired_words(attempt: Attempt) -> str:
    """That no time is left, and what became of the answers."""
    told = _tr("Time is up. Your {count} answers are saved and scored.")
    if attempt.answered == 1:
        told = _tr("Time is up. Your {count} answer is saved and scored.")
    return told.format(count=attempt.answered)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExamFlow", text)
