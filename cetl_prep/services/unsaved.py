"""What could not be stored while a sitting went on: it waits, is written where it can be, and is tried again.

A full disk, a locked history or a stick that was pulled does not stop an exam. What is done meanwhile waits in memory
and, in case the program ends before the fault does, in an emergency file of one line for each event.
"""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cetl_prep.exam.attempt import Attempt, Event, EventKind
from cetl_prep.exam.errors import StorageError
from cetl_prep.services.clock import Clock
from cetl_prep.storage import codec
from cetl_prep.storage.answers import Scored
from cetl_prep.storage.attempts import AttemptStore

RETRY = 2.0
"""Seconds after which what waits is tried again."""

LARGEST = 16 << 20
"""Bytes of an emergency file that are read; a sitting of very many notes has a tenth of it."""

_MAY_WAIT = frozenset(
    {
        EventKind.ANSWER,
        EventKind.FLAG,
        EventKind.STRIKE,
        EventKind.CONFIDENCE,
        EventKind.HIGHLIGHT,
        EventKind.NOTE,
        EventKind.SHOW,
        EventKind.TICK,
    }
)
"""What happens while a sitting runs. Its beginning, its pauses and its end are stored or do not happen."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What of a sitting is not on disk.

    Attributes:
        answers: how many answers, changed ones included.
        items: the items that were answered.
        error: why.
    """

    answers: int
    items: tuple[str, ...]
    error: StorageError


@dataclass(frozen=True, slots=True)
class Left:
    """One event of an emergency file."""

    event: Event
    at: datetime


@dataclass(frozen=True, slots=True)
class _Waiting:
    attempt: Attempt
    event: Event
    at: datetime
    scored: Scored | None


@dataclass
class _Queue:
    events: list[_Waiting]
    error: StorageError
    tried: float


class EventKeeper:
    """Stores the events of sittings, in their order."""

    def __init__(self, store: AttemptStore, clock: Clock, folders: Sequence[Path]) -> None:
        """`folders` are those for emergency files, the first that takes one is used."""
        self._store = store
        self._clock = clock
        self._folders = folders
        self._queues: dict[str, _Queue] = {}

    def keep(self, attempt: Attempt, event: Event, scored: Scored | None) -> None:
        """Store an event of a sitting, or let it wait where a sitting can go on without; `unsaved` tells.

        Raises:
            StorageError: it cannot be stored and must not wait.
            AttemptError: ``attempt.closed`` when another window ended the sitting.
        """
        waits = event.kind in _MAY_WAIT
        unsaved = self.try_again(attempt, at_once=not waits)
        if unsaved is None:
            try:
                self._store.append(attempt, event, self._clock.now(), scored)
            except StorageError as error:
                if not waits:
                    raise
                self._queues[attempt.id] = _Queue([], error, self._clock.monotonic())
            else:
                return
        elif not waits:
            raise unsaved.error
        if event.kind is not EventKind.TICK:  # the next event has the time too
            now = self._clock.now()
            self._queues[attempt.id].events.append(_Waiting(attempt, event, now, scored))
            self._write(attempt.id)

    def try_again(self, attempt: Attempt, *, at_once: bool = False) -> Unsaved | None:
        """Store what waits of this sitting, when that was not tried just now; what is still not stored.

        Raises:
            AttemptError: ``attempt.closed`` when another window ended the sitting; nothing waits then.
        """
        queue = self._queues.get(attempt.id)
        if queue is None:
            return None
        now = self._clock.monotonic()
        if at_once or now - queue.tried >= RETRY:
            queue.tried = now
            self._store_all(attempt.id, queue)
        return self.unsaved(attempt)

    def unsaved(self, attempt: Attempt) -> Unsaved | None:
        """What of this sitting is not on disk; None when all is."""
        queue = self._queues.get(attempt.id)
        if queue is None:
            return None
        answered = [w.event.item for w in queue.events if w.event.kind is EventKind.ANSWER]
        return Unsaved(len(answered), tuple(dict.fromkeys(answered)), queue.error)

    def _store_all(self, attempt_id: str, queue: _Queue) -> None:
        try:
            while queue.events:
                first = queue.events[0]
                # What failed at the very end of a commit may be stored all the same.
                if not self._store.holds(attempt_id, first.event):
                    self._store.append(first.attempt, first.event, first.at, first.scored)
                del queue.events[0]
        except StorageError as error:
            queue.error = error
            return
        except BaseException:
            self._forget(attempt_id)
            raise
        self._forget(attempt_id)

    def _forget(self, attempt_id: str) -> None:
        del self._queues[attempt_id]
        self.drop(attempt_id)

    # The emergency file

    def _write(self, attempt_id: str) -> None:
        """Put all that waits into an emergency file; where no folder takes it, memory has it."""
        lines = [_line(waiting) for waiting in self._queues[attempt_id].events]
        for folder in self._folders:
            file = _file(folder, attempt_id)
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                _append(file, lines if not file.exists() else lines[-1:])
            except OSError:
                with suppress(OSError):
                    file.unlink(missing_ok=True)  # a part of it must not pass for the whole
                continue
            return

    def left_over(self) -> list[str]:
        """Ids of the sittings of which an earlier run of the program left an emergency file."""
        found = (
            file.stem.removeprefix("unsaved-")
            for folder in self._folders
            for file in folder.glob("unsaved-*.jsonl")
        )
        return list(dict.fromkeys(found))

    def left_of(self, attempt_id: str) -> list[Left]:
        """The events of these files, in order; lines that a fault cut off are left out."""
        found: list[Left] = []
        for folder in self._folders:
            with suppress(OSError), _file(folder, attempt_id).open("rb") as file:
                found += _read(file.read(LARGEST))
        return list(dict.fromkeys(found))

    def drop(self, attempt_id: str) -> None:
        """Take the emergency files of this sitting away."""
        for folder in self._folders:
            with suppress(OSError):
                _file(folder, attempt_id).unlink(missing_ok=True)


def _file(folder: Path, attempt_id: str) -> Path:
    return folder / f"unsaved-{attempt_id}.jsonl"


def _append(file: Path, lines: Sequence[str]) -> None:
    held = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        content = "".join(lines).encode()
        if os.write(held, content) != len(content):
            raise OSError("cut off")
        os.fsync(held)
    finally:
        os.close(held)


def _line(waiting: _Waiting) -> str:
    event = waiting.event
    held = {
        "kind": event.kind,
        "item": event.item,
        "payload": codec.event_payload(event),
        "used_ms": round(event.used * 1000),
        "at": waiting.at.isoformat(),
    }
    return json.dumps(held, ensure_ascii=False) + "\n"


def _read(content: bytes) -> Iterator[Left]:
    for line in content.splitlines():
        try:
            held = json.loads(line)
            event = codec.event_from(
                str(held["kind"]), str(held["item"]), held["payload"], int(held["used_ms"])
            )
            at = datetime.fromisoformat(held["at"])
        except (ValueError, TypeError, KeyError):
            continue
        if event.kind in _MAY_WAIT:
            yield Left(event, at)
