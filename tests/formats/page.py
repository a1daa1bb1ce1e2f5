"""Writes docs/formats.md from the formats themselves: `python -m tests.formats.page`."""

from pathlib import Path

from cetl_prep.formats import table
from cetl_prep.formats.draft import Format
from cetl_prep.formats.keeping import PARTS

PATH = Path(__file__).resolve().parents[2] / "docs" / "formats.md"

_HEAD = """# Formats

What question files of other programs come in, where a bank can go out to, and what survives the way. This page is written by
`python -m tests.formats.page` from the code; a test says when it is out of date.

A file is told by its content, not by its ending; `--format NAME` overrules that. Nothing is lost silently: of every item in a file the
report says whether it came in, came in with a loss (and which), or was left out (and where it stands and why). A key is never guessed. Code in a file is
never run, nothing is fetched, and each file is read in a process of its own that can be stopped.

## Which formats

| format | name | files | read | written |
|---|---|---|---|---|
"""

_KEPT = """
## What is kept

What writing a bank and reading the file again keeps. Everything else is listed, item by item, when the bank is written (exit status 4).

"""

_TABLES = """
## Tables and lists

CSV, TSV, XLSX, XLS and ODS need a header row with names such as `question`, `option a` or `answer 1`, `correct`, `explanation`, `category`, `tags` (English, German
and some other languages), in any order and with other columns between; or no header where each row is question, options, letter of the key. `--column
FIELD=NAME` names a column that is not recognised. The key may be a letter (`C`, `A;C`), the text of an option, or a number. Numbers count from 0 where a 0
occurs among them, from 1 where the header says so (`1-based`, `1-4`, or options numbered from 1 with the last number in use); else `--key-base 0` or
`--key-base 1` has to say it. Pictures that a table names are given along: `cetl-prep bank import pool.csv figure-1.png -o pool.qbank`.
JSON is read by the same rules: a list of objects with a question, its options and a key.

## Skills

Categories become skills of a new bank; in a bank with a blueprint of its own they go to the skill of the same name or id, else they stay
unassigned. `--map FILE` says it otherwise: a JSON object with a skill (id, name, or `Domain/Skill`) for each category or tag.

## Again and again

Importing a newer file into the same bank updates it. An item is recognised by its id in the source where it says about the same there, else by
its content. What the source does not say (rationales, sources, difficulty ...) stays as it was in the bank; option ids stay with their texts, so
that older answers still count.
"""


def page() -> str:
    """The whole page."""
    every = table.formats()
    written = [each for each in every if each.write]
    return "".join([_HEAD, *map(_row, every), _KEPT, _kept(written), _TABLES])


def _row(each: Format) -> str:
    endings = " ".join(f"`{ending}`" for ending in each.endings if ending)
    marks = " | ".join("yes" if there else "–" for there in (each.read, each.write))
    return f"| {each.title} | `{each.name}` | {endings} | {marks} |\n"


def _kept(written: list[Format]) -> str:
    head = "| | " + " | ".join(f"`{each.name}`" for each in written) + " |\n"
    line = "|---" * (len(written) + 1) + "|\n"
    rows = (
        f"| {shown} | "
        + " | ".join("✓" if part in each.keeps else "–" for each in written)
        + " |\n"
        for part, shown in PARTS.items()
    )
    return head + line + "".join(rows)


if __name__ == "__main__":
    PATH.write_text(page(), "utf-8")
