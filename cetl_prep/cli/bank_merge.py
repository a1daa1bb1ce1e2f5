"""`cetl-prep bank diff`, `merge`, `update` and `undo-update`: banks that several people work on."""

import argparse
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from cetl_prep.banks.file import write
from cetl_prep.cli.bank_reading import Read, read_whole
from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, complain, say, say_json
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.merging import Merged, merge
from cetl_prep.exam.three_way import Place, Side
from cetl_prep.exam.trust import Trust
from cetl_prep.quarantine.json_values import Fields, parse
from cetl_prep.quarantine.small_files import read_small
from cetl_prep.reports.merging import merge_values, side_values
from cetl_prep.services.rejudging import Followed
from cetl_prep.services.update import Update
from cetl_prep.services.versions import base_of, joined
from cetl_prep.words.merging import conflict_words, field_words, value_words
from cetl_prep.words.rescoring import followed_words

Finish = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]

EXAMPLES = """examples:
  cetl-prep bank merge --base v1.qbank mine.qbank theirs.qbank -o merged.qbank
  cetl-prep bank merge mine.qbank theirs.qbank --choices choices.json -o merged.qbank --json
  cetl-prep bank update group-v3.qbank --prefer theirs

A file of choices is a JSON list of {"item": ..., "field": ..., "take": "mine" or "theirs"}, as conflicts are listed. For an update "mine" also
leaves out a change that is in no conflict."""


def add_to(group: "argparse._SubParsersAction[argparse.ArgumentParser]", finish: Finish) -> None:
    """Add the commands."""
    diff = group.add_parser("diff", help="what is different in B, item by item and field by field")
    diff.add_argument("a", type=Path, metavar="A")
    diff.add_argument("b", type=Path, metavar="B")
    finish(diff, _diff)
    merging = group.add_parser(
        "merge",
        help="bring two versions of a bank together",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    merging.add_argument("mine", type=Path, metavar="MINE")
    merging.add_argument("theirs", type=Path, metavar="THEIRS")
    merging.add_argument(
        "--base",
        type=Path,
        metavar="B",
        help="the version both come from (default: what your library knows)",
    )
    merging.add_argument("-o", dest="output", type=Path, metavar="OUT", required=True)
    _choosing(merging)
    finish(merging, _merge)
    update = group.add_parser(
        "update", help="take a newer version in and keep what you changed in your library"
    )
    update.add_argument("file", type=Path, metavar="FILE")
    update.add_argument(
        "--even-changed",
        action="store_true",
        help="use it even if it was changed after it was signed",
    )
    update.add_argument("--preview", action="store_true", help="only show what it would do")
    _choosing(update)
    finish(update, _update)
    undo = group.add_parser("undo-update", help="undo the last update of a bank")
    undo.add_argument("--bank", metavar="ID", default="", help="which bank (default: the first)")
    finish(undo, _undo)


def _choosing(verb: argparse.ArgumentParser) -> None:
    sides = [side.value for side in Side]
    verb.add_argument("--prefer", choices=sides, help="whose value to take in every conflict")
    verb.add_argument(
        "--choices", type=Path, metavar="FILE", help="whose value to take, for each conflict"
    )


def _diff(wanted: argparse.Namespace) -> int:
    (before, *_), (after, *_) = read = [read_whole(path) for path in (wanted.a, wanted.b)]
    merged = merge(before, before, after)
    values = side_values(merged, Side.THEIRS)
    skipped = _say_skipped((wanted.a, wanted.b), read)
    if before.info.id != after.info.id:
        complain("these are two banks, not two versions of one: their ids differ.")
    if wanted.json:
        heads = {"a": _head(before), "b": _head(after), "same": before.digest == after.digest}
        say_json({**heads, **values, "licenses": list(merged.licenses or ()), "skipped": skipped})
        return Status.DONE
    for change in merged.changes:
        where = f"{change.item} " if change.item else ""
        said = f"“{value_words(change.before)}” is now “{value_words(change.after)}”"
        say(f"{where}{field_words(change.field)}: {said}")
    _say_counts(merged)
    return Status.DONE


def _head(bank: Bank) -> dict[str, object]:
    return {"id": bank.info.id, "version": bank.info.version, "digest": bank.digest}


def _say_counts(merged: Merged) -> None:
    side = Side.THEIRS
    counts = (len(merged.added(side)), len(merged.changed(side)), len(merged.removed(side)))
    say("{} items new, {} changed, {} removed".format(*counts))
    if merged.no_longer_signed:
        complain(
            f"no longer signed by {', '.join(merged.no_longer_signed)}: the content is another."
        )
    if merged.licenses:
        complain(
            "the licenses differ: {} and {}. Make sure that both allow it.".format(
                *(each or "-" for each in merged.licenses)
            )
        )


def _merge(wanted: argparse.Namespace) -> int:
    paths = [path for path in (wanted.mine, wanted.theirs, wanted.base) if path]
    if wanted.output.resolve() in {path.resolve() for path in paths}:
        raise BankError("merge.over-itself", file=str(wanted.output))
    read = [read_whole(path) for path in paths]
    mine, theirs, *given = (bank for bank, *_ in read)
    _refuse_unrelated(wanted, mine, theirs, *given)
    skipped = _say_skipped(paths, read)
    if given:
        base: Bank | None = given[0]
    else:
        with services(wanted) as opened:
            base = base_of(opened.library, mine, theirs)
    merged = merge(base, mine, theirs, _choices(wanted.choices), _preferred(wanted))
    if merged.conflicts:
        return _told(wanted, merged, {"file": None, "skipped": skipped})
    made = joined(mine, theirs, merged)
    write(made, wanted.output)
    return _told(wanted, merged, {"file": str(wanted.output), "skipped": skipped}, made)


def _refuse_unrelated(
    wanted: argparse.Namespace, mine: Bank, theirs: Bank, base: Bank | None = None
) -> None:
    """Refuse what is no version of the same bank, and a base that both versions say they were not made of."""
    for path, bank in ((wanted.theirs, theirs), (wanted.base, base)):
        if bank is not None and bank.info.id != mine.info.id:
            title, other = bank.info.title, mine.info.title
            raise BankError("merge.other-bank", file=str(path), title=title, other=other)
    if base is not None and mine.lineage and theirs.lineage:
        made_of = {*mine.lineage, mine.digest, *theirs.lineage, theirs.digest}
        if base.digest not in made_of:
            raise BankError("merge.no-base", file=str(wanted.base))


def _say_skipped(paths: Iterable[Path], read: Iterable[Read]) -> list[dict[str, str]]:
    """Tell what was left out of the files at the door, so that nothing is missing unsaid."""
    found = [
        {"file": str(path), "where": where, "reason": reason}
        for path, (_, skipped, _) in zip(paths, read, strict=True)
        for where, reason in skipped
    ]
    for each in found:
        complain("{file}: {where} was left out: {reason}.".format(**each))
    return found


def _told(
    wanted: argparse.Namespace,
    merged: Merged,
    more: Mapping[str, object],
    made: Bank | None = None,
) -> int:
    if wanted.json:
        head = {"version": made.info.version, "digest": made.digest} if made else {}
        say_json({**more, **head, **merge_values(merged)})
    else:
        _say_counts(merged)
        for each in merged.renamed:
            say(f"{each.item}: two different new items had this id; one of them is {each.new} now")
    if merged.conflicts:
        if not wanted.json:
            for conflict in merged.conflicts:
                complain(conflict_words(conflict))
        n = len(merged.conflicts)
        remain = "1 conflict remains" if n == 1 else f"{n} conflicts remain"
        complain(f"{remain}, so nothing was written.")
        return Status.CONFLICTS
    return Status.DONE


def _preferred(wanted: argparse.Namespace) -> Side | None:
    return Side(wanted.prefer) if wanted.prefer else None


def _choices(path: Path | None) -> dict[Place, Side]:
    """The choices in a file. Raises BankError when it does not hold any."""
    if path is None:
        return {}
    held = parse(read_small(path), str(path))
    try:
        choices = Fields({"choices": held}).objects("choices")
        return {
            (each.text("item"), each.text("field", None)): Side(each.text("take", None))
            for each in choices
        }
    except ValueError as error:
        raise BankError("merge.choices", file=str(path), reason=str(error)) from None


def _update(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        update = opened.updates.look(wanted.file).with_choices(
            _choices(wanted.choices), _preferred(wanted)
        )
        merged = update.merged
        found = opened.bank_signing.check(update.theirs.digest, update.theirs.signatures)
        if found.state is Trust.CHANGED and not wanted.even_changed:
            opened.updates.discard()
            name = found.claimed or "somebody"
            raise BankError("signing.broken", file=wanted.file.name, name=name)
        before = {"id": update.entry.id, "before": update.entry.digest, **_left_out(update)}
        if merged.conflicts or wanted.preview:
            opened.updates.discard()
            told = _told(wanted, merged, {**before, "done": False})
            _say_left_out(wanted, update)
            return told
        done = opened.updates.apply(update)
    followed = _followed_values(done.followed)
    if not wanted.json:
        title, version = update.entry.title, update.entry.version
        say(f"{title}, version {version}, is {done.entry.version} now.")
        if became := followed_words(done.followed):
            say(became)
        say(f"To undo all of it: `cetl-prep bank undo-update --bank {update.entry.id}`.")
    _say_left_out(wanted, update)
    return _told(wanted, merged, {**before, "done": True, **followed})


def _left_out(update: Update) -> dict[str, object]:
    earlier = update.stays_out
    return {
        "left_out": [
            {"item": item, "field": field, "earlier": (item, field) in earlier}
            for item, field in sorted(update.left)
        ]
    }


def _say_left_out(wanted: argparse.Namespace, update: Update) -> None:
    if update.left and not wanted.json:
        n = len(update.left)
        count = "1 change is" if n == 1 else f"{n} changes are"
        say(f"{count} left out and offered again with the next version.")


def _followed_values(followed: Followed) -> dict[str, object]:
    return {
        "rescored": [
            {"attempt": each.was.attempt, "was": each.was.scaled, "now": each.now.scaled}
            for each in followed.rescored
        ],
        "no_longer_count": list(followed.left_out),
    }


def _undo(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        entry = opened.updates.undo(opened.library.find(wanted.bank).id).entry
    if wanted.json:
        say_json({"id": entry.id, "version": entry.version, "digest": entry.digest})
    else:
        say(f"{entry.title} is at version {entry.version} again.")
    return Status.DONE
