"""Two groups' statistics as one: whole numbers that add up, each batch counted once."""

from collections import Counter

from cetl_prep.exam.carried import GroupStatistics, ItemStatistic

_SUMS = ("n", "correct", "rest_sum", "rest_squares", "rest_correct")

Counts = Counter[tuple[str, str, str]]
"""A number by item, revision and what is counted; ``=`` and an option id for those who chose it."""


def merge_statistics(
    base: GroupStatistics, mine: GroupStatistics, theirs: GroupStatistics
) -> tuple[GroupStatistics, frozenset[str]]:
    """The statistics of both sides, and the batches that could not be counted.

    What both sides have can only be added when the batches they share are those of the base: then
    mine + theirs - base counts each once. Otherwise the side with more answers is taken, and the batches that only the
    other has are named; merging those files again counts them.
    """
    if mine in (base, theirs):
        return theirs, frozenset()
    if theirs == base:
        return mine, frozenset()
    larger, smaller = sorted((mine, theirs), key=_size, reverse=True)
    if smaller.batches <= larger.batches:
        return larger, frozenset()
    if mine.batches & theirs.batches == base.batches:
        total = _counts(mine)
        total.update(_counts(theirs))
        total.subtract(_counts(base))
        if min(total.values(), default=0) >= 0:
            return GroupStatistics(_statistics(total), mine.batches | theirs.batches), frozenset()
    return larger, smaller.batches - larger.batches


def _size(group: GroupStatistics) -> tuple[int, int, list[str], str]:
    answers = sum(statistic.n for statistic in group.items)
    batches = sorted(group.batches)
    return len(batches), answers, batches, repr(group.items)


def _counts(group: GroupStatistics) -> Counts:
    total: Counts = Counter()
    for statistic in group.items:
        for name in _SUMS:
            total[statistic.item, statistic.revision, name] = getattr(statistic, name)
        for option, count in statistic.chosen:
            total[statistic.item, statistic.revision, f"={option}"] = count
    return total


def _statistics(total: Counts) -> tuple[ItemStatistic, ...]:
    found: dict[tuple[str, str], dict[str, int]] = {}
    for (item, revision, name), count in total.items():
        found.setdefault((item, revision), {})[name] = count
    return tuple(
        ItemStatistic(
            item,
            revision,
            chosen=tuple(
                sorted((name[1:], n) for name, n in counts.items() if name.startswith("=") and n)
            ),
            **{name: counts[name] for name in _SUMS},
        )
        for (item, revision), counts in sorted(found.items())
        if counts["n"]
    )
