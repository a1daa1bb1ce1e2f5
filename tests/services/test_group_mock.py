"""One sealed mock for a group: the same for all, offline, opened by its code, and talked about afterwards."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.errors import AttemptError, BankError
from cetl_prep.group import mock_file
from cetl_prep.reports.mock_debrief import debrief_page
from cetl_prep.services.group_mock import new_code, plain_code
from cetl_prep.services.sitting import Wish
from cetl_prep.signing import locking
from cetl_prep.texts.reading import plain_words
from tests.making import HandClock, bank, bank_file

BANK = bank()
CODE = "Oak Owl fig-fox"


def person(folder: Path, name: str, *, with_bank: bool = True) -> Services:
    services = build(folder / name, HandClock())
    if with_bank:
        services.library.install([bank_file(folder)])
    return services


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Services]:
    services = person(tmp_path, "keeper")
    yield services
    services.close()


@pytest.fixture
def sealed(keeper: Services, tmp_path: Path) -> Path:
    wish = Wish(bank=BANK.info.id, items=20, minutes=24.0, seed=7)
    path = tmp_path / "spring.mock"
    keeper.group_mocks.seal(wish, CODE, "Spring mock", path)
    return path


def sits(services: Services, sealed: Path, right: int) -> str:
    mocks = services.group_mocks
    attempt = mocks.start(mocks.open(sealed, CODE))
    for place, entry in enumerate(attempt.form.items):
        attempt = services.sitting.answer(attempt, entry.item, ["b" if place < right else "d"])
    services.sitting.submit(attempt)
    return attempt.id


def test_all_sit_the_same_and_talk_about_it(keeper: Services, sealed: Path, tmp_path: Path) -> None:
    results, forms = [], []
    for name, right in (("Zoe", 18), ("Ann", 12), ("Bo", 12)):
        member = person(tmp_path, name, with_bank=name != "Bo")
        attempt = sits(member, sealed, right)
        loaded = member.sitting.load(attempt)
        forms.append(loaded.form.items)
        assert loaded.profile.seconds == 24 * 60
        assert member.progress.report(attempt).score.raw == right
        assert BANK.info.title not in [e.title for e in member.library.entries()] or name != "Bo"
        assert "Spring mock" not in [entry.title for entry in member.library.entries()]
        path = tmp_path / f"{name}.json"
        member.group_mocks.export_result(attempt, name, path)
        assert b"2026" not in path.read_bytes()
        results.append(path)
        with pytest.raises(AttemptError, match=r"mock.sat"):
            member.group_mocks.start(member.group_mocks.open(sealed, CODE))
        member.close()
    assert forms[0] == forms[1] == forms[2]
    made = keeper.group_mocks.debrief([*results, results[0]])
    assert [row.name for row in made.members] == ["Ann", "Bo", "Zoe"]
    assert [row.score.correct for row in made.members] == [12, 12, 18]
    missed = made.most_missed()
    assert [row.missed for row in missed] == [3, 3, *[2] * 6]
    assert [row.number for row in made.most_argued()] == list(range(13, 19))
    page = debrief_page(made, plain_words)
    assert "works on honor" in page
    assert missed[0].item.stem in page


def test_nothing_of_the_items_can_be_read_without_the_code(keeper: Services, sealed: Path) -> None:
    content = sealed.read_bytes()
    cover = keeper.group_mocks.cover(sealed)
    assert (cover.title, cover.items, cover.minutes) == ("Spring mock", 20, 24.0)
    assert b"honor" in content
    assert b"Which answer fits" not in content
    for wrong in ("", "oak owl fig", "oak owl fig fix"):
        with pytest.raises(BankError, match=r"mock.other-code"):
            keeper.group_mocks.open(sealed, wrong)
    opened = keeper.group_mocks.open(sealed, "OAK-OWL-FIG-FOX")
    assert len(opened.items) == 20
    assert plain_code("Oak owl  Fig_fox") != plain_code(CODE)
    assert len(new_code().split("-")) == 5


def test_short_codes_and_open_sittings_are_refused(
    keeper: Services, sealed: Path, tmp_path: Path
) -> None:
    with pytest.raises(BankError, match=r"mock.short-code"):
        keeper.group_mocks.seal(Wish(bank=BANK.info.id), "a-b", "Mock", tmp_path / "x")
    mocks = keeper.group_mocks
    mock = mocks.open(sealed, CODE)
    assert mocks.sat(mock) is None
    attempt = mocks.start(mock, 1.5)
    assert mocks.sat(mock) == attempt.id
    assert mocks.of_attempt(attempt.id) == mock
    with pytest.raises(AttemptError, match=r"mock.open"):
        mocks.export_result(attempt.id, "Ann", tmp_path / "out.json")
    other = keeper.sitting.start(Wish(bank=BANK.info.id, items=10))
    with pytest.raises(AttemptError, match=r"mock.not-one"):
        mocks.export_result(other.id, "Ann", tmp_path / "out.json")


def test_results_of_another_mock_or_made_up_ones_are_refused(
    keeper: Services, sealed: Path, tmp_path: Path
) -> None:
    attempt = sits(keeper, sealed, 10)
    path = tmp_path / "a.json"
    keeper.group_mocks.export_result(attempt, "Ann", path)
    held = json.loads(path.read_text())
    for change, code in (
        ({"mock": "another"}, "mock.unknown"),
        ({"chosen": [["b"]]}, "mock.other"),
        ({"chosen": [["z"]] * 20}, "mock.other"),
        ({"extra_time": 99}, "import.damaged"),
        ({"ended": 1}, "import.damaged"),
        ({"name": 7}, "import.damaged"),
    ):
        path.write_text(json.dumps({**held, **change}))
        with pytest.raises(BankError) as refused:
            keeper.group_mocks.debrief([path])
        assert refused.value.code == code


@pytest.mark.parametrize(
    "change",
    [
        {"form": []},
        {"form": [["LV-001", "LV", ["a", "b", "c", "x"], "r"]]},
        {"form": [["gone", "LV", ["a", "b", "c", "d"], "r"]]},
        {"form": [["LV-001", "LV", ["a", "a"], "r"]]},
        {"minutes": -1},
        {"minutes": "long"},
        {"file": "***"},
        {"file": ""},
        {"id": 7},
    ],
)
def test_a_crafted_mock_is_refused_though_the_code_fits(
    keeper: Services, sealed: Path, tmp_path: Path, change: dict[str, object]
) -> None:
    cover = keeper.group_mocks.cover(sealed)
    held = json.loads(locking.unlock(cover.locked, plain_code(CODE)))
    locked = locking.lock(json.dumps({**held, **change}).encode(), plain_code(CODE))
    bad = {**json.loads(sealed.read_bytes()), "sealed": json.loads(locked)}
    path = tmp_path / "bad.mock"
    path.write_text(json.dumps(bad))
    before = len(keeper.group_mocks.known())
    with pytest.raises(BankError):
        keeper.group_mocks.open(path, CODE)
    assert len(keeper.group_mocks.known()) == before
    for sealed_part in ([], {"locked": 1}):
        path.write_text(json.dumps({**bad, "sealed": sealed_part}))
        with pytest.raises(BankError):
            keeper.group_mocks.open(path, CODE)
    with pytest.raises(BankError):
        mock_file.read_cover(b"{}", "it")


def test_a_corrected_key_reaches_what_was_sat_in_a_group(keeper: Services, sealed: Path) -> None:
    attempt = sits(keeper, sealed, 20)
    item = keeper.sitting.load(attempt).form.items[0].item
    bank = keeper.authoring.bank(BANK.info.id)
    options = tuple(replace(o, is_key=o.id == "c") for o in bank.by_id[item].options)
    keeper.authoring.save(BANK.info.id, [replace(bank.by_id[item], options=options)])
    report = keeper.progress.report(attempt)
    assert report.score.raw == 19
    assert report.corrected == (item,)
