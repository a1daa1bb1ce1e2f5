"""Why an item was missed, in the candidate's own judgement."""

from enum import StrEnum


class Cause(StrEnum):
    """What the candidate says lay behind a miss; never asked for, always optional."""

    UNKNOWN = "did not know"
    MISREAD = "misread"
    BETWEEN_TWO = "between two"
    TIME = "time"
    SLIP = "slip"
