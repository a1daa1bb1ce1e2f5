"""QTI 2 and 3: one reader for all spellings; items that a choice between options cannot show are told."""

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.packaging import package
from cetl_prep.formats.qti2 import FORMAT
from tests.formats.drawn_banks import PNG


def read(content: bytes | str, name: str = "item.xml") -> Draft:
    assert FORMAT.read is not None
    data = content.encode() if isinstance(content, str) else content
    return FORMAT.read(data, name, ReadChoices())


KEY = "<correctResponse><value>A</value></correctResponse>"


def item(
    key: str = KEY,
    *,
    body: str = "",
    inside: str = "",
    tail: str = "",
    more: str = "",
    ident: str = "i1",
) -> str:
    return (
        '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" '
        f'identifier="{ident}" title="T" {more}>'
        '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">'
        f"{key}</responseDeclaration><itemBody>{body}"
        '<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">'
        f'<prompt>Which?</prompt><simpleChoice identifier="A">one{inside}</simpleChoice>'
        '<simpleChoice identifier="B">two</simpleChoice></choiceInteraction></itemBody>'
        f"{tail}</assessmentItem>"
    )


def test_an_item() -> None:
    found = read(item(body="<p>Read this.</p>")).items[0]
    assert found.item.stem == "Read this.\n\nWhich?"
    assert [(o.text, o.is_key) for o in found.item.options] == [("one", True), ("two", False)]
    assert (found.source_id, found.item.pinned) == ("i1", False)


def test_version_3_spells_it_otherwise() -> None:
    text = (
        '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="x">'
        '<qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier">'
        "<qti-correct-response><qti-value>A</qti-value><qti-value>C</qti-value>"
        "</qti-correct-response></qti-response-declaration><qti-item-body><p>Which two?</p>"
        '<qti-choice-interaction response-identifier="R" shuffle="false" max-choices="0">'
        '<qti-simple-choice identifier="A"><b>x</b></qti-simple-choice>'
        '<qti-simple-choice identifier="B">y</qti-simple-choice>'
        '<qti-simple-choice identifier="C">z</qti-simple-choice></qti-choice-interaction>'
        "</qti-item-body></qti-assessment-item>"
    )
    found = read(text).items[0].item
    assert (found.stem, found.key, found.pinned) == ("Which two?", {"a", "c"}, True)
    assert found.options[0].text == "**x**"


def test_feedback_of_options_and_of_the_whole() -> None:
    inside = '<feedbackInline outcomeIdentifier="F" identifier="A">Yes.</feedbackInline>'
    tail = (
        '<modalFeedback outcomeIdentifier="F" identifier="B">No.</modalFeedback>'
        '<modalFeedback outcomeIdentifier="F" identifier="incorrect">Sorry.</modalFeedback>'
        '<modalFeedback outcomeIdentifier="G" identifier="general">Rule.</modalFeedback>'
    )
    found = read(item(inside=inside, tail=tail)).items[0]
    assert [option.rationale for option in found.item.options] == ["Yes.", "No."]
    assert (found.item.options[0].text, found.item.rule) == ("one", "Rule.")
    assert found.losses == ("feedback on the answer as a whole",)


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        (item(""), "choiceInteraction", "it has no key"),
        (
            item('<mapping><mapEntry mapKey="A" mappedValue="1"/></mapping>'),
            "choiceInteraction",
            "it has points for options but no key",
        ),
        (item(KEY.replace(">A<", ">Z<")), "choiceInteraction", "its key names an option"),
        (item(more='adaptive="true"'), "choiceInteraction", "it changes with the answers"),
        (item(tail="<templateProcessing/>"), "choiceInteraction", "a template"),
        (
            item(body='<p><textEntryInteraction responseIdentifier="X"/></p>'),
            "choiceInteraction+textEntryInteraction",
            "it asks for several answers",
        ),
    ],
)
def test_what_cannot_come_in_is_told(text: str, kind: str, reason: str) -> None:
    draft = read(text)
    assert not draft.items
    assert draft.skipped[0].type == kind
    assert reason in draft.skipped[0].reason


def test_a_package_with_picture_keywords_and_a_test_that_misses_an_item() -> None:
    manifest = (
        '<manifest xmlns:m="http://ltsc.ieee.org/xsd/LOM"><resources>'
        '<resource href="i/one.xml" type="imsqti_item_xmlv2p1"><metadata><m:lom><m:general>'
        "<m:keyword><m:string>safety</m:string></m:keyword></m:general></m:lom></metadata>"
        "</resource></resources></manifest>"
    )
    test = (
        '<assessmentTest identifier="t"><assessmentItemRef identifier="one" href="i/one.xml"/>'
        '<assessmentItemRef identifier="two" href="i/two.xml"/></assessmentTest>'
    )
    content = package(
        {
            "imsmanifest.xml": manifest,
            "test.xml": test,
            "i/one.xml": item(body='<p><img src="../pics/a.png" alt="plan"/></p>'),
            "i/broken.xml": "<assessmentItem><itemBody>",
            "pics/a.png": PNG,
        }
    )
    draft = read(content, "p.zip")
    (found,) = draft.items
    assert found.item.tags == {"safety"}
    assert found.item.media == {draft.media[0].sha256}
    assert [(skipped.where, skipped.type) for skipped in draft.skipped] == [
        ("two", "item of a test"),
        ("i/broken.xml", "document"),
    ]


def test_other_files_are_refused() -> None:
    for content in (b"<html/>", package({"a.xml": "<html/>"})):
        with pytest.raises(BankError) as error:
            read(content)
        assert error.value.code == "import.not-this-format"
