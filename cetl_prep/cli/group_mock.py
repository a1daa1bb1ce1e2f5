"""`cetl-prep mock seal`, `open`, `result` and `debrief`: one mock exam for a whole group, offline."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, input_lines, say, say_json
from cetl_prep.cli.room import Room
from cetl_prep.exam.attempt import Attempt, State
from cetl_prep.group.mock_file import HONOR
from cetl_prep.reports.files import csv_bytes, write_whole
from cetl_prep.reports.mock_debrief import COLUMNS, debrief_page, debrief_values, item_rows
from cetl_prep.services.alone import alone
from cetl_prep.services.group_mock import new_code
from cetl_prep.services.sitting import Wish
from cetl_prep.texts.reading import plain_words

Reader = Callable[[str], float | None]


FAIR = "It works on honor. Where the likely ranges overlap, a difference may be chance."


def add_to(
    mock: argparse.ArgumentParser,
    positive: Callable[[str], int],
    minutes: Callable[[str], float],
    extra_time: Reader,
) -> None:
    """Add the commands below `mock`; the readers turn words of the command line into values."""
    group = mock.add_subparsers(metavar="COMMAND", title="for a group")
    seal = _verb(group, "seal", "seal one mock exam for a whole group into a file", _seal)
    seal.add_argument("--bank", metavar="ID", default="", help="which bank (default: the first)")
    seal.add_argument("--items", type=positive, metavar="N", help="how many items")
    seal.add_argument("--minutes", type=minutes, metavar="M", help="time, the same for all")
    seal.add_argument("--seed", type=int, metavar="N", help="draw the form of this number")
    seal.add_argument("--title", metavar="TEXT", default="Group mock")
    seal.add_argument("--code", metavar="CODE", default="", help="the start code (default: drawn)")
    seal.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    start = _verb(group, "open", "open a sealed mock with its start code, and sit it", _open)
    start.add_argument("file", type=Path, metavar="FILE")
    start.add_argument("--code", metavar="CODE", required=True)
    start.add_argument("--extra-time", type=extra_time, metavar="FACTOR", default=1.0)
    start.add_argument("--porcelain", action="store_true", help="see mock --help")
    result = _verb(group, "result", "write your answers for the group", _result)
    result.add_argument("attempt", metavar="ATTEMPT", help="its id, number, or 'latest'")
    result.add_argument("--name", metavar="NAME", default="", help="the name the group sees")
    result.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    debrief = _verb(group, "debrief", "put results side by side", _debrief)
    debrief.add_argument("files", type=Path, nargs="+", metavar="RESULT")
    debrief.add_argument("--format", choices=("html", "csv"), default="html")
    debrief.add_argument("-o", dest="output", type=Path, metavar="FILE")


def _verb(
    group: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    text: str,
    command: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    verb = group.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}. {HONOR}")
    verb.add_argument("--json", action="store_true", help="print one JSON document")
    verb.set_defaults(command=command)
    return verb


def _seal(wanted: argparse.Namespace) -> int:
    code = wanted.code or new_code()
    wish = Wish(bank=wanted.bank, items=wanted.items, minutes=wanted.minutes, seed=wanted.seed)
    with services(wanted) as opened:
        mock = opened.group_mocks.seal(wish, code, wanted.title, wanted.output)
    if wanted.json:
        say_json(
            {
                "file": str(wanted.output),
                "mock": mock.id,
                "title": mock.title,
                "items": len(mock.items),
                "minutes": mock.minutes,
                "seed": mock.seed,
                "code": code,
            }
        )
    else:
        say(f"{wanted.output}: {mock.title}, {len(mock.items)} items")
        say(f"Start code, to be told when all begin: {code}")
        say(HONOR)
    return Status.DONE


def _open(wanted: argparse.Namespace) -> int:
    words = sys.stderr if wanted.json else None
    with services(wanted) as opened, alone(opened.paths.data):
        mock = opened.group_mocks.open(wanted.file, wanted.code)
        say(f"{mock.title}. {HONOR}", words)
        room = Room(opened.sitting, input_lines(), porcelain=wanted.porcelain, words=words)
        before = opened.group_mocks.sat(mock)
        if before and opened.sitting.load(before).state is State.OPEN:
            status = room.resume(before)
        else:
            attempt: Attempt = opened.group_mocks.start(mock, wanted.extra_time)
            status = room.sit(attempt)
        if wanted.json:
            say_json(opened.progress.values(opened.progress.report(room.attempt_id)))
    return status


def _result(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        attempt = opened.progress.find(wanted.attempt).id
        opened.group_mocks.export_result(attempt, wanted.name, wanted.output)
    if wanted.json:
        say_json({"file": str(wanted.output), "attempt": attempt})
    else:
        say(f"{wanted.output}: your answers, without times. Send it to the group.")
    return Status.DONE


def _debrief(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        made = opened.group_mocks.debrief(wanted.files)
    if wanted.output:
        content = debrief_page(made, plain_words).encode()
        if wanted.format == "csv":
            content = csv_bytes(COLUMNS, item_rows(made))
        write_whole(wanted.output, content)
    if wanted.json:
        say_json(debrief_values(made))
        return Status.DONE
    for row in made.members:
        low, high = row.score.interval
        right = f"{row.score.correct} of {row.score.items} correct"
        say(f"{row.name or '(no name)'}: {right}, likely {low:.0f} to {high:.0f} %")
    for item in made.most_missed(5):
        say(f"missed by {item.missed} of {item.members}: {item.number} {item.item.id}")
    for item in made.most_argued(5):
        chosen = ", ".join(f"{count} chose {option}" for option, count in item.counts if count)
        say(f"argued most: {item.number} {item.item.id} ({chosen})")
    say(FAIR)
    return Status.DONE
