"""How often an option with a certain word is the key."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cetl_prep.banks.published import distractors, key_option
from cetl_prep.banks.text import words
from cetl_prep.exam.bank_health import Share, WordHealth
from cetl_prep.exam.item import Item

CUE_WORDS = {
    name: re.compile(rf"\b{pattern}\b")
    for name, pattern in (
        ("collaborat*", r"collaborat\w*"),
        ("stakeholder*", r"stakeholder\w*"),
        ("align*", r"align\w*"),
        ("needs assessment", r"needs assessments?"),
        ("review*", r"review\w*"),
        ("communicat*", r"communicat\w*"),
        ("policy", r"polic(?:y|ies)"),
        ("pilot", r"pilot(?:s|ed|ing)?"),
        ("cross-functional", r"cross-functional(?:ly)?"),
        ("plan", r"plan(?:s|ned|ning)?"),
        ("train*", r"train\w*"),
        ("immediately", r"immediately"),
        ("document*", r"document\w*"),
    )
}
"""Words of the trade that authors like to put into keys."""

ABSOLUTE = re.compile(r"\b(?:always|never|only|all|none)\b")
"""Words so strong that test-wise candidates strike the option."""


def pattern_share(items: Sequence[Item], pattern: re.Pattern[str]) -> Share:
    """Of the options that match, how many are keys."""
    keys = sum(bool(pattern.search(key_option(item).text.lower())) for item in items)
    others = sum(bool(pattern.search(d.text.lower())) for item in items for d in distractors(item))
    return Share(keys, keys + others)


def cue_words(items: Sequence[Item]) -> Iterator[WordHealth]:
    """Each cue word with its options and keys."""
    for name, pattern in CUE_WORDS.items():
        yield WordHealth(name, pattern_share(items, pattern))


def common_words(items: Sequence[Item], least: int) -> Iterator[WordHealth]:
    """Each word that stands in at least so many options, with its keys, in order of the alphabet."""
    keys: Counter[str] = Counter()
    options: Counter[str] = Counter()
    for item in items:
        for option in item.options:
            found = set(words(option.text))
            options.update(found)
            keys.update(found if option.is_key else ())
    for word in sorted(options):
        if options[word] >= least:
            yield WordHealth(word, Share(keys[word], options[word]))


def absolute_terms(items: Sequence[Item]) -> tuple[Share, Share]:
    """Keys with an absolute term of all keys, and distractors with one of all distractors."""
    keys = [key_option(item).text for item in items]
    others = [option.text for item in items for option in distractors(item)]
    return _absolute(keys), _absolute(others)


def _absolute(texts: Sequence[str]) -> Share:
    return Share(sum(bool(ABSOLUTE.search(text.lower())) for text in texts), len(texts))
