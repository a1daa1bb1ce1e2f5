"""QTI 1.2: what the scoring rewards is the key, whatever the metadata call the item."""

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.packaging import package
from cetl_prep.formats.qti12 import FORMAT
from tests.formats.drawn_banks import PNG


def read(content: bytes | str, name: str = "quiz.xml") -> Draft:
    assert FORMAT.read is not None
    data = content.encode() if isinstance(content, str) else content
    return FORMAT.read(data, name, ReadChoices())


def quiz(*items: str) -> str:
    return (
        '<questestinterop><assessment title="Quiz"><section ident="root_section">'
        f"{''.join(items)}</section></assessment></questestinterop>"
    )


def item(
    scoring: str,
    *,
    cardinality: str = "Single",
    stem: str = "Which?",
    ident: str = "i1",
    more: str = "",
    meta: str = "",
) -> str:
    labels = "".join(
        f'<response_label ident="{name}"><material><mattext texttype="text/plain">{name.upper()}'
        "</mattext></material></response_label>"
        for name in "pqr"
    )
    return (
        f'<item ident="{ident}"><itemmetadata><qtimetadata>{meta}</qtimetadata></itemmetadata>'
        f'<presentation><material><mattext texttype="text/html">{stem}</mattext></material>'
        f'<response_lid ident="r" rcardinality="{cardinality}"><render_choice>{labels}'
        "</render_choice></response_lid></presentation>"
        f"<resprocessing>{scoring}</resprocessing>{more}</item>"
    )


def rule(condition: str, points: str = "", shown: str = "") -> str:
    reward = f'<setvar action="Set" varname="SCORE">{points}</setvar>' if points else ""
    feedback = f'<displayfeedback linkrefid="{shown}"/>' if shown else ""
    return (
        f"<respcondition><conditionvar>{condition}</conditionvar>{reward}{feedback}</respcondition>"
    )


def equal(name: str) -> str:
    return f'<varequal respident="r">{name}</varequal>'


def key(draft: Draft) -> list[str]:
    return ["".join(sorted(found.item.key)) for found in draft.items]


def test_the_rewarded_option_is_the_key() -> None:
    scoring = rule(equal("p"), "0") + rule(equal("q"), "100") + rule(equal("r"), shown="r_fb")
    assert key(read(quiz(item(scoring)))) == ["b"]
    assert key(read(quiz(item(rule(equal("r"), "SCORE.max"))))) == ["c"]


def test_several_keys_in_one_rule_or_by_shares() -> None:
    together = rule(f"<and>{equal('p')}<not>{equal('q')}</not>{equal('r')}</and>", "100")
    shares = rule(equal("p"), "50") + rule(equal("q"), "-50") + rule(equal("r"), "50")
    draft = read(
        quiz(
            item(together, cardinality="Multiple"),
            item(shares, cardinality="Multiple", ident="i2"),
        )
    )
    assert key(draft) == ["ac", "ac"]


def test_partial_credit_is_told_and_a_missing_key_refused() -> None:
    partial = rule(equal("p"), "50") + rule(equal("q"), "100")
    draft = read(
        quiz(
            item(partial),
            item(rule(equal("p"), shown="x"), ident="i2"),
            item(rule(equal("nobody"), "1"), ident="i3"),
        )
    )
    assert key(draft) == ["b"]
    assert "partial credit" in draft.items[0].losses[0]
    assert [skipped.reason for skipped in draft.skipped] == [
        "no option is marked as right",
        "its key names an option that is not there",
    ]


def test_feedback_goes_where_it_belongs() -> None:
    def said(ident: str, text: str) -> str:
        return (
            f'<itemfeedback ident="{ident}"><material><mattext texttype="text/html">{text}'
            "</mattext></material></itemfeedback>"
        )

    scoring = (
        rule("<other/>", shown="general_fb")
        + rule(equal("p"), shown="why_p")
        + rule(equal("q"), "100", "correct_fb")
    )
    more = (
        said("general_fb", "Rule.")
        + said("why_p", "No.")
        + said("correct_fb", "Yes.")
        + said("general_incorrect_fb", "Sorry.")
        + said("r_fb", "Never.")
    )
    found = read(quiz(item(scoring, more=more))).items[0]
    assert found.item.rule == "Rule."
    assert [option.rationale for option in found.item.options] == ["No.", "Yes.", "Never."]
    assert found.losses == ("feedback on the answer as a whole",)


def test_structure_decides_not_metadata() -> None:
    meta = (
        "<qtimetadatafield><fieldlabel>question_type</fieldlabel>"
        "<fieldentry>multiple_choice_question</fieldentry></qtimetadatafield>"
    )
    two = item(rule(equal("p"), "1"), meta=meta).replace(
        "</presentation>",
        '<response_lid ident="s"><render_choice/></response_lid></presentation>',
    )
    draft = read(quiz(two))
    assert not draft.items
    assert draft.skipped[0].type == "multiple_choice_question"
    assert "matching" in draft.skipped[0].reason


def test_pictures_of_a_package() -> None:
    stem = '&lt;p&gt;See &lt;img src="$IMS-CC-FILEBASE$/Uploaded%20Media/a.png"/&gt;&lt;/p&gt;'
    content = package(
        {
            "imsmanifest.xml": "<manifest/>",
            "x/x.xml": quiz(item(rule(equal("p"), "100"), stem=stem)),
            "web_resources/Uploaded Media/a.png": PNG,
        }
    )
    draft = read(content)
    assert len(draft.media) == 1
    assert "](media:" in draft.items[0].item.stem
    assert draft.title == "Quiz"
    assert FORMAT.detect(content, "quiz.zip") >= 0.8


def test_a_quiz_that_stands_twice_comes_in_once() -> None:
    one = quiz(item(rule(equal("p"), "100")))
    draft = read(
        package({"g1/assessment_qti.xml": one, "non_cc_assessments/g1.xml.qti": one}), "c.imscc"
    )
    assert draft.total == 1
    assert "left out" in draft.notes[0]


def test_a_damaged_document_does_not_stop_the_others() -> None:
    good = quiz(item(rule(equal("p"), "100")))
    draft = read(package({"a.xml": "<questestinterop><item>", "b.xml": good}), "c.zip")
    assert (len(draft.items), draft.skipped[0].where) == (1, "a.xml")


def test_a_damaged_file_says_where() -> None:
    with pytest.raises(BankError) as error:
        read('<?xml version="1.0"encoding="UTF-8"?>\n<questestinterop/>')
    assert error.value.code == "import.damaged"
    assert "line 1" in str(error.value.details["where"])


def test_a_blackboard_pool() -> None:
    pool = """<POOL><TITLE value="Pool 1"/><QUESTIONLIST/>
    <QUESTION_TRUEFALSE id="q1"><BODY><TEXT>&lt;i&gt;Is&lt;/i&gt; it?</TEXT>
      <FLAGS><ISHTML value="true"/></FLAGS></BODY>
      <ANSWER id="q1_a1"><TEXT>False</TEXT></ANSWER><ANSWER id="q1_a2"><TEXT>True</TEXT></ANSWER>
      <GRADABLE><CORRECTANSWER answer_id="q1_a2"/>
      <FEEDBACK_WHEN_CORRECT>Good.</FEEDBACK_WHEN_CORRECT></GRADABLE></QUESTION_TRUEFALSE>
    <QUESTION_MULTIPLEANSWER id="q2"><BODY><TEXT>Which?</TEXT></BODY>
      <ANSWER id="a"><TEXT>x</TEXT></ANSWER><ANSWER id="b"><TEXT>y</TEXT></ANSWER>
      <ANSWER id="c"><TEXT>z</TEXT></ANSWER>
      <GRADABLE><CORRECTANSWER answer_id="a"/><CORRECTANSWER answer_id="c"/></GRADABLE>
    </QUESTION_MULTIPLEANSWER>
    <QUESTION_MULTIPLECHOICE id="q3"><BODY><TEXT>Which?</TEXT></BODY>
      <ANSWER id="a"><TEXT>x</TEXT></ANSWER><ANSWER id="b"><TEXT>y</TEXT></ANSWER>
    </QUESTION_MULTIPLECHOICE>
    <QUESTION_ESSAY id="q4"><BODY><TEXT>Write.</TEXT></BODY></QUESTION_ESSAY></POOL>"""
    draft = read(pool, "res1.dat")
    assert draft.title == "Pool 1"
    assert key(draft) == ["b", "ac"]
    assert draft.items[0].item.options[1].rationale == "Good."
    assert [(skipped.type, skipped.reason) for skipped in draft.skipped] == [
        ("multiple choice", "no option is marked as right"),
        ("essay", "only multiple choice and true/false can come in"),
    ]
