"""Lists of questions in Markdown whose answers are folded away in ``<details>`` below the options."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Source
from cetl_prep.formats import decoding
from cetl_prep.formats.collecting import NOTHING, Collector, Found, FoundOption
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.html_text import Part
from cetl_prep.formats.markdown_parts import fenced, part, with_sources
from cetl_prep.formats.pictures import Pictures

NAME = "details"
_QUESTION = re.compile(
    r"(?:#{1,6} )?(?:\*\*)?(?:Q(?:uestion)? ?)?(\d{1,5})[.):](?:\*\*)? +(.*)", re.IGNORECASE
)
_TITLED = re.compile(r"#{1,6} +(?:\*\*)?Q(?:uestion)? ?#?(\d{1,5})(?:\*\*)?()", re.IGNORECASE)
"""A heading that is nothing but a number; the stem stands below it."""

_OPTION = re.compile(
    r"\s*(?P<bullet>[-*+] +)?(?:\[[ xX]?\] +)?(?:\*\*)?\(?(?P<letter>[A-Z])[.):](?:\*\*)? *(?P<text>.*)"
)
_HEADING = re.compile(r"(#{1,6}) +(.*)")
_TAG = re.compile(r"</?(?:details|summary|p|div|b|strong|span)\b[^<>\n]*>", re.IGNORECASE)
_SUMMARY = re.compile(r"<summary[^<>\n]*>.{0,500}?</summary>", re.IGNORECASE)
_ANSWER = re.compile(
    r"(?:the )?(?:correct )?(?:answers?|options?|choices?)(?: ?\(s\))?(?: (?:is|are))? ?[:：-]? ?(.*)",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"\(?([A-Z](?:(?: ?[,;&/+] ?| and | |, and )[A-Z]\b)*|[A-Z]{2,8})\)?(?:$| ?[.:;,–—-] ?(.*))"
)
_HASHES = re.compile(r"^\s*#{1,6} +")
_EXPLANATION = re.compile(r"(?:explanation|reason|reference|source)s? ?[:：] ?", re.IGNORECASE)
_ADDRESS = re.compile(r"<?(https?://[^\s>]+)>?")


@dataclass
class _Open:
    """The item that is being read."""

    line: int
    number: int
    category: tuple[str, ...]
    stem: list[str]
    letters: list[str] = field(default_factory=list)
    options: list[list[str]] = field(default_factory=list)
    folded: list[str] = field(default_factory=list)
    in_details: bool = False
    has_details: bool = False

    def take(self, line: str, code: bool) -> None:
        """A line below the number."""
        option = None if code else _OPTION.fullmatch(line)
        if self.in_details or (not code and "<details" in line.casefold()):
            self.in_details = "</details" not in line.casefold()
            self.has_details = True
            self.folded.append(line)
        elif option and not self.has_details and self._is_option(option):
            self.letters.append(option["letter"])
            self.options.append([option["text"]])
        elif not self.has_details:
            (self.options[-1] if self.options else self.stem).append(line)

    def _is_option(self, found: re.Match[str]) -> bool:
        """Lists have slips in their letters; a line without a bullet must have the letter that comes next."""
        return bool(found["bullet"]) or found["letter"] == chr(ord("A") + len(self.letters))


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """One item for each number that has options or a folded answer.

    Raises:
        BankError: there is none.
    """
    text, notes = decoding.text(content)
    found, title = _items(text.split("\n"))
    if not any(item.has_details for item in found):
        raise BankError("import.not-this-format", file=name)
    collector, pictures = Collector(), Pictures(choices.pictures)
    for item in found:
        collector.add(_made(item, pictures))
    for medium in pictures.used:
        collector.picture(medium.data)
    return collector.draft(NAME, title, notes)


def _items(lines: Sequence[str]) -> tuple[list[_Open], str]:
    found: list[_Open] = []
    title, category = "", ""
    for number, (line, code) in enumerate(zip(lines, fenced(list(lines)), strict=True), 1):
        begins = None if code else _QUESTION.fullmatch(line) or _TITLED.fullmatch(line)
        folded = bool(found) and found[-1].in_details
        heading = None if code or begins or folded else _HEADING.fullmatch(line)
        if begins and _is_next(found, int(begins[1])):
            path = (category,) if category else ()
            found.append(_Open(number, int(begins[1]), path, [begins[2]]))
        elif heading:
            words = heading[2].strip(" #")
            title = title or words
            category = words if len(heading[1]) > 1 else category
        elif found:
            found[-1].take(line, code)
    return [item for item in found if item.options or item.has_details], title


def _is_next(found: Sequence[_Open], number: int) -> bool:
    """A list inside a folded answer, or between a stem and its options, begins no question."""
    if not found:
        return True
    last = found[-1]
    return number == last.number + 1 if last.in_details else bool(last.options) or last.has_details


def _problem(item: _Open, letters: set[str]) -> str:
    """Why its key is not known."""
    if not item.options:
        return "it offers no options to choose from"
    if not letters:
        return "its folded answer names no option"
    if not letters <= set(item.letters):
        return f"there is no option {min(letters - set(item.letters))}"
    if any(item.letters.count(letter) > 1 for letter in letters):
        return "two options have the letter of the answer"
    return ""


def _made(item: _Open, pictures: Pictures) -> Found:
    answer, rest = _answer(item.folded)
    letters = set(re.findall("[A-Z]", answer))
    problem = _problem(item, letters)
    losses: list[str] = []

    def made(lines: Sequence[str]) -> Part:
        return part("\n".join(line.strip() for line in lines), pictures.find, losses)

    options = [
        FoundOption(made(lines), not problem and letter in letters)
        for letter, lines in zip(item.letters, item.options, strict=True)
    ]
    stem = made(item.stem)
    explained = made(rest)
    only = _ADDRESS.fullmatch(explained.text)
    sources = [Source(only[1])] if only else []
    rule = NOTHING if only else explained
    rule = with_sources(rule, [stem, *(option.text for option in options)], sources)
    kind = "multiple choice" if item.options else "open question"
    found = Found(f"line {item.line}", stem, options, rule, kind, problem, losses=losses)
    found.category = item.category
    return found


def _answer(folded: Sequence[str]) -> tuple[str, list[str]]:
    """The letters that the folded text names, and what else it says."""
    answer, rest = "", list[str]()
    for line in _bare(folded):
        said = None if answer else _ANSWER.fullmatch(line)
        key = _KEY.fullmatch(said[1]) if said else None
        if not (answer or said or any(rest)):
            key = _KEY.fullmatch(line)  # nothing but the letter
        if key:
            answer = key[1]
            rest.append(key[2] or "")
        else:
            rest.append(_EXPLANATION.sub("", line, count=1))
    return answer, rest


def _bare(folded: Sequence[str]) -> Iterator[str]:
    """The lines without the tags that fold them, and without bold."""
    for line in folded:
        words = _TAG.sub("", _SUMMARY.sub("", line))
        yield " ".join(_HASHES.sub("", words).replace("**", "").split())


def detect(content: bytes, name: str) -> float:
    """Likely where answers are folded away below options."""
    text = decoding.text(content[:65536])[0]
    folded = len(re.findall(r"<details", text, re.IGNORECASE))
    options = len(re.findall(r"^[ \t]*(?:[-*+] +)?\(?[A-D][.):] ", text, re.MULTILINE))
    return 0.9 if folded and options >= 2 * folded else 0.3 if folded and options else 0.0


FORMAT = Format(
    name=NAME, title="Markdown list with folded answers", endings=(".md",), detect=detect, read=read
)
"""Lists with folded answers."""
