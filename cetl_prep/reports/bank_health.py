"""The health of a bank as plain values for JSON, and as one page for people: HTML without scripts or network."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from html import escape

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.bank_health import Health, Share
from cetl_prep.exam.findings import Finding, Severity
from cetl_prep.reports.page import page, section, table

Cell = str | int | float


def health_values(health: Health) -> dict[str, object]:
    """The figures as plain values for JSON; a share is ``{count, of, percent}``."""
    return {name: _plain(value) for name, value in _fields(health)}


def _fields(value: object) -> Iterable[tuple[str, object]]:
    assert is_dataclass(value)
    return ((field.name, getattr(value, field.name)) for field in fields(value))


def _plain(value: object) -> object:
    if isinstance(value, Share):
        return {"count": value.count, "of": value.of, "percent": round(value.percent, 1)}
    if is_dataclass(value):
        return {name: _plain(part) for name, part in _fields(value)}
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return round(value, 3) if isinstance(value, float) else value


def health_page(
    info: BankInfo, digest: str, today: date, health: Health, findings: Sequence[Finding]
) -> str:
    """The whole page: figures, coverage, findings."""
    counts = Counter(finding.severity.value for finding in findings)
    found = ", ".join(
        f"{counts[severity]} {severity}{'' if counts[severity] == 1 else 's'}"
        for severity in Severity
    )
    lead = (
        f"Version {info.version}, checked on {today.isoformat()}. {health.items} items for candidates; "
        f"{found}. Digest {digest}."
    )
    parts = [
        section("Figures", _figures(health)),
        section("Skills", _skills(health)),
        section("Levels", _levels(info, health)),
        section("Words of the trade", _cue_words(health)),
        section("Sub-topics", _subtopics(health)),
        section("Findings", _findings(findings)),
    ]
    return page(f"Health of {info.title}", lead, parts, info.language)


def _percent(share: Share) -> str:
    return f"{share.percent:.1f} % ({share.count} of {share.of})" if share.of else "none yet"


def _figures(health: Health) -> str:
    lengths, reviews = health.lengths, health.reviews
    low, high = lengths.band
    by_chance = f"{low:.1f} to {high:.1f} %"
    telling = ", ".join(health.guesses.toward_key) or "nothing"
    status = ", ".join(f"{count} {name}" for name, count in health.by_status.items())
    rows: list[tuple[Cell, ...]] = [
        ("Items by status", status, ""),
        ("Mock exams without a common item", health.mocks, "whole forms by the blueprint"),
        ("Sealed mock exams", health.sealed_mocks, "from hold-out items"),
        ("Scenarios", _percent(health.scenarios), "about 65 %"),
        ("Facts that may change", _percent(health.volatile), "at most 8 %"),
        ("Key is the longest option", _percent(lengths.longest), by_chance),
        ("Key is the shortest option", _percent(lengths.shortest), by_chance),
        ("Key is the longest, in letters", _percent(lengths.longest_letters), by_chance),
        ("Key is the shortest, in letters", _percent(lengths.shortest_letters), by_chance),
        ("Keys by rank of length, longest first", _listed(lengths.ranks), "about equal"),
        ("Items with uneven options", _percent(lengths.uneven), "at most 3 %"),
        ("Keys by stored place", _listed(health.positions), "about equal"),
        (
            "Keys found from the options alone",
            _percent(health.guesses.found),
            "at most 32 % of four",
        ),
        ("That solver goes for", telling, ""),
        ("Absolute terms in keys", _percent(health.absolute_keys), "as in distractors"),
        ("Absolute terms in distractors", _percent(health.absolute_distractors), ""),
        ("Stem words in keys more than in distractors", f"{health.clang:+.2f}", "-0.15 to +0.15"),
        ("Near-duplicates", health.duplicates, "0"),
        ("Pairs to compare", health.likenesses, "each looked at"),
        ("Rationales too short to teach", health.short_rationales, "0"),
        ("Rationales said twice", health.alike_rationales, "0"),
        ("Mean reading grade", f"{health.reading_grade:.1f}", "at most 12.5"),
        ("Reading grade of the hardest item", f"{health.hardest_grade:.1f}", "at most 14"),
        ("Solved blind, first reading", _percent(reviews.blind_first), "at least 90 %"),
        ("Solved blind, present wording", _percent(reviews.blind_now), "100 %"),
        ("Facts read and agreed", _percent(reviews.facts_agreed), "100 % of those read"),
    ]
    return table("What was measured, and what is wanted", ("Figure", "Bank", "Wanted"), rows)


def _listed(counts: Iterable[float]) -> str:
    return ", ".join(f"{count:.0f}" for count in counts)


def _skills(health: Health) -> str:
    head = ("Skill", "Active", "Hold-out", "Wanted", "Key longest", "Key shortest")
    rows = [
        (
            f"{skill.id} {skill.name}",
            skill.active,
            skill.hold_out,
            skill.wanted,
            f"{skill.longest.percent:.0f} %",
            f"{skill.shortest.percent:.0f} %",
            _percent(skill.blind_first),
            _percent(skill.blind_now),
        )
        for skill in health.skills
    ]
    return table(
        "Items, length cues and blind solving by skill",
        (*head, "Blind, first reading", "Blind, present wording"),
        rows,
    )


def _levels(info: BankInfo, health: Health) -> str:
    names = {domain.id: domain.name for domain in info.blueprint.domains}
    rows = [("Bank", *health.by_level.values(), health.items)]
    for area, counts in health.by_area_level.items():
        rows.append((f"{area} {names.get(area, '')}", *counts.values(), sum(counts.values())))
    head = ("Area", *(level.capitalize() for level in health.by_level), "All")
    return table("Items by level", head, rows)


def _cue_words(health: Health) -> str:
    rows = [
        (
            word.word,
            word.keys.of,
            word.keys.count,
            f"{word.keys.percent:.0f} %" if word.keys.of else "",
        )
        for word in health.cue_words
    ]
    head = ("Word", "Options", "Keys", "Share")
    return table(
        "Options with the word, and how many are keys (10 to 40 % from 20 options on)", head, rows
    )


def _subtopics(health: Health) -> str:
    rows = [(part.skill, part.id, part.name, part.items) for part in health.subtopics]
    return table("Items by sub-topic", ("Skill", "Sub-topic", "Name", "Items"), rows)


def _findings(findings: Sequence[Finding]) -> str:
    if not findings:
        return f"<p>{escape('Nothing was found.')}</p>"
    rows = [(f.severity.value, f.code, f.item or "bank", f.message) for f in findings]
    return table("What the rules found, gravest first", ("Severity", "Rule", "Item", "What"), rows)
