"""`cetl-prep bank import`, `bank export` and `bank formats`: question files of other programs, in and out."""

import argparse
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from cetl_prep.cli.bank_reading import named_bank, read_whole
from cetl_prep.cli.import_report import Told, report, tell
from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, complain, say, say_json
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.formats.door import Wish
from cetl_prep.formats.draft import Written
from cetl_prep.paths import find_paths
from cetl_prep.services.import_straight import is_long, straight

Subparsers = argparse._SubParsersAction
ReadBank = Callable[[Path], Bank]
Finish = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]


def add_alone(verbs: "Subparsers[argparse.ArgumentParser]") -> None:
    """Add a group `bank` of these commands alone: the others bring much along that these do not need."""
    bank = verbs.add_parser("bank")
    group = bank.add_subparsers(required=True, metavar="COMMAND")
    add_to(group, finish, lambda path: read_whole(path)[0])


def finish(verb: argparse.ArgumentParser, command: Callable[[argparse.Namespace], int]) -> None:
    """What all commands of banks have."""
    verb.add_argument("--json", action="store_true", help="print one JSON document")
    verb.set_defaults(command=command)


def add_to(
    group: "Subparsers[argparse.ArgumentParser]", finish: Finish, read_bank: ReadBank
) -> None:
    """Add the three commands. `read_bank` reads a bank file or source folder through the door for strangers."""
    _add_import(group, finish, read_bank)
    export = group.add_parser("export", help="write a bank in the format of another program")
    export.add_argument(
        "bank", metavar="BANK", help="a bank file, a source folder, or the id of a bank"
    )
    export.add_argument("--format", required=True, metavar="NAME", help="see `bank formats`")
    export.add_argument("-o", dest="output", type=Path, metavar="FILE", required=True)
    finish(export, _export)
    formats = group.add_parser("formats", help="the formats that can be read and written")
    finish(formats, _formats)


def _add_import(
    group: "Subparsers[argparse.ArgumentParser]", finish: Finish, read_bank: ReadBank
) -> None:
    verb = group.add_parser("import", help="make a bank of question files of other programs")
    verb.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="question files, and pictures they name"
    )
    verb.add_argument(
        "--format", default="", metavar="NAME", help="their format; else it is found out"
    )
    verb.add_argument(
        "--map",
        type=Path,
        metavar="FILE",
        help="JSON object: skill by category or tag of the source",
    )
    verb.add_argument(
        "--column", action="append", default=[], metavar="FIELD=NAME",
        help="tables: column (name, or number from 1) that holds a field: stem, key, option_a, category ...",
    )  # fmt: skip
    verb.add_argument(
        "--key-base",
        type=int,
        choices=(0, 1),
        help="whether numbers of a key count from 0 or from 1",
    )
    verb.add_argument(
        "--cards",
        action="store_true",
        help="read flashcards whose front lists options and whose back begins with a letter",
    )
    verb.add_argument("--drafts", action="store_true", help="keep what cannot come in as drafts")
    verb.add_argument(
        "-o", dest="output", type=Path, metavar="FILE",
        help="the bank; one that is there is updated, and nothing gets into it twice (default: a bank of the library)",
    )  # fmt: skip
    finish(verb, lambda wanted: _import(wanted, read_bank))


def _import(wanted: argparse.Namespace, read_bank: ReadBank) -> int:
    if wanted.output is not None:
        return _import_into(wanted, read_bank, str(wanted.output))
    incoming = find_paths(wanted.profile).banks / "incoming"
    from cetl_prep.services.library_index import make_folder

    make_folder(incoming)
    with TemporaryDirectory(prefix=f"incoming-{os.getpid()}-", dir=incoming) as folder:
        wanted.output = Path(folder) / "imported.qbank"
        status = _import_into(wanted, read_bank, "the library")
        if wanted.output.exists():
            with services(wanted) as opened:
                opened.library.add_own(wanted.output)
        return status


def _import_into(wanted: argparse.Namespace, read_bank: ReadBank, place: str) -> int:
    wish = Wish(wanted.format, _columns(wanted.column), wanted.key_base, cards=wanted.cards)
    mapped = _mapping(wanted.map) if wanted.map else {}
    told = _straight(wanted, wish, mapped) or _whole(wanted, wish, mapped, read_bank)
    if not (told.imported or told.drafts):
        complain("there is no item that could be used; no bank was written.")
    if wanted.json:
        say_json(report(told))
    else:
        tell(place, told)
    return Status.IN_PART if told.is_in_part else Status.DONE


def _straight(wanted: argparse.Namespace, wish: Wish, mapped: dict[str, str]) -> Told | None:
    """A long file into a new bank; None where that way cannot be taken."""
    if len(wanted.files) != 1 or wanted.output.exists() or not is_long(wanted.files[0]):
        return None
    made = straight(wanted.files[0], wish, wanted.output, mapped, keep_drafts=wanted.drafts)
    if made is None:
        return None
    counts = {"added": made.imported + made.drafts, "changed": 0, "unchanged": 0}
    lost = ((made.readings.files[0].file, where, losses) for where, losses in made.with_loss)
    return Told(made.readings, made.imported, tuple(lost), counts, made.drafts, made.digest)


def _whole(
    wanted: argparse.Namespace,
    wish: Wish,
    mapped: dict[str, str],
    read_bank: ReadBank,
) -> Told:
    from cetl_prep.banks.file import write
    from cetl_prep.services.importing import ImportService

    service = ImportService(find_paths(wanted.profile).data / "imports.json")
    readings = service.read(wanted.files, wish)
    existing = read_bank(wanted.output) if wanted.output.exists() else None
    done = service.bank(readings, existing, mapped, keep_drafts=wanted.drafts)
    if done.bank.items:
        write(done.bank, wanted.output)
    if done.licenses:
        mine, theirs = (each or "-" for each in done.licenses)
        complain(f"the licenses differ: {mine} and {theirs}. Make sure that both allow it.")
    lost = (
        (file.file, found.where, found.losses)
        for file in readings.files
        for found in file.draft.items
        if found.losses
    )
    counts = {
        "added": len(done.added),
        "changed": len(done.changed),
        "unchanged": len(done.unchanged),
    }
    digest = done.bank.digest
    return Told(readings, len(readings.items), tuple(lost), counts, len(done.drafts), digest)


def _columns(said: Sequence[str]) -> dict[str, str]:
    parts = (text.partition("=") for text in said)
    return {field.strip(): column for field, _, column in parts}


def _mapping(path: Path) -> dict[str, str]:
    try:
        held = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise BankError("file.unreadable", file=str(path), reason=error.strerror or "") from None
    except ValueError as error:
        raise BankError(
            "import.damaged", file=str(path), where="the mapping", reason=str(error)[:100]
        ) from None
    if not isinstance(held, dict) or not all(isinstance(skill, str) for skill in held.values()):
        reason = "it should be one object of texts"
        raise BankError("import.damaged", file=str(path), where="the mapping", reason=reason)
    return held


def _export(wanted: argparse.Namespace) -> int:
    from cetl_prep.formats import table
    from cetl_prep.reports.files import write_whole

    chosen = table.find(wanted.format)
    if chosen.write is None:
        raise BankError("import.only-read", format=chosen.name)
    bank = named_bank(wanted, wanted.bank)
    written = chosen.write(bank)
    write_whole(wanted.output, written.content)
    if wanted.json:
        say_json(
            {
                "format": chosen.name,
                "file": str(wanted.output),
                "items": len(bank.items),
                "losses": [{"item": item, "what": what} for item, what in written.losses],
            }
        )
    else:
        say(f"{wanted.output}: {len(bank.items)} items as {chosen.title}")
        _tell_losses(written)
    return Status.IN_PART if written.losses else Status.DONE


def _tell_losses(written: Written) -> None:
    for item, what in written.losses:
        complain(f"{item or 'the bank'}: without {what}")


def _formats(wanted: argparse.Namespace) -> int:
    from cetl_prep.formats import table

    every = table.formats()
    if wanted.json:
        say_json(
            [
                {
                    "name": each.name,
                    "title": each.title,
                    "endings": list(each.endings),
                    "reads": each.read is not None,
                    "writes": each.write is not None,
                    "keeps": sorted(each.keeps),
                }
                for each in every
            ]
        )
    else:
        for each in every:
            ways = " ".join(
                way for way, there in (("read", each.read), ("write", each.write)) if there
            )
            say(f"{each.name:20} {ways:10}  {each.title} ({', '.join(each.endings)})")
    return Status.DONE
