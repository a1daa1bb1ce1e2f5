"""A prescription: what a mentor asks a candidate to practise, and what came of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LONGEST_NOTE = 2000
"""Letters of a mentor's note."""

LONGEST_NAME = 80
"""Letters of a name."""

MOST_ITEMS = 500
MOST_SKILLS = 50


@dataclass(frozen=True, slots=True)
class Prescription:
    """A small piece of homework.

    Attributes:
        id: names it, the same in the mentor's file and in what the candidate sends back.
        mentor: who sets it.
        candidate: whom it is meant for, empty for anybody.
        bank: id of the bank.
        skills: ids of the skills; empty for all.
        items: how many items.
        note: a word from the mentor.
        due: the day it should be done by, None for none.
        made: the day it was written.
    """

    id: str
    mentor: str
    candidate: str
    bank: str
    skills: tuple[str, ...]
    items: int
    note: str
    due: date | None
    made: date

    def faults(self) -> tuple[str, ...]:
        """Names of the fields that are not as they must be."""
        wrong = {
            "id": not self.id.strip() or len(self.id) > LONGEST_NAME,
            "mentor": not self.mentor.strip() or len(self.mentor) > LONGEST_NAME,
            "candidate": len(self.candidate) > LONGEST_NAME,
            "bank": len(self.bank) > LONGEST_NAME,
            "skills": len(self.skills) > MOST_SKILLS
            or any(len(skill) > LONGEST_NAME for skill in self.skills),
            "items": not 1 <= self.items <= MOST_ITEMS,
            "note": len(self.note) > LONGEST_NOTE,
            "due": self.due is not None and self.due < self.made,
        }
        return tuple(name for name, is_wrong in wrong.items() if is_wrong)


class Reply(StrEnum):
    """What the candidate says to a prescription."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """A prescription and what has been done of it.

    Attributes:
        done: answers to its skills since it was accepted, at most as many as were asked for.
        correct: how many of those were right.
    """

    prescription: Prescription
    reply: Reply
    done: int = 0
    correct: int = 0

    @property
    def complete(self) -> bool:
        """Whether all of it is done."""
        return self.reply is Reply.ACCEPTED and self.done >= self.prescription.items

    def overdue(self, today: date) -> bool:
        """Whether the day has passed and it is neither done nor declined."""
        due = self.prescription.due
        waits = self.reply is not Reply.DECLINED and not self.complete
        return due is not None and due < today and waits
