"""A very large bank whose items say different things: words as often as in a language, the commonest in nearly every stem."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path

from cetl_prep.banks.tables import TABLES, Row
from tests.bench.draw import large_bank
from tests.making import CETL

VOCABULARY, STREAM, OPTIONS = 20_000, 400_000, "abcd"
SKILLS = list(CETL.weights)
STATUSES = ("active",) * 8 + ("draft", "retired")


def vocabulary() -> list[str]:
    """Words that can be told apart, the commonest first and short."""
    rng = random.Random(1)
    letters = ("bcdfghklmnprst", "aeiou")
    made: dict[str, None] = {}
    while len(made) < VOCABULARY:
        length = 5 + len(made) // 5000
        word = "".join(rng.choice(letters[place % 2]) for place in range(length))
        made |= dict.fromkeys((word, f"{word}s") if rng.random() < 0.2 else (word,))
    return list(made)[:VOCABULARY]


def worded_bank(folder: Path, items: int) -> Path:
    """A bank file of so many items with stems of some thirty words and four options of some five."""
    path = large_bank(folder, 100)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        for table in ("source", "option", "item"):
            connection.execute(f"DELETE FROM {table}")
        texts = list(_texts(items))
        for table, rows in (("item", _items(texts)), ("option", _options(texts))):
            marks = ", ".join("?" * len(TABLES[table]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        connection.commit()
    return path


Texts = tuple[str, str, list[str]]


def _texts(items: int) -> Iterator[Texts]:
    rng, words = random.Random(2), vocabulary()
    weights = list(accumulate(1.0 / (place + 2) for place in range(len(words))))
    stream = rng.choices(words, cum_weights=weights, k=STREAM)
    for number in range(items):
        place = rng.randrange(STREAM - 60)
        end = place + rng.randint(20, 40)
        stem = f"{' '.join(stream[place:end]).capitalize()}?"
        options = [" ".join(stream[end + 5 * n : end + 5 * n + 5]) for n in range(4)]
        yield f"{SKILLS[number % len(SKILLS)]}-{number:07}", stem, options


def _items(texts: list[Texts]) -> Iterator[Row]:
    for number, (name, stem, _) in enumerate(texts):
        skill, status = name[:2], STATUSES[number % 11 % len(STATUSES)]
        head = (name, number, f"{number:064x}", skill, f"{skill}-01", "apply", "medium", status)
        yield (*head, "plain", stem, "", "", "", 0, 0, "", "")


def _options(texts: list[Texts]) -> Iterator[Row]:
    for name, _, options in texts:
        for place, text in enumerate(options):
            yield name, OPTIONS[place], place, text, int(not place), "Because."
