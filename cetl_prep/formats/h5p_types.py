"""The content types of H5P that offer options, each as what was found of its questions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from cetl_prep.formats.building import TRUE_FALSE
from cetl_prep.formats.collecting import NOTHING, SEVERAL_FOR_ONE, Found, FoundOption
from cetl_prep.formats.html_text import Kind, Part

Object = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Content:
    """One content: its type, its parameters, where it stands in a set, and its id there."""

    kind: str
    params: Object
    where: str = ""
    id: str = ""

    @property
    def place(self) -> str:
        """Where it stands, for reports."""
        return self.where.rstrip(", ") or "content/content.json"


def text_of(value: object) -> str:
    """The value where it is a text, else nothing."""
    return value if isinstance(value, str) else ""


def member(value: Object, *names: str) -> Object:
    """An object inside objects, empty where it is missing."""
    for name in names:
        inner = value.get(name)
        value = inner if isinstance(inner, Mapping) else {}
    return value


def _multiple_choice(content: Content) -> Iterator[Found | str]:
    answers = content.params.get("answers")
    given = (
        [each for each in answers if isinstance(each, Mapping)] if isinstance(answers, list) else []
    )
    options = [_option(each) for each in given]
    found = _found(content, options)
    behaviour = member(content.params, "behaviour")
    found.pinned = behaviour.get("randomAnswers") is False
    single = behaviour.get("type") == "single" or behaviour.get("singleAnswer") is True
    if single and sum(option.is_key for option in options) > 1:
        found.losses.append(SEVERAL_FOR_ONE)
    feedback = [member(each, "tipsAndFeedback") for each in given]
    if any(_filled(each, "tip") for each in feedback):
        found.losses.append("hints on options")
    if any(_filled(each, "notChosenFeedback") for each in feedback):
        found.losses.append("what is said where an option was not chosen")
    yield found


def _option(answer: Object) -> FoundOption:
    why = text_of(member(answer, "tipsAndFeedback").get("chosenFeedback"))
    return FoundOption(Part(text_of(answer.get("text"))), answer.get("correct") is True, Part(why))


def _filled(value: Object, name: str) -> bool:
    return bool(text_of(value.get(name)).strip())


def _true_false(content: Content) -> Iterator[Found | str]:
    correct = content.params.get("correct")
    if correct not in ("true", "false", True, False):
        yield "it does not say whether it is true or false"
        return
    right = correct in ("true", True)
    behaviour = member(content.params, "behaviour")
    whys = {
        True: Part(text_of(behaviour.get("feedbackOnCorrect"))),
        False: Part(text_of(behaviour.get("feedbackOnWrong"))),
    }
    found = _found(
        content,
        [
            FoundOption(Part(TRUE_FALSE[0], Kind.PLAIN), right, whys[right]),
            FoundOption(Part(TRUE_FALSE[1], Kind.PLAIN), not right, whys[not right]),
        ],
    )
    found.pinned = True
    yield found


def _single_choice_set(content: Content) -> Iterator[Found | str]:
    """The first answer of each question is the right one; the player shuffles them."""
    choices = content.params.get("choices")
    for number, each in enumerate(choices if isinstance(choices, list) else [], 1):
        where = f"{content.where}choice {number}"
        answers = each.get("answers") if isinstance(each, Mapping) else None
        if not isinstance(each, Mapping) or not isinstance(answers, list):
            yield "a question without answers"
            continue
        options = [
            FoundOption(Part(text_of(answer)), place == 0) for place, answer in enumerate(answers)
        ]
        inner = Content(content.kind, each, where, text_of(each.get("subContentId")))
        yield _found(inner, options)


def _found(content: Content, options: list[FoundOption]) -> Found:
    stem, losses, rule = text_of(content.params.get("question")), [], ""
    media = member(content.params, "media")
    file = member(media, "type", "params", "file") or member(media, "params", "file")
    if text_of(file.get("path")):
        alt = text_of(member(media, "type", "params").get("alt"))
        stem += f'<p><img src="{escape(text_of(file.get("path")))}" alt="{escape(alt)}"></p>'
        rule = _picture_rights(member(file, "copyright"), member(media, "type", "metadata"))
    elif member(media, "type", "params").get("sources"):
        losses.append("a video or a sound")
    if _overall(content.params):
        losses.append("feedback on the score")
    return Found(
        content.place,
        Part(stem),
        options,
        Part(rule) if rule else NOTHING,
        content.kind,
        source_id=content.id,
        losses=losses,
    )


def _picture_rights(*given: Object) -> str:
    """Title, author and licence of a picture as a source of the item."""
    for rights in given:
        authors = rights.get("authors")
        named = (
            [text_of(each.get("name")) for each in authors if isinstance(each, Mapping)]
            if isinstance(authors, list)
            else []
        )
        said = [text_of(rights.get(name)) for name in ("title", "author", "license", "source")]
        said = [each for each in [*said, *named] if each not in ("", "U")]
        if said:
            return f"<p>Sources:</p><ul><li>Picture: {escape(', '.join(said))}</li></ul>"
    return ""


def _overall(params: Object) -> bool:
    given = params.get("overallFeedback")
    return isinstance(given, list) and any(
        isinstance(each, Mapping) and _filled(each, "feedback") for each in given
    )


READERS: Mapping[str, Callable[[Content], Iterator[Found | str]]] = {
    "H5P.MultiChoice": _multiple_choice,
    "H5P.TrueFalse": _true_false,
    "H5P.SingleChoiceSet": _single_choice_set,
}
"""What makes questions of a content, by its type; a text in place of a question is why there is none."""
