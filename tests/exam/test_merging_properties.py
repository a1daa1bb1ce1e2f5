"""What holds for every merge, on more than ten thousand drawn trios of base, mine and theirs."""

from collections.abc import Callable, Iterable
from dataclasses import fields

from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.item import Item
from cetl_prep.exam.merge_items import SETS, WHOLES
from cetl_prep.exam.merging import Merged, merge
from cetl_prep.exam.three_way import ABSENT, Conflict, Side
from tests.exam.drawn_versions import three

EXAMPLES, EACH = 100, 26
"""100 seeds with 26 trios each, for each of four properties: 10,400 cases."""


def every_trio(holds: Callable[[Bank, Bank, Bank, Side], None]) -> Callable[[], None]:
    """The test that `holds` does so for all drawn trios, with either side preferred in turn."""

    @settings(max_examples=EXAMPLES, deadline=None)
    @given(st.integers(0, 2**40))
    def check(seed: int) -> None:
        for number in range(EACH):
            holds(*three(seed * EACH + number), tuple(Side)[number % 2])

    return check


def _one_side(base: Bank, x: Bank, y: Bank, prefer: Side) -> None:
    for side in (x, y):
        assert merge(base, side, base).bank == side
        assert merge(base, base, side).bank == side
        assert not merge(base, side, side).conflicts


def _symmetric(base: Bank, x: Bank, y: Bank, prefer: Side) -> None:
    there, back = merge(base, x, y), merge(base, y, x)
    assert there.bank.digest == back.bank.digest
    assert there.bank.statistics == back.bank.statistics
    assert there.lost_batches == back.lost_batches
    assert _both_ways(there.conflicts) == _both_ways(back.conflicts)


def _both_ways(conflicts: Iterable[Conflict]) -> list[tuple[str, str, list[str]]]:
    return sorted(
        (c.item, c.field, sorted((repr(_plain(c.mine)), repr(_plain(c.theirs))))) for c in conflicts
    )


def _plain(value: object) -> object:
    if isinstance(value, Item):
        return value.id
    return sorted(value) if isinstance(value, frozenset) else value


def _twice(base: Bank, x: Bank, y: Bank, prefer: Side) -> None:
    once = merge(base, x, y, prefer=prefer).bank
    assert merge(y, once, y).bank == once
    assert merge(base, once, once).bank == once
    if prefer is Side.MINE:
        assert merge(base, once, y, prefer=prefer).bank.digest == once.digest


def _unlisted(base: Bank, x: Bank, y: Bank, prefer: Side) -> None:
    for merged in (merge(base, x, y, prefer=prefer), merge(base, x, y)):
        kept = set(_things(merged.bank))
        gone = {thing for bank in (base, x, y) for thing in _things(bank)} - kept
        gone -= _named_by_ids(gone, base, kept) | _listed(merged)
        assert {thing for thing in gone if not _moved(thing, merged, kept)} == set()


Thing = tuple[str, str, object]


def _things(bank: Bank) -> Iterable[Thing]:
    """All that must not disappear unlisted: what it belongs to, what it is, its value."""
    for item in bank.items:
        yield item.id, "item", item.id
        yield item.id, "stem", item.stem
        for option in item.options:
            yield item.id, f"option {option.id} text", option.text
            yield item.id, f"option {option.id} rationale", option.rationale
        yield item.id, "key", item.key
        yield from ((item.id, name, getattr(item, name)) for name in WHOLES)
        for name in ("sources", "reviews", "provenance", *SETS):
            yield from ((item.id, name, value) for value in getattr(item, name))
    yield from _head_things(bank.info)
    yield from (("", "media", medium.sha256) for medium in bank.media)
    yield from (("", "errata", erratum) for erratum in bank.errata)
    yield from (("", "signatures", signature) for signature in bank.signatures)
    yield from (("", "batch", batch) for batch in bank.statistics.batches)


def _head_things(info: BankInfo) -> Iterable[Thing]:
    for name in ("title", "language", "license", "source", "disclaimer"):
        yield "", name, getattr(info, name)
    yield from (("", "authors", author) for author in info.authors)
    yield from (
        ("", f"exam {each.name}", getattr(info.profile, each.name)) for each in fields(info.profile)
    )
    for domain in info.blueprint.domains:
        yield "", f"area {domain.id} name", domain.name
    for skill in info.blueprint.skills:
        yield "", "blueprint", (skill.id, skill.weight)
        yield "", f"skill {skill.id} name", skill.name
        yield from (("", f"sub-topic {part.id} name", part.name) for part in skill.subtopics)


def _listed(merged: Merged) -> set[Thing]:
    """The same for everything that the merge names as changed, removed, or in conflict."""
    found: set[Thing] = {("", "batch", batch) for batch in merged.lost_batches}
    named = [(c.item, c.field, [c.before, c.after]) for c in merged.changes]
    named += [
        (c.item, c.field, [c.base, c.mine, c.theirs])
        for c in (*merged.conflicts, *(conflict for conflict, _ in merged.settled))
    ]
    for item, field, values in named:
        for value in values:
            found.update(_inside(item, field, value))
    return found


def _inside(item: str, field: str, value: object) -> Iterable[Thing]:
    if value is ABSENT:
        return
    if isinstance(value, Item):
        yield from _things(Bank(INFO, (value,)))
    elif field.startswith("option ") and hasattr(value, "text"):
        yield item, f"{field} text", value.text
        yield item, f"{field} rationale", value.rationale  # type: ignore[attr-defined]
    elif field == "statistics":
        yield from ((item, "batch", batch) for batch in value.batches)  # type: ignore[attr-defined]
    elif field == "blueprint":
        yield from ((item, field, skill) for _, skills in value for skill in skills)  # type: ignore[attr-defined]
    elif isinstance(value, (tuple, frozenset)) and field != "key":
        yield from ((item, field, each) for each in value)
        yield item, field, value  # warnings and tools of an exam are one value
    else:
        yield item, field, value


def _named_by_ids(gone: set[Thing], base: Bank, kept: set[Thing]) -> set[Thing]:
    """Names of areas, skills and sub-topics that are gone themselves, which is listed by their ids, and were not renamed."""
    there = {what for _, what, _ in kept}
    before = {what: value for _, what, value in _head_things(base.info)}
    return {
        (item, what, value)
        for item, what, value in gone
        if what.endswith(" name") and what not in there and before.get(what, value) == value
    }


def _moved(thing: Thing, merged: Merged, kept: set[Thing]) -> bool:
    """Whether it went with its item to the item's new id."""
    news = {renamed.item: renamed.new for renamed in merged.renamed}
    item, what, value = thing
    new = news.get(item, item)
    return (new, what, new if what == "item" else value) in kept


INFO = three(0)[0].info

test_what_one_side_did_is_taken_as_it_is = every_trio(_one_side)
test_it_does_not_matter_who_merges = every_trio(_symmetric)
test_merging_twice_changes_nothing = every_trio(_twice)
test_nothing_disappears_unlisted = every_trio(_unlisted)
