"""Runs the real command line in a process of its own, as a user would."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Done:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document it printed."""
        return json.loads(self.out)


class CommandLine:
    """`cetl-prep --profile DIR ...`."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile

    def command(self, *arguments: object) -> list[str]:
        words = [str(argument) for argument in arguments]
        return [sys.executable, "-m", "cetl_prep", "--profile", str(self.profile), *words]

    def __call__(self, *arguments: object, lines: str = "") -> Done:
        done = subprocess.run(
            self.command(*arguments),
            input=lines,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONWARNINGS": "error"},
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Done(done.returncode, done.stdout, done.stderr)
