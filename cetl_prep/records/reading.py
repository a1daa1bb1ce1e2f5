"""A stranger's history file as values: every value checked for its type and size before anything is done with it.

This runs in a child process (`services.record_child`). What does not fit is refused with the place where it stands.
"""

from datetime import date, datetime
from typing import Any

from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.chain import AttemptLog, Entry, Run
from cetl_prep.exam.errors import BankError, RecordError
from cetl_prep.exam.prescription import Fulfilment, Prescription, Reply
from cetl_prep.exam.record import (
    BankRecord,
    KeyedItem,
    Learner,
    Part,
    complete,
)
from cetl_prep.quarantine.json_values import Fields, parse
from cetl_prep.records.history_file import SCHEMA, VERSION

LARGEST = 64 * 1024 * 1024
"""Bytes of a history file; a thousand answers are about one megabyte."""

MOST_EVENTS = 500_000
MOST_ATTEMPTS = 20_000
MOST_BANKS = 200
MOST_KEYS = 50_000
LONGEST_PAYLOAD = 1_000_000
LONGEST_TEXT = 400

_EVENT_FIELDS = 6


def document(raw: bytes, name: str) -> dict[str, Any]:
    """The members of a history file.

    Raises:
        RecordError: ``record.too-large``, ``record.cut``, ``record.not-a-history``, ``record.newer``.
    """
    if len(raw) > LARGEST:
        raise RecordError("record.too-large", file=name, limit=LARGEST >> 20)
    if not raw.lstrip()[:1] == b"{":
        raise RecordError("record.not-a-history", file=name)
    try:
        held = parse(raw, name, LARGEST)
    except BankError as error:
        raise RecordError("record.cut", file=name, where=error.details.get("where", "")) from None
    if not isinstance(held, dict) or held.get("schema") != SCHEMA:
        raise RecordError("record.not-a-history", file=name)
    version = held.get("version")
    if isinstance(version, int) and version > VERSION:
        raise RecordError("record.newer", file=name, version=version, newest=VERSION)
    if version != VERSION or isinstance(version, bool):
        raise RecordError("record.not-a-history", file=name)
    return held


def text(held: Fields, name: str, longest: int = LONGEST_TEXT) -> str:
    """A text that must be there and is not longer than it may be."""
    value = held.text(name, None)
    if len(value) > longest:
        raise ValueError(f"“{name}” is too long")
    return value


def learner(held: Fields) -> Learner:
    """Who it is."""
    who = held.inner("learner")
    return Learner(text(who, "id", 80), text(who, "name", 80))


def parts(held: Fields) -> frozenset[Part]:
    """What was ticked."""
    return complete(Part(word) for word in held.texts("parts"))


def banks(held: Fields) -> tuple[BankRecord, ...]:
    """The banks with the keys of their items."""
    listed = held.objects("banks")
    if len(listed) > MOST_BANKS:
        raise ValueError("more banks than can be")
    found = tuple(bank(each) for each in listed)
    if len({each.digest for each in found}) < len(found):
        raise ValueError("a bank that stands twice")
    return found


def bank(held: Fields) -> BankRecord:
    """What a file says of a bank."""
    domains = tuple(
        Domain(
            text(area, "id"), text(area, "name"), tuple(_skill(s) for s in area.objects("skills"))
        )
        for area in held.objects("areas")
    )
    blueprint = Blueprint(domains)
    if len(blueprint.weights) < len(blueprint.skills) or len(blueprint.skills) > 200:
        raise ValueError("a skill that stands twice, or too many")
    items = held.inner("items")
    keys = {item: _keyed(items.inner(item)) for item in items}
    target, count = held.number("pass_mark_percent"), held.number("exam_items")
    if not 0 < target < 100 or not 1 <= count <= 10_000 or len(keys) > MOST_KEYS:
        raise ValueError("a bank with a pass mark or size that cannot be")
    return BankRecord(
        id=text(held, "id"),
        title=text(held, "title"),
        version=text(held, "revision"),
        digest=text(held, "sha256"),
        target_percent=plain(target, held.value("pass_mark_percent")),
        items=int(count),
        blueprint=blueprint,
        keys=keys,
    )


def plain(number: float, stated: object) -> float:
    """A whole number stays one, so that the file can be written again byte by byte."""
    return stated if type(stated) is int else number


def _skill(held: Fields) -> Skill:
    weight = held.number("weight")
    if not 0 <= weight <= 1000:
        raise ValueError("a weight that cannot be")
    subtopics = tuple(_subtopic(value) for value in held.many("subtopics"))
    return Skill(
        text(held, "id"), text(held, "name"), plain(weight, held.value("weight")), subtopics
    )


def _subtopic(value: object) -> Subtopic:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("a sub-topic that is none")
    ident, name = value
    if not isinstance(ident, str) or not isinstance(name, str):
        raise ValueError("a sub-topic that is none")
    return Subtopic(ident[:LONGEST_TEXT], name[:LONGEST_TEXT])


def _keyed(held: Fields) -> KeyedItem:
    key = held.texts("key")
    if not 1 <= len(key) <= 26:
        raise ValueError("an item without a key")
    return KeyedItem(
        text(held, "skill"), text(held, "subtopic"), frozenset(key), text(held, "difficulty")
    )


def logs(held: Fields) -> tuple[tuple[AttemptLog, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """The logs, and what the file states of each: its head, and the beginning of the hash of each event."""
    listed = held.objects("log")
    if len(listed) > MOST_ATTEMPTS:
        raise ValueError("more sittings than can be")
    found, stated, total = [], [], 0
    for each in listed:
        events = each.many("events")
        total += len(events)
        if not events or total > MOST_EVENTS:
            raise ValueError("a sitting without events, or more events than can be")
        found.append(AttemptLog(text(each, "attempt", 80), tuple(entry(e) for e in events)))
        links = tuple(str(event[5]) for event in events)  # type: ignore[index]
        stated.append((text(each, "head", 80), links))
    if len({log.attempt for log in found}) < len(found):
        raise ValueError("a sitting that stands twice")
    return tuple(found), tuple(stated)


def entry(value: object) -> Entry:
    """One event out of a list of six."""
    if not isinstance(value, list) or len(value) != _EVENT_FIELDS:
        raise ValueError("an event that is none")
    kind, item, payload, used, at, _ = value
    for each in (kind, item, payload, at):
        if not isinstance(each, str) or len(each) > LONGEST_PAYLOAD:
            raise ValueError("an event that is none")
    if isinstance(used, bool) or not isinstance(used, int) or not 0 <= used < 10**12:
        raise ValueError("an event without a time")
    moment(at)
    return Entry(kind, item, payload, used, at)


def moment(at: str) -> datetime:
    """A time of a log: ISO 8601 in UTC, in this century or the next."""
    found = datetime.fromisoformat(at)
    if found.tzinfo is None or found.utcoffset() or not 2000 <= found.year < 2200:
        raise ValueError("a time that cannot be")
    return found


def orders(held: Fields) -> tuple[tuple[Run, ...], ...]:
    """The orders in which machines stored the events."""
    return tuple(order(each) for each in held.many("orders"))


def order(value: object) -> tuple[Run, ...]:
    """One such order."""
    if not isinstance(value, list):
        raise ValueError("an order that is none")
    return tuple(_run(run) for run in value)


def _run(value: object) -> Run:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("an order that is none")
    attempt, count = value
    if not isinstance(attempt, str) or type(count) is not int:
        raise ValueError("an order that is none")
    return attempt, count


def prescriptions(held: Fields) -> tuple[Fulfilment, ...]:
    """What was set, and what was done of it."""
    return tuple(_fulfilment(each) for each in held.objects("prescriptions")[:1000])


def _fulfilment(held: Fields) -> Fulfilment:
    done, correct = int(held.number("done")), int(held.number("correct"))
    if not 0 <= correct <= done:
        raise ValueError("more right than done")
    return Fulfilment(prescription(held), Reply(held.text("reply", None)), done, correct)


def prescription(held: Fields) -> Prescription:
    """A prescription. Raises ValueError when something in it is not as it must be."""
    due = held.text("due")
    found = Prescription(
        id=held.text("id", None),
        mentor=held.text("mentor", None),
        candidate=held.text("candidate"),
        bank=held.text("bank"),
        skills=held.texts("skills"),
        items=int(held.number("items")),
        note=held.text("note"),
        due=date.fromisoformat(due) if due else None,
        made=date.fromisoformat(held.text("made", None)),
    )
    for name in found.faults():
        raise ValueError(f"“{name}” is not as it must be")
    return found
