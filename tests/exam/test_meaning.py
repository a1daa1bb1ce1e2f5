"""When a new text still asks the same."""

from dataclasses import replace

import pytest

from cetl_prep.exam.item import Item
from cetl_prep.exam.meaning import Meaning, likeness, meaning, says_the_same
from tests.making import item

OLD = replace(
    item("LV", 1),
    stem="A district must keep e-mail of staff for 3 years. Which step comes first?",
)


def with_option(made: Item, name: str, text: str) -> Item:
    options = (replace(o, text=text) if o.id == name else o for o in made.options)
    return replace(made, options=tuple(options))


@pytest.mark.parametrize(
    ("stem", "same"),
    [
        ("A district must keep email of staff for 3 years. Which step comes first?", True),
        ("A district must keep e-mail of staff for 3 years - which step comes first", True),
        ("A distric must keep e-mail of staff for 3 years. Which step comes first?", True),
        ("A district must keep e-mail of staff for 5 years. Which step comes first?", False),
        ("A district must not keep e-mail of staff for 3 years. Which step comes first?", False),
        ("A district mustn't keep e-mail of staff for 3 years. Which step comes first?", False),
        ("A school is asked for records of a former student. What may it do?", False),
    ],
)
def test_a_slip_of_the_pen_is_no_new_question(stem: str, same: bool) -> None:
    assert says_the_same(OLD.stem, stem) is same
    new = replace(OLD, stem=stem)
    assert (meaning(OLD, new) is Meaning.SAME) is same


def test_another_key_alone_is_a_correction() -> None:
    new = replace(OLD, options=tuple(replace(o, is_key=o.id == "c") for o in OLD.options))
    assert meaning(OLD, new) is Meaning.CORRECTED


def test_another_rationale_or_rule_changes_no_meaning() -> None:
    options = tuple(replace(o, rationale="Explained anew.") for o in OLD.options)
    assert meaning(OLD, replace(OLD, options=options, rule="Another.")) is Meaning.SAME


def test_other_options_make_another_question() -> None:
    assert meaning(OLD, replace(OLD, options=OLD.options[:3])) is Meaning.NEW
    assert meaning(OLD, with_option(OLD, "a", "Something else entirely")) is Meaning.NEW


def test_likeness_does_not_depend_on_the_order() -> None:
    assert likeness("one two", "two three") == likeness("two three", "one two")
    assert likeness("same", "same") == 1.0
    assert likeness("abc", "xyz") == 0.0
