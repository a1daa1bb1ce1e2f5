"""The scenes of a mentor: a group of eight, a thousand candidates, files that do not come in, one candidate closely."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from cetl_prep.gui.screens.mentor import MentorScreen
from tests.bench.cohort import write_cohort, write_one
from tests.pictures.stage import Stage

NAMES = ("Ana R.", "Ben T.", "Carla N.", "Dev S.", "Erin W.", "Femi A.", "Grace L.", "Hal J.")
FULL = 1000


def group(folder: Path) -> list[Path]:
    """Eight files: one changed after export, one without signature and with few answers."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [write_one(folder, n, name) for n, name in enumerate(NAMES[:-1], 3)]
    few = write_one(folder, 11, NAMES[-1], items=6)
    _replace(files[6], b"2026-03-13T20:00:00Z", b"2026-03-13T20:00:01Z")
    return [*files, few]


def _replace(path: Path, old: bytes, new: bytes) -> None:
    held = path.read_bytes()
    assert old in held
    path.write_bytes(held.replace(old, new, 1))


def _settled(stage: Stage) -> MentorScreen:
    page = stage.find(MentorScreen)
    for _ in range(2400):
        if page._task is None:
            return page
        QTest.qWait(50)
    raise AssertionError("the files are not read")


def empty(stage: Stage) -> None:
    """No candidate yet."""
    stage.go("mentor")
    _settled(stage)


def typical(stage: Stage) -> None:
    """Eight candidates, the focus in the table."""
    stage.services.mentoring.open(group(stage.services.paths.data / "eight"))
    stage.go("mentor")
    page = _settled(stage)
    page._page.map.choose(page._page.model.candidate(4).id)
    page._page.map.setFocus()


def error(stage: Stage) -> None:
    """Two of the files cannot be read."""
    stage.go("mentor")
    folder = stage.services.paths.data / "broken"
    [whole] = write_cohort(folder, 1)
    (folder / "cut-in-half.json").write_bytes(whole.read_bytes()[:9000])
    (folder / "holiday-photo.json").write_bytes(b"\x89PNG" * 500)
    _settled(stage).take([folder / "cut-in-half.json", folder / "holiday-photo.json"])
    _settled(stage)


def full(stage: Stage) -> None:
    """A thousand candidates, as if so many files had been read: eight that were, under other names."""
    typical(stage)
    page = _settled(stage)
    known = stage.services.mentoring.rows()
    page._on_read(
        tuple(
            replace(known[n % len(known)], id=f"C{n:05}", name=f"Candidate {n:04}")
            for n in range(FULL)
        )
    )


def closely(stage: Stage) -> None:
    """One candidate of the group."""
    page = stage.find(MentorScreen)
    page._on_look(page._page.model.candidate(0).id)
