"""The file of a sealed group mock: a cover anybody can read, and the items locked with the start code."""

import base64
import binascii
import json
from dataclasses import dataclass

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.form import FormItem
from cetl_prep.exam.group_mock import GroupMock, MockResult
from cetl_prep.group import fields
from cetl_prep.quarantine.json_values import Fields, parse

KIND = "cetl-prep-mock"
RESULT = "cetl-prep-mock-result"
LARGEST = 64 * 1024 * 1024
MOST_ITEMS = 2000
LONGEST_MINUTES = 1440

HONOR = (
    "This mock exam works on honor: whoever has the start code can read the items at any time."
    " The code keeps nobody out who wants to cheat; it lets a group begin together."
)


@dataclass(frozen=True, slots=True)
class Cover:
    """What can be read without the code; `locked` is what the code opens."""

    title: str
    items: int
    minutes: float | None
    locked: bytes


def write_cover(mock: GroupMock, locked: bytes) -> bytes:
    """The text of the whole file."""
    return fields.written(
        KIND,
        {
            "title": mock.title,
            "items": len(mock.items),
            "minutes": mock.minutes,
            "note": HONOR,
            "sealed": json.loads(locked),
        },
    )


def read_cover(content: bytes, file: str) -> Cover:
    """The cover of a file. Raises BankError when it is none of these files."""
    held = fields.opened(content, file, KIND)
    try:
        sealed = held.value("sealed")
        if not isinstance(sealed, dict):
            raise ValueError("nothing sealed in it")
        title = fields.name(held.text("title", None))
        return Cover(title, int(held.number("items")), _minutes(held), json.dumps(sealed).encode())
    except ValueError as error:
        raise fields.damaged(file, error) from None


def write_content(mock: GroupMock, bank: bytes = b"") -> bytes:
    """What is locked: the form, and the bank file with its items (left out of what is noted at home)."""
    return json.dumps(
        {
            "id": mock.id,
            "title": mock.title,
            "bank": mock.bank,
            "digest": mock.digest,
            "seed": mock.seed,
            "minutes": mock.minutes,
            "form": [[p.item, p.skill, list(p.options), p.revision] for p in mock.items],
            "file": base64.b64encode(bank).decode(),
        },
        ensure_ascii=False,
    ).encode()


def read_content(content: bytes, file: str) -> tuple[GroupMock, bytes]:
    """The mock and the bank file that were locked. Raises BankError when they make no sense."""
    try:
        held = Fields(parse(content, file, 2 * LARGEST))
        places = tuple(_place(row) for row in held.many("form"))
        if not 1 <= len(places) <= MOST_ITEMS or len({p.item for p in places}) < len(places):
            raise ValueError("a form that is none")
        mock = GroupMock(
            id=fields.name(held.text("id", None)),
            title=fields.name(held.text("title", None)),
            bank=fields.name(held.text("bank", None)),
            digest=fields.name(held.text("digest", None)),
            seed=int(held.number("seed")),
            minutes=_minutes(held),
            items=places,
        )
        return mock, base64.b64decode(held.text("file", None), validate=True)
    except (ValueError, binascii.Error) as error:
        raise fields.damaged(file, error) from None


def _place(row: object) -> FormItem:
    item, skill, options, revision = fields.pieces(row, 4)
    shown = fields.names(options)
    if len(set(shown)) < len(shown):
        raise ValueError("an option twice")
    return FormItem(fields.name(item), fields.name(skill), shown, fields.name(revision))


def _minutes(held: Fields) -> float | None:
    if not held.has("minutes"):
        return None
    minutes = held.number("minutes")
    if not 0 < minutes <= LONGEST_MINUTES:
        raise ValueError("a time that is none")
    return minutes


def write_result(result: MockResult) -> bytes:
    """The text of a result file: what was chosen, and the name the member chose; no times."""
    return fields.written(
        RESULT,
        {
            "id": result.id,
            "mock": result.mock,
            "name": result.name,
            "extra_time": result.extra_time,
            "ended": result.ended,
            "chosen": [list(chosen) for chosen in result.chosen],
        },
    )


def read_result(content: bytes, file: str) -> MockResult:
    """The result in a file. Raises BankError when it is none of these files."""
    held = fields.opened(content, file, RESULT)
    try:
        extra = held.number("extra_time") if held.has("extra_time") else None
        chosen = tuple(fields.names(row) for row in held.many("chosen"))
        if len(chosen) > MOST_ITEMS or (extra is not None and not 1 <= extra <= 10):
            raise ValueError("more items or time than there are")
        return MockResult(
            id=fields.name(held.text("id", None)),
            mock=fields.name(held.text("mock", None)),
            name=fields.name(held.text("name")),
            chosen=tuple(tuple(sorted(set(options))) for options in chosen),
            extra_time=extra,
            ended=held.flag("ended"),
        )
    except ValueError as error:
        raise fields.damaged(file, error) from None


def refuse_misfit(result: MockResult, mock: GroupMock, file: str) -> None:
    """Raise BankError ``mock.other`` when a result is not one of this mock."""
    fits = len(result.chosen) == len(mock.items) and all(
        set(chosen) <= set(place.options)
        for chosen, place in zip(result.chosen, mock.items, strict=True)
    )
    if result.mock != mock.id or not fits:
        raise BankError("mock.other", file=file, title=mock.title)
