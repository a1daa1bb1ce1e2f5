"""What is kept of a learner and continued is what reading the whole log gives; sums are what adding up gives."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt, Confidence, Kind
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import StudyError
from cetl_prep.exam.item import Difficulty
from cetl_prep.services import learning
from cetl_prep.services.sitting import Wish
from cetl_prep.services.study import Only
from cetl_prep.storage.learner_codec import learner_payload
from tests.making import HandClock, bank, bank_file

ID = "00000000-0000-4000-8000-000000000001"

RAW = (
    "SELECT r.skill, count(*), sum(r.correct) FROM response r JOIN attempt a ON a.id = r.attempt"
    " WHERE r.bank_id = ? AND r.chosen <> '[]' AND (a.state <> 'open' OR (a.kind = 'practice' AND"
    " (SELECT json_extract(payload, '$.feedback') FROM event WHERE attempt = a.id AND kind = 'start')))"
    " GROUP BY r.skill"
)
"""What counts, said without any column that is derived."""


class Life:
    """A learner who does at random what can be done."""

    def __init__(self, opened: Services, clock: HandClock, seed: int) -> None:
        self.opened, self.clock = opened, clock
        self.rng = random.Random(seed)
        self.sat: list[Attempt] = []

    def step(self) -> None:
        """Begin, answer, change, clear, remark, hand in, run out of time, sleep."""
        doing = self.rng.choice(("begin", "answer", "answer", "answer", "end", "sleep"))
        if doing == "begin" or not self.sat:
            self.begin()
        elif doing == "answer":
            self.answer()
        elif doing == "end":
            self.end()
        else:
            self.clock.forward(0, asleep=self.rng.choice((60.0, 40_000.0, 2 * 86_400.0, -3600.0)))

    def begin(self) -> None:
        """One more sitting of any kind; others may still be open."""
        kind = self.rng.choice((Kind.MOCK, Kind.PRACTICE, Kind.PRACTICE))
        wish = Wish(
            kind,
            ID,
            items=10,
            extra_time=None,
            seed=self.rng.randrange(1000),
            feedback=self.rng.random() < 0.6,
        )
        self.sat.append(self.opened.sitting.start(wish))

    def answer(self) -> None:
        """A few answers to one of the open sittings."""
        sitting, rng = self.opened.sitting, self.rng
        place = rng.randrange(len(self.sat))
        attempt = self.sat[place]
        for entry in rng.sample(attempt.form.items, 4):
            self.clock.forward(rng.randrange(5, 90))
            if not (attempt.explains and attempt.response(entry.item).answered):
                chosen = rng.choice((["b"], ["b"], ["a"], [] if not attempt.explains else ["c"]))
                attempt = sitting.answer(attempt, entry.item, chosen)
            if rng.random() < 0.3:
                sure = rng.choice((Confidence.CERTAIN, Confidence.GUESSING, None))
                attempt = sitting.say_confidence(attempt, entry.item, sure)
            if rng.random() < 0.2:
                attempt = sitting.flag(attempt, entry.item, rng.random() < 0.7)
        self.sat[place] = attempt

    def end(self) -> None:
        """Hand one of the open sittings in, or let its time run out."""
        attempt = self.sat.pop(self.rng.randrange(len(self.sat)))
        end = self.opened.sitting.submit if self.rng.random() < 0.7 else self.opened.sitting.expire
        end(attempt)


def sums(opened: Services) -> dict[str, tuple[int, int]]:
    """The raw sums, by the log's own tables."""
    rows = opened.connection.execute(RAW, (ID,)).fetchall()
    return {skill: (answers, correct) for skill, answers, correct in rows}


def whole(opened: Services) -> dict[str, object]:
    """All that the screens show and that follows from the answers."""
    study = opened.study
    return {
        "learner": learner_payload(opened.learning.know(ID).learner),
        "estimates": study.estimates(ID),
        "course": study.course(ID),
        "calibration": study.calibration(ID),
        "misses": study.misses(ID),
        "mistakes": opened.mistakes.listed(ID),
        "remedy": opened.mistakes.remedy(ID),
        "unseen": study.only(Only.UNSEEN, ID),
        "flagged": study.only(Only.FLAGGED, ID),
        "guessed": study.only(Only.GUESSED, ID),
        "picks": study.picks(Wish(Kind.PRACTICE, ID, items=8, seed=3)),
        "coach": opened.coaching.coaching(),
    }


def live(folder: Path, seed: int, steps: int) -> tuple[Services, Life]:
    """A profile with a random past."""
    clock = HandClock()
    opened = build(folder / "data", clock)
    opened.library.install([bank_file(folder, bank(forms=2))])
    life = Life(opened, clock, seed)
    for _ in range(steps):
        life.step()
    return opened, life


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep after every few answers, and read in small chunks, so that a short past meets every border."""
    monkeypatch.setattr(learning, "KEEP_AFTER", 7)
    monkeypatch.setattr(learning, "CHUNK", 5)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10**6))
def test_kept_and_continued_equals_read_as_a_whole(
    seed: int, tmp_path_factory: pytest.TempPathFactory, often: None
) -> None:
    opened, life = live(tmp_path_factory.mktemp("life"), seed, 25)
    for _ in range(6):
        for _ in range(4):
            life.step()
        opened.learning.know(ID)
        assert opened.progress.tally(ID) == sums(opened)
    grown = whole(opened)
    opened.learning.rebuild()
    assert opened.progress.tally(ID) == sums(opened), "derived anew it is the same"
    assert whole(opened) == grown
    opened.close()


def test_a_restart_goes_on_from_what_was_kept(tmp_path: Path, often: None) -> None:
    opened, life = live(tmp_path, 5, 60)
    before = whole(opened)
    opened.close()
    again = build(tmp_path / "data", life.clock)
    assert whole(again) == before
    again.close()


def test_without_the_kept_file_all_is_worked_out_again(tmp_path: Path, often: None) -> None:
    opened, life = live(tmp_path, 6, 60)
    before = whole(opened)
    opened.close()
    for path in (tmp_path / "data").glob("estimates.sqlite*"):
        path.write_bytes(b"no database at all, and long enough to look like one" * 100)
    again = build(tmp_path / "data", life.clock)
    assert whole(again) == before
    again.close()


def test_a_restored_history_is_never_shown_with_the_figures_of_another(
    tmp_path: Path, often: None
) -> None:
    opened, life = live(tmp_path, 7, 40)
    before = whole(opened)
    backup = opened.safety.back_up(life.clock.now())
    for _ in range(30):
        life.step()
    assert whole(opened)["learner"] != before["learner"]
    opened.safety.restore(backup, life.clock.now().astimezone(UTC))
    assert opened.learning.know(ID).answers == sum(n for n, _ in sums(opened).values())
    opened.close()


def test_a_new_version_of_the_bank_begins_anew_and_the_old_one_is_not_mixed_in(
    tmp_path: Path, often: None
) -> None:
    opened, _ = live(tmp_path, 8, 60)
    made = bank(forms=2)
    harder = tuple(replace(item, difficulty=Difficulty.HARD) for item in made.items)
    opened.library.publish(Bank(made.info, harder))
    updated = whole(opened)
    opened.learning.rebuild()
    assert whole(opened) == updated
    opened.close()


def test_two_windows_on_one_profile_agree(tmp_path: Path, often: None) -> None:
    opened, life = live(tmp_path, 9, 40)
    other = build(tmp_path / "data", life.clock)
    for _ in range(5):
        for _ in range(6):
            life.step()
        assert learner_payload(other.learning.know(ID).learner) == learner_payload(
            opened.learning.know(ID).learner
        )
    other.close()
    opened.close()


def test_a_window_is_told_that_a_long_log_must_be_read_first_and_reads_it_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, _ = live(tmp_path, 10, 80)
    monkeypatch.setattr(learning, "AT_ONCE", 20)
    monkeypatch.setattr(learning, "CHUNK", 10)
    opened.learning.patient = False
    with pytest.raises(StudyError) as refused:
        opened.study.estimates(ID)
    assert refused.value.code == "study.catching-up"
    told: list[float] = []

    def stop(share: float) -> None:
        told.append(share)
        if len(told) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        opened.catch_up(stop, ID)
    opened.catch_up(told.append, ID)
    assert told[-1] == 1.0
    assert opened.study.answers(ID) == sum(n for n, _ in sums(opened).values())
    opened.close()


def test_where_nothing_can_be_written_the_figures_are_there_all_the_same(
    tmp_path: Path, often: None
) -> None:
    opened, life = live(tmp_path, 11, 60)
    before = whole(opened)
    opened.close()
    for path in (tmp_path / "data").glob("estimates.sqlite*"):
        path.unlink()
    (tmp_path / "data" / "estimates.sqlite").mkdir()
    again = build(tmp_path / "data", life.clock)
    assert whole(again) == before
    again.close()


@pytest.fixture
def past(tmp_path: Path) -> Iterator[Services]:
    opened, _ = live(tmp_path, 12, 60)
    yield opened
    opened.close()


def test_lists_are_read_page_by_page_and_hold_what_is_wanted(
    past: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cetl_prep.storage import listing

    monkeypatch.setattr(listing, "PAGE", 3)
    every = past.progress.attempts()
    assert [entry.number for entry in every] == list(range(len(every), 0, -1))
    assert every[-1].number == 1
    assert [e.id for e in every[:4]] == [every[n].id for n in range(4)]
    with pytest.raises(IndexError):
        every[len(every)]
    ended = past.progress.attempts(listing.Wanted(practice=True, ended=True, bank_id=ID))
    assert [e.id for e in ended] == [e.id for e in every if e.ended and e.kind is Kind.PRACTICE]
    for entry in every:
        report = past.progress.report(entry.id)
        assert entry.score is not None
        assert (entry.score.scaled, entry.score.scaled_interval) == (
            report.score.scaled,
            report.score.scaled_interval,
        )
        assert entry.answered == report.attempt.answered
