"""Blackboard's own POOL dialect, which older course exports hold in place of QTI."""

from xml.etree.ElementTree import Element

from cetl_prep.formats.building import TRUE_FALSE
from cetl_prep.formats.collecting import Collector, Found, FoundOption
from cetl_prep.formats.html_text import Kind, Media, Part
from cetl_prep.formats.xml_writing import inner_html

_CHOICE = {
    "QUESTION_MULTIPLECHOICE": "multiple choice",
    "QUESTION_MULTIPLEANSWER": "multiple answer",
    "QUESTION_TRUEFALSE": "true/false",
    "QUESTION_EITHEROR": "either/or",
}


def take(root: Element, collector: Collector, media: Media, entry: str = "") -> str:
    """All questions of a pool into the collector; its title."""
    title = _value(root, "TITLE")
    count = 0
    for question in root:
        if not question.tag.startswith("QUESTION_"):
            continue
        count += 1
        ident = question.get("id", "")
        where = f"item {count}" + (f" ({ident[:60]})" if ident else "")
        where = f"{entry}, {where}" if entry else where
        if question.tag in _CHOICE:
            collector.add(_found(question, where, (title,) if title else ()), media)
        else:
            kind = question.tag.removeprefix("QUESTION_").lower()
            reason = "only multiple choice and true/false can come in"
            collector.skip(where, kind, reason)
    return title


def _found(question: Element, where: str, category: tuple[str, ...]) -> Found:
    found = Found(where, _body(question), [], type=_CHOICE[question.tag], category=category)
    # Pools count their questions from q1, so the ids say nothing outside the file.
    answers = question.findall("ANSWER")
    right = {each.get("answer_id", "") for each in question.iterfind("GRADABLE/CORRECTANSWER")}
    idents = [answer.get("id", "") for answer in answers]
    if not right or not right <= set(idents):
        found.problem = "no option is marked as right" if not right else "its key names no option"
    texts = _spelled([_text(answer, question) for answer in answers], found.type)
    found.options = [
        FoundOption(text, ident in right) for text, ident in zip(texts, idents, strict=True)
    ]
    _feedback(question, found)
    return found


def _body(question: Element) -> Part:
    body = question.find("BODY")
    return Part("") if body is None else _text(body, question)


def _text(element: Element, question: Element) -> Part:
    holder = element.find("TEXT")
    if holder is None:
        return Part(element.text or "", Kind.PLAIN)
    text = inner_html(holder) if len(holder) else holder.text or ""
    flag = element.find("FLAGS/ISHTML")
    if flag is None:
        flag = question.find("BODY/FLAGS/ISHTML")
    html = flag is None or (flag.get("value") or "").lower() == "true"
    return Part(text, Kind.HTML if html or len(holder) else Kind.PLAIN)


def _spelled(texts: list[Part], kind: str) -> list[Part]:
    said = [part.text.strip().lower() for part in texts]
    if kind == "true/false" and said == ["", ""]:
        said = ["true", "false"]  # their order is fixed
    if sorted(said) == ["false", "true"]:
        return [Part(TRUE_FALSE[word == "false"], Kind.PLAIN) for word in said]
    return texts


def _feedback(question: Element, found: Found) -> None:
    """What is said to the right answer becomes the reason of the key, where there is one key only."""
    said = (question.findtext("GRADABLE/FEEDBACK_WHEN_CORRECT") or "").strip()
    keys = [n for n, option in enumerate(found.options) if option.is_key]
    if said and len(keys) == 1:
        option = found.options[keys[0]]
        found.options[keys[0]] = FoundOption(option.text, True, Part(said))
    elif said:
        found.losses.append("feedback on the answer as a whole")
    wrong = (question.findtext("GRADABLE/FEEDBACK_WHEN_INCORRECT") or "").strip()
    if wrong and wrong != said:
        found.losses.append("feedback on the answer as a whole")


def _value(element: Element, tag: str) -> str:
    child = element.find(tag)
    return "" if child is None else (child.get("value") or child.text or "").strip()
