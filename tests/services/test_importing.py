"""Question files become banks; a newer file updates, and nothing gets in twice."""

import json
import os
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from cetl_prep.banks import door as banks_door
from cetl_prep.banks.file import BankFile, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import Provenance
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Option, Source, Status
from cetl_prep.formats import package
from cetl_prep.formats.door import Wish
from cetl_prep.services.import_skills import UNASSIGNED
from cetl_prep.services.importing import ImportService, stopping
from tests import making
from tests.formats.drawn_banks import PNG
from tests.making import bank, bank_file

TODAY = date(2026, 3, 12)
HEAD = "id,question,a,b,c,correct,explanation,category,tags\n"
ONE = "1,Which port does HTTPS use by default?,80,443,22,B,,Net/TCP,ports\n"
TWO = "2,Which of these is a strong password policy?,short,long,none,B,,Safety,\n"


@pytest.fixture
def service(tmp_path: Path) -> ImportService:
    return ImportService(tmp_path / "imports.json")


def table(folder: Path, *rows: str, name: str = "quiz.csv") -> Path:
    path = folder / name
    path.write_text(HEAD + "".join(rows))
    return path


def read_in(
    service: ImportService, path: Path, existing: Bank | None = None, **mapped: str
) -> Bank:
    return service.bank(service.read([path]), existing, mapped).bank


def test_categories_become_skills_of_a_new_bank(service: ImportService, tmp_path: Path) -> None:
    bank = read_in(service, table(tmp_path, ONE, TWO))
    assert bank.info.title == "quiz" and bank.info.version == "1"
    assert [(d.name, [s.name for s in d.skills]) for d in bank.info.blueprint.domains] == [
        ("Net", ["TCP"]),
        ("Safety", ["Safety"]),
    ]
    assert sum(bank.info.blueprint.weights.values()) == 100
    assert [item.skill for item in bank.items] == ["tcp", "safety"]
    assert bank.info.profile.items == 2
    write(bank, tmp_path / "out.qbank")
    assert BankFile(tmp_path / "out.qbank").bank() == bank


def test_the_same_file_again_changes_nothing(service: ImportService, tmp_path: Path) -> None:
    path = table(tmp_path, ONE, TWO)
    bank = read_in(service, path)
    again = service.bank(service.read([path]), bank)
    assert again.bank == bank
    assert again.unchanged == ("1", "2") and not again.added and not again.changed


def test_a_newer_file_updates_and_keeps_what_it_does_not_say(
    service: ImportService, tmp_path: Path
) -> None:
    bank = read_in(service, table(tmp_path, ONE, TWO))
    own = replace(bank.items[0], sources=(Source("RFC"),), author="me", status=Status.RETIRED)
    bank = replace(bank, items=(own, *bank.items[1:]))
    newer = "1,Which port does HTTPS use by default (TCP)?,443,8080,80,A,Because.,Net/TCP,ports\n"
    done = service.bank(service.read([table(tmp_path, newer, TWO)]), bank)
    item = done.bank.by_id["1"]
    assert done.changed == ("1",) and len(done.bank.items) == 2
    assert (item.sources, item.author, item.status, item.rule) == (
        own.sources,
        "me",
        Status.RETIRED,
        "Because.",
    )
    assert {option.text: option.id for option in item.options} == {
        "443": "b",
        "8080": "c",
        "80": "a",
    }
    assert done.bank.info.version == "2" and done.bank.info.id == bank.info.id


def test_the_same_number_in_another_file_is_another_item(
    service: ImportService, tmp_path: Path
) -> None:
    bank = read_in(service, table(tmp_path, ONE, TWO))
    other = "1,Who signs the budget of a school district?,the board,a parent,a pupil,A,,Money,\n"
    path = table(tmp_path, other, name="other.csv")
    done = service.bank(service.read([path]), bank)
    assert len(done.bank.items) == 3 and done.added[0].startswith("1-")
    assert service.bank(service.read([path]), done.bank).unchanged == done.added


def test_an_item_without_an_id_is_known_by_its_content(
    service: ImportService, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Which one?\nA. this\nB. that\nANSWER: B\n")
    bank = read_in(service, path)
    renamed = replace(bank, items=(replace(bank.items[0], id="mine-1", skill=UNASSIGNED),))
    done = service.bank(service.read([path]), renamed)
    assert done.unchanged == ("mine-1",)


def test_a_bank_with_its_own_blueprint_keeps_it(service: ImportService, tmp_path: Path) -> None:
    row = "3,Which plan is good for the budget of a district?,this,that,none,A,,Business Management,\n"
    done = service.bank(service.read([table(tmp_path, ONE, row)]), making.bank(), {"ports": "IT"})
    assert [done.bank.by_id[name].skill for name in done.added] == ["IT", "BM"]
    assert done.bank.info.blueprint == making.bank().info.blueprint
    open_ = service.bank(service.read([table(tmp_path, TWO)]), making.bank())
    assert open_.bank.by_id["2"].skill == UNASSIGNED
    assert open_.bank.info.blueprint.weights[UNASSIGNED] == 0


def test_a_mapping_names_skills_and_is_remembered(service: ImportService, tmp_path: Path) -> None:
    readings = service.read([table(tmp_path, ONE, TWO)])
    service.remember(readings, {"Net/TCP": "Networks/Ports", "Safety": "Networks/Passwords"})
    mapped = service.remembered(readings)
    bank = service.bank(readings, None, mapped).bank
    assert [domain.name for domain in bank.info.blueprint.domains] == ["Networks"]
    assert [item.skill for item in bank.items] == ["ports", "passwords"]


def test_a_preview_tells_what_would_happen(service: ImportService, tmp_path: Path) -> None:
    bank = read_in(service, table(tmp_path, ONE))
    near = "9,Which port does HTTPS use by default?,80,443,25,B,,Net/TCP,\n"
    readings = service.read([table(tmp_path, ONE, TWO, near)])
    preview = service.preview(readings, TODAY, bank)
    assert (preview.added, preview.changed, preview.unchanged) == (2, 0, 1)
    assert [(d.where, d.item) for d in preview.duplicates] == [("line 2", "1"), ("line 4", "1")]
    assert preview.duplicates[0].share == 1.0
    assert preview.findings is not None and sum(preview.findings.values()) > 0
    assert (preview.labels[0].text, preview.labels[0].items) == ("Net/TCP", 2)
    assert bank == read_in(service, table(tmp_path, ONE))


def test_what_cannot_come_in_can_be_kept_as_drafts(service: ImportService, tmp_path: Path) -> None:
    path = table(tmp_path, ONE, "2,Which is it?,x,y,z,,,Net/TCP,\n")
    readings = service.read([path])
    done = service.bank(readings, keep_drafts=True)
    (draft,) = done.drafts
    assert done.bank.by_id[draft].status is Status.DRAFT and not done.bank.by_id[draft].key
    write(done.bank, tmp_path / "out.qbank")
    assert banks_door.admit(tmp_path / "out.qbank", tmp_path / "in").items == 2
    mended = replace(
        done.bank.by_id[draft], status=Status.ACTIVE,
        options=(Option("a", "x", True), Option("b", "y"), Option("c", "z")),
    )  # fmt: skip
    bank = replace(done.bank, items=(done.bank.items[0], mended))
    assert service.bank(readings, bank, keep_drafts=True).bank.by_id[draft] == mended


def test_our_own_package_comes_back_whole(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "bank.zip"
    path.write_bytes(package.write(making.bank()).content)
    assert read_in(service, path) == making.bank()


def test_pictures_among_the_files_go_to_those_that_name_them(
    service: ImportService, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("question,a,b,key,image\nWhich?,x,y,A,p.png\n")
    picture = tmp_path / "p.png"
    picture.write_bytes(PNG)
    readings = service.read([path, picture])
    assert len(readings.media) == 1 and not readings.items[0].losses
    assert len(service.bank(readings).bank.media) == 1


def test_the_user_may_stop_and_may_say_the_format(service: ImportService, tmp_path: Path) -> None:
    path = table(tmp_path, ONE)
    with pytest.raises(BankError) as caught:
        service.read([path], watch=stopping(lambda: True))
    assert caught.value.code == "import.stopped"
    with pytest.raises(BankError):
        service.read([path], Wish(format="kahoot"))
    assert service.read([path], Wish(format="csv")).files[0].likely[0][0] == "csv"


def test_a_file_that_is_nothing_known_is_refused(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(range(256)))
    with pytest.raises(BankError) as caught:
        service.read([path])
    assert caught.value.code == "import.not-this-format"
    assert caught.value.details["file"] == str(path)


def test_a_memory_that_makes_no_sense_is_no_memory(tmp_path: Path) -> None:
    memory = tmp_path / "imports.json"
    memory.write_text(json.dumps({"quiz.csv": 5}))
    service = ImportService(memory)
    assert service.remembered(service.read([table(tmp_path, ONE)])) == {}


def test_a_bank_of_our_own_comes_in_like_any_other_file(tmp_path: Path) -> None:
    source = bank_file(tmp_path, bank())
    odd = tmp_path / "from a friend.bank"
    odd.write_bytes(source.read_bytes())
    readings = ImportService(tmp_path / "memory.json").read([odd])
    assert readings.files[0].draft.format == "qbank"
    assert readings.files[0].draft.notes == ()
    made = ImportService(tmp_path / "memory.json").bank(readings)
    assert made.bank.info.id == bank().info.id
    assert made.bank.items == bank().items


def test_options_without_their_item_are_told(tmp_path: Path) -> None:
    source = bank_file(tmp_path, bank())
    gone = bank().items[0].id
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("DELETE FROM item WHERE id = ?", (gone,))
        connection.commit()
    draft = ImportService(tmp_path / "memory.json").read([source]).files[0].draft
    assert [(left.where, left.reason) for left in draft.skipped] == [
        (gone, "it has options but is not there itself")
    ]
    assert "changed or damaged" in draft.notes[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.qbank")
    with pytest.raises(BankError) as refused:
        ImportService(tmp_path / "memory.json").read([tmp_path / "pipe.qbank"])
    assert refused.value.code == "file.not-regular"


def test_noise_is_no_list_of_questions(tmp_path: Path) -> None:
    noise = tmp_path / "noise.bin"
    noise.write_bytes(random.Random(3).randbytes(100_000))
    with pytest.raises(BankError) as refused:
        ImportService(tmp_path / "memory.json").read([noise])
    assert refused.value.code == "import.not-this-format"


def test_items_brought_into_a_bank_say_from_which_file_without_its_folder(
    service: ImportService, tmp_path: Path
) -> None:
    existing = bank()
    path = table(tmp_path, ONE, TWO)
    done = service.bank(service.read([path]), existing)
    records = {done.bank.by_id[name].provenance for name in done.added}
    assert records == {(Provenance("", "imported", None, path.name, "csv"),)}
    assert done.licenses is None
    untouched = [item for item in done.bank.items if item.id in existing.by_id]
    assert tuple(untouched) == existing.items
    assert service.bank(service.read([path]), done.bank).bank == done.bank


def test_items_of_another_bank_keep_its_licence_and_the_difference_is_told(
    service: ImportService, tmp_path: Path
) -> None:
    other = bank()
    info = replace(other.info, id=str(UUID(int=9)), version="3", license="CC0", authors=("Bo",))
    other = replace(other, info=info, items=(replace(other.items[0], id="X", stem="Who is X?"),))
    path = tmp_path / "other.qbank"
    write(other, path)
    existing = bank()
    done = service.bank(service.read([path]), existing)
    [record] = done.bank.by_id["X"].provenance
    assert record == Provenance("Bo", "imported", None, info.id, "3", "CC0")
    assert done.licenses == (existing.info.license, "CC0")
    preview = service.preview(service.read([path]), date(2026, 5, 1), existing)
    assert preview.licenses == done.licenses
