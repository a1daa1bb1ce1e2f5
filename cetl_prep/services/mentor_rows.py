"""One candidate as a mentor sees them, made from a history file that was looked through."""

from collections import Counter
from datetime import datetime, timedelta
from statistics import median

from cetl_prep.exam.attempt import Confidence, Kind
from cetl_prep.exam.cohort import Cell, Outlook, Row
from cetl_prep.exam.cohort_candidate import (
    Candidate,
    Point,
    SubtopicMisses,
    SureShare,
    Week,
    sure_share,
)
from cetl_prep.exam.history import LogEntry
from cetl_prep.exam.mastery import Belief
from cetl_prep.exam.readiness import readiness
from cetl_prep.exam.record import AttemptRecord, BankRecord, Part, Record, ResponseRecord
from cetl_prep.exam.scoring import wilson
from cetl_prep.exam.standing import standing
from cetl_prep.records.examining import Examined
from cetl_prep.records.trust import Judged
from cetl_prep.signing import fingerprint


def candidate_of(seen: Examined, judged: Judged) -> Candidate:
    """The candidate, as the file shows them at the time it was made."""
    record = seen.record
    bank = _main_bank(record)
    attempts = [a for a in record.attempts if a.counts and bank and a.bank_id == bank.id]
    answers = [(a, r) for a in attempts for r in a.responses if r.chosen]
    told = frozenset(record.parts)
    cells, outlook = _estimated(record, bank, answers)
    last = max((r.at for _, r in answers), default="")
    row = Row(
        id=record.learner.id,
        name=record.learner.name,
        exported=record.exported,
        files=1,
        answers=_count(record),
        last=last or max((s.last for s in record.skills), default=""),
        outlook=outlook,
        cells=cells,
        trust=judged.trust,
        remarks=tuple((remark.code, remark.values) for remark in judged.remarks),
        fingerprint=" ".join(fingerprint.words(bytes.fromhex(judged.key))) if judged.key else "",
        pass_percent=float(bank.target_percent) if bank else 75.0,
    )
    return Candidate(
        row=row,
        trend=tuple(_point(a) for a in sorted(attempts, key=lambda a: a.started) if a.answered),
        misses=_misses(bank, answers),
        weeks=_weeks(answers) if {Part.DATES, Part.TIME} <= told else (),
        seconds=_seconds(answers),
        calibration=_sure(answers),
        prescriptions=record.prescriptions,
    )


Answer = tuple[AttemptRecord, ResponseRecord]


def _main_bank(record: Record) -> BankRecord | None:
    """The bank most answers are of, its newest version."""
    counts = Counter[str]()
    for skill in record.skills:
        counts[skill.bank_id] += skill.items
    wanted = counts.most_common(1)[0][0] if counts else None
    versions = [bank for bank in record.banks if wanted is None or bank.id == wanted]
    if not versions:
        return None
    started = {a.digest: a.started for a in record.attempts}
    return max(versions, key=lambda bank: started.get(bank.digest, ""))


def _count(record: Record) -> int | None:
    return sum(skill.items for skill in record.skills)


def _estimated(
    record: Record, bank: BankRecord | None, answers: list[Answer]
) -> tuple[tuple[Cell, ...], Outlook | None]:
    """The estimate of each skill and of the exam: from the answers where they are told, else from the counts."""
    if bank is None or not any(bank.blueprint.weights.values()):
        return (), None
    if not answers:
        return _counted(record, bank), None
    log = _log(record, bank, answers)
    at = max(_stamp(record.exported), log[-1].at) if log else 0.0
    keys = {k: v for b in record.banks for k, v in b.keys.items()}
    start = Belief.fresh(list(bank.blueprint.weights))
    start = start.tagged({item: k.difficulty for item, k in keys.items() if k.difficulty in _TAGS})
    belief = start.replay(log)
    counts = Counter(entry.skill for entry in log)
    cells = []
    for skill in bank.blueprint.skills:
        percent, low, high = belief.skill(skill.id, at)
        level = float(bank.target_percent)
        judged = standing(low, high, counts[skill.id], level)
        known = percent if counts[skill.id] else None
        cells.append(Cell(skill.id, skill.name, known, low, high, counts[skill.id], judged))
    ready = readiness(
        belief, bank.blueprint.weights, at, cut=bank.target_percent / 100.0, items=bank.items
    )
    outlook = Outlook(
        chance=ready.chance,
        chance_low=ready.chance_low,
        chance_high=ready.chance_high,
        mean=ready.mean,
        low=ready.low,
        high=ready.high,
        dots=ready.dots,
    )
    return tuple(cells), outlook if ready.enough else None


_TAGS = frozenset({"easy", "medium", "hard"})


def _log(record: Record, bank: BankRecord, answers: list[Answer]) -> list[LogEntry]:
    """The answers as the estimate takes them in. Without dates they are taken as given in their order at one moment."""
    ordered = (
        sorted(answers, key=lambda pair: pair[1].at) if Part.DATES in record.parts else answers
    )
    at, log = 0.0, []
    for _, response in ordered:
        if response.skill in bank.blueprint.weights:
            at = max(at, _stamp(response.at)) if response.at else -1.0
            log.append(
                LogEntry(response.item, response.skill, at, response.correct, len(response.shown))
            )
    return log


def _counted(record: Record, bank: BankRecord) -> tuple[Cell, ...]:
    found = {skill.skill: skill for skill in record.skills if skill.bank_id == bank.id}
    cells = []
    for skill in bank.blueprint.skills:
        held = found.get(skill.id)
        items, right = (held.items, held.correct) if held else (0, 0)
        low, high = (100.0 * bound for bound in wilson(right, items))
        judged = standing(low, high, items, float(bank.target_percent))
        percent = 100.0 * right / items if items else None
        cells.append(Cell(skill.id, skill.name, percent, low, high, items, judged))
    return tuple(cells)


def _point(attempt: AttemptRecord) -> Point:
    low, high = wilson(attempt.correct, attempt.items)
    return Point(
        at=attempt.started,
        exam=attempt.kind is not Kind.PRACTICE,
        correct=attempt.correct,
        items=attempt.items,
        percent=attempt.percent,
        low=100.0 * low,
        high=100.0 * high,
        minutes=None if attempt.seconds is None else attempt.seconds / 60,
    )


def _misses(bank: BankRecord | None, answers: list[Answer]) -> tuple[SubtopicMisses, ...]:
    if bank is None:
        return ()
    names = {(s.id, t.id): t.name for s in bank.blueprint.skills for t in s.subtopics}
    asked = Counter((r.skill, r.subtopic) for _, r in answers)
    missed = Counter((r.skill, r.subtopic) for _, r in answers if not r.correct)
    found = [
        SubtopicMisses(skill, part, names.get((skill, part), part), count, asked[skill, part])
        for (skill, part), count in missed.items()
    ]
    return tuple(sorted(found, key=lambda m: (-m.missed, -m.missed / m.answered, m.name)))


def _weeks(answers: list[Answer]) -> tuple[Week, ...]:
    counts, seconds = Counter[str](), Counter[str]()
    for _, response in answers:
        day = datetime.fromisoformat(response.at).date()
        monday = (day - timedelta(days=day.weekday())).isoformat()
        counts[monday] += 1
        seconds[monday] += round(response.seconds or 0.0)
    return tuple(Week(monday, counts[monday], seconds[monday] / 60) for monday in sorted(counts))


def _seconds(answers: list[Answer]) -> float | None:
    told = [r.seconds for _, r in answers if r.seconds is not None]
    return float(median(told)) if told else None


def _sure(answers: list[Answer]) -> tuple[SureShare, ...]:
    found = []
    for level in Confidence:
        said = [r.correct for _, r in answers if r.confidence is level]
        if said:
            found.append(sure_share(level.value, sum(said), len(said)))
    return tuple(found)


def _stamp(at: str) -> float:
    return datetime.fromisoformat(at).timestamp() if at else -1.0
