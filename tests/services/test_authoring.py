"""Items written and saved: a new version each time, the old one kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.banks.source import read_folder
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Status
from cetl_prep.services.authoring import AuthoringService
from cetl_prep.services.library import LibraryService
from tests.making import HandClock, bank, bank_file


@pytest.fixture
def library(tmp_path: Path) -> LibraryService:
    library = LibraryService(tmp_path / "banks")
    library.install([bank_file(tmp_path)])
    return library


@pytest.fixture
def authoring(library: LibraryService) -> AuthoringService:
    return AuthoringService(library, HandClock())


def reworded(item: Item) -> Item:
    return replace(item, stem="Reworded?")


def test_saving_makes_a_new_version_and_keeps_the_old(
    library: LibraryService, authoring: AuthoringService
) -> None:
    before = library.find()
    old = authoring.bank().items[0]
    saved = authoring.save("", [reworded(old)])
    assert saved.new
    assert library.find() == saved.entry
    assert (saved.entry.version, saved.entry.changed) == ("2", True)
    assert library.read(saved.entry.digest).by_id[old.id].revision != old.revision
    assert library.open(before.digest).items([old.id])[old.id].revision == old.revision
    assert library.read(saved.entry.digest).digest == saved.entry.digest
    others = [item.revision for item in library.read(saved.entry.digest).items[1:]]
    assert others == [item.revision for item in bank().items[1:]]


def test_saving_what_is_the_same_makes_no_version(
    library: LibraryService, authoring: AuthoringService
) -> None:
    saved = authoring.save("", [authoring.bank().items[0]])
    assert not saved.new
    assert library.find().version == "1"


def test_a_saving_can_be_taken_back(library: LibraryService, authoring: AuthoringService) -> None:
    saved = authoring.save("", [reworded(authoring.bank().items[3])])
    authoring.take_back(saved)
    assert library.find().version == "1"
    assert authoring.bank() == bank()


def test_a_new_item_is_a_draft_with_an_id_of_its_own(
    library: LibraryService, authoring: AuthoringService
) -> None:
    first = authoring.new_item("", "LV")
    second = authoring.new_item("", "LV", [first.id])
    assert (first.id, second.id) == ("LV-N001", "LV-N002")
    assert first.status is Status.DRAFT
    saved = authoring.save("", [first, second])
    assert library.read(saved.entry.digest).items[-2:] == (first, second)
    assert saved.entry.items == 100, "drafts are not drawn"
    assert authoring.new_item("", "LV").id == "LV-N003"


@pytest.mark.parametrize(
    ("change", "lack"),
    [
        ({"stem": " "}, "stem"),
        ({"options": (Option("a", "Only one", True),)}, "option"),
        ({"options": (Option("a", "One"), Option("b", " ", True))}, "option"),
        ({"options": (Option("a", "One"), Option("b", "Two"))}, "key"),
        ({"options": (Option("a", "One", True), Option("b", "Two", True))}, "key"),
        ({"skill": ""}, "skill"),
    ],
)
def test_what_candidates_may_meet_has_to_be_complete(
    library: LibraryService, authoring: AuthoringService, change: dict[str, object], lack: str
) -> None:
    item = replace(authoring.bank().items[0], **change)  # type: ignore[arg-type]
    with pytest.raises(BankError) as refused:
        authoring.save("", [reworded(authoring.bank().items[1]), item])
    assert (refused.value.code, refused.value.details["lack"]) == ("authoring.incomplete", lack)
    assert library.find().version == "1"
    assert authoring.save("", [replace(item, status=Status.DRAFT)]).new


def test_the_source_reads_back_as_the_bank(authoring: AuthoringService, tmp_path: Path) -> None:
    authoring.write_source("", tmp_path / "source")
    read = read_folder(tmp_path / "source")
    assert {item.revision for item in read.items} == {item.revision for item in bank().items}
    assert read.info == bank().info


def test_what_is_written_says_who_wrote_it_once_the_name_is_known(
    library: LibraryService,
) -> None:
    authoring = AuthoringService(library, HandClock(), lambda: "Ana")
    held = authoring.bank().items[0]
    authoring.save("", [replace(held, rule="Another rule.")])
    authoring.save("", [replace(authoring.bank().items[0], rule="A third.")])
    [record] = authoring.bank().items[0].provenance
    assert (record.name, record.what, record.license) == ("Ana", "changed", "CC BY-SA 4.0")
    assert record.day is not None
    assert authoring.bank().items[1].provenance == ()
    new = authoring.new_item("", "LV")
    authoring.save("", [new])
    assert authoring.bank().by_id[new.id].provenance[0].what == "wrote"
    before = library.find().digest
    assert not authoring.save("", [authoring.bank().items[0]]).new
    assert library.find().digest == before


def test_a_review_is_noted_once_with_the_name_and_is_no_change(library: LibraryService) -> None:
    authoring = AuthoringService(library, HandClock(), lambda: "Ana")
    held, info = authoring.bank().items[0], authoring.bank().info
    authoring.save("", [authoring.reviewed(held, info)])
    [record] = authoring.bank().items[0].provenance
    assert (record.name, record.what) == ("Ana", "reviewed")
    again = authoring.reviewed(authoring.bank().items[0], info)
    assert again.provenance == (record,)
    assert authoring.bank().items[0].revision == held.revision
    nameless = AuthoringService(library, HandClock())
    assert not nameless.has_name and nameless.reviewed(held, info) is held
