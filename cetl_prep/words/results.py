"""How figures are said: times, shares with their doubt, the verdict on a practice score."""

from datetime import datetime

from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.scoring import Part, Score
from cetl_prep.exam.selection_plan import Reason, Why
from cetl_prep.words.tongue import ENGLISH, DateShape, Tongue

_KINDS = {
    Kind.MOCK: "Mock exam {number}",
    Kind.PRACTICE: "Practice {number}",
    Kind.HOLD_OUT: "Sealed mock exam {number}",
}
PRACTICE_SCORE_NOTE = (
    "The practice score is our own estimate from practice items. It is not a CoSN score;"
    " how CoSN turns answers into its score is not public."
)


def title(kind: Kind, number: str, translate: Tongue = ENGLISH) -> str:
    """What a sitting is called."""
    return translate(_KINDS[kind]).format(number=number)


def attempt_title(attempt: Attempt, translate: Tongue = ENGLISH) -> str:
    """What this sitting is called."""
    return title(attempt.kind, attempt.title, translate)


_WHY = {
    Why.WEAK: "{skill}: estimate {percent}%, {weight}% of the exam, {when}. It gets more than its share because it is weaker.",
    Why.BALANCE: "{skill}: estimate {percent}%, {weight}% of the exam, {when}. It is this skill's turn.",
    Why.CHOSEN: "{skill}: you asked for it. Estimate {percent}%, {weight}% of the exam, {when}.",
    Why.MISS: "You missed this item before, and it is due again. {skill}: estimate {percent}%.",
    Why.AGAIN: "You have seen every item of {skill}; this is the one you saw longest ago.",
}


def why(reason: Reason, skill: str, translate: Tongue = ENGLISH) -> str:
    """Why practice picked an item, in one line; `skill` is the skill's name."""
    return translate(_WHY[reason.why]).format(
        skill=skill,
        percent=round(reason.estimate),
        weight=translate.number(reason.weight),
        when=_when(reason.days_away, translate),
    )


def _when(days: float | None, translate: Tongue) -> str:
    if days is None:
        return translate("not practiced yet")
    whole = int(days)
    if whole == 0:
        return translate("last practiced today")
    if whole == 1:
        return translate("last practiced yesterday")
    return translate("last practiced {days} days ago").format(days=whole)


def clock(seconds: float) -> str:
    """Time left as h:mm:ss; a begun second counts."""
    whole = int(seconds) + (seconds > int(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def duration(seconds: float) -> str:
    """A length of time as m:ss."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def interval(part: Part, translate: Tongue = ENGLISH) -> str:
    """The 90 % interval of a share: "52 to 79%"."""
    low, high = part.interval
    return translate("{low} to {high}%").format(low=round(low), high=round(high))


def part_figures(part: Part, translate: Tongue = ENGLISH) -> str:
    """All figures of an area or a skill in one line, as screen readers get it."""
    text = translate("{name}: {correct} of {items} correct, {percent}%, likely {interval}").format(
        name=part.name,
        correct=part.correct,
        items=part.items,
        percent=round(part.percent),
        interval=interval(part, translate),
    )
    return f"{text}, {translate('few items')}" if part.few else text


def verdict(score: Score, translate: Tongue = ENGLISH) -> str:
    """Where the practice score stands to the cut, with its margin of error."""
    if score.over_cut:
        text = (
            "Over the pass mark, by more than the margin of error."
            if score.clear
            else "Over the pass mark, by less than the margin of error."
        )
    else:
        text = (
            "Under the pass mark, by more than the margin of error."
            if score.clear
            else "Under the pass mark, by less than the margin of error."
        )
    return translate(text)


def day(moment: datetime, translate: Tongue = ENGLISH) -> str:
    """A date as "Tuesday, April 7", in the machine's own time."""
    return translate.date(moment.astimezone().date(), DateShape.WEEKDAY)
