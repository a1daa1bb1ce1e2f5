"""An evening of a mentor: files opened, compared, doubted, and deleted."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cetl_prep.app import Services
from cetl_prep.exam.cohort import Order, RecordTrust
from cetl_prep.exam.errors import RecordError
from cetl_prep.exam.prescription import Reply
from cetl_prep.exam.record import Part
from cetl_prep.services.handing_over import HandoverWish
from tests.making import HandClock
from tests.records_made import candidate, days, handed, sit


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def dana(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = candidate(tmp_path / "dana", clock)
    yield services
    services.close()


@pytest.fixture
def erin(tmp_path: Path, clock: HandClock) -> Iterator[Services]:
    services = candidate(tmp_path / "erin", clock)
    sit(services, clock, 1)
    yield services
    services.close()


ERIN = HandoverWish(name="Erin", mentor="Dana")


def test_many_files_are_opened_and_a_broken_one_stops_nobody(
    dana: Services, erin: Services, tmp_path: Path, clock: HandClock
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    handed(erin, folder / "erin.json", ERIN)
    ben = candidate(tmp_path / "ben", clock)
    sit(ben, clock, 2, items=60, weak="LV")
    handed(ben, folder / "ben.zip", replace(ERIN, name="Ben"), form="csv")
    ben.close()
    (folder / "cut.json").write_bytes((folder / "erin.json").read_bytes()[:4000])
    shares: list[float] = []
    found = dana.mentoring.open([folder], shares.append)
    assert {row.name for row in found.rows} == {"Erin", "Ben"}
    [(name, error)] = found.refused
    assert name.endswith("cut.json")
    assert error.code == "record.cut"
    assert shares[-1] == 1.0
    assert [r.name for r in dana.mentoring.rows(Order.NAME)] == ["Ben", "Erin"]
    assert {row.trust for row in found.rows} == {RecordTrust.UNCHANGED}
    by_name = {row.name: row for row in found.rows}
    assert by_name["Ben"].outlook is not None
    assert by_name["Erin"].outlook is None  # forty answers: too few to say
    assert by_name["Erin"].answers == 40
    assert {cell.skill for cell in by_name["Ben"].cells} == {s.id for s in by_skills(dana)}
    again = dana.mentoring.open([folder])
    assert (again.known, {r.files for r in dana.mentoring.rows()}) == (2, {1})


def by_skills(services: Services) -> tuple[object, ...]:
    entry = services.library.find("00000000")
    return services.library.open(entry.digest).info.blueprint.skills


def test_a_candidate_is_looked_at_closely(dana: Services, erin: Services, tmp_path: Path) -> None:
    handed(erin, tmp_path / "erin.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "erin.json"]).rows
    seen = dana.mentoring.candidate(row.id)
    [point] = seen.trend
    assert (point.exam, point.items, point.minutes) == (True, 40, 20.0)
    assert point.correct == erin.progress.report(erin.progress.find("latest").id).score.raw
    assert sum(topic.missed for topic in seen.misses) == 40 - point.correct
    assert seen.seconds == 30.0
    assert sum(week.answers for week in seen.weeks) == 40
    assert [level.confidence for level in seen.calibration] == ["guessing", "certain"]
    assert sum(level.answers for level in seen.calibration) == 40
    # The estimates are the candidate's own, by the same rules from the same answers.
    own = {e.skill: e for e in erin.study.estimates("00000000")}
    for cell in row.cells:
        if cell.percent is not None:
            assert cell.percent == pytest.approx(own[cell.skill].percent, abs=0.5)


def test_two_files_show_what_changed_and_the_later_must_hold_the_earlier(
    dana: Services, erin: Services, tmp_path: Path, clock: HandClock
) -> None:
    handed(erin, tmp_path / "march.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "march.json"]).rows
    with pytest.raises(RecordError) as refused:
        dana.mentoring.compare(row.id)
    assert refused.value.code == "mentor.one-file"
    days(clock, 20)
    sit(erin, clock, 3, weak="")
    handed(erin, tmp_path / "april.json", ERIN)
    [later] = dana.mentoring.open([tmp_path / "april.json"]).rows
    assert (later.files, later.trust) == (2, RecordTrust.UNCHANGED)
    change = dana.mentoring.compare(row.id)
    assert change.answers == 40
    assert change.before.exported < change.after.exported
    # Opening the older file once more is no fault of it.
    [now] = dana.mentoring.open([tmp_path / "march.json"]).rows
    assert now.trust is RecordTrust.UNCHANGED


def test_a_history_that_was_rolled_back_does_not_go_on(
    dana: Services, erin: Services, tmp_path: Path, clock: HandClock
) -> None:
    backup = erin.safety.back_up(clock.now())
    days(clock, 1)
    sit(erin, clock, 2, weak="LV")
    handed(erin, tmp_path / "bad-day.json", ERIN)
    dana.mentoring.open([tmp_path / "bad-day.json"])
    days(clock, 1)
    erin.safety.restore(backup, clock.now())
    sit(erin, clock, 5, weak="")
    handed(erin, tmp_path / "better.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "better.json"]).rows
    assert row.trust is RecordTrust.OTHER_RECORD


def test_a_receipt_told_by_telephone_counts_too(
    dana: Services, erin: Services, tmp_path: Path, clock: HandClock
) -> None:
    handed(erin, tmp_path / "one.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "one.json"]).rows
    stranger = candidate(tmp_path / "stranger", clock)
    sit(stranger, clock, 8)
    dana.mentoring.note_receipt(row.id, stranger.handing_over.receipt())
    stranger.close()
    days(clock, 1)
    handed(erin, tmp_path / "two.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "two.json"]).rows
    assert row.trust is RecordTrust.OTHER_RECORD
    assert row.remarks[-1][0] == "receipt"


def test_another_key_is_told_until_it_is_accepted(
    dana: Services, erin: Services, tmp_path: Path, clock: HandClock
) -> None:
    handed(erin, tmp_path / "one.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "one.json"]).rows
    # Somebody signs with a key of their own under the same id.
    from cetl_prep.records import history_file
    from cetl_prep.records.trust import signature_member
    from cetl_prep.signing.keys import new_pair

    days(clock, 1)
    held = history_file.document(erin.handing_over.record(ERIN))
    held["signature"] = signature_member(new_pair(), history_file.body(held), "me")
    (tmp_path / "two.json").write_bytes(history_file.canonical(held))
    [row] = dana.mentoring.open([tmp_path / "two.json"]).rows
    assert row.trust is RecordTrust.OTHER_KEY
    dana.mentoring.accept_key(row.id)
    handed(erin, tmp_path / "three.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "three.json"]).rows
    assert row.trust is RecordTrust.OTHER_KEY  # now the old key is the other one


def test_what_was_not_shared_is_simply_not_there(
    dana: Services, erin: Services, tmp_path: Path
) -> None:
    handed(erin, tmp_path / "skills.json", replace(ERIN, parts=frozenset({Part.SKILLS})))
    [row] = dana.mentoring.open([tmp_path / "skills.json"]).rows
    assert (row.outlook, row.last, row.answers) == (None, "", 40)
    assert any(cell.percent is not None for cell in row.cells)
    seen = dana.mentoring.candidate(row.id)
    assert (seen.trend, seen.misses, seen.weeks, seen.seconds, seen.calibration) == (
        (),
        (),
        (),
        None,
        (),
    )


def test_deleting_a_candidate_leaves_nothing(
    dana: Services, erin: Services, tmp_path: Path
) -> None:
    handed(erin, tmp_path / "erin.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "erin.json"]).rows
    dana.mentoring.delete(row.id)
    assert dana.mentoring.rows() == ()
    held = [p for p in (tmp_path / "dana" / "mentor").rglob("*") if p.is_file()]
    assert held == []
    for path in (tmp_path / "dana").rglob("*"):
        if path.is_file():
            assert row.id.encode() not in path.read_bytes()
    with pytest.raises(RecordError):
        dana.mentoring.delete(row.id)


def test_practice_is_set_done_and_told_back(
    dana: Services, erin: Services, tmp_path: Path, clock: HandClock
) -> None:
    file = tmp_path / "erin.practice"
    wanted = dana.prescribing.prescribe(
        file, "Dana", ("Data Management",), 3, bank="00000000", note="Slowly.", due=date(2026, 4, 1)
    )
    waiting = erin.prescribing.take(file)
    assert erin.prescribing.take(file) == waiting  # twice is once
    assert [f.prescription.note for f in erin.prescribing.waiting()] == ["Slowly."]
    erin.prescribing.reply(wanted.id, Reply.ACCEPTED)
    days(clock, 1)
    plan, items, bank = erin.prescribing.plan(wanted.id)
    assert (plan.skills, items) == (("DM",), 3)
    from cetl_prep.exam.attempt import Kind
    from cetl_prep.services.sitting import Wish

    attempt = erin.study.practise(Wish(Kind.PRACTICE, bank, items=2), plan)
    for entry in attempt.form.items:
        attempt = erin.sitting.answer(attempt, entry.item, ["b"])
    [done] = erin.prescribing.all("dana")
    assert (done.done, done.correct, done.complete) == (2, 2, False)
    handed(erin, tmp_path / "erin.json", ERIN)
    [row] = dana.mentoring.open([tmp_path / "erin.json"]).rows
    [told] = dana.mentoring.candidate(row.id).prescriptions
    assert (told.done, told.reply, told.prescription.id) == (2, Reply.ACCEPTED, wanted.id)
    handed(erin, tmp_path / "for-lee.json", replace(ERIN, mentor="Lee"))
    assert "prescriptions" not in json.loads((tmp_path / "for-lee.json").read_text("utf-8"))
    erin.prescribing.reply(wanted.id, Reply.DECLINED)
    assert erin.prescribing.waiting() == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b'{"schema":"cetl-prep/prescription","version":1}', b"x" * 100_000],
)
def test_what_is_no_prescription_is_refused(erin: Services, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(RecordError) as refused:
        erin.prescribing.take(tmp_path / "x")
    assert refused.value.code == "prescription.not-one"


def test_a_damaged_bank_does_not_keep_files_from_being_read(
    dana: Services, erin: Services, tmp_path: Path
) -> None:
    handed(erin, tmp_path / "erin.json", ERIN)
    bank = dana.paths.banks / f"{dana.library.find('00000000').digest}.qbank"
    bank.chmod(0o600)
    bank.write_bytes(bank.read_bytes()[:3000] + b"?" * 3000)
    [row] = dana.mentoring.open([tmp_path / "erin.json"]).rows
    assert row.trust is RecordTrust.UNCHANGED
