"""Stretches of a text: where it is highlighted, as pairs of start and end, in order and apart from each other."""

Stretches = tuple[tuple[int, int], ...]


def joined(stretches: Stretches, start: int, end: int) -> Stretches:
    """With the stretch from `start` up to `end` too; what touches becomes one."""
    apart = [each for each in stretches if each[1] < start or each[0] > end]
    touching = [each for each in stretches if each not in apart]
    first = min([start, *(each[0] for each in touching)])
    last = max([end, *(each[1] for each in touching)])
    return tuple(sorted([*apart, (first, last)]))


def cut_out(stretches: Stretches, start: int, end: int) -> Stretches:
    """Without what lies from `start` up to `end`."""
    pieces = []
    for first, last in stretches:
        pieces += [(first, min(last, start)), (max(first, end), last)]
    return tuple(sorted({piece for piece in pieces if piece[0] < piece[1]}))


def covers(stretches: Stretches, start: int, end: int) -> bool:
    """Whether all from `start` up to `end` lies in one of them."""
    return any(first <= start and end <= last for first, last in stretches)
