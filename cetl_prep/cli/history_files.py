"""`cetl-prep history export|import|verify|receipt|prescriptions`: what passes between a candidate and a mentor."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cetl_prep.cli.opened import Services, services
from cetl_prep.cli.output import Status, complain, say, say_json
from cetl_prep.exam.chain import shown_receipt
from cetl_prep.exam.cohort import RecordTrust
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.prescription import Fulfilment, Reply
from cetl_prep.exam.record import EVERYTHING, Part, Record
from cetl_prep.words.records import remark_sentences, trust_sentence

if TYPE_CHECKING:
    from cetl_prep.services.handover_formats import Gradebook

FORMATS = ("history", "json", "csv", "xlsx", "html", "pdf", "xapi", "qti", "canvas", "moodle")
"""`json` is the history file too."""


def add_to(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to `cetl-prep history`."""
    _add_export(group)
    taken = group.add_parser("import", help="take a history file, or a CSV set of one, in")
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.set_defaults(command=_import)
    verify = group.add_parser("verify", help="say whether a history file is as it was exported")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument(
        "--receipt", default="", help="the history must hold what this receipt names"
    )
    verify.set_defaults(command=_verify)
    receipt = group.add_parser("receipt", help="sixteen characters that name the state of your log")
    receipt.set_defaults(command=_receipt)
    asked = group.add_parser("prescriptions", help="what a mentor asked you to practise")
    asked.add_argument("--add", type=Path, metavar="FILE", help="take a mentor's file in")
    asked.add_argument("--accept", metavar="ID", default="")
    asked.add_argument("--decline", metavar="ID", default="")
    asked.set_defaults(command=_prescriptions)
    for command in (taken, verify, receipt, asked):
        command.add_argument("--json", action="store_true", help="print one JSON document")


def _add_export(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = group.add_parser(
        "export", help="write your history into a file, for yourself or for a mentor"
    )
    export.add_argument("--format", choices=FORMATS, required=True)
    export.add_argument("-o", dest="output", type=Path, metavar="FILE")
    export.add_argument(
        "--only",
        metavar="PARTS",
        help=f"what may leave, with commas between: {', '.join(part.value for part in Part)}",
    )
    export.add_argument(
        "--as", dest="name", default="", metavar="NAME", help="default: a pseudonym"
    )
    export.add_argument(
        "--for",
        dest="mentor",
        default="",
        metavar="MENTOR",
        help="pseudonym and key are this mentor's own",
    )
    export.add_argument(
        "--preview", action="store_true", help="show what would leave, and write nothing"
    )
    export.add_argument("--student", default="", help="how you are called in a grade book")
    export.add_argument(
        "--gradebook", type=Path, metavar="FILE", help="a grade book as Canvas exports it"
    )
    export.add_argument("--json", action="store_true", help="print one JSON document")
    export.set_defaults(command=_export)


def _export(wanted: argparse.Namespace) -> int:
    from cetl_prep.services.handing_over import HandoverWish

    if wanted.output is None and not wanted.preview:
        complain("name the file with -o, or look first with --preview.")
        return Status.USAGE
    try:
        parts = frozenset(map(Part, wanted.only.split(","))) if wanted.only else EVERYTHING
    except ValueError:
        complain(
            f"--only takes these, with commas between: {', '.join(part.value for part in Part)}."
        )
        return Status.USAGE
    wish = HandoverWish(parts, wanted.name, wanted.mentor)
    form = "history" if wanted.format == "json" else wanted.format
    with services(wanted) as opened:
        record = opened.handing_over.record(wish)
        if wanted.preview:
            return _preview(opened, record, as_json=wanted.json)
        made = opened.handing_over.write(
            record,
            wish,
            form,
            wanted.output,
            _gradebook(wanted),
            _printed if form == "pdf" else None,
        )
    if wanted.json:
        say_json(
            {
                "file": str(made.files[0]),
                "files": [str(path) for path in made.files],
                "sittings": made.attempts,
                "candidate": record.learner.id,
                "name": record.learner.name,
                "parts": [part.value for part in Part if part in record.parts],
                "receipt": made.receipt,
                "public_key": made.public_key,
                "fingerprint": " ".join(made.words),
            }
        )
        return Status.DONE
    say(f"{made.files[0]}: {made.attempts} sittings, as {record.learner.name}")
    say(f"Receipt for your mentor to keep: {shown_receipt(made.receipt)}")
    if len(made.files) > 1:
        say(f"Signed with the key: {' '.join(made.words)}")
    return Status.DONE


def _printed(html: str, title: str) -> bytes:
    from cetl_prep.printing import pdf  # Qt is slow to load, and only this needs it

    return pdf(html, title)


def _gradebook(wanted: argparse.Namespace) -> "Gradebook | None":
    from cetl_prep.services.handover_formats import Gradebook

    if not wanted.student:
        return None
    content, name = b"", ""
    if wanted.gradebook:
        name = str(wanted.gradebook)
        try:
            content = wanted.gradebook.read_bytes()
        except OSError as error:
            raise RecordError("file.unreadable", file=name, reason=error.strerror or "") from None
    return Gradebook(wanted.student, content, name)


def _preview(opened: Services, record: Record, *, as_json: bool) -> int:
    tables = opened.handing_over.preview(record)
    if as_json:
        say_json(
            {
                "candidate": record.learner.id,
                "name": record.learner.name,
                "tables": {
                    sheet.name: [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]
                    for sheet in tables
                },
            }
        )
        return Status.DONE
    say(f"This would leave, as {record.learner.name} ({record.learner.id}); nothing was written.")
    for sheet in tables:
        say(f"\n{sheet.name}: {len(sheet.rows)} rows")
        say("  " + ", ".join(sheet.columns))
        for row in sheet.rows[:3]:
            say("  " + ", ".join("" if value is None else str(value)[:60] for value in row))
    return Status.DONE


def _import(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        taken = opened.taking_back.take_in(wanted.file)
    merged = taken.merged
    if wanted.json:
        say_json(
            {
                "file": str(wanted.file),
                "name": taken.name,
                "new": list(merged.new),
                "grown": list(merged.grown),
                "known": list(merged.known),
                "split": list(merged.split),
            }
        )
    else:
        say(
            f"{wanted.file}: {len(merged.new)} sittings are new, {len(merged.grown)} went on, "
            f"{len(merged.known)} were here already."
        )
    if merged.split:
        complain(
            f"{len(merged.split)} sittings went on differently here and there; they are as they were here."
        )
        return Status.IN_PART
    return Status.DONE


def _verify(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        found = opened.taking_back.verify(wanted.file, wanted.receipt)
    told = trust_sentence(found.trust, found.name)
    details = remark_sentences((remark.code, remark.values) for remark in found.remarks)
    if wanted.json:
        say_json(
            {
                "file": str(wanted.file),
                "state": found.trust.value,
                "sentence": told,
                "differs": [
                    {"code": remark.code, "values": list(remark.values), "sentence": sentence}
                    for remark, sentence in zip(found.remarks, details, strict=True)
                ],
                "name": found.name,
                "candidate": found.learner,
                "exported_at": found.exported,
                "sittings": found.attempts,
                "answers": found.answers,
                "receipt": found.receipt,
                "fingerprint": " ".join(found.words),
                "signature_file": found.beside,
                "scored_by": found.scored,
            }
        )
    else:
        say(told)
        for sentence in details:
            say(f"  {sentence}")
        if found.receipt:
            say(f"Receipt: {shown_receipt(found.receipt)}")
        if found.words:
            say(f"Key: {' '.join(found.words)}")
    if found.trust is RecordTrust.UNCHANGED:
        return Status.DONE
    if found.trust is RecordTrust.UNSIGNED:
        return Status.IN_PART
    complain(f"{wanted.file}: {told}")
    return Status.REFUSED


def _receipt(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        receipt = opened.handing_over.receipt()
    if wanted.json:
        say_json({"receipt": receipt})
    else:
        say(shown_receipt(receipt))
    return Status.DONE


def _prescriptions(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        asked = opened.prescribing
        if wanted.add:
            asked.take(wanted.add)
        for ident, reply in ((wanted.accept, Reply.ACCEPTED), (wanted.decline, Reply.DECLINED)):
            if ident:
                asked.reply(ident, reply)
        held = asked.all()
    if wanted.json:
        say_json([_values(each) for each in held])
        return Status.DONE
    for each in held:
        wish = each.prescription
        due = f", by {wish.due.isoformat()}" if wish.due else ""
        skills = ", ".join(wish.skills) or "all skills"
        say(
            f"{wish.id}  {wish.mentor}: {wish.items} items of {skills}{due}: {each.reply.value}, {each.done} done"
        )
        if wish.note:
            say(f"  {wish.note}")
    if not held:
        say("No mentor asked for anything.")
    return Status.DONE


def _values(each: Fulfilment) -> dict[str, object]:
    wish = each.prescription
    return {
        "id": wish.id,
        "mentor": wish.mentor,
        "bank": wish.bank,
        "skills": list(wish.skills),
        "items": wish.items,
        "note": wish.note,
        "due": wish.due.isoformat() if wish.due else None,
        "made": wish.made.isoformat(),
        "reply": each.reply.value,
        "done": each.done,
        "correct": each.correct,
    }
