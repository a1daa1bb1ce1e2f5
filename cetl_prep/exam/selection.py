"""What to practise next, and why: skills dealt in turn, unseen items first, misses when due.

The engine has three steps for each item. Whose turn is it: smooth weighted round robin over
shares that lean towards weak skills within bounds (`selection_shares`). Which item: a due miss as
long as the review share allows, else an unseen one, else the one met longest ago; never one that
was met too recently. And where difficulty is known, the one of a dozen candidates that the
learner answers right nearest to two times in three (`selection_draw`).

Nothing here claims that leaning raises a score: what was measured to pay is that practice is
balanced, unseen and interleaved. The same seed, belief and log give the same picks.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from itertools import islice

from cetl_prep.exam.history import History, LogEntry, Spacing
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.practice_pool import Pool, PoolItem
from cetl_prep.exam.selection_draw import Draw
from cetl_prep.exam.selection_plan import Mode, Pick, Plan, Reason, Why

__all__ = [
    "History",
    "LogEntry",
    "Mode",
    "Pick",
    "Plan",
    "Pool",
    "PoolItem",
    "Reason",
    "Spacing",
    "Why",
    "pick",
]

_ADAPTIVE = Plan()


def pick(
    belief: Belief,
    pool: Pool | Iterable[PoolItem],
    blueprint: Mapping[str, float],
    log: History | Iterable[LogEntry],
    at: float,
    rng: random.Random,
    n: int,
    plan: Plan = _ADAPTIVE,
) -> list[Pick]:
    """Return up to `n` different items to practise at `at`, in the order to show them.

    Args:
        belief: what is believed about the learner, after the same responses as in `log`.
        pool: the items. A plain sequence of `PoolItem` is indexed at every call; for more than a
            few hundred items build a `Pool` once and pass that.
        blueprint: skill -> weight in any unit. Skills without an item to draw are passed over
            and the others share their turns.
        log: the responses so far, oldest first; the same holds: a `History` is faster.
        at: seconds, not before the last response; negative where no clock is known.
        rng: the only source of chance.
        n: how many. Fewer come back only when every other item was met too recently, is held out
            or does not fit the plan.
        plan: the mode and its filters.

    Raises:
        KeyError: the blueprint names a skill that the belief does not know.
    """
    indexed = pool if isinstance(pool, Pool) else Pool(pool)
    history = log if isinstance(log, History) else History(log)
    draw = Draw(belief, indexed, blueprint, history, at, rng, plan)
    return list(islice(draw.picks(), max(n, 0)))
