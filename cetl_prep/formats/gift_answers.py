"""The answers in the braces of a GIFT item: cut at signs that are not escaped, and told apart by kind."""

import re
from dataclasses import dataclass
from enum import StrEnum

_TOKEN = re.compile(r"\\\\|\\[:#={}~n]|\\|####|->|[=~#{}]|[^\\=~#{}-]+|-", re.DOTALL)
_ESCAPED = {"\\n": "\n"}
_WEIGHT = re.compile(r"%\s*([-+]?\d+(?:[.,]\d+)?)\s*%")
_TRUTH = {"T": True, "TRUE": True, "F": False, "FALSE": False}


class Kind(StrEnum):
    """What an item asks for."""

    CHOICE = "multiple choice"
    TRUE_FALSE = "true/false"
    NUMERICAL = "numerical"
    MATCHING = "matching"
    SHORT = "short answer"
    ESSAY = "essay"
    DESCRIPTION = "description"


@dataclass
class Answer:
    """One answer: its sign, its text, what is said to who chooses it, and its weight in percent as it is written."""

    sign: str
    text: str = ""
    why: str = ""
    weight: str = ""


@dataclass
class Answers:
    """All answers of an item; `lead` are words in the braces before the first of them, which mean nothing."""

    kind: Kind
    answers: list[Answer]
    truth: bool | None = None
    rule: str = ""
    lead: str = ""


def tokens(text: str) -> list[str]:
    r"""The text in pieces: signs, escaped signs and runs of words; a backslash before anything else is itself."""
    return _TOKEN.findall(text)


def words(pieces: list[str]) -> str:
    r"""The text of pieces that are words: escapes undone, ``\n`` a line end, lines trimmed."""
    made = "".join(_word(piece) for piece in pieces)
    return "\n".join(line.strip() for line in made.split("\n")).strip()


def _word(piece: str) -> str:
    if len(piece) == 2 and piece[0] == "\\":
        return _ESCAPED.get(piece, piece[1])
    return piece


def parse(inside: str) -> Answers:
    """What stands between the braces."""
    pieces = tokens(inside.strip())
    body, rule = _cut(pieces, "####")
    plain = "".join(body).strip()
    if not plain:
        return Answers(Kind.ESSAY, [], rule=words(rule))
    if plain.startswith("#"):
        return Answers(Kind.NUMERICAL, [], rule=words(rule))
    head, feedback = _cut(body, "#")
    truth = _TRUTH.get("".join(head).strip().upper())
    if truth is not None:
        wrong, right = _cut(feedback, "#")
        answers = [Answer("~", why=words(wrong)), Answer("=", why=words(right))]
        return Answers(Kind.TRUE_FALSE, answers, truth, words(rule))
    answers = _answers(body)
    signs = {answer.sign for answer in answers}
    lead = words(body[: min((body.index(sign) for sign in signs), default=0)])
    return Answers(_kind(signs, body), answers, rule=words(rule), lead=lead)


def _kind(signs: set[str], body: list[str]) -> Kind:
    if "~" in signs:
        return Kind.CHOICE
    if "=" in signs and "->" in body:
        return Kind.MATCHING
    return Kind.SHORT


def _answers(body: list[str]) -> list[Answer]:
    cuts = [n for n, piece in enumerate(body) if piece in ("=", "~")]
    if not cuts:
        return []
    return [
        _answer(body[start], body[start + 1 : end])
        for start, end in zip(cuts, [*cuts[1:], len(body)], strict=True)
    ]


def _answer(sign: str, pieces: list[str]) -> Answer:
    text, why = _cut(pieces, "#")
    made = Answer(sign, words(text), words(why))
    weight = _WEIGHT.match("".join(text).strip())
    if weight:
        made.weight = weight[1]
        made.text = words(tokens("".join(text).strip()[weight.end() :]))
    return made


def _cut(pieces: list[str], sign: str) -> tuple[list[str], list[str]]:
    """What stands before and behind the first of these signs."""
    if sign not in pieces:
        return pieces, []
    place = pieces.index(sign)
    return pieces[:place], pieces[place + 1 :]
