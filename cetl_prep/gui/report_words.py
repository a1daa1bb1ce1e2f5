"""What a score report says beside its figures: the steps that help most, and the conditions of the sitting."""

from PySide6.QtCore import QCoreApplication

from cetl_prep.exam.attempt import Attempt, State
from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.outcome import Outcome, Which
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.next_steps import Step
from cetl_prep.services.sitting import PRACTICE_ITEMS
from cetl_prep.words.times import span

SECONDS_PER_MISS = 120
"""What an item takes when it is read again with its rationales, for "about 12 min"."""
SECONDS_PER_ITEM = 80


def next_steps(results: tuple[Outcome, ...]) -> list[Step]:
    """What to do after this sitting, the most useful first."""
    say = QCoreApplication.translate
    counts = {which: sum(o.is_among(which) for o in results) for which in Which}
    steps = [_review_step(which, counts[which]) for which in Which if counts[which]]
    order = (Which.CERTAIN, Which.MISSED, Which.FLAGGED, Which.ALL)
    steps.sort(key=lambda step: order.index(Which(step.id)))
    minutes = span(PRACTICE_ITEMS * SECONDS_PER_ITEM, TONGUE)
    practice = Step(
        "practice",
        say("ScoreReportScreen", "Practice"),
        say("ScoreReportScreen", "{n} items with feedback, about {time}").format(
            n=PRACTICE_ITEMS, time=minutes
        ),
        say("ScoreReportScreen", "Practice"),
        say("ScoreReportScreen", "Start practice"),
    )
    # All missed items have their own way, beside the confident misses.
    rest = [step for step in steps[1:] if step.id != Which.MISSED]
    return [*steps[:1], practice, *rest]


def _review_step(which: Which, n: int) -> Step:
    say = QCoreApplication.translate
    titles = {
        Which.CERTAIN: say("ScoreReportScreen", "Review {n} confident misses"),
        Which.MISSED: say("ScoreReportScreen", "Review {n} missed items"),
        Which.FLAGGED: say("ScoreReportScreen", "Review {n} flagged items"),
        Which.ALL: say("ScoreReportScreen", "Look at all {n} items"),
    }
    if n == 1:
        titles = {
            Which.CERTAIN: say("ScoreReportScreen", "Review 1 confident miss"),
            Which.MISSED: say("ScoreReportScreen", "Review 1 missed item"),
            Which.FLAGGED: say("ScoreReportScreen", "Review 1 flagged item"),
            Which.ALL: say("ScoreReportScreen", "Look at the item"),
        }
    time = say("ScoreReportScreen", "About {time}").format(time=span(n * SECONDS_PER_MISS, TONGUE))
    details = {
        Which.CERTAIN: say("ScoreReportScreen", "Certain, but wrong. {time}").format(time=time),
        Which.ALL: say("ScoreReportScreen", "Right and wrong, with every rationale"),
    }
    return Step(
        which.value,
        titles[which].format(n=n),
        details.get(which, time),
        say("ScoreReportScreen", "Review"),
    )


def conditions_words(attempt: Attempt, bank: BankInfo) -> str:
    """Under what conditions it was sat: time, pauses, bank and form."""
    say = QCoreApplication.translate
    said = [_clock_words(attempt)]
    if attempt.pauses:
        said.append(
            say("ScoreReportScreen", "Paused once.")
            if attempt.pauses == 1
            else say("ScoreReportScreen", "Paused {n} times.").format(n=attempt.pauses)
        )
    if attempt.state is State.EXPIRED:
        said.append(
            say("ScoreReportScreen", "Time ran out; the answers were scored as they stood.")
        )
    said.append(
        say("ScoreReportScreen", "{title} {version}, digest {digest}, seed {seed}.").format(
            title=bank.title,
            version=bank.version,
            digest=attempt.form.digest[:12],
            seed=attempt.form.seed,
        )
    )
    return " ".join(said)


def _clock_words(attempt: Attempt) -> str:
    say = QCoreApplication.translate
    factor = attempt.profile.extra_time
    if attempt.profile.seconds is None:
        return say("ScoreReportScreen", "Without a clock.")
    if factor is None or factor == 1.0:
        return say("ScoreReportScreen", "Usual time.")
    return say("ScoreReportScreen", "{factor} times the usual time.").format(
        factor=TONGUE.number(factor)
    )
