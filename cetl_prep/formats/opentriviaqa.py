"""Lists as OpenTriviaQA publishes them: ``#Q`` stem, ``^`` the right answer as text, lettered options."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.collecting import Collector, Found, FoundOption
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.html_text import Kind, Part

NAME = "opentriviaqa"
_OPTION = re.compile(r"([A-Z])(?: (.*))?")


@dataclass
class _Open:
    """The item that is being read: its line, its stem, its answer, its options."""

    line: int
    stem: list[str]
    answer: list[str] | None = None
    letters: list[str] = field(default_factory=list)
    options: list[list[str]] = field(default_factory=list)

    def take(self, line: str) -> None:
        """A line below the stem."""
        option = _OPTION.fullmatch(line)
        if line.startswith("^") and self.answer is None:
            self.answer = [line[1:].strip()]
        elif self.answer is not None and option and option[1] == self._next():
            self.letters.append(option[1])
            self.options.append([(option[2] or "").strip()])
        else:
            self._goes_on(line)

    def _goes_on(self, line: str) -> None:
        """The last text has several lines."""
        if self.options:
            self.options[-1].append(line)
        elif self.answer is not None:
            self.answer.append(line)
        else:
            self.stem.append(line)

    def _next(self) -> str:
        return chr(ord("A") + len(self.letters))


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each ``#Q``.

    Raises:
        BankError: there is none.
    """
    text, notes = decoding.text(content)
    collector = Collector()
    found: _Open | None = None
    for number, line in enumerate(text.split("\n"), 1):
        line = line.strip()
        if line.startswith("#Q"):
            _end(found, collector)
            found = _Open(number, [line[2:].strip()])
        elif found and line:
            found.take(line)
    if found is None:
        raise BankError("import.not-this-format", file=name)
    _end(found, collector)
    return collector.draft(NAME, notes=notes)


def _end(found: _Open | None, collector: Collector) -> None:
    if found is None:
        return
    where = f"line {found.line}"
    answer = "\n".join(found.answer or ()).strip()
    texts = ["\n".join(lines).strip() for lines in found.options]
    right = _places(texts, answer)
    problem = ""
    if not answer:
        problem = "no line with the right answer"
    elif len(right) != 1:
        count = "none of the options" if not right else "more than one option"
        problem = f"the answer “{answer[:40]}” is {count}"
    options = [
        FoundOption(Part(text, Kind.PLAIN), not problem and place in right)
        for place, text in enumerate(texts)
    ]
    stem = Part("\n".join(found.stem), Kind.PLAIN)
    collector.add(Found(where, stem, options, problem=problem))


def _places(texts: Sequence[str], answer: str) -> list[int]:
    """Options that the answer repeats, capitals not counted where none repeats it to the letter."""
    exact = [place for place, text in enumerate(texts) if _same(text) == _same(answer)]
    folded = _same(answer).casefold()
    return exact or [n for n, text in enumerate(texts) if _same(text).casefold() == folded]


def _same(text: str) -> str:
    """Blanks are what differs most between the answer and the option that repeats it."""
    return " ".join(text.split())


def detect(content: bytes, name: str) -> float:
    """How surely this is such a list."""
    text = decoding.text(content[:32768])[0]
    stems = len(re.findall(r"^#Q ", text, re.MULTILINE))
    answers = len(re.findall(r"^\^", text, re.MULTILINE))
    return 1.0 if stems and answers else 0.3 if stems else 0.0


FORMAT = Format(name=NAME, title="OpenTriviaQA", endings=("", ".txt"), detect=detect, read=read)
"""Lists of OpenTriviaQA."""
