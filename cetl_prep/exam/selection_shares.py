"""How much of practice each skill gets, and whose turn it is.

A skill's share is its weight in the blueprint times what is still missing from mastery, held
between half and twice its weight. Turns come from smooth weighted round robin (the scheduler of
nginx, Igor Sysoev 2012): every skill earns its share with each turn, the richest one has the turn
and pays one. Turns so dealt are never streaky, and over any stretch a skill gets its share give
or take one item. The credit is rebuilt from the log, so it lives on between sittings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from cetl_prep.exam.history import Recent

LEAST: Final = 0.6
"""Lower bound of a share in blueprint weights. A little above one half, because dealing whole
items can leave a skill one item short over a stretch, and it must not fall below half."""
MOST: Final = 2.0
"""Upper bound of a share in blueprint weights."""

_DEBT, _SAVINGS = -1.0, 2.0
_ROUNDS = 4
_CLOSE = 1e-3


def normalised(weights: Mapping[str, float]) -> dict[str, float]:
    """Return the positive weights, scaled to a sum of 1."""
    total = sum(weight for weight in weights.values() if weight > 0.0)
    return {skill: weight / total for skill, weight in weights.items() if weight > 0.0}


def leaning(weights: Mapping[str, float], mastery: Mapping[str, float]) -> dict[str, float]:
    """Return the share of each skill: weight times (1 - mastery), bounded by the weight.

    Weights sum to 1 and mastery lies between 0 and 1. The shares sum to 1 as far as the bounds
    allow.
    """
    shares = {skill: weight * (1.0 - mastery[skill]) for skill, weight in weights.items()}
    for _ in range(_ROUNDS):
        total = sum(shares.values())
        if abs(total - 1.0) < _CLOSE:
            break
        shares = {
            skill: min(max(share / total, LEAST * weights[skill]), MOST * weights[skill])
            for skill, share in shares.items()
        }
    return shares


class Turns:
    """Smooth weighted round robin over skills, its credit rebuilt from the last responses."""

    __slots__ = ("_credit", "_last", "_shares")

    def __init__(self, shares: Mapping[str, float], recent: Iterable[Recent]) -> None:
        """Let `recent` responses, oldest first, stand for the turns already had.

        Responses outside the shares are as if they had not been. A skill's debt is at most one
        item and its savings two, so a stretch of drilling one skill does not starve it later.
        """
        # For each skill its share, its credit, and the turn up to which that is counted. A list of
        # three and no calls: this loop is half the time of a draw.
        states = {skill: [share, 0.0, 0.0] for skill, share in shares.items()}
        turn = 0.0
        self._last: str | None = None
        for skill, _ in recent:
            state = states.get(skill)
            if state is not None:
                turn += 1.0
                earned = state[1] + state[0] * (turn - state[2])
                if earned <= _DEBT + 1.0:
                    state[1] = _DEBT
                else:
                    state[1] = (earned if earned < _SAVINGS else _SAVINGS) - 1.0
                state[2] = turn
                self._last = skill
        self._shares = shares
        self._credit = {
            skill: min(credit + share * (turn - counted), _SAVINGS)
            for skill, (share, credit, counted) in states.items()
        }

    def order(self) -> list[str]:
        """Return the skills, the one whose turn it is first.

        The skill of the last turn comes last, unless more than half of practice is its own.
        """
        credit = self._credit
        ahead = {skill: credit[skill] + share for skill, share in self._shares.items()}
        last = self._last
        if last is not None and self._shares.get(last, 1.0) <= 0.5:
            ahead[last] -= _SAVINGS - _DEBT + 1.0
        return sorted(ahead, key=ahead.__getitem__, reverse=True)

    def take(self, skill: str) -> None:
        """Give the turn to `skill`."""
        for name, share in self._shares.items():
            self._credit[name] += share
        self._credit[skill] -= 1.0
        self._last = skill
