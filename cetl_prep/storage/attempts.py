"""Sittings in the history: events are appended, sittings are rebuilt from them."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from cetl_prep.exam.attempt import Attempt, Event, EventKind, Kind, State
from cetl_prep.exam.chain import GENESIS, link
from cetl_prep.exam.errors import AttemptError
from cetl_prep.storage import codec
from cetl_prep.storage.database import transaction, translated


@dataclass(frozen=True, slots=True)
class AttemptSummary:
    """One line about a sitting, for lists."""

    id: str
    number: int
    kind: Kind
    title: str
    bank_id: str
    digest: str
    items: int
    state: State
    started: str
    ended: str
    answered: int
    correct: int


@dataclass(frozen=True, slots=True)
class Scored:
    """An answer as it is scored: the derived row beside an answer event. `at` is in seconds since 1970, UTC."""

    attempt: str
    item: str
    skill: str
    revision: str
    chosen: tuple[str, ...]
    correct: bool
    options: int
    at: float = 0.0


class AttemptStore:
    """Reads and appends sittings. Every write is one durable transaction."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def start(self, attempt: Attempt, at: datetime) -> Attempt:
        """Store a new sitting; returns it with its title numbered in its kind ("1", "2", ...)."""
        with self._writing():
            number = self._one("SELECT count(*) + 1 FROM attempt")
            of_kind = self._one(
                "SELECT count(*) + 1 FROM attempt WHERE kind = ?", attempt.kind.value
            )
            attempt = replace(attempt, title=str(of_kind))
            self._append(attempt.id, codec.START, "", codec.start_payload(attempt), 0.0, at)
            self._connection.execute(
                "INSERT INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
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
        with self._writing():
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
            if event.kind in _ENDS:
                self._connection.execute(
                    "UPDATE attempt SET state = ?, ended = ? WHERE id = ?",
                    (_ENDS[event.kind].value, _stamp(at), attempt.id),
                )

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

    def summaries(self) -> list[AttemptSummary]:
        """All sittings, newest first."""
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT a.*, coalesce(r.answered, 0), coalesce(r.correct, 0) FROM attempt a LEFT JOIN ("
                " SELECT attempt, sum(chosen <> '[]') AS answered, sum(correct) AS correct"
                " FROM response GROUP BY attempt) r ON r.attempt = a.id ORDER BY a.number DESC"
            ).fetchall()
        return [_summary(row) for row in rows]

    def newest(self) -> str | None:
        """Id of the sitting started last, None when there is none."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT id FROM attempt ORDER BY number DESC LIMIT 1"
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
                "SELECT id FROM attempt WHERE state = 'open' ORDER BY number DESC"
            ).fetchall()
        return [row[0] for row in rows]

    def last_seen(self, bank_id: str) -> dict[str, float]:
        """When each item of a bank was last answered, in seconds since 1970, by item id."""
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT item, max(at) FROM response WHERE bank_id = ? GROUP BY item", (bank_id,)
            ).fetchall()
        return dict(rows)

    def scored_version(self, bank_id: str) -> tuple[int, int]:
        """Changes whenever `scored` does: the number of answers that count, and the sum of their places in the log."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT count(*), coalesce(sum(r.seq), 0) FROM response r JOIN attempt a ON a.id = r.attempt"
                " WHERE r.bank_id = ? AND r.chosen <> '[]' AND (a.kind = 'practice' OR a.state <> 'open')",
                (bank_id,),
            ).fetchone()
        return int(row[0]), int(row[1])

    def scored(self, bank_id: str) -> list[Scored]:
        """Every answer that counts (practice, and ended exams), oldest first."""
        with translated(self._path):
            rows = self._connection.execute(
                "SELECT r.attempt, r.item, r.skill, r.revision, r.chosen, r.correct, r.options, r.at"
                " FROM response r JOIN attempt a ON a.id = r.attempt"
                " WHERE r.bank_id = ? AND r.chosen <> '[]' AND (a.kind = 'practice' OR a.state <> 'open')"
                " ORDER BY r.seq",
                (bank_id,),
            ).fetchall()
        return [
            Scored(
                attempt=row[0],
                item=row[1],
                skill=row[2],
                revision=row[3],
                chosen=tuple(json.loads(row[4])),
                correct=bool(row[5]),
                options=row[6],
                at=row[7],
            )
            for row in rows
        ]

    def broken_link(self) -> int | None:
        """Number of the first event whose hash does not follow from the one before; None when all do."""
        prev = GENESIS
        with translated(self._path):
            for seq, *columns, before, mine in self._connection.execute(
                "SELECT seq, attempt, kind, item, payload, used_ms, at, prev, hash FROM event ORDER BY seq"
            ):
                if before != prev or mine != link(prev, columns):
                    return int(seq)
                prev = mine
        return None

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
        self._connection.execute(
            "INSERT OR REPLACE INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            ),
        )

    def _require_open(self, attempt_id: str) -> None:
        state = self._connection.execute(
            "SELECT state FROM attempt WHERE id = ?", (attempt_id,)
        ).fetchone()
        if state is None or state[0] != State.OPEN.value:
            raise AttemptError("attempt.closed", attempt=attempt_id)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with translated(self._path), transaction(self._connection):
            yield

    def _one(self, sql: str, *values: object) -> str:
        value: str = self._connection.execute(sql, values).fetchone()[0]
        return value


_ENDS = {EventKind.SUBMIT: State.SUBMITTED, EventKind.EXPIRE: State.EXPIRED}


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


def _summary(row: tuple[object, ...]) -> AttemptSummary:
    (ident, number, kind, title, bank_id, digest, items, state, started, ended, done, right) = row
    return AttemptSummary(
        str(ident),
        int(str(number)),
        Kind(str(kind)),
        str(title),
        str(bank_id),
        str(digest),
        int(str(items)),
        State(str(state)),
        str(started),
        str(ended),
        int(str(done)),
        int(str(right)),
    )
