"""A record as tables: the columns of every export, and what the preview shows before it leaves.

Times are ISO 8601 in UTC, percents have two decimals, yes and no are 1 and 0; lists of option ids are joined by ``;``.
Columns are only ever added at the end.
"""

from cetl_prep.exam.attempt import Kind, State
from cetl_prep.exam.record import (
    AttemptRecord,
    BankRecord,
    Cell,
    Part,
    Record,
    ResponseRecord,
    Sheet,
    SkillRecord,
)

SCHEMA_VERSION = 1

ATTEMPT_COLUMNS = (
    "schema_version",
    "attempt_id",
    "learner_id",
    "learner_name",
    "bank_id",
    "bank_title",
    "bank_revision",
    "exam_id",
    "exam_title",
    "mode",
    "started_at",
    "finished_at",
    "duration_s",
    "time_limit_s",
    "items_total",
    "items_answered",
    "items_correct",
    "points",
    "points_max",
    "percent",
    "pass_mark_percent",
    "passed",
    "status",
    "app_version",
    "bank_sha256",
    "seed",
    "explains",
)
RESPONSE_COLUMNS = (
    "schema_version",
    "attempt_id",
    "position",
    "item_id",
    "item_revision",
    "item_title",
    "category",
    "tags",
    "skills",
    "presented_order",
    "response",
    "key",
    "correct",
    "points",
    "points_max",
    "time_s",
    "changes",
    "flagged",
    "confidence",
    "answered_at",
)
SKILL_COLUMNS = (
    "schema_version",
    "learner_id",
    "as_of",
    "skill_id",
    "skill_name",
    "attempts",
    "items",
    "correct",
    "percent",
    "ci95_low",
    "ci95_high",
    "last_seen_at",
    "bank_id",
)
EVENT_COLUMNS = ("attempt_id", "number", "kind", "item_id", "payload", "used_ms", "at", "link")
PRESCRIPTION_COLUMNS = ("id", "mentor", "skills", "items", "due", "reply", "done", "correct")

TITLES = {
    Kind.MOCK: "Mock exam",
    Kind.PRACTICE: "Practice",
    Kind.HOLD_OUT: "Sealed mock exam",
}
_STATUS = {
    State.SUBMITTED: "finished",
    State.EXPIRED: "timed_out",
    State.OPEN: "abandoned",  # the formats know no sitting that still goes on
}
LINK_DIGITS = 12
"""Hex digits of an event's hash that the log shows: enough to name the event that was altered."""


def sheets(record: Record) -> tuple[Sheet, ...]:
    """All tables of a record, in the order in which they are read; one that does not leave is left out."""
    found = [skill_sheet(record)]
    if Part.ATTEMPTS in record.parts:
        found.append(attempt_sheet(record))
    if Part.RESPONSES in record.parts:
        found.append(response_sheet(record))
    if record.prescriptions:
        found.append(prescription_sheet(record))
    if record.logs:
        found.append(event_sheet(record))
    return tuple(found)


def attempt_sheet(record: Record) -> Sheet:
    """One row for each sitting."""
    banks = {bank.digest: bank for bank in record.banks}
    return Sheet(
        "attempts",
        ATTEMPT_COLUMNS,
        tuple(_attempt_row(record, attempt, banks[attempt.digest]) for attempt in record.attempts),
    )


def _attempt_row(record: Record, attempt: AttemptRecord, bank: BankRecord) -> tuple[Cell, ...]:
    ended_exam = attempt.kind is not Kind.PRACTICE and attempt.state is not State.OPEN
    return (
        SCHEMA_VERSION,
        attempt.id,
        record.learner.id,
        record.learner.name,
        attempt.bank_id,
        bank.title,
        bank.version,
        attempt.kind.value,
        exam_title(attempt),
        "practice" if attempt.kind is Kind.PRACTICE else "exam",
        attempt.started or None,
        attempt.ended or None,
        attempt.seconds,
        attempt.limit,
        attempt.items,
        attempt.answered,
        attempt.correct,
        attempt.correct,
        attempt.items,
        round(attempt.percent, 2),
        attempt.target_percent,
        int(attempt.percent >= attempt.target_percent) if ended_exam else None,
        _STATUS[attempt.state],
        record.program,
        attempt.digest,
        attempt.seed,
        int(attempt.explains),
    )


def exam_title(attempt: AttemptRecord) -> str:
    """What a sitting is called in files for others."""
    return f"{TITLES[attempt.kind]} {attempt.title}".strip()


def response_sheet(record: Record) -> Sheet:
    """One row for each item of each sitting."""
    areas = {
        (bank.digest, skill.id): domain.name
        for bank in record.banks
        for domain in bank.blueprint.domains
        for skill in domain.skills
    }
    rows = tuple(
        _response_row(attempt, response, areas.get((attempt.digest, response.skill), ""))
        for attempt in record.attempts
        for response in attempt.responses
    )
    return Sheet("responses", RESPONSE_COLUMNS, rows)


def _response_row(attempt: AttemptRecord, response: ResponseRecord, area: str) -> tuple[Cell, ...]:
    return (
        SCHEMA_VERSION,
        attempt.id,
        response.position,
        response.item,
        response.revision,
        response.item,  # items have no title, and their texts stay here
        area,
        response.subtopic,
        response.skill,
        ";".join(response.shown),
        ";".join(response.chosen),
        ";".join(response.key),
        int(response.correct),
        int(response.correct),
        1,
        response.seconds,
        response.changes,
        int(response.flagged),
        response.confidence.value if response.confidence else None,
        response.at or None,
    )


def skill_sheet(record: Record) -> Sheet:
    """One row for each skill that was answered."""
    return Sheet(
        "skills", SKILL_COLUMNS, tuple(_skill_row(record, skill) for skill in record.skills)
    )


def _skill_row(record: Record, skill: SkillRecord) -> tuple[Cell, ...]:
    low, high = skill.interval
    return (
        SCHEMA_VERSION,
        record.learner.id,
        record.exported,
        skill.skill,
        skill.name,
        skill.attempts,
        skill.items,
        skill.correct,
        round(skill.percent, 2),
        round(low, 2),
        round(high, 2),
        skill.last or None,
        skill.bank_id,
    )


def prescription_sheet(record: Record) -> Sheet:
    """One row for each prescription and what was done of it."""
    rows = tuple(
        (
            each.prescription.id,
            each.prescription.mentor,
            ";".join(each.prescription.skills),
            each.prescription.items,
            each.prescription.due.isoformat() if each.prescription.due else None,
            each.reply.value,
            each.done,
            each.correct,
        )
        for each in record.prescriptions
    )
    return Sheet("prescriptions", PRESCRIPTION_COLUMNS, rows)


def event_sheet(record: Record) -> Sheet:
    """The log, one row for each event."""
    rows = tuple(
        (
            log.attempt,
            number,
            entry.kind,
            entry.item,
            entry.payload,
            entry.used_ms,
            entry.at,
            link.hex()[:LINK_DIGITS],
        )
        for log in record.logs
        for number, (entry, link) in enumerate(zip(log.entries, log.links(), strict=True), 1)
    )
    return Sheet("events", EVENT_COLUMNS, rows)
