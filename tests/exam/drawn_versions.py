"""Three versions of a small bank, drawn from a seed: a base and two that were edited, each by another person.

Drawing from a plain random generator is some hundred times cheaper than composing strategies, so that tens of thousands
of cases fit into seconds; the seed is what a failing test names.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random

from cetl_prep.exam.bank import Bank, BankInfo, Medium
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.carried import (
    BankSignature,
    Erratum,
    GroupStatistics,
    ItemStatistic,
    Provenance,
)
from cetl_prep.exam.item import Difficulty, Item, Option, Review, Source, Status
from cetl_prep.exam.profile import ExamProfile

WORDS = [
    "district",
    "board",
    "device",
    "privacy",
    "network",
    "budget",
    "plan",
    "teacher",
    "vendor",
    "record",
    "staff",
    "policy",
]
DAY = date(2026, 3, 1)


def three(seed: int) -> tuple[Bank, Bank, Bank]:
    """A base, and two edited versions of it."""
    rng = Random(seed)
    base = drawn(rng)
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


def _words(rng: Random) -> str:
    return " ".join(rng.choices(WORDS, k=4))


def _item(name: str, rng: Random) -> Item:
    options = tuple(Option(letter, _words(rng), False, _words(rng)) for letter in "abc")
    made = Item(name, "LV", _words(rng), options, sources=(Source(_words(rng)),))
    return _with_key(made, {rng.choice("abc")})


def _with_key(item: Item, key: set[str]) -> Item:
    options = tuple(replace(option, is_key=option.id in key) for option in item.options)
    return replace(item, options=options)


def _stem(item: Item, rng: Random) -> Item:
    return replace(item, stem=f"{item.stem} {rng.choice(WORDS)}")


def _key(item: Item, rng: Random) -> Item:
    return _with_key(item, {rng.choice([option.id for option in item.options])})


def _option_text(item: Item, rng: Random) -> Item:
    place = rng.randrange(len(item.options))
    field = rng.choice(["text", "rationale"])
    options = list(item.options)
    options[place] = replace(options[place], **{field: _words(rng)})  # type: ignore[arg-type]
    return replace(item, options=tuple(options))


def _more_options(item: Item, rng: Random) -> Item:
    new = Option(rng.choice("de"), _words(rng))
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


def _sources(item: Item, rng: Random) -> Item:
    kept = tuple(source for source in item.sources if rng.random() < 0.5)
    return replace(item, sources=(Source(rng.choice(WORDS), _words(rng)), *kept))


def _small(item: Item, rng: Random) -> Item:
    return replace(
        item,
        status=rng.choice(list(Status)),
        difficulty=rng.choice(list(Difficulty)),
        rule=_words(rng),
        tags=frozenset(rng.choices(WORDS, k=2)),
        enemies=frozenset({f"LV-{rng.randrange(6)}"}),
        review_by=rng.choice([None, DAY]),
    )


def _records(item: Item, rng: Random) -> Item:
    read = Review("blind", DAY, item.face, "agree", rng.choice("abc"))
    did = Provenance(rng.choice(WORDS), "changed", DAY, license=rng.choice(["", "CC0"]))
    return replace(item, reviews=(*item.reviews, read), provenance=(*item.provenance, did))


EDITS: tuple[Callable[[Item, Random], Item], ...] = (
    _stem,
    _key,
    _option_text,
    _more_options,
    _fewer_options,
    _option_order,
    _sources,
    _small,
    _records,
)


def edited(bank: Bank, rng: Random) -> Bank:
    """The bank after somebody worked on it for a while."""
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
    made = replace(bank, items=tuple(items))
    for change in HEADS:
        if rng.random() < 0.15:
            made = change(made, rng)
    return made


def _title(bank: Bank, rng: Random) -> Bank:
    version = f"1.{rng.randrange(12)}"
    return replace(bank, info=replace(bank.info, title=_words(rng), version=version))


def _license(bank: Bank, rng: Random) -> Bank:
    license_ = rng.choice(["CC0", "CC BY 4.0"])
    return replace(bank, info=replace(bank.info, license=license_, authors=("B", "A")))


def _exam(bank: Bank, rng: Random) -> Bank:
    profile = ExamProfile(items=rng.randrange(10, 90), minutes=rng.choice([None, 60.0]))
    return replace(bank, info=replace(bank.info, profile=profile))


def _blueprint(bank: Bank, rng: Random) -> Bank:
    domain = bank.info.blueprint.domains[0]
    first, *others = domain.skills
    part = Subtopic(f"LV-{rng.randrange(4)}", _words(rng))
    parts = {each.id: each for each in (*first.subtopics, part)}
    skills = (replace(first, name=_words(rng), subtopics=tuple(parts.values())), *others)
    if rng.random() < 0.3:
        skills = (
            *skills[:1],
            Skill(rng.choice(["SP", "EP"]), _words(rng), float(rng.randrange(40))),
        )
    blueprint = Blueprint((replace(domain, skills=skills),))
    return replace(bank, info=replace(bank.info, blueprint=blueprint))


def _picture(bank: Bank, rng: Random) -> Bank:
    medium = Medium(rng.choice("abc") * 64, "image/png", b"")
    if not bank.items:
        return bank
    first = replace(bank.items[0], media=frozenset({medium.sha256}))
    held = {each.sha256: each for each in (*bank.media, medium)}
    return replace(bank, items=(first, *bank.items[1:]), media=tuple(held.values()))


def _erratum(bank: Bank, rng: Random) -> Bank:
    slip = Erratum("LV-0", "unclear", _words(rng), "A reader", DAY)
    return replace(bank, errata=(*bank.errata, slip))


def _signature(bank: Bank, rng: Random) -> Bank:
    name = rng.choice("ABC")
    signature = BankSignature(name, name.encode() * 32, rng.randbytes(64), bank.digest)
    return replace(bank, signatures=(*bank.signatures, signature))


def _statistics(bank: Bank, rng: Random) -> Bank:
    batches = frozenset(f"batch {n}" for n in rng.sample(range(5), k=rng.randrange(1, 4)))
    return replace(bank, statistics=counted(batches))


def counted(batches: frozenset[str]) -> GroupStatistics:
    """The statistics of these batches; each batch always holds the same answers."""
    if not batches:
        return GroupStatistics()
    right = sum(int(batch[-1]) % 2 for batch in batches)
    n = len(batches)
    chosen = tuple((name, count) for name, count in (("a", n - right), ("b", right)) if count)
    return GroupStatistics(
        (ItemStatistic("LV-0", "r", n, right, chosen, 50 * n, 2500 * n),), batches
    )


HEADS: tuple[Callable[[Bank, Random], Bank], ...] = (
    _title,
    _license,
    _exam,
    _blueprint,
    _picture,
    _erratum,
    _signature,
    _statistics,
)
