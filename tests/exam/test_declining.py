"""What of the other side may be left out of a merge, and what a bank is without it."""

from dataclasses import replace
from datetime import date

from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill
from cetl_prep.exam.carried import Erratum, GroupStatistics, ItemStatistic
from cetl_prep.exam.declining import Declined, as_in, base_without, offers
from cetl_prep.exam.item import Option
from cetl_prep.exam.merging import merge
from cetl_prep.exam.three_way import Place, Side
from tests.exam.test_merging import BASE, FIRST, SECOND, keyed, with_items, without, worded
from tests.making import item

PNG = Medium("a" * 64, "image/png", b"x")


def offered(mine: Bank, theirs: Bank, base: Bank | None = BASE) -> set[Place]:
    found = offers(merge(base, mine, theirs), mine, theirs)
    return {place for offer in found for place in offer.places}


def with_skills(made: Bank, *skills: Skill) -> Bank:
    areas = (*made.info.blueprint.domains, Domain("NEW", "New area", skills))
    return replace(made, info=replace(made.info, blueprint=Blueprint(areas)))


def test_a_conflict_and_what_both_did_alike_are_not_offered() -> None:
    mine = with_items(replace(FIRST, rule="Mine.", stem="Both?", tags=frozenset("x")))
    theirs = with_items(replace(FIRST, rule="Theirs.", stem="Both?", tags=frozenset("y")))
    assert offered(mine, theirs) == {(FIRST.id, "tags")}
    settled = merge(BASE, mine, theirs, prefer=Side.MINE)
    assert [offer.item for offer in offers(settled, mine, theirs)] == [FIRST.id]


def test_options_their_order_and_the_key_hang_together() -> None:
    turned = replace(FIRST, options=FIRST.options[::-1])
    theirs = with_items(worded(keyed(turned, "c"), "a", "Another text"))
    found = offers(merge(BASE, BASE, theirs), BASE, theirs)
    assert [offer.places for offer in found] == [
        ((FIRST.id, "option a text"),),
        ((FIRST.id, "key"), (FIRST.id, "options")),
    ]
    back = as_in(theirs, BASE, found[1].places).by_id[FIRST.id]
    assert back == worded(FIRST, "a", "Another text")
    assert as_in(theirs, BASE, found[0].places).by_id[FIRST.id] == keyed(turned, "c")


def test_options_of_which_one_is_in_conflict_come_along() -> None:
    mine, theirs = with_items(keyed(FIRST, "a")), with_items(keyed(FIRST, "c"))
    more = (*theirs.items[0].options, Option("e", "One more"))
    theirs = with_items(replace(theirs.items[0], options=more))
    assert offered(mine, theirs) == set()


def test_rationales_and_texts_of_options_that_were_not_there_stay() -> None:
    told = (replace(FIRST.options[0], rationale="Because."), *FIRST.options[1:])
    theirs = with_items(replace(FIRST, options=(*told, Option("e", "One more"))))
    places = [(FIRST.id, "option a rationale"), (FIRST.id, "option e text")]
    back = as_in(theirs, BASE, places).by_id[FIRST.id]
    assert back.options == (*FIRST.options, Option("e", "One more"))


def test_items_come_back_where_they_stood_and_new_ones_go() -> None:
    theirs = with_items(item("LV", 90), base=without(FIRST.id, BASE.items[5].id))
    places = offered(BASE, theirs)
    assert places == {(FIRST.id, "item"), (BASE.items[5].id, "item"), ("LV-090", "item")}
    assert as_in(theirs, BASE, places) == BASE
    assert as_in(theirs, BASE, ()) is theirs
    # What has no counterpart in the older version stays as it is.
    assert as_in(theirs, BASE, {("LV-090", "rule")}) == theirs


def test_pictures_go_and_come_with_the_items_that_show_them() -> None:
    shows = replace(FIRST, media=frozenset({PNG.sha256}))
    base = replace(with_items(shows), media=(PNG,))
    assert as_in(BASE, base, {(FIRST.id, "media")}) == base
    assert as_in(base, BASE, {(FIRST.id, "media")}) == BASE
    unused = replace(base, media=(PNG, replace(PNG, sha256="b" * 64)))
    assert len(as_in(unused, base, {(FIRST.id, "rule")}).media) == 2


def test_what_the_bank_says_of_itself() -> None:
    erratum = Erratum(FIRST.id, "unclear", "Said again.", "Ana", date(2026, 5, 1))
    info = replace(BASE.info, title="Another", version="9")
    info = replace(info, profile=replace(info.profile, minutes=5))
    counted = GroupStatistics((ItemStatistic(FIRST.id, "r", 5, 3),), frozenset({"one"}))
    theirs = replace(BASE, info=info, errata=(erratum,), statistics=counted)
    places = offered(BASE, theirs)
    assert places == {("", "title"), ("", "exam minutes"), ("", "errata")}
    left = as_in(theirs, BASE, places)
    assert left == replace(BASE, info=replace(BASE.info, version="9"), statistics=counted)


def test_skills_are_offered_as_one_unless_items_stand_in_them() -> None:
    theirs = with_skills(BASE, Skill("NW", "New skill", 1))
    places = offered(BASE, theirs)
    assert places == {("", "blueprint")}
    assert as_in(theirs, BASE, {("", "blueprint")}) == BASE
    peopled = replace(theirs, items=(*BASE.items, item("NW", 1)))
    assert offered(BASE, peopled) == {("NW-001", "item")}


def test_an_item_whose_skill_is_gone_cannot_stay() -> None:
    base = with_skills(BASE, Skill("NW", "New skill", 1))
    base = replace(base, items=(*base.items, item("NW", 1), replace(SECOND, id="X", skill="NW")))
    moved = replace(SECOND, id="X")
    theirs = replace(BASE, items=(*BASE.items, moved))
    assert offered(base, theirs, base) == {("", "blueprint")}


def test_what_was_left_out_is_a_change_of_the_other_side_again() -> None:
    theirs = with_items(replace(FIRST, rule="Theirs."))
    held = [Declined(FIRST.id, "rule", BASE.digest), Declined(SECOND.id, "rule", "gone")]
    base = base_without(theirs, held, {BASE.digest: BASE}.get)
    assert base == BASE
    assert held[0].place == (FIRST.id, "rule")
    assert offered(BASE, theirs, base) == {(FIRST.id, "rule")}


def test_without_a_base_what_only_they_have_is_offered() -> None:
    theirs = with_items(item("LV", 90), replace(SECOND, tags=frozenset("y")))
    places = offered(BASE, theirs, None)
    assert places == {("LV-090", "item"), (SECOND.id, "tags")}
    assert as_in(theirs, BASE, places) == BASE
