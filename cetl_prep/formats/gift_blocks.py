"""Cuts a GIFT text into items: comments taken out, categories and ids noted, blank lines as borders."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cetl_prep.formats.moodle_text import category

_CATEGORY = re.compile(r"\$CATEGORY:(.*)", re.IGNORECASE)
_ID = re.compile(r"\[id:((?:[^\]\\]|\\.)*)\]")
_TAG = re.compile(r"\[tag:((?:[^\]\\]|\\.)*)\]")
_MOST_LINES = 60
_ESCAPED = ("\\\\", "\\{", "\\}")
_BRACE = re.compile(r"\\.|([{}])", re.DOTALL)


@dataclass
class Block:
    """The text of one item with what comments and categories say of it."""

    line: int
    text: str
    category: tuple[str, ...] = ()
    source_id: str = ""
    tags: list[str] = field(default_factory=list)


@dataclass
class _Run:
    """Lines between two blank lines."""

    line: int = 0
    lines: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    category: str | None = None

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip()


def blocks(lines: Iterable[str]) -> Iterator[Block]:
    """The items of the lines of a text, in order."""
    path: tuple[str, ...] = ()
    waiting: _Run | None = None
    for run in _runs(lines):
        if waiting and run.category is None and _continues(waiting, run):
            waiting.lines += ["", *run.lines]
            waiting.comments += run.comments
            run = waiting
            waiting = None
        elif waiting:
            yield _block(waiting, path)
            waiting = None
        if run.category is not None:
            path = category(run.category)
        text = run.text
        if _depth(text) > 0:
            # A blank line inside the braces does not end an item when the next lines close them.
            waiting = run
        elif text:
            yield _block(run, path)
    if waiting:
        yield _block(waiting, path)


def _runs(lines: Iterable[str]) -> Iterator[_Run]:
    run = _Run()
    for number, line in enumerate(lines, 1):
        words = line.strip()
        found = _CATEGORY.match(words) if words.startswith("$") else None
        if not words or found:
            if run.text or run.comments or run.category is not None:
                yield run
            run = _Run(category=found[1].strip() if found else None)
        elif words.startswith("//"):
            run.comments.append(words)
        elif words.startswith("::") and run.lines and run.lines[-1].rstrip().endswith("}"):
            # A title begins an item, even where the blank line before it was forgotten.
            yield run
            run = _Run(number, [line.rstrip("\n")])
        else:
            run.line = run.line or number
            run.lines.append(line.rstrip("\n"))
    yield run


def _block(run: _Run, path: tuple[str, ...]) -> Block:
    said = "\n".join(run.comments)
    found = _ID.search(said)
    tags = [_unescaped(tag) for tag in _TAG.findall(said)]
    return Block(run.line, run.text, path, _unescaped(found[1]) if found else "", tags)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text).strip()


def _depth(text: str) -> int:
    """How many braces are open at the end."""
    opened = text.count("{")
    if opened <= 1 and opened == text.count("}") and not any(each in text for each in _ESCAPED):
        return 1 if text.find("}") < text.find("{") else 0
    depth = 0
    for brace in _BRACE.finditer(text):
        if brace[1]:
            depth = max(0, depth + (1 if brace[1] == "{" else -1))
    return depth


def _continues(waiting: _Run, run: _Run) -> bool:
    """Whether lines close the braces that are open: their first brace is a closing one."""
    first = next((brace[1] for brace in _BRACE.finditer(run.text) if brace[1]), "")
    return first == "}" and len(waiting.lines) < _MOST_LINES
