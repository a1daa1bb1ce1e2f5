"""Readers of others agree with ours: the GIFT grammar's JSON, packages that text2qti makes, Anki itself (extra `oracles`)."""

import json
from pathlib import Path
from typing import Any

import pytest

from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.item import Item, Option
from cetl_prep.formats import anki_text, gift, qti12
from cetl_prep.formats.anki_notes import CHOICE_FIELDS, CHOICE_TYPE
from cetl_prep.formats.draft import ReadChoices

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "formats" / "samples"
ORACLES = sorted((SAMPLES / "gift" / "peg").glob("*.oracle.json"))

CARDS = Bank(
    BankInfo("5e1f", "Cards", "1"),
    (
        Item(
            "LV-001",
            "LV",
            "Which <one>?",
            (Option("a", "x", True), Option("b", "y")),
            tags=frozenset({"t"}),
        ),
        Item("LV-002", "LV", "Both?", (Option("a", "x", True), Option("b", "y", True))),
    ),
)

QUIZ = """Quiz title: Made elsewhere

1.  What is 2+3?
... Rule.
a)  6
... Too high.
*b) 5
c)  4

2.  Which are dinosaurs?
[ ] Mammoth
[*] Tyrannosaurus
[*] Triceratops

3.  Write.
____
"""


def words(text: str | None) -> str:
    return " ".join((text or "").split())


def said(part: Any) -> str:
    return words(part["text"]) if part else ""


@pytest.mark.skipif(not ORACLES, reason=f"the sample files are not at hand ({SAMPLES})")
@pytest.mark.parametrize("path", ORACLES, ids=lambda path: path.name)
def test_the_grammar_of_gift_agrees(path: Path) -> None:
    source = path.with_name(path.name.replace(".oracle.json", ".gift"))
    assert gift.FORMAT.read is not None
    draft = gift.FORMAT.read(source.read_bytes(), source.name, ReadChoices())
    wanted = [each for each in json.loads(path.read_text("utf-8")) if each["type"] in ("MC", "TF")]
    assert len(wanted) == len(draft.items)
    for each, found in zip(wanted, draft.items, strict=True):
        compare(each, found.item)


def compare(wanted: dict[str, Any], item: Item) -> None:
    """A gap in the stem is written in more than one way, so only stems without one are compared."""
    if "_" not in wanted["stem"]["text"]:
        assert words(item.stem) == words(wanted["stem"]["text"])
    if wanted["type"] == "TF":
        assert item.options[0].is_key is wanted["isTrue"]
        return
    assert [words(option.text) for option in item.options] == [
        said(choice["text"]) for choice in wanted["choices"]
    ]
    assert [words(option.rationale) for option in item.options] == [
        said(choice["feedback"]) for choice in wanted["choices"]
    ]
    assert [option.is_key for option in item.options] == [
        choice["isCorrect"] or (choice["weight"] or 0) > 0 for choice in wanted["choices"]
    ]


def test_what_text2qti_makes_is_read(tmp_path: Path) -> None:
    config = pytest.importorskip("text2qti.config", reason="text2qti is not installed")
    quiz = pytest.importorskip("text2qti.quiz")
    maker = pytest.importorskip("text2qti.qti")
    made = maker.QTI(quiz.Quiz(QUIZ, config=config.Config(), source_name="quiz"))
    path = tmp_path / "quiz.zip"
    made.save(str(path))
    assert qti12.FORMAT.read is not None
    draft = qti12.FORMAT.read(path.read_bytes(), path.name, ReadChoices())
    first, second = (found.item for found in draft.items)
    assert (first.stem, first.key, first.rule) == ("What is 2+3?", {"b"}, "Rule.")
    assert [option.rationale for option in first.options] == ["Too high.", "", ""]
    assert second.key == {"b", "c"}
    assert [skipped.type for skipped in draft.skipped] == ["essay_question"]


def test_anki_itself_takes_our_text_and_repeats_nothing(tmp_path: Path) -> None:
    collections = pytest.importorskip("anki.collection", reason="anki is not installed")
    path = tmp_path / "notes.txt"
    assert anki_text.FORMAT.write is not None
    path.write_bytes(anki_text.FORMAT.write(CARDS).content)
    collection = collections.Collection(str(tmp_path / "collection.anki2"))
    kind = collection.models.new(CHOICE_TYPE)
    for name in CHOICE_FIELDS:
        collection.models.add_field(kind, collection.models.new_field(name))
    card = collection.models.new_template("Card 1")
    card["qfmt"], card["afmt"] = "{{Question}}", "{{Answers}}"
    collection.models.add_template(kind, card)
    collection.models.add(kind)

    def taken() -> tuple[int, int]:
        said = collection.get_csv_metadata(path=str(path), delimiter=None)
        request = collections.ImportCsvRequest(path=str(path), metadata=said)
        log = collection.import_csv(request).log
        return len(log.new), len(log.duplicate)

    assert taken() == (2, 0)
    notes = [collection.get_note(found) for found in collection.find_notes("")]
    assert [(note["Question"], note["Answers"], note.tags, note.guid) for note in notes] == [
        ("Which &lt;one&gt;?", "1 0", ["t"], "LV-001"),
        ("Both?", "1 1", [], "LV-002"),
    ]
    assert taken() == (0, 2)
