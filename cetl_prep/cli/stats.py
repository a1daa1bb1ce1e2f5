"""`cetl-prep stats`: give answers to a study group, and merge what members gave into figures."""

import argparse
from pathlib import Path

from cetl_prep.banks.file import write
from cetl_prep.cli.bank_reading import named_bank
from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, complain, say, say_json
from cetl_prep.exam.item import Item
from cetl_prep.exam.item_statistics import ItemFigures
from cetl_prep.group import response_file
from cetl_prep.services.group_statistics import GroupStatisticsService, Merged

EXAMPLES = """examples:
  cetl-prep stats export                       show exactly what would leave; nothing is written
  cetl-prep stats export -o mine.json          write it
  cetl-prep stats merge *.json -o cetl.qbank   put figures of at least five members into a bank"""


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the group of commands."""
    stats = verbs.add_parser(
        "stats",
        help="how items went in a study group",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    group = stats.add_subparsers(required=True, metavar="COMMAND")
    export = group.add_parser("export", help="give your answers away: no names, no times")
    export.add_argument("--bank", metavar="ID", default="", help="which bank (default: the first)")
    export.add_argument("-o", dest="output", type=Path, metavar="FILE", help="write it there")
    export.add_argument("--json", action="store_true", help="print one JSON document")
    export.set_defaults(command=_export)
    merge = group.add_parser("merge", help="count members' files into a bank")
    merge.add_argument("files", type=Path, nargs="+", metavar="FILE")
    merge.add_argument("--bank", metavar="BANK", default="", help="a file, a folder or an id")
    merge.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    merge.add_argument("--json", action="store_true", help="print one JSON document")
    merge.set_defaults(command=_merge)


def _export(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        held = opened.group_statistics.preview(wanted.bank)
        if wanted.output:
            opened.group_statistics.export(held, wanted.output)
    if wanted.json:
        shown = {"bank": held.bank, "parts": len(held.parts), "answers": held.answers}
        say_json({**shown, "file": str(wanted.output) if wanted.output else None})
    elif wanted.output:
        say(f"{wanted.output}: {held.answers} answers, without names and times")
    else:
        say(response_file.write(held).decode().rstrip())
        complain("this is exactly what would leave; nothing was written. Add -o FILE to write it.")
    return Status.DONE


def _merge(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        files = [opened.group_statistics.read(path) for path in wanted.files]
        bank = named_bank(wanted, wanted.bank or files[0].bank)
        done = opened.group_statistics.merge(bank, wanted.files)
        rows = _rows(opened.group_statistics, done)
    write(done.bank, wanted.output)
    if wanted.json:
        say_json(
            {
                "file": str(wanted.output),
                "members": done.members,
                "new": done.new,
                "known": done.known,
                "items": [_values(item, found) for item, found in rows],
            }
        )
        return Status.DONE
    say(f"{wanted.output}: {done.members} members, {done.new} parts new, {done.known} known")
    for item, found in rows:
        say(_line(item, found))
    return Status.DONE


def _rows(service: GroupStatisticsService, done: Merged) -> list[tuple[Item, ItemFigures]]:
    """The items whose figures are shown, those with an alarm first."""
    rows = [(item, service.figures(done.bank.statistics, item)) for item in done.bank.items]
    shown = [(item, found) for item, found in rows if found]
    return sorted(shown, key=lambda row: (not row[1].alarm, row[0].id))


def _values(item: Item, found: ItemFigures) -> dict[str, object]:
    r = found.discrimination
    return {
        "item": item.id,
        "n": found.n,
        "p": round(found.p, 3),
        "p_interval": [round(bound, 3) for bound in found.p_interval],
        "point_biserial": round(r.value, 3) if r else None,
        "point_biserial_interval": [round(r.low, 3), round(r.high, 3)] if r else None,
        "shares": {option: round(share, 3) for option, share in found.shares},
        "alarm": found.alarm.value or None,
    }


def _line(item: Item, found: ItemFigures) -> str:
    r = found.discrimination
    said = f", r {r.value:.2f} ({r.low:.2f} to {r.high:.2f})" if r else ""
    line = f"{item.id}: {found.p:.0%} of {found.n} right{said}"
    return f"{line}; look at its key again" if found.alarm else line
