"""Anki: packages of three generations and text, choices in, flashcards reported."""

import io
import json
import sqlite3
import sys
import zipfile
from pathlib import Path

import pytest

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, TextFormat
from cetl_prep.formats.anki_notes import CHOICE_FIELDS, CHOICE_TYPE
from cetl_prep.formats.anki_package import FORMAT as PACKAGE
from cetl_prep.formats.anki_text import FORMAT as TEXT
from cetl_prep.formats.draft import Draft, ReadChoices
from tests.formats.drawn_banks import PNG, bank

NOTE = ('Which?<br><img src="a%20b.png">', "T1", "2", "one", "two", "", "", "", "0 1", "A book", "Because.")  # fmt: skip
PLAIN = ("Which?", "T1", "2", "one", "two", "", "", "", "0 1", "A book", "Because.")


def read(content: bytes) -> Draft:
    assert PACKAGE.read is not None
    return PACKAGE.read(content, "deck.apkg", ReadChoices())


def read_text(text: str) -> Draft:
    assert TEXT.read is not None
    return TEXT.read(text.encode(), "notes.txt", ReadChoices())


def zipped(**entries: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("collection_", "collection."), content)
    return made.getvalue()


def database(path: Path, notes: list[tuple[int, str, tuple[str, ...]]], script: str) -> bytes:
    made = sqlite3.connect(path)
    made.create_collation("unicase", lambda one, two: (one > two) - (one < two))
    made.executescript(
        "CREATE TABLE notes(id integer primary key, guid text, mid integer, tags text, flds text);"
        "CREATE TABLE cards(id integer primary key, nid integer, did integer);" + script
    )
    for number, (kind, guid, fields) in enumerate(notes, 1):
        made.execute(
            "INSERT INTO notes VALUES(?, ?, ?, ' one two ', ?)",
            (number, guid, kind, "\x1f".join(fields)),
        )
        made.execute("INSERT INTO cards VALUES(?, ?, 5)", (number, number))
    made.commit()
    made.close()
    return path.read_bytes()


def old(path: Path, *notes: tuple[int, str, tuple[str, ...]]) -> bytes:
    models = {
        "1": {"name": "Basic", "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}]},
        "2": {"name": CHOICE_TYPE, "flds": [{"name": n, "ord": p} for p, n in enumerate(CHOICE_FIELDS)]},
    }  # fmt: skip
    decks = {"5": {"name": "Top::Inner"}}
    found = database(path, list(notes), "CREATE TABLE col(models text, decks text);")
    made = sqlite3.connect(path)
    made.execute("INSERT INTO col VALUES(?, ?)", (json.dumps(models), json.dumps(decks)))
    made.commit()
    made.close()
    return path.read_bytes() if found else b""


def new(path: Path, *notes: tuple[int, str, tuple[str, ...]]) -> bytes:
    script = (
        "CREATE TABLE notetypes(id integer primary key, name text collate unicase);"
        "CREATE TABLE fields(ntid integer, ord integer, name text collate unicase, primary key(ntid, ord)) without rowid;"
        "CREATE TABLE decks(id integer primary key, name text collate unicase);"
        "CREATE UNIQUE INDEX by_name ON decks(name);"
        f"INSERT INTO notetypes VALUES(1, 'Basic'), (2, '{CHOICE_TYPE}');"
        "INSERT INTO decks VALUES(5, 'Top' || char(31) || 'Inner');"
    )
    for place, name in enumerate(CHOICE_FIELDS):
        script += f"INSERT INTO fields VALUES(2, {place}, '{name}');"
    return database(path, list(notes), script)


def test_the_oldest_generation(tmp_path: Path) -> None:
    content = old(tmp_path / "c", (2, "g1", NOTE), (1, "g2", ("front", "back")))
    draft = read(zipped(collection_anki2=content, media=b'{"0": "a b.png"}', **{"0": PNG}))
    (found,) = draft.items
    assert found.category == ("Top", "Inner")
    assert (found.item.id, found.source_id, found.item.tags) == ("g1", "g1", {"one", "two"})
    assert found.item.key == {"b"}
    assert found.item.rule == "Because."
    assert [source.title for source in found.item.sources] == ["A book"]
    assert [medium.data for medium in draft.media] == [PNG]
    assert f"![](media:{draft.media[0].sha256})" in found.item.stem
    assert [(left.type, left.where) for left in draft.skipped] == [("Basic", "note 2")]


def test_the_newest_generation_is_packed_and_the_dummy_beside_it_is_not_read(
    tmp_path: Path,
) -> None:
    content = zstd.compress(new(tmp_path / "c", (2, "g1", NOTE)))
    dummy = old(tmp_path / "d", (1, "g9", ("Please update", "")))
    media = zstd.compress(b"\x0a\x09\x0a\x07a b.png")
    draft = read(
        zipped(
            collection_anki21b=content,
            collection_anki2=dummy,
            media=media,
            **{"0": zstd.compress(PNG)},
        )
    )
    (found,) = draft.items
    assert found.category == ("Top", "Inner")
    assert len(draft.media) == 1
    assert not draft.skipped


def test_a_database_with_a_view_in_place_of_a_table_is_refused(tmp_path: Path) -> None:
    old(tmp_path / "c")
    made = sqlite3.connect(tmp_path / "c")
    made.executescript("DROP TABLE notes; CREATE VIEW notes AS SELECT 1 AS id;")
    made.commit()
    made.close()
    with pytest.raises(BankError, match=r"import\.damaged"):
        read(zipped(collection_anki2=(tmp_path / "c").read_bytes()))


@pytest.mark.parametrize("content", (b"", b"no database", b"SQLite format 3\0" + b"x" * 4096))
def test_damaged_collections_give_our_own_error(content: bytes) -> None:
    for name in ("collection_anki2", "collection_anki21b"):
        with pytest.raises(BankError, match=r"import\.damaged"):
            read(zipped(**{name: content}))


def test_a_zip_without_a_collection_is_something_else() -> None:
    assert PACKAGE.detect(zipped(readme=b"x"), "x.zip") == 0
    with pytest.raises(BankError, match="not-this-format"):
        read(zipped(readme=b"x"))


HEAD = (
    "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n"
    "#tags column:15\n"
)


def line(*fields: str, tags: str = "") -> str:
    return HEAD + "\t".join(("g1", CHOICE_TYPE, "Top::Inner", *fields, tags)) + "\n"


def test_text_with_a_head() -> None:
    (found,) = read_text(line(*PLAIN, tags="one two")).items
    assert found.item.key == {"b"}
    assert found.category == ("Top", "Inner")
    assert found.where == "line 7"
    assert found.item.format == "plain"


@pytest.mark.parametrize(
    ("kind", "marks", "reason"),
    (
        ("0", "0 1", "every row is true or false by itself"),
        ("2", "1 1", "it wants one right option, and 2 are marked"),
        ("2", "0", "2 options, and 1 marks in its Answers"),
        ("2", "b", "its Answers are no row of 0 and 1"),
        ("7", "0 1", "its QType is “7”, not 1 or 2"),
        ("1", "0 0", "no option is marked as right"),
    ),
)
def test_a_key_is_never_guessed(kind: str, marks: str, reason: str) -> None:
    fields = (*PLAIN[:2], kind, *PLAIN[3:8], marks, *PLAIN[9:])
    draft = read_text(line(*fields))
    assert [left.reason for left in draft.skipped] == [reason]


def test_several_right_options_and_a_sound() -> None:
    fields = ("Hear [sound:a.mp3]?", "", "1", "one", "two", "three", "", "", "1 0 1", "", "")
    (found,) = read_text(line(*fields)).items
    assert found.item.key == {"a", "c"}
    assert found.item.stem == "Hear ?"
    assert found.losses == ("a sound (a.mp3)",)


def test_lines_without_a_head_are_flashcards() -> None:
    draft = read_text("# words\nto eat\tessen\nto drink\ttrinken\n\n\tnothing\n")
    assert not draft.items
    assert [left.where for left in draft.skipped] == ["line 2", "line 3", "line 5"]
    assert {left.type for left in draft.skipped} == {"flashcard"}


def test_more_than_five_options_are_left_out_and_told() -> None:
    assert TEXT.write is not None
    options = tuple(Option(letter, letter, letter == "a") for letter in "abcdef")
    written = TEXT.write(bank(Item("A-1", "", "Which?", options)))
    assert ("A-1", "left out: the note type has 5 options at most") in written.losses


def test_a_second_reading_gives_the_same_ids() -> None:
    assert read_text(line(*PLAIN)).items[0].item == read_text(line(*PLAIN)).items[0].item


def test_flashcards_that_list_options_are_read_on_demand_only() -> None:
    text = (
        "#separator:tab\n#html:true\n"
        "Which one?<br>A. this<br>B. that\tB. that, because\n"
        "Which two?<br>(a) x<br>(b) y<br>(c) z\tAnswer: A, C\n"
        "Which?<br>A. x<br>B. y\tsomething else\n"
        "Capital?\tParis\n"
    )
    assert TEXT.read is not None
    usual = TEXT.read(text.encode(), "a.txt", ReadChoices())
    assert (len(usual.items), len(usual.skipped), usual.cards) == (0, 4, 3)
    asked = TEXT.read(text.encode(), "a.txt", ReadChoices(cards=True))
    assert [(sorted(f.item.key), f.item.rule) for f in asked.items] == [
        (["b"], "because"),
        (["a", "c"], ""),
    ]
    assert [left.reason for left in asked.skipped] == [
        "its back does not begin with the letter of an option",
        "a flashcard: a front and a back, and no options",
    ]
    assert [left.is_card for left in asked.skipped] == [False, True]


def test_lines_of_code_stay_lines() -> None:
    stem = "What?\n\n```\na = 1\n  b < 2\n```"
    options = (Option("a", "x", True), Option("b", "y"))
    made = bank(Item("LV-001", "LV", stem, options, format=TextFormat.MARKDOWN))
    assert TEXT.write is not None and TEXT.read is not None
    written = TEXT.write(made).content
    assert TEXT.read(written, "a.txt", ReadChoices()).items[0].item.stem == stem
