"""What the pages around an exam are, and what each says."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Step(StrEnum):
    """A page of the appointment."""

    AGREEMENT = "agreement"
    TUTORIAL = "tutorial"
    READY = "ready"
    BREAK = "break"
    SECTION = "section"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Words:
    """What a page says, and its one or two buttons."""

    heading: str
    detail: str
    yes: str
    no: str = ""


@dataclass(frozen=True, slots=True)
class Between:
    """What is said between two sections: title and facts of the one that follows, and how the other ended."""

    title: str
    facts: str


NOTHING = Between("", "")


def page_words(step: Step, facts: str, following: Between) -> Words:
    """What this page says; `facts` is the length of the exam or what its clock does in a break."""
    told = {
        Step.AGREEMENT: _agreement,
        Step.TUTORIAL: _tutorial,
        Step.READY: lambda: _ready(facts),
        Step.BREAK: lambda: Words(_tr("Break"), facts, _tr("Back to the exam")),
        Step.SECTION: lambda: Words(following.title, following.facts, _tr("Begin section")),
        Step.AWAY: _away,
    }
    return told[step]()


def _agreement() -> Words:
    return Words(
        _tr("Agreement (rehearsal)"),
        _tr(
            "At a test center you agree here not to pass on what you see in the exam, within a few"
            " minutes; who declines, or lets the time run out, cannot sit. This page only rehearses"
            " that moment. It binds you to nothing, and nothing is sent or signed."
        ),
        _tr("I accept"),
        _tr("I do not accept"),
    )


def _tutorial() -> Words:
    return Words(
        _tr("Tutorial"),
        _tr(
            "Item number and time stand at the top; the time can be hidden. Previous, Flag for"
            " review, Review and Next stand at the bottom. You can change answers until you submit."
            " A blank counts as wrong. Time not used here is not added to the exam."
        ),
        _tr("End tutorial"),
    )


def _ready(facts: str) -> Words:
    return Words(
        _tr("Ready to begin?"),
        _tr("{facts}. The clock starts when you press Begin exam.").format(facts=facts),
        _tr("Begin exam"),
        _tr("Not now"),
    )


def _away() -> Words:
    return Words(
        _tr("Break"),
        _tr("The exam is hidden. Its clock runs on during the break."),
        _tr("Back to the exam"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("AppointmentScreen", text)
