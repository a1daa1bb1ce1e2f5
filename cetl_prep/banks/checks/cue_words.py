"""M9 and M10: no word tells a key or a distractor."""

from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.chance import fisher
from cetl_prep.banks.published import chance, choices, grave
from cetl_prep.banks.word_shares import absolute_terms, common_words, cue_words
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.bank_health import Share
from cetl_prep.exam.findings import Finding, Severity, Told, told

ENOUGH_OPTIONS = 20
SLACK = 0.15
"""How far from chance the key share of a word may lie: 10 to 40 % with four options."""


def m9_cue_words(bank: Bank, today: date) -> Iterable[Finding]:
    """An option with a favorite word of the trade is the key about as often as any other."""
    items = choices(bank)
    for word in cue_words(items):
        if word.keys.of >= ENOUGH_OPTIONS and _tells(word.keys, chance(items)):
            yield Finding("M9", grave(bank), "", _message(word.word, word.keys))


def m9_any_word(bank: Bank, today: date) -> Iterable[Finding]:
    """The same of any word, as a hint to writers."""
    items = choices(bank)
    for word in common_words(items, ENOUGH_OPTIONS):
        if _tells(word.keys, chance(items)):
            yield Finding("M9", Severity.NOTE, "", _message(word.word, word.keys))


def _tells(keys: Share, expected: float) -> bool:
    # Rounded, because 8 of 20 is within 40 % for people and not always for binary fractions.
    return round(abs(keys.count / keys.of - expected), 9) > SLACK


def _message(word: str, keys: Share) -> Told:
    text = "{word!r} stands in {n} options; {percent:.0f} % of these are keys"
    return told(text, word=word, n=keys.of, percent=keys.percent)


def m10_absolute_terms(bank: Bank, today: date) -> Iterable[Finding]:
    """Absolute terms stand in keys about as often as in distractors."""
    keys, others = absolute_terms(choices(bank))
    if not keys.of:
        return
    p = fisher(keys.count, keys.of, others.count, others.of)
    if p <= 0.05:
        message = told(
            "always, never, only, all or none stand in {keys:.1f} % of keys and {others:.1f} % of"
            " distractors; by chance this happens with p = {p:.3f}",
            keys=keys.percent,
            others=others.percent,
            p=p,
        )
        yield Finding("M10", grave(bank), "", message)
