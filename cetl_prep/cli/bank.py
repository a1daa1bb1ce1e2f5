"""`cetl-prep bank`: build, look at, check, add and list question banks."""

import argparse
from collections.abc import Callable
from pathlib import Path

from cetl_prep.banks.file import write
from cetl_prep.banks.source import read_folder
from cetl_prep.cli import (
    bank_check,
    bank_formats,
    bank_merge,
    bank_paper,
    bank_search,
    signing,
    slips,
)
from cetl_prep.cli.bank_check import tell_left_out
from cetl_prep.cli.bank_formats import finish
from cetl_prep.cli.bank_reading import read_whole
from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, say, say_json

EXAMPLES = """examples:
  cetl-prep bank build question_banks/cetl -o cetl.qbank
  cetl-prep bank info cetl.qbank --json
  cetl-prep bank check question_banks/cetl --report health.html
  cetl-prep bank add group.qbank
  cetl-prep bank search group.qbank privacy 'incident response'"""

Subparsers = argparse._SubParsersAction


def add_to(verbs: "Subparsers[argparse.ArgumentParser]") -> None:
    """Add the group of commands."""
    bank = verbs.add_parser(
        "bank",
        help="question banks: build, info, check, add, list, search",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    group = bank.add_subparsers(required=True, metavar="COMMAND")
    build = group.add_parser("build", help="make a .qbank file from its TOML source folder")
    build.add_argument("folder", type=Path, metavar="FOLDER")
    build.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    finish(build, _build)
    _one_file(group, "info", "show what a bank says of itself", _info)
    bank_check.add_arguments(_one_file(group, "check", bank_check.HELP, bank_check.run))
    add = _one_file(group, "add", "take a bank file into your library", _add)
    add.add_argument(
        "--even-changed",
        action="store_true",
        help="use it even if it was changed after it was signed",
    )
    finish(group.add_parser("list", help="the banks in your library"), _list)
    bank_search.add_to(group, finish)
    bank_formats.add_to(group, finish, lambda path: read_whole(path)[0])
    bank_merge.add_to(group, finish)
    slips.add_to(group, finish)
    signing.add_to_bank(group, finish)
    bank_paper.add_to(group, finish, lambda path: read_whole(path)[0])


def _one_file(
    group: "Subparsers[argparse.ArgumentParser]",
    name: str,
    help_text: str,
    command: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    verb = group.add_parser(name, help=help_text, description=help_text)
    verb.add_argument("file", type=Path, metavar="FILE")
    finish(verb, command)
    return verb


def _build(wanted: argparse.Namespace) -> int:
    bank = read_folder(wanted.folder)
    write(bank, wanted.output)
    wanted.output.chmod(0o644)  # built to be handed out, also by packages that keep the mode
    if wanted.json:
        say_json({"file": str(wanted.output), "digest": bank.digest, "items": len(bank.items)})
    else:
        say(f"{wanted.output}: {len(bank.items)} items, digest {bank.digest}")
    return Status.DONE


def _info(wanted: argparse.Namespace) -> int:
    bank, skipped, changed = read_whole(wanted.file)
    info, counts = bank.info, bank.skill_counts()
    shown = {
        "id": info.id,
        "title": info.title,
        "version": info.version,
        "language": info.language,
        "license": info.license,
        "authors": list(info.authors),
        "source": info.source,
        "disclaimer": info.disclaimer,
        "digest": bank.digest,
        "changed_since_published": changed,
        "items": len(bank.items),
        "skills": {skill.name: counts[skill.id] for skill in info.blueprint.skills},
        "blueprint": {skill.name: skill.weight for skill in info.blueprint.skills},
        "errata": [
            {
                "item": each.item,
                "kind": each.kind,
                "word": each.word,
                "credit": each.credit,
                "date": each.day.isoformat(),
            }
            for each in bank.errata
        ],
        "skipped": [{"where": place, "reason": reason} for place, reason in skipped],
    }
    if wanted.json:
        say_json(shown)
    else:
        say(f"{info.title} {info.version} ({info.license}), {len(bank.items)} items")
        say(f"id {info.id}\ndigest {bank.digest}")
        for skill in info.blueprint.skills:
            say(f"{counts[skill.id]:5} active  {skill.weight:4g} %  {skill.name}")
        for each in bank.errata:
            thanks = f" (thanks to {each.credit})" if each.credit else ""
            say(f"put right {each.day}: {each.item}, {each.kind}: {each.word}{thanks}")
        say(info.disclaimer)
        tell_left_out(skipped, changed=changed)
    return Status.IN_PART if skipped else Status.DONE


def _add(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        opened.updates.refuse_replacing(wanted.file)
        added = opened.bank_signing.add(wanted.file, even_changed=wanted.even_changed)
    entry = added.entry
    if wanted.json:
        say_json(
            {
                "id": entry.id,
                "title": entry.title,
                "version": entry.version,
                "digest": entry.digest,
                "items": entry.items,
                "new": added.new,
                "changed_since_published": added.changed,
                "skipped": [{"where": w, "reason": r} for w, r in added.skipped],
            }
        )
    else:
        state = "Added" if added.new else "Already in your library:"
        say(f"{state} {entry.title} {entry.version}, {entry.items} items, id {entry.id}")
        tell_left_out(added.skipped, changed=added.changed)
    return Status.IN_PART if added.skipped else Status.DONE


def _list(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        entries = opened.library.entries()
    if wanted.json:
        say_json(
            [
                {
                    "id": entry.id,
                    "title": entry.title,
                    "version": entry.version,
                    "digest": entry.digest,
                    "items": entry.items,
                }
                for entry in entries
            ]
        )
    else:
        for entry in entries:
            say(f"{entry.id}  {entry.title} {entry.version}, {entry.items} items")
        if not entries:
            say("Your library is empty. Add a bank with: cetl-prep bank add FILE")
    return Status.DONE
