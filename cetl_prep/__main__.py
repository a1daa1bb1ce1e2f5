"""`python -m cetl_prep`, `cetl-prep`: no arguments, or files, open the window; other arguments are the command line."""

import gc
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cetl_prep.app import Services


def main() -> None:
    """Start the face that is wanted, and end with its exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--child"]:
        # A frozen program is its own interpreter (quarantine/child.py).
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=False)
        return
    profile, rest = _profile(arguments)
    if all(_is_file(argument) for argument in rest):
        sys.exit(_window(profile, [Path(name) for name in rest]))
    from cetl_prep.cli.main import run

    sys.exit(run(arguments, _build))


def _window(profile: Path | None, files: list[Path]) -> int:
    """Open the window. What it works with is imported when its front is on screen (`gui/starting.py`)."""
    gc.disable()  # until it is open: at the start nothing is garbage
    from cetl_prep.gui.qt_import import import_qt

    import_qt()
    from cetl_prep.gui.application import run_window
    from cetl_prep.paths import find_paths

    return run_window(lambda: _build(profile), find_paths(profile), files)


def _build(profile: Path | None) -> "Services":
    """The services, put together for whoever wants them; many commands read or write a file and are done."""
    from cetl_prep.app import build

    return build(profile)


def _profile(arguments: list[str]) -> tuple[Path | None, list[str]]:
    """The profile asked for, if any, and the other arguments."""
    if arguments[:1] == ["--profile"] and len(arguments) > 1:
        return Path(arguments[1]), arguments[2:]
    return None, arguments


def _is_file(argument: str) -> bool:
    """Whether it is a file to open, as a desktop hands over what was double-clicked. Commands are plain words."""
    return not argument.isidentifier() and not argument.startswith("-") and Path(argument).is_file()


if __name__ == "__main__":
    main()
