"""`cetl-prep bank check`: whether a file is sound, and what the rules say of what is in it."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cetl_prep.banks.checks import findings
from cetl_prep.banks.health import health
from cetl_prep.cli.bank_reading import read_whole
from cetl_prep.cli.import_report import something_missing
from cetl_prep.cli.output import Status, complain, say, say_json
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.bank_health import Health
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.findings import Finding, Severity
from cetl_prep.paths import find_paths
from cetl_prep.reports.bank_health import health_page, health_values
from cetl_prep.reports.files import write_whole
from cetl_prep.services.clock import Clock
from cetl_prep.services.import_own import QBANK, is_database
from cetl_prep.services.importing import MOST_COMPARED, ImportService

HELP = "check a bank, its source folder, or a question file of another program"


@dataclass(frozen=True)
class _Held:
    """What is in the file; `left_out` has the place and the reason of each, `whole` is whether all of it came in."""

    bank: Bank
    left_out: Sequence[tuple[str, str]]
    changed: bool = False
    whole: bool = True


def add_arguments(check: argparse.ArgumentParser) -> None:
    """Give the command its option."""
    check.add_argument(
        "--report", type=Path, metavar="FILE", help="also write a health page (HTML) there"
    )


def run(wanted: argparse.Namespace) -> int:
    """The command."""
    held = _read(wanted)
    today = Clock().now().date()
    # Whether a file can be trusted and whether it is well written are two questions. Who asks for the findings as
    # values, for the page, or checks a source wants the second.
    judged = bool(wanted.json or wanted.report or wanted.file.is_dir())
    few = judged or len(held.bank.items) <= MOST_COMPARED
    found = findings(held.bank, today) if few else []
    figures = health(held.bank) if wanted.json or wanted.report else None
    if wanted.report and figures:
        page = health_page(held.bank.info, held.bank.digest, today, figures, found)
        write_whole(wanted.report, page.encode())
    errors = sum(finding.severity is Severity.ERROR for finding in found)
    if wanted.json and figures:
        values = _found_values(found, figures)
        say_json({**values, "errors": errors, "items": len(held.bank.items)})
    else:
        _tell(held, found, errors)
        if not few:
            complain(f"the rules are for banks of up to {MOST_COMPARED} items; they were not read.")
    if errors and judged:
        return Status.REFUSED
    return Status.DONE if held.whole else Status.IN_PART


def _read(wanted: argparse.Namespace) -> _Held:
    path: Path = wanted.file
    if path.is_dir() or path.suffix == f".{QBANK}" or is_database(path):
        bank, skipped, changed = read_whole(path)
        return _Held(bank, skipped, changed, not skipped)
    service = ImportService(find_paths(wanted.profile).data / "imports.json")
    readings = service.read([path])
    bank = service.bank(readings).bank
    if not bank.items:
        raise BankError("bank.empty", file=str(path))
    left = [(each.where, each.reason) for file in readings.files for each in file.draft.skipped]
    losses = [loss for found in readings.items for loss in found.losses]
    whole = not something_missing(readings, losses, drafts=True)
    return _Held(bank, left, whole=whole)


def _tell(held: _Held, found: Sequence[Finding], errors: int) -> None:
    for f in found:
        say(f"{f.severity:7} {f.code:4} {f.item or 'bank'}: {f.message}")
    say(f"{len(held.bank.items)} items, {errors} errors, {len(found) - errors} other findings")
    tell_left_out(held.left_out, changed=held.changed)


def tell_left_out(left_out: Sequence[tuple[str, str]], *, changed: bool) -> None:
    """What did not come in, and whether the bank is another than the one that was published, on standard error."""
    for place, reason in left_out:
        complain(f"left out {place}: {reason}")
    if changed:
        complain("the bank was changed or damaged since it was published (its digest differs).")


def _found_values(found: Sequence[Finding], figures: Health) -> dict[str, object]:
    listed = [
        {"code": f.code, "severity": f.severity, "item": f.item, "message": f.message}
        for f in found
    ]
    return {"findings": listed, "figures": health_values(figures)}
