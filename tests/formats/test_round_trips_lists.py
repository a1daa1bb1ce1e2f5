"""Round trips of the text formats, and hostile bytes for all readers of lists and packages: our own errors only."""

import io
import json
import zipfile

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Source, TextFormat
from cetl_prep.formats import (
    anki_package,
    anki_text,
    blackboard_tsv,
    details_lists,
    h5p,
    mdquiz,
    opentriviaqa,
    respondus,
    rexams,
    text2qti_text,
)
from cetl_prep.formats.draft import Format, ReadChoices
from tests.formats.drawn_banks import again, bank, banks, kept, picture

WRITTEN = (anki_text.FORMAT, blackboard_tsv.FORMAT, mdquiz.FORMAT)
READ = (
    anki_package.FORMAT,
    anki_text.FORMAT,
    blackboard_tsv.FORMAT,
    details_lists.FORMAT,
    h5p.FORMAT,
    mdquiz.FORMAT,
    opentriviaqa.FORMAT,
    respondus.FORMAT,
    rexams.FORMAT,
    text2qti_text.FORMAT,
)
FEW = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))

DETAILS = "# Exam\n\n1. Which?\n   - A. one\n   - B. two\n\n   <details><summary>Answer</summary>\n   Correct answer: B\n   </details>\n"
REXAMS = (
    "Question\n====\nWhich?\n\nAnswerlist\n----\n* one\n* two\n\n"
    "Meta-information\n====\nextype: schoice\nexsolution: 01\n"
)
H5P = {
    "question": "<p>Which?</p>",
    "answers": [{"text": "one", "correct": True}, {"text": "two", "correct": False}],
}
SEEDS = (
    "#separator:tab\n#notetype:AllInOne (kprim, mc, sc)\nWhich?\tT\t2\tone\ttwo\t\t\t\t0 1\t\t\n",
    "MC\tWhich?\tone\tcorrect\ttwo\tincorrect\nTF\tSo?\ttrue\n",
    '---\nquestion: "Which?"\n---\n- [x] one\n```\n- [ ] no\n```\n> why\n- [ ] two\n',
    "#Q Which?\n^ one\nA one\nB two\n",
    "Title: x\n1) Which?\n@ all\n*a) one\n~ why\nb) two\n\nAnswers:\n1. A\n",
    "Quiz title: x\n\n1. Which?\n... all\n*a) one\n... why\nb) two\n\n```{.python .run}\n1\n```\n",
    DETAILS,
    REXAMS,
)


def h5p_file(content: object, library: str = "H5P.MultiChoice") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("h5p.json", json.dumps({"title": "x", "mainLibrary": library}))
        archive.writestr("content/content.json", json.dumps(content))
    return made.getvalue()


@pytest.mark.parametrize("format", WRITTEN, ids=lambda f: f.name)
@FEW
@given(made=banks())
def test_what_a_format_keeps_comes_back(format: Format, made: Bank) -> None:
    if format is anki_text.FORMAT:
        assume(all(len(item.options) <= 5 for item in made.items))
        assume(not any(" " in tag for item in made.items for tag in item.tags))
    draft = again(format, made)
    assert not draft.skipped
    assert [kept(found.item, format.keeps) for found in draft.items] == [
        kept(item, format.keeps) for item in made.items
    ]


def test_marked_up_text_and_pictures_come_back_from_markdown() -> None:
    medium = picture()
    item = Item(
        "LV-1",
        "LV",
        f"**Which** one?\n\n![a plan](media:{medium.sha256})\n\n- first\n- second",
        (
            Option(
                "a", "Look:\n```yaml\n- [ ] no box\n> no reason\n```", True, "As *said*.\n\nTwice."
            ),
            Option("b", "> quoted\n\n- [x] inside", False, ""),
        ),
        format=TextFormat.MARKDOWN,
        rule="See **there**.",
        sources=(Source("https://example.org/a"), Source("Book", "page 3")),
        media=frozenset({medium.sha256}),
    )
    made = bank(item, media=(medium,))
    draft = again(mdquiz.FORMAT, made)
    assert draft.media == made.media
    assert kept(draft.items[0].item, mdquiz.FORMAT.keeps) == kept(item, mdquiz.FORMAT.keeps)
    assert draft.items[0].losses == ()
    assert draft.items[0].category == ("A bank", "LV")


@pytest.mark.parametrize("format", WRITTEN, ids=lambda f: f.name)
def test_a_written_file_is_known_again(format: Format) -> None:
    assert format.write is not None
    item = Item("LV-1", "LV", "Which?", (Option("a", "one", True), Option("b", "two")))
    assert format.detect(format.write(bank(item)).content, "x") >= 0.9


@pytest.mark.parametrize("format", READ, ids=lambda f: f.name)
@FEW
@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_any_bytes_give_a_draft_or_our_own_error(format: Format, content: bytes) -> None:
    tried(format, content)


@pytest.mark.parametrize("format", READ, ids=lambda f: f.name)
@FEW
@given(data=st.data())
def test_damaged_files_give_a_draft_or_our_own_error(format: Format, data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(SEEDS)).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(content)))
        end = place + data.draw(st.integers(0, 30))
        content[place:end] = data.draw(st.sampled_from(PIECES))
    tried(format, bytes(content))


PIECES = [b"", b"\n", b"\t", b"- [x] ", b"*a) ", b"> ", b"```", b"---\n", b"1. ", b'"', b"#Q ", b"^", b"\xff", b"<details>", b"\x00"]  # fmt: skip

VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                ["question", "questions", "answers", "choices", "text", "correct", "params", "library",
                 "media", "type", "behaviour", "file", "path", "tipsAndFeedback", "overallFeedback"]
            ),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=12,
)  # fmt: skip


@FEW
@given(
    content=VALUES,
    library=st.sampled_from(
        ["H5P.MultiChoice", "H5P.TrueFalse", "H5P.SingleChoiceSet", "H5P.QuestionSet", "H5P.Other"]
    ),
)
def test_any_content_of_h5p_gives_a_draft_or_our_own_error(content: object, library: str) -> None:
    tried(h5p.FORMAT, h5p_file(content, library))


def tried(format: Format, content: bytes) -> None:
    assert format.read is not None
    assert 0 <= format.detect(content, "x.txt") <= 1
    try:
        draft = format.read(content, "x", ReadChoices())
    except BankError as error:
        assert error.code.startswith("import.")
    else:
        assert len({found.item.id for found in draft.items}) == len(draft.items)
