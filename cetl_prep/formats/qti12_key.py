"""The key of a QTI 1.2 item: the options whose choice its scoring rewards in full; nothing is guessed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_NEAR = 0.001


@dataclass(frozen=True)
class _Reward:
    """One rule of the scoring: points for choosing these options (all of them, or any one)."""

    options: frozenset[str]
    points: float
    any_one: bool


class Key:
    """What the scoring says.

    Attributes:
        right: identifiers of the right options.
        problem: why they are not known, empty when they are.
        losses: what of the scoring does not come in.
    """

    def __init__(self, item: Element, options: Sequence[str], *, multiple: bool) -> None:
        self.losses: list[str] = []
        self.problem = ""
        rules = [rule for rule in item.iter("respcondition") if rule.find("setvar") is not None]
        rewards = [reward for rule in rules for reward in _rewards(rule)]
        best = [reward for reward in rewards if reward.points > 0]
        self.right = self._multiple(best) if multiple else self._single(best)
        if not best:
            self.problem = "no option is marked as right"
        elif not self.right:
            self.problem = "its right options cannot be told from its scoring"
        elif self.right - set(options):
            self.problem = "its key names an option that is not there"
        if self.problem:
            self.right = frozenset()

    def _single(self, rewards: Sequence[_Reward]) -> frozenset[str]:
        if not rewards:
            return frozenset()
        most = max(reward.points for reward in rewards)
        full = [reward for reward in rewards if reward.points >= most - _NEAR]
        if len(full) < len(rewards):
            self.losses.append("points for partly right options (partial credit)")
        return frozenset(option for reward in full for option in reward.options)

    def _multiple(self, rewards: Sequence[_Reward]) -> frozenset[str]:
        """One rule for all right options together, or a share of the points for each of them."""
        together = [reward for reward in rewards if len(reward.options) > 1 and not reward.any_one]
        if together:
            most = max(reward.points for reward in together)
            full = {reward.options for reward in together if reward.points >= most - _NEAR}
            if len(rewards) > 1:
                self.losses.append("points for partly right answers (partial credit)")
            return next(iter(full)) if len(full) == 1 else frozenset()
        if len({reward.points for reward in rewards}) > 1:
            self.losses.append("different points of the right options")
        return frozenset(option for reward in rewards for option in reward.options)


def _rewards(rule: Element) -> list[_Reward]:
    points = max(_points(each) for each in rule.iter("setvar"))
    condition = rule.find("conditionvar")
    if condition is None:
        return []
    chosen = list(_chosen(condition))
    any_one = condition.find(".//or") is not None or condition.tag == "or"
    options = frozenset(chosen)
    return [_Reward(options, points, any_one)] if options else []


def _points(setvar: Element) -> float:
    """Points of a rule; names like ``SCORE.max`` stand for all there are."""
    text = (setvar.text or "").strip()
    if setvar.get("action", "Set").lower() not in ("set", "add", ""):
        return 0.0
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return 100.0 if text.lower().endswith((".max", "maxvalue")) else 0.0
    return number if abs(number) < 1e9 else 0.0


def _chosen(condition: Element) -> list[str]:
    """The options a condition wants chosen; those inside ``not`` are wanted unchosen."""
    found: list[str] = []
    for child in condition:
        if child.tag == "varequal":
            found.append((child.text or "").strip())
        elif child.tag == "varsubset":
            found += [word for word in re.split(r"[,\s]+", child.text or "") if word]
        elif child.tag in ("and", "or"):
            found += _chosen(child)
    return found


def chosen_alone(rule: Element) -> str:
    """The one option a rule of the scoring is about, empty when it is about none or several."""
    condition = rule.find("conditionvar")
    found = _chosen(condition) if condition is not None else []
    return found[0] if len(found) == 1 else ""
