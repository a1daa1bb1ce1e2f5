"""What an item has and a format cannot carry, for the report of a writer."""

from collections.abc import Iterable, Iterator

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Difficulty, Item, Level, Status, TextFormat
from cetl_prep.formats.keeping import PARTS


def lost(bank: Bank, keeps: frozenset[str]) -> Iterator[tuple[str, str]]:
    """One line for each item and part that its values fill and the format does not keep."""
    if "bank" not in keeps:
        yield "", PARTS["bank"]
    for item in bank.items:
        for part in _filled(item):
            if part not in keeps:
                yield item.id, PARTS[part]


def _filled(item: Item) -> Iterable[str]:
    filled = {
        "multi": item.is_multi_key,
        "rationales": any(option.rationale for option in item.options),
        "rule": bool(item.rule),
        "sources": bool(item.sources),
        "tags": bool(item.tags),
        "skill": bool(item.skill),
        "subtopic": bool(item.subtopic),
        "level": item.level is not Level.APPLY,
        "difficulty": item.difficulty is not Difficulty.MEDIUM,
        "status": item.status is not Status.ACTIVE,
        "dates": item.as_of is not None or item.review_by is not None,
        "author": bool(item.author),
        "jurisdiction": bool(item.jurisdiction),
        "pinned": item.pinned,
        "scenario": item.scenario,
        "markdown": item.format is TextFormat.MARKDOWN,
        "media": bool(item.media),
        "enemies": bool(item.enemies),
        "reviews": bool(item.reviews),
    }
    return [part for part, is_filled in filled.items() if is_filled]
