"""Whether a history file agrees with itself: its chains, its order, and every figure counted again from the answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from cetl_prep.exam import chain
from cetl_prep.exam.chain import AttemptLog, extends, heads
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.record import AttemptRecord, BankRecord, Part, Record, skill_records
from cetl_prep.exam.record_sheets import LINK_DIGITS
from cetl_prep.quarantine.json_values import Fields
from cetl_prep.records import history_file, reading, reading_figures
from cetl_prep.records.replay import replayed

MOST_NAMED = 10
"""Differences that are named; more say nothing new."""

_RECOUNTED = ("attempts", "skills", "receipt")

Keys = Mapping[str, Mapping[str, frozenset[str]]]
"""The key of each item of each bank (by digest) that the reader has."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that is not as it should be: a code, and the values that its sentence names."""

    code: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Examined:
    """A history file after all its figures were counted again.

    Attributes:
        record: what it holds, by our own count.
        remarks: what contradicts itself, at most ten.
        receipt: for the state of the log in it, empty when it holds no log.
        own_banks: digests of the banks whose keys were compared with the reader's own copies.
    """

    record: Record
    remarks: tuple[Remark, ...]
    receipt: str
    own_banks: tuple[str, ...]


def examined(held: dict[str, Any], raw: bytes, own: Keys, name: str) -> Examined:
    """Look a file through.

    Args:
        held: its members (`reading.document`).
        raw: its bytes.
        own: keys of the banks that the reader has, to score with instead of those in the file.
        name: of the file, for messages.

    Raises:
        RecordError: ``record.damaged``, something in it cannot be what it should be.
    """
    try:
        record, stated = _read(held)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise RecordError("record.damaged", file=name, reason=str(error)[:120]) from None
    remarks: list[Remark] = []
    if history_file.canonical(held) != raw:
        remarks.append(Remark("layout"))
    remarks += _broken_links(record.logs, stated)
    remarks += _foreign_keys(record.banks, own)
    record, faults = _recounted(record, held)
    remarks += faults
    receipt, sound = _state(record)
    if not sound:
        remarks.append(Remark("order"))
        record = replace(record, orders=())
    remarks += _differences(record, held, receipt)
    owned = tuple(bank.digest for bank in record.banks if bank.digest in own)
    return Examined(record, tuple(remarks[:MOST_NAMED]), receipt, owned)


def goes_on_from(record: Record, receipt: str) -> bool:
    """Whether the log holds the state that a receipt names, in the order of one of its machines."""
    return any(extends(heads(record.logs, order), receipt) for order in record.orders)


def _state(record: Record) -> tuple[str, bool]:
    """The receipt for the whole log, and whether every order of it names events that are there."""
    if not record.logs:
        return "", not record.orders
    try:
        every = heads(record.logs, record.orders[0])
        newest = every[-1]
        for order in record.orders[1:]:
            heads(record.logs, order)
    except (RecordError, IndexError):
        return "", False
    whole = len(every) == sum(len(log.entries) for log in record.logs)
    return chain.receipt(len(every), newest), whole


_Stated = tuple[tuple[str, tuple[str, ...]], ...]


def _read(held: dict[str, Any]) -> tuple[Record, _Stated]:
    fields = Fields(held)
    parts = reading.parts(fields)
    banks = reading.banks(fields)
    logs, stated = reading.logs(fields)
    exported = reading.text(fields, "exported_at")
    reading.moment(exported)
    by_digest = {bank.digest: bank for bank in banks}
    record = Record(
        learner=reading.learner(fields),
        exported=exported,
        program=reading.text(fields.inner("app"), "version"),
        parts=parts,
        banks=banks,
        attempts=() if logs else reading_figures.attempts(fields, by_digest),
        skills=(),
        prescriptions=reading.prescriptions(fields),
        logs=logs,
        orders=reading.orders(fields),
    )
    return record, stated


def _broken_links(logs: Sequence[AttemptLog], stated: _Stated) -> Iterator[Remark]:
    """The first event of each sitting that does not follow from the one before."""
    for log, (head, beginnings) in zip(logs, stated, strict=True):
        links = [link.hex() for link in log.links()]
        for number, (link, beginning) in enumerate(zip(links, beginnings, strict=True), 1):
            if link[:LINK_DIGITS] != beginning:
                yield Remark("event", (log.attempt, str(number)))
                break
        else:
            if links[-1] != head:
                yield Remark("head", (log.attempt,))


def _foreign_keys(banks: Sequence[BankRecord], own: Keys) -> Iterator[Remark]:
    """Items whose key in the file is another than in the reader's copy of the same bank."""
    for bank in banks:
        known = own.get(bank.digest)
        for item, keyed in bank.keys.items() if known is not None else ():
            if known is not None and known.get(item) != keyed.key:
                yield Remark("key", (item,))


def _recounted(record: Record, held: dict[str, Any]) -> tuple[Record, list[Remark]]:
    """The record with sittings and skills counted from the answers, as far as it holds them."""
    banks = {bank.digest: bank for bank in record.banks}
    attempts: list[AttemptRecord] = []
    faults = []
    for log in record.logs:
        try:
            attempts.append(replayed(log, banks))
        except RecordError as error:
            values = tuple(str(value) for value in error.details.values())
            faults.append(Remark(error.code.removeprefix("record."), values))
    if not record.logs:
        attempts = [_counted(attempt, record.parts) for attempt in record.attempts]
    if Part.RESPONSES in record.parts:
        skills = skill_records(attempts, record.banks, record.parts)
    else:
        skills = reading_figures.skills(Fields(held))
    told = tuple(attempt.with_parts(record.parts) for attempt in attempts)
    return replace(record, attempts=told, skills=skills), faults


def _counted(attempt: AttemptRecord, parts: frozenset[Part]) -> AttemptRecord:
    if Part.RESPONSES not in parts:
        return attempt
    return replace(
        attempt,
        items=len(attempt.responses),
        answered=sum(bool(response.chosen) for response in attempt.responses),
        correct=sum(response.correct for response in attempt.responses),
    )


def _differences(record: Record, held: dict[str, Any], receipt: str) -> Iterator[Remark]:
    """Where the figures in the file are others than those counted again."""
    ours = history_file.document(replace(record, logs=(), orders=()))
    if receipt:
        ours["receipt"] = receipt
    for member in _RECOUNTED:
        if held.get(member) == ours.get(member):
            continue
        for where, stated, found in _unlike(held.get(member), ours.get(member), member):
            yield Remark("figure", (where, _short(stated), _short(found)))


def _unlike(stated: object, found: object, where: str) -> Iterator[tuple[str, object, object]]:
    if isinstance(stated, dict) and isinstance(found, dict) and list(stated) == list(found):
        for name in stated:
            yield from _unlike(stated[name], found[name], f"{where}/{name}")
    elif isinstance(stated, list) and isinstance(found, list) and len(stated) == len(found):
        for number, (one, other) in enumerate(zip(stated, found, strict=True), 1):
            yield from _unlike(one, other, f"{where}/{number}")
    elif stated != found or type(stated) is not type(found):
        yield where, stated, found


def _short(value: object) -> str:
    if isinstance(value, dict | list):
        return f"{len(value)} entries"
    return "nothing" if value is None else str(value)[:60]
