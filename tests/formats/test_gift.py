"""GIFT as people write it: by hand, with escapes, weights, missing words and comments."""

import random
from io import StringIO

import pytest

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, TextFormat
from cetl_prep.formats.collecting import Collector
from cetl_prep.formats.draft import Draft, ReadChoices
from cetl_prep.formats.gift import FORMAT
from cetl_prep.formats.gift_blocks import blocks
from cetl_prep.formats.gift_plain import plain_item
from cetl_prep.formats.gift_read import _take_whole
from tests.formats.drawn_banks import bank


def read(text: str) -> Draft:
    assert FORMAT.read is not None
    return FORMAT.read(text.encode(), "list.txt", ReadChoices())


def only(text: str) -> Item:
    draft = read(text)
    assert not draft.skipped
    return draft.items[0].item


def options(item: Item) -> list[tuple[str, bool, str]]:
    return [(option.text, option.is_key, option.rationale) for option in item.options]


def test_one_right_answer_with_reasons() -> None:
    item = only("::Q1::Which?{=this#yes ~that # no\n~other #### Because.}")
    assert (item.stem, item.rule) == ("Which?", "Because.")
    assert options(item) == [
        ("this", True, "yes"),
        ("that", False, "no"),
        ("other", False, ""),
    ]


def test_several_right_answers_by_weight() -> None:
    draft = read("Which two?{~%50%a ~%-100%b ~%50%c}\n\nWhich?{=a ~%50%b ~c}")
    assert [item.item.key for item in draft.items] == [{"a", "c"}, {"a"}]
    assert draft.items[0].losses == ()
    assert draft.items[1].losses == ("points for partly right options (partial credit)",)


def test_answers_that_do_not_add_up_are_refused_and_kept_as_a_draft() -> None:
    (skipped,) = read("Which?{~%50%a ~b}").skipped
    assert "50 %" in skipped.reason
    assert skipped.draft is not None and skipped.draft.stem == "Which?"


def test_true_and_false() -> None:
    item = only("The sun is cold.{FALSE#no, it is hot#right}")
    assert options(item) == [("True", False, "no, it is hot"), ("False", True, "right")]
    assert only("It is.{t}").key == {"a"}


def test_escapes_are_words() -> None:
    item = only(r"What is 2\:3 \{x\}?{=\= 5\n\~6 ~\#1 ~back\slash ~C\:\\temp}")
    assert item.stem == "What is 2:3 {x}?"
    assert [option.text for option in item.options] == ["= 5\n~6", "#1", r"back\slash", r"C:\temp"]


def test_the_answers_may_stand_inside_the_sentence() -> None:
    assert only("Grant is {~buried =entombed} here.").stem == "Grant is _____ here."
    assert only('Is it?{=yes ~no}";').stem == "Is it?"


def test_other_kinds_are_told() -> None:
    draft = read(
        "Write.{}\n\nHow many?{#3:1}\n\nMatch.{=a -> b =c -> d}\n\nWho?{=x =y}\n\nJust words."
    )
    assert [skipped.type for skipped in draft.skipped] == [
        "essay",
        "numerical",
        "matching",
        "short answer",
        "description",
    ]
    assert draft.items == ()


def test_comments_name_ids_and_tags_and_categories_stay() -> None:
    draft = read(
        "$CATEGORY: $course$/top/Law//Policy/Privacy\n\n"
        "// a word\n// [id:PRIV-1] [tag:ferpa] [tag:a\\]b]\nWhich?{=a ~b}\n"
        "$CATEGORY: tom/dick\nWho?{=a ~b}"
    )
    first, second = draft.items
    assert first.category == ("Law/Policy", "Privacy")
    assert (first.source_id, first.item.id, first.item.tags) == (
        "PRIV-1",
        "PRIV-1",
        {"ferpa", "a]b"},
    )
    assert second.category == ("tom", "dick")
    assert first.where == "line 5"


def test_a_blank_line_inside_the_braces_does_not_tear_an_item() -> None:
    draft = read("Which?{\n=a\n\n~b\n}\n\nNext?{=a ~b}")
    assert [item.item.stem for item in draft.items] == ["Which?", "Next?"]


def test_one_broken_item_does_not_stop_the_rest() -> None:
    draft = read("Which?{=a ~b\n\nNext?{=a ~b}")
    assert [item.item.stem for item in draft.items] == ["Next?"]
    assert draft.skipped[0].reason == "its braces are not closed"


def test_prefixes_say_how_a_text_is_written() -> None:
    item = only("[html]<b>Which</b>?{=[plain]<i> ~[markdown]*x*}")
    assert item.format is TextFormat.MARKDOWN
    assert item.stem == "**Which**?"
    assert item.options[1].text == "*x*"
    plain = only("[plain]Is <b> bold?{=yes ~no}")
    assert (plain.stem, plain.format) == ("Is <b> bold?", TextFormat.PLAIN)
    assert only("Which tag?{=<p> ~<b>}").options[0].text == "<p>"


def test_pictures_cannot_come_along() -> None:
    draft = read('[html]See <img src="@@PLUGINFILE@@/a.png"> here{=a ~b}')
    assert any("picture" in loss for loss in draft.items[0].losses)


def test_a_letter_is_no_gift() -> None:
    with pytest.raises(BankError) as error:
        read("Dear all, thank you.")
    assert error.value.code == "import.not-this-format"


def test_items_that_repeat_get_ids_of_their_own() -> None:
    draft = read("Which?{=a ~b}\n\nWhich?{=a ~b}")
    assert len({item.item.id for item in draft.items}) == 2
    assert draft.notes == ("items that stand in the file more than once: 1",)


def written(made: Bank) -> tuple[str, tuple[tuple[str, str], ...]]:
    assert FORMAT.write is not None
    result = FORMAT.write(made)
    return result.content.decode(), result.losses


def test_writing_says_what_is_lost() -> None:
    item = Item("A-1", "LV", "Which?", (Option("a", "x", True), Option("b", "y")), pinned=True)
    text, losses = written(bank(item))
    assert "::A-1::[plain]Which? {" in text
    assert ("A-1", "pinned order") in losses


def _drawn(chance: random.Random) -> str:
    """An item put together by chance from what is usual and what is odd in each place."""

    def pick(*choices: str) -> str:
        return chance.choice(choices)

    def words() -> str:
        odd = ("a \\= b", "c\\\\", "<b>x</b>", "R&D &amp; y", "[html]z", "two\nlines", " \\{gap\\} ", "50 %", "x -> y", "",
               "%50% half", "q\\:r", "new\\nline", "ß\u00a0", "ends\\", "#", "# extra", "::", "{", "@@PLUGINFILE@@/a")  # fmt: skip
        return (
            pick(*odd) if chance.random() < 0.06 else pick("word", "two words", " spaced ", "1.5")
        )

    def why() -> str:
        return pick("", "", f"#{words()}")

    wrong = "".join(
        f"{pick('~', '~', '~', '~', ' ~', '=', '~%-25%')}{words()}{why()}{pick('', chr(10))}"
        for _ in range(chance.randrange(4))
    )
    comment = pick("", "// [id:A1]\n", "// [id:A\\]1] [tag:b] [tag: a ]\n")
    answers = pick(*[f"={words()}{why()}{pick('', chr(10))}{wrong}"] * 7, "T", "#3.5", "", wrong)
    rule = pick("", "", f"####{words()}")
    return f"{comment}{pick('', f'::{words()}::')}{words()}?{pick('', ' ')}{{{answers}{rule}}}{pick('', '', '', ' end.')}\n"


def test_what_is_cut_by_signs_alone_is_what_the_reader_makes_of_it() -> None:
    fitting = 0
    for seed in range(6000):
        (block,) = [*blocks(StringIO(_drawn(random.Random(seed)))), None][:1]
        found = plain_item(block) if block else None
        if block and found:
            fitting += 1
            collector = Collector()
            _take_whole(block, collector)
            assert (found.whole(block.category),) == collector.draft("gift").items, block.text
    assert fitting > 600
