"""Banks taken out of the library, put back, published and withdrawn."""

from datetime import date
from pathlib import Path

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.services.library import LibraryService
from tests.making import bank, bank_file

TODAY = date(2026, 3, 12)
OTHER = "00000000-0000-4000-8000-000000000002"


def test_a_removed_bank_is_set_aside_and_comes_back_to_its_place(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    old = library.add(bank_file(tmp_path)).entry
    new = library.publish(bank(version="2"), changed=True)
    other = library.publish(bank(id=OTHER, title="Another"))
    library.open(new.digest)
    library.remove(new.id, TODAY)
    assert library.entries() == [other]
    assert [r.bank for r in library.removed(TODAY)] == [new]
    assert library.open(old.digest).info.version == "1", "past exams stay readable"
    assert library.put_back(new.id) == new
    assert library.entries() == [new, other]
    assert library.removed(TODAY) == []
    assert library.read(old.digest).info.version == "1"


def test_after_thirty_days_it_is_not_offered_any_more(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    entry = library.add(bank_file(tmp_path)).entry
    library.remove(entry.id, TODAY)
    assert library.removed(date(2026, 4, 11))
    assert not library.removed(date(2026, 4, 12))
    assert library.read(entry.digest).digest == entry.digest


def test_a_removed_bank_of_the_program_does_not_come_back_by_itself(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    path = bank_file(tmp_path)
    library.install([path])
    library.remove(library.find().id, TODAY)
    library.install([path])
    assert library.entries() == []
    assert library.add(path).new
    assert library.removed(TODAY) == []


def test_removing_what_is_not_there_is_refused(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    for act in (lambda: library.remove("nope", TODAY), lambda: library.put_back("nope")):
        with pytest.raises(BankError) as refused:
            act()
        assert refused.value.code == "library.unknown"


def test_a_withdrawn_version_gives_way_to_the_one_before(tmp_path: Path) -> None:
    library = LibraryService(tmp_path / "banks")
    first = library.add(bank_file(tmp_path)).entry
    second = library.publish(bank(version="2"), changed=True)
    assert library.entries() == [second]
    library.withdraw(second.digest)
    assert library.entries() == [first]
    assert library.read(second.digest).info.version == "2"
