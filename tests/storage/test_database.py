"""The history file: durable settings, refusal of the unknown, migrations that happen whole."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cetl_prep.exam.errors import StorageError
from cetl_prep.storage.database import (
    APPLICATION_ID,
    back_up,
    newest_version,
    open_history,
    transaction,
)
from cetl_prep.storage.rollups import statements


def test_a_new_history_is_durable_and_private(tmp_path: Path) -> None:
    path = tmp_path / "data" / "history.sqlite"
    with closing(open_history(path)) as connection:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "user_version", "application_id")
        }
    assert settings == {
        "journal_mode": "delete",
        "synchronous": 3,
        "user_version": newest_version(),
        "application_id": APPLICATION_ID,
    }
    assert path.stat().st_mode & 0o077 == 0


def test_a_history_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with closing(open_history(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StorageError) as refused:
        open_history(path)
    assert refused.value.code == "history.newer"
    assert path.read_bytes() == before


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    with pytest.raises(StorageError) as refused:
        open_history(path)
    assert refused.value.code == "history.not-ours"
    path.write_text("this is a letter, not a database, and it is long enough to look like a page")
    with pytest.raises(StorageError):
        open_history(path)


def test_the_log_cannot_be_changed(tmp_path: Path) -> None:
    with closing(open_history(tmp_path / "h.sqlite")) as connection:
        connection.execute(
            "INSERT INTO event VALUES (1, 'a', 'start', '', '{}', 0, '2026', x'00', x'00')"
        )
        for change in ("UPDATE event SET payload = 'x'", "DELETE FROM event"):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(change)


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (a)")
        with pytest.raises(ZeroDivisionError), transaction(connection):
            connection.execute("INSERT INTO t VALUES (1)")
            raise ZeroDivisionError
        assert connection.execute("SELECT count(*) FROM t").fetchone()[0] == 0


def test_an_older_history_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with closing(open_history(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master")
    backups: list[int] = []
    # Version 0 is a new file: nothing to back up.
    open_history(path, lambda old: backups.append(1)).close()
    assert backups == []


def test_a_backup_is_a_whole_copy(tmp_path: Path) -> None:
    with closing(open_history(tmp_path / "h.sqlite")) as connection:
        target = tmp_path / "backups" / "copy.sqlite"
        back_up(connection, target)
        back_up(connection, target)
    with closing(open_history(target)) as copy:
        assert copy.execute("SELECT count(*) FROM event").fetchone()[0] == 0
    assert [path.name for path in target.parent.iterdir()] == ["copy.sqlite"]


def test_a_script_is_split_into_its_statements() -> None:
    script = "CREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\nSELECT 1;\nEND;\n"
    assert len(list(statements(script))) == 2


def test_a_long_history_is_opened_without_reading_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cetl_prep.storage.database.CHECKED_AT_ONCE", 8192)
    path = tmp_path / "history.sqlite"
    with closing(open_history(path)) as connection:
        said: list[str] = []
        connection.execute("INSERT INTO epoch VALUES (7)")
    real = sqlite3.connect

    def traced(*wanted: object, **more: object) -> sqlite3.Connection:
        made: sqlite3.Connection = real(*wanted, **more)  # type: ignore[call-overload]
        made.set_trace_callback(said.append)
        return made

    monkeypatch.setattr("cetl_prep.storage.database.sqlite3.connect", traced)
    open_history(path).close()
    assert [word for word in said if "quick_check" in word] == ["PRAGMA quick_check(attempt)"]
