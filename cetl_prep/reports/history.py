"""Sittings as plain values in one documented shape (docs/command-line.md)."""

from collections.abc import Iterator, Mapping

from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.item import Item
from cetl_prep.exam.scoring import Part, Score

Plain = dict[str, object]


def score_values(score: Score) -> Plain:
    """Raw, percent, practice score with interval, areas and skills."""
    return {
        "raw": score.raw,
        "items": score.total.items,
        "percent": round(score.percent, 1),
        "percent_interval": _interval(score.total),
        "scaled": score.scaled,
        "scaled_interval": list(score.scaled_interval),
        "cut": score.scale.cut,
        "estimate": True,
        "areas": [_part(part) for part in score.areas],
        "skills": [_part(part) for part in score.skills],
    }


def _part(part: Part) -> Plain:
    return {
        "name": part.name,
        "correct": part.correct,
        "items": part.items,
        "percent": round(part.percent, 1),
        "interval": _interval(part),
        "few_items": part.few,
    }


def _interval(part: Part) -> list[float]:
    return [round(bound, 1) for bound in part.interval]


def attempt_values(
    attempt: Attempt, items: Mapping[str, Item], score: Score, skills: Mapping[str, str]
) -> Plain:
    """A whole sitting: how it was run, its score, and each response in the order of the form."""
    profile = attempt.profile
    return {
        "id": attempt.id,
        "kind": attempt.kind.value,
        "number": attempt.title,
        "state": attempt.state.value,
        "started": attempt.started,
        "bank": attempt.form.bank_id,
        "digest": attempt.form.digest,
        "seed": attempt.form.seed,
        "minutes": profile.minutes,
        "extra_time": profile.extra_time,
        "seconds_used": round(attempt.used, 1),
        "pauses": attempt.pauses,
        "answered": attempt.answered,
        "score": score_values(score),
        "responses": list(_responses(attempt, items, skills)),
    }


def _responses(
    attempt: Attempt, items: Mapping[str, Item], skills: Mapping[str, str]
) -> Iterator[Plain]:
    for place, entry in enumerate(attempt.form.items, 1):
        response = attempt.response(entry.item)
        yield {
            "position": place,
            "item": entry.item,
            "revision": entry.revision,
            "skill": skills.get(entry.skill, entry.skill),
            "options": list(entry.options),
            "chosen": sorted(response.chosen),
            "correct": items[entry.item].is_correct(response.chosen),
            "seconds": round(response.seconds, 1),
            "changes": response.changes,
            "flagged": response.flagged,
            "struck": sorted(response.struck),
            "confidence": response.confidence.value if response.confidence else None,
        }
