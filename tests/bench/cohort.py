"""Candidates by the thousand, as the history files that their programs would write."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cetl_prep.exam.attempt import Confidence
from cetl_prep.exam.chain import AttemptLog, Entry, canonical
from cetl_prep.exam.record import (
    EVERYTHING,
    BankRecord,
    KeyedItem,
    Learner,
    Record,
    skill_records,
)
from cetl_prep.records import history_file
from cetl_prep.records.replay import replayed
from cetl_prep.records.trust import signature_member
from cetl_prep.signing.keys import pair_from
from tests.making import CETL, ONE_FORM

FORMS = 4
OPTIONS = ["a", "b", "c", "d"]
BEGUN = datetime(2026, 2, 1, 18, 0, tzinfo=UTC)
BANK = BankRecord(
    id="00000000-0000-4000-8000-000000000001",
    title="A bank for measuring",
    version="1",
    digest="0" * 64,
    target_percent=75.0,
    items=100,
    blueprint=CETL,
    keys={
        f"{skill}-{number:03}": KeyedItem(skill, f"{skill}-{number % 3 + 1:02}", frozenset("b"))
        for skill, count in ONE_FORM.items()
        for number in range(1, count * FORMS + 1)
    },
)


def write_cohort(folder: Path, candidates: int, seed: int = 7) -> list[Path]:
    """Write one signed file for each candidate: four mock exams of 100 items over ten skills."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        write_one(folder, number, f"Candidate {number:04}", seed=seed)
        for number in range(candidates)
    ]


def write_one(folder: Path, number: int, name: str, items: int = 1000, seed: int = 7) -> Path:
    """Write the signed file of one candidate, who answered the first `items` of each mock exam."""
    rng = random.Random(seed * 1_000_003 + number)
    general = rng.gauss(0.72, 0.1)
    ability = {skill: min(0.97, max(0.25, rng.gauss(general, 0.1))) for skill in ONE_FORM}
    logs = [_sitting(number, form, ability, rng, items) for form in range(FORMS)]
    banks = {BANK.digest: BANK}
    attempts = tuple(replayed(log, banks) for log in logs)
    record = Record(
        learner=Learner(f"C{number:05}", name),
        exported="2026-03-13T20:00:00Z",
        program="bench",
        parts=EVERYTHING,
        banks=(BANK,),
        attempts=attempts,
        skills=skill_records(attempts, [BANK], EVERYTHING),
        logs=canonical(logs),
        orders=(tuple((log.attempt, len(log.entries)) for log in logs),),
    )
    held = history_file.document(record)
    pair = pair_from(rng.randbytes(32))
    held["signature"] = signature_member(pair, history_file.body(held), "bench")
    path = folder / f"candidate-{number:05}.json"
    path.write_bytes(history_file.canonical(held))
    return path


def _sitting(
    number: int, form: int, ability: dict[str, float], rng: random.Random, most: int
) -> AttemptLog:
    items = [f"{s}-{n + form * c:03}" for s, c in ONE_FORM.items() for n in range(1, c + 1)]
    rng.shuffle(items)
    at = BEGUN + timedelta(days=form * 7 + rng.randrange(5))
    start = {
        "kind": "mock",
        "title": str(form + 1),
        "started": at.isoformat(timespec="seconds"),
        "feedback": True,
        "form": {
            "bank_id": BANK.id,
            "digest": BANK.digest,
            "seed": form,
            "items": [[item, item[:2], OPTIONS, "0" * 64, None] for item in items],
        },
        "profile": {"minutes": 120.0, "scale": [0, 800, 600, 75.0]},
    }
    entries = [Entry("start", "", _json(start), 0, at.isoformat(timespec="milliseconds"))]
    used = 0
    for item in items[:most]:
        right = rng.random() < ability[item[:2]]
        sure = rng.choice(list(Confidence)).value
        shown = used
        used += rng.randrange(20_000, 90_000)
        for kind, value, then in (
            ("show", [], shown),
            ("confidence", [sure], used),
            ("answer", ["b" if right else "a"], used),
        ):
            when = (at + timedelta(milliseconds=then)).isoformat(timespec="milliseconds")
            entries.append(Entry(kind, item, _json({"values": value, "on": True}), then, when))
    when = (at + timedelta(milliseconds=used)).isoformat(timespec="milliseconds")
    entries.append(Entry("submit", "", _json({"values": [], "on": True}), used, when))
    return AttemptLog(f"{number:08x}{form:024x}", tuple(entries))


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
