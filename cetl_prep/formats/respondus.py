"""The text format of Respondus: ``3) stem``, ``*b) right option``, ``@`` and ``~`` for feedback, ``Type:`` before."""

import re

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.exam_text import Choice, Question, collect

NAME = "respondus"
_QUESTION = re.compile(r"(\d{1,5})[.)]\s+(.*)")
_OPTION = re.compile(r"(\*?)\s*([a-zA-Z])[.)]\s*(.*)")
_HEAD = re.compile(r"(Title|Type|Points):\s*(.*)", re.IGNORECASE)
_ANSWERS = re.compile(r"Answers?:\s*", re.IGNORECASE)
_ANSWER = re.compile(r"(\d{1,5})[.)]?\s*([a-zA-Z](?:(?: *[,;&] *| *)[a-zA-Z])*)")
_GIVEN = re.compile(
    r"(?:ANS|(?:Correct )?Answer|Key)[.:]\s*\(?([a-zA-Z](?: ?[,;&] ?[a-zA-Z])*)\)?[.)]?(?:\s+(?:PTS|DIF|REF|OBJ|TOP):.*)?",
    re.IGNORECASE,
)
"""The right letters below the options, as test banks of publishers have them."""

_TYPES = {
    "E": "essay", "ESSAY": "essay", "F": "fill_in", "FIB": "fill_in", "FMB": "fill_in", "S": "short_answer",
    "SA": "short_answer", "MT": "matching", "MAT": "matching", "N": "numeric", "NUM": "numeric", "O": "ordering",
    "ORD": "ordering",
}  # fmt: skip
_CHOICE = frozenset({"", "MC", "MA", "MR", "TF", "T"})


class _Reader:
    """Takes the lines of a file in order."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self.answers: dict[str, str] = {}
        self._head: dict[str, str] = {}
        self._last: list[str] = []
        self._after_blank = True
        self._at_answers = False

    def take(self, number: int, line: str) -> None:
        """The next line, without blanks at its ends."""
        if not line:
            self._after_blank = True
            return
        if self._at_answers:
            found = _ANSWER.fullmatch(line)
            if found:
                self.answers[found[1]] = found[2]
        elif _ANSWERS.fullmatch(line):
            self._at_answers = True
        else:
            self._body(number, line)
        self._after_blank = False

    def _body(self, number: int, line: str) -> None:
        head, question = _HEAD.fullmatch(line), _QUESTION.fullmatch(line)
        if head and (self._after_blank or self._head):
            self._head[head[1].casefold()] = head[2].strip()
        elif question and self._begins():
            self._begin(number, question)
        elif self.questions:
            self._inside(line)

    def _begins(self) -> bool:
        """A number inside a stem of several lines begins no question."""
        if not self.questions or self._after_blank or self._head:
            return True
        return bool(self.questions[-1].choices)

    def _begin(self, number: int, found: re.Match[str]) -> None:
        kind = self._head.get("type", "").upper()
        made = Question(number, found[1], [found[2]])
        if kind not in _CHOICE:
            made.kind = _TYPES.get(kind, kind[:20])
        if self._head.get("title"):
            made.losses.append(f"its title ({self._head['title'][:80]})")
        if self._head.get("points", "1") not in ("1", "1.0", ""):
            made.losses.append(f"its points ({self._head['points'][:20]})")
        self._head = {}
        self.questions.append(made)
        self._last = made.stem

    def _inside(self, line: str) -> None:
        question = self.questions[-1]
        option = _OPTION.fullmatch(line)
        if option and question.expects(option[2]):
            question.choices.append(Choice(option[2].upper(), bool(option[1]), [option[3]]))
            self._last = question.choices[-1].text
        elif question.choices and (given := _GIVEN.fullmatch(line)):
            question.answer = given[1]
            self._last = []
        elif line.startswith("@"):
            question.general.append(line[1:].strip())
            self._last = question.general
        elif line.startswith("~") and question.choices:
            question.choices[-1].why.append(line[1:].strip())
            self._last = question.choices[-1].why
        else:
            self._last.append(line)


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each numbered question.

    Raises:
        BankError: there is none.
    """
    text, notes = decoding.text(content)
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), 1):
        reader.take(number, line.strip())
    if not any(question.choices or question.kind for question in reader.questions):
        raise BankError("import.not-this-format", file=name)
    collector = Collector()
    for question in reader.questions:
        collect(question, collector, reader.answers)
    return collector.draft(NAME, notes=notes)


def detect(content: bytes, name: str) -> float:
    """Likely by marks that only this format has."""
    text = decoding.text(content[:32768])[0]
    stems = _count(r"^[ \t]*\d+[.)]\s", text)
    stars = _count(r"^[ \t]*\*[a-zA-Z][.)]\s", text)
    listed = _count(r"^[ \t]*Answers:\s*$", text) and _count(r"^[ \t]*[a-zA-Z][.)]\s", text)
    given = _count(r"^[ \t]*(?:ANS|(?:Correct )?Answer|Key)[.:]\s*\(?[a-zA-Z]\b", text)
    given = given and _count(r"^[ \t]*[a-zA-Z][.)]\s", text)
    if not stems or not (stars or listed or given):
        return 0.0
    own = _count(r"^[ \t]*(?:@\s|~\s|Type:\s*[A-Z]{1,3}\s*$|\d+\)\s|\*?[a-z]\.\s)", text)
    return 0.85 if own else 0.5


def _count(pattern: str, text: str) -> int:
    return len(re.findall(pattern, text, re.MULTILINE))


FORMAT = Format(name=NAME, title="Respondus text", endings=(".txt",), detect=detect, read=read)
"""The text format of Respondus."""
