"""What is said of answers that could not be stored yet, and of those that came back."""

from collections.abc import Sequence

from cetl_prep.services.unsaved import Unsaved
from cetl_prep.words.errors import sentence
from cetl_prep.words.tongue import ENGLISH, Tongue

NAMED = 5
"""So many items are named; of more, only how many."""


def not_saved(unsaved: Unsaved, places: Sequence[int], translate: Tongue = ENGLISH) -> str:
    """That answers are not saved, to which items (their places, from 0), and why."""
    why = sentence(unsaved.error, translate)
    if not places:
        return translate("Not saved yet: marks and notes. {why}").format(why=why)
    goes_on = translate("Go on; it is tried again every few seconds.")
    if len(places) > NAMED:
        text = translate("Not saved yet: your answers to {n} items. {why}")
        return f"{text.format(n=len(places), why=why)} {goes_on}"
    items = ", ".join(str(place + 1) for place in places)
    text = translate("Not saved yet: your answer to item {items}. {why}")
    return f"{text.format(items=items, why=why)} {goes_on}"


def rescued(answers: int, translate: Tongue = ENGLISH) -> str:
    """That answers of an earlier run are saved now."""
    if answers == 1:
        return translate("One answer that could not be saved when you gave it is saved now.")
    text = translate("{n} answers that could not be saved when you gave them are saved now.")
    return text.format(n=answers)
