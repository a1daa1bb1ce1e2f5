"""Every file that leaves, made of hostile texts: private, without formula, markup or a place of this computer."""

import csv
import errno
import io
import platform
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import build
from cetl_prep.cli import main
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import draft_beside
from cetl_prep.reports.files import write_whole
from cetl_prep.services.exporting import OWN, targets
from tests.making import CETL, HandClock, bank, bank_file
from tests.records_made import sit

# Printing makes an application of its own where there is none, and windows of later tests could not live in that one.
pytestmark = pytest.mark.usefixtures("qapp")

EVIL = '=HYPERLINK("http://x")<script>alert(1)</script><img src=x onerror=y>\''
CANVAS = f'Student,ID,SIS User ID,SIS Login ID,Section\n"{EVIL[:9]}",101,=1+1,@x,"-2+3"\n'
TABLES = ("history", "csv", "xlsx", "html", "xapi", "qti")
WRITERS: dict[str, str] = {
    **{f"history {name}": f"history export --format {name} --as {{evil}} --for {{evil}} -o {{out}}" for name in TABLES},
    "history pdf": "history export --format pdf --as {evil} --for {evil} -o {out}",
    "history canvas": "history export --format canvas --student 101 --gradebook {canvas} --for {evil} -o {out}",
    "history moodle": "history export --format moodle --student erin@example.org --for {evil} -o {out}",
    **{f"bank {target.name}": f"bank export {{bank}} --format {target.name} -o {{out}}" for target in targets() if target.name != OWN},
    "health page": "bank check {bank} --report {out}",
    "paper": "bank paper {bank} --items 20 --seed 1 --pdf -o {out}",
    "merged bank": "bank merge {bank} {bank} -o {out}",
    **{f"mentor {name}": f"mentor table {{history}} --format {name} -o {{out}}" for name in ("csv", "xlsx", "html", "pdf", "json")},
    "mentor prescription": "mentor prescribe --by {evil} --items 5 --note {evil} -o {out}",
    "statistics": "stats export --bank 00000000 -o {out}",
    "slip": "bank slips report LV-001 --bank 00000000 --fault unclear --reason {evil} --credit {evil} --not-recalled -o {out}",
    "public key": "key public -o {out}",
    "sealed mock": "mock seal --items 10 --title {evil} --code ABCD-EFGH-JKMN -o {out}",
    "bank signed": "bank sign {bank} -o {out}",
}  # fmt: skip
"""What is written -> the command that writes it."""


def hostile() -> Bank:
    """The bank for tests, with every text of it meant to do harm where it is shown."""
    made = bank(forms=2)
    domains = tuple(
        replace(d, name=EVIL, skills=tuple(replace(s, name=f"{EVIL} {s.id}") for s in d.skills))
        for d in CETL.domains
    )
    items = tuple(
        replace(
            item,
            stem=f"{EVIL} {item.id}",
            rule=EVIL,
            options=tuple(replace(o, text=f"{EVIL} {o.id}", rationale=EVIL) for o in item.options),
        )
        for item in made.items
    )
    info = replace(made.info, title=EVIL, license=EVIL, blueprint=Blueprint(domains))
    return Bank(info, items)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A profile in which a mock was sat with the hostile bank, and its history file."""
    folder = tmp_path_factory.mktemp("profile-of-somebody")
    services = build(folder, HandClock())
    services.library.install([bank_file(folder, hostile())])
    sit(services, HandClock(), 1)
    services.close()
    out = folder / "handed.json"
    assert run(folder, f"history export --format history --as {{evil}} -o {out}") == 0
    (folder / "canvas.csv").write_text(CANVAS, "utf-8")
    yield folder


def run(profile: Path, line: str, out: Path | None = None) -> int:
    """One command line with its places filled in; its exit status."""
    places = {
        "{evil}": EVIL,
        "{out}": str(out),
        "{bank}": str(profile / "test.qbank"),
        "{history}": str(profile / "handed.json"),
        "{canvas}": str(profile / "canvas.csv"),
    }
    words = [places.get(word, word) for word in line.split()]
    return main.run(["--profile", str(profile), *words], build)


def pieces(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The members of an archive, archives inside it too; the file itself when it is none."""
    if content[:4] != b"PK\x03\x04":
        yield "", content
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            for inner, piece in pieces(archive.read(name)):
                yield f"{name}/{inner}", piece


def assert_no_formula(text: str) -> None:
    for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))):
        for cell in row:
            number = re.fullmatch(r"-?\d+([.,]\d+)?", cell)
            assert number or not cell.startswith(tuple("=+-@\t\r|%")), cell


def assert_harmless(name: str, content: bytes, profile: Path) -> None:
    for member, piece in pieces(content):
        for place in (str(profile), str(profile.parent), "/home/", f"@{platform.node()}"):
            assert place.encode() not in piece, member
        if name.endswith(".csv") or member.rstrip("/").endswith(".csv"):
            assert_no_formula(piece.decode("utf-8"))
        if member.startswith("xl/worksheets/"):
            assert b"<f>" not in piece
            assert b"<f " not in piece
        if name.endswith(".html"):
            assert b"<script" not in piece
            assert b"<img src=x" not in piece


@pytest.mark.parametrize("writer", WRITERS)
def test_every_export_is_private_and_harmless(
    profile: Path, tmp_path: Path, writer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ending = {"csv": ".csv", "moodle": ".csv", "canvas": ".csv", "html": ".html", "page": ".html"}
    kind = writer.split()[-1]
    zipped = writer == "history csv"
    out = tmp_path / f"out{'.zip' if zipped else ending.get(kind, '.out')}"
    status = run(profile, WRITERS[writer], out)
    said = capsys.readouterr()
    assert status in (0, 1 if writer == "health page" else 4, 4), said.err
    assert "Traceback" not in said.err
    written = sorted(out.iterdir()) if out.is_dir() else [out]
    assert written
    for file in written:
        if sys.platform != "win32":
            assert file.stat().st_mode & 0o077 == 0, f"{file.name} can be read by others"
        assert_harmless(file.name, file.read_bytes(), profile)
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.parametrize("writer", [name for name in WRITERS if name != "paper"])
def test_an_export_that_fails_leaves_the_older_file_and_one_sentence(
    profile: Path,
    tmp_path: Path,
    writer: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"the older file")
    really = Path.replace

    def full(self: Path, target: Path) -> Path:
        if Path(target) == out:
            raise OSError(errno.ENOSPC, "No space left on device")
        return really(self, target)

    monkeypatch.setattr(Path, "replace", full)
    status = run(profile, WRITERS[writer], out)
    said = capsys.readouterr()
    assert status == 1
    assert "No space left on device" in said.err
    assert said.err.count("\n") == 1
    assert out.read_bytes() == b"the older file"
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of the size of a file")
@pytest.mark.parametrize("most", [0, 1, 4095, 4096, 99_999])
def test_a_write_that_falls_short_is_noticed(tmp_path: Path, most: int) -> None:
    import resource

    out = tmp_path / "out"
    out.write_bytes(b"the older file")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, limits[1]))
    try:
        with pytest.raises(StorageError):
            write_whole(out, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert out.read_bytes() == b"the older file"
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators only")
def test_a_link_in_the_place_of_the_draft_is_not_followed(tmp_path: Path) -> None:
    out, precious = tmp_path / ("n" * 250), tmp_path / "precious"
    precious.write_bytes(b"notes")
    draft_beside(out).symlink_to(precious)
    write_whole(out, b"an export")
    assert (out.read_bytes(), precious.read_bytes()) == (b"an export", b"notes")
    assert out.stat().st_mode & 0o077 == 0
