"""The command line: `cetl-prep [--profile DIR] VERB ...`. Its contract stands in docs/command-line.md."""

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from cetl_prep import __version__
from cetl_prep.cli.opened import Build
from cetl_prep.cli.output import Status, complain
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.faults import FaultLog, fault_report
from cetl_prep.paths import find_paths
from cetl_prep.words.errors import sentence

Command = Callable[[argparse.Namespace], int]

EXAMPLES = """examples:
  cetl-prep                            open the window
  cetl-prep mock                       sit a full practice exam in the terminal, or resume the one you left
  cetl-prep practice --items 10 --skill "Data Management"
  cetl-prep history list
  cetl-prep --profile ./demo bank add study-group.qbank

Unofficial study tool, not affiliated with or endorsed by CoSN. Works offline; your data stays on this computer."""


VERBS = {
    "mock": "sit",
    "practice": "sit",
    "today": "today",
    "form": "form",
    "history": "history",
    "mentor": "mentor",
    "bank": "bank",
    "stats": "stats",
    "key": "signing",
    "doctor": "doctor",
}
"""The module of each command."""

FILE_COMMANDS = (("bank", "import"), ("bank", "export"), ("bank", "formats"))


def parser(arguments: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The command line; for arguments that begin with a command only that one, as the others take time to import."""
    root = argparse.ArgumentParser(
        prog="cetl-prep",
        description="Practice exams from local question banks.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    root.add_argument("--version", action="version", version=f"cetl-prep {__version__}")
    root.add_argument(
        "--profile",
        metavar="DIR",
        type=Path,
        help="keep history, banks and settings in this folder",
    )
    verbs = root.add_subparsers(title="commands", dest="verb", required=True, metavar="COMMAND")
    if tuple(arguments[:2]) in FILE_COMMANDS:
        from cetl_prep.cli import bank_formats

        bank_formats.add_alone(verbs)
        return root
    words = [word for word in arguments[:1] if word in VERBS] or VERBS
    for name in dict.fromkeys(VERBS[word] for word in words):
        import_module(f"cetl_prep.cli.{name}").add_to(verbs)
    return root


def run(arguments: list[str], build: Build) -> int:
    """Run one command line over the services that `build` gives; its exit status."""
    _prepare()
    wanted = parser(_rest(arguments)).parse_args(arguments)
    wanted.build = build
    command: Command = wanted.command
    try:
        return command(wanted)
    except CetlPrepError as error:
        complain(sentence(error))
        return Status.REFUSED
    except KeyboardInterrupt:
        complain("stopped; everything answered so far is saved.")
        return Status.REFUSED
    except BrokenPipeError:
        # Whoever read our output has gone; leave quietly, and keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.DONE
    except Exception as error:
        return _own_fault(error, wanted.profile)


def _rest(arguments: list[str]) -> list[str]:
    """What stands behind the profile."""
    return arguments[2:] if arguments[:1] == ["--profile"] else arguments


def _prepare() -> None:
    """Outputs that take every letter, and an orderly end when one is asked for."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows a mark instead of ending the exam.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    # Asked to end, at log-out say or because its terminal is gone, it closes what it has open as it does for Ctrl+C.
    for asked in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, asked):  # Windows knows no SIGHUP
            signal.signal(getattr(signal, asked), signal.default_int_handler)


def _own_fault(error: Exception, profile: Path | None) -> int:
    """A fault of the program itself, or of the system it runs on: one sentence, and a report beside the data."""
    log = FaultLog(find_paths(profile).logs).add(fault_report(error, error.__traceback__))
    where = f" A report without answers and names lies in {log}." if log else ""
    if isinstance(error, MemoryError):
        what = "there is not enough memory"
    elif isinstance(error, OSError) and error.strerror:
        what = f"the system refused what the program needs ({error.strerror})"
    else:
        what = f"this is a fault in the program ({type(error).__name__})"
    complain(f"{what}; everything acknowledged is saved.{where}")
    return Status.REFUSED
