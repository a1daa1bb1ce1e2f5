"""Where a share stands to the pass level, judged by its interval and never by the estimate alone."""

from enum import StrEnum

FEW_ANSWERS = 8
"""Below this many answers nothing is said about a share."""


class Standing(StrEnum):
    """The four things that can be said of a share."""

    STRONG = "strong"
    CLOSE = "close"
    WEAK = "weak"
    FEW = "few"


def standing(low: float, high: float, count: int, level: float) -> Standing:
    """Strong when the whole interval reaches the level, weak when all of it is below, else close.

    Fewer than `FEW_ANSWERS` answers are too few for any of the three.
    """
    if count < FEW_ANSWERS:
        return Standing.FEW
    if low >= level:
        return Standing.STRONG
    return Standing.WEAK if high < level else Standing.CLOSE
