"""Exercises of R/exams in Markdown: static single and multiple choice. Code in R is never run."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.collecting import Collector, Found, FoundOption
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.html_text import Part
from cetl_prep.formats.markdown_parts import fenced, part
from cetl_prep.formats.pictures import Pictures

NAME = "rexams"
_CODE = re.compile(r"^[ \t]*(?:```+|~~~+)[ \t]*\{[ \t]*r\b|`r\s[^`]+`", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}[ \t]+(.*)")
_META = re.compile(r"([A-Za-z]+)(?:\[[^\]]*\])?:[ \t]*(.*)")
_BULLET = re.compile(r"[*+-][ \t]+(.*)")
_SAID = re.compile(r"(True|False)\b[.:,]?\s*", re.IGNORECASE)
_SECTIONS = {
    "question": "question",
    "solution": "solution",
    "meta-information": "meta",
    "answerlist": "list",
}


@dataclass
class _Exercise:
    """One exercise: lines of each section, the entries of both lists, what its end says of it."""

    line: int
    parts: dict[str, list[str]] = field(default_factory=dict)
    meta: dict[str, str] = field(default_factory=dict)

    def entries(self, section: str) -> list[str]:
        """Texts of the list in a section."""
        texts: list[list[str]] = []
        for line in self.parts.get(f"{section} list", ()):
            bullet = _BULLET.fullmatch(line)
            if bullet:
                texts.append([bullet[1]])
            elif texts:
                texts[-1].append(line.strip())
        return ["\n".join(lines).strip() for lines in texts]

    def text(self, section: str) -> str:
        """What stands in a section before its list."""
        return "\n".join(self.parts.get(section, ())).strip()


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """The one item of an exercise, or why it cannot be one.

    Raises:
        BankError: it is no exercise.
    """
    text, notes = decoding.text(content)
    exercises = _exercises(text.split("\n"))
    if not exercises or not any("extype" in each.meta for each in exercises):
        raise BankError("import.not-this-format", file=name)
    collector, pictures = Collector(), Pictures(choices.pictures)
    code = _CODE.search(text) is not None
    for exercise in exercises:
        reason = _unfit(exercise, code)
        if reason:
            kind = exercise.meta.get("extype", "")[:20] or "no type given"
            collector.skip(f"line {exercise.line}", kind, reason)
        else:
            collector.add(_found(exercise, pictures))
    for medium in pictures.used:
        collector.picture(medium.data)
    return collector.draft(NAME, notes=notes)


def _exercises(lines: Sequence[str]) -> list[_Exercise]:
    made: list[_Exercise] = []
    section, inside = "", fenced(list(lines))
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else ""
        heading = "" if inside[number] else _heading(line, after)
        if heading == "question":
            made.append(_Exercise(number + 1))
        if heading:
            section = f"{section.split(' ')[0]} list" if heading == "list" else heading
        elif made and section == "meta":
            found = _META.fullmatch(line.strip())
            if found:
                made[-1].meta.setdefault(found[1].casefold(), found[2].strip())
        elif made and not _is_underline(line):
            made[-1].parts.setdefault(section, []).append(line)
    return made


def _heading(line: str, after: str) -> str:
    """Name of the section that a line begins."""
    marked = _HEADING.fullmatch(line)
    if marked is None and not _is_underline(after):
        return ""
    return _SECTIONS.get((marked[1].strip(" \t#") if marked else line.strip()).casefold(), "")


def _is_underline(line: str) -> bool:
    bare = line.strip()
    return (len(bare) > 2 and set(bare) <= {"="}) or (len(bare) > 2 and set(bare) <= {"-"})


def _unfit(exercise: _Exercise, code: bool) -> str:
    kind = exercise.meta.get("extype", "")
    if code:
        return "it is made by code in R, which is not run"
    if kind not in ("schoice", "mchoice"):
        return "it offers no options to choose from"
    marks = exercise.meta.get("exsolution", "")
    count = len(exercise.entries("question"))
    if not re.fullmatch("[01]+", marks) or len(marks) != count:
        return f"{count} options, and its solution is “{marks[:30]}”"
    if kind == "schoice" and marks.count("1") != 1:
        return "one right option is wanted, and its solution has another number"
    for mark, why in zip(marks, exercise.entries("solution"), strict=False):
        said = _SAID.match(why)
        if said and (said[1].casefold() == "true") != (mark == "1"):
            return "its solution and the list below it say different things"
    return ""


def _found(exercise: _Exercise, pictures: Pictures) -> Found:
    losses: list[str] = []

    def made(text: str) -> Part:
        return part(text, pictures.find, losses)

    marks = exercise.meta["exsolution"]
    whys = [_SAID.sub("", why, count=1) for why in exercise.entries("solution")]
    if len(whys) != len(marks):
        losses += ["reasons of the options, which are not as many as the options"] if whys else []
        whys = [""] * len(marks)
    options = [
        FoundOption(made(text), mark == "1", made(why))
        for text, mark, why in zip(exercise.entries("question"), marks, whys, strict=True)
    ]
    stem, rule = made(exercise.text("question")), made(exercise.text("solution"))
    found = Found(f"line {exercise.line}", stem, options, rule, exercise.meta["extype"])
    found.category = tuple(part for part in _value(exercise.meta, "exsection").split("/") if part)
    found.tags = [tag.strip() for tag in _value(exercise.meta, "extags").split(",") if tag.strip()]
    found.pinned = _value(exercise.meta, "exshuffle").casefold() == "false"
    found.losses = losses
    return found


def _value(meta: Mapping[str, str], name: str) -> str:
    return meta.get(name, "").strip()


def detect(content: bytes, name: str) -> float:
    """Sure by the section that only this format has."""
    text = decoding.text(content[:65536])[0]
    meta = re.search(r"^(?:#+[ \t]+)?Meta-information", text, re.MULTILINE)
    return 1.0 if meta and re.search(r"^extype:", text, re.MULTILINE) else 0.0


FORMAT = Format(
    name=NAME, title="R/exams exercise", endings=(".Rmd", ".md"), detect=detect, read=read
)
"""Exercises of R/exams."""
