"""All that can be handed out from this platform, into `dist/`: `dev.py package` runs it.

Wheel, sdist, the one-folder program as a zip, on Linux a tarball and a Debian package, a bill of materials, checksums.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import icons
import linux
import notices

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
SOME_DATE = 1_767_225_600  # the first day of 2026: where there is no git to ask


def main() -> int:
    """Build everything; prints each file with its size."""
    version = subprocess.check_output(
        [sys.executable, "-m", "hatchling", "version"], cwd=ROOT, text=True
    ).strip()
    epoch = _epoch()
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    _run("-m", "hatchling", "build", SOURCE_DATE_EPOCH=str(epoch))
    drawn = icons.draw(BUILD / "icons")
    notices.write_notices(
        BUILD / "notices", [ROOT / "LICENSE", ROOT / "question_banks" / "LICENSE"]
    )
    notices.write_bill(DIST / f"cetl-prep-{version}.cdx.json", version)
    program = _bundle(epoch)
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    _zip(program, DIST / f"cetl-prep-{version}-{system}-{platform.machine()}.zip", epoch)
    if sys.platform.startswith("linux"):
        linux.tarball(program, drawn, DIST, version, epoch)
        if linux.debian(program, drawn, BUILD / "notices", DIST, version, epoch) is None:
            print("No Debian package: dpkg-deb is not here.")
    size = sum(p.lstat().st_size for p in program.rglob("*") if p.is_file())
    print(f"the one-folder program: {size / 1e6:.0f} MB")
    _checksums()
    return 0


def _epoch() -> int:
    """When the newest commit was made, so that two builds of it are equal."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    try:
        told = subprocess.check_output(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True, stderr=subprocess.DEVNULL
        )
    except (OSError, subprocess.CalledProcessError):
        return SOME_DATE
    return int(told)


def _run(*arguments: str, **environment: str) -> None:
    subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, check=True, env={**os.environ, **environment}
    )


def _bundle(epoch: int) -> Path:
    work, out = BUILD / "pyinstaller", BUILD / "bundle"
    _run(
        *("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--distpath", str(out), "--workpath", str(work), "packaging/cetl-prep.spec"),
        SOURCE_DATE_EPOCH=str(epoch),
        PYTHONHASHSEED="1",
    )
    return out / "cetl-prep"


def _zip(program: Path, target: Path, epoch: int) -> None:
    import time

    stamp = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(program.rglob("*")):
            if not path.is_file():
                continue
            entry = zipfile.ZipInfo(str(Path("cetl-prep") / path.relative_to(program)), stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = path.stat().st_mode << 16
            archive.writestr(entry, path.read_bytes())


def _checksums() -> None:
    lines = []
    for path in sorted(DIST.iterdir()):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        lines.append(f"{digest}  {path.name}\n")
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    (DIST / "SHA256SUMS").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
