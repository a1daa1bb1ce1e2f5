"""Tries the built program as a stranger would: unpacked into an empty folder, with no Python and none of our source in reach.

    python packaging/try_bundle.py

It sits ten items, closes, starts again and looks for the history; signs a bank and takes it in; then it starts the window and closes it. Standard library only.
"""

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ITEMS = 10
OPEN_SECONDS = 6.0


def main() -> int:
    """Returns the exit status: 0 when everything held."""
    archives = sorted((ROOT / "dist").glob("cetl-prep-*.zip"))
    if not archives:
        sys.exit("There is nothing to try; run `python3 dev.py package` first.")
    with tempfile.TemporaryDirectory() as folder:
        away = Path(folder)
        program = unpack(archives[-1], away)
        clean = clean_environment(away)
        sit(program, clean, away)
        look_back(program, clean, away)
        sign(program, clean, away)
        open_window(program, clean, away)
    print("the built program works away from its source")
    return 0


def unpack(archive: Path, away: Path) -> Path:
    """Unpack the zip; the program in it."""
    with zipfile.ZipFile(archive) as held:
        for entry in held.infolist():
            path = Path(held.extract(entry, away))
            path.chmod((entry.external_attr >> 16) or 0o644)
    return away / "cetl-prep" / ("cetl-prep.exe" if os.name == "nt" else "cetl-prep")


def clean_environment(away: Path) -> dict[str, str]:
    """Only what a program cannot start without; Python is not on the path."""
    kept = {k: v for k, v in os.environ.items() if k in {"SYSTEMROOT", "DISPLAY"}}
    return {
        **kept,
        "HOME": str(away),
        "USERPROFILE": str(away),
        "PATH": "",
        "QT_QPA_PLATFORM": "offscreen",
    }


def sit(program: Path, clean: dict[str, str], away: Path) -> None:
    """Sit a mock of ten items through the terminal face."""
    answers = "a\n" * ITEMS + "r\ns\ny\n"
    done = call(program, clean, away, "mock", "--items", str(ITEMS), "--json", answers=answers)
    sitting = json.loads(done)
    responses = sitting.get("responses", sitting.get("items", []))
    if len(responses) != ITEMS:
        sys.exit(f"{ITEMS} items were sat and {len(responses)} came back")
    print(f"sat {ITEMS} items")


def look_back(program: Path, clean: dict[str, str], away: Path) -> None:
    """See that another start of the program knows the sitting."""
    held = json.loads(call(program, clean, away, "history", "list", "--json"))
    if len(held) != 1:
        sys.exit(f"one sitting was expected in the history, {len(held)} are there")
    print("the history has it")


def sign(program: Path, clean: dict[str, str], away: Path) -> None:
    """See that signing and the child process for strangers' files are in it: sign a bank, and take it in."""
    bank = next((away / "cetl-prep").rglob("cetl.qbank"))
    call(program, clean, away, "key", "name", "A stranger")
    call(program, clean, away, "bank", "sign", str(bank), "-o", str(away / "signed.qbank"))
    told = call(program, clean, away, "bank", "verify", str(away / "signed.qbank"), "--json")
    if json.loads(told)["state"] != "signed":
        sys.exit(f"the signed bank is not told to be signed: {told}")
    call(program, clean, away, "bank", "add", str(away / "signed.qbank"))
    print("signed a bank and took it in")


def open_window(program: Path, clean: dict[str, str], away: Path) -> None:
    """Start the window, see that it stays, and end it."""
    window = subprocess.Popen([program], cwd=away, env=clean, stderr=subprocess.PIPE)
    try:
        window.wait(OPEN_SECONDS)
    except subprocess.TimeoutExpired:
        window.kill()
        window.wait()
        print("the window opened")
        return
    sys.exit(
        f"the window ended by itself: {(window.stderr.read() if window.stderr else b'').decode()}"
    )


def call(
    program: Path, clean: dict[str, str], away: Path, *arguments: str, answers: str = ""
) -> str:
    """What the program prints; ends the trial when it fails."""
    done = subprocess.run(
        [program, "--profile", away / "data", *arguments],
        input=answers, capture_output=True, text=True, encoding="utf-8", cwd=away, env=clean, timeout=120,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
