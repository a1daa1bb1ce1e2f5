"""What is kept beside the log so that nobody has to add it up: when an answer counts, sums by skill, the newest remarks.

All of it is derived and written in the transaction of the event it follows from; `rebuild` makes it anew from nothing.
Practice that explains each answer at once counts answer by answer; all else counts when the sitting has ended, because
until then it can change. So the answers that count, ordered by (`counted`, `seq`), are a log that only grows.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from cetl_prep.exam.attempt import Attempt, Event, EventKind, State

SUM = (
    "INSERT INTO tally {select} ON CONFLICT (bank_id, skill) DO UPDATE"
    " SET answers = answers + excluded.answers, correct = correct + excluded.correct"
)
"""Adds rows of bank, skill, answers and right answers to the sums; `select` gives them."""


def rebuild(connection: sqlite3.Connection) -> None:
    """Derive everything anew, inside the caller's transaction, and let what was built on the old figures start anew.

    To be called by whoever changed scored answers in another way than by answering: a corrected key, a merged history.
    """
    run_script(connection, "derive.sql")


def run_script(connection: sqlite3.Connection, name: str) -> None:
    """Run a script of this room inside the caller's transaction."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    for statement in statements(text):
        connection.execute(statement)


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script; `executescript` would commit behind our back."""
    held = ""
    for line in sql.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""


def count_answer(
    connection: sqlite3.Connection, attempt: Attempt, skill: str, correct: bool
) -> None:
    """Add one answer that counts from now on."""
    row = (attempt.form.bank_id, skill, int(correct))
    connection.execute(SUM.format(select="VALUES (?, ?, 1, ?)"), row)


def count_sitting(connection: sqlite3.Connection, attempt_id: str, seq: int, state: State) -> None:
    """Let all answers of a sitting count that do not yet, because it ended with this event, and note its figures."""
    connection.execute(
        SUM.format(
            select="SELECT bank_id, skill, count(*), sum(correct) FROM response"
            " WHERE attempt = ? AND counted = 0 AND chosen <> '[]' GROUP BY bank_id, skill"
        ),
        (attempt_id,),
    )
    connection.execute(
        "UPDATE response SET counted = ? WHERE attempt = ? AND counted = 0 AND chosen <> '[]'",
        (seq, attempt_id),
    )
    answered, correct = connection.execute(
        "SELECT count(*), coalesce(sum(correct), 0) FROM response WHERE attempt = ? AND chosen <> '[]'",
        (attempt_id,),
    ).fetchone()
    connection.execute(
        "UPDATE attempt SET state = ?, answered = ?, correct = ? WHERE id = ?",
        (state.value, answered, correct, attempt_id),
    )


def note_remark(connection: sqlite3.Connection, attempt: Attempt, event: Event) -> None:
    """Keep the newest word about an item; other events leave no trace here."""
    word = event.values[0] if event.values else ""
    if event.kind in (EventKind.CONFIDENCE, EventKind.CAUSE):
        column = event.kind.value
        said = (word, "") if event.kind is EventKind.CONFIDENCE else ("", word)
        connection.execute(
            "INSERT INTO remark VALUES (?, ?, ?, ?) ON CONFLICT (attempt, item)"
            f" DO UPDATE SET {column} = excluded.{column}",
            (attempt.id, event.item, *said),
        )
    if event.kind in (EventKind.CONFIDENCE, EventKind.FLAG):
        column = "flagged" if event.kind is EventKind.FLAG else "confidence"
        values = (int(event.on), "") if event.kind is EventKind.FLAG else (0, word)
        connection.execute(
            "INSERT INTO item_remark VALUES (?, ?, ?, ?) ON CONFLICT (bank_id, item)"
            f" DO UPDATE SET {column} = excluded.{column}",
            (attempt.form.bank_id, event.item, *values),
        )
