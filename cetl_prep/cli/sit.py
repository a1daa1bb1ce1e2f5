"""`cetl-prep mock` and `cetl-prep practice`: a sitting in the terminal, item by item."""

import argparse
import sys

from cetl_prep.cli import group_mock
from cetl_prep.cli.opened import Services, services
from cetl_prep.cli.output import complain, input_lines, say_json
from cetl_prep.cli.room import Room
from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.services.alone import alone
from cetl_prep.services.sitting import Wish
from cetl_prep.words.errors import sentence

KEYS = """at each item:
  a, b, c ...  choose (for items with several right answers: all letters, e.g. "a c")
  f            flag for review, or take the flag away
  n, p         next, previous        3     go to item 3
  t            time left             ?     these keys
  r            review: which items are open or flagged, and submit
  q            save and leave; the same command resumes"""


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands."""
    for kind, text in (
        (Kind.MOCK, "sit a timed practice exam, or resume the one you left"),
        (Kind.PRACTICE, "practise with the answer explained after each item"),
    ):
        verb = verbs.add_parser(
            kind.value,
            help=text,
            description=text.capitalize() + ".",
            epilog=KEYS,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        _options(verb, kind)
        if kind is Kind.MOCK:
            group_mock.add_to(verb, _positive, _minutes, _extra_time)
        verb.set_defaults(command=_sit, kind=kind)


def _options(verb: argparse.ArgumentParser, kind: Kind) -> None:
    verb.add_argument("--bank", metavar="ID", default="", help="which bank (default: the first)")
    verb.add_argument("--items", type=_positive, metavar="N", help="how many items")
    verb.add_argument("--minutes", type=_minutes, metavar="M", help="time for the sitting")
    verb.add_argument(
        "--extra-time",
        type=_extra_time,
        metavar="FACTOR",
        default=1.0,
        help="accommodation: 1.25, 1.5, 2 or untimed; warnings move with it, and the result says so",
    )
    verb.add_argument("--seed", type=int, metavar="N", help="draw the form of this number")
    if kind is Kind.MOCK:
        verb.add_argument(
            "--sealed",
            action="store_true",
            help="the sealed exam: items that practice never shows; works once",
        )
    verb.add_argument("--skill", metavar="NAME", default="", help="one skill only")
    verb.add_argument("--new", action="store_true", help="begin anew even if one was left open")
    verb.add_argument(
        "--json",
        action="store_true",
        help="at the end print the sitting as one JSON document on standard output; the talk goes to standard error",
    )
    verb.add_argument(
        "--porcelain", action="store_true", help="print ACK k as soon as the k-th answer is on disk"
    )


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number above 0")
    return int(text)


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = 0.0
    if not 0 < minutes < 100_000:
        raise argparse.ArgumentTypeError(f"{text} is not a number of minutes above 0")
    return minutes


def _extra_time(text: str) -> float | None:
    if text in ("untimed", "none"):
        return None
    try:
        factor = float(text)
    except ValueError:
        factor = 0.0
    if not 1 <= factor <= 10:
        raise argparse.ArgumentTypeError(f"{text} is neither a factor from 1 to 10 nor 'untimed'")
    return factor


def _sit(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened, alone(opened.paths.data):
        words = sys.stderr if wanted.json else None
        room = Room(opened.sitting, input_lines(), porcelain=wanted.porcelain, words=words)
        open_one = None if wanted.new else _left_open(opened, _kind(wanted))
        if open_one is not None:
            status = room.resume(open_one.id)
        else:
            status = room.sit(_begin(wanted, opened))
        if wanted.json:
            say_json(opened.progress.values(opened.progress.report(room.attempt_id)))
        _back_up(opened, room.attempt_id)
        return status


def _back_up(opened: Services, attempt_id: str) -> None:
    """Back up once a sitting is handed in. That a backup fails takes nothing from the sitting."""
    if any(attempt.id == attempt_id for attempt in opened.sitting.open_attempts()):
        return
    try:
        opened.safety.back_up_if_due(opened.clock.now(), ended=True)
    except StorageError as error:
        complain(sentence(error))


def _begin(wanted: argparse.Namespace, opened: Services) -> Attempt:
    wish = _wish(wanted, opened)
    adaptive = wish.kind is Kind.PRACTICE
    return opened.study.practise(wish) if adaptive else opened.sitting.start(wish)


def _kind(wanted: argparse.Namespace) -> Kind:
    kind: Kind = wanted.kind
    return Kind.HOLD_OUT if getattr(wanted, "sealed", False) else kind


def _left_open(opened: Services, kind: Kind) -> Attempt | None:
    for attempt in opened.sitting.open_attempts():
        if attempt.kind is kind:
            return attempt
    return None


def _wish(wanted: argparse.Namespace, opened: Services) -> Wish:
    entry = opened.library.find(wanted.bank)
    skill_id = ""
    if wanted.skill:
        blueprint = opened.library.open(entry.digest).info.blueprint
        skill = blueprint.find(wanted.skill)
        if skill is None:
            names = ", ".join(known.name for known in blueprint.skills)
            raise BankError("library.unknown-skill", skill=wanted.skill, names=names)
        skill_id = skill.id
    return Wish(
        kind=_kind(wanted),
        bank=wanted.bank,
        items=wanted.items,
        minutes=wanted.minutes,
        extra_time=wanted.extra_time,
        seed=wanted.seed,
        skill=skill_id,
    )
