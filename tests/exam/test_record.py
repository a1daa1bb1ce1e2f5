"""What is handed over, as values and as tables."""

from dataclasses import replace
from datetime import date

import pytest

from cetl_prep.exam.attempt import Confidence, Kind, State
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.chain import AttemptLog, Entry
from cetl_prep.exam.prescription import Fulfilment, Prescription, Reply
from cetl_prep.exam.record import (
    EVERYTHING,
    AttemptRecord,
    BankRecord,
    KeyedItem,
    Learner,
    Part,
    Record,
    ResponseRecord,
    complete,
    skill_records,
)
from cetl_prep.exam.record_sheets import exam_title, sheets

BANK = BankRecord(
    id="bank",
    title="A bank",
    version="2",
    digest="d1",
    target_percent=75.0,
    items=100,
    blueprint=Blueprint(
        (
            Domain(
                "I",
                "Area one",
                (
                    Skill("LV", "Leading", 60, (Subtopic("LV-01", "Vision"),)),
                    Skill("SP", "Planning", 40),
                ),
            ),
        )
    ),
    keys={"a": KeyedItem("LV", "LV-01", frozenset("b"))},
)


def response(number: int, skill: str = "LV", chosen: str = "b") -> ResponseRecord:
    return ResponseRecord(
        position=number,
        item=f"{skill}-{number}",
        revision="r",
        skill=skill,
        subtopic=f"{skill}-01",
        shown=("a", "b"),
        chosen=tuple(chosen),
        key=("b",),
        seconds=30.0,
        changes=1,
        flagged=True,
        confidence=Confidence.CERTAIN,
        at=f"2026-03-12T20:00:{number:02}Z",
    )


def attempt(kind: Kind = Kind.MOCK, state: State = State.SUBMITTED) -> AttemptRecord:
    responses = (response(1), response(2, chosen="a"), response(3, "SP"), response(4, "SP", ""))
    return AttemptRecord(
        id=f"{kind}-{state}",
        kind=kind,
        title="3",
        bank_id="bank",
        digest="d1",
        seed=7,
        state=state,
        started="2026-03-12T20:00:00Z",
        ended="2026-03-12T21:00:00Z",
        seconds=120.0,
        limit=7200.0,
        items=4,
        answered=3,
        correct=2,
        target_percent=75.0,
        responses=responses,
    )


def record(*attempts: AttemptRecord, parts: frozenset[Part] = EVERYTHING) -> Record:
    attempts = attempts or (attempt(),)
    return Record(
        learner=Learner("K7", "Erin"),
        exported="2026-03-13T08:00:00Z",
        program="1.0",
        parts=parts,
        banks=(BANK,),
        attempts=tuple(a.with_parts(parts) for a in attempts),
        skills=skill_records(attempts, [BANK], parts),
    )


def test_a_part_brings_what_it_cannot_do_without() -> None:
    assert complete([]) == {Part.SKILLS}
    assert complete([Part.RESPONSES]) == {Part.SKILLS, Part.ATTEMPTS, Part.RESPONSES}
    assert complete(Part) == EVERYTHING


def test_skills_count_what_was_answered_where_it_counts() -> None:
    open_mock = attempt(state=State.OPEN)
    explained = replace(attempt(Kind.PRACTICE, State.OPEN), explains=True)
    leading, planning = skill_records([attempt(), open_mock, explained], [BANK], EVERYTHING)
    assert (leading.attempts, leading.items, leading.correct, leading.percent) == (2, 4, 2, 50.0)
    assert (planning.items, planning.correct) == (2, 2)
    assert leading.last == "2026-03-12T20:00:02Z"
    low, high = leading.interval
    assert (round(low, 1), round(high, 1)) == (15.0, 85.0)  # Wilson, 95 %, 2 of 4
    assert skill_records([open_mock], [BANK], EVERYTHING) == ()
    assert replace(leading, items=0, correct=0).percent == 0.0
    assert replace(attempt(), items=0).percent == 0.0


def test_what_is_not_ticked_is_not_in_the_values() -> None:
    told = attempt().with_parts(frozenset({Part.ATTEMPTS, Part.RESPONSES}))
    assert (told.started, told.ended, told.seconds, told.limit) == ("", "", None, None)
    assert {(r.seconds, r.confidence, r.at) for r in told.responses} == {(None, None, "")}
    assert attempt().with_parts(frozenset({Part.DATES})).responses == ()
    assert attempt().with_parts(EVERYTHING) == attempt()
    [skill, _] = skill_records([attempt()], [BANK], frozenset())
    assert skill.last == ""


def test_the_tables_have_the_columns_that_others_read() -> None:
    by_name = {sheet.name: sheet for sheet in sheets(record())}
    assert list(by_name) == ["skills", "attempts", "responses"]
    row = dict(zip(by_name["attempts"].columns, by_name["attempts"].rows[0], strict=True))
    assert row["exam_title"] == "Mock exam 3"
    assert (row["percent"], row["passed"], row["status"], row["mode"]) == (
        50.0,
        0,
        "finished",
        "exam",
    )
    first = dict(zip(by_name["responses"].columns, by_name["responses"].rows[0], strict=True))
    assert (first["category"], first["skills"], first["response"], first["key"]) == (
        "Area one",
        "LV",
        "b",
        "b",
    )
    assert (first["confidence"], first["answered_at"]) == ("certain", "2026-03-12T20:00:01Z")
    skill = dict(zip(by_name["skills"].columns, by_name["skills"].rows[0], strict=True))
    assert (skill["items"], skill["correct"], skill["as_of"]) == (2, 1, "2026-03-13T08:00:00Z")


def test_a_sitting_without_a_verdict_says_none() -> None:
    practice, open_mock = attempt(Kind.PRACTICE), attempt(state=State.OPEN)
    bare = replace(attempt(), responses=(replace(response(1), confidence=None, at="", skill="??"),))
    rows = sheets(record(practice, open_mock, bare))[1].rows
    assert [row[21] for row in rows] == [None, None, 0]
    assert [row[9] for row in rows] == ["practice", "exam", "exam"]
    assert exam_title(replace(attempt(), title="")) == "Mock exam"


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        ({Part.SKILLS}, ["skills"]),
        ({Part.SKILLS, Part.ATTEMPTS}, ["skills", "attempts"]),
        (EVERYTHING, ["skills", "attempts", "responses", "prescriptions", "events"]),
    ],
)
def test_only_the_tables_that_leave_are_made(parts: set[Part], names: list[str]) -> None:
    wanted = Prescription("p", "Dana", "", "bank", ("LV",), 5, "", None, date(2026, 3, 1))
    due = replace(wanted, due=date(2026, 3, 20))
    made = record(parts=frozenset(parts))
    if len(parts) > 2:
        log = AttemptLog("x", (Entry("start", "", "{}", 0, "2026-03-12T20:00:00+00:00"),))
        done = (Fulfilment(wanted, Reply.OPEN), Fulfilment(due, Reply.ACCEPTED, 2, 1))
        made = replace(made, logs=(log,), prescriptions=done)
    assert [sheet.name for sheet in sheets(made)] == names
    for sheet in sheets(made):
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)
