"""One question of mdquiz: a head, and below it boxes for the options with quoted reasons."""

import re
from dataclasses import dataclass, field

from cetl_prep.formats.front_matter import Head, split

_OPTION = re.compile(r"[-*+] \[([ xX]?)\](?:[ \t]+(.*))?")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")


@dataclass
class Box:
    """An option: whether its box is ticked, its lines, the lines of its reason."""

    ticked: bool
    lines: list[str]
    why: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its text; lines that all stand under the first are moved back."""
        rest = self.lines[1:]
        if all(line.startswith("  ") for line in rest if line.strip()):
            rest = [line[2:] for line in rest]
        return "\n".join([self.lines[0], *rest]).strip()


@dataclass
class Question:
    """What one file holds; `stem` is what stands above the options, without the question of the head."""

    head: Head
    has_head: bool
    stem: list[str] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)


def parsed(text: str) -> Question:
    """The question of a file; without boxes it is none."""
    head, lines = split(text)
    made = Question(head or {}, head is not None)
    fence = ""
    for line in lines:
        found = None if fence else _OPTION.fullmatch(line.rstrip())
        if found:
            made.boxes.append(Box(found[1] in "xX" and bool(found[1]), [found[2] or ""]))
        elif not fence and _is_why(line, made):
            made.boxes[-1].why.append(re.sub(r"^\s*> ?", "", line))
        else:
            (made.boxes[-1].lines if made.boxes else made.stem).append(line)
        fence = _fence(fence, (found[2] or "") if found else line)
    return made


def _is_why(line: str, made: Question) -> bool:
    """Our own files quote inside an option with an indent; others may indent the reason as well."""
    if not made.boxes:
        return False
    return (line if "format" in made.head else line.lstrip()).startswith(">")


def _fence(fence: str, line: str) -> str:
    """The fence that is open after a line, empty when none is."""
    found = _FENCE.match(line)
    if not found:
        return fence
    if not fence:
        return found[1]
    return "" if found[1].startswith(fence) else fence
