"""A child process that reads a stranger's file and can be killed: wall-clock, memory, CPU and file-size limits.

A limit inside the process is not enough: one SQLite opcode or one XML token can run for minutes.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from cetl_prep.exam.errors import BankError

WALL_SECONDS = 20.0
MEMORY_BYTES = 1536 * 1024 * 1024
FILE_BYTES = 1024 * 1024 * 1024
CPU_SECONDS = 20

_BEAT = 0.1

_HOME = str(Path(__file__).resolve().parents[2])
_SAME_PROGRAM = (
    "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); "
    "runpy.run_module(sys.argv.pop(1), run_name='__main__', alter_sys=True)"
)
"""The child is the very program that its parent is, also where another copy of it is installed."""


def run(
    module: str,
    arguments: Sequence[str],
    file: str,
    seconds: float = WALL_SECONDS,
    watch: Callable[[], None] | None = None,
) -> Any:
    """Run ``module`` as a program in a limited child; return the JSON value it prints.

    The child answers ``{"ok": value}`` or ``{"error": [code, details]}``; the latter is raised here again. `watch` is
    called some times a second while the child runs; whatever it raises ends the child.

    Raises:
        BankError: what the child refused, or ``file.too-slow`` / ``file.crashed`` when it had to be killed or died.
    """
    child = subprocess.Popen(
        [*_interpreter(), module, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with child:
        try:
            printed = _printed(child, seconds, watch)
        except subprocess.TimeoutExpired:
            raise BankError("file.too-slow", file=file, seconds=int(seconds)) from None
        finally:
            child.kill()
    try:
        answer = json.loads(printed)
    except ValueError:
        raise BankError("file.crashed", file=file) from None
    if "error" in answer:
        code, details = answer["error"]
        raise BankError(code, **{**details, "file": file})
    return answer["ok"]


def _printed(
    child: "subprocess.Popen[bytes]", seconds: float, watch: Callable[[], None] | None
) -> bytes:
    """What the child prints until it ends. Raises TimeoutExpired when it runs too long."""
    if watch is None:
        return child.communicate(timeout=seconds)[0]
    left = seconds
    while True:
        try:
            return child.communicate(timeout=min(_BEAT, left))[0]
        except subprocess.TimeoutExpired:
            left -= _BEAT
            if left <= 0:
                raise
        watch()


def note_share(path: Path, share: float) -> None:
    """Note how far this process is, 0 to 1, in a file that its parent looks into."""
    draft = path.with_suffix(".part")
    draft.write_text(f"{share:.4f}", "ascii")
    draft.replace(path)


def noted_share(path: Path) -> float:
    """How far the child is, 0 to 1; 0 until it notes something."""
    try:
        return min(1.0, max(0.0, float(path.read_text("ascii"))))
    except (OSError, ValueError):
        return 0.0


def _interpreter() -> list[str]:
    """A frozen program is its own interpreter and takes the module after a word of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child"]
    return [sys.executable, "-I", "-c", _SAME_PROGRAM, _HOME]


def limit_this_process(cpu_seconds: int = CPU_SECONDS, file_bytes: int = FILE_BYTES) -> None:
    """Lower the limits of the process that calls it. Where the system has none, the wall clock of `run` is left."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_FSIZE, file_bytes),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            _, hard = resource.getrlimit(what)
            ceiling = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (ceiling, hard))
        except (ValueError, OSError):
            continue
