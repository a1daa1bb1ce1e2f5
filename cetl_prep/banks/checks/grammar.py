"""M13: the grammar of the options does not single one out."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.published import choices, published
from cetl_prep.banks.text import word_set, words
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told
from cetl_prep.exam.item import Item

_DETERMINERS = word_set("a an the each every any this that these those its their our no")
_PREPOSITIONS = word_set(
    "at by for from in into of on to under with without within through after before during until since"
)
_CLAUSES = word_set("if when whether because while although how who what which where why")
_PRONOUNS = word_set("it they he she we you i")
# A noun with an article beside nouns without one is often just a plural.
_KINDS = {
    "an article": told("an article"),
    "a preposition": told("a preposition"),
    "a clause": told("a clause"),
    "a pronoun": told("a pronoun"),
    "a number": told("a number"),
    "an -ing word": told("an -ing word"),
    "another word": told("another word"),
}
_NEAR = frozenset({"an article", "another word"})


def m13_punctuation(bank: Bank, today: date) -> Iterable[Finding]:
    """Options of an item all end alike and all begin alike: with or without a full stop, with or without a capital."""
    for item in published(bank):
        ends = {option.text[-1:] in ".;!?" for option in item.options}
        begins = {option.text[:1].islower() for option in item.options}
        if len(ends) > 1:
            message = told("some options end with a full stop, some do not")
            yield Finding("M13", Severity.WARNING, item.id, message)
        if len(begins) > 1:
            message = told("some options begin with a capital, some do not")
            yield Finding("M13", Severity.WARNING, item.id, message)


def m13_odd_start(bank: Bank, today: date) -> Iterable[Finding]:
    """No key begins with another kind of word than all distractors."""
    for item in choices(bank):
        kinds = [_kind(option.text) for option in item.options]
        counts = Counter(kinds)
        if len(kinds) < 3 or len(counts) != 2 or min(counts.values()) != 1:
            continue
        place = next(place for place, kind in enumerate(kinds) if counts[kind] == 1)
        option = item.options[place]
        grave = option.is_key and set(kinds) != _NEAR
        severity = Severity.WARNING if grave else Severity.NOTE
        role = told("the key") if option.is_key else told("option {id}", id=option.id)
        message = told(
            "{role} alone begins with {kind}, the others do with {usual}",
            role=role,
            kind=_KINDS[kinds[place]],
            usual=_KINDS[max(counts, key=counts.__getitem__)],
        )
        yield Finding("M13", severity, item.id, message)


def _kind(text: str) -> str:
    """The kind of word a text begins with, as far as its form tells."""
    first = next(iter(words(text)), "")
    for name, members in (
        ("an article", _DETERMINERS),
        ("a preposition", _PREPOSITIONS),
        ("a clause", _CLAUSES),
        ("a pronoun", _PRONOUNS),
    ):
        if first in members:
            return name
    if first[:1].isdigit():
        return "a number"
    return "an -ing word" if re.fullmatch(r"\w{2,}ing", first) else "another word"


def m13_article(bank: Bank, today: date) -> Iterable[Finding]:
    """A stem to be completed does not end in "a" or "an", which fits only some options."""
    for item in published(bank):
        if re.search(r"\b(?:a|an)\s*[:_.]*$", item.stem, re.IGNORECASE) and _mixed_vowels(item):
            message = told('the stem ends in "a" or "an", which does not fit each option')
            yield Finding("M13", Severity.ERROR, item.id, message)


def _mixed_vowels(item: Item) -> bool:
    return len({option.text[:1].lower() in "aeiou" for option in item.options}) > 1
