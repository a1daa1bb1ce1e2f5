"""`python -m cetl_prep`, `cetl-prep`: no arguments open the window, arguments are the command line."""

import runpy
import sys
from pathlib import Path


def main() -> None:
    """Start the face that is wanted, and end with its exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--child"]:
        # A frozen program is its own interpreter (quarantine/child.py).
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=False)
        return
    if _wants_window(arguments):
        from cetl_prep.app import build
        from cetl_prep.gui.application import run_window

        profile = Path(arguments[1]) if arguments else None
        sys.exit(run_window(lambda: build(profile)))
    from cetl_prep.app import build
    from cetl_prep.cli.main import run

    sys.exit(run(arguments, build))


def _wants_window(arguments: list[str]) -> bool:
    return not arguments or (arguments[0] == "--profile" and len(arguments) == 2)


if __name__ == "__main__":
    main()
