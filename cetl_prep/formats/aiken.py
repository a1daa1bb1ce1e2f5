"""Aiken: a stem, lettered options and a line ``ANSWER: B``; nothing else."""

import re
from dataclasses import dataclass, field

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item
from cetl_prep.formats import decoding
from cetl_prep.formats.collecting import Collector, Found, FoundOption
from cetl_prep.formats.draft import Draft, Format, ReadChoices, Written
from cetl_prep.formats.html_text import Kind, Part
from cetl_prep.formats.lost_parts import lost

NAME = "aiken"
KEEPS = frozenset({"stem", "key"})
_OPTION = re.compile(r"([A-Za-z])[).][ \t]*(.*)")
_ANSWER = re.compile(r"(?:CORRECT[ \t]+)?ANSWERS?[ \t]*:(.*)", re.IGNORECASE)
_RULE = re.compile(r"(?:EXPLANATION|RATIONALE|FEEDBACK)[ \t]*:[ \t]*(.*)", re.IGNORECASE)
_LETTERS = re.compile(r"\(?[A-Za-z](?:\s*[,;&]\s*[A-Za-z])*\s*[).]?|[A-H]{2,8}")
_DETECTED = r"^[ \t]*(?:correct[ \t]+)?answers?[ \t]*:[ \t]*\(?(?:[A-Z](?:\s*[,;&]\s*[A-Z])*|[A-H]{2,8})[ \t]*[).]?[ \t]*$"


@dataclass
class _Open:
    """The item that is being read."""

    line: int
    stem: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)


class _Reader:
    def __init__(self) -> None:
        self.collector = Collector()
        self.answers = 0
        self._open: _Open | None = None
        self._waiting: Found | None = None
        self._after_blank = False

    def take(self, number: int, line: str) -> None:
        answer = _ANSWER.fullmatch(line)
        option = _OPTION.fullmatch(line)
        if answer:
            self._answer(number, answer[1].strip())
        elif not line:
            self._after_blank = True
            return
        elif self._waiting and self._is_rule(line):
            said = _RULE.sub(r"\1", line)
            self._waiting.rule = Part(f"{self._waiting.rule.text}\n{said}".strip(), Kind.PLAIN)
        elif option and self._is_option(option[1]):
            self._option(number, option)
        else:
            self._text(number, line)
        self._after_blank = False

    def end(self) -> None:
        self._add_waiting()
        if self._open:
            reason = "no ANSWER line" if self._open.options else "no options and no ANSWER line"
            self._close(reason, set())
        self._add_waiting()

    def _is_rule(self, line: str) -> bool:
        """Whether a line explains the item before: some lists do so under its ANSWER line."""
        assert self._waiting is not None
        begun = bool(self._waiting.rule.text) and not self._after_blank
        return begun or _RULE.fullmatch(line) is not None

    def _is_option(self, letter: str) -> bool:
        """A line like ``I. Newton`` in a stem is no option, and a small letter only is one where it comes next."""
        labels = self._open.labels if self._open else []
        expected = chr(ord("A") + len(labels))
        return letter.upper() == expected or (bool(labels) and letter.isupper())

    def _option(self, number: int, found: re.Match[str]) -> None:
        self._add_waiting()
        self._open = self._open or _Open(number)
        if found[1].islower():
            self._open.losses.append("its options had small letters, which Moodle does not read")
        self._open.labels.append(found[1].upper())
        self._open.options.append(found[2].strip())

    def _text(self, number: int, line: str) -> None:
        if self._open and self._open.options:
            if not self._after_blank:
                self._open.options[-1] += f"\n{line}"
                return
            self._close("no ANSWER line", set())
        self._add_waiting()
        self._open = self._open or _Open(number)
        self._open.stem += ["", line] if self._after_blank and self._open.stem else [line]

    def _answer(self, number: int, letters: str) -> None:
        self.answers += 1
        self._open = self._open or _Open(number)
        reason = self._unfit(letters)
        if len(self._open.stem) > 1:
            self._open.losses.append("its stem has several lines, of which Moodle reads one")
        self._close(reason, set() if reason else set(re.findall("[A-Z]", letters.upper())))

    def _close(self, problem: str, chosen: set[str]) -> None:
        assert self._open is not None
        read, self._open = self._open, None
        options = [
            FoundOption(Part(text, Kind.PLAIN), label in chosen)
            for label, text in zip(read.labels, read.options, strict=True)
        ]
        stem = Part("\n".join(read.stem), Kind.PLAIN)
        where = f"line {read.line}"
        self._add_waiting()
        self._waiting = Found(where, stem, options, problem=problem, losses=read.losses)

    def _add_waiting(self) -> None:
        """The item before is done: no line of it follows any more."""
        if self._waiting:
            self.collector.add(self._waiting)
        self._waiting = None

    def _unfit(self, letters: str) -> str:
        assert self._open is not None
        labels = self._open.labels
        if not self._open.stem:
            return "no stem before its options"
        if len(labels) < 2:
            return "fewer than two options"
        if not _LETTERS.fullmatch(letters):
            return f"the ANSWER line names no letter ({letters[:40]})"
        if len(set(labels)) < len(labels):
            return "two options have the same letter"
        unknown = set(re.findall("[A-Z]", letters.upper())) - set(labels)
        return f"there is no option {min(unknown)}" if unknown else ""


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """All items of a text.

    Raises:
        BankError: there is no ANSWER line in it.
    """
    text, notes = decoding.text(content)
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), 1):
        reader.take(number, line.strip())
    reader.end()
    if not reader.answers:
        raise BankError("import.not-this-format", file=name)
    return reader.collector.draft(NAME, notes=notes)


def detect(content: bytes, name: str) -> float:
    """How surely this is Aiken."""
    text = decoding.text(content[:32768])[0]
    options = len(re.findall(r"^[ \t]*[A-Za-z][).]", text, re.MULTILINE))
    answers = len(re.findall(_DETECTED, text, re.MULTILINE | re.IGNORECASE))
    if answers and options >= 2 * answers:
        return 0.9
    return 0.4 if answers and options else 0.0


def write(bank: Bank) -> Written:
    """Every item with one right option, its words only."""
    losses = list(lost(bank, KEEPS | {"multi"}))
    pieces = []
    for item in bank.items:
        reason = _unfit(item)
        if reason:
            losses.append((item.id, f"left out: {reason}"))
        else:
            pieces.append(_written(item))
            if any("\n" in text for text in (item.stem, *(o.text for o in item.options))):
                losses.append((item.id, "its line ends"))
    return Written("\n".join(pieces).encode(), tuple(losses))


def _unfit(item: Item) -> str:
    stem = " ".join(item.stem.split())
    if item.is_multi_key or not item.key:
        return "Aiken knows exactly one right option"
    if _ANSWER.fullmatch(stem) or _OPTION.fullmatch(stem):
        return "its stem would be read as something else"
    return ""


def _written(item: Item) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    lines = [" ".join(item.stem.split())]
    key = ""
    for letter, option in zip(letters, item.options, strict=False):
        lines.append(f"{letter}) {' '.join(option.text.split())}")
        key = letter if option.is_key else key
    return "\n".join([*lines, f"ANSWER: {key}", ""])


FORMAT = Format(
    name=NAME,
    title="Aiken",
    endings=(".txt",),
    detect=detect,
    read=read,
    write=write,
    keeps=KEEPS,
)
"""Aiken."""
