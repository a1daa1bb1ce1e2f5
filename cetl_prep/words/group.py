"""What a study group's figures say of an item, in sentences."""

from collections.abc import Mapping

from cetl_prep.exam.item_statistics import Alarm, ItemFigures
from cetl_prep.words.tongue import ENGLISH, Tongue

_ALARMS = {
    Alarm.BACKWARDS: "Check the key: those who got fewer other items right chose it more often.",
    Alarm.RIVAL: "Check the key: {rival} was chosen more often than the correct answer.",
}


def share_lines(
    found: ItemFigures, letters: Mapping[str, str], translate: Tongue = ENGLISH
) -> list[str]:
    """One line for each option that was shown, by its letter: "41% of 37 in the group chose C"."""
    text = translate("{percent}% of {n} in the group chose {letter}")
    lines = {
        letters[option]: text.format(percent=round(100 * share), n=found.n, letter=letters[option])
        for option, share in found.shares
        if option in letters
    }
    return [lines[letter] for letter in sorted(lines)]


def figure_line(found: ItemFigures, translate: Tongue = ENGLISH) -> str:
    """The share right and the point-biserial, each with its 90 % range."""
    low, high = (round(100 * bound) for bound in found.p_interval)
    right = translate("{percent}% right, likely {low} to {high}%.")
    said = right.format(percent=round(100 * found.p), low=low, high=high)
    r = found.discrimination
    if r is None:
        return said
    more = translate("Agreement with the other items: {r}, likely {low} to {high}.")
    numbers = {
        name: translate.number(value, 2)
        for name, value in (("r", r.value), ("low", r.low), ("high", r.high))
    }
    return f"{said} {more.format(**numbers)}"


def alarm_line(found: ItemFigures, letters: Mapping[str, str], translate: Tongue = ENGLISH) -> str:
    """Why the key should be looked at again; empty when nothing says so."""
    if found.alarm is Alarm.NONE:
        return ""
    return translate(_ALARMS[found.alarm]).format(rival=letters.get(found.rival, found.rival))
