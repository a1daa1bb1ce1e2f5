"""Estimates kept beside the history, in a file of their own that can be deleted at any time.

They are no part of the history: looking at a page then never writes into what must not be lost, backups stay small, and
an answer waits for nothing but its own disk write. What is kept is tied to the history by the hash of its log at the
answer it reaches to, so a history that was restored or merged is never shown with the figures of another one.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cetl_prep.exam.history import Meeting
from cetl_prep.exam.learner import Closed, Learner
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.mastery_items import Seen
from cetl_prep.exam.mastery_state import State
from cetl_prep.storage.answers import START, Place
from cetl_prep.storage.database import BUSY_MS
from cetl_prep.storage.learner_codec import (
    learner_from,
    learner_payload,
    skills_from,
    skills_payload,
    state_from,
    state_payload,
)

VERSION = 1
"""Of this file and of what is kept in it: a file of another version is thrown away."""


@dataclass(frozen=True, slots=True)
class Tie:
    """To which answer of which history the figures reach."""

    place: Place
    seal: bytes
    epoch: int


class KeptItems:
    """The items of one kept learner, as history and belief ask about them."""

    def __init__(self, connection: sqlite3.Connection, learner: int) -> None:
        self._connection = connection
        self._learner = learner

    def last(self, item: str) -> Meeting | None:
        """The last meeting with an item."""
        row = self._connection.execute(
            "SELECT at, number, correct, skill FROM met WHERE learner = ? AND item = ?",
            (self._learner, item),
        ).fetchone()
        return Meeting(row[0], row[1], bool(row[2]), row[3]) if row else None

    def met(self, skill: str) -> Iterator[str]:
        """The items of a skill, the least recent first."""
        return self._items(skill, "")

    def missed(self, skill: str) -> Iterator[str]:
        """The items of a skill last answered wrong, the oldest miss first."""
        return self._items(skill, "AND correct = 0")

    def get(self, item: str, /) -> Seen | None:
        """What is believed about an item."""
        row = self._connection.execute(
            "SELECT mean, variance, memory, at, number FROM met WHERE learner = ? AND item = ?",
            (self._learner, item),
        ).fetchone()
        return Seen(*row) if row else None

    def _items(self, skill: str, condition: str) -> Iterator[str]:
        rows = self._connection.execute(
            f"SELECT item FROM met WHERE learner = ? AND skill = ? {condition} ORDER BY number",
            (self._learner, skill),
        )
        return (row[0] for row in rows)


class Estimates:
    """Keeps learners and takes them up again. Where nothing can be written they are kept for as long as the program runs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: sqlite3.Connection | None = None

    def tie(self, bank_id: str, basis: str) -> tuple[int, Tie]:
        """Number of the learner that is kept for a bank on this basis, and how far it reaches; 0 and the start for none."""
        row = self._run(
            "SELECT id, counted, seq, seal, epoch FROM learner WHERE bank_id = ? AND basis = ?",
            (bank_id, basis),
        ).fetchone()
        if row is None:
            return 0, Tie(START, b"", 0)
        return row[0], Tie((row[1], row[2]), bytes(row[3]), row[4])

    def take_up(self, number: int, start: Belief, day_of: Callable[[float], date]) -> Learner:
        """The kept learner of this number."""
        body = self._run("SELECT body FROM learner WHERE id = ?", (number,)).fetchone()[0]
        items = KeptItems(self._connection, number)
        return learner_from(body, start, day_of, items, items)

    def begin(self, bank_id: str, basis: str) -> int:
        """A number for a new learner of a bank; older ones of the bank are dropped."""
        with self._writing():
            for (old,) in self._run(
                "SELECT id FROM learner WHERE bank_id = ?", (bank_id,)
            ).fetchall():
                for table in ("met", "day"):
                    self._run(f"DELETE FROM {table} WHERE learner = ?", (old,))
                self._run("DELETE FROM learner WHERE id = ?", (old,))
            made = self._run(
                "INSERT INTO learner (bank_id, basis, counted, seq, seal, epoch, body)"
                " VALUES (?, ?, 0, 0, x'', 0, '')",
                (bank_id, basis),
            )
        return int(made.lastrowid or 0)

    def keep(self, number: int, learner: Learner, before: Place, tie: Tie) -> bool:
        """Keep what was added to a learner since it was taken up or begun at `before`.

        Returns whether it was kept: not when another window did so meanwhile, and not when nothing can be written.
        """
        try:
            return self._keep(number, learner, before, tie)
        except sqlite3.Error:
            return False

    def _keep(self, number: int, learner: Learner, before: Place, tie: Tie) -> bool:
        with self._writing():
            row = self._run("SELECT counted, seq FROM learner WHERE id = ?", (number,)).fetchone()
            if row is None or (row[0], row[1]) != before:
                return False
            self._connection.executemany(
                "INSERT OR REPLACE INTO met VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                _item_rows(number, learner),
            )
            first = self._run(
                "SELECT coalesce(max(number), -1) + 1 FROM day WHERE learner = ?", (number,)
            ).fetchone()[0]
            self._connection.executemany(
                "INSERT INTO day VALUES (?, ?, ?, ?, ?)",
                (
                    (number, n, day.day.isoformat(), skills_payload(day), state_payload(day.state))
                    for n, day in enumerate(learner.closed, first)
                ),
            )
            self._run(
                "UPDATE learner SET counted = ?, seq = ?, seal = ?, epoch = ?, body = ? WHERE id = ?",
                (*tie.place, tie.seal, tie.epoch, learner_payload(learner), number),
            )
        return True

    def days(self, number: int, since: date, most: int) -> list[Closed]:
        """The kept days of a learner, oldest first: all from `since` on, and evenly spread over the time before `most`."""
        first = since.isoformat()
        older = self._run(
            "SELECT count(*) FROM day WHERE learner = ? AND day < ?", (number, first)
        ).fetchone()[0]
        step = max(1, -(-older // most))
        rows = self._run(
            "SELECT day, skills FROM day WHERE learner = ? AND (day >= ? OR number % ? = 0) ORDER BY number",
            (number, first, step),
        )
        nothing = State({}, [], [], 0.0, [])
        return [
            Closed(date.fromisoformat(day), skills_from(skills), nothing) for day, skills in rows
        ]

    def state_until(self, number: int, day: date) -> State | None:
        """The belief at the end of the newest kept day up to this one, None when there is none."""
        row = self._run(
            "SELECT state FROM day WHERE learner = ? AND day <= ? ORDER BY day DESC LIMIT 1",
            (number, day.isoformat()),
        ).fetchone()
        return state_from(row[0]) if row else None

    def decisions(self, attempts: Iterable[str], epoch: int) -> dict[str, str]:
        """What was kept of these sittings' decisions, as JSON, by sitting."""
        found = {}
        for attempt in attempts:
            row = self._run(
                "SELECT body FROM decisions WHERE attempt = ? AND epoch = ?", (attempt, epoch)
            ).fetchone()
            if row:
                found[attempt] = row[0]
        return found

    def keep_decisions(self, bodies: Iterable[tuple[str, str]], epoch: int) -> None:
        """Keep the decisions of some sittings."""
        with suppress(sqlite3.Error), self._writing():
            self._connection.executemany(
                "INSERT OR REPLACE INTO decisions VALUES (?, ?, ?)",
                [(attempt, epoch, body) for attempt, body in bodies],
            )

    def forget(self) -> None:
        """Throw everything away; it is worked out anew when it is next wanted."""
        with self._writing():
            for table in ("learner", "met", "day", "decisions"):
                self._run(f"DELETE FROM {table}")

    def close(self) -> None:
        """Let go of the file."""
        if self._held is not None:
            self._held.close()
            self._held = None

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._held is None:
            try:
                self._held = _opened(self._path)
            except (sqlite3.Error, OSError):
                self._held = _filled(
                    sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
                )
        return self._held

    def _run(self, sql: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        return self._connection.execute(sql, values)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._run("BEGIN IMMEDIATE")
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._run("ROLLBACK")
            raise


def _item_rows(number: int, learner: Learner) -> Iterator[tuple[object, ...]]:
    for item, meeting in learner.history.meetings.items():
        seen = learner.belief.items.get(item)
        if seen is not None:
            place = (number, item, meeting.skill, meeting.number, meeting.at, int(meeting.correct))
            yield (*place, seen.mean, seen.variance, seen.memory)


def _opened(path: Path) -> sqlite3.Connection:
    """The file, made anew when it is missing, of another version, or not whole."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return _filled(_connected(path))
    except sqlite3.OperationalError:  # in use, or not to be written
        raise
    except sqlite3.DatabaseError:
        for name in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            name.unlink(missing_ok=True)
        return _filled(_connected(path))


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, isolation_level=None, timeout=BUSY_MS / 1000, check_same_thread=False
    )
    path.chmod(0o600)
    # Losing the newest of it costs nothing, so it need not wait for the disk; but what is there is whole.
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    return connection


def _filled(connection: sqlite3.Connection) -> sqlite3.Connection:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version not in (0, VERSION):
        connection.close()
        raise sqlite3.DatabaseError("of another version")
    if version == 0:
        schema = Path(__file__).with_name("estimates.sql").read_text("utf-8")
        connection.executescript(
            f"BEGIN IMMEDIATE; {schema} PRAGMA user_version={VERSION}; COMMIT;"
        )
    return connection
