"""Writing the text source of a bank: a folder with `bank.toml` and one TOML file for each skill, as `source.py` reads it."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.blueprint import Domain, Skill
from cetl_prep.exam.carried import Erratum, Provenance
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Review, Status, TextFormat
from cetl_prep.paths import settle

HEAD = "bank.toml"


def write_folder(bank: Bank, folder: Path) -> tuple[Path, ...]:
    """Write a bank as text, for people to edit and review; pictures are not part of it.

    Args:
        bank: the bank.
        folder: it is made when it is not there; one that holds something already is refused.

    Returns:
        The files.

    Raises:
        BankError: ``source.folder-in-use`` or ``file.unwritable``; nothing that was there has changed.
    """
    texts = {HEAD: _head(bank)}
    skills = list(dict.fromkeys(item.skill for item in bank.items))
    for skill in skills:
        name = _file_name(bank, skill, texts)
        texts[name] = _skill_file(skill, [item for item in bank.items if item.skill == skill])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise BankError("source.folder-in-use", file=str(folder))
        for name, text in texts.items():
            draft = folder / f".{name}.part"
            draft.write_text(text, "utf-8", newline="\n")
            settle(draft, folder / name)
    except OSError as error:
        raise BankError("file.unwritable", file=str(folder), reason=error.strerror or "") from None
    return tuple(folder / name for name in texts)


def _file_name(bank: Bank, skill_id: str, taken: Iterable[str]) -> str:
    names = {skill.id: skill.name for skill in bank.info.blueprint.skills}
    base = re.sub(r"[^a-z0-9]+", "-", names.get(skill_id, skill_id).casefold()).strip("-")
    base = base if base and f"{base}.toml" not in taken else f"{base}-{len(list(taken))}".strip("-")
    return f"{base}.toml"


def _text(value: str) -> str:
    """A basic string; what JSON escapes, TOML understands."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return str(int(value)) if float(value).is_integer() else repr(float(value))
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_value(each) for each in value)}]"
    raise TypeError(value)


def _lines(pairs: Iterable[tuple[str, object]]) -> list[str]:
    """One line for each name with a value; what is empty is as usual and left out."""
    return [f"{name} = {_value(value)}" for name, value in pairs if value not in ("", None, [])]


def _inline(pairs: Iterable[tuple[str, object]]) -> str:
    return f"{{ {', '.join(_lines(pairs))} }}"


def _table_list(name: str, rows: Sequence[str]) -> list[str]:
    return [f"{name} = [", *(f"  {row}," for row in rows), "]"] if rows else []


def _head(bank: Bank) -> str:
    info = bank.info
    profile = info.profile
    scale = profile.scale
    lines = _lines(
        [
            ("id", info.id),
            ("title", info.title),
            ("version", info.version),
            ("language", info.language),
            ("license", info.license),
            ("authors", list(info.authors)),
            ("source", info.source),
            ("disclaimer", info.disclaimer),
        ]
    )
    lines += ["", "[profile]"]
    lines += _lines(
        [
            ("items", profile.items),
            ("minutes", profile.minutes),
            ("warnings", list(profile.warnings)),
            ("tools", sorted(tool.value for tool in profile.tools)),
            ("pause_allowed", profile.pause_allowed),
        ]
    )
    marks: list[tuple[str, object]] = [("low", scale.low), ("high", scale.high), ("cut", scale.cut)]
    lines.append(f"scale = {_inline([*marks, ('target_percent', scale.target_percent)])}")
    for domain in info.blueprint.domains:
        lines += _domain(domain)
    for erratum in bank.errata:
        lines += ["", "[[errata]]", *_erratum(erratum)]
    return "\n".join(lines) + "\n"


def _domain(domain: Domain) -> list[str]:
    lines = ["", "[[domains]]", *_lines([("id", domain.id), ("name", domain.name)])]
    for skill in domain.skills:
        lines += ["", "[[domains.skills]]", *_skill(skill)]
    return lines


def _skill(skill: Skill) -> list[str]:
    # A weight of nothing is said too: it has no usual value.
    lines = [
        f"id = {_text(skill.id)}",
        f"name = {_text(skill.name)}",
        f"weight = {_value(skill.weight)}",
    ]
    parts = [_inline([("id", part.id), ("name", part.name)]) for part in skill.subtopics]
    return lines + _table_list("subtopics", parts)


def _skill_file(skill: str, items: Sequence[Item]) -> str:
    author = Counter(item.author for item in items).most_common(1)[0][0]
    lines = [f"skill = {_text(skill)}", *_lines([("author", author)])]
    for item in items:
        lines += ["", "[[items]]", *_item(item, author)]
        for option in item.options:
            lines += ["", "[[items.options]]", *_option(option)]
    return "\n".join(lines) + "\n"


def _item(item: Item, author: str) -> list[str]:
    lines = _lines(
        [
            ("id", item.id),
            ("subtopic", item.subtopic),
            ("level", item.level.value),
            ("difficulty", item.difficulty.value),
            ("status", "" if item.status is Status.ACTIVE else item.status.value),
            ("format", "" if item.format is TextFormat.PLAIN else item.format.value),
            ("scenario", item.scenario or None),
            ("pinned", item.pinned or None),
            ("jurisdiction", item.jurisdiction),
            ("as_of", item.as_of),
            ("review_by", item.review_by),
            ("enemies", sorted(item.enemies)),
            ("tags", sorted(item.tags)),
        ]
    )
    if item.author != author:
        lines.append(f"author = {_text(item.author)}")
    lines += [f"stem = {_text(item.stem)}", *_lines([("rule", item.rule)])]
    sources = [_source(source.title, source.locator) for source in item.sources]
    lines += _table_list("sources", sources)
    lines += _table_list("reviews", [_review(review) for review in item.reviews])
    return lines + _table_list("provenance", [_provenance(record) for record in item.provenance])


def _source(title: str, locator: str) -> str:
    pairs = [f"title = {_text(title)}", *_lines([("locator", locator)])]
    return f"{{ {', '.join(pairs)} }}"


def _review(review: Review) -> str:
    return _inline(
        [
            ("kind", review.kind),
            ("date", review.date),
            ("face", review.face),
            ("verdict", review.verdict),
            ("answer", review.answer),
            ("confidence", review.confidence),
            ("objection", review.objection),
        ]
    )


def _provenance(record: Provenance) -> str:
    pairs = [f"name = {_text(record.name)}", f"what = {_text(record.what)}"]
    pairs += _lines(
        [
            ("date", record.day),
            ("bank", record.bank),
            ("version", record.version),
            ("license", record.license),
        ]
    )
    return f"{{ {', '.join(pairs)} }}"


def _erratum(erratum: Erratum) -> list[str]:
    return [
        f"item = {_text(erratum.item)}",
        f"kind = {_text(erratum.kind)}",
        *_lines([("word", erratum.word), ("credit", erratum.credit), ("date", erratum.day)]),
    ]


def _option(option: Option) -> list[str]:
    return [
        f"id = {_text(option.id)}",
        *_lines([("key", option.is_key or None)]),
        f"text = {_text(option.text)}",
        *_lines([("rationale", option.rationale)]),
    ]
