"""Which options are right where each has a share of the points in percent, as in Moodle; nothing is guessed."""

from collections.abc import Sequence

_NEAR = 0.01
_SUM_NEAR = 2.0


class Shares:
    """The shares of the options of one item.

    Attributes:
        full: how many options have all points.
        reason: why no key can be told, empty when it can; set by `keys`.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.reason = ""
        self._shares = [_number(text) for text in texts]
        self.full = sum(share is not None and share >= 100 - _NEAR for share in self._shares)

    def keys(self, *, single: bool) -> list[bool]:
        """Whether each option is right; none is when that cannot be told, and `reason` says why."""
        if any(share is None for share in self._shares):
            self.reason = "the share of an option is no number"
            return [False] * len(self._shares)
        shares = [share or 0.0 for share in self._shares]
        if self.full:
            return [share >= 100 - _NEAR for share in shares]
        total = sum(share for share in shares if share > 0)
        if not single and abs(total - 100) <= _SUM_NEAR:
            return [share > 0 for share in shares]
        self.reason = "no option is marked as right" if not total else _partly(total, single)
        return [False] * len(shares)

    def losses(self, keys: Sequence[bool]) -> list[str]:
        """What of the shares does not come in."""
        if self.reason:
            return []
        shares = [share or 0.0 for share in self._shares]
        if any(share > 0 and not right for share, right in zip(shares, keys, strict=True)):
            return ["points for partly right options (partial credit)"]
        if len({round(share, 3) for share, right in zip(shares, keys, strict=True) if right}) > 1:
            return ["different points of the right options"]
        return []


def _partly(total: float, single: bool) -> str:
    if single:
        return "no option is fully right, only partly"
    return f"its right options add up to {total:g} % of the points"


def _number(text: str) -> float | None:
    try:
        number = float(text.strip().rstrip("%").replace(",", ".") or "0")
    except ValueError:
        return None
    return number if abs(number) <= 1000 else None
