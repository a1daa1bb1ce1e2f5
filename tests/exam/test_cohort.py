"""What a mentor sees of a cohort: order, groups, comparison, and the table for others."""

from dataclasses import replace

from cetl_prep.exam.cohort import Cell, Order, Outlook, RecordTrust, Row, by_skill, in_order
from cetl_prep.exam.cohort_candidate import compared, sure_share
from cetl_prep.exam.cohort_sheet import cohort_sheet
from cetl_prep.exam.standing import Standing


def cell(skill: str, percent: float | None, answers: int = 30, standing: str = "close") -> Cell:
    middle = percent or 50.0
    return Cell(
        skill, f"Skill {skill}", percent, middle - 5, middle + 5, answers, Standing(standing)
    )


def outlook(chance: float) -> Outlook:
    return Outlook(chance, chance - 0.1, chance + 0.1, 70.0, 60, 80, tuple(range(60, 80)))


def row(
    name: str, *cells: Cell, chance: float | None = None, last: str = "", **more: object
) -> Row:
    return Row(
        id=f"id-{name}",
        name=name,
        exported=str(more.get("exported", "2026-03-12T20:00:00Z")),
        files=1,
        answers=more.get("answers", 100),  # type: ignore[arg-type]
        last=last,
        outlook=None if chance is None else outlook(chance),
        cells=cells,
        trust=RecordTrust.UNCHANGED,
    )


ANA = row("Ana", cell("LV", 85, standing="strong"), cell("SP", 70), chance=0.8, last="2026-03-10")
BEN = row(
    "Ben",
    cell("LV", 40, standing="weak"),
    cell("SP", 35, standing="weak"),
    chance=0.2,
    last="2026-03-01",
)
CAL = row("Cal", cell("LV", 45, standing="weak"), cell("SP", None, 0, "few"))


def test_rows_are_sorted_by_what_a_mentor_asks() -> None:
    rows = (CAL, BEN, ANA)
    assert in_order(rows, Order.NAME) == (ANA, BEN, CAL)
    assert in_order(rows, Order.READINESS) == (BEN, ANA, CAL)  # too little known: last
    assert in_order(rows, Order.WEAKNESS) == (BEN, CAL, ANA)
    assert in_order(rows, Order.LAST_ACTIVITY) == (BEN, ANA, CAL)


def test_thin_cells_are_never_taken_for_weak() -> None:
    assert [c.skill for c in BEN.weak] == ["SP", "LV"]
    assert CAL.cells[1].thin
    assert CAL.lowest == 45
    assert row("Dee", cell("LV", 10, 3, "few")).lowest == 100.0


def test_the_skills_of_a_group_come_weakest_first() -> None:
    weakest, other = by_skill((ANA, BEN, CAL))
    assert (weakest.skill, weakest.weak, weakest.strong, weakest.thin) == ("LV", 2, 1, 0)
    assert (other.skill, other.weak, other.close, other.thin, other.percent) == (
        "SP",
        1,
        1,
        1,
        52.5,
    )
    [unknown] = by_skill([row("Dee", cell("LV", None, 0, "few"))])
    assert unknown.percent is None


def test_two_files_are_compared_in_the_order_they_were_made() -> None:
    later = replace(
        BEN,
        exported="2026-04-01T00:00:00Z",
        answers=160,
        outlook=outlook(0.5),
        cells=(cell("LV", 60), cell("SP", 38), cell("EP", 50)),
    )
    change = compared(later, BEN)
    assert (change.before, change.after, change.answers) == (BEN, later, 60)
    assert change.chance is not None
    assert round(change.chance, 3) == 0.3
    assert [(s.skill, s.change, s.clear) for s in change.skills] == [
        ("LV", 20.0, True),
        ("SP", 3.0, False),
    ]


def test_what_one_file_does_not_say_is_no_change() -> None:
    before = row("Cal", cell("LV", None, 0, "few"), answers=None)
    change = compared(before, replace(CAL, exported="2027"))
    assert (change.answers, change.chance) == (None, None)
    assert (change.skills[0].change, change.skills[0].clear) == (None, False)
    fell = compared(
        row("Eve", cell("LV", 80)), replace(row("Eve", cell("LV", 50)), exported="2027")
    )
    assert fell.skills[0].clear


def test_confidence_is_a_share_with_its_interval() -> None:
    share = sure_share("certain", 8, 10)
    assert share.percent == 80.0
    assert share.low < 80.0 < share.high
    assert sure_share("guessing", 0, 0).percent == 0.0


def test_the_table_has_a_line_for_each_and_blanks_where_nothing_is_known() -> None:
    sheet = cohort_sheet([ANA, CAL, row("Dee")])
    assert sheet.columns[-5:] == ("SP percent", "SP low", "SP high", "SP answers", "SP standing")
    ana, cal, dee = (dict(zip(sheet.columns, line, strict=True)) for line in sheet.rows)
    assert (ana["chance_percent"], ana["LV percent"], ana["LV standing"]) == (80.0, 85, "strong")
    assert (cal["chance_percent"], cal["SP percent"], cal["SP standing"]) == (None, None, "few")
    assert (dee["LV answers"], dee["weak_skills"], dee["last_answer"]) == (0, 0, None)
