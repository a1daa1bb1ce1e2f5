"""Blackboard's list for upload: a line for each question, its parts between tabs."""

import re
from collections.abc import Sequence

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item
from cetl_prep.formats import decoding
from cetl_prep.formats.building import TRUE_FALSE
from cetl_prep.formats.collecting import NOTHING, Collector, Found, FoundOption
from cetl_prep.formats.draft import Draft, Format, ReadChoices, Written
from cetl_prep.formats.html_text import Kind, Part, to_html
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.wordlist import word_set

NAME = "blackboard-tsv"
KEEPS = word_set("stem key multi")
_TYPES = {
    "MC": "multiple choice", "MA": "multiple answer", "TF": "true or false", "ESS": "essay",
    "ORD": "ordering", "MAT": "matching", "FIB": "fill in the blank", "FIB_PLUS": "fill in several blanks",
    "FIL": "file response", "NUM": "numeric", "SR": "short response", "OP": "opinion scale",
    "JUMBLED_SENTENCE": "jumbled sentence", "QUIZ_BOWL": "quiz bowl",
}  # fmt: skip
_MARKUP = re.compile(r"<[a-zA-Z/][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_MARKS = ("correct", "incorrect")
_PICTURE = re.compile(r'<img src="media:[0-9a-f]{64}"[^>]*>')


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each line with options, one reason for each other line.

    Raises:
        BankError: no line begins with a type of question.
    """
    text, notes = decoding.text(content)
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not any(line.split("\t")[0].strip().upper() in _TYPES for _, line in lines):
        raise BankError("import.not-this-format", file=name)
    collector = Collector()
    for number, line in lines:
        _collect(f"line {number}", [_bare(cell.strip()) for cell in line.split("\t")], collector)
    return collector.draft(NAME, notes=notes)


def _collect(where: str, cells: Sequence[str], collector: Collector) -> None:
    kind = cells[0].upper()
    cells = _without_end(cells)
    stem = _part(cells[1]) if len(cells) > 1 else NOTHING
    made: list[FoundOption] | str
    if kind not in _TYPES:
        kind, made = cells[0][:20], "no type of question"
    elif kind not in ("MC", "MA", "TF"):
        made = "it offers no options to choose from"
    elif len(cells) < 3:
        made = "nothing behind its stem"
    else:
        made = _true_false(cells) if kind == "TF" else _options(kind, cells)
    if isinstance(made, str):
        collector.add(Found(where, stem, [], type=kind, problem=made))
    else:
        collector.add(Found(where, stem, made, type=kind, pinned=kind == "TF"))


def _bare(cell: str) -> str:
    """A cell without the quotation marks that a spreadsheet put around it."""
    inner = cell[1:-1].replace('""', "")
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"' and '"' not in inner
    return cell[1:-1].replace('""', '"').strip() if quoted else cell


def _without_end(cells: Sequence[str]) -> list[str]:
    """Spreadsheets fill short lines up with empty cells."""
    kept = list(cells)
    while len(kept) > 1 and not kept[-1]:
        kept.pop()
    return kept


def _true_false(cells: Sequence[str]) -> list[FoundOption] | str:
    said = cells[2].casefold()
    if said not in ("true", "false") or len(cells) > 3:
        return "it does not say whether it is true or false"
    return [FoundOption(Part(text, Kind.PLAIN), text.casefold() == said) for text in TRUE_FALSE]


def _options(kind: str, cells: Sequence[str]) -> list[FoundOption] | str:
    texts, marks = cells[2::2], [mark.casefold() for mark in cells[3::2]]
    if len(texts) != len(marks) or not set(marks) <= set(_MARKS):
        return "an option that is neither correct nor incorrect"
    if kind == "MC" and marks.count("correct") > 1:
        return "one right option is wanted, and several are marked"
    return [
        FoundOption(_part(text), mark == "correct") for text, mark in zip(texts, marks, strict=True)
    ]


def _part(text: str) -> Part:
    """Blackboard shows these texts as HTML; one without markup is what it says."""
    return Part(text, Kind.HTML if _MARKUP.search(text) else Kind.PLAIN)


def detect(content: bytes, name: str) -> float:
    """How many of the lines begin with a type of question."""
    lines = decoding.text(content[:32768])[0].split("\n")
    filled = [line for line in lines if line.strip()]
    known = sum("\t" in line and line.split("\t")[0].upper() in _TYPES for line in filled)
    return 0.95 * known / len(filled) if known else 0.0


def write(bank: Bank) -> Written:
    """A line for each item, its texts as HTML where they hold markup or line ends."""
    losses = list(lost(bank, KEEPS))
    lines = [_line(item) for item in bank.items]
    return Written("\r\n".join(lines).encode("utf-8", "replace"), tuple(losses))


def _line(item: Item) -> str:
    cells = ["MA" if item.is_multi_key else "MC", _html(item, item.stem)]
    for option in item.options:
        cells += [_html(item, option.text), _MARKS[not option.is_key]]
    return "\t".join(cells)


def _html(item: Item, text: str) -> str:
    made = _PICTURE.sub("", to_html(text, item.format))
    # A text that is plain to the reader stays as it is; people open these files.
    plain = made.replace("&quot;", '"').replace("&#x27;", "'")
    return " ".join((plain if _MARKUP.search(plain) is None else made).split())


FORMAT = Format(
    name=NAME,
    title="Blackboard tab-delimited text",
    endings=(".txt", ".tsv"),
    detect=detect,
    read=read,
    write=write,
    keeps=KEEPS,
)
"""Blackboard's list for upload."""
