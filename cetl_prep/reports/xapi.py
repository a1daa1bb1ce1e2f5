"""A record as xAPI statements (1.0.3 and 2.0), for a learning record store: one for each answer, one for each sitting.

Addresses under ``cetl-prep.invalid`` only name things; nothing can be fetched there. The id of a statement follows from
what it says, so that a store takes the same statement once.
"""

import json
import uuid
from typing import Any
from urllib.parse import quote

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.record import AttemptRecord, Record, ResponseRecord
from cetl_prep.exam.record_sheets import exam_title

HOME = "https://cetl-prep.invalid"
_VERBS = {
    "answered": "http://adlnet.gov/expapi/verbs/answered",
    "passed": "http://adlnet.gov/expapi/verbs/passed",
    "failed": "http://adlnet.gov/expapi/verbs/failed",
    "completed": "http://adlnet.gov/expapi/verbs/completed",
}
_ACTIVITIES = "http://adlnet.gov/expapi/activities"
_LANGUAGE = "en-US"
_SEPARATOR = "[,]"

Statement = dict[str, Any]


def xapi_bytes(record: Record) -> bytes:
    """A JSON array of statements."""
    found: list[Statement] = []
    for attempt in record.attempts:
        found += [_answered(record, attempt, r) for r in attempt.responses if r.chosen]
        if attempt.ended or attempt.state.value != "open":
            found.append(_ended(record, attempt))
    return json.dumps(found, ensure_ascii=False, indent=1).encode()


def _answered(record: Record, attempt: AttemptRecord, response: ResponseRecord) -> Statement:
    result: Statement = {
        "response": _SEPARATOR.join(response.chosen),
        "success": response.correct,
        "score": {
            "scaled": int(response.correct),
            "raw": int(response.correct),
            "min": 0,
            "max": 1,
        },
    }
    if response.seconds is not None:
        result["duration"] = _duration(response.seconds)
    if response.confidence:
        result["extensions"] = {f"{HOME}/extensions/confidence": response.confidence.value}
    said: Statement = {
        "id": _id(record, attempt.id, response.item),
        "actor": _actor(record),
        "verb": _verb("answered"),
        "object": {
            "objectType": "Activity",
            "id": f"{_bank(attempt)}/items/{quote(response.item, safe='')}/{response.revision[:12] or '0'}",
            "definition": {
                "type": f"{_ACTIVITIES}/cmi.interaction",
                "interactionType": "choice",
                "name": {_LANGUAGE: response.item},
                "correctResponsesPattern": [_SEPARATOR.join(response.key)],
                "choices": [{"id": option} for option in response.shown],
                "extensions": {
                    f"{HOME}/extensions/skill": response.skill,
                    f"{HOME}/extensions/subtopic": response.subtopic,
                },
            },
        },
        "result": result,
        "context": _context(record, attempt),
    }
    said["context"]["contextActivities"]["parent"] = [
        {"objectType": "Activity", "id": _exam(attempt)}
    ]
    if response.at:
        said["timestamp"] = response.at
    return said


def _ended(record: Record, attempt: AttemptRecord) -> Statement:
    verb = "completed"
    if attempt.kind is not Kind.PRACTICE:
        verb = "passed" if attempt.percent >= attempt.target_percent else "failed"
    result: Statement = {
        "completion": True,
        "score": {
            "scaled": round(attempt.percent / 100, 4),
            "raw": attempt.correct,
            "min": 0,
            "max": attempt.items,
        },
    }
    if verb != "completed":
        result["success"] = verb == "passed"
    if attempt.seconds is not None:
        result["duration"] = _duration(attempt.seconds)
    said: Statement = {
        "id": _id(record, attempt.id, ""),
        "actor": _actor(record),
        "verb": _verb(verb),
        "object": {
            "objectType": "Activity",
            "id": _exam(attempt),
            "definition": {
                "type": f"{_ACTIVITIES}/assessment",
                "name": {_LANGUAGE: exam_title(attempt)},
            },
        },
        "result": result,
        "context": _context(record, attempt),
    }
    if attempt.ended:
        said["timestamp"] = attempt.ended
    return said


def _actor(record: Record) -> Statement:
    return {
        "objectType": "Agent",
        "name": record.learner.name,
        "account": {"homePage": f"{HOME}/learners", "name": record.learner.id},
    }


def _verb(name: str) -> Statement:
    return {"id": _VERBS[name], "display": {_LANGUAGE: name}}


def _context(record: Record, attempt: AttemptRecord) -> Statement:
    return {
        "registration": _registration(attempt),
        "platform": f"CETL Prep {record.program}",
        "contextActivities": {"grouping": [{"objectType": "Activity", "id": _bank(attempt)}]},
    }


def _bank(attempt: AttemptRecord) -> str:
    return f"{HOME}/banks/{quote(attempt.bank_id, safe='')}"


def _exam(attempt: AttemptRecord) -> str:
    return f"{_bank(attempt)}/exams/{quote(attempt.kind.value, safe='')}"


def _registration(attempt: AttemptRecord) -> str:
    try:
        # Ids of sittings are random bytes; the six bits that make a UUID of them are set here.
        return str(uuid.UUID(attempt.id, version=4))
    except ValueError:
        return str(uuid.uuid5(uuid.NAMESPACE_URL, attempt.id))


def _id(record: Record, attempt: str, item: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{HOME}/{record.learner.id}/{attempt}/{item}"))


def _duration(seconds: float) -> str:
    return f"PT{seconds:.2f}S"
