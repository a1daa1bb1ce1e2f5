"""Three versions of a small bank, drawn from a seed: a base and two that were edited, each by another person.

Drawing from a plain random generator is some hundred times cheaper than composing strategies, so that tens of thousands
of cases fit into seconds; the seed is what a failing test names.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.carried import Provenance, ordered
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
from tests.exam.drawn_heads import DAYS, HEADS, WORDS, words


def three(seed: int) -> tuple[Bank, Bank, Bank]:
    """A base, and two edited versions of it."""
    rng = Random(seed)
    base = edited(drawn(rng), rng)  # so that there is something of everything to take away
    return base, edited(base, rng), edited(base, rng)


def drawn(rng: Random) -> Bank:
    """A bank of up to four items."""
    items = tuple(_item(f"LV-{n}", rng) for n in range(rng.randrange(5)))
    skills = (
        Skill("LV", "Leadership", 60.0, (Subtopic("LV-1", "One"),)),
        Skill("SP", "Plan", 40.0),
    )
    info = BankInfo("id", "A bank", "1.0", license="CC BY-SA 4.0", authors=("A",))
    return Bank(replace(info, blueprint=Blueprint((Domain("I", "First", skills),))), items)


def _item(name: str, rng: Random) -> Item:
    options = tuple(Option(letter, words(rng), False, words(rng)) for letter in "abc")
    made = Item(name, "LV", words(rng), options, sources=(Source(words(rng)),))
    return _with_key(made, {rng.choice("abc")})


def _with_key(item: Item, key: set[str]) -> Item:
    options = tuple(replace(option, is_key=option.id in key) for option in item.options)
    return replace(item, options=options)


def _stem(item: Item, rng: Random) -> Item:
    return replace(item, stem=f"{item.stem} {rng.choice(WORDS)}")


def _key(item: Item, rng: Random) -> Item:
    ids = [option.id for option in item.options]
    return _with_key(item, set(rng.sample(ids, k=rng.choice([1, 1, 1, 2]))))


def _option_text(item: Item, rng: Random) -> Item:
    place = rng.randrange(len(item.options))
    field = rng.choice(["text", "rationale"])
    options = list(item.options)
    options[place] = replace(options[place], **{field: words(rng)})  # type: ignore[arg-type]
    return replace(item, options=tuple(options))


def _more_options(item: Item, rng: Random) -> Item:
    new = Option(rng.choice("de"), words(rng))
    if new.id in {option.id for option in item.options}:
        return item
    place = rng.randrange(len(item.options) + 1)
    return replace(item, options=(*item.options[:place], new, *item.options[place:]))


def _fewer_options(item: Item, rng: Random) -> Item:
    left = [option for option in item.options if not option.is_key]
    if len(item.options) < 3 or not left:
        return item
    gone = rng.choice(left)
    return replace(item, options=tuple(o for o in item.options if o is not gone))


def _option_order(item: Item, rng: Random) -> Item:
    return replace(item, options=tuple(rng.sample(item.options, len(item.options))))


def _some(values: tuple[Any, ...], rng: Random) -> tuple[Any, ...]:
    return tuple(value for value in values if rng.random() < 0.6)


def _sources(item: Item, rng: Random) -> Item:
    new = Source(rng.choice(WORDS), rng.choice(["", words(rng)]))
    return replace(item, sources=tuple(dict.fromkeys((new, *_some(item.sources, rng)))))


def _field(item: Item, rng: Random) -> Item:
    values: dict[str, object] = {
        "skill": rng.choice(["LV", "SP"]),
        "subtopic": rng.choice(["", "LV-1", "LV-2"]),
        "level": rng.choice(list(Level)),
        "difficulty": rng.choice(list(Difficulty)),
        "status": rng.choice(list(Status)),
        "format": rng.choice(list(TextFormat)),
        "rule": words(rng),
        "as_of": rng.choice([None, *DAYS]),
        "review_by": rng.choice([None, *DAYS]),
        "scenario": not item.scenario,
        "pinned": not item.pinned,
        "jurisdiction": rng.choice(["", "US", "US-TX"]),
        "author": rng.choice(["", "Ana", "Ben"]),
    }
    name = rng.choice(list(values))
    return replace(item, **{name: values[name]})  # type: ignore[arg-type]


def _sets(item: Item, rng: Random) -> Item:
    tags = _some(tuple(sorted(item.tags)), rng)
    enemies = _some(tuple(sorted(item.enemies)), rng)
    return replace(
        item,
        tags=frozenset((*tags, rng.choice(WORDS))),
        enemies=frozenset((*enemies, f"LV-{rng.randrange(6)}")) - {item.id},
    )


def _records(item: Item, rng: Random) -> Item:
    kind, verdict = rng.choice(["blind", "fact"]), rng.choice(["agree", "disagree", "cannot tell"])
    said = rng.choice(["", words(rng)])
    read = Review(kind, rng.choice(DAYS), item.face, verdict, rng.choice(["", "a"]), said, said)
    did = Provenance(
        rng.choice(WORDS),
        rng.choice(["wrote", "reviewed", "changed", "imported"]),
        rng.choice([None, *DAYS]),
        rng.choice(["", "another bank"]),
        rng.choice(["", "1.0"]),
        rng.choice(["", "CC0"]),
    )
    reviews = _some(item.reviews, rng) if rng.random() < 0.3 else item.reviews
    provenance = _some(item.provenance, rng) if rng.random() < 0.3 else item.provenance
    return replace(
        item,
        reviews=tuple(dict.fromkeys((*reviews, read))),
        provenance=ordered((*provenance, did)),
    )


EDITS: tuple[Callable[[Item, Random], Item], ...] = (
    _stem,
    _key,
    _option_text,
    _more_options,
    _fewer_options,
    _option_order,
    _sources,
    _field,
    _field,
    _sets,
    _records,
)


def edited(bank: Bank, rng: Random) -> Bank:
    """The bank after somebody worked on it for a while."""
    made = replace(bank, items=_edited_items(bank, rng))
    for change in HEADS:
        if rng.random() < 0.15:
            made = change(made, rng)
    return made


def _edited_items(bank: Bank, rng: Random) -> tuple[Item, ...]:
    items = []
    for item in bank.items:
        if rng.random() < 0.15:
            continue
        for _ in range(rng.choice([0, 0, 1, 2])):
            item = rng.choice(EDITS)(item, rng)
        items.append(item)
    for _ in range(rng.choice([0, 0, 1, 2])):
        new = _item(f"LV-N{rng.randrange(3)}", rng)
        if new.id not in {item.id for item in items}:
            items.insert(rng.randrange(len(items) + 1), new)
    if rng.random() < 0.1:
        rng.shuffle(items)
    return tuple(items)
