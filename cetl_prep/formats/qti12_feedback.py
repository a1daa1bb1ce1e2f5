"""Feedback of a QTI 1.2 item: which text belongs to which option, and which to the item."""

import re
from collections.abc import Collection, Sequence
from xml.etree.ElementTree import Element

from cetl_prep.formats.collecting import NOTHING
from cetl_prep.formats.html_text import Part
from cetl_prep.formats.qti12_key import chosen_alone
from cetl_prep.formats.qti12_text import materials, part_of

_CORRECT = re.compile(r"(?:general_)?correct(?:_fb|_feedback)?", re.IGNORECASE)
_WRONG = re.compile(r"(?:general_)?incorrect(?:_fb|_feedback)?|wrong(?:_fb)?", re.IGNORECASE)
_GENERAL = re.compile(r"general(?:_fb|_feedback)?|solution|explanation|rationale", re.IGNORECASE)


class Feedback:
    """The feedback of one item.

    Attributes:
        general: what is said whatever was chosen.
    """

    def __init__(
        self, item: Element, options: Sequence[str], right: Collection[str], losses: list[str]
    ) -> None:
        texts = _texts(item, losses)
        owners = _owners(item, options)
        self._of: dict[str, Part] = {}
        self.general = NOTHING
        for ident, part in texts.items():
            if ident in owners:
                self._of.setdefault(owners[ident], part)
            elif _GENERAL.fullmatch(ident):
                self.general = part
            else:
                self._other(ident, part, right, losses)

    def of(self, option: str) -> Part:
        """What is said of one option."""
        return self._of.get(option, NOTHING)

    def _other(self, ident: str, part: Part, right: Collection[str], losses: list[str]) -> None:
        only = next(iter(right)) if len(right) == 1 else ""
        if _CORRECT.fullmatch(ident) and only and only not in self._of:
            self._of[only] = part
        elif _CORRECT.fullmatch(ident) or _WRONG.fullmatch(ident):
            losses.append("feedback on the answer as a whole")
        else:
            losses.append(f"feedback that belongs to no option ({ident[:40]})")


def _texts(item: Element, losses: list[str]) -> dict[str, Part]:
    """Texts by identifier, those of options before those of the whole, empty ones left out."""
    found = {}
    for each in item.iter("itemfeedback"):
        part = part_of(materials(each, losses))
        if part.text.strip():
            found[each.get("ident", "")] = part
    return dict(sorted(found.items(), key=lambda pair: bool(_CORRECT.fullmatch(pair[0]))))


def _owners(item: Element, options: Sequence[str]) -> dict[str, str]:
    """The option each text belongs to: named alike, or shown when it alone is chosen."""
    owners = {}
    for option in options:
        owners[option] = owners[f"{option}_fb"] = option
    for rule in item.iter("respcondition"):
        option = chosen_alone(rule)
        for shown in rule.iter("displayfeedback"):
            ident = shown.get("linkrefid", "")
            general = any(p.fullmatch(ident) for p in (_CORRECT, _WRONG, _GENERAL))
            if option in options and not general:
                owners.setdefault(ident, option)
    return owners
