"""Histories as earlier versions of the program left them, made of one of today."""

import sqlite3
from contextlib import closing
from pathlib import Path

from cetl_prep.storage.database import APPLICATION_ID, migrations
from cetl_prep.storage.rollups import statements


def older(profile: Path, version: int) -> None:
    """Make the history of the profile one that this program's migration `version` left."""
    path = profile / "history.sqlite"
    now = path.with_name("now.sqlite")
    path.rename(now)
    with (
        closing(sqlite3.connect(now)) as held,
        closing(sqlite3.connect(path, isolation_level=None)) as made,
    ):
        made.execute("BEGIN")
        for number, sql in migrations():
            for statement in statements(sql) if number <= version else ():
                made.execute(statement)
        for table in ("event", "attempt", "response"):
            columns = [row[1] for row in made.execute(f"PRAGMA table_info({table})")]
            marks = ", ".join("?" * len(columns))
            rows = held.execute(f"SELECT {', '.join(columns)} FROM {table}")
            made.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        made.execute(f"PRAGMA application_id={APPLICATION_ID}")
        made.execute(f"PRAGMA user_version={version}")
        made.execute("COMMIT")
    now.unlink()
