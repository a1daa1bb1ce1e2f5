"""Members give answers away, somebody merges them, and everybody sees how items went."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.exam.item_statistics import members
from cetl_prep.group import response_file
from cetl_prep.services.sitting import Wish
from tests.making import HandClock, bank, bank_file

BANK = bank()


def member(folder: Path, name: str) -> Services:
    services = build(folder / name, HandClock())
    services.library.install([bank_file(folder)])
    return services


def practises(services: Services, items: int, right: int, seed: int = 1) -> None:
    wish = Wish(kind=Kind.PRACTICE, bank=BANK.info.id, items=items, seed=seed)
    attempt = services.sitting.start(wish)
    for place, entry in enumerate(attempt.form.items):
        attempt = services.sitting.answer(attempt, entry.item, ["b" if place < right else "c"])
    services.sitting.submit(attempt)


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Services]:
    services = member(tmp_path, "ann")
    yield services
    services.close()


def given(services: Services, path: Path) -> Path:
    stats = services.group_statistics
    stats.export(stats.preview(BANK.info.id), path)
    return path


def group_of(folder: Path, count: int) -> list[Path]:
    files = []
    for number in range(count):
        services = member(folder, f"member-{number}")
        practises(services, 10, 10 - number % 5)
        files.append(given(services, folder / f"{number}.json"))
        services.close()
    return files


def test_what_leaves_is_what_was_previewed_without_names_and_times(
    ann: Services, tmp_path: Path
) -> None:
    with pytest.raises(StorageError, match=r"stats.too-few-answers"):
        ann.group_statistics.preview(BANK.info.id)
    practises(ann, 8, 5)
    previewed = ann.group_statistics.preview(BANK.info.id)
    ann.group_statistics.export(previewed, tmp_path / "out.json")
    text = (tmp_path / "out.json").read_bytes()
    assert text == response_file.write(previewed)
    held = json.loads(text)
    assert set(held) == {"cetl-prep-responses", "bank", "parts"}
    assert all(len(answer) == 4 for answer in held["parts"][0]["answers"])
    assert b"2026" not in text
    assert str(tmp_path).encode() not in text


def test_a_later_export_repeats_the_first_part_and_adds_one(ann: Services, tmp_path: Path) -> None:
    practises(ann, 8, 5)
    first = response_file.read(given(ann, tmp_path / "a.json").read_bytes(), "a")
    again = response_file.read(given(ann, tmp_path / "b.json").read_bytes(), "b")
    assert again == first
    practises(ann, 30, 30, seed=2)
    later = response_file.read(given(ann, tmp_path / "c.json").read_bytes(), "c")
    assert later.parts[:1] == first.parts
    assert len(later.parts) == 2


def test_figures_need_five_members_and_count_each_file_once(ann: Services, tmp_path: Path) -> None:
    files = group_of(tmp_path, 5)
    stats = ann.group_statistics
    with pytest.raises(BankError, match=r"stats.too-few-members"):
        stats.merge(BANK, files[:4])
    with pytest.raises(BankError, match=r"stats.too-few-members"):
        stats.merge(BANK, [*files[:4], *files[:4]])
    done = stats.merge(BANK, [*files, files[0]])
    assert (done.members, done.new, done.known) == (5, 5, 0)
    assert done.bank.digest == BANK.digest
    assert max(held.n for held in done.bank.statistics.items) == 5
    copy = tmp_path / "renamed.json"
    copy.write_bytes(files[0].read_bytes())
    again = stats.merge(done.bank, [copy])
    assert (again.new, again.known) == (0, 1)
    assert again.bank.statistics == done.bank.statistics
    assert all(stats.figures(done.bank.statistics, item) is None for item in BANK.items)


def test_a_claim_of_being_right_is_judged_by_the_bank(ann: Services, tmp_path: Path) -> None:
    files = group_of(tmp_path, 5)
    held = json.loads(files[0].read_text())
    for answer in held["parts"][0]["answers"]:
        answer[3] = not answer[3]
    lying = tmp_path / "lying.json"
    lying.write_text(json.dumps(held))
    stats = ann.group_statistics
    honest = stats.merge(BANK, files).bank.statistics
    assert stats.merge(BANK, [lying, *files[1:]]).bank.statistics == honest
    assert members(honest) == 5


def test_another_bank_and_what_is_no_such_file_are_refused(ann: Services, tmp_path: Path) -> None:
    practises(ann, 8, 5)
    file = given(ann, tmp_path / "a.json")
    other = Bank(bank(id="00000000-0000-4000-8000-000000000002").info, BANK.items)
    with pytest.raises(BankError, match=r"stats.other-bank"):
        ann.group_statistics.merge(other, [file])
    with pytest.raises(BankError, match=r"file.unreadable"):
        ann.group_statistics.merge(BANK, [tmp_path / "none"])
    with pytest.raises(BankError, match=r"file.not-regular"):
        ann.group_statistics.merge(BANK, [Path("/dev/null")])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"cetl-prep-responses": 2}, "group.newer"),
        ({"cetl-prep-responses": "1"}, "group.other-kind"),
        ({"bank": 7}, "import.damaged"),
        ({"bank": "x" * 300}, "import.damaged"),
        ({"parts": "none"}, "import.damaged"),
        ({"parts": [{"id": "erin.1", "answers": []}]}, "import.damaged"),
        ({"parts": [{"id": "0" * 16 + ".1", "answers": [[1]]}]}, "import.damaged"),
        ({"parts": [{"id": "0" * 16 + ".1", "answers": 7}]}, "import.damaged"),
        ({"parts": [{"id": "0" * 16 + ".1", "answers": [["a", "r", ["b"], 1]]}]}, "import.damaged"),
        (
            {"parts": [{"id": "0" * 16 + ".1", "answers": [["a", "r", "b", True]]}]},
            "import.damaged",
        ),
        (
            {"parts": [{"id": "0" * 16 + ".1", "answers": [["a", "r", ["b"], True]] * 6}]},
            "import.damaged",
        ),
    ],
)
def test_hostile_files_are_refused_in_one_sentence(change: dict[str, object], code: str) -> None:
    held = {"cetl-prep-responses": 1, "bank": "x", "parts": [], **change}
    with pytest.raises(BankError) as refused:
        response_file.read(json.dumps(held).encode(), "it")
    assert refused.value.code == code
    with pytest.raises(BankError):
        response_file.read(b"[" * 100_000, "it")
