"""Bank to file to draft: what a format says it keeps is kept; and hostile bytes give our own errors only."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, TextFormat
from cetl_prep.formats import aiken, gift, moodle_xml, qti2, qti12
from cetl_prep.formats.draft import Format, ReadChoices
from tests.formats.drawn_banks import again, bank, banks, kept, picture, words

ALL = (aiken.FORMAT, gift.FORMAT, moodle_xml.FORMAT, qti12.FORMAT, qti2.FORMAT)
MANY = (gift.FORMAT, moodle_xml.FORMAT, qti12.FORMAT, qti2.FORMAT)
FEW = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def same(format: Format, made: Bank) -> None:
    draft = again(format, made)
    assert not draft.skipped
    assert [kept(found.item, format.keeps) for found in draft.items] == [
        kept(item, format.keeps) for item in made.items
    ]


@pytest.mark.parametrize("format", MANY, ids=lambda f: f.name)
@FEW
@given(made=banks())
def test_what_a_format_keeps_comes_back(format: Format, made: Bank) -> None:
    same(format, made)


@FEW
@given(made=banks(single=True, text=words("An ")))
def test_aiken_keeps_stem_options_and_key(made: Bank) -> None:
    same(aiken.FORMAT, made)


def marked_up() -> Bank:
    medium = picture()
    item = Item(
        "LV-1",
        "LV",
        f"**Which** one?\n\n![a plan](media:{medium.sha256})\n\n- first\n- second",
        (
            Option("a", "`code`", True, "As *said*."),
            Option("b", f"![x](media:{medium.sha256})", False, ""),
        ),
        format=TextFormat.MARKDOWN,
        rule="See **there**.",
        media=frozenset({medium.sha256}),
    )
    return bank(item, media=(medium,))


@pytest.mark.parametrize(
    "format", (moodle_xml.FORMAT, qti12.FORMAT, qti2.FORMAT), ids=lambda f: f.name
)
def test_marked_up_text_and_pictures_come_back(format: Format) -> None:
    made = marked_up()
    draft = again(format, made)
    assert draft.media == made.media
    (found,) = draft.items
    assert kept(found.item, format.keeps) == kept(made.items[0], format.keeps)
    assert not found.losses


@pytest.mark.parametrize("format", ALL, ids=lambda f: f.name)
def test_a_written_file_is_known_again(format: Format) -> None:
    assert format.write is not None
    made = bank(*(item for item in marked_up().items))
    assert format.detect(format.write(made).content, "x") >= 0.4


@pytest.mark.parametrize("format", ALL, ids=lambda f: f.name)
@FEW
@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_any_bytes_give_a_draft_or_our_own_error(format: Format, content: bytes) -> None:
    tried(format, content)


@pytest.mark.parametrize("format", ALL, ids=lambda f: f.name)
@FEW
@given(data=st.data())
def test_damaged_files_give_a_draft_or_our_own_error(format: Format, data: st.DataObject) -> None:
    assert format.write is not None
    content = bytearray(format.write(marked_up()).content)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        end = place + data.draw(st.integers(0, 30))
        content[place:end] = data.draw(st.binary(max_size=8))
        if not content:
            break
    tried(format, bytes(content))


def tried(format: Format, content: bytes) -> None:
    assert format.read is not None
    assert 0 <= format.detect(content, "x.txt") <= 1
    try:
        draft = format.read(content, "x", ReadChoices())
    except BankError as error:
        assert error.code.startswith("import.")
    else:
        assert len({found.item.id for found in draft.items}) == len(draft.items)


@pytest.mark.parametrize(
    "odd", ["<![CD b", "<![[", "<![if x]>a<![endif]>", "<!-- b", "<?php", "&#0; &#xD800;"]
)
def test_odd_pieces_of_html_are_words_or_nothing(odd: str) -> None:
    assert gift.FORMAT.read is not None
    text = "[html]Which <i>one</i> " + odd.replace("#", "\\#") + " {=a ~b}"
    (found,) = gift.FORMAT.read(text.encode(), "x", ReadChoices()).items
    assert found.item.stem.startswith("Which *one*")
