"""Question pools as the amateur radio examiners publish them: ``T1A01 (C) [97.1]``, the stem, lettered options."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.records import KeyBases, Record, draft_of

NAME = "question-pool"

_LONGEST_TITLE = 300

_HEAD = re.compile(r"([A-Z]\d[A-Z]\d{2})\s*\(([A-Z])\)\s*(?:\[([^\]]*)\])?\s*$")
_GROUP = re.compile(r"([A-Z]\d[A-Z]?)\s+(?:[-–]\s*)?([^\[(]+?)\s*(?:[-–\[(].*)?$")
_OPTION = re.compile(r"([A-Z])[.)]\s*(.*)$")
_FIGURE = re.compile(r"\bfigure ([A-Z]+\d*-\d+[A-Z]?)\b", re.IGNORECASE)


def detect(content: bytes, name: str) -> float:
    """Sure where several lines begin an item in this way."""
    text, _ = decoding.text(content[: 1 << 16])
    heads = sum(_HEAD.match(line.strip()) is not None for line in text.split("\n"))
    return 0.95 if heads >= 2 else 0.6 * heads


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each head line.

    Raises:
        BankError: ``import.not-this-format`` where there is none.
    """
    text, notes = decoding.text(content)
    records = list(_records(text.split("\n")))
    if not records:
        raise BankError("import.not-this-format", file=name)
    return draft_of(NAME, records, KeyBases((None,)), choices, notes)


def _records(lines: Sequence[str]) -> Iterator[Record]:
    begins = [place for place, line in enumerate(lines) if _HEAD.match(line.strip())]
    groups = _groups(lines)
    for place, end in pairwise([*begins, len(lines)]):
        head = _HEAD.match(lines[place].strip())
        assert head is not None
        yield _record(place + 1, head, lines[place + 1 : end], groups)


def _groups(lines: Sequence[str]) -> dict[str, str]:
    """Titles of the groups by their number, where the pool has them."""
    found = (_GROUP.match(line.strip()) for line in lines if len(line) < _LONGEST_TITLE)
    return {group[1]: group[2] for group in found if group and not _OPTION.match(group[0])}


def _record(line: int, head: re.Match[str], body: Sequence[str], groups: dict[str, str]) -> Record:
    stem: list[str] = []
    options: list[str] = []
    for text in _until_end(body):
        found = _OPTION.match(text)
        if found and found[1] == chr(ord("A") + len(options)) and stem:
            options.append(found[2])
        elif options:
            options[-1] = f"{options[-1]} {text}"
        else:
            stem.append(text)
    group = head[1][:3]
    figure = _FIGURE.search(" ".join(stem))
    single = {
        "id": head[1],
        "stem": " ".join(stem),
        "references": head[3] or "",
        "category": f"{head[1][:2]}/{groups.get(group, group).replace('/', '//')}",
        "image": figure[1] if figure else "",
    }
    return Record(f"line {line}", tuple(options), (head[2],), single=single)


def _until_end(body: Sequence[str]) -> Iterator[str]:
    """The lines of an item: up to a line of tildes, or to the blank line after its options."""
    begun = False
    for line in body:
        text = line.strip()
        if text.startswith("~~") or (begun and not text):
            return
        begun = begun or bool(_OPTION.match(text))
        if text:
            yield text


FORMAT = Format(
    name=NAME,
    title="Question pool with heads like T1A01 (C)",
    endings=(".txt",),
    detect=detect,
    read=read,
)
"""Pools of the amateur radio examiners."""
