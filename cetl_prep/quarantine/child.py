"""A child process that reads a stranger's file and can be killed: wall-clock, memory, CPU and file-size limits.

A limit inside the process is not enough: one SQLite opcode or one XML token can run for minutes.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from cetl_prep.exam.errors import BankError

WALL_SECONDS = 20.0
MEMORY_BYTES = 1536 * 1024 * 1024
FILE_BYTES = 1024 * 1024 * 1024
CPU_SECONDS = 20


def run(module: str, arguments: Sequence[str], file: str, seconds: float = WALL_SECONDS) -> Any:
    """Run ``module`` as a program in a limited child; return the JSON value it prints.

    The child answers ``{"ok": value}`` or ``{"error": [code, details]}``; the latter is raised here again.

    Raises:
        BankError: what the child refused, or ``file.too-slow`` / ``file.crashed`` when it had to be killed or died.
    """
    try:
        done = subprocess.run(
            [*_interpreter(), module, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise BankError("file.too-slow", file=file, seconds=int(seconds)) from None
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise BankError("file.crashed", file=file) from None
    if "error" in answer:
        code, details = answer["error"]
        raise BankError(code, **{**details, "file": file})
    return answer["ok"]


def _interpreter() -> list[str]:
    """A frozen program is its own interpreter and takes the module after a word of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child"]
    return [sys.executable, "-I", "-m"]


def limit_this_process() -> None:
    """Lower the limits of the process that calls it. Where the system has none, the wall clock of `run` is left."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            _, hard = resource.getrlimit(what)
            ceiling = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (ceiling, hard))
        except (ValueError, OSError):
            continue
