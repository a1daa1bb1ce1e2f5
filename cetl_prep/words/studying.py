"""How causes, the days of a plan and the findings of the decision coach are said."""

from dataclasses import dataclass

from cetl_prep.exam.causes import Cause
from cetl_prep.exam.coach import ENOUGH, Certain, Changes, Coaching, Flags, Pace, Quarter
from cetl_prep.exam.comparing import Difference
from cetl_prep.exam.plan import Day, Phase, StudyPlan, Work
from cetl_prep.exam.scoring import Part
from cetl_prep.words.results import duration, interval
from cetl_prep.words.times import weekday
from cetl_prep.words.tongue import ENGLISH, Tongue

CAUSES = {
    Cause.UNKNOWN: "Did not know it",
    Cause.MISREAD: "Misread the question",
    Cause.BETWEEN_TWO: "Was between two options",
    Cause.TIME: "Was short of time",
    Cause.SLIP: "Slip: knew it, chose another",
}
WORKS = {
    Work.PRACTICE: "Practice, {minutes} min",
    Work.MOCK: "Mock exam",
    Work.SEALED: "Sealed mock exam",
    Work.REVIEW: "Go through the misses of the mock exam, {minutes} min",
    Work.LIGHT: "A lighter day, {minutes} min",
    Work.REST: "Free: nothing needs to be done",
    Work.EXAM: "Your exam",
}
QUARTERS = ("first", "second", "third", "last")
QUARTER_NAMES = {
    "first": "First quarter",
    "second": "Second quarter",
    "third": "Third quarter",
    "last": "Last quarter",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement of the coach: what it is about, what it comes to, and the figures behind it."""

    title: str
    verdict: str
    figures: tuple[str, ...]


def cause(named: Cause, translate: Tongue = ENGLISH) -> str:
    """A cause as the candidate reads it."""
    return translate(CAUSES[named])


def work(day: Day, translate: Tongue = ENGLISH) -> str:
    """What a day of the last week is for."""
    return translate(WORKS[day.work]).format(minutes=day.minutes)


def plan_head(plan: StudyPlan, translate: Tongue = ENGLISH) -> str:
    """How far the exam is off, calmly."""
    if plan.phase is Phase.NO_DATE:
        return translate("Set an exam date in Settings for a plan that ends with your exam.")
    if plan.phase is Phase.PAST:
        return translate("Your exam date has passed. Set a new one in Settings if there is one.")
    if plan.phase is Phase.EXAM_DAY:
        return translate("Your exam is today. Nothing is left to practice; good luck.")
    if plan.left == 1:
        return translate("1 day to your exam.")
    return translate("{n} days to your exam.").format(n=plan.left)


def week_ahead(plan: StudyPlan, translate: Tongue = ENGLISH) -> str:
    """The last week in one sentence, while it is still to come; empty when no mock exam is planned."""
    mocks = [day for day in plan.week if day.work in (Work.MOCK, Work.SEALED)]
    if not mocks:
        return ""
    text = (
        "Your last week: the sealed mock exam on {day}, its misses the day after, then lighter days."
        if mocks[0].work is Work.SEALED
        else "Your last week: a mock exam on {day}, its misses the day after, then lighter days."
    )
    return translate(text).format(day=weekday(mocks[0].day, translate))


def difference(apart: Difference, translate: Tongue = ENGLISH) -> str:
    """Whether two results differ, with the interval: "+8 points, within the margin of error (-2 to 18)"."""
    text = (
        "{change} points, more than the margin of error ({low} to {high})"
        if apart.clear
        else "{change} points, within the margin of error ({low} to {high})"
    )
    change = round(apart.change)
    figures = {"change": f"{change:+d}" if change else "0", "low": round(apart.low)}
    said = translate(text).format(**figures, high=round(apart.high))
    return said.replace("-", "\N{MINUS SIGN}")


def findings(known: Coaching, translate: Tongue = ENGLISH) -> tuple[Finding, ...]:
    """All statements of the coach."""
    return (
        _changes(known.changes, translate),
        _flags(known.flags, translate),
        _certain(known.certain, translate),
        _pace(known.pace, translate),
    )


def _changes(found: Changes, translate: Tongue) -> Finding:
    title = translate("Answers you changed")
    if found.needed:
        text = "{count} so far. Nothing is said below {enough}; {needed} more to go."
        few = translate(text).format(count=found.count, enough=ENOUGH, needed=found.needed)
        return Finding(title, translate("Too few to tell."), (few,))
    verdict = {
        True: "Changing gains you items.",
        False: "Changing costs you items.",
        None: "Too close to tell whether changing helps you.",
    }[found.helps]
    counts = translate(
        "Of {count} changed answers {gained} went from wrong to right, {lost} from right to wrong and {wrong} from wrong to wrong."
    ).format(count=found.count, gained=found.gained, lost=found.lost, wrong=found.stayed_wrong)
    share = translate("Of the changes that mattered, {share} gained an item.").format(
        share=_share(found.deciding, translate)
    )
    return Finding(title, translate(verdict), (counts, share))


def _flags(found: Flags, translate: Tongue) -> Finding:
    title = translate("Flagged against unflagged")
    if found.needed:
        few = translate(
            "{flagged} flagged and {others} other answers so far. Nothing is said below {enough} of each; {needed} more to go."
        ).format(
            flagged=found.flagged.items,
            others=found.others.items,
            enough=ENOUGH,
            needed=found.needed,
        )
        return Finding(title, translate("Too few to tell."), (few,))
    if not found.apart.clear:
        verdict = "Flagged answers are right about as often as the others."
    elif found.apart.change < 0:
        verdict = "Flagged answers are right less often: your flags find what you do not know."
    else:
        verdict = "Flagged answers are right more often: the doubt was not needed."
    lines = (
        translate("Flagged: {share}.").format(share=_share(found.flagged, translate)),
        translate("Not flagged: {share}.").format(share=_share(found.others, translate)),
        translate("Apart: {difference}.").format(difference=difference(found.apart, translate)),
    )
    return Finding(title, translate(verdict), lines)


def _certain(found: Certain, translate: Tongue) -> Finding:
    title = translate("Certain, but wrong")
    if found.needed:
        text = "{count} answers said to be certain so far. Nothing is said below {enough}; {needed} more to go."
        few = translate(text).format(count=found.wrong.items, enough=ENOUGH, needed=found.needed)
        return Finding(title, translate("Too few to tell."), (few,))
    verdict = translate("{wrong} of {count} certain answers were wrong.").format(
        wrong=found.wrong.correct, count=found.wrong.items
    )
    share = translate(
        "That is {percent}% (90% interval {interval}). These misses come first in your mistakes."
    ).format(percent=round(found.wrong.percent), interval=interval(found.wrong, translate))
    return Finding(title, verdict, (share,))


def _pace(found: Pace, translate: Tongue) -> Finding:
    title = translate("Pace by quarter of the exam")
    if found.needed:
        text = "Nothing is said below {enough} answers in each quarter; {needed} more to go."
        few = translate(text).format(enough=ENOUGH, needed=found.needed)
        return Finding(title, translate("Too few to tell."), (few,))
    verdict = translate("Your pace is even from quarter to quarter.")
    if found.differ:
        order = sorted(range(len(QUARTERS)), key=lambda place: found.quarters[place].seconds)
        verdict = translate(
            "You are fastest in the {fast} quarter and slowest in the {slow}."
        ).format(fast=translate(QUARTERS[order[0]]), slow=translate(QUARTERS[order[-1]]))
    lines = [
        _quarter(name, held, translate) for name, held in zip(QUARTERS, found.quarters, strict=True)
    ]
    said = translate("The middle time of an item and the share right, each with its 90% interval.")
    return Finding(title, verdict, (*lines, said))


def _quarter(name: str, held: Quarter, translate: Tongue) -> str:
    text = "{name}: {time} an item ({low} to {high}), {correct} of {items} right, {percent}% ({interval})."
    return translate(text).format(
        name=translate(QUARTER_NAMES[name]),
        time=duration(held.seconds),
        low=duration(held.low),
        high=duration(held.high),
        correct=held.right.correct,
        items=held.right.items,
        percent=round(held.right.percent),
        interval=interval(held.right, translate),
    )


def _share(part: Part, translate: Tongue) -> str:
    return translate("{correct} of {items}, {percent}% (90% interval {interval})").format(
        correct=part.correct,
        items=part.items,
        percent=round(part.percent),
        interval=interval(part, translate),
    )
