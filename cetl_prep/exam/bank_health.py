"""Health of a bank: the figures by which its writers and its users can judge it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def percent(self) -> float:
        """The share in percent; 0 of nothing is 0."""
        return 100 * self.count / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class SkillHealth:
    """Figures of one skill.

    Attributes:
        active: items that practice and mock exams draw.
        hold_out: items kept for the sealed mock exam.
        wanted: what the blueprint asks for in a bank of this size.
        longest: items whose key has more words than each other option.
        blind_first: first blind readings that agreed with the key.
        blind_now: items whose newest blind reading, of the present wording, agrees.
    """

    id: str
    name: str
    active: int
    hold_out: int
    wanted: int
    longest: Share
    shortest: Share
    blind_first: Share
    blind_now: Share


@dataclass(frozen=True, slots=True)
class SubtopicHealth:
    """How many items a sub-topic has."""

    id: str
    name: str
    skill: str
    items: int


@dataclass(frozen=True, slots=True)
class WordHealth:
    """A word in options, in how many it stands, and how many of these are keys."""

    word: str
    keys: Share


@dataclass(frozen=True, slots=True)
class Guesses:
    """How often a solver finds keys that sees the options and no stem, and which words help it most."""

    found: Share
    toward_key: tuple[str, ...]
    toward_distractor: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LengthHealth:
    """What the length of an option tells about the key.

    Attributes:
        longest: keys with more words than each distractor; `longest_letters` counts characters instead.
        ranks: how many keys are longest, second, ..., shortest; a tie counts in equal parts for the ranks it spans.
        band: percent between which chance alone keeps `longest` and `shortest` in 95 of 100 banks.
    """

    longest: Share
    shortest: Share
    longest_letters: Share
    shortest_letters: Share
    ranks: tuple[float, ...]
    band: tuple[float, float]
    uneven: Share


@dataclass(frozen=True, slots=True)
class ReviewHealth:
    """What second and third readers found. `blind_first` is over items read blind, `blind_now` over all."""

    blind_first: Share
    blind_now: Share
    facts_agreed: Share
    facts_open: int


@dataclass(frozen=True, slots=True)
class Health:
    """All figures of a bank. Except for `by_status`, they are of the active and the hold-out items.

    Attributes:
        by_area_level: items by level within each domain, by id.
        positions: how many keys stand first, second, ... in stored order.
        mocks: how many full forms without a common item the active items give.
        sealed_mocks: the same of the hold-out items.
        short_rationales: options whose rationale has fewer words than a lesson needs.
        duplicates: pairs too much alike; `likenesses` are pairs a person should compare.
        reading_grade: mean Flesch-Kincaid grade; `hardest_grade` is that of the hardest item.
    """

    items: int
    by_status: Mapping[str, int]
    by_level: Mapping[str, int]
    by_area_level: Mapping[str, Mapping[str, int]]
    skills: tuple[SkillHealth, ...]
    subtopics: tuple[SubtopicHealth, ...]
    scenarios: Share
    volatile: Share
    mocks: int
    sealed_mocks: int
    lengths: LengthHealth
    positions: tuple[int, ...]
    guesses: Guesses
    cue_words: tuple[WordHealth, ...]
    absolute_keys: Share
    absolute_distractors: Share
    clang: float
    duplicates: int
    likenesses: int
    short_rationales: int
    alike_rationales: int
    reading_grade: float
    hardest_grade: float
    reviews: ReviewHealth
