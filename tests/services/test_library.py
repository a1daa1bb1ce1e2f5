"""The library keeps every version of a bank, and lists the newest."""

from pathlib import Path

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.services.library import LibraryService
from tests.making import bank, bank_file


def test_an_empty_library_says_so(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    assert library.entries() == []
    with pytest.raises(BankError) as refused:
        library.find()
    assert refused.value.code == "library.empty"


def test_a_new_version_takes_the_place_of_the_old_which_stays(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    first = library.add(bank_file(tmp_path)).entry
    second = library.add(bank_file(tmp_path, bank(version="2"))).entry
    assert library.entries() == [second]
    assert library.open(first.digest).info.version == "1"
    assert not library.add(bank_file(tmp_path)).new
    assert library.find(first.id[:8]).version == "1"


def test_a_refused_bank_changes_nothing(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    library.add(bank_file(tmp_path))
    before = sorted(path.name for path in (tmp_path / "banks").iterdir())
    bad = tmp_path / "bad.qbank"
    bad.write_bytes(b"bad")
    with pytest.raises(BankError):
        library.add(bad)
    assert sorted(path.name for path in (tmp_path / "banks").iterdir()) == before


def test_banks_that_came_with_the_program_are_taken_in_once(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    path = bank_file(tmp_path)
    library.install([path])
    library.install([path])
    assert len(library.entries()) == 1


def test_a_lost_index_is_made_again_from_the_files(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    entry = library.add(bank_file(tmp_path)).entry
    (tmp_path / "banks" / "index.json").write_text("{broken")
    assert LibraryService(tmp_path / "banks").entries() == [entry]


def test_a_bank_is_new_where_there_is_no_index_to_say_so(tmp_path: Path) -> None:
    folder = tmp_path / "banks"
    held = LibraryService(folder).add(bank_file(tmp_path))
    assert held.new, "the first bank of all"
    for spoil in (Path.unlink, lambda index: index.write_text("{broken")):
        spoil(folder / "index.json")
        library = LibraryService(folder)
        newcomer = library.add(bank_file(tmp_path, bank(version="2")))
        assert newcomer.new
        library.withdraw(newcomer.entry.digest)
        assert library.entries() == [held.entry]


def test_an_unknown_bank_is_named(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    library.add(bank_file(tmp_path))
    with pytest.raises(BankError) as refused:
        library.find("nope")
    assert refused.value.code == "library.unknown"


def test_where_nothing_can_be_written_the_program_still_opens_and_says_why_later(
    tmp_path: Path,
) -> None:
    (tmp_path / "banks").write_text("a file where the folder should be")
    library = LibraryService(tmp_path / "banks")
    library.install([bank_file(tmp_path)])
    with pytest.raises(BankError) as refused:
        library.find()
    assert refused.value.code == "file.unwritable"


def test_a_copy_that_a_power_cut_left_empty_is_made_again(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    path = bank_file(tmp_path)
    library.install([path])
    [copy] = (tmp_path / "banks").glob("*.qbank")
    copy.write_bytes(b"")
    library.install([path])
    assert copy.stat().st_size == path.stat().st_size


def test_a_bank_taken_in_again_keeps_its_place(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    first = library.add(bank_file(tmp_path)).entry
    other = bank(id="00000000-0000-4000-8000-000000000002")
    second = library.add(bank_file(tmp_path, other)).entry
    library.add(bank_file(tmp_path))
    assert library.entries() == [first, second]
