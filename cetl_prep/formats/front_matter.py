"""The head of a Markdown file between two lines of dashes: names with texts or lists of texts. No other YAML is read."""

import json
import re
from collections.abc import Mapping, Sequence

Head = Mapping[str, str | tuple[str, ...]]

_ENTRY = re.compile(r"([A-Za-z][\w-]*):(?:[ \t](.*))?")
_COMMENT = re.compile(r"(?<![ \t])[ \t]+#.*")


def split(text: str) -> tuple[Head | None, list[str]]:
    """The head, None when there is none, and the lines below it."""
    lines = text.lstrip("\ufeff").split("\n")
    first = next((place for place, line in enumerate(lines) if line.strip()), 0)
    if not lines or lines[first].rstrip() != "---":
        return None, lines
    for place in range(first + 1, len(lines)):
        if lines[place].rstrip() in ("---", "..."):
            return _parsed(lines[first + 1 : place]), lines[place + 1 :]
    return None, lines


def text_of(head: Head, name: str) -> str:
    """A text, empty when it is missing; the lines of a list."""
    value = head.get(name, "")
    return value if isinstance(value, str) else "\n".join(value)


def texts_of(head: Head, name: str) -> tuple[str, ...]:
    """A list; a text is a list of one."""
    value = head.get(name, ())
    if isinstance(value, str):
        return (value,) if value else ()
    return value


def _parsed(lines: Sequence[str]) -> Head:
    made: dict[str, str | tuple[str, ...]] = {}
    at = 0
    while at < len(lines):
        found = _ENTRY.fullmatch(lines[at])
        at += 1
        if found is None:
            continue
        below = at
        while below < len(lines) and (not lines[below].strip() or lines[below][0] in " \t-"):
            below += 1
        made[found[1]] = _value((found[2] or "").strip(), lines[at:below])
        at = below
    return made


def _value(first: str, below: Sequence[str]) -> str | tuple[str, ...]:
    entries = [line.strip()[1:].strip() for line in below if line.strip().startswith("-")]
    if not first and entries:
        return tuple(_scalar(entry) for entry in entries)
    if first[:1] in ("|", ">") and first.strip("|>+-0123456789") == "":
        return _block(below, folded=first[0] == ">")
    if first.startswith("["):
        return _flow(first)
    rest = " ".join(line.strip() for line in below if line.strip())
    return _scalar(f"{first} {rest}".strip())


def _block(lines: Sequence[str], folded: bool) -> str:
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    shared = min(indents, default=0)
    text = "\n".join(line[shared:].rstrip() for line in lines).strip()
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text) if folded else text


def _flow(text: str) -> tuple[str, ...]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        inner = text.strip("[] \t")
        return tuple(_scalar(each) for each in inner.split(",") if each.strip())
    return tuple(str(value) for value in values) if isinstance(values, list) else (text,)


def _scalar(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        try:
            return str(json.loads(text, strict=False))
        except ValueError:
            return text[1:-1].replace('\\"', '"')
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return _COMMENT.sub("", text)
