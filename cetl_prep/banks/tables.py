"""The tables of a `.qbank` file and their columns: what `schema.sql` makes, by format version."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

Row = tuple[Any, ...]
Fetch = Callable[[str], Iterable[Row]]
"""Gives the rows of a table, its columns as in `TABLES`; none for a table that the file's version did not know."""

TABLES: dict[str, tuple[str, ...]] = {
    "meta": ("key", "value"),
    "profile": ("key", "value"),
    "domain": ("id", "position", "name"),
    "skill": ("id", "domain_id", "position", "name", "weight"),
    "subtopic": ("id", "skill_id", "position", "name"),
    "item": (
        "id",
        "position",
        "revision",
        "skill_id",
        "subtopic_id",
        "level",
        "difficulty",
        "status",
        "format",
        "stem",
        "rule",
        "as_of",
        "review_by",
        "scenario",
        "pinned",
        "jurisdiction",
        "author",
    ),
    "option": ("item_id", "id", "position", "text", "is_key", "rationale"),
    "source": ("item_id", "position", "title", "locator"),
    "enemy": ("item_id", "other_id"),
    "tag": ("item_id", "tag"),
    "review": (
        "item_id",
        "position",
        "kind",
        "date",
        "face",
        "verdict",
        "answer",
        "confidence",
        "objection",
    ),
    "media": ("sha256", "mime", "data"),
    "item_media": ("item_id", "sha256"),
    "provenance": (
        "item_id",
        "position",
        "name",
        "what",
        "date",
        "bank_id",
        "bank_version",
        "license",
    ),
    "erratum": ("position", "item_id", "kind", "word", "credit", "date"),
    "signature": (
        "position",
        "signer",
        "public_key",
        "signature",
        "digest",
        "comment",
        "comment_signature",
    ),
    "statistic": (
        "item_id",
        "revision",
        "n",
        "correct",
        "chosen",
        "rest_sum",
        "rest_squares",
        "rest_correct",
    ),
    "statistic_batch": ("batch",),
}
"""The tables of the newest format version and their columns, in writing order."""

_WHOLE = frozenset(
    ("position", "scenario", "pinned", "is_key", "n", "correct", "rest_sum", "rest_squares", "rest_correct")
)  # fmt: skip
_BYTES = frozenset(("data", "public_key", "signature", "comment_signature"))
_KINDS = {**dict.fromkeys(_WHOLE, int), **dict.fromkeys(_BYTES, bytes), "weight": float}

SINCE = dict.fromkeys(("provenance", "erratum", "signature", "statistic", "statistic_batch"), 2)
"""The format version a table came with; all others are there since version 1."""

PARTS = ("option", "source", "enemy", "tag", "review", "item_media", "provenance")
"""The tables whose rows belong to an item; their first column is its id."""


def tables_of(version: int) -> dict[str, tuple[str, ...]]:
    """The tables a file of this format version must have, with their columns."""
    return {name: columns for name, columns in TABLES.items() if SINCE.get(name, 1) <= version}


def kinds_of(table: str) -> tuple[type, ...]:
    """What each column of a table holds, as `schema.sql` has it: `str`, `int`, `float` or `bytes`, never nothing."""
    return tuple(_KINDS.get(column, str) for column in TABLES[table])


def known(fetch: Fetch, version: int) -> Fetch:
    """The same rows, and none for the tables that a file of this format version does not have."""
    held = tables_of(version)
    return lambda table: fetch(table) if table in held else ()


def ordered(rows: Iterable[Row], column: int) -> list[Row]:
    """The rows in the order of the positions in this column."""
    return sorted(rows, key=lambda row: int(row[column]))


def texts(cells: Row) -> Row:
    """The cells, all of them texts. Raises ValueError when one is not."""
    if not all(isinstance(cell, str) for cell in cells):
        raise ValueError("something else where a text belongs")
    return cells


def date_from(text: str) -> date | None:
    """The date, None for an empty text. Raises ValueError for anything else."""
    return date.fromisoformat(text) if text else None


def date_text(day: date | None) -> str:
    """The date as text, empty for None."""
    return day.isoformat() if day else ""
