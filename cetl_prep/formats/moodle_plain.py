"""Questions of Moodle as nearly all of them are written, read by pattern: no tree is built, no HTML is parsed.

A pattern fits a whole question or not at all: choices with a full share or none, texts of one paragraph without markup,
signs or pictures, and nothing that could be lost. So what fits is well-formed by itself and gives the item that
`moodle_xml_read` would make of it; whatever is different goes that way.
"""

import re
from functools import lru_cache
from operator import itemgetter

from cetl_prep.exam.item import PlainOption
from cetl_prep.formats.building import stable_id
from cetl_prep.formats.draft import PlainFound
from cetl_prep.formats.moodle_text import USUAL

MOST_OPTIONS = 8
LONGEST = 32 * 1024
"""Characters of a question; far below what a text may hold."""

_P, _C, _END = "<![CDATA[<p>", "<![CDATA[", "]]>"
_HELD = r"((?:<!\[CDATA\[(?:<p>[^<]*+</p>|[^<\]]*+)\]\]>)|[^<&\]]*+)"
_TEXT = rf"\s*<text>{_HELD}</text>\s*"
_MAY_TEXT = rf"\s*(?:<text/>|<text>{_HELD}</text>)\s*"
_FORM = r'(?: format="(?:html|moodle_auto_format)")?'
_ONE = rf"<{{0}}{_FORM}>{_MAY_TEXT}</{{0}}>\s*"
_WHOLE = "".join(
    f"(?:{_ONE.format(tag)})?"
    for tag in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
)
_SHUFFLED = r"(?:<shuffleanswers>(?:true|1)</shuffleanswers>\s*)?"
_SINGLE = r"(?:<single>(true|false|0|1)</single>\s*)?"
_NUMBERED = r"(?:<answernumbering>\w*</answernumbering>\s*)?"
_HEAD = (
    r'<question type="multichoice">\s*'
    r"<name>\s*<text>([^<&\]]*)</text>\s*</name>\s*"
    rf"<questiontext{_FORM}>{_TEXT}</questiontext>\s*"
    rf"(?:{_ONE.format('generalfeedback')})?"
    r"(?:<defaultgrade>1(?:\.0*)?</defaultgrade>\s*)?"
    r"(?:<penalty>[0-9.]*</penalty>\s*)?"
    r"(?:<hidden>0</hidden>\s*)?"
    r"(?:<idnumber>([^<&\]\s]*)</idnumber>\s*)?"
    rf"{_SINGLE}{_SHUFFLED}{_NUMBERED}"
    r"(?:<showstandardinstruction>\d</showstandardinstruction>\s*)?"
    rf"{_WHOLE}(?:<shownumcorrect(?:/>|></shownumcorrect>)\s*)?"
)
_ANSWER = (
    rf'<answer fraction="(100|0|-[1-9]\d?(?:\.\d{{1,7}})?)"{_FORM}>{_TEXT}'
    rf"(?:{_ONE.format('feedback')})?</answer>\s*"
)
_TAIL = (
    rf"{_SHUFFLED}{_SINGLE}{_SHUFFLED}{_NUMBERED}"
    r"(?:<tags>\s*((?:<tag>\s*<text>[^<&\]]*</text>\s*</tag>\s*)*+)</tags>\s*)?"
    r"</question>\s*(?:<!--[^<>-]*-->\s*)?(?=<question[\s>/]|\Z)"
)

_ALONE = re.compile(
    r"<(?:questiontext|generalfeedback|answer|feedback|\w*correctfeedback)\b(?![^>]*\bformat=\"html\")"
)
_TAG = re.compile(r"<text>([^<]*)</text>")
_LETTERS = "abcdefgh"
_ONE_WANTED = ("true", "1")
_text_and_key = itemgetter(1, 2)


@lru_cache(maxsize=MOST_OPTIONS)
def _pattern(options: int) -> re.Pattern[str]:
    return re.compile(_HEAD + _ANSWER * options + _TAIL)


class PlainReader:
    """Reads one question after the other out of a text; what fitted the last is tried first for the next."""

    def __init__(self) -> None:
        self._options = 4

    def __call__(self, text: str, begin: int, line: int) -> tuple[PlainFound, int] | None:
        """The question that begins there, and where the next one begins; None where it does not fit.

        Args:
            text: whole questions side by side, without signs that XML does not allow.
            begin: where its opening tag is.
            line: the line of that.
        """
        fits = _pattern(self._options).match(text, begin) or self._another(text, begin)
        if fits is None or fits.end() - begin > LONGEST:
            return None
        made = _question(fits, line)
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


def _question(fits: re.Match[str], line: int) -> PlainFound | None:
    groups = fits.groups("")
    title, source_id, single, later = groups[0], groups[3], groups[4], groups[-2]
    marks = groups[8:-2:3]
    words = _words([*groups[1:3], *groups[9:-2:3], *groups[10:-2:3]], fits)
    if words is None or not all(map(_is_usual, filter(None, groups[5:8]))):
        return None
    count, stem, rule = len(marks), words[0], words[1]
    offered, whys = words[2 : 2 + count], words[2 + count :]
    keys = marks.count("100")
    if not (stem and keys and all(offered)) or (single and later):
        return None
    if keys > 1 and (single or later) in _ONE_WANTED:
        return None
    options: tuple[PlainOption, ...] = tuple(
        [
            (letter, text, mark == "100", why)
            for letter, text, mark, why in zip(_LETTERS, offered, marks, whys, strict=False)
        ]
    )
    item_id = stable_id(source_id, stem, map(_text_and_key, options))
    tags = _tags(groups[-1]) if groups[-1] else ()
    return PlainFound(item_id, stem, options, rule, tags, line, title.strip(), source_id)


def _is_usual(held: str) -> bool:
    """Whether a feedback on the answer as a whole says nothing of its own."""
    return bool(USUAL.fullmatch(held.removeprefix(_C).removesuffix(_END)))


@lru_cache(maxsize=1024)
def _tags(held: str) -> tuple[str, ...]:
    return tuple(sorted(set(filter(None, map(str.strip, _TAG.findall(held))))))


def _words(held: list[str], fits: re.Match[str]) -> list[str] | None:
    """The words of texts as they stand in the file; None where one of them holds more."""
    texts = [
        each[12:-7] if each[:12] == _P else each[9:-3] if each[:9] == _C else each for each in held
    ]
    # With one space between them, a space at either end of one of them makes two.
    said = " ".join(filter(None, texts))
    if "&" in said or _END in said or "Sources:" in texts[1]:
        return None
    if "  " in said or said.strip() != said or _has_other_space(said):
        # Only where a text says that it is HTML does such space mean nothing.
        alone = _ALONE.search(fits.string, fits.start(), fits.end())
        return None if alone else [" ".join(each.split()) for each in texts]
    return texts


def _has_other_space(said: str) -> bool:
    """Whether there is white space other than the space; control signs are in none of the texts."""
    if said.isascii():
        return "\n" in said or "\t" in said
    return not said.isprintable()  # the only printable white space is the space itself
