"""M6 and M7: the length of an option does not tell the key."""

from collections.abc import Iterable
from datetime import date

from cetl_prep.banks.chance import BAND_95, BAND_99, band, chi_square, chi_square_limit
from cetl_prep.banks.lengths import (
    is_uneven,
    key_ranks,
    key_ratio,
    longest_keys,
    shortest_keys,
    spread,
)
from cetl_prep.banks.published import chance, choices, grave
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.bank_health import Share
from cetl_prep.exam.findings import Finding, Severity, Told, told

MOST_UNEVEN = 0.03
WORST_RATIO = 2.0


def m6_key_stands_out(bank: Bank, today: date) -> Iterable[Finding]:
    """The options of an item are about as long as each other; at most 3 % of items are uneven, none grossly."""
    items = choices(bank)
    uneven = [item for item in items if is_uneven(item)]
    for item in uneven:
        ratio, difference = spread(item)
        gross = key_ratio(item) > WORST_RATIO or (ratio > WORST_RATIO and difference > 4)
        severity = Severity.ERROR if gross else Severity.WARNING
        message = told(
            "option lengths stand out: key to distractors {key:.2f} (0.75 to 1.33), longest to shortest"
            " {ratio:.2f} (at most 1.6, or 4 words)",
            key=key_ratio(item),
            ratio=ratio,
        )
        yield Finding("M6", severity, item.id, message)
    if len(uneven) > MOST_UNEVEN * len(items):
        text = "{n} of {all} items have uneven options, more than 3 %"
        message = told(text, n=len(uneven), all=len(items))
        yield Finding("M6", grave(bank), "", message)


def m7_key_length(bank: Bank, today: date) -> Iterable[Finding]:
    """The key is the longest option, and the shortest, about as often as chance makes it so."""
    items = choices(bank)
    for unit, measure in ((told("words"), None), (told("letters"), len)):
        more = (measure,) if measure else ()
        for name, share in (
            (told("longest"), longest_keys(items, *more)),
            (told("shortest"), shortest_keys(items, *more)),
        ):
            for message in _outside(share, chance(items), BAND_95):
                # Equal numbers of letters are rare, so letters are only the second opinion.
                severity = Severity.WARNING if measure else grave(bank)
                text = "counted in {unit}, the key is strictly {name} in {share}"
                said = told(text, unit=unit, name=name, share=message)
                yield Finding("M7", severity, "", said)


def _outside(share: Share, expected: float, z: float) -> Iterable[Told]:
    low, high = band(expected, share.of, z)
    if share.of and not low <= share.count / share.of <= high:
        text = "{percent:.1f} % of items; chance keeps it within {low:.1%} and {high:.1%}"
        yield told(text, percent=share.percent, low=low, high=high)


def m7_key_rank(bank: Bank, today: date) -> Iterable[Finding]:
    """No rank of length holds the key more often than others."""
    ranks = key_ranks(choices(bank))
    value, limit = chi_square(ranks), chi_square_limit(ranks)
    if value > limit:
        shown = ", ".join(f"{count:.0f}" for count in ranks)
        text = "ranks of the key by length are {ranks}: chi-square {value:.2f}, more than {limit}"
        message = told(text, ranks=shown, value=value, limit=limit)
        yield Finding("M7", grave(bank), "", message)


def m7_skills(bank: Bank, today: date) -> Iterable[Finding]:
    """The same within each skill, where few items make it a hint and no more."""
    items = choices(bank)
    for skill in bank.info.blueprint.skills:
        own = tuple(item for item in items if item.skill == skill.id)
        shares = (
            (told("longest"), longest_keys(own)),
            (told("shortest"), shortest_keys(own)),
        )
        for name, share in shares:
            for message in _outside(share, chance(own), BAND_99):
                text = "{skill}: the key is {name} in {share}"
                said = told(text, skill=skill.id, name=name, share=message)
                yield Finding("M7", Severity.WARNING, "", said)
