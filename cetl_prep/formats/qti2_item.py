"""One item of QTI 2 or 3, its names already in the spelling of version 2."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from xml.etree.ElementTree import Element

from cetl_prep.formats.collecting import NOTHING, SEVERAL_FOR_ONE, Collector, Found, FoundOption
from cetl_prep.formats.html_text import Media, Part
from cetl_prep.formats.wordlist import word_set
from cetl_prep.formats.xml_writing import inner_html

_FEEDBACK = word_set("feedbackInline feedbackBlock modalFeedback")
_CORRECT = word_set("correct right true_feedback correct_fb")
_WRONG = word_set("incorrect wrong false_feedback incorrect_fb")
_GENERAL = word_set("general solution explanation rationale always general_fb")
_UNWRAPPED = word_set("contentBody templateInline templateBlock hottext")


@dataclass(frozen=True, slots=True)
class About:
    """What is known of an item beside its own file: where it stands, its tags and its category."""

    where: str
    tags: tuple[str, ...] = ()
    category: tuple[str, ...] = ()


def take(root: Element, about: About, collector: Collector, media: Media) -> None:
    """Bring one item into the collector, as an item or as a reason."""
    ident = root.get("identifier", "")
    where = f"{about.where} ({ident[:60]})" if ident else about.where
    asked = [each for each in root.iter() if each.tag.endswith("Interaction")]
    kind = "+".join(sorted({each.tag for each in asked})) or "text only"
    reason = _refusal(root, asked)
    if reason:
        collector.skip(where, kind, reason)
        return
    found = Found(where, NOTHING, [], type=kind, source_id=ident)
    found.category, found.tags = about.category, list(about.tags)
    _fill(root, asked[0], found)
    collector.add(found, media)


def _refusal(root: Element, asked: list[Element]) -> str:
    if root.get("adaptive", "").lower() == "true":
        return "it changes with the answers (adaptive)"
    if root.find("templateProcessing") is not None or root.find("templateDeclaration") is not None:
        return "its text is made by a template"
    if not asked:
        return "it asks for no answer"
    if len(asked) > 1:
        return "it asks for several answers"
    if asked[0].tag != "choiceInteraction":
        return "only a choice between options can come in"
    return ""


def _fill(root: Element, interaction: Element, found: Found) -> None:
    choices = list(interaction.iter("simpleChoice"))
    idents = [choice.get("identifier", "") for choice in choices]
    right = _key(root, interaction, idents, found)
    reasons = _Reasons(root, idents, right, found)
    shown = _Shown(found.losses)
    found.stem = Part(shown.stem(root, interaction))
    found.rule = reasons.general
    found.options = [
        FoundOption(Part(shown.inside(choice)), ident in right, reasons.of(ident))
        for choice, ident in zip(choices, idents, strict=True)
    ]
    if root.find("assessmentStimulusRef") is not None:
        found.losses.append(_LOST["include"])
    found.pinned = interaction.get("shuffle", "").lower() == "false"


def _key(root: Element, interaction: Element, idents: list[str], found: Found) -> frozenset[str]:
    wanted = interaction.get("responseIdentifier", "RESPONSE")
    declared = next(
        (each for each in root.iter("responseDeclaration") if each.get("identifier") == wanted),
        None,
    )
    correct = None if declared is None else declared.find("correctResponse")
    values = [] if correct is None else [(v.text or "").strip() for v in correct.iter("value")]
    right = frozenset(value for value in values if value)
    if not right:
        mapped = declared is not None and declared.find("mapping") is not None
        found.problem = "it has points for options but no key" if mapped else "it has no key"
    elif right - set(idents):
        found.problem = "its key names an option that is not there"
    if declared is None or found.problem:
        return frozenset()
    _note_scoring(declared, right, found)
    return right


def _note_scoring(declared: Element, right: frozenset[str], found: Found) -> None:
    if declared.find("mapping") is not None:
        found.losses.append("points for single options (partial credit)")
    if declared.get("cardinality") == "single" and len(right) > 1:
        found.losses.append(SEVERAL_FOR_ONE)
    if declared.get("cardinality") == "ordered":
        found.problem = "its answers are to be put in order"


class _Reasons:
    """Feedback: of the option it is named after, or of the whole item."""

    def __init__(
        self, root: Element, idents: list[str], right: frozenset[str], found: Found
    ) -> None:
        self.general = NOTHING
        self._of: dict[str, Part] = {}
        shown = _Shown(found.losses)
        whole = []
        for each in (each for each in root.iter() if each.tag in _FEEDBACK):
            name = each.get("identifier", "")
            part = Part(shown.inside(each))
            if not part.text.strip() or each.get("showHide", "show") == "hide":
                continue
            if name in idents:
                self._of.setdefault(name, part)
            elif name.lower() in _GENERAL:
                self.general = part
            else:
                whole.append((name.lower(), part))
        self._whole(whole, right, found)

    def of(self, ident: str) -> Part:
        return self._of.get(ident, NOTHING)

    def _whole(
        self, parts: Iterable[tuple[str, Part]], right: frozenset[str], found: Found
    ) -> None:
        """What is said of any right answer is the reason of the key where there is but one."""
        only = next(iter(right)) if len(right) == 1 else ""
        for name, part in parts:
            if name in _CORRECT and only and only not in self._of:
                self._of[only] = part
            elif name in _CORRECT or name in _WRONG:
                found.losses.append("feedback on the answer as a whole")
            else:
                found.losses.append(f"feedback that belongs to no option ({name[:40]})")


class _Shown:
    """Elements as HTML, without feedback and instructions."""

    def __init__(self, losses: list[str]) -> None:
        self._losses = losses

    def stem(self, root: Element, interaction: Element) -> str:
        """All that stands around the options, in order."""
        body = root.find("itemBody")
        if body is None:
            return ""

        def replaced(element: Element) -> str | None:
            if element is not interaction:
                return self._replaced(element)
            prompts = (self.inside(prompt) for prompt in element.findall("prompt"))
            return "".join(f"<div>{prompt}</div>" for prompt in prompts)

        return inner_html(body, replaced)

    def inside(self, element: Element) -> str:
        """What an element says."""
        return inner_html(element, self._replaced)

    def _replaced(self, element: Element) -> str | None:
        tag = element.tag
        if tag in _FEEDBACK:
            return ""
        if tag in _UNWRAPPED:
            return self.inside(element)
        if tag == "object" and (element.get("type") or "").startswith("image/"):
            alt = " ".join("".join(element.itertext()).split())
            return f'<img src="{escape(element.get("data") or "")}" alt="{escape(alt)}"/>'
        lost = _LOST.get(tag)
        if lost:
            self._losses.append(lost)
        return None if lost is None else ""


_LOST = {
    "rubricBlock": "instructions beside the item",
    "printedVariable": "a value that is computed",
    "include": "a text in another file",
    "infoControl": "a hint",
    "stylesheet": "a style sheet",
    "endAttemptInteraction": "a button",
}
