"""`cetl-prep doctor`: versions, places, and whether history and banks are whole."""

import argparse

from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, say, say_json

NAMES = {
    "version.program": "Program",
    "version.python": "Python",
    "version.sqlite": "SQLite",
    "version.qt": "Qt (PySide6)",
    "system": "System",
    "path.data": "Data folder",
    "path.history": "History file",
    "path.banks": "Banks folder",
    "path.program": "Interpreter",
    "history.schema": "History schema",
    "history.whole": "History is whole",
    "history.chain": "History's hash chain holds",
    "history.attempts": "Exams and practice sets",
    "bank.whole": "Bank",
}


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    doctor = verbs.add_parser(
        "doctor",
        help="check history and banks",
        description="Show versions and places, and check that history and banks are whole. Changes nothing.",
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON document")
    doctor.set_defaults(command=_doctor)


def _doctor(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        findings = opened.safety.examine()
    ok = all(finding.ok for finding in findings)
    if wanted.json:
        listed = [{"code": f.code, "value": f.value, "ok": f.ok} for f in findings]
        say_json({"ok": ok, "findings": listed})
    else:
        for finding in findings:
            mark = "ok " if finding.ok else "BAD"
            say(f"{mark} {NAMES.get(finding.code, finding.code)}: {finding.value}")
        say("Everything is whole." if ok else "Something is damaged; restore it from a backup.")
    return Status.DONE if ok else Status.REFUSED
