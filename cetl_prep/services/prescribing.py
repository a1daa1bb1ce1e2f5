"""Prescriptions on both sides: a mentor writes one; a candidate takes it in, says yes or no, and does it."""

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cetl_prep.exam.errors import BankError, RecordError, StorageError
from cetl_prep.exam.prescription import Fulfilment, Prescription, Reply
from cetl_prep.exam.selection_plan import Mode, Plan
from cetl_prep.quarantine.json_values import Fields, parse
from cetl_prep.quarantine.small_files import read_small
from cetl_prep.records import reading
from cetl_prep.reports.files import write_kept, write_whole
from cetl_prep.services.clock import Clock
from cetl_prep.services.library import LibraryService
from cetl_prep.services.plain_values import from_plain, to_plain
from cetl_prep.storage.attempts import AttemptStore

SCHEMA = "cetl-prep/prescription"
VERSION = 1
LARGEST = 64 * 1024
"""Bytes of a prescription file."""

_MOST = 200
"""Prescriptions that are kept; the oldest that are done or declined go first."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A prescription here: what was said to it, and when (ISO 8601)."""

    prescription: Prescription
    reply: Reply
    at: str


@dataclass(frozen=True, slots=True)
class _All:
    held: tuple[_Held, ...]


def write_prescription(path: Path, prescription: Prescription) -> None:
    """Write the small file for a candidate.

    Raises:
        RecordError: ``prescription.fault`` when a field is not as it must be; nothing is written.
        StorageError: ``file.unwritable``.
    """
    for field in prescription.faults():
        raise RecordError("prescription.fault", field=field)
    held: dict[str, Any] = {"schema": SCHEMA, "version": VERSION, **to_plain(prescription)}
    held["due"] = held["due"] or ""
    write_whole(path, json.dumps(held, ensure_ascii=False, indent=1).encode())


def read_prescription(path: Path) -> Prescription:
    """A stranger's prescription file. Raises RecordError when it is none, or one of its fields cannot be."""
    try:
        fields = Fields(parse(read_small(path, LARGEST), str(path), LARGEST))
        if fields.text("schema") != SCHEMA or fields.number("version") != VERSION:
            raise ValueError("another schema")
        return reading.prescription(fields)
    except BankError as error:
        if error.code.startswith("file."):
            raise RecordError(error.code, **error.details) from None
        raise RecordError("prescription.not-one", file=str(path)) from None
    except (ValueError, OverflowError):
        raise RecordError("prescription.not-one", file=str(path)) from None


class PrescribingService:
    """Holds what mentors asked of this candidate; each change is on disk when a method returns."""

    def __init__(
        self, path: Path, library: LibraryService, store: AttemptStore, clock: Clock
    ) -> None:
        self._path = path
        self._library = library
        self._store = store
        self._clock = clock

    # The mentor's side

    def prescribe(
        self,
        path: Path,
        mentor: str,
        skills: tuple[str, ...],
        items: int,
        *,
        bank: str = "",
        note: str = "",
        due: date | None = None,
        candidate: str = "",
    ) -> Prescription:
        """Write a prescription for the skills of these names or ids; returns it.

        Raises:
            BankError: ``library.unknown-skill`` and the like.
            RecordError: ``prescription.fault``.
            StorageError: it cannot be written.
        """
        from uuid import uuid4  # only a mentor's computer needs it

        entry = self._library.find(bank)
        blueprint = self._library.open(entry.digest).info.blueprint
        ids = []
        for name in skills:
            skill = blueprint.find(name)
            if skill is None:
                names = ", ".join(s.name for s in blueprint.skills)
                raise BankError("library.unknown-skill", skill=name, names=names)
            ids.append(skill.id)
        made = Prescription(
            id=uuid4().hex,
            mentor=mentor.strip(),
            candidate=candidate.strip(),
            bank=entry.id,
            skills=tuple(dict.fromkeys(ids)),
            items=items,
            note=note.strip(),
            due=due,
            made=self._today(),
        )
        write_prescription(path, made)
        return made

    # The candidate's side

    def take(self, path: Path) -> Fulfilment:
        """Take a file in; it waits for an answer. One that is here already stays as it is. Raises RecordError."""
        wanted = read_prescription(path)
        held = self._read()
        if wanted.id not in {each.prescription.id for each in held}:
            at = self._clock.now().isoformat(timespec="seconds")
            self._write((*held, _Held(wanted, Reply.OPEN, at)))
        return self._find(wanted.id)

    def waiting(self) -> tuple[Fulfilment, ...]:
        """What Today shows: what waits for an answer, and what was accepted and is not done, the most urgent first."""
        found = [f for f in self.all() if f.reply is not Reply.DECLINED and not f.complete]
        return tuple(sorted(found, key=lambda f: f.prescription.due or date.max))

    def all(self, mentor: str = "") -> tuple[Fulfilment, ...]:
        """Everything a mentor asked for (of all mentors for an empty name), the oldest first."""
        wanted = mentor.strip().casefold()
        return tuple(
            self._fulfilment(each)
            for each in self._read()
            if not wanted or each.prescription.mentor.casefold() == wanted
        )

    def reply(self, prescription: str, reply: Reply) -> Fulfilment:
        """Accept or decline; what is answered from now on counts. Raises RecordError ``prescription.unknown``."""
        self._find(prescription)
        at = self._clock.now().isoformat(timespec="milliseconds")
        self._write(
            tuple(
                replace(each, reply=reply, at=at) if each.prescription.id == prescription else each
                for each in self._read()
            )
        )
        return self._find(prescription)

    def plan(self, prescription: str) -> tuple[Plan, int, str]:
        """What to practise now for a prescription: plan, number of items left, and the bank. Raises RecordError."""
        found = self._find(prescription)
        skills = found.prescription.skills
        mode = Mode.CUSTOM if skills else Mode.ADAPTIVE
        left = max(1, found.prescription.items - found.done)
        return Plan(mode, skills=skills), left, found.prescription.bank

    def _find(self, prescription: str) -> Fulfilment:
        for each in self.all():
            if each.prescription.id == prescription:
                return each
        raise RecordError("prescription.unknown", prescription=prescription)

    def _fulfilment(self, held: _Held) -> Fulfilment:
        wanted = held.prescription
        if held.reply is not Reply.ACCEPTED:
            return Fulfilment(wanted, held.reply)
        since = datetime.fromisoformat(held.at).timestamp()
        answers = [
            answer
            for answer in self._store.answers.scored(wanted.bank)
            if answer.at >= since and (not wanted.skills or answer.skill in wanted.skills)
        ][: wanted.items]
        return Fulfilment(wanted, held.reply, len(answers), sum(a.correct for a in answers))

    def _today(self) -> date:
        return self._clock.now().astimezone().date()

    def _read(self) -> tuple[_Held, ...]:
        try:
            return from_plain(_All, json.loads(self._path.read_bytes())).held
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, KeyError):
            raise StorageError("prescription.damaged", file=str(self._path)) from None

    def _write(self, held: tuple[_Held, ...]) -> None:
        if len(held) > _MOST:
            over = [each for each in held if each.reply is Reply.DECLINED]
            spare = {each.prescription.id for each in over[: len(held) - _MOST]}
            held = tuple(each for each in held if each.prescription.id not in spare)
        text = json.dumps(to_plain(_All(held)), ensure_ascii=False, indent=1)
        write_kept(self._path, text.encode())
