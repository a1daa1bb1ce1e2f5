"""Questions of Moodle as it writes nearly all of them, read by pattern: no tree is built, no HTML is parsed.

A pattern fits a whole question or not at all: choices with a full share or none, texts of one paragraph without markup,
signs or pictures, and nothing that could be lost. So what fits is well-formed by itself and gives the item that
`moodle_xml_read` would make of it; whatever is different goes that way.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from cetl_prep.exam.item import Item, Option
from cetl_prep.formats.building import stable_id
from cetl_prep.formats.moodle_text import USUAL

MOST_OPTIONS = 8
LONGEST = 32 * 1024
"""Characters of a question; far below what a text may hold."""

_BEGIN, _END = "\x01", "\x02"
"""Stand for where a text begins and ends; no signs of XML."""

_SIGNS = (
    ("<text><![CDATA[<p>", _BEGIN),
    ("</p>]]></text>", _END),
    ("<text><![CDATA[", _BEGIN),
    ("]]></text>", _END),
)
_MAY_TEXT = rf"(?:<text/>|<text></text>|({_BEGIN}))"
_BARE = r"<text>([^<&\x01\x02\]]*)</text>"
_WHOLE = "".join(
    rf'(?:<{tag} format="html">\s*{_MAY_TEXT}\s*</{tag}>\s*)?'
    for tag in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
)
_HEAD = (
    r'<question type="multichoice">\s*'
    rf"<name>\s*{_BARE}\s*</name>\s*"
    rf'<questiontext format="html">\s*{_BEGIN}\s*</questiontext>\s*'
    rf'(?:<generalfeedback format="html">\s*{_MAY_TEXT}\s*</generalfeedback>\s*)?'
    r"(?:<defaultgrade>1(?:\.0*)?</defaultgrade>\s*)?"
    r"(?:<penalty>[0-9.]*</penalty>\s*)?"
    r"(?:<hidden>0</hidden>\s*)?"
    r"(?:<idnumber>([^<&\]\s\x01\x02]*)</idnumber>\s*)?"
    r"<single>(true|false)</single>\s*"
    r"(?:<shuffleanswers>(?:true|1)</shuffleanswers>\s*)?"
    r"(?:<answernumbering>\w*</answernumbering>\s*)?"
    r"(?:<showstandardinstruction>\d</showstandardinstruction>\s*)?"
    rf"{_WHOLE}(?:<shownumcorrect(?:/>|></shownumcorrect>)\s*)?"
)
_ANSWER = (
    rf'<answer fraction="(0|100)" format="html">\s*{_BEGIN}\s*'
    rf'(?:<feedback format="html">\s*{_MAY_TEXT}\s*</feedback>\s*)?</answer>\s*'
)
_TAIL = (
    r"(?:<tags>\s*((?:<tag>\s*<text>[^<&\x01\x02\]]*</text>\s*</tag>\s*)*+)</tags>\s*)?"
    r"</question>\s*(?:<!--[^<>-]*-->\s*)?"
)
_TAG = re.compile(r"<text>([^<]*)</text>")
_LETTERS = "abcdefgh"


class PlainQuestion(NamedTuple):
    """A question that fits the pattern, its item without a skill."""

    line: int
    title: str
    source_id: str
    item: Item


@lru_cache(maxsize=MOST_OPTIONS)
def _pattern(options: int) -> re.Pattern[str]:
    return re.compile(_HEAD + _ANSWER * options + _TAIL)


def plain_question(text: str, line: int) -> PlainQuestion | None:
    """The question that is all of this text, None where it does not fit.

    Args:
        text: from its opening tag to the next question, without signs that XML does not allow.
        line: where it begins.
    """
    count = text.count("<answer ")
    if not 2 <= count <= MOST_OPTIONS or len(text) > LONGEST or "Sources:" in text:
        return None
    bones, words = _parted(text)
    fits = _pattern(count).fullmatch(bones)
    if fits is None or words is None:
        return None
    title, has_rule, source_id, single, *rest = fits.groups("")
    at = iter(words)
    stem, rule = next(at), next(at) if has_rule else ""
    for mark in rest[:3]:
        if mark and not USUAL.fullmatch(next(at)):
            return None
    marks, whys = rest[3:-1:2], rest[4:-1:2]
    offered = [
        Option(letter, next(at), mark == "100", next(at) if why else "")
        for letter, mark, why in zip(_LETTERS, marks, whys, strict=False)
    ]
    keys = marks.count("100")
    if not stem or not keys or (keys > 1 and single == "true"):
        return None
    if not all(option.text for option in offered):
        return None
    tags = rest[-1]
    item = Item(
        stable_id(source_id, stem, offered),
        "",
        stem,
        tuple(offered),
        rule=rule,
        tags=frozenset(filter(None, map(str.strip, _TAG.findall(tags)))) if tags else frozenset(),
    )
    return PlainQuestion(line, title.strip(), source_id, item)


def _parted(text: str) -> tuple[str, list[str] | None]:
    """What is no text, and the texts; None where one holds more than words."""
    for sign, mark in _SIGNS:
        text = text.replace(sign, mark)
    first, *rest = text.split(_BEGIN)
    pairs = [part.partition(_END) for part in rest]
    bones = _BEGIN.join([first, *[pair[2] for pair in pairs]])
    words = [pair[0] for pair in pairs]
    held = "|".join(words)
    if "<" in held or "&" in held or "]" in held:
        return bones, None
    # The only printable white space is the space itself.
    if (
        not held.isprintable()
        or "  " in held
        or " |" in held
        or "| " in held
        or held != held.strip()
    ):
        words = [" ".join(each.split()) for each in words]
    return bones, words
