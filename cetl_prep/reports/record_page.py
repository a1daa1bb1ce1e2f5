"""A record as one page for people: who, the exams, the skills with their intervals, and what was missed."""

from collections import Counter

from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.record import AttemptRecord, Part, Record
from cetl_prep.exam.record_sheets import exam_title
from cetl_prep.exam.scoring import FEW_ITEMS
from cetl_prep.reports.page import page, section, table

MOST_TOPICS = 20


def record_page(record: Record) -> str:
    """The page, as HTML without scripts or network."""
    lead = (
        f"Exported by the candidate's own program (CETL Prep {record.program}) on {_day(record.exported)}. "
        "Percent correct is what happened; intervals say how far it can be trusted. "
        "Unofficial: this is no score of CoSN's."
    )
    parts = []
    if Part.ATTEMPTS in record.parts:
        parts.append(section("Exams and practice", _attempts(record)))
    parts.append(section("Skills", _skills(record)))
    if Part.RESPONSES in record.parts:
        parts.append(section("Most missed sub-topics", _misses(record)))
    if record.prescriptions:
        parts.append(section("Set by a mentor", _prescriptions(record)))
    parts.append(section("About this file", _about(record)))
    return page(record.learner.name, lead, parts)


def _attempts(record: Record) -> str:
    rows = [
        (
            exam_title(attempt),
            _day(attempt.started) or "not told",
            f"{attempt.correct} of {attempt.items}",
            f"{attempt.percent:.0f}%",
            _verdict(attempt),
            "not told" if attempt.seconds is None else f"{attempt.seconds / 60:.0f} min",
        )
        for attempt in record.attempts
    ]
    head = ("Sitting", "Begun", "Correct", "Percent", "Pass level", "Time")
    return table("Each exam and set of practice", head, rows) if rows else "<p>None yet.</p>"


def _verdict(attempt: AttemptRecord) -> str:
    if attempt.kind is Kind.PRACTICE:
        return "practice has none"
    if attempt.state.value == "open":
        return "not ended"
    over = attempt.percent >= attempt.target_percent
    return f"{'reached' if over else 'not reached'} ({attempt.target_percent:.0f}%)"


def _skills(record: Record) -> str:
    rows = []
    for skill in record.skills:
        low, high = skill.interval
        thin = f", few items: under {FEW_ITEMS}" if skill.items < FEW_ITEMS else ""
        rows.append(
            (
                skill.name,
                f"{skill.correct} of {skill.items}",
                f"{skill.percent:.0f}%",
                f"{low:.0f} to {high:.0f}%{thin}",
                _day(skill.last) or "not told",
            )
        )
    head = ("Skill", "Correct", "Percent", "95% interval", "Last answered")
    return table("Answers by skill", head, rows) if rows else "<p>None yet.</p>"


def _misses(record: Record) -> str:
    names = {
        (skill.id, part.id): part.name
        for bank in record.banks
        for skill in bank.blueprint.skills
        for part in skill.subtopics
    }
    skills = {s.id: s.name for bank in record.banks for s in bank.blueprint.skills}
    asked, missed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for attempt in record.attempts:
        for response in attempt.responses if attempt.counts else ():
            if response.chosen:
                asked[response.skill, response.subtopic] += 1
                missed[response.skill, response.subtopic] += not response.correct
    rows = [
        (names.get(topic, topic[1]), skills.get(topic[0], topic[0]), f"{count} of {asked[topic]}")
        for topic, count in missed.most_common(MOST_TOPICS)
        if count
    ]
    head = ("Sub-topic", "Skill", "Missed")
    return table("What was answered wrong", head, rows) if rows else "<p>Nothing was missed.</p>"


def _prescriptions(record: Record) -> str:
    rows = [
        (
            each.prescription.mentor,
            ", ".join(each.prescription.skills) or "all skills",
            f"{each.done} of {each.prescription.items}",
            each.reply.value,
            each.prescription.due.isoformat() if each.prescription.due else "",
        )
        for each in record.prescriptions
    ]
    return table("What was asked for", ("From", "Skills", "Done", "Answer", "Due"), rows)


def _about(record: Record) -> str:
    rows = [
        ("Candidate id", record.learner.id),
        ("Parts that were shared", ", ".join(p.value for p in Part if p in record.parts)),
        *(
            (f"Bank {bank.title}", f"version {bank.version}, {bank.digest}")
            for bank in record.banks
        ),
    ]
    return table("Where it comes from", ("What", "Value"), rows)


def _day(at: str) -> str:
    return at[:10]
