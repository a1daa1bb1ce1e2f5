"""Sittings in the history: events are appended, sittings are rebuilt from them."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from cetl_prep.exam.attempt import Attempt, Event, EventKind, Kind, State
from cetl_prep.exam.chain import GENESIS, link
from cetl_prep.exam.errors import AttemptError, StorageError
from cetl_prep.storage import codec, removing, rollups
from cetl_prep.storage.answers import Answers, Scored
from cetl_prep.storage.database import transaction, translated, waiting
from cetl_prep.storage.listing import EVERY, KEPT, AttemptSummary, Listing, Wanted, named
from cetl_prep.storage.mending import mend

ROOM = 2 << 20
"""Bytes that must be free when a sitting begins: one of 100 items takes a tenth of it, its journal as much."""

AT_MOST_MS = 800
"""How long an event waits for another program that writes: who answers is told within a second."""


class AttemptStore:
    """Reads and appends sittings. Every write is one durable transaction.

    Attributes:
        answers: the answers that count.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self.answers = Answers(connection, path)

    def start(self, attempt: Attempt, at: datetime) -> Attempt:
        """Store a new sitting; returns it with its title numbered in its kind ("1", "2", ...)."""
        with self._writing():
            number = self._one("SELECT coalesce(max(number), 0) + 1 FROM attempt")
            of_kind = self._one(
                "SELECT count(*) + 1 FROM attempt WHERE kind = ?", attempt.kind.value
            )
            attempt = replace(attempt, title=str(of_kind))
            self._append(attempt.id, codec.START, "", codec.start_payload(attempt), 0.0, at)
            self._connection.execute(
                "INSERT INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0, ?)",
                (
                    attempt.id,
                    number,
                    attempt.kind.value,
                    attempt.title,
                    attempt.form.bank_id,
                    attempt.form.digest,
                    len(attempt.form),
                    attempt.state.value,
                    attempt.started,
                    codec.scale_payload(attempt.profile.scale),
                ),
            )
        return attempt

    def append(
        self, attempt: Attempt, event: Event, at: datetime, scored: Scored | None = None
    ) -> None:
        """Store one event of a sitting, and with an answer its scored row. On return it is on disk.

        Raises:
            StorageError: it could not be stored; nothing of it is.
            AttemptError: ``attempt.closed`` when another window ended the sitting meanwhile.
        """
        with self._writing(patience=AT_MOST_MS):
            if event.kind is not EventKind.CAUSE:  # said when looking back
                self._require_open(attempt.id)
            seq = self._append(
                attempt.id,
                event.kind.value,
                event.item,
                codec.event_payload(event),
                event.used,
                at,
            )
            if scored:
                self._score(attempt, scored, seq, at)
            rollups.note_remark(self._connection, attempt, event)
            if event.kind in _ENDS:
                self._connection.execute(
                    "UPDATE attempt SET ended = ? WHERE id = ?", (_stamp(at), attempt.id)
                )
                rollups.count_sitting(self._connection, attempt.id, seq, _ENDS[event.kind])

    def holds(self, attempt_id: str, event: Event) -> bool:
        """Whether this very event of a sitting is stored."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT 1 FROM event WHERE attempt = ? AND kind = ? AND item = ? AND payload = ? AND used_ms = ?",
                (
                    attempt_id,
                    event.kind.value,
                    event.item,
                    codec.event_payload(event),
                    round(event.used * 1000),
                ),
            ).fetchone()
        return row is not None

    def require_room(self) -> None:
        """Refuse to begin what could not be stored to its end. Raises StorageError ``history.no-room``."""
        from shutil import disk_usage

        with translated(self._path):
            if self._path.parent.is_dir() and not os.access(self._path.parent, os.W_OK):
                raise StorageError("history.read-only", file=str(self._path))
            free = disk_usage(self._path.parent).free
        if free < ROOM:
            raise StorageError(
                "history.no-room",
                file=str(self._path),
                needed=ROOM >> 20,
                free=round(free / 2**20, 1),
            )

    def set_aside(self, attempt: Attempt, on: bool, at: datetime) -> None:
        """Take a sitting out of lists and figures, or put it back. Raises StorageError when it cannot be stored."""
        event = attempt.set_aside(on)
        payload = codec.event_payload(event)
        with self._writing():
            self._append(attempt.id, event.kind.value, "", payload, event.used, at)
            (removing.set_aside if on else removing.put_back)(self._connection, attempt.id)

    def load(self, attempt_id: str) -> Attempt:
        """The sitting as its events left it. Raises AttemptError ``attempt.unknown`` when there is none."""
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT kind, item, payload, used_ms FROM event WHERE attempt = ? ORDER BY seq",
                (attempt_id,),
            ).fetchall()
        if not rows:
            raise AttemptError("attempt.unknown", attempt=attempt_id)
        attempt = codec.attempt_from(attempt_id, rows[0][2])
        for row in rows[1:]:
            attempt = attempt.after(codec.event_from(*row))
        return attempt

    def last_event_at(self, attempt_id: str) -> datetime:
        """When the newest event of the sitting was stored, UTC."""
        with translated(self._path):
            text = self._one("SELECT max(at) FROM event WHERE attempt = ?", attempt_id)
        return datetime.fromisoformat(text)

    def summaries(self, wanted: Wanted = EVERY) -> Listing:
        """The sittings wanted, newest first; each line is read when it is asked for."""
        return Listing(self._connection, self._path, wanted)

    def named(self, name: str) -> list[AttemptSummary]:
        """The sittings with this id or number; where there is none, those whose id begins so, at most two."""
        return named(self._connection, self._path, name)

    def newest(self) -> str | None:
        """Id of the sitting started last, None when there is none."""
        with translated(self._path):
            row = self._connection.execute(
                f"SELECT id FROM attempt a WHERE {KEPT} ORDER BY number DESC LIMIT 1"
            ).fetchone()
        return row[0] if row else None

    def was_sat(self, kind: Kind, bank_id: str) -> bool:
        """Whether a sitting of this kind was ever begun with this bank."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT 1 FROM attempt WHERE kind = ? AND bank_id = ?", (kind.value, bank_id)
            ).fetchone()
        return row is not None

    def open_ids(self) -> list[str]:
        """Ids of the sittings that were not ended, newest first."""
        with translated(self._path):
            rows = self._connection.execute(
                f"SELECT id FROM attempt a WHERE state = 'open' AND {KEPT} ORDER BY number DESC"
            ).fetchall()
        return [row[0] for row in rows]

    def broken_link(self, first: int = 1, most: int = -1) -> int | None:
        """Number of the first event whose hash does not follow from the one before; None when all do.

        Only `most` events from number `first` on are looked at, all of them when it is -1.
        """
        with translated(self._path):
            before = self._connection.execute(
                "SELECT hash FROM event WHERE seq = ?", (first - 1,)
            ).fetchone()
            prev = before[0] if before else GENESIS
            for seq, *columns, said, mine in self._connection.execute(
                "SELECT seq, attempt, kind, item, payload, used_ms, at, prev, hash FROM event"
                " WHERE seq >= ? ORDER BY seq LIMIT ?",
                (first, most),
            ):
                if said != prev or mine != link(prev, columns):
                    return int(seq)
                prev = mine
        return None

    def length(self) -> int:
        """The number of the newest event, 0 when there is none."""
        with translated(self._path):
            return int(self._one("SELECT coalesce(max(seq), 0) FROM event"))

    def _append(
        self, attempt: str, kind: str, item: str, payload: str, used: float, at: datetime
    ) -> int:
        row = self._connection.execute(
            "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        seq, prev = (row[0] + 1, row[1]) if row else (1, GENESIS)
        columns = [attempt, kind, item, payload, round(used * 1000), _stamp(at)]
        self._connection.execute(
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (seq, *columns, prev, link(prev, columns)),
        )
        return int(seq)

    def _score(self, attempt: Attempt, scored: Scored, seq: int, at: datetime) -> None:
        counts = attempt.explains and bool(scored.chosen)
        self._connection.execute(
            "INSERT OR REPLACE INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                scored.attempt,
                scored.item,
                attempt.form.bank_id,
                scored.skill,
                scored.revision,
                json.dumps(list(scored.chosen)),
                int(scored.correct),
                scored.options,
                seq,
                at.timestamp(),
                seq if counts else 0,
            ),
        )
        if counts:
            rollups.count_answer(self._connection, attempt, scored.skill, scored.correct)

    def _require_open(self, attempt_id: str) -> None:
        state = self._connection.execute(
            "SELECT state FROM attempt WHERE id = ?", (attempt_id,)
        ).fetchone()
        if state is None or state[0] != State.OPEN.value:
            raise AttemptError("attempt.closed", attempt=attempt_id)

    @contextmanager
    def _writing(self, patience: int | None = None) -> Iterator[None]:
        """One transaction; another program that writes is waited for, `patience` milliseconds at most."""
        try:
            with (
                translated(self._path),
                waiting(self._connection, patience),
                transaction(self._connection),
            ):
                yield
        except StorageError as error:
            mend(self._connection, self._path, error)
            raise

    def _one(self, sql: str, *values: object) -> str:
        value: str = self._connection.execute(sql, values).fetchone()[0]
        return value


_ENDS = {EventKind.SUBMIT: State.SUBMITTED, EventKind.EXPIRE: State.EXPIRED}


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
