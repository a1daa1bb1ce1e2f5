"""A corrected key re-scores what was sat, seen by all; an item that asks something else leaves its old answers behind."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt, Kind
from cetl_prep.exam.item import Item
from cetl_prep.services.rejudging import Followed
from cetl_prep.services.sitting import Wish
from cetl_prep.words.rescoring import followed_words
from tests.making import HandClock, bank, bank_file

ID = bank().info.id


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = build(tmp_path / "profile", HandClock())
    opened.library.add(bank_file(tmp_path, bank()))
    yield opened
    opened.close()


def sit(services: Services, choose: str = "b", **wish: object) -> Attempt:
    """A sitting of ten items in which the same letter is chosen throughout."""
    attempt = services.sitting.start(Wish(bank=ID, items=10, seed=3, **wish))  # type: ignore[arg-type]
    for entry in attempt.form.items:
        attempt = services.sitting.answer(attempt, entry.item, [choose])
    return services.sitting.submit(attempt)


def keyed(item: Item, key: str) -> Item:
    return replace(item, options=tuple(replace(o, is_key=o.id in key) for o in item.options))


def edit(services: Services, *items: Item) -> Followed:
    """Save these items as a new version of the bank; what became of old answers."""
    return services.authoring.save(ID, items).followed


def first(services: Services, attempt: Attempt) -> Item:
    return services.authoring.bank(ID).by_id[attempt.form.items[0].item]


def test_a_corrected_key_rescores_and_the_first_score_stays_on_record(services: Services) -> None:
    attempt = sit(services, "c")
    item = first(services, attempt)
    assert services.progress.report(attempt.id).score.raw == 0
    told = edit(services, keyed(item, "c"))
    assert told.keys == (item.id,)
    [rescored] = told.rescored
    assert (rescored.was.correct, rescored.now.correct) == (0, 1)
    assert (rescored.was.scaled, rescored.now.scaled) == (0, 80)
    report = services.progress.report(attempt.id)
    assert report.original is not None
    assert (report.original.raw, report.score.raw) == (0, 1)
    assert report.corrected == (item.id,)
    assert services.progress.attempts()[0].correct == 1
    assert services.progress.values(report)["corrected_keys"] == [item.id]
    assert services.safety.history_is_sound()


def test_putting_the_key_back_puts_the_score_back(services: Services) -> None:
    attempt = sit(services, "c")
    item = first(services, attempt)
    saved = services.authoring.save(ID, [keyed(item, "c")])
    services.authoring.take_back(saved)
    assert services.progress.report(attempt.id).original is None
    assert services.progress.attempts()[0].correct == 0
    told = services.rejudging.told()
    assert [(each.was.correct, each.now.correct) for each in told.rescored] == [(1, 0)]


def test_an_item_that_asks_something_else_leaves_its_old_answers_behind(services: Services) -> None:
    attempt = sit(services)
    item = first(services, attempt)
    before = services.study.answers(ID)
    told = edit(
        services, replace(item, stem="Something else entirely is asked for here, is it not?")
    )
    assert told.left_out == (item.id,)
    assert told.rescored == ()
    assert services.study.answers(ID) == before - 1
    report = services.progress.report(attempt.id)  # what was sat stays as it was sat
    assert (report.score.raw, report.original) == (10, None)
    told = edit(services, replace(item, rule="A new rule."))
    assert told.back == (item.id,)
    assert services.study.answers(ID) == before


def test_a_slip_of_the_pen_and_new_rationales_change_nothing(services: Services) -> None:
    attempt = sit(services)
    item = first(services, attempt)
    told = edit(services, replace(item, stem=item.stem.replace("answer", "answre"), rule="New."))
    assert told.nothing
    assert services.study.answers(ID) == 10


def test_the_estimate_is_made_anew(services: Services) -> None:
    attempt = sit(services, "c", kind=Kind.PRACTICE, feedback=True, skill="LV")
    items = services.authoring.bank(ID).by_id
    low = {e.skill: e.percent for e in services.study.estimates(ID)}["LV"]
    edit(services, *(keyed(items[entry.item], "c") for entry in attempt.form.items))
    high = {e.skill: e.percent for e in services.study.estimates(ID)}["LV"]
    assert high > low
    right, all_ = services.progress.tally(ID)["LV"][::-1]
    assert right == all_


def test_two_corrections_and_an_older_revision_are_followed_to_the_end(services: Services) -> None:
    attempt = sit(services, "d")
    item = first(services, attempt)
    edit(services, keyed(item, "c"))
    told = edit(services, keyed(item, "d"))
    assert [(each.was.correct, each.now.correct) for each in told.rescored] == [(0, 1)]
    assert services.rejudging.follow(ID).nothing  # twice changes nothing more


def test_a_removed_item_changes_nothing(services: Services) -> None:
    attempt = sit(services)
    made = services.authoring.bank(ID)
    gone = attempt.form.items[0].item
    left = replace(made, items=tuple(item for item in made.items if item.id != gone))
    services.library.publish(replace(left, info=replace(left.info, version="2")))
    assert services.rejudging.told().nothing
    assert services.study.answers(ID) == 10


def test_the_figures_beside_the_log_are_those_made_from_nothing(services: Services) -> None:
    attempt = sit(services, "c")
    sit(services, "b")
    item = first(services, attempt)
    edit(services, keyed(item, "c"))
    answers = services.store.answers
    kept = (answers.scored(ID), answers.tally(ID), list(services.progress.attempts()))
    answers.rebuild()
    assert (answers.scored(ID), answers.tally(ID), list(services.progress.attempts())) == kept


@pytest.mark.parametrize("answered_before", [False, True])
def test_a_sitting_open_while_the_key_is_corrected_is_judged_when_it_ends(
    services: Services, answered_before: bool
) -> None:
    if answered_before:  # the same revision was judged already, for another sitting
        sit(services, "c")
    attempt = services.sitting.start(Wish(bank=ID, items=10, seed=3))
    item = first(services, attempt)
    edit(services, keyed(item, "c"))
    for entry in attempt.form.items:
        attempt = services.sitting.answer(attempt, entry.item, ["c"])
    attempt = services.sitting.submit(attempt)
    report = services.progress.report(attempt.id)
    assert report.original is not None
    assert (report.original.raw, report.score.raw, report.corrected) == (0, 1, (item.id,))
    assert services.progress.attempts()[0].correct == 1
    assert services.rejudging.follow(ID).nothing
    kept = services.store.answers.scored(ID)
    services.store.answers.rebuild()
    assert services.store.answers.scored(ID) == kept


def test_answers_of_an_open_sitting_to_an_item_that_asks_something_else_do_not_count(
    services: Services,
) -> None:
    attempt = services.sitting.start(Wish(bank=ID, items=10, seed=3))
    for entry in attempt.form.items:
        attempt = services.sitting.answer(attempt, entry.item, ["b"])
    item = first(services, attempt)
    edit(services, replace(item, stem="Something else entirely is asked for here, is it not?"))
    services.sitting.submit(attempt)
    assert services.study.answers(ID) == 9


def test_a_sitting_ends_though_its_bank_is_removed(services: Services) -> None:
    attempt = services.sitting.start(Wish(bank=ID, items=10, seed=3))
    services.library.remove(ID, services.clock.now().date())
    assert not services.sitting.submit(attempt).is_open


def test_each_sitting_tells_how_many_of_its_keys_were_corrected(services: Services) -> None:
    one = sit(services, "c", kind=Kind.PRACTICE, feedback=True, skill="LV")
    assert isinstance(services.clock, HandClock)
    services.clock.forward(60)
    other = sit(services, "c", kind=Kind.PRACTICE, feedback=True, skill="SP")
    items = services.authoring.bank(ID).by_id
    places = (*one.form.items[:2], other.form.items[0])
    told = edit(services, *(keyed(items[entry.item], "c") for entry in places))
    assert [each.keys for each in told.rescored] == [2, 1]
    said = followed_words(told)
    assert "2 keys corrected. " in said and said.endswith("one key corrected.")
    assert " of Mar 12, 2026: " in said
