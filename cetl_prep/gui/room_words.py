"""Sentences that more than one screen of the exam room says."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.profile import ExamProfile
from cetl_prep.gui.tongue import TONGUE

NAMED_BLANKS = 12
"""Up to this many blanks are named by number."""


def warning_words(minutes: float) -> str:
    """How much time is left: "30 minutes left."."""
    if minutes == 1:
        return _tr("1 minute left.")
    return _tr("{minutes} minutes left.").format(minutes=TONGUE.number(minutes))


def length_words(profile: ExamProfile) -> str:
    """How long an exam is: "100 items, 120 minutes"."""
    if profile.minutes is None:
        return _tr("{items} items, no clock").format(items=profile.items)
    return _tr("{items} items, {minutes} minutes").format(
        items=profile.items, minutes=TONGUE.number(profile.minutes)
    )


def section_words(section: tuple[int, int, str] | None) -> str:
    """Which section it is: "Section 1 of 2: First half"; nothing when there are none."""
    if section is None:
        return ""
    text = QCoreApplication.translate("ExamScreen", "Section {number} of {total}: {title}")
    return text.format(number=section[0], total=section[1], title=section[2])


def section_facts(attempt: Attempt, *, time_up: bool) -> str:
    """What is said before a section: how the last one ended, how long this one is, and that the other is closed."""
    said = [_tr("Time for the last section is up; its answers are saved.")] if time_up else []
    left, count = attempt.left(), len(attempt.part.places)
    if left is None:
        said.append(_tr("{items} items, no clock.").format(items=count))
    else:
        text = _tr("{items} items, {minutes} minutes left for them.")
        minutes = TONGUE.number(round(left / 60, 1))
        said.append(text.format(items=count, minutes=minutes))
    said.append(_tr("You cannot come back to what you have ended."))
    if left is not None:
        said.append(_tr("The clock starts when you press Begin section."))
    return " ".join(said)


def woke_words(seconds: float) -> str:
    """What became of the clock while the machine slept."""
    text = _tr("Resumed. The computer slept for {minutes} min; the clock stood still.")
    return text.format(minutes=max(1, round(seconds / 60)))


def away_words(seconds: float) -> str:
    """A length of time: "2 h 5 min"."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return _tr("less than a minute")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _tr("{minutes} min").format(minutes=rest)
    return _tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def blank_words(blanks: Sequence[int]) -> str:
    """What has no answer, by number while they are few; places count from 0."""
    if not blanks:
        return _tr("Every item has an answer.")
    if len(blanks) == 1:
        return _tr("Item {number} has no answer and counts as wrong.").format(number=blanks[0] + 1)
    if len(blanks) > NAMED_BLANKS:
        text = _tr("{count} items have no answer and count as wrong.")
        return text.format(count=len(blanks))
    text = _tr("{count} items have no answer and count as wrong: {numbers}.")
    return text.format(count=len(blanks), numbers=numbers_words(blanks))


def blank_items_words(blanks: Sequence[int]) -> str:
    """Names the blanks: "Items 22, 58 and 97."; nothing when there are none or too many."""
    if not blanks or len(blanks) > NAMED_BLANKS:
        return ""
    if len(blanks) == 1:
        return _tr("Item {number}.").format(number=blanks[0] + 1)
    return _tr("Items {numbers}.").format(numbers=numbers_words(blanks))


def numbers_words(places: Sequence[int]) -> str:
    """Item numbers as a list in words: "22, 58 and 97"."""
    numbers = [str(place + 1) for place in places]
    if len(numbers) < 2:
        return "".join(numbers)
    return _tr("{some} and {last}").format(some=", ".join(numbers[:-1]), last=numbers[-1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("room", text)
