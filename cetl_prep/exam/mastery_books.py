"""Learning from one answer, and the book that leaves repeats out.

`learn` is the whole update. A `Book` is a belief by fresh evidence that is brought up to date only
when it is read: a replay of a long log at the start of the program then pays for one belief, and
for the second one when mastery is first asked for, once.
"""

from __future__ import annotations

from typing import NamedTuple

from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery_constants import Constants
from cetl_prep.exam.mastery_curve import after_answer, floor
from cetl_prep.exam.mastery_items import Seen
from cetl_prep.exam.mastery_state import Outlook, State, Step


class Encounter(NamedTuple):
    """An answer with all that its meaning depends on.

    `seen` is the item just before the answer, `worth` how far the answer is fresh evidence (0 to
    1), `last` the time of the answer before it, `number` how many answers came before.
    """

    answer: LogEntry
    seen: Seen
    worth: float
    last: float
    number: int


def learn(state: State, met: Encounter, c: Constants) -> tuple[State, Seen]:
    """Return the state and the item after an encounter.

    Skill, form and ease are updated together, as parts of the one sum that was observed.
    """
    (_, skill, at, correct, options), seen, worth, last, number = met
    if skill not in state.places:
        state = state.with_skill(skill, c)
    outlook = Outlook.of(state, state.places[skill], at, last, c)
    mean = outlook.mean + seen.mean
    variance = outlook.variance + seen.variance
    posterior, left = after_answer(mean, variance, floor(options, c.guessing), correct)
    push = (posterior - mean) / variance
    shrink = (1.0 - left / variance) / variance
    taught, kept_in_mind = c.learned_when_wrong, c.remembered_when_wrong
    if correct:
        taught, kept_in_mind = c.learned_when_right, c.remembered_when_right
    now = Seen(
        seen.mean + seen.variance * push + kept_in_mind,
        max(seen.variance - seen.variance * seen.variance * shrink, 1e-4),
        seen.memory + kept_in_mind,
        at,
        number,
    )
    step = Step(worth * push, worth * shrink, taught, worth)
    return outlook.after(state, step, at, c), now


class Book:
    """A state that is worked out when it is first read, and then kept.

    Two readers at once do the same work twice and store the same result.
    """

    __slots__ = ("_before",)

    def __init__(self, before: State | tuple[Book, Encounter]) -> None:
        """Start from a state, or continue another book by an encounter."""
        self._before = before

    def state(self, constants: Constants) -> State:
        """Return the state after all encounters, from the last one that was worked out on."""
        waiting: list[Encounter] = []
        before = self._before
        while not isinstance(before, State):
            book, encounter = before
            waiting.append(encounter)
            before = book._before
        for encounter in reversed(waiting):
            before, _ = learn(before, encounter, constants)
        self._before = before
        return before
