"""`cetl-prep mentor`: candidates side by side, practice set for them, and their files deleted."""

import argparse
from datetime import date
from pathlib import Path

from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, complain, say, say_json
from cetl_prep.exam.cohort import Order, RecordTrust, Row, in_order
from cetl_prep.exam.cohort_candidate import Candidate
from cetl_prep.reports.files import write_whole
from cetl_prep.words.errors import sentence
from cetl_prep.words.records import SHORT_TRUST, plain, remark_sentences, trust_sentence

EXAMPLES = """examples:
  cetl-prep mentor table *.json --format csv -o group.csv
  cetl-prep mentor open erin.json ben.json
  cetl-prep mentor show Erin
  cetl-prep mentor prescribe --by "Dana" --skill "Data Management" --items 20 --due 2026-04-01 -o erin.practice"""


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the group of commands."""
    mentor = verbs.add_parser(
        "mentor",
        help="read the history files of candidates",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    group = mentor.add_subparsers(required=True, metavar="COMMAND")
    _add_table(group)
    opens = group.add_parser("open", help="keep history files, to compare later ones with them")
    opens.add_argument("files", type=Path, nargs="+", metavar="FILE")
    opens.set_defaults(command=_open)
    every = group.add_parser("list", help="the candidates whose files were opened")
    every.add_argument("--sort", choices=[o.value for o in Order], default=Order.READINESS.value)
    every.set_defaults(command=_list)
    show = group.add_parser("show", help="one candidate looked at closely")
    show.add_argument("candidate", metavar="NAME_OR_ID")
    show.set_defaults(command=_show)
    note = group.add_parser("receipt", help="note a receipt that a candidate told you")
    note.add_argument("candidate", metavar="NAME_OR_ID")
    note.add_argument("receipt", metavar="RECEIPT")
    note.set_defaults(command=_receipt)
    delete = group.add_parser("delete", help="delete all there is of a candidate, for good")
    delete.add_argument("candidate", metavar="NAME_OR_ID")
    delete.set_defaults(command=_delete)
    prescribe = group.add_parser("prescribe", help="write a small file that asks for practice")
    prescribe.add_argument("--by", required=True, metavar="MENTOR", help="your name")
    prescribe.add_argument("--to", default="", metavar="CANDIDATE")
    prescribe.add_argument(
        "--skill", action="append", default=[], metavar="NAME", help="may be given more than once"
    )
    prescribe.add_argument("--items", type=int, required=True, metavar="N")
    prescribe.add_argument("--note", default="", metavar="TEXT")
    prescribe.add_argument("--due", type=date.fromisoformat, metavar="YYYY-MM-DD")
    prescribe.add_argument("--bank", default="", metavar="ID")
    prescribe.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    prescribe.set_defaults(command=_prescribe)
    for command in (opens, every, show, note, delete, prescribe):
        command.add_argument("--json", action="store_true", help="print one JSON document")


def _add_table(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    table = group.add_parser("table", help="one table of these files; nothing is kept")
    table.add_argument("files", type=Path, nargs="+", metavar="FILE_OR_FOLDER")
    table.add_argument("--format", choices=("csv", "xlsx", "html", "pdf", "json"), required=True)
    table.add_argument("--sort", choices=[o.value for o in Order], default=Order.READINESS.value)
    table.add_argument("-o", dest="output", type=Path, required=True, metavar="OUT")
    table.add_argument("--json", action="store_true", help="print one JSON document")
    table.set_defaults(command=_table)


def _table(wanted: argparse.Namespace) -> int:
    from cetl_prep.services.cohort_tables import table_bytes

    with services(wanted) as opened:
        rows, refused = opened.mentoring.read_apart(wanted.files)
    rows = in_order(rows, Order(wanted.sort))
    for each in refused:
        complain(sentence(each.error))
    if not rows:
        return Status.REFUSED
    printed = None
    if wanted.format == "pdf":
        from cetl_prep.printing import pdf  # Qt is slow to load, and only this needs it

        printed = pdf
    write_whole(wanted.output, table_bytes(wanted.format, rows, printed))
    if wanted.json:
        say_json(
            {
                "file": str(wanted.output),
                "candidates": len(rows),
                "skipped": [{"file": e.file, "reason": sentence(e.error)} for e in refused],
            }
        )
    else:
        say(f"{wanted.output}: {len(rows)} candidates")
    return Status.IN_PART if refused else Status.DONE


def _open(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        found = opened.mentoring.open(wanted.files)
    for _, error in found.refused:
        complain(sentence(error))
    if wanted.json:
        say_json(
            {
                "candidates": [_row_values(row) for row in found.rows],
                "known": found.known,
                "skipped": [{"file": f, "reason": sentence(e)} for f, e in found.refused],
            }
        )
    else:
        _say_rows(found.rows)
    if not found.rows:
        return Status.REFUSED
    return Status.IN_PART if found.refused else Status.DONE


def _list(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        rows = opened.mentoring.rows(Order(wanted.sort))
    if wanted.json:
        say_json([_row_values(row) for row in rows])
    elif rows:
        _say_rows(rows)
    else:
        say("Nothing yet. Begin with: cetl-prep mentor open FILE")
    return Status.DONE


def _show(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        row = opened.mentoring.find(wanted.candidate)
        candidate = opened.mentoring.candidate(row.id)
    if wanted.json:
        say_json(_candidate_values(candidate))
        return Status.DONE
    _say_candidate(candidate)
    return Status.DONE


def _say_candidate(candidate: Candidate) -> None:
    row = candidate.row
    _say_rows([row])
    say(trust_sentence(row.trust, row.name))
    for told in remark_sentences(row.remarks):
        say(f"  {told}")
    for cell in row.cells:
        share = (
            "too few answers"
            if cell.percent is None
            else f"{cell.percent:.0f}%, likely {cell.low:.0f} to {cell.high:.0f}%"
        )
        say(f"  {plain(cell.name)}: {share} ({cell.answers} answers)")
    for topic in candidate.misses[:10]:
        say(f"  missed {topic.missed} of {topic.answered}: {plain(topic.name)}")
    for level in candidate.calibration:
        say(f"  {level.confidence}: {level.correct} of {level.answers} right")
    for each in candidate.prescriptions:
        say(
            f"  set by {plain(each.prescription.mentor)}: {each.reply.value}, {each.done} of {each.prescription.items} done"
        )


def _receipt(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        row = opened.mentoring.find(wanted.candidate)
        opened.mentoring.note_receipt(row.id, wanted.receipt)
    if wanted.json:
        say_json({"candidate": row.id, "name": row.name})
    else:
        say(f"Later files of {plain(row.name)} must go on from this receipt.")
    return Status.DONE


def _delete(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        row = opened.mentoring.find(wanted.candidate)
        opened.mentoring.delete(row.id)
    if wanted.json:
        say_json({"deleted": row.id, "name": row.name})
    else:
        say(f"All there was of {plain(row.name)} is deleted.")
    return Status.DONE


def _prescribe(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        made = opened.prescribing.prescribe(
            wanted.output,
            wanted.by,
            tuple(wanted.skill),
            wanted.items,
            bank=wanted.bank,
            note=wanted.note,
            due=wanted.due,
            candidate=wanted.to,
        )
    if wanted.json:
        say_json(
            {
                "file": str(wanted.output),
                "id": made.id,
                "skills": list(made.skills),
                "items": made.items,
            }
        )
    else:
        say(f"{wanted.output}: {made.items} items of {', '.join(made.skills) or 'all skills'}")
    return Status.DONE


def _say_rows(rows: "list[Row] | tuple[Row, ...]") -> None:
    for row in rows:
        chance = f"{100 * row.outlook.chance:.0f}%" if row.outlook else "too few answers"
        weak = ", ".join(plain(cell.name) for cell in row.weak) or "none"
        say(
            f"{plain(row.name)}  [{SHORT_TRUST[row.trust]}]  chance {chance}, weak: {weak}, "
            f"{row.answers or 0} answers, last {row.last[:10] or 'not told'}"
        )


def _row_values(row: Row) -> dict[str, object]:
    return {
        "candidate": row.id,
        "name": row.name,
        "state": row.trust.value,
        "differs": remark_sentences(row.remarks),
        "exported_at": row.exported,
        "files": row.files,
        "answers": row.answers,
        "last_answer": row.last or None,
        "chance": None if row.outlook is None else round(row.outlook.chance, 3),
        "fingerprint": row.fingerprint,
        "skills": [
            {
                "id": cell.skill,
                "name": cell.name,
                "percent": None if cell.percent is None else round(cell.percent, 1),
                "interval": [round(cell.low, 1), round(cell.high, 1)],
                "answers": cell.answers,
                "standing": cell.standing.value,
            }
            for cell in row.cells
        ],
    }


def _candidate_values(candidate: Candidate) -> dict[str, object]:
    from cetl_prep.services.plain_values import to_plain

    return {
        **_row_values(candidate.row),
        **{
            name: to_plain(getattr(candidate, name))
            for name in ("trend", "misses", "weeks", "seconds", "calibration", "prescriptions")
        },
        "trusted": candidate.row.trust is RecordTrust.UNCHANGED,
    }
