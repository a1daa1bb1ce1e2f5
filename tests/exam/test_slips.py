"""Slips: complete or not written, put right as proposed, the same one once."""

from dataclasses import replace
from datetime import date

import pytest

from cetl_prep.exam.slips import Decision, Fault, Part, QueuedSlip, Slip, put_right, queued
from tests.making import item

ITEM = item("LV", 1)
DAY = date(2026, 3, 12)
SLIP = Slip("bank", "1", ITEM.id, ITEM.revision, Fault.KEY, "C is right.", DAY, declared=True)


def test_a_slip_says_what_it_lacks() -> None:
    assert SLIP.lacks() == ()
    bare = replace(SLIP, reason=" ", part=Part.OPTION, declared=False)
    assert bare.lacks() == ("reason", "proposed", "option", "declared")
    assert replace(SLIP, part=Part.STEM, proposed="Which?").lacks() == ()


@pytest.mark.parametrize(
    ("part", "option", "proposed", "read"),
    [
        (Part.STEM, "", "Which?", lambda made: made.stem),
        (Part.RULE, "", "Ask first.", lambda made: made.rule),
        (Part.OPTION, "a", "Another", lambda made: made.option("a").text),
        (Part.RATIONALE, "b", "Because.", lambda made: made.option("b").rationale),
        (Part.KEY, "", "c d", lambda made: " ".join(sorted(made.key))),
    ],
)
def test_what_is_proposed_takes_the_place_of_its_part(part, option, proposed, read) -> None:  # type: ignore[no-untyped-def]
    slip = replace(SLIP, part=part, option=option, proposed=proposed, credit="Erin")
    assert slip.current(ITEM) == read(ITEM)
    made, erratum = put_right(slip, ITEM, "Put right.", DAY, "CC0")
    assert read(made) == proposed
    assert slip.current(made) == proposed
    assert made.revision != ITEM.revision
    [record] = made.provenance
    assert (record.name, record.what, record.license) == ("Erin", "changed", "CC0")
    assert erratum.content() == ["2026-03-12", ITEM.id, "key wrong", "Put right.", "Erin"]


def test_a_remark_changes_nothing_but_is_thanked() -> None:
    made, erratum = put_right(SLIP, ITEM, "Clear now.", DAY, "")
    assert made is ITEM
    assert SLIP.current(ITEM) == ""
    assert (erratum.word, erratum.credit) == ("Clear now.", "")
    nameless, _ = put_right(replace(SLIP, part=Part.STEM, proposed="?"), ITEM, "", DAY, "")
    assert nameless.provenance[0].name == "a reader"


@pytest.mark.parametrize(
    ("part", "option", "proposed"),
    [
        (Part.KEY, "", "x"),
        (Part.KEY, "", " "),
        (Part.KEY, "", "a b c d"),
        (Part.OPTION, "x", "Another"),
    ],
)
def test_what_does_not_fit_the_item_is_refused(part: Part, option: str, proposed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        replace(SLIP, part=part, option=option, proposed=proposed).applied(ITEM)


def test_a_slip_that_is_in_the_queue_stays_as_it_was_decided() -> None:
    decided = QueuedSlip(SLIP, Decision.DECLINED, "B is right.")
    other = replace(SLIP, reason="D is right.")
    assert queued([decided], [SLIP, other, other]) == (decided, QueuedSlip(other))
