"""M3, M4 and M5: options that stand alone, and a stem that asks one plain question."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from cetl_prep.banks.published import published
from cetl_prep.banks.text import asking_sentence, length
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told
from cetl_prep.exam.item import Item

STEM_WORDS = (12, 110)
OPTION_WORDS = (2, 28)

NEGATIVE_TAG = "negative-stem"
"""Tag by which a reviewer lets a negative stem stand."""

_COMBINED = re.compile(
    r"\b(?:all|none|any|both|neither) of (?:the )?(?:above|these(?: answers| options)?|others?)\W*$"
    r"|\b(?:both|neither|either) \(?[a-e1-5]\)? (?:and|or|nor) \(?[a-e1-5]\b"
    r"|^\W*(?:[a-e]|[ivx]+|[1-5])(?:\)?(?:,| and| &)+ ?\(?(?:[a-e]|[ivx]+|[1-5]))+\)?(?: only)?\W*$",
    re.IGNORECASE,
)
_LOUD = re.compile(r"\b(?:NOT|EXCEPT|LEAST|INCORRECT|FALSE)\b")
_NEGATIVE = re.compile(
    r"\bnot\b|n't\b|\bexcept\b(?! (?:for|when|where|in)\b)|\bleast (?:likely|well|\w+(?:ive|ful|ant|ent|able|ible|ate|al|ous))\b|\bincorrect\b|\bfalse\b"
    r"|\bnever\b",
    re.IGNORECASE,
)
# What follows sets the scene of the question and does not turn it round.
_CLAUSE = re.compile(
    r"^(?:if|because|since|so that|when|while|until|unless|after|before|although|given|as|where)\b[^,]*,"
    r"|(?:,? (?:if|because|since|so that|when|while|until|unless|whether|although|who|that|even|so|where)\b).*"
    r"|\bif not\b|\bor not\b|\bnot (?:only|just)\b",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\b(?:option|answer|choice|alternative)s? \(?[A-E]\b|\boptions? [a-e]\b(?= |$)|\b[Tt]he (?:above|previous) option"
)


def m3_no_combined_options(bank: Bank, today: date) -> Iterable[Finding]:
    """No "all of the above", no "both A and B": they reward partial knowledge."""
    for item in published(bank):
        for option in item.options:
            if _COMBINED.search(option.text):
                message = told(
                    "option {id} combines other options: {text!r}", id=option.id, text=option.text
                )
                yield Finding("M3", Severity.ERROR, item.id, message)


def m4_no_negative_stem(bank: Bank, today: date) -> Iterable[Finding]:
    """No stem asks for what is not so. Stems that a reviewer lets stand are at most 1 %."""
    items = published(bank)
    negative = [item for item in items if _is_negative(item.stem)]
    allowed = [item for item in negative if NEGATIVE_TAG in item.tags]
    for item in negative:
        if NEGATIVE_TAG not in item.tags:
            yield Finding("M4", Severity.ERROR, item.id, told("the stem asks for what is not so"))
    if len(allowed) > max(1, len(items) / 100):
        message = told("{n} negative stems were let stand, more than 1 %", n=len(allowed))
        yield Finding("M4", Severity.ERROR, "", message)


def _is_negative(stem: str) -> bool:
    question = _CLAUSE.sub(" ", asking_sentence(stem))
    return bool(_LOUD.search(stem) or _NEGATIVE.search(question))


def m5_one_question(bank: Bank, today: date) -> Iterable[Finding]:
    """The stem ends with its one question mark."""
    for item in published(bank):
        if item.stem.count("?") != 1 or not item.stem.endswith("?"):
            message = told("the stem should hold one question mark, at its end")
            yield Finding("M5", Severity.ERROR, item.id, message)


def m5_lengths(bank: Bank, today: date) -> Iterable[Finding]:
    """Stems and options are neither telegrams nor essays."""
    for item in published(bank):
        for name, count, (least, most) in _lengths(item):
            text = (
                "the option {id} has {n} words; {least} to {most} are wanted"
                if name
                else "the stem has {n} words; {least} to {most} are wanted"
            )
            if not least <= count <= most:
                message = told(text, id=name, n=count, least=least, most=most)
                yield Finding("M5", Severity.ERROR, item.id, message)


def _lengths(item: Item) -> Iterator[tuple[str, int, tuple[int, int]]]:
    yield "", length(item.stem), STEM_WORDS
    for option in item.options:
        # A bare number is a whole answer.
        least = 1 if any(letter.isdigit() for letter in option.text) else OPTION_WORDS[0]
        yield option.id, length(option.text), (least, OPTION_WORDS[1])


def m5_no_letters(bank: Bank, today: date) -> Iterable[Finding]:
    """Nothing speaks of options by letter, because they are shown in another order each time."""
    for item in published(bank):
        for text in (item.stem, item.rule, *_option_texts(item)):
            if found := _LETTER.search(text):
                text = "refers to an option by its letter or place: {words!r}"
                message = told(text, words=found.group())
                yield Finding("M5", Severity.ERROR, item.id, message)


def _option_texts(item: Item) -> Iterator[str]:
    for option in item.options:
        yield from (option.text, option.rationale)
