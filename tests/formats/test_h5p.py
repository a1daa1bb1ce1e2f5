"""H5P: questions with options in, all other content types reported."""

import io
import json
import zipfile

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.h5p import FORMAT
from tests.formats.drawn_banks import PNG


def file(library: str, content: object, pictures: dict[str, bytes] | None = None) -> bytes:
    made = io.BytesIO()
    head = {
        "title": "A &amp; B",
        "mainLibrary": library,
        "license": "CC BY",
        "licenseVersion": "4.0",
    }
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("h5p.json", json.dumps(head))
        archive.writestr("content/content.json", json.dumps(content))
        for name, data in (pictures or {}).items():
            archive.writestr(f"content/{name}", data)
    return made.getvalue()


def read(content: bytes) -> Draft:
    assert FORMAT.read is not None
    return FORMAT.read(content, "x.h5p", ReadChoices())


CHOICE = {
    "question": "<p>Which <strong>one</strong>?</p>",
    "answers": [
        {"text": "<div>one</div>", "correct": True, "tipsAndFeedback": {"chosenFeedback": "Yes", "tip": "hm"}},
        {"text": "<div>two</div>", "correct": False},
    ],
    "behaviour": {"randomAnswers": False},
}  # fmt: skip


def test_a_multiple_choice() -> None:
    draft = read(file("H5P.MultiChoice", CHOICE))
    (found,) = draft.items
    assert found.item.stem == "Which **one**?"
    assert [(o.text, o.is_key, o.rationale) for o in found.item.options] == [
        ("one", True, "Yes"),
        ("two", False, ""),
    ]
    assert found.item.pinned
    assert found.losses == ("hints on options",)
    assert draft.title == "A & B"
    assert draft.notes == ("licence there: CC BY 4.0",)


def test_a_set_with_a_picture_a_statement_a_set_inside_and_another_type() -> None:
    picture = {
        "type": {
            "library": "H5P.Image 1.1",
            "params": {"file": {"path": "images/a.png", "copyright": {"author": "Ann"}}, "alt": "map"},
        }
    }  # fmt: skip
    questions = [
        {"library": "H5P.MultiChoice 1.16", "subContentId": "id-1", "params": {**CHOICE, "media": picture}},
        {"library": "H5P.TrueFalse 1.8", "params": {"question": "So?", "correct": "false", "behaviour": {"feedbackOnCorrect": "Right."}}},
        {"library": "H5P.SingleChoiceSet 1.11", "params": {"choices": [{"question": "Q?", "answers": ["right", "wrong"]}]}},
        {"library": "H5P.Blanks 1.14", "params": {}},
        {"library": "H5P.TrueFalse 1.8", "params": {"question": "So?"}},
    ]  # fmt: skip
    draft = read(file("H5P.QuestionSet", {"questions": questions}, {"images/a.png": PNG}))
    first, second, third = draft.items
    assert first.item.stem.endswith(f"![map](media:{draft.media[0].sha256})")
    assert [source.title for source in first.item.sources] == ["Picture: Ann"]
    assert first.source_id == "id-1"
    assert [(o.text, o.is_key, o.rationale) for o in second.item.options] == [
        ("True", False, ""),
        ("False", True, "Right."),
    ]
    assert third.item.key == {"a"}
    assert [(left.where, left.type) for left in draft.skipped] == [
        ("question 4", "H5P.Blanks"),
        ("question 5", "H5P.TrueFalse"),
    ]


def test_another_zip_is_something_else() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("x", "y")
    assert FORMAT.detect(made.getvalue(), "x.zip") == 0
    with pytest.raises(BankError, match="not-this-format"):
        read(made.getvalue())


def test_damaged_content_names_its_place() -> None:
    with pytest.raises(BankError) as caught:
        read(file("H5P.MultiChoice", ["no object"]))
    assert caught.value.details["where"] == "content/content.json"
