"""Questions of Moodle as it writes nearly all of them, read by pattern: no tree is built, no HTML is parsed.

A pattern fits a whole question or not at all: choices with a full share or none, texts of one paragraph without markup,
signs or pictures, and nothing that could be lost. So what fits is well-formed by itself and gives the item that
`moodle_xml_read` would make of it; whatever is different goes that way.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from cetl_prep.exam.item import Item, Option
from cetl_prep.formats.building import plain_item, stable_id
from cetl_prep.formats.moodle_text import USUAL

MOST_OPTIONS = 8
LONGEST = 32 * 1024
"""Characters of a question; far below what a text may hold."""

_FILLED = r"<text><!\[CDATA\[(?:<p>([^<]*+)</p>|([^<\]]*+))\]\]></text>"
"""Two groups, the text in one of them; that no ``]]>`` is inside is looked at later, as it takes less time."""

_MAY_TEXT = rf"(?:<text/>|<text></text>|{_FILLED})"
_BARE = r"<text>([^<&\]]*)</text>"
_WHOLE = "".join(
    rf'(?:<{tag} format="html">\s*{_MAY_TEXT}\s*</{tag}>\s*)?'
    for tag in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
)
_HEAD = (
    r'<question type="multichoice">\s*'
    rf"<name>\s*{_BARE}\s*</name>\s*"
    rf'<questiontext format="html">\s*{_FILLED}\s*</questiontext>\s*'
    rf'(?:<generalfeedback format="html">\s*{_MAY_TEXT}\s*</generalfeedback>\s*)?'
    r"(?:<defaultgrade>1(?:\.0*)?</defaultgrade>\s*)?"
    r"(?:<penalty>[0-9.]*</penalty>\s*)?"
    r"(?:<hidden>0</hidden>\s*)?"
    r"(?:<idnumber>([^<&\]\s]*)</idnumber>\s*)?"
    r"<single>(true|false)</single>\s*"
    r"(?:<shuffleanswers>(?:true|1)</shuffleanswers>\s*)?"
    r"(?:<answernumbering>\w*</answernumbering>\s*)?"
    r"(?:<showstandardinstruction>\d</showstandardinstruction>\s*)?"
    rf"{_WHOLE}(?:<shownumcorrect(?:/>|></shownumcorrect>)\s*)?"
)
_ANSWER = (
    rf'<answer fraction="(0|100)" format="html">\s*{_FILLED}\s*'
    rf'(?:<feedback format="html">\s*{_MAY_TEXT}\s*</feedback>\s*)?</answer>\s*'
)
_TAIL = (
    r"(?:<tags>\s*((?:<tag>\s*<text>[^<&\]]*</text>\s*</tag>\s*)*+)</tags>\s*)?"
    r"</question>\s*(?:<!--[^<>-]*-->\s*)?(?=<question[\s>/]|\Z)"
)
_ANSWERS_FROM = 13
"""Groups before those of the answers: title, stem, rule, id, whether one answer is wanted, and three feedbacks."""

_TAG = re.compile(r"<text>([^<]*)</text>")
_LETTERS = "abcdefgh"
_TEXTS = (1, 3, 7, 9, 11)
"""Where the texts of a question begin in its groups, before those of its answers."""


class PlainQuestion(NamedTuple):
    """A question that fits the pattern, its item without a skill."""

    line: int
    title: str
    source_id: str
    item: Item


@lru_cache(maxsize=MOST_OPTIONS)
def _pattern(options: int) -> re.Pattern[str]:
    return re.compile(_HEAD + _ANSWER * options + _TAIL)


class PlainReader:
    """Reads one question after the other out of a text; what fitted the last is tried first for the next."""

    def __init__(self) -> None:
        self._options = 4

    def __call__(self, text: str, begin: int, line: int) -> tuple[PlainQuestion, int] | None:
        """The question that begins there, and where the next one begins; None where it does not fit.

        Args:
            text: whole questions side by side, without signs that XML does not allow.
            begin: where its opening tag is.
            line: the line of that.
        """
        fits = _pattern(self._options).match(text, begin) or self._another(text, begin)
        if fits is None or fits.end() - begin > LONGEST:
            return None
        made = _question(fits.groups(""), line)
        return None if made is None else (made, fits.end())

    def _another(self, text: str, begin: int) -> re.Match[str] | None:
        """The match where there is another number of options than before."""
        end = text.find("</question>", begin)
        count = text.count("<answer ", begin, end) if end >= 0 else 0
        if count == self._options or not 2 <= count <= MOST_OPTIONS:
            return None
        fits = _pattern(count).match(text, begin)
        if fits is not None:
            self._options = count
        return fits


def _question(groups: tuple[str, ...], line: int) -> PlainQuestion | None:
    texts = _texts(groups)
    if texts is None:
        return None
    stem, rule, *whole = texts[:5]
    if any(whole) and not all(USUAL.fullmatch(each) for each in whole if each):
        return None
    marks = groups[_ANSWERS_FROM:-1:5]
    offered = tuple(
        [
            Option(letter, text, mark == "100", why)
            for letter, text, mark, why in zip(
                _LETTERS, texts[5::2], marks, texts[6::2], strict=False
            )
        ]
    )
    keys = marks.count("100")
    if not (stem and keys and all(texts[5::2])) or (keys > 1 and groups[6] == "true"):
        return None
    source_id, tags = groups[5], groups[-1]
    item = plain_item(
        stable_id(source_id, stem, offered),
        stem,
        offered,
        rule,
        frozenset(filter(None, map(str.strip, _TAG.findall(tags)))) if tags else frozenset(),
    )
    return PlainQuestion(line, groups[0].strip(), source_id, item)


def _texts(groups: tuple[str, ...]) -> list[str] | None:
    """Stem, rule, feedbacks on the whole, then text and feedback of each answer; None where one holds more than words."""
    texts = [groups[place] or groups[place + 1] for place in _TEXTS]
    for place in range(_ANSWERS_FROM + 1, len(groups) - 1, 5):
        texts += (
            groups[place] or groups[place + 1],
            groups[place + 2] or groups[place + 3],
        )
    # With one space between them, a space at either end of one of them makes two.
    held = " ".join(filter(None, texts))
    if "&" in held or "]]>" in held or "Sources:" in texts[1]:
        return None
    if "  " in held or held.strip() != held or _has_other_space(held):
        return [" ".join(each.split()) for each in texts]
    return texts


def _has_other_space(held: str) -> bool:
    """Whether there is white space other than the space; control signs are in none of the texts."""
    if held.isascii():
        return "\n" in held or "\t" in held
    return not held.isprintable()  # the only printable white space is the space itself
