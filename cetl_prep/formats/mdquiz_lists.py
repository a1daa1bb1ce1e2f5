"""Markdown lists of questions with boxes and no head: each under a heading or a number, one after the other."""

import re
from collections.abc import Iterator, Sequence

from cetl_prep.formats.markdown_parts import fenced
from cetl_prep.formats.mdquiz_lines import Box, Question

_OPTION = re.compile(r"(?P<indent> {0,8}|\t)[-*+] \[(?P<mark>[ xX]?)\][ \t]+(?P<text>\S.*)")
_HEADING = re.compile(r"#{1,6} +(.*?) *#*")
_NUMBER = re.compile(
    r"(?:\*\*)?(?:Q(?:uestion)? ?)?#?\d{1,5} ?[.):](?:\*\*)? +(?=\S)", re.IGNORECASE
)
_BARE = re.compile(r"(?:\*\*)?(?:Q(?:uestion)? ?)?#?\d{0,5} ?[.):]?(?:\*\*)?", re.IGNORECASE)
_RULER = re.compile(r"(?:-{3,}|\*{3,}|_{3,})")


def listed(text: str) -> list[tuple[int, Question]]:
    """The questions of a list, each with the line it begins on; what stands behind options explains them."""
    lines = text.split("\n")
    reader = _Reader()
    for number, (line, code) in enumerate(zip(lines, fenced(lines), strict=True), 1):
        reader.take(number, line.rstrip(), code)
    return list(reader.questions())


class _Reader:
    """Takes the lines in order; lines behind options wait until it is known what they belong to."""

    def __init__(self) -> None:
        self._found: list[tuple[int, Question]] = []
        self._waiting: list[tuple[int, str, bool]] = []
        self._chapter = ""
        self._in_options = False

    def take(self, number: int, line: str, code: bool) -> None:
        option = None if code else _OPTION.fullmatch(line)
        if option:
            if not self._in_options:
                self._begin(number)
            box = Box(option["mark"] in ("x", "X"), [option["text"]])
            self._found[-1][1].boxes.append(box)
            self._in_options = True
        elif self._in_options and self._goes_on(line, code):
            self._inside(line)
        else:
            self._in_options = False
            self._waiting.append((number, line, code))

    def questions(self) -> Iterator[tuple[int, Question]]:
        """All of them, after the last line."""
        if self._found:
            self._explain([line for _, line, _ in self._waiting])
        yield from self._found

    def _goes_on(self, line: str, code: bool) -> bool:
        """Whether a line belongs to the option above: it is blank, or stands under it, or quotes a reason."""
        return code or not line or line.startswith(("  ", "\t", ">"))

    def _inside(self, line: str) -> None:
        box = self._found[-1][1].boxes[-1]
        words = line.strip()
        if words.startswith(">"):
            box.why.append(words[1:].strip())
        else:
            box.lines.append(line)

    def _begin(self, number: int) -> None:
        """A question begins: at the last heading, or at the first number, among the lines that wait."""
        start = _start(self._waiting)
        before, stem = self._waiting[:start], self._waiting[start:]
        self._waiting = []
        if self._found:
            self._explain([line for _, line, _ in before])
        for _, line, code in before:
            heading = None if code else _HEADING.fullmatch(line)
            self._chapter = heading[1] if heading else self._chapter
        made = Question({"category": (self._chapter,)} if self._chapter else {}, False)
        made.stem = _stem([line for _, line, _ in stem])
        first = next((place for place, line, _ in stem if line.strip()), number)
        self._found.append((first, made))

    def _explain(self, lines: Sequence[str]) -> None:
        told = [line for line in lines if not (_RULER.fullmatch(line) or _HEADING.fullmatch(line))]
        text = "\n".join(told).strip()
        if text:
            question = self._found[-1][1]
            question.head = {**question.head, "explanation": text}


def _start(lines: Sequence[tuple[int, str, bool]]) -> int:
    """Where a stem begins among the lines before options."""
    headings = [n for n, (_, line, code) in enumerate(lines) if not code and _HEADING.match(line)]
    if headings:
        return headings[-1]
    numbers = [n for n, (_, line, code) in enumerate(lines) if not code and _NUMBER.match(line)]
    return numbers[0] if numbers else 0


def _stem(lines: Sequence[str]) -> list[str]:
    """The lines of a stem without its number; a heading that is more than a number is its first line."""
    kept = list(lines)
    heading = _HEADING.fullmatch(kept[0]) if kept else None
    if heading:
        others = any(line.strip() for line in kept[1:])
        kept[0] = "" if others and _BARE.fullmatch(heading[1]) else heading[1]
    if kept:
        kept[0] = _NUMBER.sub("", kept[0], count=1)
    return kept
