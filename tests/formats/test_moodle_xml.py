"""Moodle XML: keys by share of the points, texts in four formats, pictures inside, categories on the way."""

from base64 import b64encode
from collections.abc import Iterator

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Source, Status, TextFormat
from cetl_prep.formats.draft import Draft, DraftItem, ReadChoices
from cetl_prep.formats.moodle_xml import FORMAT
from tests.formats.drawn_banks import PNG, again, bank, picture


def read(*questions: str) -> Draft:
    assert FORMAT.read is not None
    text = f'<?xml version="1.0"?>\n<quiz>{"".join(questions)}</quiz>'
    return FORMAT.read(text.encode(), "quiz.xml", ReadChoices())


def choice(*shares: str, more: str = "", stem: str = "Which?", kind: str = "html") -> str:
    answers = "".join(
        f'<answer fraction="{share}" format="html"><text>{letter}</text></answer>'
        for letter, share in zip("pqrstuvw", shares, strict=False)
    )
    return (
        '<question type="multichoice"><name><text>N</text></name>'
        f'<questiontext format="{kind}"><text><![CDATA[{stem}]]></text></questiontext>'
        f"{answers}{more}</question>"
    )


def one(question: str) -> DraftItem:
    draft = read(question)
    assert not draft.skipped
    return draft.items[0]


def keys(draft: Draft) -> Iterator[str]:
    return ("".join(sorted(found.item.key)) for found in draft.items)


def test_keys_by_share() -> None:
    several = "<single>false</single>"
    draft = read(
        choice("0", "100", "0"),
        choice("50", "0", "50", more=several),
        choice("33.33333", "33.33333", "33.33333", "-100", more=several),
        choice("100", "50", more="<single>true</single>"),
    )
    assert list(keys(draft)) == ["b", "ac", "abc", "a"]
    assert "partial credit" in draft.items[3].losses[0]


def test_a_key_is_never_guessed() -> None:
    draft = read(
        choice("0", "0"),
        choice("50", "0", more="<single>true</single>"),
        choice("x", "100"),
        choice("100", "0"),
    )
    assert len(draft.items) == 1
    assert [skipped.reason for skipped in draft.skipped] == [
        "no option is marked as right",
        "no option is fully right, only partly",
        "the share of an option is no number",
    ]
    assert all(skipped.draft for skipped in draft.skipped)
    assert draft.skipped[0].where == "line 2, N"


def test_texts_are_read_as_they_are_written() -> None:
    assert one(choice("100", "0", stem="a < b & c", kind="plain_text")).item.stem == "a < b & c"
    assert one(choice("100", "0", stem="a<br>b", kind="html")).item.stem == "a\nb"
    marked = one(choice("100", "0", stem="**x** < y", kind="markdown")).item
    assert (marked.stem, marked.format) == ("**x** < y", TextFormat.MARKDOWN)
    assert one(choice("100", "0", stem="a\nb", kind="moodle_auto_format")).item.stem == "a\nb"


def test_true_and_false() -> None:
    question = (
        '<question type="truefalse"><questiontext format="html"><text>Is it?</text></questiontext>'
        '<answer fraction="0"><text>true</text><feedback><text>no</text></feedback></answer>'
        '<answer fraction="100"><text>false</text></answer></question>'
    )
    item = one(question).item
    assert [(o.text, o.is_key, o.rationale) for o in item.options] == [
        ("True", False, "no"),
        ("False", True, ""),
    ]
    broken = read(question.replace('"100"', '"0"'))
    assert broken.skipped[0].type == "truefalse"


def test_pictures_come_along_by_hash() -> None:
    data = b64encode(PNG).decode()
    question = choice("100", "0", stem='<p>See <img src="@@PLUGINFILE@@/a%20b.png" alt="it"/></p>')
    file = f'<file name="a b.png" path="/" encoding="base64">{data}</file></questiontext>'
    draft = read(question.replace("</questiontext>", file))
    (medium,) = draft.media
    assert draft.items[0].item.stem == f"See ![it](media:{medium.sha256})"
    missing = one(question)
    assert any("picture" in loss for loss in missing.losses)


def test_categories_tags_ids_and_the_rest() -> None:
    category = (
        '<question type="category"><category><text>$course$/top/A//B/C</text></category></question>'
    )
    more = (
        "<idnumber>X-1</idnumber><tags><tag><text>t</text></tag></tags><hidden>1</hidden>"
        "<shuffleanswers>0</shuffleanswers><hint><text>h</text></hint>"
        "<defaultgrade>2.0000000</defaultgrade>"
        "<correctfeedback><text>Your answer is correct.</text></correctfeedback>"
        "<generalfeedback><text>Why.</text></generalfeedback>"
    )
    draft = read(category, choice("100", "0", more=more), '<question type="essay"/>')
    found = draft.items[0]
    assert found.category == ("A/B", "C")
    assert (found.source_id, found.item.id, found.item.tags) == ("X-1", "X-1", {"t"})
    assert (found.item.rule, found.item.pinned, found.item.status) == (
        "Why.",
        True,
        Status.RETIRED,
    )
    assert found.losses == ("hints", "its points (2)")
    assert (draft.total, draft.skipped[0].type) == (2, "essay")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<html><body>Not found</body></html>", "import.not-this-format"),
        (b"<quiz><question type=", "import.damaged"),
        (b'<!DOCTYPE quiz [<!ENTITY a "b">]><quiz><question/></quiz>', "import.entities"),
    ],
)
def test_other_files_are_refused(content: bytes, code: str) -> None:
    assert FORMAT.read is not None
    with pytest.raises(BankError) as error:
        FORMAT.read(content, "x.xml", ReadChoices())
    assert error.value.code == code


def test_sources_and_pictures_round_trip() -> None:
    medium = picture()
    item = Item(
        "A-1",
        "LV",
        f"See ![p](media:{medium.sha256})",
        (Option("a", "x", True, "why"), Option("b", "y")),
        format=TextFormat.MARKDOWN,
        rule="A rule.",
        sources=(Source("Book", "p. 3"), Source("Law | of", "")),
        media=frozenset({medium.sha256}),
    )
    draft = again(FORMAT, bank(item, media=(medium,)))
    found = draft.items[0]
    assert (found.item.stem, found.item.rule, found.item.sources) == (
        item.stem,
        item.rule,
        item.sources,
    )
    assert found.category == ("A bank", "LV")
    assert draft.media == (medium,)


def test_a_control_character_does_not_break_the_file() -> None:
    item = Item("A-1", "", "bell \x07 here", (Option("a", "x", True), Option("b", "y")))
    assert again(FORMAT, bank(item)).items[0].item.stem == "bell \ufffd here"


def test_letters_of_another_encoding_are_read_and_told() -> None:
    assert FORMAT.read is not None
    text = f"<quiz>{choice('100', '0', stem='Größe café')}</quiz>"
    draft = FORMAT.read(text.encode("cp1252"), "x.xml", ReadChoices())
    assert draft.items[0].item.stem == "Größe café"
    assert "Windows-1252" in draft.notes[0]
    wide = FORMAT.read(text.encode("utf-16"), "x.xml", ReadChoices())
    assert (wide.items[0].item.stem, wide.notes) == ("Größe café", ())
