"""The log as a whole: read for an export, and joined with the log of another machine."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cetl_prep.exam.attempt import EventKind
from cetl_prep.exam.chain import GENESIS, AttemptLog, Entry, Run, link, runs
from cetl_prep.exam.record import AttemptRecord
from cetl_prep.storage.database import transaction, translated
from cetl_prep.storage.rollups import rebuild


@dataclass(frozen=True, slots=True)
class Merged:
    """What joining did, by ids of sittings.

    Attributes:
        new: were not here.
        grown: were here, and went on there.
        known: were here in full.
        split: went on differently here and there; they are as they were.
    """

    new: tuple[str, ...]
    grown: tuple[str, ...]
    known: tuple[str, ...]
    split: tuple[str, ...]


class LogStore:
    """Reads the whole log, and adds events of other machines to it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def logs(self) -> dict[str, AttemptLog]:
        """The events of every sitting, by its id."""
        found: dict[str, list[Entry]] = {}
        with translated(self._path):
            for attempt, *columns in self._connection.execute(
                "SELECT attempt, kind, item, payload, used_ms, at FROM event ORDER BY seq"
            ):
                found.setdefault(attempt, []).append(Entry(*columns))
        return {attempt: AttemptLog(attempt, tuple(entries)) for attempt, entries in found.items()}

    def order(self) -> tuple[Run, ...]:
        """The order in which this machine stored the events."""
        with translated(self._path):
            return runs(
                row[0] for row in self._connection.execute("SELECT attempt FROM event ORDER BY seq")
            )

    def state(self) -> tuple[int, bytes]:
        """How many events there are, and the hash of the newest."""
        with translated(self._path):
            row = self._connection.execute(
                "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
            ).fetchone()
        return (row[0], row[1]) if row else (0, GENESIS)

    def lineage(self) -> tuple[tuple[Run, ...], ...]:
        """The orders of other machines, the first one taken in first."""
        with translated(self._path):
            rows = self._connection.execute("SELECT runs FROM lineage ORDER BY place").fetchall()
        return tuple(tuple((a, n) for a, n in json.loads(row[0])) for row in rows)

    def bank_records(self) -> dict[str, str]:
        """What is known of banks through other machines: JSON by digest."""
        with translated(self._path):
            return dict(self._connection.execute("SELECT digest, content FROM bank_record"))

    def merge(
        self,
        incoming: Sequence[AttemptLog],
        orders: Sequence[Sequence[Run]],
        records: Mapping[str, AttemptRecord],
        banks: Mapping[str, str],
    ) -> Merged:
        """Add what is missing here, all of it or nothing. Doing it twice changes nothing more.

        Args:
            incoming: the logs of another machine.
            orders: the orders in which they were stored, the first one theirs.
            records: each of these sittings as its log leaves it.
            banks: JSON about banks by digest, in place of what was known of them.

        Raises:
            StorageError: it could not be done; nothing has changed.
        """
        with translated(self._path), transaction(self._connection):
            here = self.logs()
            split = {log.attempt for log in incoming if _splits(here.get(log.attempt), log)}
            had = {attempt: len(log.entries) for attempt, log in here.items()}
            longer = [
                log
                for log in incoming
                if log.attempt not in split and len(log.entries) > had.get(log.attempt, 0)
            ]
            self._append_missing(longer, orders[0] if orders else (), had)
            for log in longer:
                self._derive(records[log.attempt])
            if longer:
                self._number()
                rebuild(self._connection)
            fresh = banks.items() - self.bank_records().items()
            self._connection.executemany(
                "INSERT OR REPLACE INTO bank_record VALUES (?, ?)", list(fresh)
            )
            whole = {log.attempt for log in incoming} - split
            self._keep_orders([o for o in orders if all(a in whole for a, _ in o)])
        grown = {log.attempt for log in longer}
        ids = [log.attempt for log in incoming]
        return Merged(
            new=tuple(i for i in ids if i in grown and i not in had),
            grown=tuple(i for i in ids if i in grown and i in had),
            known=tuple(i for i in ids if i not in grown and i not in split),
            split=tuple(i for i in ids if i in split),
        )

    def _append_missing(
        self, logs: Sequence[AttemptLog], order: Iterable[Run], had: Mapping[str, int]
    ) -> None:
        wanted = {log.attempt: log.entries for log in logs}
        place = dict.fromkeys(wanted, 0)
        seq, prev = self.state()
        for attempt, count in (*order, *((log.attempt, len(log.entries)) for log in logs)):
            if attempt not in wanted:
                continue
            entries = wanted[attempt][place[attempt] : place[attempt] + count]
            for number, entry in enumerate(entries, place[attempt]):
                if number < had.get(attempt, 0):
                    continue
                seq += 1
                columns = entry.columns(attempt)
                mine = link(prev, columns)
                self._connection.execute(
                    "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (seq, *columns, prev, mine),
                )
                prev = mine
            place[attempt] += len(entries)

    def _derive(self, record: AttemptRecord) -> None:
        """The rows beside the log for one sitting."""
        run = self._connection.execute
        first, last = run(
            "SELECT min(at), (SELECT max(at) FROM event WHERE attempt = ?1 AND kind IN ('submit', 'expire'))"
            " FROM event WHERE attempt = ?1",
            (record.id,),
        ).fetchone()
        started = json.loads(
            run(
                "SELECT payload FROM event WHERE attempt = ? ORDER BY seq LIMIT 1", (record.id,)
            ).fetchone()[0]
        )["started"]
        run("DELETE FROM response WHERE attempt = ?", (record.id,))
        run(
            "INSERT OR REPLACE INTO attempt (id, number, kind, title, bank_id, digest, items, state, started, ended)"
            " VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                record.id,
                record.kind.value,
                record.title,
                record.bank_id,
                record.digest,
                record.items,
                record.state.value,
                started or first,
                last or "",
            ),
        )
        newest = {
            item: (seq, at)
            for item, seq, at in run(
                "SELECT item, seq, at FROM event WHERE attempt = ? AND kind = ? ORDER BY seq",
                (record.id, EventKind.ANSWER.value),
            )
        }
        for response in record.responses:
            if response.item in newest:
                seq, at = newest[response.item]
                run(
                    "INSERT INTO response (attempt, item, bank_id, skill, revision, chosen, correct, options, seq, at)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        record.id,
                        response.item,
                        record.bank_id,
                        response.skill,
                        response.revision,
                        json.dumps(list(response.chosen)),
                        int(response.correct),
                        len(response.shown),
                        seq,
                        datetime.fromisoformat(at).timestamp(),
                    ),
                )

    def _number(self) -> None:
        """Number all sittings in the order of their start, wherever they were sat."""
        rows = self._connection.execute(
            "SELECT id FROM attempt ORDER BY started, (SELECT min(seq) FROM event WHERE attempt = attempt.id), id"
        ).fetchall()
        self._connection.executemany(
            "UPDATE attempt SET number = ? WHERE id = ?",
            [(number, row[0]) for number, row in enumerate(rows, 1)],
        )

    def _keep_orders(self, orders: Iterable[Sequence[Run]]) -> None:
        """Keep the orders of other machines; one that another goes on from says nothing of its own."""
        before = self.lineage()
        held = list(before)
        for order in orders:
            if not any(_begins_with(each, order) for each in (self.order(), *held)):
                held = [each for each in held if not _begins_with(order, each)] + [tuple(order)]
        if tuple(held) == before:
            return
        self._connection.execute("DELETE FROM lineage")
        self._connection.executemany(
            "INSERT INTO lineage (runs) VALUES (?)",
            [(json.dumps([list(run) for run in each]),) for each in held],
        )


def _splits(here: AttemptLog | None, incoming: AttemptLog) -> bool:
    return here is not None and not here.begins_like(incoming)


def _begins_with(long: Sequence[Run], short: Sequence[Run]) -> bool:
    if not short or len(short) > len(long):
        return not short
    last = len(short) - 1
    same = tuple(long[:last]) == tuple(short[:last]) and long[last][0] == short[last][0]
    return same and long[last][1] >= short[last][1]
