"""M11: words of the stem do not lead to the key."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.clang import mean_clang, telling_words
from cetl_prep.banks.published import choices
from cetl_prep.banks.text import content_words
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding, Severity, told

MOST_CLANG = 0.15
RARE = 0.01


def m11_clang(bank: Bank, today: date) -> Iterable[Finding]:
    """Over the bank, keys share no more words with the stem than distractors do."""
    clang = mean_clang(choices(bank))
    if abs(clang) > MOST_CLANG:
        side = told("more") if clang > 0 else told("fewer")
        message = told(
            "keys share {words:.2f} words {side} with the stem than distractors do (at most {most})",
            words=abs(clang),
            side=side,
            most=MOST_CLANG,
        )
        yield Finding("M11", Severity.WARNING, "", message)


def m11_rare_words(bank: Bank, today: date) -> Iterable[Finding]:
    """No key shares a rare word of the stem that no distractor has; two such words are a giveaway."""
    items = choices(bank)
    stems = Counter(word for item in items for word in content_words(item.stem))
    rare = max(3, RARE * len(items))
    for item in items:
        found = sorted(word for word in telling_words(item) if stems[word] <= rare)
        if found:
            severity = Severity.WARNING if len(found) > 1 else Severity.NOTE
            message = told(
                "of all options only the key takes up {words} from the stem",
                words=", ".join(map(repr, found)),
            )
            yield Finding("M11", severity, item.id, message)
