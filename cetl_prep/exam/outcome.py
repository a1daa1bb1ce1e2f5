"""Outcome: how each item of a sitting went, and which of them one looks at again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import ascii_uppercase

from cetl_prep.exam.attempt import Attempt, Confidence, Response
from cetl_prep.exam.form import FormItem
from cetl_prep.exam.item import Item


class Which(StrEnum):
    """The items of a sitting that are looked at again."""

    ALL = "all"
    MISSED = "missed"
    CERTAIN = "certain"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One item of a sitting with all that is known of it. `number` counts from 1, as it was shown."""

    number: int
    place: FormItem
    item: Item
    response: Response

    @property
    def correct(self) -> bool:
        """Whether exactly the key was chosen; a blank is not."""
        return self.item.is_correct(self.response.chosen)

    @property
    def certain_miss(self) -> bool:
        """Whether it was missed although the candidate said to be certain."""
        return not self.correct and self.response.confidence is Confidence.CERTAIN

    @property
    def yours(self) -> str:
        """Letters of the options that were chosen, empty for a blank."""
        return self.letters(self.response.chosen)

    @property
    def key(self) -> str:
        """Letters of the right options, in the order they were shown."""
        return self.letters(self.item.key)

    def letters(self, options: Iterable[str]) -> str:
        """The letters under which these options were shown: "A, C"."""
        wanted = frozenset(options)
        return ", ".join(
            letter
            for letter, option in zip(ascii_uppercase, self.place.options, strict=False)
            if option in wanted
        )

    def is_among(self, which: Which) -> bool:
        """Whether it belongs to these."""
        if which is Which.MISSED:
            return not self.correct
        if which is Which.CERTAIN:
            return self.certain_miss
        return which is Which.ALL or self.response.flagged


def outcomes(attempt: Attempt, items: Mapping[str, Item]) -> tuple[Outcome, ...]:
    """How each item of the sitting went, in the order of the form."""
    return tuple(
        Outcome(number, place, items[place.item], attempt.response(place.item))
        for number, place in enumerate(attempt.form.items, 1)
    )
