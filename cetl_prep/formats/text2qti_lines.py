"""Lines of a text for text2qti: a mark at the very beginning of a line says what it is; indented lines go on."""

import re
from collections.abc import Callable, Mapping

from cetl_prep.formats.exam_text import Choice, Question

_MARKS = re.compile(
    r"(?P<question>\d+)\.[ \t]+(?=\S)|(?P<letter>\*?[a-zA-Z])\)[ \t]+(?=\S)|\[(?P<box>[* ]?)\][ \t]+(?=\S)"
    r"|(?P<feedback>\.\.\.|\+|-|!)[ \t]+(?=\S)|(?P<short>\*)[ \t]+(?=\S)|(?P<numeric>=)[ \t]+(?=\S)"
    r"|(?P<essay>_{3,})$|(?P<upload>\^{3,})$"
    r"|(?P<title>[Qq]uiz [Tt]itle):[ \t]*|(?P<points>[Pp]oints):[ \t]*|(?P<region>[Tt]ext(?: [Tt]itle)?):[ \t]*"
    r"|(?P<group>GROUP)$|(?P<end>END_GROUP)$"
    r"|(?P<name>[Tt]itle):[ \t]*"
    r"|(?P<setting>[Qq]uiz description|[Pp]ick|[Ss]olutions pick|[Pp]oints per question|[Ss]huffle answers"
    r"|[Ss]how correct answers|[Oo]ne question at a time|[Cc]an't go back|[Ff]eedback is solution"
    r"|[Ss]olutions (?:sample|randomize) groups):"
)
_CODE = re.compile(r"`{3,}+\s*+\S.*\.run\b")  # possessive: runs of backticks may be long
_FENCE = re.compile(r"\s*(```+)")


class Reader:
    """Takes the lines of a file in order.

    Attributes:
        questions: all that were found.
        code: line of each block of code that is meant to be run.
        regions: how many texts stand between the questions.
        title: of the quiz.
    """

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self.code: list[int] = []
        self.regions = 0
        self.title = ""
        self._last: list[str] = []
        self._fence = ""
        self._dropped = False
        self._comment = False
        self._in_group = False
        self._points = self._title_of_next = ""
        self._handlers: Mapping[str, Callable[[int, str, str], None]] = {
            "question": self._question,
            "letter": self._letter,
            "box": self._box,
            "feedback": self._feedback,
            "short": self._kind,
            "numeric": self._kind,
            "essay": self._kind,
            "upload": self._kind,
            "title": self._title,
            "points": self._set_points,
            "region": self._region,
            "group": self._group,
            "end": self._group,
            "name": self._name,
            "setting": self._setting,
        }

    def take(self, number: int, line: str) -> None:
        """The next line, without blanks at its end."""
        if self._comment or line == "COMMENT":
            self._comment = line != "END_COMMENT"
        elif self._fence:
            self._in_code(line)
        elif _FENCE.match(line):
            self._begin_code(number, line)
        elif not line.startswith("%"):
            self._line(number, line)

    def _in_code(self, line: str) -> None:
        if not self._dropped:
            self._last.append(line)
        if line.strip().startswith(self._fence) and not line.strip(" `"):
            self._fence, self._dropped = "", False

    def _begin_code(self, number: int, line: str) -> None:
        self._fence = line.strip()[: len(line.strip()) - len(line.strip().lstrip("`"))]
        self._dropped = _CODE.match(line) is not None
        if self._dropped:
            self.code.append(number)
        else:
            self._last.append(line)

    def _line(self, number: int, line: str) -> None:
        mark = _MARKS.match(line)
        if mark is None:
            self._last.append(line)
            return
        name = mark.lastgroup or ""
        self._handlers[name](number, mark[name], line[mark.end() :])

    def _question(self, number: int, mark: str, text: str) -> None:
        made = Question(number, mark, [text])
        if self._in_group:
            made.losses.append("its group, of which only some are asked")
        if self._points.strip() not in ("", "1"):
            made.losses.append(f"its points ({self._points.strip()[:20]})")
        if self._title_of_next:
            made.losses.append(f"its title ({self._title_of_next[:80]})")
        self._points = self._title_of_next = ""
        self.questions.append(made)
        self._last = made.stem

    def _letter(self, number: int, mark: str, text: str) -> None:
        if self.questions:
            self._choice(Choice(mark[-1].upper(), mark.startswith("*"), [text]))

    def _box(self, number: int, mark: str, text: str) -> None:
        if self.questions:
            self._choice(Choice("", mark == "*", [text]))

    def _choice(self, choice: Choice) -> None:
        self.questions[-1].choices.append(choice)
        self._last = choice.text

    def _feedback(self, number: int, mark: str, text: str) -> None:
        if not self.questions:
            return
        question = self.questions[-1]
        if mark == "..." and question.choices:
            self._last = question.choices[-1].why
        else:
            parts = {"+": question.on_right, "-": question.on_wrong}
            self._last = parts.get(mark, question.general)
        self._last.append(text)

    def _kind(self, number: int, mark: str, text: str) -> None:
        if self.questions and not self.questions[-1].choices:
            kinds = {"*": "short_answer", "=": "numerical", "_": "essay", "^": "file_upload"}
            self.questions[-1].kind = kinds[mark[0]]
        self._last = []

    def _title(self, number: int, mark: str, text: str) -> None:
        self.title = text.strip()
        self._last = []

    def _name(self, number: int, mark: str, text: str) -> None:
        self._title_of_next = text.strip()
        self._last = []

    def _set_points(self, number: int, mark: str, text: str) -> None:
        self._points = text
        self._last = []

    def _region(self, number: int, mark: str, text: str) -> None:
        self.regions += mark.casefold() == "text"
        self._last = []

    def _group(self, number: int, mark: str, text: str) -> None:
        self._in_group = mark == "GROUP"
        self._last = []

    def _setting(self, number: int, mark: str, text: str) -> None:
        self._last = []
