#!/usr/bin/env python3
"""CETL Prep, for developers: one command for each thing one does with a clone. Standard library only.

    python3 dev.py run [ARGS]   start the program (the window; with arguments, or without a display, the terminal face)
    python3 dev.py test [ARGS]  run the tests
    python3 dev.py check        all that a change must pass: format, lint, types, contracts, tests with coverage
    python3 dev.py bench [NAME] measure
    python3 dev.py translate    bring the catalogs of other languages up to the sources, and list what is to be translated
    python3 dev.py pictures     write a picture of each screen in each theme into build/pictures
    python3 dev.py guide        write the guide as a static site into build/site
    python3 dev.py package      build what can be handed out into dist/

Each makes `.venv` first, from requirements.lock, when that is missing or out of date.
"""

import compileall
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
QT_LIBRARIES = {  # what Qt loads from the system on Linux, and the Debian package that brings it
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1", "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0", "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-shape.so.0": "libxcb-shape0", "libxcb-xkb.so.1": "libxcb-xkb1",
}  # fmt: skip


def call(*command: object, **environment: str) -> int:
    """Run a command in the project's folder; its exit status."""
    return subprocess.call([str(c) for c in command], cwd=ROOT, env={**os.environ, **environment})


def apt_install(packages: list[str], why: str) -> None:
    """Install Debian packages when we are root there; else say the exact line and stop."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    print(f"{why}. Missing: {' '.join(packages)}", file=sys.stderr)
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        if call(*line, **quiet) == 0 or (
            call("apt-get", "update") == 0 and call(*line, **quiet) == 0
        ):
            return
    sys.exit(
        f"Please run: sudo {' '.join(line)}"
        if shutil.which("apt-get")
        else "Please install them with your system's package manager."
    )


def need_system_libraries() -> None:
    """See that Qt finds on Linux what it needs."""
    missing = []
    for library, package in QT_LIBRARIES.items() if sys.platform.startswith("linux") else ():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if missing:
        apt_install(missing, "Qt needs system libraries")


def need_environment() -> None:
    """Make or refresh .venv, and the bank files from their text source."""
    if sys.version_info < (3, 11):
        sys.exit(
            f"CETL Prep needs Python 3.11 or newer; this is {sys.version.split()[0]}. Run dev.py with a newer python3."
        )
    need_system_libraries()
    lock = (
        (ROOT / "requirements.lock").read_bytes()
        + (ROOT / "pyproject.toml").read_bytes()
        + sys.version.encode()
    )
    stamp, wanted = VENV / "stamp", hashlib.sha256(lock).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        print("Setting up .venv (once) ...", flush=True)
        try:
            import ensurepip  # noqa: F401
        except ImportError:
            apt_install(
                [f"python3.{sys.version_info[1]}-venv"], "Python's venv module is not complete"
            )
        pip = (
            PYTHON,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-input",
        )
        if call(sys.executable, "-m", "venv", "--clear", VENV):
            sys.exit("Python could not make .venv; is its venv module installed?")
        if call(*pip, "--require-hashes", "--no-deps", "-r", "requirements.lock"):
            sys.exit(
                "The packages of requirements.lock could not be installed; is there a network?"
            )
        if call(*pip, "--no-deps", "--no-build-isolation", "--editable", "."):
            sys.exit("CETL Prep itself could not be installed into .venv.")
        stamp.write_text(wanted)
    compile_program()
    build_banks()


def compile_program() -> None:
    """Compile what was changed. Where Python must not keep what it compiles, each start would compile everything."""
    compileall.compile_dir(ROOT / "cetl_prep", quiet=2)


def build_banks() -> None:
    """Build the bank files that come with the program, where their text source is newer."""
    for head in sorted((ROOT / "question_banks").glob("*/bank.toml")):
        built = ROOT / "cetl_prep" / "bundled" / f"{head.parent.name}.qbank"
        sources = [*head.parent.glob("*.toml"), ROOT / "cetl_prep" / "banks" / "schema.sql"]
        if not built.is_file() or built.stat().st_mtime < max(s.stat().st_mtime for s in sources):
            built.parent.mkdir(exist_ok=True)
            if call(PYTHON, "-m", "cetl_prep", "bank", "build", head.parent, "-o", built):
                sys.exit(1)


def has_display() -> bool:
    """Whether a window can be shown here."""
    shown = (
        os.environ.get("QT_QPA_PLATFORM")
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    )
    return bool(shown) or not sys.platform.startswith("linux")


def run(*arguments: str) -> int:
    """The window; the terminal face with arguments or without a display."""
    if not arguments and not has_display():
        print(
            "There is no display here, so this is the terminal face: practice, item by item.",
            flush=True,
        )
        arguments = ("practice",)
    return call(PYTHON, "-m", "cetl_prep", *arguments)


def test(*arguments: str) -> int:
    """The tests, one process for each core; their files lie in memory where there is room, for each answer waits for the disk."""
    memory = Path("/dev/shm")
    writable = memory.is_dir() and os.access(memory, os.W_OK)
    roomy = writable and shutil.disk_usage(memory).free > 1 << 30
    where = {"TMPDIR": str(memory)} if roomy else {}
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_ACCESSIBILITY": "1"}
    whole = all(argument.startswith("-") for argument in arguments)
    workers = ("-n", "auto", "--dist", "worksteal") if whole else ()
    return call(PYTHON, "-m", "pytest", *workers, *arguments, **quiet, **where)


def check() -> int:
    """Everything a change must pass; goes on after a failure and says which steps failed."""
    steps: dict[str, Callable[[], int]] = {
        "format": lambda: call(PYTHON, "-m", "ruff", "format", "--check", "."),
        "lint": lambda: call(PYTHON, "-m", "ruff", "check", "."),
        "types": lambda: call(PYTHON, "-m", "mypy"),
        "contracts": lambda: call(BIN / "lint-imports"),
        "tests": lambda: test("--cov", "--cov-report=term:skip-covered"),
        "coverage of the trade": lambda: call(
            PYTHON, "-m", "coverage", "report", "--include=cetl_prep/exam/*", "--fail-under=100"
        ),
    }
    failed = [name for name, step in steps.items() if step()]
    print(f"check: failed: {', '.join(failed)}" if failed else "check: all passed")
    return len(failed)


def bench(*names: str) -> int:
    """The benchmarks."""
    return call(PYTHON, "-m", "tests.bench", *names, QT_QPA_PLATFORM="offscreen")


def translate() -> int:
    """The catalogs of other languages; 1 while a text is not translated."""
    return call(PYTHON, "-m", "tests.translations", QT_QPA_PLATFORM="offscreen")


def pictures(*arguments: str) -> int:
    """A picture of each screen."""
    return call(PYTHON, "-m", "tests.pictures", *arguments, QT_QPA_PLATFORM="offscreen")


def package() -> int:
    """Wheel, sdist, and the program in one folder with what this platform makes of it."""
    return call(PYTHON, "packaging/release.py")


def guide() -> int:
    """The guide as a static site."""
    return call(PYTHON, "packaging/guide.py")


VERBS: dict[str, Callable[..., int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "translate": translate,
    "pictures": pictures,
    "guide": guide,
    "package": package,
}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in VERBS:
        print(__doc__)
        sys.exit(0 if sys.argv[1:] in (["-h"], ["--help"]) else 2)
    need_environment()
    sys.exit(VERBS[sys.argv[1]](*sys.argv[2:]))
