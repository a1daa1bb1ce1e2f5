"""Items made of what readers find: whole, or refused with a reason; ids that stay."""

import pytest

from cetl_prep.exam.item import TextFormat
from cetl_prep.formats.building import UnfitError, make_item, medium

TWO = [("one", True, ""), ("two", False, "no")]
NAME = "0123456789abcdef" * 4


def test_an_item_has_lettered_options() -> None:
    item = make_item(" Which? ", TWO, source_id="Q 1", tags=[" x ", ""])
    assert item.stem == "Which?"
    assert [(o.id, o.text, o.is_key, o.rationale) for o in item.options] == [
        ("a", "one", True, ""),
        ("b", "two", False, "no"),
    ]
    assert item.tags == {"x"}


def test_its_id_stays_over_a_second_reading() -> None:
    assert make_item("Which?", TWO, source_id="T1A01").id == "T1A01"
    assert (
        make_item("Other", TWO, source_id="a/b").id == make_item("Which?", TWO, source_id="a/b").id
    )
    assert (
        make_item("Which?", TWO, source_id="a/b").id != make_item("Which?", TWO, source_id="a-b").id
    )
    assert make_item("Which?", TWO).id == make_item("Which?", TWO, rule="x").id
    assert make_item("Which?", TWO).id != make_item("Who?", TWO).id


@pytest.mark.parametrize(
    ("stem", "options", "reason"),
    [
        ("", TWO, "no stem"),
        ("Which?", [], "no options"),
        ("Which?", TWO[:1], "one option only"),
        ("Which?", [("a", False, ""), ("b", False, "")], "no option is marked as right"),
        ("Which?", [("a", True, ""), (" ", False, "")], "an option without text"),
        ("Which?", TWO * 14, "28 options, at most 26 can be kept"),
        ("é" * 200_000, TWO, "a text that is too long"),
    ],
)
def test_parts_that_make_no_item_are_refused_with_the_reason(
    stem: str, options: list[tuple[str, bool, str]], reason: str
) -> None:
    with pytest.raises(UnfitError, match=reason):
        make_item(stem, options)


def test_letters_that_no_text_may_hold_become_a_mark() -> None:
    assert make_item("a\x00b\ud800", TWO).stem == "a\ufffdb\ufffd"


def test_pictures_in_the_text_are_named() -> None:
    shown = make_item(f"![x](media:{NAME})", TWO, format=TextFormat.MARKDOWN)
    assert shown.media == {NAME}


def test_a_picture_is_told_by_its_first_bytes() -> None:
    png = medium(b"\x89PNG\r\n\x1a\n" + bytes(20))
    assert png is not None and png.mime == "image/png" and len(png.sha256) == 64
    assert medium(b"<svg/>") is None
    assert medium(b"\xff\xd8\xff" + bytes(6_000_000)) is None
