"""Exams as people type them: numbered stems, lettered options, a star before the right ones. The dialects differ in marks."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cetl_prep.formats.collecting import NOTHING, Collector, Found, FoundOption
from cetl_prep.formats.html_text import Kind, Part

Made = Callable[[list[str], list[str]], Part]
"""A part of the lines of a text; what is lost is added to the second list."""


@dataclass
class Choice:
    """An option: its letter in capitals, empty where it has a box."""

    letter: str
    right: bool
    text: list[str]
    why: list[str] = field(default_factory=list)


@dataclass
class Question:
    """A question as it is being read. `kind` is set where it is of a type without options, `answer` where letters below it say what is right."""

    line: int
    number: str = ""
    stem: list[str] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    general: list[str] = field(default_factory=list)
    on_right: list[str] = field(default_factory=list)
    on_wrong: list[str] = field(default_factory=list)
    kind: str = ""
    answer: str = ""
    losses: list[str] = field(default_factory=list)

    def expects(self, letter: str) -> bool:
        """Whether an option of this letter comes next."""
        return letter.upper() == chr(ord("A") + len(self.choices))


def plain(lines: list[str], losses: list[str]) -> Part:
    """A text that is no markup."""
    return Part("\n".join(line.strip() for line in lines).strip(), Kind.PLAIN)


def collect(
    question: Question,
    collector: Collector,
    answers: Mapping[str, str],
    made: Made = plain,
) -> None:
    """An item of a question, or why there is none.

    Args:
        question: as it was read.
        collector: takes it.
        answers: letters by number, from a list at the end.
        made: makes a part of the lines of a text.
    """
    where = f"line {question.line}"
    losses = list(question.losses)
    if question.kind or not question.choices:
        stem, kind = made(question.stem, losses), question.kind or "no type given"
        problem = "it offers no options to choose from" if question.kind else "no options"
        collector.add(Found(where, stem, [], type=kind, problem=problem))
        return
    problem = _answer(question, question.answer or answers.get(question.number, ""))
    options = [
        FoundOption(
            made(choice.text, losses), choice.right, made(_why(question, choice, losses), losses)
        )
        for choice in question.choices
    ]
    if question.on_wrong:
        losses.append("what is said after a wrong answer")
    rule = made(question.general, losses) if question.general else NOTHING
    stem = made(question.stem, losses)
    collector.add(Found(where, stem, options, rule, problem=problem, losses=losses))


def _why(question: Question, choice: Choice, losses: list[str]) -> list[str]:
    """The reason of an option; what is said after a right answer is that of the right one."""
    if not (choice.right and question.on_right):
        return choice.why
    if choice.why:
        losses.append("what is said after a right answer")
    return choice.why or question.on_right


def _answer(question: Question, said: str) -> str:
    """Mark the options that a list at the end names; empty, or why that cannot be."""
    if not said:
        return ""
    if any(choice.right for choice in question.choices):
        stars = {choice.letter for choice in question.choices if choice.right}
        return "" if stars == _letters(said) else "the list of answers names another option"
    if not _letters(said) <= {choice.letter for choice in question.choices}:
        return f"the list of answers names no option of it ({said[:20]})"
    for choice in question.choices:
        choice.right = choice.letter in _letters(said)
    return ""


def _letters(said: str) -> set[str]:
    return set(re.findall("[A-Z]", said.upper()))
