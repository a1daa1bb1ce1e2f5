"""Reads GIFT: choice and true/false items come in, all other kinds are told."""

import re
from dataclasses import dataclass
from io import StringIO, TextIOWrapper

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding, gift_answers
from cetl_prep.formats.building import TRUE_FALSE
from cetl_prep.formats.collecting import SEVERAL_FOR_ONE, Collector, Found, FoundOption
from cetl_prep.formats.draft import Draft, Keep, Opened, ReadChoices, at_line
from cetl_prep.formats.gift_answers import Answers, Kind
from cetl_prep.formats.gift_blocks import Block, blocks
from cetl_prep.formats.gift_plain import plain_item
from cetl_prep.formats.html_text import Kind as TextKind
from cetl_prep.formats.html_text import Part, to_markdown
from cetl_prep.formats.moodle_shares import Shares
from cetl_prep.formats.moodle_text import kind_of, moodle_part

NAME = "gift"
_BRACE = re.compile(r"\\.|([{}])", re.DOTALL)
_TITLE = re.compile(r"\s*::((?:\\.|(?!::)[^\\])*)::", re.DOTALL)
_PREFIX = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_ENDS = (".", "?", "!", ":")
_SIGNS = re.compile(r"^[ \t]*(?:::|\$CATEGORY:)|(?<!\\)\{", re.MULTILINE)


@dataclass(frozen=True)
class _Pieces:
    """An item cut into its title, what stands before and behind the braces, and what stands inside (None: no braces)."""

    title: str
    before: str
    inside: str | None
    behind: str


def read(content: bytes, name: str, choices: ReadChoices) -> Draft:
    """All items of a text.

    Raises:
        BankError: nothing in it looks like GIFT.
    """
    text, notes = decoding.text(content)
    if not _SIGNS.search(text):
        raise BankError("import.not-this-format", file=name)
    collector, lines = Collector(), text.count("\n") + 1
    for number, block in enumerate(blocks(StringIO(text))):
        if number % 500 == 0:
            choices.progress(block.line / lines)
        _take(block, collector)
    return collector.draft(NAME, notes=notes)


def stream(opened: Opened, choices: ReadChoices, keep: Keep) -> Draft:
    """As `read`, line by line."""
    collector = Collector(keep)
    lines = TextIOWrapper(opened.file, "utf-8")
    for number, block in enumerate(blocks(lines)):
        if number % 500 == 0:
            choices.progress(min(1.0, opened.file.tell() / opened.size))
        _take(block, collector)
    return collector.draft(NAME)


def _take(block: Block, collector: Collector) -> None:
    plain = plain_item(block)
    if plain is None:
        _take_whole(block, collector)
    else:
        collector.add_plain(plain, block.category)


def _take_whole(block: Block, collector: Collector) -> None:
    pieces = _cut(block.text)
    where = at_line(block.line, pieces.title)
    stem_kind, stem = _prefixed(_stem(pieces), None)
    found = Found(where, stem, [], category=block.category)
    found.source_id, found.tags = block.source_id, block.tags
    if pieces.inside is None:
        found.type = Kind.DESCRIPTION
        unclosed = "{" in block.text
        found.problem = "its braces are not closed" if unclosed else "no answers in braces"
    else:
        _fill(gift_answers.parse(pieces.inside), found, stem_kind)
    if "@@PLUGINFILE@@" in block.text:
        found.losses.append("a picture that is not in the file")
    collector.add(found)


def _fill(answers: Answers, found: Found, kind: str | None) -> None:
    found.type = answers.kind
    found.rule = _prefixed(answers.rule, kind)[1]
    if answers.kind is Kind.TRUE_FALSE:
        _true_false(answers, found, kind)
    elif answers.kind is Kind.CHOICE:
        _choice(answers, found, kind)
    else:
        found.problem = "only multiple choice and true/false can come in"


def _true_false(answers: Answers, found: Found, kind: str | None) -> None:
    wrong, right = (_prefixed(answer.why, kind)[1] for answer in answers.answers)
    found.options = [
        FoundOption(
            Part(text, TextKind.PLAIN),
            truth is answers.truth,
            right if truth is answers.truth else wrong,
        )
        for text, truth in zip(TRUE_FALSE, (True, False), strict=True)
    ]


def _choice(answers: Answers, found: Found, kind: str | None) -> None:
    shares = Shares(
        [answer.weight or ("100" if answer.sign == "=" else "0") for answer in answers.answers]
    )
    single = any(answer.sign == "=" for answer in answers.answers)
    keys = shares.keys(single=single)
    found.problem = shares.reason
    if answers.lead:
        found.losses.append(f"words before the first answer ({answers.lead[:40]})")
    found.losses += shares.losses(keys)
    if single and sum(keys) > 1:
        found.losses.append(SEVERAL_FOR_ONE)
    found.options = [
        FoundOption(_shown(answer.text, kind), right, _prefixed(answer.why, kind)[1])
        for answer, right in zip(answers.answers, keys, strict=True)
    ]


def _cut(text: str) -> _Pieces:
    title = _TITLE.match(text)
    rest = text[title.end() :] if title else text
    name = _words(title[1]) if title else ""
    start = next((brace for brace in _BRACE.finditer(rest) if brace[1] == "{"), None)
    if start is None:
        return _Pieces(name, rest, None, "")
    end = next((b for b in _BRACE.finditer(rest, start.end()) if b[1] == "}"), None)
    if end is None:
        return _Pieces(name, rest, None, "")
    inside = rest[start.end() : end.start()]
    return _Pieces(name, rest[: start.start()], inside, rest[end.end() :])


def _stem(pieces: _Pieces) -> str:
    """The stem, with a gap where the answers stand inside the sentence."""
    before, behind = _words(pieces.before), _words(pieces.behind)
    if not behind:
        return before
    if not re.search(r"\w", behind) and before.endswith(_ENDS):
        return before
    gap = "" if re.match(r"[.,;:?!)\"']", behind) else " "
    return f"{before} _____{gap}{behind}"


def _words(text: str) -> str:
    return gift_answers.words(gift_answers.tokens(text))


def _shown(text: str, kind: str | None) -> Part:
    """The text of an option; one that would be nothing but tags was meant as words."""
    part = _prefixed(text, kind)[1]
    if part.kind is TextKind.HTML and "<img" not in text and not to_markdown(part.text)[0].strip():
        return Part(text, TextKind.PLAIN)
    return part


def _prefixed(text: str, kind: str | None) -> tuple[str | None, Part]:
    """A text and how it is written: as its prefix says, else as its item is."""
    found = _PREFIX.match(text)
    if found:
        kind, text = found[1].lower(), text[found.end() :].strip()
    return kind, moodle_part(text, kind_of(kind or ""))
