"""The text source of a bank: a folder with `bank.toml` and one TOML file for each skill, read into a `Bank`.

People edit and review this form in git. `question_banks/FORMAT.md` explains it.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.carried import Erratum, Provenance
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import (
    Difficulty,
    Item,
    Level,
    Option,
    Review,
    Source,
    Status,
    TextFormat,
)
from cetl_prep.exam.profile import ExamProfile, Scale, Tool
from cetl_prep.quarantine.small_files import read_small

LARGEST = 64 * 1024 * 1024
"""Bytes of one file of a source."""

T = TypeVar("T")
_REQUIRED = object()


class _Fields:
    """A TOML table whose values are taken out with a type and a place to name when one is wrong."""

    def __init__(self, table: object, file: str, where: str) -> None:
        if not isinstance(table, Mapping):
            raise BankError("source.not-a-table", file=file, where=where)
        self.table: Mapping[str, object] = table
        self.file = file
        self.where = where

    def take(self, name: str, kind: type[T] | tuple[type, ...], default: object = _REQUIRED) -> T:
        value = self.table.get(name, default)
        if value is _REQUIRED:
            raise BankError("source.missing", file=self.file, where=self.where, field=name)
        if value is not default and not _is(value, kind):
            raise BankError("source.wrong-type", file=self.file, where=self.where, field=name)
        return value  # type: ignore[return-value]

    def convert(self, name: str, make: Callable[[str], T], default: str) -> T:
        text: str = self.take(name, str, default)
        try:
            return make(text)
        except ValueError:
            raise BankError(
                "source.wrong-value", file=self.file, where=self.where, field=name, value=text
            ) from None

    def tables(self, name: str) -> Iterable["_Fields"]:
        for number, table in enumerate(self.take(name, list, ()), 1):
            yield _Fields(table, self.file, f"{self.where}, {name} {number}".lstrip(", "))

    def words(self, name: str) -> tuple[str, ...]:
        words: list[object] = self.take(name, list, ())
        if not all(isinstance(word, str) for word in words):
            raise BankError("source.wrong-type", file=self.file, where=self.where, field=name)
        return tuple(str(word) for word in words)


def _is(value: object, kind: type | tuple[type, ...]) -> bool:
    kinds = kind if isinstance(kind, tuple) else (kind,)
    if isinstance(value, bool):
        return bool in kinds
    return isinstance(value, kinds)


def read_folder(folder: Path) -> Bank:
    """Read a bank from its source folder.

    Raises:
        BankError: the folder or a file in it cannot be read as a bank; names the file, the place in it and the field.
    """
    head = folder / "bank.toml"
    if not head.is_file():
        raise BankError("source.no-bank-toml", file=str(folder))
    top = _Fields(_load(head), head.name, "")
    info = _info(top)
    items: list[Item] = []
    for path in sorted(folder.glob("*.toml")):
        if path != head:
            items += _items(_Fields(_load(path), path.name, ""))
    _refuse_repeats(items)
    order = list(info.blueprint.weights)
    items.sort(key=lambda item: (_place(order, item.skill), item.id))
    errata = tuple(_erratum(table) for table in top.tables("errata"))
    return Bank(info, tuple(items), errata=errata)


def _place(order: list[str], skill: str) -> int:
    return order.index(skill) if skill in order else len(order)


def _load(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(read_small(path, LARGEST).decode("utf-8"))
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits, lists in lists
        raise BankError("source.bad-toml", file=path.name, reason=str(error)) from None


def _info(head: _Fields) -> BankInfo:
    return BankInfo(
        id=head.take("id", str),
        title=head.take("title", str),
        version=head.take("version", str),
        language=head.take("language", str, "en"),
        license=head.take("license", str, ""),
        authors=head.words("authors"),
        source=head.take("source", str, ""),
        disclaimer=head.take("disclaimer", str, "").strip(),
        blueprint=Blueprint(tuple(_domain(table) for table in head.tables("domains"))),
        profile=_profile(_Fields(head.take("profile", dict, {}), head.file, "profile")),
    )


def _domain(table: _Fields) -> Domain:
    return Domain(
        table.take("id", str),
        table.take("name", str),
        tuple(
            Skill(
                skill.take("id", str),
                skill.take("name", str),
                float(skill.take("weight", (int, float))),
                tuple(
                    Subtopic(part.take("id", str), part.take("name", str))
                    for part in skill.tables("subtopics")
                ),
            )
            for skill in table.tables("skills")
        ),
    )


def _profile(table: _Fields) -> ExamProfile:
    scale = _Fields(table.take("scale", dict, {}), table.file, "profile, scale")
    usual = ExamProfile()
    minutes: float = table.take("minutes", (int, float), 0)
    tools = table.words("tools")
    try:
        wanted = frozenset(Tool(tool) for tool in tools) if tools else usual.tools
    except ValueError:
        raise BankError(
            "source.wrong-value", file=table.file, where="profile", field="tools", value=str(tools)
        ) from None
    return ExamProfile(
        items=table.take("items", int, usual.items),
        minutes=float(minutes) or None,
        warnings=tuple(float(w) for w in table.take("warnings", list, [])),
        scale=Scale(
            scale.take("low", int, 0),
            scale.take("high", int, 800),
            scale.take("cut", int, 600),
            float(scale.take("target_percent", (int, float), 75.0)),
        ),
        tools=wanted,
        pause_allowed=table.take("pause_allowed", bool, True),
    )


def _items(table: _Fields) -> list[Item]:
    skill: str = table.take("skill", str)
    author: str = table.take("author", str, "")
    return [_item(item, skill, author) for item in table.tables("items")]


def _item(table: _Fields, skill: str, author: str) -> Item:
    item_id: str = table.take("id", str)
    table.where = f"item {item_id}"
    return Item(
        id=item_id,
        skill=skill,
        stem=table.take("stem", str).strip(),
        options=tuple(_option(option) for option in table.tables("options")),
        subtopic=table.take("subtopic", str, ""),
        level=table.convert("level", Level, "apply"),
        difficulty=table.convert("difficulty", Difficulty, "medium"),
        status=table.convert("status", Status, "active"),
        format=table.convert("format", TextFormat, "plain"),
        rule=table.take("rule", str, "").strip(),
        sources=tuple(
            Source(source.take("title", str), source.take("locator", str, ""))
            for source in table.tables("sources")
        ),
        as_of=table.take("as_of", date, None),
        review_by=table.take("review_by", date, None),
        enemies=frozenset(table.words("enemies")),
        tags=frozenset(table.words("tags")),
        scenario=table.take("scenario", bool, False),
        pinned=table.take("pinned", bool, False),
        jurisdiction=table.take("jurisdiction", str, ""),
        author=table.take("author", str, author),
        reviews=tuple(_review(review) for review in table.tables("reviews")),
        provenance=tuple(_provenance(record) for record in table.tables("provenance")),
    )


def _option(table: _Fields) -> Option:
    return Option(
        table.take("id", str),
        table.take("text", str).strip(),
        table.take("key", bool, False),
        table.take("rationale", str, "").strip(),
    )


def _review(table: _Fields) -> Review:
    return Review(
        kind=table.take("kind", str),
        date=table.take("date", date),
        face=table.take("face", str),
        verdict=table.take("verdict", str),
        answer=table.take("answer", str, ""),
        confidence=table.take("confidence", str, ""),
        objection=table.take("objection", str, ""),
    )


def _provenance(table: _Fields) -> Provenance:
    return Provenance(
        name=table.take("name", str),
        what=table.take("what", str),
        day=table.take("date", date, None),
        bank=table.take("bank", str, ""),
        version=table.take("version", str, ""),
        license=table.take("license", str, ""),
    )


def _erratum(table: _Fields) -> Erratum:
    return Erratum(
        item=table.take("item", str),
        kind=table.take("kind", str),
        word=table.take("word", str, ""),
        credit=table.take("credit", str, ""),
        day=table.take("date", date),
    )


def _refuse_repeats(items: Iterable[Item]) -> None:
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise BankError("source.repeated-item", item=item.id)
        seen.add(item.id)
