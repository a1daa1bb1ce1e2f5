"""The figures of a bank, for `bank check` and its health page."""

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import fmean

from cetl_prep.banks.chance import band
from cetl_prep.banks.clang import mean_clang
from cetl_prep.banks.guesser import guess
from cetl_prep.banks.lengths import is_uneven, key_ranks, longest_keys, shortest_keys
from cetl_prep.banks.likeness import alike
from cetl_prep.banks.published import chance, choices, published
from cetl_prep.banks.reviewed import agrees, first, newest
from cetl_prep.banks.text import folded, item_grade, length
from cetl_prep.banks.word_shares import absolute_terms, cue_words
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.bank_health import (
    Guesses,
    Health,
    LengthHealth,
    ReviewHealth,
    Share,
    SkillHealth,
    SubtopicHealth,
)
from cetl_prep.exam.blueprint import Skill
from cetl_prep.exam.item import Item, Level, Status

SHORT_RATIONALE = 12
FEWEST_TO_GUESS = 20


def health(bank: Bank) -> Health:
    """All figures of a bank. Takes a second or two for 500 items, most of it for `Guesses`."""
    items, usable = published(bank), choices(bank)
    pairs = alike(items)
    keys, others = absolute_terms(usable)
    grades = [item_grade(item) for item in items] or [0.0]
    return Health(
        items=len(items),
        by_status=_by_status(bank),
        by_level=_by_level(items),
        by_area_level=_by_area_level(bank, items),
        skills=tuple(_skill(bank, skill, items) for skill in bank.info.blueprint.skills),
        subtopics=_subtopics(bank, items),
        scenarios=_share(items, (item.scenario for item in items)),
        volatile=_share(items, (item.volatile for item in items)),
        mocks=mocks(bank, Status.ACTIVE),
        sealed_mocks=mocks(bank, Status.HOLD_OUT),
        lengths=_lengths(usable),
        positions=_positions(usable),
        guesses=guess(usable) if len(usable) >= FEWEST_TO_GUESS else Guesses(Share(0, 0), (), ()),
        cue_words=tuple(cue_words(usable)),
        absolute_keys=keys,
        absolute_distractors=others,
        clang=mean_clang(usable),
        duplicates=sum(pair.blocks for pair in pairs),
        likenesses=sum(not pair.blocks for pair in pairs),
        short_rationales=sum(length(text) < SHORT_RATIONALE for text in _rationales(items)),
        alike_rationales=_repeats(folded(text) for text in _rationales(items)),
        reading_grade=fmean(grades),
        hardest_grade=max(grades),
        reviews=_reviews(items),
    )


def _share(items: Sequence[Item], hits: Iterable[bool]) -> Share:
    return Share(sum(hits), len(items))


def _by_status(bank: Bank) -> dict[str, int]:
    counts = Counter(item.status for item in bank.items)
    return {status.value: counts[status] for status in Status}


def _by_level(items: Iterable[Item]) -> dict[str, int]:
    counts = Counter(item.level for item in items)
    return {level.value: counts[level] for level in Level}


def _by_area_level(bank: Bank, items: Sequence[Item]) -> dict[str, dict[str, int]]:
    return {
        domain.id: _by_level(i for i in items if i.skill in {skill.id for skill in domain.skills})
        for domain in bank.info.blueprint.domains
    }


def _skill(bank: Bank, skill: Skill, items: Sequence[Item]) -> SkillHealth:
    own = [item for item in items if item.skill == skill.id]
    usable = [item for item in choices(bank) if item.skill == skill.id]
    reviews = _reviews(own)
    return SkillHealth(
        skill.id,
        skill.name,
        active=sum(item.status is Status.ACTIVE for item in own),
        hold_out=sum(item.status is Status.HOLD_OUT for item in own),
        wanted=bank.info.blueprint.counts(len(items))[skill.id],
        longest=longest_keys(usable),
        shortest=shortest_keys(usable),
        blind_first=reviews.blind_first,
        blind_now=reviews.blind_now,
    )


def _subtopics(bank: Bank, items: Iterable[Item]) -> tuple[SubtopicHealth, ...]:
    counts = Counter(item.subtopic for item in items)
    return tuple(
        SubtopicHealth(part.id, part.name, skill.id, counts[part.id])
        for skill in bank.info.blueprint.skills
        for part in skill.subtopics
    )


def mocks(bank: Bank, status: Status) -> int:
    """How many full forms by the blueprint, without a common item, the items of this status give."""
    counts = Counter(item.skill for item in bank.items if item.status is status)
    form = bank.info.blueprint.counts(bank.info.profile.items)
    return min((counts[skill] // count for skill, count in form.items() if count), default=0)


def _lengths(items: Sequence[Item]) -> LengthHealth:
    low, high = band(chance(tuple(items)), len(items))
    return LengthHealth(
        longest=longest_keys(items),
        shortest=shortest_keys(items),
        longest_letters=longest_keys(items, len),
        shortest_letters=shortest_keys(items, len),
        ranks=key_ranks(items),
        band=(100 * low, 100 * high),
        uneven=_share(items, map(is_uneven, items)),
    )


def _positions(items: Iterable[Item]) -> tuple[int, ...]:
    places = Counter([o.is_key for o in item.options].index(True) for item in items)
    return tuple(places[place] for place in range(max(places, default=-1) + 1))


def _rationales(items: Iterable[Item]) -> list[str]:
    return [option.rationale for item in items for option in item.options]


def _repeats(texts: Iterable[str]) -> int:
    return sum(count - 1 for text, count in Counter(texts).items() if text)


def _reviews(items: Sequence[Item]) -> ReviewHealth:
    firsts = [(item, review) for item in items if (review := first(item, "blind"))]
    blind = [(item, review) for item in items if (review := newest(item, "blind"))]
    facts = [(item, review) for item in items if (review := newest(item, "fact"))]
    agreed = sum(agrees(item, review) for item, review in facts)
    return ReviewHealth(
        blind_first=Share(sum(agrees(item, review) for item, review in firsts), len(firsts)),
        blind_now=Share(sum(agrees(item, review) for item, review in blind), len(items)),
        facts_agreed=Share(agreed, len(facts)),
        facts_open=len(facts) - agreed,
    )
