"""A sitting with sections that was begun in the window, taken up in the terminal: what is closed stays closed."""

import io
from datetime import date
from pathlib import Path

from cetl_prep.app import build
from cetl_prep.cli.room import Room
from cetl_prep.exam.attempt import State
from cetl_prep.exam.rehearsal import Rehearsal
from cetl_prep.exam.sections import Section
from cetl_prep.services.sitting import Wish
from tests.making import HandClock


def test_a_section_is_ended_for_good_in_the_terminal(tmp_path: Path, bank_path: Path) -> None:
    clock = HandClock()
    services = build(tmp_path / "profile", clock)
    services.library.install([bank_path])
    sections = (Section("A", 3, 4.0), Section("B", 2, 3.0))
    wish = Wish(items=5, seed=1, rehearsal=Rehearsal("Mine", date(2026, 11, 20), sections=sections))
    attempt = services.sitting.start(wish)
    services.sitting.pause(attempt)
    said = io.StringIO()
    lines = io.StringIO("a\n4\nb\nr\np\nn\ns\np\n1\nc\nq\n")
    room = Room(services.sitting, lines, porcelain=False, words=said)
    room.resume(attempt.id)
    told = said.getvalue()
    assert "No answer: 3." in told
    assert "s ends this section for good" in told
    left = services.sitting.load(attempt.id)
    assert (left.closed, left.answered) == (1, 3)
    assert left.response(left.form.items[3].item).answered
    lines = io.StringIO("a\na\ns\n")
    Room(services.sitting, lines, porcelain=False, words=io.StringIO()).resume(attempt.id)
    assert services.sitting.load(attempt.id).state is State.SUBMITTED
    services.close()


def test_the_time_of_a_section_runs_out_in_the_terminal(tmp_path: Path, bank_path: Path) -> None:
    clock = HandClock()
    services = build(tmp_path / "profile", clock)
    services.library.install([bank_path])
    sections = (Section("A", 3, 4.0), Section("B", 2, 3.0))
    wish = Wish(items=5, seed=1, rehearsal=Rehearsal("Mine", date(2026, 11, 20), sections=sections))
    attempt = services.sitting.start(wish)
    clock.forward(300)
    said = io.StringIO()
    Room(services.sitting, io.StringIO("a\nq\n"), porcelain=False, words=said).sit(attempt)
    assert "Time is up. The next section begins, with a clock of its own." in said.getvalue()
    assert services.sitting.load(attempt.id).closed == 1
    services.close()
