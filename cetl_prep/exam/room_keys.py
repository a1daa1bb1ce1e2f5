"""The single letters of the exam room: which action each sets going, and which choices clash."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Action(StrEnum):
    """What a single key can do in the exam room. With Shift, the key of an option strikes it out."""

    OPTION_1 = "option-1"
    OPTION_2 = "option-2"
    OPTION_3 = "option-3"
    OPTION_4 = "option-4"
    OPTION_5 = "option-5"
    SURE_1 = "sure-1"
    SURE_2 = "sure-2"
    SURE_3 = "sure-3"
    FLAG = "flag"
    PREVIOUS = "previous"
    NEXT = "next"
    ALL_ITEMS = "all-items"
    HIDE_TIME = "hide-time"
    HIGHLIGHT = "highlight"
    NOTE = "note"
    CALCULATOR = "calculator"


OPTIONS = (Action.OPTION_1, Action.OPTION_2, Action.OPTION_3, Action.OPTION_4, Action.OPTION_5)
LEVELS = (Action.SURE_1, Action.SURE_2, Action.SURE_3)
USUAL: Mapping[Action, str] = MappingProxyType(dict(zip(Action, "ABCDE123FPNGTHMK", strict=True)))
"""The keys until somebody chooses others."""


def is_key(key: str) -> bool:
    """Whether this can be a key: one capital letter A to Z or one digit."""
    return len(key) == 1 and key.isascii() and (key.isupper() or key.isdigit())


def keys_with(*layers: Mapping[str, str]) -> dict[Action, str]:
    """The key of each action: the usual ones, changed by each layer in turn. A layer that would clash is left out."""
    keys = dict(USUAL)
    for layer in layers:
        known = {Action(name): key for name, key in layer.items() if name in set(Action)}
        changed = keys | {action: key for action, key in known.items() if is_key(key)}
        if len(set(changed.values())) == len(changed):
            keys = changed
    return keys


def taken_by(keys: Mapping[Action, str], action: Action, key: str) -> Action | None:
    """The other action that has this key already; None when it is free."""
    return next((other for other, held in keys.items() if held == key and other != action), None)
