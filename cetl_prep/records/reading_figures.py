"""The sittings of a stranger's history file that has no log: taken as the file states them, each value checked."""

from collections.abc import Mapping

from cetl_prep.exam.attempt import Confidence, Kind, State
from cetl_prep.exam.record import AttemptRecord, BankRecord, ResponseRecord, SkillRecord
from cetl_prep.quarantine.json_values import Fields
from cetl_prep.records.reading import MOST_ATTEMPTS, moment, plain, text

_STATES = {"finished": State.SUBMITTED, "timed_out": State.EXPIRED, "abandoned": State.OPEN}


def attempts(held: Fields, seen: Mapping[str, BankRecord]) -> tuple[AttemptRecord, ...]:
    """The sittings of a file that has no log, as it states them."""
    listed = held.objects("attempts")
    if len(listed) > MOST_ATTEMPTS:
        raise ValueError("more sittings than can be")
    return tuple(_attempt(each, seen) for each in listed)


def _attempt(held: Fields, seen: Mapping[str, BankRecord]) -> AttemptRecord:
    digest, kind = text(held, "bank_sha256"), Kind(held.text("exam_id", None))
    if digest not in seen:
        raise ValueError("a sitting of a bank that is not named")
    title = text(held, "exam_title").rsplit(" ", 1)[-1]
    return AttemptRecord(
        id=text(held, "attempt_id"),
        kind=kind,
        title=title if title.isdigit() else "",
        bank_id=text(held, "bank_id"),
        digest=digest,
        seed=int(held.number("seed")),
        state=_STATES[held.text("status", None)],
        started=_time(held, "started_at"),
        ended=_time(held, "finished_at"),
        seconds=_number(held, "duration_s"),
        limit=_number(held, "time_limit_s"),
        items=_count(held, "items_total"),
        answered=_count(held, "items_answered"),
        correct=_count(held, "items_correct"),
        target_percent=plain(held.number("pass_mark_percent"), held.value("pass_mark_percent")),
        explains=bool(_count(held, "explains")),
        responses=tuple(_response(each) for each in held.objects("responses")),
    )


def _response(held: Fields) -> ResponseRecord:
    return ResponseRecord(
        position=_count(held, "position"),
        item=text(held, "item_id"),
        revision=text(held, "item_revision"),
        skill=text(held, "skills"),
        subtopic=text(held, "tags"),
        shown=_ids(held, "presented_order"),
        chosen=_ids(held, "response"),
        key=_ids(held, "key"),
        seconds=_number(held, "time_s"),
        changes=_count(held, "changes"),
        flagged=bool(_count(held, "flagged")),
        confidence=Confidence(held.text("confidence")) if held.has("confidence") else None,
        at=_time(held, "answered_at"),
    )


def _ids(held: Fields, name: str) -> tuple[str, ...]:
    value = text(held, name)
    return tuple(value.split(";")) if value else ()


def _time(held: Fields, name: str) -> str:
    value = text(held, name) if held.has(name) else ""
    if value:
        moment(value)
    return value


def _number(held: Fields, name: str) -> float | None:
    return plain(held.number(name), held.value(name)) if held.has(name) else None


def _count(held: Fields, name: str) -> int:
    value = held.number(name)
    if value != int(value) or not 0 <= value < 1_000_000:
        raise ValueError(f"“{name}” is no count")
    return int(value)


def skills(held: Fields) -> tuple[SkillRecord, ...]:
    """The skills of a file that holds no responses."""
    return tuple(_skill(each) for each in held.objects("skills")[:MOST_ATTEMPTS])


def _skill(held: Fields) -> SkillRecord:
    items, correct = _count(held, "items"), _count(held, "correct")
    if correct > items:
        raise ValueError("more right than answered")
    return SkillRecord(
        bank_id=text(held, "bank_id"),
        skill=text(held, "skill_id"),
        name=text(held, "skill_name"),
        attempts=_count(held, "attempts"),
        items=items,
        correct=correct,
        last=_time(held, "last_seen_at"),
    )
