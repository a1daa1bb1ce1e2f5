"""What became of old sittings and answers when a bank changed."""

from datetime import date

from cetl_prep.services.rejudging import Followed
from cetl_prep.storage.rejudging import Figures
from cetl_prep.words.results import title
from cetl_prep.words.times import full_date
from cetl_prep.words.tongue import ENGLISH, Tongue

MOST = 5
"""Sittings named one by one."""

ONE_KEY = "one key corrected"
KEYS = "{n} keys corrected"


def keys_words(n: int, translate: Tongue = ENGLISH) -> str:
    """How many keys were corrected."""
    return translate(ONE_KEY) if n == 1 else translate(KEYS).format(n=n)


def score_words(was: int, now: int, keys: int, translate: Tongue = ENGLISH) -> str:
    """A practice score that is another now: "592 to 600, one key corrected"."""
    return translate("{was} to {now}, {keys}").format(
        was=was, now=now, keys=keys_words(keys, translate)
    )


def _sitting(figures: Figures, translate: Tongue) -> str:
    """A sitting by its name and day: "Mock exam 3 of Jun 12, 2026"."""
    name = title(figures.kind, figures.title, translate)
    day = full_date(date.fromisoformat(figures.started[:10]), translate)
    return translate("{name} of {day}").format(name=name, day=day)


def followed_words(followed: Followed, translate: Tongue = ENGLISH) -> str:
    """All of it in a few sentences; empty when nothing became of anything."""
    said = [
        f"{_sitting(each.now, translate)}:"
        f" {score_words(each.was.scaled, each.now.scaled, each.keys, translate)}."
        for each in followed.rescored[:MOST]
    ]
    more = len(followed.rescored) - MOST
    if more > 0:
        said.append(translate("{n} more sittings are scored again.").format(n=more))
    if followed.left_out:
        text = "Old answers to {n} items no longer feed the estimate, because they ask something else now."
        said.append(translate(text).format(n=len(followed.left_out)))
    return " ".join(said)
