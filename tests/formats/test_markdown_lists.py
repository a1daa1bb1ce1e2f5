"""Questions in Markdown: mdquiz, lists with folded answers, exercises of R/exams."""

import io
import zipfile

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import details_lists, front_matter, mdquiz, rexams
from cetl_prep.formats.draft import Draft, Format, ReadChoices
from cetl_prep.formats.markdown_parts import part, unescaped
from cetl_prep.formats.markdown_text import escaped
from tests.formats.drawn_banks import PNG


def read(format: Format, text: str) -> Draft:
    assert format.read is not None
    return format.read(text.encode(), "list.md", ReadChoices())


def keys(draft: Draft) -> list[str]:
    return ["".join(sorted(found.item.key)) for found in draft.items]


@pytest.mark.parametrize(
    "format", (mdquiz.FORMAT, details_lists.FORMAT, rexams.FORMAT), ids=lambda f: f.name
)
def test_a_page_of_prose_is_none_of_them(format: Format) -> None:
    text = "# Title\n\nSome words.\n\n1. one\n2. two\n"
    assert format.detect(text.encode(), "x.md") == 0
    with pytest.raises(BankError, match="not-this-format"):
        read(format, text)


QUESTION = """---
question: "Which is \\"right\\"?"
documentation: "https://example.org/a"
draft: true
---

See:
```yaml
- [ ] no option
```

- [x] First
```yaml
on:
  push:
```
> Because of **this**.
> And that.

- [ ] Second
- [ ] Third
  > An indented reason.
"""


def test_a_question_of_mdquiz() -> None:
    (found,) = read(mdquiz.FORMAT, QUESTION).items
    item = found.item
    assert item.stem == 'Which is "right"?\n\nSee:\n```yaml\n- [ ] no option\n```'
    assert [option.text for option in item.options] == [
        "First\n```yaml\non:\n  push:\n```",
        "Second",
        "Third",
    ]
    assert [option.rationale for option in item.options] == [
        "Because of **this**.\nAnd that.",
        "",
        "An indented reason.",
    ]
    assert [source.title for source in item.sources] == ["https://example.org/a"]
    assert item.status == "draft"
    assert item.key == {"a"}


def test_a_zip_of_many_with_a_picture_and_what_is_no_question() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("README.md", "# Questions\n")
        archive.writestr("en/a.md", "---\nquestion: A ![](img/x.png)?\n---\n- [x] y\n- [ ] n\n")
        archive.writestr("en/img/x.png", PNG)
        archive.writestr("en/b.md", "---\nquestion: Open?\n---\n")
        archive.writestr("en/c.md", "---\nquestion: No key?\n---\n- [ ] y\n- [ ] n\n")
    assert mdquiz.FORMAT.read is not None
    assert mdquiz.FORMAT.detect(made.getvalue(), "x.zip") > 0.9
    draft = mdquiz.FORMAT.read(made.getvalue(), "x.zip", ReadChoices())
    (found,) = draft.items
    assert found.where == found.source_id + ".md" == "en/a.md"
    assert found.category == ("en",)
    assert found.item.media == {draft.media[0].sha256}
    assert [(left.where, left.reason) for left in draft.skipped] == [
        ("en/b.md", "no options"),
        ("en/c.md", "no option is marked as right"),
    ]
    assert draft.notes == ("Markdown files without a question: 1",)


def test_heads_in_the_ways_people_write_them() -> None:
    head, below = front_matter.split(
        "---\nplain: some words # a comment\nsingle: 'it''s'\nlong: |\n  one\n  two\n"
        "folded: >\n  one\n  two\nlisted:\n  - a\n  - 'b'\nflow: [a, \"b\"]\nwrapped: one\n  two\n"
        "empty:\n---\nbody\n"
    )
    assert head == {
        "plain": "some words",
        "single": "it's",
        "long": "one\ntwo",
        "folded": "one two",
        "listed": ("a", "b"),
        "flow": ("a", "b"),
        "wrapped": "one two",
        "empty": "",
    }
    assert below == ["body", ""]


DETAILS = """# Practice

1. Which?<br/>Tell.
   - A. one
   - B. two

   <details markdown=1><summary markdown='span'>Answer</summary>
     Correct answer: B

     Explanation: <https://example.org/b>
   </details>

2. Which two? (Choose TWO)
   - A. x
   - B. y
   - C. z

   <details><summary>Answer</summary>

   **Correct Answers: A and C**

   Explanation: because
   1. of this
   2. of that
   </details>

3. None?
   - A. x
   - B. y

   <details><summary>Answer</summary>
   A company knows.
   </details>

4. Beyond?
   - A. x
   - B. y

   <details><summary>Answer</summary>Correct answer: D</details>

5. Open?

   <details><summary>Answer</summary>It depends.</details>
"""


def test_folded_answers() -> None:
    draft = read(details_lists.FORMAT, DETAILS)
    assert keys(draft) == ["b", "ac"]
    first, second = (found.item for found in draft.items)
    assert first.stem == "Which?  \nTell."
    assert [source.title for source in first.sources] == ["https://example.org/b"]
    assert second.rule.endswith("1. of this\n2. of that")
    assert [(left.where, left.type, left.reason) for left in draft.skipped] == [
        ("line 27", "multiple choice", "its folded answer names no option"),
        ("line 35", "multiple choice", "there is no option D"),
        ("line 41", "open question", "it offers no options to choose from"),
    ]
    assert draft.title == "Practice"


def test_slips_in_letters_lose_no_option() -> None:
    text = "1. Which?\n   - A. one\n   - B. two\n   - B. three\n   <details>Answer: A</details>\n"
    (found,) = read(details_lists.FORMAT, text).items
    assert len(found.item.options) == 3


EXERCISE = """Question
========
Which?

Answerlist
----------
* one
* two
  and more

Solution
========
In general.

Answerlist
----------
* False. No.
* True

Meta-information
================
exname: x
extype: schoice
exsolution: 01
exsection: A/B
extags[level]: easy
"""


def test_an_exercise_of_r_exams() -> None:
    (found,) = read(rexams.FORMAT, EXERCISE).items
    assert [(o.text, o.is_key, o.rationale) for o in found.item.options] == [
        ("one", False, "No."),
        ("two\nand more", True, ""),
    ]
    assert found.item.rule == "In general."
    assert found.category == ("A", "B")
    assert found.item.tags == {"easy"}


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    (
        ("Which?", "```{r}\nsystem('x')\n```\nWhich?", "it is made by code in R, which is not run"),
        ("Which?", "Which `r x`?", "it is made by code in R, which is not run"),
        ("schoice", "num", "it offers no options to choose from"),
        ("exsolution: 01", "exsolution: 11", "one right option is wanted, and its solution has another number"),
        ("exsolution: 01", "exsolution: 011", "2 options, and its solution is “011”"),
        ("exsolution: 01", "exsolution: 10", "its solution and the list below it say different things"),
    ),
)  # fmt: skip
def test_exercises_that_cannot_come_in(old: str, new: str, reason: str) -> None:
    draft = read(rexams.FORMAT, EXERCISE.replace(old, new))
    assert [left.reason for left in draft.skipped] == [reason]


def test_pictures_and_breaks_inside_code_stay_words() -> None:
    losses: list[str] = []
    made = part("`<br>` and ![a](x.png)\n```\n![b](y.png)\n```", lambda _: None, losses)
    assert made.text == "`<br>` and a\n```\n![b](y.png)\n```"
    assert losses == ["a picture that is not in the file (x.png)"]


def test_escaping_can_be_undone() -> None:
    text = "# 1. *a* [b](c) \\* <i> &amp;\n    indented _x_\n- list\n2) two"
    assert unescaped(escaped(text)) == text
