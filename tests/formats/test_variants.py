"""The many ways people write the same formats: each is told by itself, and every item comes in with its key."""

import io
import json
import zipfile

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import table
from cetl_prep.formats.draft import Draft, ReadChoices


def read(content: str | bytes, name: str) -> Draft:
    content = content.encode() if isinstance(content, str) else content
    return table.read(content, name, ReadChoices())[0]


def shape(draft: Draft) -> str:
    """How many options each item has and which are right: ``3b 2a``."""
    return " ".join(
        f"{len(found.item.options)}{''.join(sorted(found.item.key))}" for found in draft.items
    )


TEXTS = {
    "aiken: small letters": ("What?\na) x\nb) y\nanswer: b\n", "2b"),
    "aiken: several right": ("What?\nA) x\nB) y\nC) z\nANSWER: A,C\n", "3ac"),
    "aiken: letters in one": ("What?\nA) x\nB) y\nC) z\nANSWER: AC\n", "3ac"),
    "aiken: a dot behind": ("1. What?\nA. x\nB. y\nCorrect Answer: B.\n", "2b"),
    "gift: no blank line before a title": ("::a::One{=x ~y}\n::b::Two{~x =y}\n", "2a 2b"),
    "test bank of a publisher": ("1. What?\na. x\nb. y\nANS: B\tPTS: 1\n\n2. No?\na. x\nb. y\nANS: A\n", "2b 2a"),
    "headings and boxes": ("# Quiz\n\n## Question 1\nWhat?\n\n- [ ] a\n- [x] b\n\n## Question 2\nNo?\n\n- [x] a\n- [ ] b\n", "2b 2a"),
    "numbers and indented boxes": ("1. What?\n   - [ ] a\n   - [x] b\n\n2. No?\n   - [x] a\n   - [ ] b\n", "2b 2a"),
    "headings with stems": ("## Topic\n\n#### Q1. What?\n\n- [ ] a\n- [x] b\n\n[why](http://x.example)\n\n#### Q2. No?\n\n```py\nx\n```\n\n- [x] a\n- [ ] b\n", "2b 2a"),
    "folded, with colons": ("###### 1. What?\n\n- A: `x`\n- B: y\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: B\n\nWhy.\n\n</p>\n</details>\n\n---\n\n###### 2. No?\n\n- A: x\n- B: y\n\n<details><summary>Answer</summary>\n\n#### Answer: A\n</details>\n", "2b 2a"),
    "folded, a letter alone": ("### Q1\nWhat?\n\nA. x\nB. y\n\n<details>\n<summary>Answer</summary>\n\nB\n\nWhy.\n</details>\n", "2b"),
    "blackboard from a spreadsheet": ('MC\t"Say ""x"""\ta\tCorrect\tb\tIncorrect\nTF\tNo?\tFALSE\n', "2a 2b"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TEXTS.values(), ids=TEXTS.keys())
def test_a_text_is_told_by_itself_and_read_whole(text: str, wanted: str) -> None:
    draft = read(text, "list.md" if "- [" in text or "<details" in text else "list.txt")
    assert (shape(draft), draft.skipped) == (wanted, ())


TABLES = {
    "a column named in the key": ("question,option1,option2,answer\nq,a,b,option2\nr,c,d,option1\n", "2b 2a"),
    "a column named with its letter": ("question,Option A,Option B,answer\nq,a,b,Option B\nr,c,d,Option A\n", "2b 2a"),
    "lettered options in one cell": ('question,options,answer\nq,"A. aa B. bb C. cc",B\nr,"A. dd B. ee",A\n', "3b 2a"),
    "wrong options in one cell": ("question,correct_answer,incorrect_answers\nq,r,w1|w2|w3\nr,s,w4|w5\n", "4a 3a"),
    "distractors": ("question,distractor3,distractor1,distractor2,correct_answer,support\nq,x,y,z,r,why\n", "4a"),
    "optional columns": ("Question,Answer 1,Answer 2,Answer 3 (Optional),Correct Answer(s) (Only include Answer #)\nq,a,b,c,2\nr,d,e,f,1\n", "3b 3a"),
    "optional wrong ones": ("Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)\nq,r,w,v\n", "3a"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TABLES.values(), ids=TABLES.keys())
def test_a_table_is_read_as_it_is_meant(text: str, wanted: str) -> None:
    draft = read(text, "list.csv")
    assert (shape(draft), draft.skipped) == (wanted, ())


LISTS = {
    "a question that is an object": ([{"question": {"stem": "q", "choices": [{"text": "a", "label": "A"}, {"text": "b", "label": "B"}]}, "answerKey": "B"}], "2b"),
    "texts and labels apart": ([{"question": "q", "choices": {"text": ["a", "b"], "label": ["A", "B"]}, "answerKey": "B"}], "2b"),
    "a text with marked answers": ({"quiz": {"questions": [{"text": "q", "answers": [{"text": "a", "isCorrect": False}, {"text": "b", "isCorrect": True}]}]}}, "2b"),
    "words that run together": ({"questions": [{"question": "q", "choices": ["a", "b"], "correctIndex": 1}, {"question": "r", "choices": ["a", "b"], "correctIndex": 0}]}, "2b 2a"),
    "questions by name": ({"q1": {"question": "q", "options": ["a", "b"], "answer": "b"}, "q2": {"question": "r", "options": ["a", "b"], "answer": "a"}}, "2b 2a"),
    "options that are not there": ([{"question": "q", "answers": {"answer_a": "x", "answer_b": "y", "answer_c": None}, "correct_answer": "answer_b"}], "2b"),
}  # fmt: skip


@pytest.mark.parametrize(("value", "wanted"), LISTS.values(), ids=LISTS.keys())
def test_a_list_is_read_as_it_is_meant(value: object, wanted: str) -> None:
    draft = read(json.dumps(value), "list.json")
    assert (shape(draft), draft.skipped) == (wanted, ())


def test_what_explains_a_question_is_kept_with_it() -> None:
    explained = read(
        "What?\nA) x\nB) y\nANSWER: B\nEXPLANATION: Because\nit is.\n\nNo?\nA) x\nB) y\nANSWER: A\n",
        "a.txt",
    )
    assert [found.item.rule for found in explained.items] == ["Because\nit is.", ""]
    listed = read(TEXTS["headings with stems"][0], "a.md").items[0]
    assert listed.item.rule == "[why](http://x.example)"
    assert (listed.item.stem, listed.category) == ("What?", ("Topic",))


def test_titles_and_points_that_get_lost_are_told() -> None:
    text = read(
        "Title: An addition\nPoints: 2\n1.  What?\n*a) x\nb) y\n\n2.  No?\n*a) x\nb) y\n", "a.txt"
    )
    assert text.items[0].losses == ("its points (2)", "its title (An addition)")
    assert text.items[1].losses == ()


def test_moodle_of_other_makers() -> None:
    answers = '<answer fraction="100"><text>{}</text></answer><answer fraction="0"><text>{}</text></answer>'
    text = (
        '\n<?xml version="1.0"?><quiz>'
        f'<question type="MultiChoice"><questiontext><text>q</text></questiontext>{answers.format("a", "b")}</question>'
        f'<question type="truefalse"><questiontext><text>r</text></questiontext>{answers.format("falsch", "wahr")}</question>'
        "</quiz>"
    )
    assert shape(read(text, "a.xml")) == "2a 2b"


def test_options_that_are_pictures_we_do_not_have_stay_apart() -> None:
    answer = '<answer fraction="{}" format="html"><text>&lt;img src="@@PLUGINFILE@@/{}"&gt;</text></answer>'
    text = (
        '<quiz><question type="multichoice"><questiontext><text>Which?</text></questiontext>'
        f"{answer.format(100, 'a%20b.png')}{answer.format(0, 'c.png')}</question></quiz>"
    )
    (found,) = read(text, "a.xml").items
    assert [option.text for option in found.item.options] == ["[a b.png]", "[c.png]"]
    assert any("picture" in loss for loss in found.losses)


def test_a_true_false_question_of_a_pool_without_words() -> None:
    text = (
        '<POOL><QUESTION_TRUEFALSE id="q1"><BODY><TEXT>No?</TEXT></BODY><ANSWER id="a1"/><ANSWER id="a2"/>'
        '<GRADABLE><CORRECTANSWER answer_id="a2"/></GRADABLE></QUESTION_TRUEFALSE></POOL>'
    )
    (found,) = read(text, "res00001.dat").items
    assert [(option.text, option.is_key) for option in found.item.options] == [
        ("True", False),
        ("False", True),
    ]


def test_items_a_manifest_names_and_the_package_lacks_are_counted() -> None:
    item = (
        '<assessmentItem identifier="i"><responseDeclaration identifier="RESPONSE" cardinality="single"><correctResponse>'
        "<value>A</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier='RESPONSE'>"
        "<prompt>q</prompt><simpleChoice identifier='A'>a</simpleChoice><simpleChoice identifier='B'>b</simpleChoice>"
        "</choiceInteraction></itemBody></assessmentItem>"
    )
    names = ["i.xml", "../../etc/hostname", "missing.xml"]
    listed = "".join(f'<resource type="imsqti_item_xmlv2p1" href="{name}"/>' for name in names)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("imsmanifest.xml", f"<manifest><resources>{listed}</resources></manifest>")
        archive.writestr("i.xml", item)
    draft = read(target.getvalue(), "p.zip")
    assert shape(draft) == "2a"
    assert [left.where for left in draft.skipped] == names[1:]


def test_a_list_of_moodle_without_questions_is_refused() -> None:
    with pytest.raises(BankError) as caught:
        read("<quiz><!-- none --></quiz>", "a.xml")
    assert caught.value.code == "import.no-items"


def test_xml_that_says_it_is_utf8_and_is_not_names_the_line() -> None:
    text = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n<question type="essay"><name><text>Größe</text></name></question></quiz>'
    with pytest.raises(BankError) as caught:
        read(text.encode("latin-1"), "a.xml")
    assert caught.value.details["where"] == "line 3, byte 84"


def test_a_quotation_mark_that_is_never_closed_names_its_line() -> None:
    text = "question,a,b,answer\nq,x,y,A\n" + '"never closed, ' + "x,y\n" * 20_000
    with pytest.raises(BankError) as caught:
        read(text, "a.csv")
    assert (caught.value.code, caught.value.details["where"]) == ("import.damaged", "line 3")


@pytest.mark.parametrize("run", ["`", "```\n", "<!--", "![", "[", "*", "` ", "<img "])
def test_long_runs_of_one_sign_are_read(run: str) -> None:
    """Where reading took as long as the square of their number, this took minutes."""
    text = f"1. q {run * 50_000}\n{run * 50_000}\n*a) x\nb) y\n".encode()
    draft, _ = table.read(text, "a.txt", ReadChoices(), "text2qti")
    assert draft.total == 1
