"""The index in which a very large bank of ours is searched: a file of our own beside the bank, made from it.

Nobody else's index is ever read: the door takes in what a bank says and nothing that lies beside it. An index can be
deleted at any time, and one that does not fit its bank is made anew. It holds the words of stem and options of each
item under the row number of the item, without the texts themselves.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from cetl_prep.banks.file import Watch
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.wanted_words import Phrase, folded, words_of
from cetl_prep.paths import settle

_VERSION = 1
_CHUNK = 10_000
_SPOTS = 16
"""Items whose places are looked at, to see whether an index fits a bank."""

_ABANDONED = 3600
"""Seconds after which an index that is not finished was given up."""

_MOST_ENDINGS = 500
"""Words that a beginning is written out as, so that the first hits come at once; with more, all of theirs are put in
order first. An index of the beginnings themselves would be larger than the bank."""

_SCHEMA = """
CREATE VIRTUAL TABLE text USING fts5 (
    stem, options, content='', tokenize='unicode61 remove_diacritics 0'
);
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE about (spots TEXT NOT NULL);
"""

# Text of ASCII letters only is folded by the index itself, which spares calling back for each.
_PLAIN = "CASE WHEN length({0}) = length(CAST({0} AS BLOB)) THEN {0} ELSE folded({0}) END"
_OPTIONS = "(SELECT group_concat(o.text, char(10)) FROM bank.option o WHERE o.item_id = i.id)"
_TEXTS = (
    f" SELECT r, {_PLAIN.format('s')}, {_PLAIN.format('o')} FROM"
    f" (SELECT i.rowid AS r, i.stem AS s, ifnull({_OPTIONS}, '') AS o FROM bank.item i"
)
_FILL = f"INSERT INTO text (rowid, stem, options){_TEXTS} WHERE i.rowid BETWEEN ? AND ?)"
_ONE = f"{_TEXTS} WHERE i.id = ?)"


def index_path(bank: Path) -> Path:
    """Where the index of a bank lies."""
    return bank.with_suffix(".words")


def make_index(bank: Path, watch: Watch) -> None:
    """Make the index of one of our own files anew, whole or not at all. A million items take a minute or two.

    Raises:
        BankError: the bank cannot be read, or ``file.unwritable``.
    """
    with _new(index_path(bank), bank) as connection:
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        _fill(connection, watch)
        connection.execute("COMMIT")
    watch(1.0)


def carry_index(before: Path, after: Path, changed: Sequence[str]) -> None:
    """Make the index of a version from that of the one before, from which only the items with these ids differ.

    Where there is none, or it cannot be done, it is left to be made when somebody searches.
    """
    if not index_path(before).is_file():
        return
    with suppress(BankError), _new(index_path(after), before, index_path(before)) as connection:
        connection.execute("BEGIN")
        rows = [row for item in changed for row in connection.execute(_ONE, (item,))]
        connection.executemany(
            "INSERT INTO text (text, rowid, stem, options) VALUES ('delete', ?, ?, ?)", rows
        )
        connection.execute("COMMIT")
        connection.execute("DETACH bank")
        _attach(connection, after)
        connection.execute("BEGIN")
        rows = [row for item in changed for row in connection.execute(_ONE, (item,))]
        connection.executemany("INSERT INTO text (rowid, stem, options) VALUES (?, ?, ?)", rows)
        words = {(word,) for _, *texts in rows for text in texts for word in words_of(text)}
        connection.executemany("INSERT OR IGNORE INTO word VALUES (?)", words)
        connection.execute("UPDATE about SET spots = ?", (_spots(connection, "bank.item"),))
        connection.execute("COMMIT")


@contextmanager
def _new(target: Path, bank: Path, base: Path | None = None) -> Iterator[sqlite3.Connection]:
    """An index that is being written, with the bank attached; it is at `target`, whole, when the block ends well."""
    draft = target.with_suffix(f".{os.getpid()}.part")
    try:
        _sweep(target)
        if base is not None:
            shutil.copyfile(base, draft)
        with closing(sqlite3.connect(draft, isolation_level=None, uri=True)) as connection:
            connection.execute("PRAGMA journal_mode=OFF")
            connection.execute("PRAGMA synchronous=OFF")
            connection.create_function("folded", 1, folded, deterministic=True)
            _attach(connection, bank)
            yield connection
        draft.chmod(0o600)
        settle(draft, target)
    except (OSError, sqlite3.Error) as error:
        raise BankError("file.unwritable", file=str(target), reason=str(error)) from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _sweep(target: Path) -> None:
    """Remove what was left when the program was ended while it made this index."""
    for left in target.parent.glob(f"{target.stem}.*.part"):
        if left.stat().st_mtime < time.time() - _ABANDONED:
            left.unlink(missing_ok=True)


def _attach(connection: sqlite3.Connection, bank: Path) -> None:
    uri = f"{bank.resolve().as_uri()}?mode=ro&immutable=1"
    connection.execute("ATTACH ? AS bank", (uri,))


def _fill(connection: sqlite3.Connection, watch: Watch) -> None:
    run = connection.execute
    run(f"PRAGMA user_version={_VERSION}")
    run("INSERT INTO text (text, rank) VALUES ('hashsize', 33554432)")
    last = run("SELECT ifnull(max(rowid), 0) FROM bank.item").fetchone()[0]
    for start in range(1, last + 1, _CHUNK):
        watch(0.9 * start / last)
        run(_FILL, (start, start + _CHUNK - 1))
    run("INSERT INTO text (text) VALUES ('optimize')")
    watch(0.95)
    run("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, text, row)")
    run("INSERT INTO word SELECT term FROM temp.vocabulary")
    run("INSERT INTO about VALUES (?)", (_spots(connection, "bank.item"),))


def _spots(connection: sqlite3.Connection, items: str) -> str:
    """The last row, and which items stand at some places: what an index has to agree with its bank on."""
    last = connection.execute(f"SELECT ifnull(max(rowid), 0) FROM {items}").fetchone()[0]
    rows = {1 + last * number // _SPOTS for number in range(_SPOTS)} | {last}
    marks = ", ".join("?" * len(rows))
    found = connection.execute(
        f"SELECT rowid, id, revision FROM {items} WHERE rowid IN ({marks}) ORDER BY rowid", [*rows]
    ).fetchall()
    return repr((last, found))


class SearchIndex:
    """An index that is open. Each thread opens one of its own."""

    def __init__(self, bank: Path, items: sqlite3.Connection) -> None:
        """Open the index of a bank, of which `items` is a connection. Raises LookupError when there is none that fits."""
        try:
            uri = f"{index_path(bank).resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(
                uri, uri=True, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error:
            raise LookupError(str(bank)) from None
        if not self._fits(items):
            self.close()
            raise LookupError(str(bank))

    def _fits(self, items: sqlite3.Connection) -> bool:
        run = self._connection.execute
        try:
            version = run("PRAGMA user_version").fetchone()[0]
            spots = run("SELECT spots FROM about").fetchone()[0]
        except (sqlite3.Error, TypeError):
            return False
        return bool(version == _VERSION and spots == _spots(items, "item"))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def rows(self, phrases: Sequence[Phrase], most: int = -1) -> array[int]:
        """Row numbers of the items in which every phrase stands, in the order of the bank: all, or the first `most`.

        Raises:
            LookupError: the index is damaged.
        """
        try:
            query = " AND ".join(self._said(phrase) for phrase in phrases)
            found = self._connection.execute(
                "SELECT rowid FROM text WHERE text MATCH ? ORDER BY rowid LIMIT ?", (query, most)
            )
            return array("I", (row for (row,) in found))
        except sqlite3.DatabaseError:
            raise LookupError("damaged") from None

    def _said(self, phrase: Phrase) -> str:
        """The phrase as the index is asked for it; words are letters and digits only."""
        *whole, last = phrase.words
        if not phrase.open:
            return f'"{" ".join(phrase.words)}"'
        endings = self._endings(last)
        if len(endings) > _MOST_ENDINGS:
            return f'"{" ".join(phrase.words)}" *'
        written = (f'"{" ".join((*whole, word))}"' for word in endings or [last])
        return f"({' OR '.join(written)})"

    def _endings(self, beginning: str) -> list[str]:
        found = self._connection.execute(
            "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?",
            (beginning, f"{beginning}\U0010ffff", _MOST_ENDINGS + 1),
        )
        return [word for (word,) in found]
