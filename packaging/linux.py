"""The Linux packages: a tarball to unpack anywhere, and a Debian package. Both hold the one-folder program."""

import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

HERE = Path(__file__).parent
FILES = HERE / "linux_files"
DEPENDS = "libc6, libgl1, libegl1, libfontconfig1, libx11-6, libxcb1, libxcb-cursor0, libxkbcommon0, libxkbcommon-x11-0, libdbus-1-3"


def machine() -> str:
    """What Debian calls this machine."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def tarball(program: Path, icons: dict[int, Path], dist: Path, version: str, epoch: int) -> Path:
    """A folder like an AppImage's: unpack it anywhere and start `AppRun`; `integrate.sh` puts it into the menu."""
    name = f"cetl-prep-{version}-linux-{platform.machine()}"
    root = program.parent.parent / "tarball" / name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "program", symlinks=True)
    for file in ("cetl-prep.desktop", "cetl-prep.xml", "AppRun", "integrate.sh"):
        shutil.copy(FILES / file, root / file)
    shutil.copy(HERE / "icon.svg", root / "cetl-prep.svg")
    shutil.copyfile(icons[256], root / "cetl-prep.png")
    target = dist / f"{name}.tar.xz"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch
        return member

    with tarfile.open(target, "w:xz", preset=4) as archive:
        archive.add(root, arcname=name, filter=plain)
    return target


def debian(
    program: Path, icons: dict[int, Path], notices: Path, dist: Path, version: str, epoch: int
) -> Path | None:
    """A Debian package, or None where there is no dpkg-deb to make it."""
    if shutil.which("dpkg-deb") is None:
        return None
    root = program.parent.parent / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr/lib/cetl-prep", symlinks=True)
    share = root / "usr/share"
    _copy(FILES / "cetl-prep.desktop", share / "applications/cetl-prep.desktop")
    _copy(FILES / "cetl-prep.xml", share / "mime/packages/cetl-prep.xml")
    _copy(HERE / "icon.svg", share / "icons/hicolor/scalable/apps/cetl-prep.svg")
    for size, path in icons.items():
        _copy(path, share / f"icons/hicolor/{size}x{size}/apps/cetl-prep.png")
    _copy(notices / "THIRD-PARTY.md", share / "doc/cetl-prep/copyright")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/cetl-prep").symlink_to("../lib/cetl-prep/cetl-prep")
    size = sum(p.stat().st_size for p in root.rglob("*") if p.is_file()) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: cetl-prep\nVersion: {version}\nArchitecture: {machine()}\nSection: education\nPriority: optional\n"
        f"Maintainer: CETL Prep maintainers <noreply@cetl-prep.invalid>\nInstalled-Size: {size}\nDepends: {DEPENDS}\n"
        "Description: practice exams from local question banks\n"
        " Timed mock exams and adaptive practice from question banks, with a score history\n"
        " for each skill. Works offline. Unofficial, not affiliated with CoSN.\n",
        "utf-8",
    )
    target = dist / f"cetl-prep_{version}_{machine()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", root, target],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )
    return target


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
