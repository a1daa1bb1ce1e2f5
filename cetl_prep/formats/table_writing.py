"""Our template for tables: what is written to CSV and XLSX, one row for each item."""

from collections.abc import Sequence

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Item
from cetl_prep.formats.lost_parts import lost
from cetl_prep.formats.packing import packed, path_text
from cetl_prep.formats.record_fields import sources_text

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_USUAL_OPTIONS = 6
_AFTER = (
    "explanation", "category", "tags", "difficulty", "points", "references", "image", "format", "language", "licence",
    "level", "subtopic", "status", "as_of", "review_by", "jurisdiction", "author", "scenario", "pinned",
)  # fmt: skip

KEEPS = frozenset(
    {
        "id", "stem", "key", "multi", "rationales", "rule", "sources", "tags", "skill", "subtopic", "level",
        "difficulty", "status", "dates", "author", "jurisdiction", "pinned", "scenario", "markdown",
    }
)  # fmt: skip
"""What our template carries; see `keeping`."""

Table = tuple[list[str], list[list[str]], list[tuple[str, str]]]


def table(bank: Bank) -> Table:
    """Header, rows, and what the template cannot carry: (item id, what)."""
    most = max([_USUAL_OPTIONS, *(len(item.options) for item in bank.items)])
    letters = _LETTERS[:most]
    header = [
        "id", "type", "stem", *(f"option_{letter}" for letter in letters), "correct",
        *(f"feedback_{letter}" for letter in letters), *_AFTER,
    ]  # fmt: skip
    paths = skill_paths(bank)
    rows = [_row(item, most, paths.get(item.skill, "")) for item in bank.items]
    return header, rows, list(lost(bank, KEEPS))


def skill_paths(bank: Bank) -> dict[str, str]:
    """The category path of each skill, domain first."""
    return {
        skill.id: path_text((domain.name, skill.name))
        for domain in bank.info.blueprint.domains
        for skill in domain.skills
    }


def _row(item: Item, most: int, category: str) -> list[str]:
    options: Sequence[str] = [option.text for option in item.options]
    reasons = [option.rationale for option in item.options]
    fill = [""] * (most - len(options))
    key = ";".join(
        letter
        for letter, option in zip(_LETTERS.upper(), item.options, strict=False)
        if option.is_key
    )
    return [
        item.id, "multi" if item.is_multi_key else "single", item.stem, *options, *fill, key, *reasons, *fill,
        item.rule, category or item.skill, packed(sorted(item.tags), ";"), item.difficulty.value, "1",
        sources_text(item.sources), "", item.format.value, "", "", item.level.value, item.subtopic, item.status.value,
        item.as_of.isoformat() if item.as_of else "", item.review_by.isoformat() if item.review_by else "",
        item.jurisdiction, item.author, "true" if item.scenario else "", "true" if item.pinned else "",
    ]  # fmt: skip
