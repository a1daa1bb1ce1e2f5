"""`cetl-prep history`: list and show what was answered; what goes into files is in `history_files`."""

import argparse

from cetl_prep.cli import history_files
from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, say, say_json
from cetl_prep.words.rescoring import score_words
from cetl_prep.words.results import attempt_title, part_figures, title

EXAMPLES = """examples:
  cetl-prep history list
  cetl-prep history show latest --json
  cetl-prep history export --format history --for Dana -o for-dana.json
  cetl-prep history import old-laptop.json
  cetl-prep history verify erin.json --receipt 7K3M-9QWE-2RTY-XABC"""


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the group of commands."""
    history = verbs.add_parser(
        "history",
        help="your exams and practice so far",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    group = history.add_subparsers(required=True, metavar="COMMAND")
    every = group.add_parser("list", help="all sittings, newest first")
    every.add_argument("--json", action="store_true", help="print one JSON document")
    every.set_defaults(command=_list)
    show = group.add_parser("show", help="one sitting with its score and responses")
    show.add_argument("attempt", metavar="ATTEMPT", help="its id, number, or 'latest'")
    show.add_argument("--json", action="store_true", help="print one JSON document")
    show.set_defaults(command=_show)
    history_files.add_to(group)
    have = group.add_parser("have", help="print HAVE k for each answer of the newest sitting")
    have.add_argument("--json", action="store_true", help="print one JSON document")
    have.set_defaults(command=_have)


def _list(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        attempts = list(opened.progress.attempts())
    if wanted.json:
        say_json(
            [
                {
                    "id": a.id,
                    "number": a.number,
                    "kind": a.kind.value,
                    "title": title(a.kind, a.title),
                    "state": a.state.value,
                    "started": a.started,
                    "ended": a.ended,
                    "bank": a.bank_id,
                    "digest": a.digest,
                    "items": a.items,
                    "answered": a.answered,
                    "correct": a.correct if a.ended else None,
                }
                for a in attempts
            ]
        )
        return Status.DONE
    for a in attempts:
        result = f"{a.correct} of {a.items} correct" if a.ended else f"open, {a.answered} answered"
        say(f"{a.number:4}  {a.id[:8]}  {a.started[:16]}  {title(a.kind, a.title)}: {result}")
    if not attempts:
        say("Nothing yet. Begin with: cetl-prep practice")
    return Status.DONE


def _show(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        found = opened.progress.find(wanted.attempt)
        report = opened.progress.report(found.id)
        values = opened.progress.values(report)
    if wanted.json:
        say_json(values)
        return Status.DONE
    score = report.score
    low, high = score.scaled_interval
    say(f"{attempt_title(report.attempt)} ({report.attempt.state.value}), {found.started[:16]}")
    say(f"{score.raw} of {score.total.items} correct, {round(score.percent)}%")
    say(f"Practice score {score.scaled} (an estimate of ours), likely {low} to {high}")
    if report.original is not None:
        was = report.original.scaled
        say(f"Scored again: {score_words(was, score.scaled, len(report.corrected))}.")
    for part in (*score.areas, *score.skills):
        say(part_figures(part))
    return Status.DONE


def _have(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        attempts = opened.progress.attempts()[:1]
        answers = opened.sitting.load(attempts[0].id).answers if attempts else 0
        sound = opened.safety.history_is_sound()
    if wanted.json:
        say_json({"answers": answers, "sound": sound})
    for number in range(1, 0 if wanted.json else answers + 1):
        say(f"HAVE {number}")
    return Status.DONE if sound else Status.REFUSED
