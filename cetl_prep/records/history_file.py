"""The history file, version 1: what stands in it and its one canonical form. docs/history-file.md explains it for strangers.

Every byte is fixed: one member of the outer object on each line, no spaces, UTF-8 without escapes. So a signature over
the bytes covers every value, and two programs write the same file.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from cetl_prep.exam.chain import GENESIS, AttemptLog, heads, receipt
from cetl_prep.exam.prescription import Fulfilment
from cetl_prep.exam.record import BankRecord, Part, Record, Sheet
from cetl_prep.exam.record_sheets import (
    LINK_DIGITS,
    attempt_sheet,
    response_sheet,
    skill_sheet,
)

SCHEMA = "cetl-prep/history"
VERSION = 1
PROGRAM = "cetl-prep"

SIGNATURE = "signature"

Document = dict[str, Any]


def document(record: Record) -> Document:
    """All members of the file but the signature, in their order."""
    held: Document = {
        "schema": SCHEMA,
        "version": VERSION,
        "exported_at": record.exported,
        "app": {"name": PROGRAM, "version": record.program},
        "parts": [part.value for part in Part if part in record.parts],
        "learner": {"id": record.learner.id, "name": record.learner.name},
        "banks": [bank_document(bank, Part.RESPONSES in record.parts) for bank in record.banks],
        "skills": _rows(skill_sheet(record)),
    }
    if Part.ATTEMPTS in record.parts:
        held["attempts"] = _attempts(record)
    if record.prescriptions:
        held["prescriptions"] = [_prescription(each) for each in record.prescriptions]
    if record.logs:
        held["log"] = [_log(log) for log in record.logs]
        held["orders"] = [[list(run) for run in order] for order in record.orders]
        held["receipt"] = receipt_of(record)
    return held


def receipt_of(record: Record) -> str:
    """The receipt for the state of the log that a record holds."""
    every = heads(record.logs, record.orders[0]) if record.orders else ()
    return receipt(len(every), every[-1] if every else GENESIS)


def canonical(held: Mapping[str, Any]) -> bytes:
    """The bytes of a whole file with these members."""
    return _lines(held) + b"\n}\n"


def body(held: Mapping[str, Any]) -> bytes:
    """The bytes that the signature covers: all of the file before the comma that stands before the signature."""
    return _lines({name: value for name, value in held.items() if name != SIGNATURE})


def _lines(held: Mapping[str, Any]) -> bytes:
    lines = (f"{_json(name)}:{_json(value)}" for name, value in held.items())
    return ("{\n" + ",\n".join(lines)).encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _rows(sheet: Sheet) -> list[Document]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


def _attempts(record: Record) -> list[Document]:
    attempts = _rows(attempt_sheet(record))
    if Part.RESPONSES in record.parts:
        responses = _by_attempt(_rows(response_sheet(record)))
        for attempt in attempts:
            attempt["responses"] = responses.get(attempt["attempt_id"], [])
    return attempts


def _by_attempt(responses: Iterable[Document]) -> dict[str, list[Document]]:
    found: dict[str, list[Document]] = {}
    for response in responses:
        attempt = response.pop("attempt_id")
        del response["schema_version"]
        found.setdefault(attempt, []).append(response)
    return found


def bank_document(bank: BankRecord, with_items: bool = True) -> Document:
    """What a file says of a bank."""
    held: Document = {
        "id": bank.id,
        "title": bank.title,
        "revision": bank.version,
        "sha256": bank.digest,
        "pass_mark_percent": bank.target_percent,
        "exam_items": bank.items,
        "areas": [
            {
                "id": domain.id,
                "name": domain.name,
                "skills": [
                    {
                        "id": skill.id,
                        "name": skill.name,
                        "weight": skill.weight,
                        "subtopics": [[part.id, part.name] for part in skill.subtopics],
                    }
                    for skill in domain.skills
                ],
            }
            for domain in bank.blueprint.domains
        ],
    }
    if with_items:
        held["items"] = {
            item: {
                "skill": keyed.skill,
                "subtopic": keyed.subtopic,
                "difficulty": keyed.difficulty,
                "key": sorted(keyed.key),
            }
            for item, keyed in sorted(bank.keys.items())
        }
    return held


def _prescription(each: Fulfilment) -> Document:
    wanted = each.prescription
    return {
        "id": wanted.id,
        "mentor": wanted.mentor,
        "candidate": wanted.candidate,
        "bank": wanted.bank,
        "skills": list(wanted.skills),
        "items": wanted.items,
        "note": wanted.note,
        "due": wanted.due.isoformat() if wanted.due else "",
        "made": wanted.made.isoformat(),
        "reply": each.reply.value,
        "done": each.done,
        "correct": each.correct,
    }


def _log(log: AttemptLog) -> Document:
    links = log.links()
    return {
        "attempt": log.attempt,
        "head": links[-1].hex(),
        "events": [
            [e.kind, e.item, e.payload, e.used_ms, e.at, link.hex()[:LINK_DIGITS]]
            for e, link in zip(log.entries, links, strict=True)
        ],
    }
