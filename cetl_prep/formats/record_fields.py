"""What the smaller fields of a record say: its type, its difficulty, its dates, its sources."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from cetl_prep.exam.item import Difficulty, Level, Source, Status
from cetl_prep.formats.building import Extras, UnfitError
from cetl_prep.formats.keys import truth
from cetl_prep.formats.packing import packed, unpacked

Word = TypeVar("Word", bound=StrEnum)

_TRUE_FALSE = frozenset(
    {"truefalse", "true/false", "tf", "true false", "t/f", "boolean", "wahr/falsch"}
)
_TRUTHS = frozenset({"true", "false", "wahr", "falsch"})
_OTHERS = (
    "essay", "short", "match", "order", "numer", "fill", "cloze", "open", "hotspot", "drag", "upload", "free", "calc",
    "poll", "puzzle", "type answer", "slider", "likert",
)  # fmt: skip
_DIFFICULTIES = {
    "leicht": "easy", "einfach": "easy", "low": "easy", "beginner": "easy", "mittel": "medium",
    "intermediate": "medium", "moderate": "medium", "normal": "medium", "schwer": "hard", "schwierig": "hard",
    "difficult": "hard", "high": "hard", "advanced": "hard", "expert": "hard",
}  # fmt: skip
_LEVELS = {
    "remembering": "remember", "knowledge": "remember", "understanding": "understand", "comprehension": "understand",
    "applying": "apply", "application": "apply", "analyse": "analyze", "analyzing": "analyze", "analysis": "analyze",
    "evaluating": "evaluate", "evaluation": "evaluate",
}  # fmt: skip


def is_true_false(kind: str, options: Sequence[str], key: str) -> bool:
    """Whether a record is a true/false item.

    Raises:
        UnfitError: it is of a type that is not read.
    """
    said = " ".join(kind.casefold().replace("_", " ").replace("-", " ").split())
    if said in _TRUE_FALSE and (
        not options or {option.casefold() for option in options} <= _TRUTHS
    ):
        return True
    if said and any(said.startswith(other) for other in _OTHERS):
        raise UnfitError(f"items of the type “{kind[:40]}” are not read")
    return not options and key.strip().casefold() in _TRUTHS


def extras_of(text: Callable[[str], str], losses: list[str]) -> Extras:
    """The smaller fields; what a word does not say is told as a loss."""
    for name in ("points", "language", "licence"):
        if text(name) not in ("", "1", "1.0"):
            losses.append(f"{name} ({text(name)[:40]})")
    return Extras(
        subtopic=text("subtopic"),
        level=_word(text("level"), _LEVELS, Level.APPLY, losses),
        difficulty=_word(text("difficulty"), _DIFFICULTIES, Difficulty.MEDIUM, losses),
        status=_word(text("status"), {}, Status.ACTIVE, losses),
        as_of=_date(text("as_of"), losses),
        review_by=_date(text("review_by"), losses),
        jurisdiction=text("jurisdiction"),
        author=text("author"),
        scenario=truth(text("scenario")) is True,
        pinned=truth(text("pinned")) is True,
    )


def _word(said: str, others: Mapping[str, str], usual: Word, losses: list[str]) -> Word:
    word = said.casefold()
    try:
        return type(usual)(others.get(word, word)) if word else usual
    except ValueError:
        losses.append(f"the {type(usual).__name__.lower()} “{said[:40]}”")
        return usual


def _date(said: str, losses: list[str]) -> date | None:
    if not said:
        return None
    try:
        return date.fromisoformat(said[:10])
    except ValueError:
        losses.append(f"the date “{said[:40]}”")
        return None


def sources_of(cell: str) -> tuple[Source, ...]:
    """Sources parted by semicolons, each a title and, behind a bar, a place inside it."""
    made = []
    for text in unpacked(cell, ";"):
        title, *locators = unpacked(text, "|") or [text]
        made.append(Source(title, " | ".join(locators)))
    return tuple(made)


def sources_text(sources: Sequence[Source]) -> str:
    """The cell that `sources_of` reads."""
    return packed((packed(filter(None, (s.title, s.locator)), "|") for s in sources), ";")
