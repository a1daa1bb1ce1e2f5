"""A change that is left out of an update: mine stays, nothing is lost, and the next version offers it again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Item
from cetl_prep.exam.three_way import Place, Side
from cetl_prep.services.update import Update
from tests.making import HandClock, bank, item
from tests.services.test_updating import changed, edit, sent

ID = bank().info.id
FIRST, SECOND, LAST = bank().items[0].id, bank().items[1].id, bank().items[-1].id


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = build(tmp_path / "profile", HandClock())
    opened.library.add(sent(tmp_path, bank(), "1"))
    yield opened
    opened.close()


@pytest.fixture
def second(tmp_path: Path) -> Bank:
    """Version 2: one rule is another, one has a tag, one item is gone, one is new, and the bank has another title."""
    made = replace(bank(), items=(*bank().items[:-1], item("LV", 70)))
    made = replace(made, info=replace(made.info, title="Another title"))
    made = changed(made, FIRST, rule="Theirs.", stem="Which of these is the first thing to do?")
    return changed(made, SECOND, tags=frozenset({"theirs"}))


def look(services: Services, folder: Path, made: Bank, version: str = "2") -> Update:
    return services.updates.look(sent(folder, made, version))


def leave(update: Update, *places: Place) -> Update:
    return update.with_choices(dict.fromkeys(places, Side.MINE))


def offered(update: Update) -> set[Place]:
    return {place for offer in update.offers for place in offer.places}


def now(services: Services) -> dict[str, Item]:
    return services.authoring.bank(ID).by_id


def test_everything_that_is_new_can_be_left_out(
    services: Services, second: Bank, tmp_path: Path
) -> None:
    update = look(services, tmp_path, second)
    assert offered(update) == {
        ("", "title"),
        (FIRST, "rule"),
        (FIRST, "stem"),
        (SECOND, "tags"),
        (LAST, "item"),
        ("LV-070", "item"),
    }
    none = leave(update, *offered(update))
    assert none.nothing_new
    services.updates.apply(none)
    assert services.library.find(ID).version == "1"


def test_what_is_left_out_stays_mine_and_the_rest_comes(
    services: Services, second: Bank, tmp_path: Path
) -> None:
    update = look(services, tmp_path, second)
    out = ((FIRST, "rule"), (LAST, "item"), ("LV-070", "item"), ("", "title"))
    done = services.updates.apply(leave(update, *out))
    found = now(services)
    assert found[FIRST].rule == bank().items[0].rule
    assert found[FIRST].stem.startswith("Which of these is the first")
    assert found[SECOND].tags == {"theirs"}
    assert LAST in found and "LV-070" not in found
    assert list(found)[-1] == LAST
    assert services.authoring.bank(ID).info.title == bank().info.title
    assert done.entry.version == "3"  # not that of the file, whose content it has not


def test_it_is_offered_again_and_stays_out_unless_it_is_chosen(
    services: Services, second: Bank, tmp_path: Path
) -> None:
    services.updates.apply(leave(look(services, tmp_path, second), (FIRST, "rule")))
    third = changed(second, SECOND, rule="Third.")
    update = look(services, tmp_path, third, "3")
    assert update.stays_out == {(FIRST, "rule")}
    services.updates.apply(update)
    assert now(services)[FIRST].rule == bank().items[0].rule
    assert now(services)[SECOND].rule == "Third."
    again = look(services, tmp_path, third, "3")  # the same file once more
    assert again.nothing_new
    assert again.stays_out == {(FIRST, "rule")}
    services.updates.apply(again.with_choices({(FIRST, "rule"): Side.THEIRS}))
    assert now(services)[FIRST].rule == "Theirs."
    assert not look(services, tmp_path, third, "3").offers


def test_what_i_change_after_leaving_theirs_out_is_a_conflict(
    services: Services, second: Bank, tmp_path: Path
) -> None:
    services.updates.apply(leave(look(services, tmp_path, second), (FIRST, "rule")))
    edit(services, FIRST, rule="Mine.")
    update = look(services, tmp_path, changed(second, SECOND, rule="Third."), "3")
    assert [conflict.place for conflict in update.merged.conflicts] == [(FIRST, "rule")]


def test_undoing_the_update_undoes_the_leaving_out(
    services: Services, second: Bank, tmp_path: Path
) -> None:
    services.updates.apply(leave(look(services, tmp_path, second), (FIRST, "rule")))
    third = changed(second, SECOND, rule="Third.")
    before = services.library.find(ID).digest
    update = look(services, tmp_path, third, "3")
    services.updates.apply(update.with_choices({(FIRST, "rule"): Side.THEIRS}))
    assert now(services)[FIRST].rule == "Theirs."
    assert services.updates.undo(ID).entry.digest == before
    assert look(services, tmp_path, third, "3").stays_out == {(FIRST, "rule")}


def test_options_and_key_are_left_out_as_one(services: Services, tmp_path: Path) -> None:
    first = bank().items[0]
    options = tuple(replace(option, is_key=option.id == "e") for option in first.options)
    more = (*options, replace(options[0], id="e", text="One more", is_key=True))
    second = changed(bank(), FIRST, options=more, rule="Theirs.")
    update = look(services, tmp_path, second)
    [together] = [offer for offer in update.offers if (FIRST, "key") in offer.places]
    assert set(together.places) == {(FIRST, "key"), (FIRST, "option e")}
    services.updates.apply(leave(update, (FIRST, "option e")))
    assert now(services)[FIRST].options == first.options
    assert now(services)[FIRST].rule == "Theirs."


def test_one_item_can_be_looked_at_as_it_would_be(
    services: Services, second: Bank, tmp_path: Path
) -> None:
    update = look(services, tmp_path, second)
    taken, left = (
        update.would_be(FIRST, {(FIRST, "stem"): side}) for side in (Side.THEIRS, Side.MINE)
    )
    assert taken is not None and taken.stem.startswith("Which of these is the first")
    assert left is not None and left.stem == bank().items[0].stem
    assert update.would_be("LV-070", {("LV-070", "item"): Side.MINE}) is None


def test_what_an_item_would_ask_is_known_for_every_choice(
    services: Services, second: Bank, tmp_path: Path
) -> None:
    update = look(services, tmp_path, second)
    places = [(FIRST, "rule"), (FIRST, "stem")]
    for rule in Side:
        for stem in Side:
            choices = dict(zip(places, (rule, stem), strict=True))
            assert update.asks_else(FIRST, choices) is (stem is Side.THEIRS)
    assert update.asks_else(FIRST, {})
    edit(services, FIRST, stem="My own question, which is quite another one?")
    disputed = look(services, tmp_path, second)
    assert disputed.asks_else(FIRST, {(FIRST, "stem"): Side.THEIRS})
    assert not disputed.asks_else(FIRST, {(FIRST, "stem"): Side.MINE})
