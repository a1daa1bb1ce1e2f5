"""Lists of questions in JSON and in the text of the radio examiners."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import ham_pool, json_list
from cetl_prep.formats.draft import Draft, ReadChoices
from tests.formats.drawn_banks import PNG


def read(value: object, **choices: object) -> Draft:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return json_list.read(content, "a.json", ReadChoices(**choices))  # type: ignore[arg-type]


def keys(draft: Draft) -> list[str]:
    return ["".join(sorted(found.item.key)) for found in draft.items]


@pytest.mark.parametrize(
    "value",
    [
        [{"question": "Q?", "answers": ["x", "y"], "correct": "y"}],
        [{"question": "Q?", "options": {"A": "x", "B": "y"}, "answer": "B"}],
        {"questions": [{"question": "Q?", "choices": ["x", "y"], "answer": "B"}]},
        [{"question": "Q?", "options": [{"text": "x"}, {"text": "y", "correct": True}]}],
        [
            {
                "question": "Q?",
                "options": [{"text": "x", "isCorrect": False}, {"text": "y", "isCorrect": True}],
            }
        ],
        [
            {
                "question": "Q?",
                "options": [{"id": "i", "text": "x"}, {"id": "ii", "text": "y"}],
                "answer": "ii",
            }
        ],
        {"data": {"quiz": {"questions": [{"prompt": "Q?", "a": "x", "b": "y", "answer": "b"}]}}},
        [
            {"question": "P?", "answers": ["x", "y"], "correct": 0},
            {"question": "Q?", "answers": ["x", "y"], "correct": 1},
        ],
        b'{"question": "Q?", "options": ["x", "y"], "answer": "y"}\n{"question": "R?", "options": ["x", "y"], "answer": "y"}\n',
    ],
)
def test_the_usual_shapes_are_understood(value: object) -> None:
    assert keys(read(value))[-1] == "b"


def test_right_and_wrong_answers_as_open_trivia_has_them() -> None:
    draft = read(
        {
            "results": [
                {
                    "question": "Q?",
                    "correct_answer": "x",
                    "incorrect_answers": ["y", "z"],
                    "category": "C",
                    "type": "multiple",
                }
            ]
        }
    )
    assert keys(draft) == ["a"] and draft.items[0].category == ("C",)


def test_several_right_answers_and_reasons() -> None:
    draft = read(
        [{"question": "Q?", "options": ["x", "y", "z"], "answer": ["A", "C"], "explanation": "E"}]
    )
    assert keys(draft) == ["ac"] and draft.items[0].item.rule == "E"
    told = read(
        [
            {
                "question": "Q?",
                "options": [{"text": "x", "correct": True, "explanation": "e"}, {"text": "y"}],
            }
        ]
    )
    assert told.items[0].item.options[0].rationale == "e"


def test_a_number_is_no_key_unless_something_says_where_it_counts_from() -> None:
    value = [{"question": "Q?", "answers": ["x", "y", "z"], "correct": 1}]
    assert "counts from 0 or from 1" in read(value).skipped[0].reason
    assert keys(read(value, key_base=0)) == ["b"]


def test_entries_that_are_no_objects_are_counted() -> None:
    draft = read([{"question": "Q?", "options": ["x", "y"], "answer": "x"}, 5, {"question": "R?"}])
    assert len(draft.items) == 1
    assert [(left.where, left.reason) for left in draft.skipped] == [
        ("entry 2", "it is no object"), ("entry 3", "no options"),
    ]  # fmt: skip


def test_what_is_no_list_is_refused() -> None:
    for content, code in (
        (b"{", "import.damaged"),
        (b"5", "import.not-this-format"),
        (b"[" * 9000, "import.damaged"),
    ):
        with pytest.raises(BankError) as caught:
            read(content)
        assert caught.value.code == code


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(allow_nan=False) | st.text("xA1\ud800", max_size=3),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from(["question", "answers", "options", "correct", "answer", "a", "b", "text", "id", "questions", "type", "image"]), inner, max_size=5),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(VALUES)
def test_any_value_gives_a_draft_or_our_own_error(value: object) -> None:
    content = json.dumps(value).encode()
    assert 0 <= json_list.detect(content, "a.json") <= 1
    try:
        read(content)
    except BankError as error:
        assert error.code.startswith("import.")


POOL = """
SUBELEMENT T1 - COMMISSION'S RULES
T1A - Purpose and permissible use [6 Exam Questions]

T1A01 (C) [97.1]
Which of the following is right
about Figure T1-1?
A. one
B. two
lines
C. three
~~
T1A02 (B)
Which?
A. one
B. two

T1A03 (D) [x]
Which?
A. one
B. two
"""


def test_a_pool_of_the_radio_examiners_is_read() -> None:
    choices = ReadChoices(pictures={"t1-1.png": PNG})
    draft = ham_pool.read(POOL.encode(), "pool.txt", choices)
    one, two = draft.items
    assert (
        one.item.id == "T1A01" and one.item.key == {"c"} and one.item.options[1].text == "two lines"
    )
    assert one.item.sources[0].title == "97.1" and one.item.media
    assert one.category == ("T1", "Purpose and permissible use")
    assert two.item.key == {"b"}
    assert draft.skipped[0].where == "line 18" and "none of the options" in draft.skipped[0].reason
    assert ham_pool.detect(POOL.encode(), "pool.txt") > 0.9


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(["T1A01 (C)", "A. x", "B. y", "Which?", "~~", "\n", "[", " "]), max_size=25
    )
)
def test_any_pool_gives_a_draft_or_our_own_error(lines: list[str]) -> None:
    try:
        ham_pool.read("\n".join(lines).encode(), "x", ReadChoices())
    except BankError as error:
        assert error.code == "import.not-this-format"
