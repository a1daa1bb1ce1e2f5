"""A bank of very many items is drawn from without reading them all, and gives what reading them all would allow."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.banks import drawn
from cetl_prep.banks.file import BankFile
from cetl_prep.banks.large import Places
from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import Difficulty, Status
from cetl_prep.exam.selection import Plan
from cetl_prep.exam.selection_plan import Mode
from cetl_prep.services.sitting import Wish
from tests.making import ONE_FORM, HandClock, bank, bank_file

ID = "00000000-0000-4000-8000-000000000001"


def varied() -> Bank:
    """Six forms; some items sealed, easy or hard, two of them enemies."""
    made = bank(forms=6)
    levels = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)
    items = [
        replace(
            item,
            difficulty=levels[n % 3],
            status=Status.HOLD_OUT if n % 11 == 0 else Status.ACTIVE,
            enemies=frozenset({made.items[n + 1].id} if n == 1 else ()),
        )
        for n, item in enumerate(made.items)
    ]
    return Bank(made.info, tuple(items))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return bank_file(tmp_path, varied())


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawn, "LARGE", 1)


@pytest.fixture
def opened(tmp_path: Path, path: Path, large: None) -> Iterator[Services]:
    services = build(tmp_path / "data", HandClock())
    services.library.install([path])
    yield services
    services.close()


def test_it_holds_the_same_items(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = BankFile(path)
    pool, eases = small.practice_pool(), dict(small.eases())
    monkeypatch.setattr(drawn, "LARGE", 1)
    held = BankFile(path)
    assert held.is_large
    lazy = held.practice_pool()
    assert list(lazy) == list(pool)
    assert len(lazy) == len(pool)
    for skill in held.info.blueprint.weights:
        assert list(lazy.of_skill(skill)) == list(pool.of_skill(skill))
        assert lazy.of_skill(skill)[1:3] == pool.of_skill(skill)[1:3]
        assert lazy.is_tagged(skill) == pool.is_tagged(skill)
        assert list(lazy.of_topic(skill, f"{skill}-01")) == pool.of_topic(skill, f"{skill}-01")
    first = next(iter(pool))
    assert lazy.find(first.id) == pool.find(first.id)
    assert lazy.find("nothing") is None
    assert dict(held.eases()) == eases
    assert len(held.eases()) == len(eases)
    for each in (small, held):
        each.close()


def test_a_file_of_places_that_is_not_whole_is_made_anew(path: Path, large: None) -> None:
    held = BankFile(path)
    whole = list(held.places.of("LV"))
    for content in (b"", b"nonsense", path.with_suffix(".places").read_bytes()[:-4]):
        path.with_suffix(".places").write_bytes(content)
        assert list(Places(path, held._connection).of("LV")) == whole
    held.close()


def test_a_form_has_its_shares_and_can_be_made_again(opened: Services) -> None:
    wish = Wish(Kind.MOCK, ID, seed=7, fresh=True)
    form = opened.sitting.form(wish)
    assert Counter(entry.skill for entry in form.items) == ONE_FORM
    assert opened.sitting.form(wish) == form
    assert opened.sitting.form(replace(wish, seed=8)) != form
    shown = opened.sitting.start(wish)
    assert len(opened.sitting.items(shown)) == 100


def test_what_was_seen_stands_back_as_long_as_there_is_something_new(opened: Services) -> None:
    seen: set[str] = set()
    for seed in range(3):
        attempt = opened.sitting.start(Wish(Kind.MOCK, ID, items=50, seed=seed))
        asked = {entry.item for entry in attempt.form.items}
        assert len(asked & seen) <= 12, "few by chance, as only some of each skill are looked at"
        for entry in attempt.form.items:
            attempt = opened.sitting.answer(attempt, entry.item, ["b"])
        opened.sitting.submit(attempt)
        seen |= asked


def test_too_few_items_are_told_as_for_any_bank(opened: Services) -> None:
    form = opened.sitting.form(Wish(Kind.PRACTICE, ID, items=30, skill="DM"))
    assert {entry.skill for entry in form.items} == {"DM"}
    held = opened.library.open(opened.library.find(ID).digest)
    assert held.pool_for(Status.ACTIVE, {"DM": 40}, random.Random(1), lambda _: None) is None


def test_practice_picks_from_it(opened: Services) -> None:
    attempt = opened.study.practise(Wish(Kind.PRACTICE, ID, items=40), Plan(Mode.ADAPTIVE))
    for entry in attempt.form.items:
        attempt = opened.sitting.answer(attempt, entry.item, ["a"])
    assert len(attempt.form.places) == 40
    assert opened.study.answers(ID) == 40
    assert len(opened.mistakes.listed(ID)) == 40
