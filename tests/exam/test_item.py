"""An item knows its key, and its content hash changes with what it says and with nothing else."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.item import Item, Option, Review, Source, Status, content_hash, plain_revision
from tests.making import item


def test_only_the_whole_key_is_correct() -> None:
    one, two = item("LV", 1), item("LV", 2, keys="bd")
    assert one.is_correct({"b"})
    assert not one.is_correct({"a"})
    assert not one.is_correct(())
    assert not one.is_multi_key
    assert two.is_multi_key
    assert two.is_correct({"d", "b"})
    assert not two.is_correct({"b"})


def test_an_option_is_found_by_its_id() -> None:
    assert item("LV", 1).option("c").text == "Answer c for 1"
    with pytest.raises(KeyError):
        item("LV", 1).option("z")


def test_the_revision_follows_the_words_but_not_the_status_or_the_reviews() -> None:
    first = item("LV", 1)
    retired = replace(first, status=Status.RETIRED, author="someone")
    read = replace(first, reviews=(Review("blind", date(2026, 11, 1), first.face, "agree", "b"),))
    reworded = replace(first, stem="Which answer fits best?")
    rekeyed = replace(first, options=(Option("a", "Answer a for 1", True), *first.options[1:]))
    assert first.revision == retired.revision == read.revision
    assert len({first.revision, reworded.revision, rekeyed.revision}) == 3


def test_the_face_is_what_a_blind_solver_sees() -> None:
    first = item("LV", 1)
    assert first.face == item("LV", 1, keys="c").face
    assert first.face == replace(first, options=first.options[::-1]).face
    assert first.face != replace(first, stem="Another stem?").face


def test_an_item_with_a_review_by_date_is_volatile() -> None:
    assert not item("LV", 1).volatile
    assert item("LV", 1, review_by=date(2027, 6, 30), as_of=date(2026, 11, 1)).volatile
    assert item("LV", 1, review_by=date(2027, 6, 30)).content()["review_by"] == "2027-06-30"


WORD = st.text(max_size=8)
WORDS = st.frozensets(WORD, max_size=3)


@settings(max_examples=300, deadline=None)
@given(
    st.builds(
        Item,
        WORD,
        WORD,
        WORD,
        st.lists(st.builds(Option, WORD, WORD, st.booleans(), WORD), max_size=3).map(tuple),
        rule=WORD,
        subtopic=WORD,
        sources=st.lists(st.builds(Source, WORD, WORD), max_size=2).map(tuple),
        as_of=st.none() | st.dates(),
        review_by=st.none() | st.dates(),
        enemies=WORDS,
        tags=WORDS,
        media=WORDS,
        scenario=st.booleans(),
        pinned=st.booleans(),
        jurisdiction=WORD,
        author=WORD,
    )
)
def test_the_revision_is_the_hash_of_the_one_canonical_text_of_the_content(drawn: Item) -> None:
    assert drawn.revision == content_hash(drawn.content())


TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from('%"\\\x7f\n'), max_size=8)


@settings(max_examples=300, deadline=None)
@given(
    TEXT,
    TEXT,
    TEXT,
    st.lists(st.tuples(TEXT, TEXT, st.booleans(), TEXT), max_size=5),
    TEXT,
    st.frozensets(TEXT, max_size=3),
)
def test_the_revision_of_a_plain_item_is_that_of_the_item(
    item_id: str,
    skill: str,
    stem: str,
    options: list[tuple[str, str, bool, str]],
    rule: str,
    tags: frozenset[str],
) -> None:
    made = Item(item_id, skill, stem, tuple(Option(*o) for o in options), rule=rule, tags=tags)
    found = plain_revision(item_id, skill, stem, options, rule, sorted(tags))
    assert found == content_hash(made.content())
