"""A reader reports, the keeper decides, the next version thanks."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.banks import door
from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.exam.slips import Decision, Fault, Part, Slip
from cetl_prep.group import slip_file
from cetl_prep.services.authoring import AuthoringService
from cetl_prep.services.library import LibraryService
from cetl_prep.services.slips import SlipsService
from tests.making import HandClock, bank, bank_file

BANK = bank()
ITEM = BANK.items[0]


@pytest.fixture
def library(tmp_path: Path) -> LibraryService:
    library = LibraryService(tmp_path / "banks")
    library.install([bank_file(tmp_path)])
    return library


@pytest.fixture
def keeper(tmp_path: Path, library: LibraryService) -> SlipsService:
    authoring = AuthoringService(library, HandClock())
    return SlipsService(authoring, tmp_path / "group", HandClock())


def slip(keeper: SlipsService, **more: object) -> Slip:
    values: dict[str, object] = {
        "bank": BANK.info.id,
        "version": "1",
        "item": ITEM.id,
        "revision": ITEM.revision,
        "fault": Fault.KEY,
        "reason": "C is right.",
        "day": keeper.today(),
        "part": Part.KEY,
        "proposed": "c",
        "credit": "Erin",
        "declared": True,
        **more,
    }
    return Slip(**values)  # type: ignore[arg-type]


def test_accepted_slips_make_a_version_that_thanks(
    keeper: SlipsService, library: LibraryService, tmp_path: Path
) -> None:
    path = tmp_path / "slip.json"
    keeper.write([slip(keeper), slip(keeper, reason="Clumsy.", part=Part.NOTHING)], path)
    assert keeper.take_in([path]) == (2, 0)
    assert keeper.take_in([path, path]) == (0, 4)
    first, second = keeper.queue(BANK.info.id)
    saved = keeper.accept(first.slip.id[:6], "The key is C.")
    assert saved.entry.version == "2"
    assert library.read(saved.entry.digest).by_id[ITEM.id].key == {"c"}
    assert library.read(saved.entry.digest).by_id[ITEM.id].provenance[0].name == "Erin"
    keeper.decline(second.slip.id, "Kept as it is.")
    assert [entry.decision for entry in keeper.queue()] == [Decision.ACCEPTED, Decision.DECLINED]
    with pytest.raises(BankError, match=r"slips.decided"):
        keeper.accept(first.slip.id, "Again.")
    sent = door.admit(tmp_path / "banks" / f"{saved.entry.digest}.qbank", tmp_path / "other")
    away = LibraryService(tmp_path / "elsewhere")
    digest = away.add(sent.path).entry.digest
    [erratum] = away.read(digest).errata
    assert (erratum.item, erratum.kind, erratum.word) == (ITEM.id, "key wrong", "The key is C.")
    keeper.reopen(second.slip.id)
    assert keeper.find(second.slip.id).decision is Decision.OPEN


def test_the_keeper_can_word_it_otherwise(
    keeper: SlipsService, library: LibraryService, tmp_path: Path
) -> None:
    path = tmp_path / "slip.json"
    keeper.write([slip(keeper, part=Part.STEM, proposed="wich?")], path)
    keeper.take_in([path])
    saved = keeper.accept(keeper.queue()[0].slip.id, "Clearer.", "Which one?")
    assert library.read(saved.entry.digest).by_id[ITEM.id].stem == "Which one?"


def test_what_is_not_declared_or_incomplete_is_not_written(
    keeper: SlipsService, tmp_path: Path
) -> None:
    path = tmp_path / "slip.json"
    with pytest.raises(BankError, match=r"slips.not-declared"):
        keeper.write([slip(keeper, declared=False)], path)
    with pytest.raises(BankError, match=r"slips.incomplete"):
        keeper.write([slip(keeper, proposed="")], path)
    assert not path.exists()


def test_refused_decisions_change_nothing(
    keeper: SlipsService, library: LibraryService, tmp_path: Path
) -> None:
    path = tmp_path / "slip.json"
    keeper.write([slip(keeper, proposed="x"), slip(keeper, item="gone")], path)
    keeper.take_in([path])
    unfit, gone = keeper.queue()
    assert keeper.item(gone.slip) is None
    assert keeper.item(unfit.slip) == ITEM
    for entry in (unfit, gone):
        with pytest.raises(BankError, match=r"slips.does-not-fit"):
            keeper.accept(entry.slip.id, "A word.")
    with pytest.raises(BankError, match=r"slips.no-word"):
        keeper.decline(unfit.slip.id, " ")
    with pytest.raises(BankError, match=r"slips.unknown"):
        keeper.decline("", "A word.")
    assert library.find().version == "1"
    assert all(entry.decision is Decision.OPEN for entry in keeper.queue())


@pytest.mark.parametrize(
    "change",
    [
        {"fault": "ugly"},
        {"part": "all of it"},
        {"day": "yesterday"},
        {"item": 7},
        {"item": "a\nb"},
        {"reason": "x" * 30_000},
        {"reason": ""},
        {"not_recalled_from_a_real_exam": False},
        {"not_recalled_from_a_real_exam": "yes"},
    ],
)
def test_hostile_slips_are_refused_whole(
    keeper: SlipsService, tmp_path: Path, change: dict[str, object]
) -> None:
    held = json.loads(slip_file.write([slip(keeper)]))
    held["slips"][0].update(change)
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(held))
    with pytest.raises(BankError, match=r"import.damaged"):
        keeper.take_in([path])
    assert keeper.queue() == ()


def test_a_damaged_queue_is_named_and_left(keeper: SlipsService, tmp_path: Path) -> None:
    (tmp_path / "group").mkdir()
    (tmp_path / "group" / "slips.json").write_text("{")
    with pytest.raises(StorageError, match=r"profile.damaged"):
        keeper.queue()
    made = slip(keeper)
    assert made.id == replace(made).id
