"""One item of QTI 1.2: told apart by its structure, as its metadata may lie."""

from xml.etree.ElementTree import Element

from cetl_prep.formats.building import TRUE_FALSE
from cetl_prep.formats.collecting import SEVERAL_FOR_ONE, Collector, Found, FoundOption
from cetl_prep.formats.html_text import Kind, Media, Part
from cetl_prep.formats.qti12_feedback import Feedback
from cetl_prep.formats.qti12_key import Key
from cetl_prep.formats.qti12_text import materials, part_of

_PREFIX = "response_"
_GAPS = ("multiple_dropdowns_question", "matching_question", "fill_in_multiple_blanks_question")
"""Kinds whose one list may be one gap of a sentence; the others would be lists of their own."""


def take(
    item: Element, where: str, path: tuple[str, ...], collector: Collector, media: Media
) -> None:
    """Bring one item into the collector, as an item or as a reason."""
    presentation = item.find("presentation")
    kind = _kind(item)
    asked = [] if presentation is None else _asked(presentation)
    lists = [each for each in asked if each.tag == "response_lid"]
    choice = lists[0].find(".//render_choice") if len(lists) == 1 else None
    found = Found(where, Part(""), [], type=kind or _structure(asked), category=path)
    found.source_id = item.get("ident") or text_of(item, "itemmetadata/bbmd_asi_object_id")
    if presentation is not None:
        found.stem = part_of(materials(presentation, found.losses, outside=("render_choice",)))
    if len(asked) != 1 or choice is None or kind in _GAPS:
        found.problem = _reason(asked, lists)
    else:
        _fill(item, lists[0], found)
    _note_points(item, found)
    collector.add(found, media)


def _asked(presentation: Element) -> list[Element]:
    return [each for each in presentation.iter() if each.tag.startswith(_PREFIX) and _asks(each)]


def _asks(element: Element) -> bool:
    return element.tag not in ("response_label", "response_na")


def _structure(asked: list[Element]) -> str:
    return "+".join(dict.fromkeys(each.tag for each in asked)) or "text only"


def _reason(asked: list[Element], lists: list[Element]) -> str:
    if not asked:
        return "it asks for no answer"
    if lists:
        return "its answers go into gaps or to partners (matching)"
    return "only one list of answers to choose from can come in"


def _kind(item: Element) -> str:
    """What the metadata calls it; the last word counts."""
    said = {}
    for each in item.iter("qtimetadatafield"):
        said[text_of(each, "fieldlabel")] = text_of(each, "fieldentry")
    names = (said.get("question_type"), said.get("cc_profile"))
    return next((name for name in names if name), "") or text_of(
        item, "itemmetadata/bbmd_questiontype"
    )


def _fill(item: Element, answers: Element, found: Found) -> None:
    labels = list(answers.iter("response_label"))
    idents = [label.get("ident", "") for label in labels]
    multiple = (answers.get("rcardinality") or "").lower() in ("multiple", "ordered")
    key = Key(item, idents, multiple=multiple)
    found.problem = key.problem
    found.losses += key.losses
    if not multiple and len(key.right) > 1:
        found.losses.append(SEVERAL_FOR_ONE)
    if (answers.get("rcardinality") or "").lower() == "ordered":
        found.problem = "its answers are to be put in order"
    feedback = Feedback(item, idents, key.right, found.losses)
    found.rule = feedback.general
    texts = [part_of(materials(label, found.losses)) for label in labels]
    found.options = [
        FoundOption(text, ident in key.right, feedback.of(ident))
        for text, ident in zip(_spelled(texts), idents, strict=True)
    ]
    found.pinned = _fixed(answers)


def _fixed(answers: Element) -> bool:
    choice = answers.find(".//render_choice")
    return choice is not None and (choice.get("shuffle") or "").lower() == "no"


def _spelled(texts: list[Part]) -> list[Part]:
    """Blackboard writes true and false small."""
    if [part.text.strip() for part in texts] == [text.lower() for text in TRUE_FALSE]:
        return [Part(text, Kind.PLAIN) for text in TRUE_FALSE]
    return texts


def _note_points(item: Element, found: Found) -> None:
    for each in item.iter("qtimetadatafield"):
        if text_of(each, "fieldlabel") == "points_possible":
            points = text_of(each, "fieldentry")
            if points not in ("", "1", "1.0"):
                found.losses.append(f"its points ({points[:20]})")


def text_of(element: Element, path: str) -> str:
    """The trimmed text at a path, empty when there is none."""
    return (element.findtext(path) or "").strip()
