"""Exams as people type them: Respondus, text2qti, OpenTriviaQA, Blackboard."""

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import blackboard_tsv, opentriviaqa, respondus, text2qti_text
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from tests.formats.drawn_banks import PNG


def read(format: Format, text: str, **pictures: bytes) -> Draft:
    assert format.read is not None
    named = {name.replace("_", "."): content for name, content in pictures.items()}
    return format.read(text.encode(), "exam.txt", ReadChoices(pictures=named))


def keys(draft: Draft) -> list[str]:
    return ["".join(sorted(found.item.key)) for found in draft.items]


@pytest.mark.parametrize(
    "format", (respondus.FORMAT, text2qti_text.FORMAT, opentriviaqa.FORMAT, blackboard_tsv.FORMAT), ids=lambda f: f.name
)  # fmt: skip
def test_prose_is_none_of_them(format: Format) -> None:
    assert format.detect(b"Dear all,\nthe exam is on Monday.\n", "x.txt") == 0
    with pytest.raises(BankError, match="not-this-format"):
        read(format, "Dear all,\nthe exam is on Monday.\n")


RESPONDUS = """Title: One
1) Which of these
is right?
@ See chapter 2.
a) first
~ No.
*b) second
   and more

Type: MA
Points: 2
2. Which two?
*a. x
b. y
*c. z

Type: E
3. Explain.
a. sample

4) Listed below?
a) x
b) y

Answers:
4. B
"""


def test_respondus() -> None:
    draft = read(respondus.FORMAT, RESPONDUS)
    assert keys(draft) == ["b", "ac", "b"]
    first = draft.items[0].item
    assert (first.stem, first.rule) == ("Which of these\nis right?", "See chapter 2.")
    assert first.options[0].rationale == "No."
    assert first.options[1].text == "second\nand more"
    assert draft.items[1].losses == ("its points (2)",)
    assert [(left.where, left.type) for left in draft.skipped] == [("line 18", "essay")]
    assert respondus.FORMAT.detect(RESPONDUS.encode(), "x") > 0.8


def test_a_list_of_answers_that_contradicts_or_misses_is_refused() -> None:
    draft = read(
        respondus.FORMAT,
        "1) A?\n*a) x\nb) y\n\n2) B?\na) x\nb) y\n\n3) C?\na) x\nb) y\n\nAnswers:\n1. B\n2. D\n",
    )
    assert [left.reason for left in draft.skipped] == [
        "the list of answers names another option",
        "the list of answers names no option of it (D)",
        "no option is marked as right",
    ]


TEXT2QTI = """Quiz title: Demo

Text: Read this first.

1.  What is `2+3`?

    ```python
    a) not an option
    ```
... In general.
+   Well done.
-   No.
a)  6
... Too much.
*b) 5

2.  Which ![map](map.png)?
[ ] x
[*] y
[*] z

3.  Root?
=   1.4 +- 0.1

COMMENT
4. Not there
END_COMMENT
% nor this

GROUP
pick: 1

5.  Who?
*a) x
b)  y
END_GROUP

6.  Write.
____

```{.python .run}
print("7. x")
```
"""


def test_text2qti() -> None:
    draft = read(text2qti_text.FORMAT, TEXT2QTI, map_png=PNG)
    assert draft.title == "Demo"
    assert keys(draft) == ["b", "bc", "a"]
    first, second, third = draft.items
    assert "```python\na) not an option\n```" in first.item.stem
    assert [option.rationale for option in first.item.options] == ["Too much.", "Well done."]
    assert first.item.rule == "In general."
    assert first.losses == ("what is said after a wrong answer",)
    assert second.item.media == {draft.media[0].sha256}
    assert third.losses == ("its group, of which only some are asked",)
    assert [left.type for left in draft.skipped] == ["numerical", "essay", "code block"]
    assert draft.notes == ("texts between the questions, left out: 1",)
    assert text2qti_text.FORMAT.detect(TEXT2QTI.encode(), "x") == 0.9


def test_a_file_that_is_code_alone_is_reported_and_never_run() -> None:
    draft = read(text2qti_text.FORMAT, "```{.python .run}\nraise SystemExit\n```\n")
    assert [left.type for left in draft.skipped] == ["code block"]


def test_opentriviaqa() -> None:
    draft = read(
        opentriviaqa.FORMAT,
        "#Q Which\nof these?\n^ two\nA one\nB  two\n\n"
        "#Q Twice?\n^ x\nA x\nB x\n\n#Q None?\n^ z\nA x\nB y\n\n#Q No answer?\nA x\n",
    )
    assert keys(draft) == ["b"]
    assert draft.items[0].item.stem == "Which\nof these?"
    assert [(left.where, left.reason) for left in draft.skipped] == [
        ("line 7", "the answer “x” is more than one option"),
        ("line 12", "the answer “z” is none of the options"),
        ("line 17", "no line with the right answer"),
    ]


def test_blackboard() -> None:
    draft = read(
        blackboard_tsv.FORMAT,
        "MC\tA &amp; <b>B</b>?\tone\tincorrect\ttwo\tCorrect\t\t\r\n"
        "MA\tWhich?\tx\tcorrect\ty\tcorrect\tz\tincorrect\r\n"
        "TF\tIs 1 < 2?\ttrue\r\nMC\tTwo?\tx\tcorrect\ty\tcorrect\r\n"
        "MC\tHalf?\tx\tcorrect\ty\r\nESS\tWrite.\t\r\nXX\tWhat?\r\n",
    )
    assert keys(draft) == ["b", "ab", "a"]
    assert draft.items[0].item.stem == "A & **B**?"
    assert draft.items[2].item.stem == "Is 1 < 2?"
    assert [left.type for left in draft.skipped] == ["MC", "MC", "ESS", "XX"]
    assert draft.total == 7
