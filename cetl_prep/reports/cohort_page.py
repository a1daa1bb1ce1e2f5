"""A cohort as one page for people."""

from collections.abc import Sequence

from cetl_prep.exam.cohort import Cell, Row, by_skill, skills_of
from cetl_prep.reports.page import page, section, table

_SHOWN = {
    "unchanged": "unchanged",
    "changed": "CHANGED after export",
    "not signed": "not signed",
    "other key": "signed with another key",
    "does not go on": "answers missing since the receipt",
}


def cohort_page(rows: Sequence[Row]) -> str:
    """Readiness of each candidate, the skills of each, and the skills of the group, weakest first."""
    lead = (
        "Estimates from the candidates' own answers: the share of new items each would likely get right. "
        "Cells marked * rest on too few answers to be read. Unofficial: no score of CoSN's."
    )
    parts = [
        section("Candidates", _candidates(rows)),
        section("Skills of each", _cells(rows)),
        section("Skills of the group, weakest first", _groups(rows)),
    ]
    return page(f"{len(rows)} candidates", lead, parts)


def _candidates(rows: Sequence[Row]) -> str:
    lines = []
    for row in rows:
        chance = "too few answers"
        if row.outlook:
            low, high = row.outlook.chance_low, row.outlook.chance_high
            chance = f"{100 * row.outlook.chance:.0f}%, likely {100 * low:.0f} to {100 * high:.0f}%"
        lines.append(
            (
                row.name,
                chance,
                ", ".join(cell.name for cell in row.weak) or "none",
                str(row.answers or 0),
                row.last[:10] or "not told",
                _SHOWN[row.trust.value],
            )
        )
    head = (
        "Candidate",
        "Chance of passing",
        "Weak skills",
        "Answers",
        "Last answer",
        "History file",
    )
    return table("As the newest file of each tells", head, lines)


def _cells(rows: Sequence[Row]) -> str:
    lines = []
    for skill, name in skills_of(rows):
        found = [next((c for c in row.cells if c.skill == skill), None) for row in rows]
        lines.append((name, *(_shown(cell) for cell in found)))
    head = ("Skill", *(row.name for row in rows))
    return table("Percent expected on new items", head, lines)


def _shown(cell: Cell | None) -> str:
    if cell is None or cell.percent is None:
        return "–"
    return f"{cell.percent:.0f}{'*' if cell.thin else ''}"


def _groups(rows: Sequence[Row]) -> str:
    lines = [
        (
            group.name,
            group.weak,
            group.close,
            group.strong,
            group.thin,
            "–" if group.percent is None else f"{group.percent:.0f}%",
        )
        for group in by_skill(rows)
    ]
    return table(
        "How many candidates stand where",
        ("Skill", "Weak", "Close", "Strong", "Too few answers", "Mean"),
        lines,
    )
