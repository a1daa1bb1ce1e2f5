"""Long histories, made quickly: the real tables, a whole chain of hashes, and sums by the program's own statements."""

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.form import Form, FormItem, PoolItem
from cetl_prep.storage import codec
from cetl_prep.storage.attempts import GENESIS, link
from cetl_prep.storage.database import open_history, transaction
from cetl_prep.storage.rollups import rebuild

BATCH = 20_000


def write_history(
    path: Path,
    info: BankInfo,
    digest: str,
    pool: list[PoolItem],
    responses: int,
    *,
    items: int = 100,
    years: float = 5.0,
    end: datetime = datetime(2026, 11, 20, 20, 0, tzinfo=UTC),
) -> int:
    """Fill a history with ended sittings of `items` items each; every second one is a mock exam. Returns the events.

    About two thirds of the answers are right, a tenth is said to be certain, a twentieth flagged.
    """
    sittings = max(1, responses // items)
    start, step = end - timedelta(days=365 * years), timedelta(days=365 * years) / sittings
    rng = random.Random(1)
    writer = _Writer(rng)
    with closing(open_history(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        with transaction(connection):
            for number in range(1, sittings + 1):
                attempt = _attempt(info, digest, pool, number, start + number * step, items, rng)
                writer.sit(attempt, number, start + number * step)
                if len(writer.events) >= BATCH or number == sittings:
                    writer.pour(connection)
            rebuild(connection)
    return writer.seq


def _attempt(
    info: BankInfo,
    digest: str,
    pool: list[PoolItem],
    number: int,
    at: datetime,
    items: int,
    rng: random.Random,
) -> Attempt:
    first = rng.randrange(max(1, len(pool)))
    chosen = [pool[(first + n * 7) % len(pool)] for n in range(min(items, len(pool)))]
    entries = tuple(
        FormItem(entry.id, entry.skill, entry.options, entry.revision, None)
        for entry in dict.fromkeys(chosen)
    )
    kind = Kind.MOCK if number % 2 else Kind.PRACTICE
    attempt = Attempt(
        id=f"{rng.getrandbits(128):032x}",
        kind=kind,
        form=Form(info.id, digest, number, entries),
        profile=info.profile.sized(len(entries), None),
        started=at.isoformat(timespec="seconds"),
    )
    return replace(attempt, title=str((number + 1) // 2))


class _Writer:
    """Collects rows and pours them into the tables."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.seq, self.prev = 0, GENESIS
        self.events: list[tuple[object, ...]] = []
        self.attempts: list[tuple[object, ...]] = []
        self.responses: list[tuple[object, ...]] = []

    def sit(self, attempt: Attempt, number: int, at: datetime) -> None:
        """One sitting from its start to its end, an answer every forty seconds."""
        form = attempt.form
        self._event(attempt.id, codec.START, "", codec.start_payload(attempt), 0, at)
        for n, entry in enumerate(form.items, 1):
            self._answer(attempt, entry, n, at + timedelta(seconds=40 * n))
        end = at + timedelta(seconds=40 * len(form) + 5)
        self._event(attempt.id, "submit", "", '{"values":[],"on":true}', 40 * len(form) + 5, end)
        self.attempts.append(
            (
                attempt.id,
                number,
                attempt.kind.value,
                attempt.title,
                form.bank_id,
                form.digest,
                len(form),
                "submitted",
                attempt.started,
                _stamp(end),
                0,
                0,
                "",
            )
        )

    def _answer(self, attempt: Attempt, entry: FormItem, n: int, at: datetime) -> None:
        correct = self.rng.random() < 0.66
        chosen = json.dumps(["b" if correct else "a"])
        used = 40 * n
        for share, kind, values in ((0.1, "confidence", '["certain"]'), (0.05, "flag", "[]")):
            if self.rng.random() < share:
                payload = f'{{"values":{values},"on":true}}'
                self._event(attempt.id, kind, entry.item, payload, used, at)
        self._event(attempt.id, "answer", entry.item, f'{{"values":{chosen},"on":true}}', used, at)
        self.responses.append(
            (
                attempt.id,
                entry.item,
                attempt.form.bank_id,
                entry.skill,
                entry.revision,
                chosen,
                int(correct),
                len(entry.options),
                self.seq,
                at.timestamp(),
                0,
            )
        )

    def _event(
        self, attempt: str, kind: str, item: str, payload: str, used: float, at: datetime
    ) -> None:
        self.seq += 1
        columns: list[object] = [attempt, kind, item, payload, round(used * 1000), _stamp(at)]
        mine = link(self.prev, columns)
        self.events.append((self.seq, *columns, self.prev, mine))
        self.prev = mine

    def pour(self, connection: sqlite3.Connection) -> None:
        """Write what was collected."""
        for table, rows in self._tables():
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
            rows.clear()

    def _tables(self) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
        for table in ("event", "attempt", "response"):
            if rows := getattr(self, f"{table}s"):
                yield table, rows


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
