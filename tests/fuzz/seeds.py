"""Good files of every format, to be changed: exports of a bank, and small files of the formats that are only read."""

import io
import json
import zipfile

from cetl_prep.exam.bank import Bank, BankInfo
from cetl_prep.exam.item import Item, Option, Source, TextFormat
from cetl_prep.formats import table
from tests.formats.drawn_banks import PNG, picture


def seeds() -> dict[str, list[bytes]]:
    """Good files by the name of their format."""
    found = {name: [text.encode()] for name, text in _TEXTS.items()}
    found["h5p"] = [_h5p()]
    for each in table.formats():
        if each.write is not None and each.read is not None:
            found.setdefault(each.name, []).append(each.write(_bank()).content)
    return found


def _bank() -> Bank:
    options = (
        Option("a", "yes & <no>", True, "Because."),
        Option("b", "no = {maybe} ~ #", False, "It is not."),
        Option("c", "a, b; c", False),
    )
    shown = picture()
    items = (
        Item("LV-001", "LV", "Which one?", options[:2], rule="One rule.", tags=frozenset({"t"})),
        Item("LV-002", "LV", "Größe\nof 日本?", (options[0], Option("b", "yes too", True), options[2])),
        Item(
            "LV-003", "LV", f"A **bold** one ![x](media:{shown.sha256})\n\n```\ncode\n```", options,
            format=TextFormat.MARKDOWN, sources=(Source("A book", "p. 1"),), media=frozenset({shown.sha256}),
        ),
    )  # fmt: skip
    return Bank(BankInfo("5e1f", "Fuzzed", "1"), items, (shown,))


def _h5p() -> bytes:
    content = {
        "questions": [
            {"library": "H5P.MultiChoice 1.16", "params": {"question": "<p>q</p>", "media": {"type": {"params": {"file": {"path": "images/a.png"}}}}, "answers": [{"text": "<b>a</b>", "correct": True, "tipsAndFeedback": {"chosenFeedback": "x"}}, {"text": "b", "correct": False}], "behaviour": {"type": "auto"}}},
            {"library": "H5P.TrueFalse 1.8", "params": {"question": "x", "correct": "true"}},
            {"library": "H5P.SingleChoiceSet 1.11", "params": {"choices": [{"question": "q1", "answers": ["r", "w"]}]}},
        ]
    }  # fmt: skip
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("h5p.json", json.dumps({"mainLibrary": "H5P.QuestionSet", "title": "T"}))
        archive.writestr("content/content.json", json.dumps(content))
        archive.writestr("content/images/a.png", PNG)
    return target.getvalue()


_TEXTS = {
    "details": "# T\n\n1. What?\n    - A. x\n    - B. `y`\n\n<details><summary>Answer</summary>\n\nCorrect answer: B, A\n\nExplanation: why\n</details>\n\n2. No?\n    - A. x\n    - B. y\n<details>B</details>\n",
    "rexams": "Question\n========\nWhat?\n\nAnswerlist\n----------\n* a\n* b\n\nSolution\n========\nWhy\n\nAnswerlist\n----------\n* True. x\n* False\n\nMeta-information\n================\nexname: n\nextype: schoice\nexsolution: 10\nexsection: A/B\n",
    "text2qti": "Quiz title: T\n\nTitle: t\nPoints: 2\n1. What?\n... why\n*a) x\n... fb\nb) `y`\n\n2. Which?\n[*] x\n[ ] y\n\n3. Num\n= 5 +- 1\n\nGROUP\npick: 1\n1. q\n*a) x\nb) y\nEND_GROUP\n",
    "respondus": "Title: A\nType: MA\n1) Stem\n@ why\n*a) x\n~ fb\n*b) y\nc) z\n\nType: E\n2) essay\n\n3) q\na) x\nb) y\n\nAnswers:\n3. B\n",
    "opentriviaqa": "#Q What is?\n^ Paris\nA London\nB Paris\n\n#Q Next\n^ Yes\nA Yes\nB No\n",
    "json": json.dumps([{"id": "T1", "question": "q", "answers": ["a", "b"], "correct": 0}, {"question": {"text": "r"}, "options": {"A": "x", "B": "y"}, "answer": "B"}]),
    "mdquiz": "## One\nWhat?\n\n- [ ] a\n- [x] b\n> why\n\ntext\n\n## Two\n\n- [x] a\n- [ ] b\n",
}  # fmt: skip
