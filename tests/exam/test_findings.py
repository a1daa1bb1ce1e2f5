"""What a rule found is a sentence with values, so that every face can say it in its language."""

from cetl_prep.exam.findings import Finding, Severity, told


def test_a_finding_says_its_sentence_in_english() -> None:
    found = Finding("M13", Severity.NOTE, "A-1", told("{role} alone begins", role=told("the key")))
    assert found.message == "the key alone begins"
    assert hash(found) == hash(found)


def test_what_is_filled_in_may_have_any_name() -> None:
    assert str(told("says {text!r}, {share:.0%}", text="{odd}", share=0.5)) == "says '{odd}', 50%"
