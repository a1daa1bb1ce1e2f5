"""`cetl-prep today`: am I ready, what is weak, what next."""

import argparse

from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, say, say_json
from cetl_prep.exam.readiness import Readiness
from cetl_prep.exam.standing import Standing
from cetl_prep.services.study import Estimate

WORDS = {
    Standing.STRONG: "strong",
    Standing.CLOSE: "close",
    Standing.WEAK: "weak",
    Standing.FEW: "too few answers",
}


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    today = verbs.add_parser(
        "today",
        help="the estimate of each skill and of the whole exam",
        description="What the answers so far say about each skill and about a fresh practice exam. Estimates, each with its range.",
    )
    today.add_argument("--bank", metavar="ID", default="", help="which bank (default: the first)")
    today.add_argument("--json", action="store_true", help="print one JSON document")
    today.set_defaults(command=_today)


def _today(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        estimates = opened.study.estimates(wanted.bank)
        outlook = opened.study.readiness(wanted.bank)
        answers = opened.study.answers(wanted.bank)
        weakest = opened.study.weakest(wanted.bank)
        bank = opened.library.open(opened.library.find(wanted.bank).digest)
        scale = bank.info.profile.scale
    if wanted.json:
        say_json(
            {
                "answers": answers,
                "readiness": _readiness_values(outlook),
                "skills": [_estimate_values(estimate) for estimate in estimates],
                "next": [estimate.name for estimate in weakest],
            }
        )
        return Status.DONE
    if outlook.enough:
        passing = sum(scale.scaled(dot) >= scale.cut for dot in outlook.dots)
        low, high = round(scale.scaled(outlook.low)), round(scale.scaled(outlook.high))
        say(f"Of 20 exams like this, about {passing} would reach {scale.cut}.")
        say(f"Practice score likely {low} to {high}; an estimate from your {answers} answers.")
    else:
        say(f"Not enough answers yet for an estimate of the exam: {outlook.needed} more.")
    for estimate in estimates:
        say(
            f"{estimate.name}: {round(estimate.percent)}%, likely {round(estimate.low)} to"
            f" {round(estimate.high)}%, {estimate.answers} answers, {WORDS[estimate.standing]}"
        )
    if weakest:
        say(f"Next: {', '.join(estimate.name for estimate in weakest)}")
    return Status.DONE


def _readiness_values(outlook: Readiness) -> dict[str, object]:
    if not outlook.enough:
        return {"enough": False, "needed": outlook.needed}
    return {
        "enough": True,
        "needed": 0,
        "chance": round(outlook.chance, 2),
        "chance_interval": [round(outlook.chance_low, 2), round(outlook.chance_high, 2)],
        "percent": round(outlook.mean, 1),
        "percent_interval": [outlook.low, outlook.high],
        "dots": list(outlook.dots),
    }


def _estimate_values(estimate: Estimate) -> dict[str, object]:
    return {
        "name": estimate.name,
        "percent": round(estimate.percent, 1),
        "interval": [round(estimate.low, 1), round(estimate.high, 1)],
        "answers": estimate.answers,
        "trend": None if estimate.trend is None else round(estimate.trend, 1),
        "standing": estimate.standing.value,
    }
