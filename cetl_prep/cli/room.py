"""The exam room of the terminal: asks item by item, reads one line at a time, stores before it shows."""

import re
import sys
from collections.abc import Callable
from string import ascii_uppercase
from typing import TextIO

from cetl_prep.cli.output import Status, complain, say
from cetl_prep.exam.attempt import Attempt, Kind, State
from cetl_prep.exam.errors import AttemptError, CetlPrepError, StorageError
from cetl_prep.exam.form import FormItem
from cetl_prep.exam.item import Item
from cetl_prep.services.sitting import SittingService
from cetl_prep.services.unsaved import Unsaved
from cetl_prep.texts.reading import shown
from cetl_prep.words.about import UNOFFICIAL
from cetl_prep.words.errors import sentence
from cetl_prep.words.results import (
    PRACTICE_SCORE_NOTE,
    attempt_title,
    clock,
    part_figures,
    verdict,
    why,
)
from cetl_prep.words.unsaved import not_saved

HELP = (
    "Letter chooses, f flags, n next, p previous, a number goes to that item, t time, r review and submit,"
    " q save and leave."
)
VERBS = {
    Kind.MOCK: "mock",
    Kind.PRACTICE: "practice",
    Kind.HOLD_OUT: "mock --sealed",
}
"""The command that takes each kind of sitting up again."""

PATIENCE = 25
"""Lines not understood in a row before the room saves and leaves; keeps an endless pipe from running for ever."""


class Left(Exception):  # noqa: N818 - a way out, not an error
    """The candidate left, or the input ended."""


class Room:
    """One sitting on standard input and output."""

    def __init__(
        self,
        sitting: SittingService,
        lines: TextIO,
        *,
        porcelain: bool,
        words: TextIO | None = None,
    ) -> None:
        """`words` is where the room speaks; standard output when it is not given."""
        self._sitting = sitting
        self._lines = lines
        self._porcelain = porcelain
        self._words = words
        self._attempt: Attempt
        self._items: dict[str, Item] = {}
        self._acknowledged = 0
        self._not_understood = 0

    @property
    def attempt_id(self) -> str:
        """Id of the sitting that was run."""
        return self._attempt.id

    def resume(self, attempt_id: str) -> int:
        """Take up the sitting that was left."""
        resumed = self._sitting.resume(attempt_id)
        attempt = resumed.attempt
        left = attempt.left()
        stood = "" if left is None else f" The clock stood at {clock(left)} while you were away."
        answered = f"{attempt.answered} of {len(attempt.form)} answered"
        self._say(f"Resumed {attempt_title(attempt)}: {answered}.{stood}")
        return self.sit(attempt)

    def sit(self, attempt: Attempt) -> int:
        """Run the sitting until it is handed in, time is up, or the candidate leaves; the exit status."""
        self._attempt = attempt
        self._acknowledged = attempt.answers
        self._items = self._sitting.items(attempt)
        self._say(f"{attempt_title(attempt)}. {UNOFFICIAL}")
        self._say(f"{len(attempt.form)} items, {self._time_words()}. {HELP}")
        try:
            self._walk()
        except Left:
            return self._leave()
        self._show_score()
        return Status.DONE

    def _walk(self) -> None:
        unanswered = self._blanks()
        place = self._attempt.position
        if place not in unanswered:
            place = unanswered[0] if unanswered else self._attempt.part.end
        while self._attempt.is_open:
            part = self._attempt.part
            place = self._review() if place >= part.end else self._ask(max(place, part.first))

    def _blanks(self) -> list[int]:
        """Places with no answer that can still get one: those of the section, where sections close."""
        return [place for place in self._attempt.unanswered if place in self._attempt.part.places]

    def _ask(self, place: int) -> int:
        entry = self._attempt.form.items[place]
        self._attempt = self._sitting.show(self._attempt, entry.item)
        self._acknowledge()
        self._show_item(place, entry)
        while True:
            word = self._read()
            if self._out_of_time():
                return place
            step = self._step(word, place, entry)
            if step is not None:
                return step

    def _step(self, word: str, place: int, entry: FormItem) -> int | None:
        """What a line does: the place to go to, or None to stay and read on."""
        moves: dict[str, Callable[[], int]] = {
            "": lambda: place + 1,
            "n": lambda: place + 1,
            "p": lambda: max(self._attempt.part.first, place - 1),
            "r": lambda: self._attempt.part.end,
        }
        chosen = self._letters(word, entry)
        if chosen is not None:
            return self._answer(place, entry, chosen)
        if word in moves:
            return moves[word]()
        if word.isdecimal() and int(word) - 1 in self._attempt.part.places:
            return int(word) - 1
        self._small_things(word, entry)
        return None

    def _small_things(self, word: str, entry: FormItem) -> None:
        if word == "f":
            on = not self._attempt.response(entry.item).flagged
            self._attempt = self._sitting.flag(self._attempt, entry.item, on)
            self._say("Flagged for review." if on else "No longer flagged.")
        elif word == "t":
            self._say(self._time_words())
        elif word in ("?", "h", "help"):
            self._say(HELP)
        else:
            self._confused(f"“{word}” is not one of the keys here. {HELP}")

    def _letters(self, word: str, entry: FormItem) -> list[str] | None:
        """The option ids that a line of letters names, None when it is no such line."""
        letters = re.sub(r"[\s,]+", "", word.upper())
        known = ascii_uppercase[: len(entry.options)]
        if not letters or any(letter not in known for letter in letters):
            return None
        if len(letters) > 1 and not self._items[entry.item].is_multi_key:
            return None
        return [entry.options[known.index(letter)] for letter in letters]

    def _answer(self, place: int, entry: FormItem, chosen: list[str]) -> int | None:
        self._not_understood = 0
        try:
            self._attempt = self._sitting.answer(self._attempt, entry.item, chosen)
        except AttemptError as error:
            self._say(sentence(error))
            return None
        self._acknowledge()
        if unsaved := self._sitting.unsaved(self._attempt):
            complain(self._not_saved(unsaved))
        if self._attempt.explains:
            self._explain(entry)
        return place + 1

    def _not_saved(self, unsaved: Unsaved) -> str:
        places = [self._attempt.form.places[item] for item in unsaved.items]
        return not_saved(unsaved, sorted(places))

    def _acknowledge(self) -> None:
        """Say of each answer that is on disk now that it is."""
        unsaved = self._sitting.unsaved(self._attempt)
        saved = self._attempt.answers - (unsaved.answers if unsaved else 0)
        while self._acknowledged < saved:
            self._acknowledged += 1
            if self._porcelain:
                line = f"ACK {self._acknowledged}"
                if self._words is not sys.stderr:
                    self._say(line)
                say(line, sys.stderr)

    def _explain(self, entry: FormItem) -> None:
        item = self._items[entry.item]
        right = item.is_correct(self._attempt.response(entry.item).chosen)
        self._say("Correct." if right else "Not correct.")
        for letter, option_id in zip(ascii_uppercase, entry.options, strict=False):
            option = item.option(option_id)
            mark = "correct answer" if option.is_key else "not the answer"
            self._say(f"  {letter}: {mark}. {_plain(item, option.rationale)}")
        if item.rule:
            self._say(f"Rule: {_plain(item, item.rule)}")
        for source in item.sources:
            named = ", ".join(part for part in (source.title, source.locator) if part)
            self._say(f"Source: {named}")

    def _show_item(self, place: int, entry: FormItem) -> None:
        item = self._items[entry.item]
        response = self._attempt.response(entry.item)
        self._say(f"\nItem {place + 1} of {len(self._attempt.form)}")
        if response.flagged:
            self._say("(flagged for review)")
        if entry.reason:
            name = self._sitting.skill_name(self._attempt, entry.skill)
            self._say(f"(Why this item: {why(entry.reason, name)})")
        self._say(_plain(item, item.stem))
        if item.is_multi_key:
            self._say(f"(choose {len(item.key)})")
        for letter, option_id in zip(ascii_uppercase, entry.options, strict=False):
            mark = "*" if option_id in response.chosen else " "
            self._say(f" {mark} {letter}. {_plain(item, item.option(option_id).text)}")

    def _review(self) -> int:
        """Which items are open, and the way to hand in; the place to go to."""
        attempt = self._attempt
        blank = [str(place + 1) for place in self._blanks()]
        answered = f"{attempt.answered} of {len(attempt.form)} answered"
        self._say(f"\nReview: {answered}, {self._time_words()}.")
        if blank:
            counts = "A blank counts as wrong, so a guess can only help."
            self._say(f"No answer: {', '.join(blank)}. {counts}")
        flagged = [str(p + 1) for p in attempt.flagged if p in attempt.part.places]
        if flagged:
            self._say(f"Flagged: {', '.join(flagged)}.")
        ends = "ends this section for good" if attempt.has_next_part else "submits"
        ways = f"A number goes to that item, s {ends}, q saves and leaves."
        self._say(ways)
        while True:
            word = self._read()
            if self._out_of_time():
                return 0
            if word in ("s", "submit"):
                end = self._sitting.end_section if attempt.has_next_part else self._sitting.submit
                return self._end(end)
            if word.isdecimal() and int(word) - 1 in attempt.part.places:
                return int(word) - 1
            if word == "p":
                return attempt.part.end - 1
            self._confused(ways)

    def _end(self, end: Callable[[Attempt], Attempt]) -> int:
        """Hand in what is open; what cannot be stored stays open, and the review asks again."""
        try:
            self._attempt = end(self._attempt)
        except StorageError as error:
            complain(sentence(error))
            return self._attempt.part.end
        self._acknowledge()
        return 0

    def _out_of_time(self) -> bool:
        """Whether what was open is closed, because its time is up."""
        if not self._attempt.is_open or self._sitting.left(self._attempt) != 0.0:
            return not self._attempt.is_open
        self._attempt = self._sitting.expire(self._attempt)
        scored = f"Your {self._attempt.answered} answers are saved and scored."
        following = "The next section begins, with a clock of its own."
        self._say(f"Time is up. {following if self._attempt.is_open else scored}")
        return True

    def _confused(self, text: str) -> None:
        self._not_understood += 1
        if self._not_understood >= PATIENCE:
            raise Left
        self._say(text)

    def _read(self) -> str:
        line = self._lines.readline()
        if not line:
            raise Left
        word = line.strip().casefold()
        if word in ("q", "quit"):
            raise Left
        return word

    def _leave(self) -> int:
        try:
            self._attempt = self._sitting.pause(self._attempt)
        except CetlPrepError as error:
            unsaved = self._sitting.unsaved(self._attempt)
            complain(self._not_saved(unsaved) if unsaved else sentence(error))
            return Status.REFUSED
        self._acknowledge()
        attempt = self._attempt
        self._say(
            f"\nSaved: {attempt.answered} of {len(attempt.form)} answered."
            f" `cetl-prep {VERBS[attempt.kind]}` resumes it where you left."
        )
        return Status.DONE

    def _show_score(self) -> None:
        score = self._sitting.score(self._attempt)
        low, high = score.scaled_interval
        total = score.total
        self._say(f"\n{attempt_title(self._attempt)}: {total.correct} of {total.items} correct")
        if self._attempt.state is State.EXPIRED:
            self._say("Time ran out; items without an answer count as wrong.")
        self._say(f"Percent correct: {round(score.percent)}%")
        self._say(f"Practice score: {score.scaled} of {score.scale.high}, likely {low} to {high}")
        self._say(verdict(score))
        self._say(PRACTICE_SCORE_NOTE)
        for part in (*score.areas, *score.skills):
            self._say(part_figures(part))

    def _time_words(self) -> str:
        left = self._sitting.left(self._attempt)
        return "no time limit" if left is None else f"{clock(left)} left"

    def _say(self, text: str) -> None:
        say(text, self._words)


def _plain(item: Item, text: str) -> str:
    """A text of the item in plain words; what cannot be seen in it is told."""
    return shown(text, item.format).plain
