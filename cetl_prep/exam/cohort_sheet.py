"""The rows of a cohort as one table for others."""

from collections.abc import Iterable

from cetl_prep.exam.cohort import Row, skills_of
from cetl_prep.exam.record import Cell, Sheet

COLUMNS = (
    "candidate_id",
    "candidate",
    "exported_at",
    "files",
    "trust",
    "answers",
    "last_answer",
    "chance_percent",
    "chance_low",
    "chance_high",
    "score_percent",
    "score_low",
    "score_high",
    "weak_skills",
)
_EACH = ("percent", "low", "high", "answers", "standing")


def cohort_sheet(rows: Iterable[Row]) -> Sheet:
    """One line for each candidate; five columns for each skill, named by its id."""
    rows = tuple(rows)
    skills = [skill for skill, _ in skills_of(rows)]
    columns = (*COLUMNS, *(f"{skill} {name}" for skill in skills for name in _EACH))
    return Sheet("candidates", columns, tuple(_line(row, skills) for row in rows))


def _line(row: Row, skills: list[str]) -> tuple[Cell, ...]:
    outlook = row.outlook
    ready: tuple[Cell, ...] = (None,) * 6
    if outlook:
        ready = (
            round(100 * outlook.chance, 1),
            round(100 * outlook.chance_low, 1),
            round(100 * outlook.chance_high, 1),
            round(outlook.mean, 1),
            outlook.low,
            outlook.high,
        )
    cells = {cell.skill: cell for cell in row.cells}
    each: list[Cell] = []
    for skill in skills:
        cell = cells.get(skill)
        if cell is None or cell.percent is None:
            each += [None, None, None, cell.answers if cell else 0, "few"]
        else:
            bounds = (round(cell.percent, 1), round(cell.low, 1), round(cell.high, 1))
            each += [*bounds, cell.answers, cell.standing.value]
    return (
        row.id,
        row.name,
        row.exported,
        row.files,
        row.trust.value,
        row.answers,
        row.last or None,
        *ready,
        len(row.weak),
        *each,
    )
