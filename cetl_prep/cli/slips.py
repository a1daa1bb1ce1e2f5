"""`cetl-prep bank slips`: report what is wrong with an item, and decide on what others reported."""

import argparse
from collections.abc import Callable
from pathlib import Path

from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, say, say_json
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.slips import Decision, Fault, Part, QueuedSlip, Slip

EXAMPLES = """examples:
  cetl-prep bank slips report LV-001 --fault "key wrong" --reason "C is right since 2024." \\
      --part key --proposed c --credit Erin --not-recalled -o slip.json
  cetl-prep bank slips add *.json
  cetl-prep bank slips list
  cetl-prep bank slips accept 3f0c --word "The key is C now."
  cetl-prep bank slips decline 3f0c --word "B is right: the rule was not changed." """

Finish = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]


def add_to(group: "argparse._SubParsersAction[argparse.ArgumentParser]", finish: Finish) -> None:
    """Add the group of commands."""
    slips = group.add_parser(
        "slips",
        help="errata slips: report, add, list, accept, decline",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = slips.add_subparsers(required=True, metavar="COMMAND")
    report = verbs.add_parser("report", help="write a slip about an item")
    report.add_argument("item", metavar="ITEM")
    report.add_argument("--bank", metavar="ID", default="", help="which bank (default: the first)")
    report.add_argument("--fault", choices=[each.value for each in Fault], required=True)
    report.add_argument("--reason", metavar="TEXT", required=True, help="what is wrong")
    parts = [part.value for part in Part if part]
    report.add_argument("--part", choices=parts, default="", help="what the proposed text replaces")
    report.add_argument("--option", metavar="ID", default="", help="the option it is of")
    report.add_argument("--proposed", metavar="TEXT", default="")
    report.add_argument("--credit", metavar="NAME", default="", help="whom to thank")
    report.add_argument(
        "--not-recalled",
        action="store_true",
        help="I declare that nothing of this is recalled from a real exam",
    )
    report.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    finish(report, _report)
    add = verbs.add_parser("add", help="bring slips of others into your queue")
    add.add_argument("files", type=Path, nargs="+", metavar="FILE")
    finish(add, _add)
    every = verbs.add_parser("list", help="the slips that wait for a decision")
    every.add_argument("--bank", metavar="ID", default="")
    every.add_argument("--all", action="store_true", help="also those that are decided")
    finish(every, _list)
    accept = verbs.add_parser("accept", help="put it right: a new version, with credit")
    accept.add_argument("slip", metavar="SLIP")
    accept.add_argument("--word", metavar="TEXT", required=True, help="what was put right")
    accept.add_argument("--proposed", metavar="TEXT", help="this text instead of the reader's")
    finish(accept, _accept)
    decline = verbs.add_parser("decline", help="leave the item as it is")
    decline.add_argument("slip", metavar="SLIP")
    decline.add_argument("--word", metavar="TEXT", required=True, help="why")
    finish(decline, _decline)


def _report(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        entry = opened.library.find(wanted.bank)
        item = opened.library.open(entry.digest).items([wanted.item]).get(wanted.item)
        if item is None:
            raise BankError("slips.unknown-item", item=wanted.item)
        slip = Slip(
            bank=entry.id,
            version=entry.version,
            item=item.id,
            revision=item.revision,
            fault=Fault(wanted.fault),
            reason=wanted.reason,
            day=opened.slips.today(),
            part=Part(wanted.part),
            option=wanted.option,
            proposed=wanted.proposed,
            credit=wanted.credit,
            declared=wanted.not_recalled,
        )
        try:
            slip.applied(item)
        except ValueError as error:
            raise BankError("slips.does-not-fit", item=item.id, reason=str(error)) from None
        opened.slips.write([slip], wanted.output)
    if wanted.json:
        say_json({"file": str(wanted.output), "slip": slip.id})
    else:
        say(f"{wanted.output}: a slip on {slip.item}. Send it to whoever keeps the bank.")
    return Status.DONE


def _add(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        new, known = opened.slips.take_in(wanted.files)
    if wanted.json:
        say_json({"new": new, "known": known})
    else:
        say(f"{new} slips new, {known} known already")
    return Status.DONE


def _list(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        bank = opened.library.find(wanted.bank).id if wanted.bank else ""
        queue = opened.slips.queue(bank)
    shown = [entry for entry in queue if wanted.all or entry.decision is Decision.OPEN]
    if wanted.json:
        say_json([_values(entry) for entry in shown])
        return Status.DONE
    for entry in shown:
        slip = entry.slip
        proposed = (
            f" [{slip.part} {slip.option}".rstrip() + f": {slip.proposed}]" if slip.part else ""
        )
        say(f"{slip.id[:8]}  {entry.decision}  {slip.item}  {slip.fault}: {slip.reason}{proposed}")
    if not shown:
        say("No slip waits for a decision.")
    return Status.DONE


def _values(entry: QueuedSlip) -> dict[str, object]:
    slip = entry.slip
    return {
        "slip": slip.id,
        "bank": slip.bank,
        "version": slip.version,
        "item": slip.item,
        "revision": slip.revision,
        "fault": slip.fault.value,
        "reason": slip.reason,
        "part": slip.part.value,
        "option": slip.option,
        "proposed": slip.proposed,
        "credit": slip.credit,
        "day": slip.day.isoformat(),
        "decision": entry.decision.value,
        "word": entry.word,
    }


def _accept(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        saved = opened.slips.accept(wanted.slip, wanted.word, wanted.proposed)
    if wanted.json:
        say_json(
            {"bank": saved.entry.id, "version": saved.entry.version, "digest": saved.entry.digest}
        )
    else:
        say(
            f"{saved.entry.title} is version {saved.entry.version} now, with the credit in its errata."
        )
    return Status.DONE


def _decline(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        opened.slips.decline(wanted.slip, wanted.word)
    if wanted.json:
        say_json({"declined": wanted.slip})
    else:
        say("Declined; the item is as it was.")
    return Status.DONE
