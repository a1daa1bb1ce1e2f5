"""What lies in the data folder is damaged, in the way, or left over from a program that was killed; its path is odd."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cetl_prep.app import Services, build
from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import bundled_banks
from cetl_prep.services.sitting import Wish
from cetl_prep.words.errors import sentence
from tests.making import HandClock, bank, bank_file

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def profile(tmp_path: Path, clock: HandClock) -> Path:
    services = build(tmp_path / "data", clock)
    services.library.add(bank_file(tmp_path, bank(forms=2)))
    answered(services)
    services.close()
    return tmp_path / "data"


def answered(services: Services) -> None:
    attempt = services.sitting.start(Wish(bank=bank().info.id, seed=1))
    for entry in attempt.form.items[:3]:
        attempt = services.sitting.answer(attempt, entry.item, ["b"])


def garbage(path: Path) -> None:
    path.write_bytes(os.urandom(5000))


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def in_the_way(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.mkdir()


@pytest.mark.parametrize("name", ["settings.json", "estimates.sqlite", "checked.json", "unsaved"])
@pytest.mark.parametrize("spoil", [garbage, emptied, in_the_way])
def test_no_other_file_keeps_an_exam_from_being_sat(
    profile: Path, clock: HandClock, name: str, spoil: Callable[[Path], None]
) -> None:
    spoil(profile / name)
    services = build(profile, clock)
    answered(services)
    services.study.estimates(bank().info.id)
    assert services.safety.look_over() is None
    assert [summary.answered for summary in services.progress.attempts()] == [3, 3]
    services.close()


@pytest.mark.parametrize("index", ["gone", "garbage"])
def test_a_list_of_banks_that_is_lost_is_made_anew_and_passes_over_what_is_no_bank(
    profile: Path, clock: HandClock, index: str
) -> None:
    file = profile / "banks" / "index.json"
    garbage(file) if index == "garbage" else file.unlink()
    garbage(profile / "banks" / "junk.qbank")
    services = build(profile, clock)
    assert bank().info.id in {entry.id for entry in services.library.entries()}
    answered(services)
    services.close()


@pytest.mark.skipif(not bundled_banks(), reason="no bank is bundled with the sources")
def test_our_copy_of_a_bundled_bank_that_a_power_cut_zeroed_is_made_anew(
    profile: Path, clock: HandClock
) -> None:
    services = build(profile, clock)
    digests = [e.digest for e in services.library.entries() if e.id != bank().info.id]
    services.close()
    for digest in digests:
        file = profile / "banks" / f"{digest}.qbank"
        file.write_bytes(bytes(file.stat().st_size))
    services = build(profile, clock)
    for digest in digests:
        assert services.library.read(digest).digest == digest
    services.close()


def test_a_backup_that_cannot_be_made_is_told_and_the_history_goes_on(
    profile: Path, clock: HandClock
) -> None:
    (profile / "backups").touch()
    services = build(profile, clock)
    with pytest.raises(StorageError) as refused:
        services.safety.back_up(clock.now())
    said = sentence(refused.value)
    assert said.startswith("No backup could be made as ")
    assert said.endswith("Your history itself is as it was.")
    answered(services)
    services.close()


@posix
def test_what_a_killed_program_left_is_swept_away_and_what_a_running_one_uses_is_not(
    profile: Path, clock: HandClock
) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    banks, gone, here = profile / "banks", ended.pid, os.getpid()
    for pid in (gone, here):
        (banks / f"incoming-{pid}-abc").mkdir()
        (banks / f"incoming-{pid}-abc" / "copy.qbank").touch()
        (banks / f"index.{pid}.part").touch()
    old, young = profile / ".settings.part", profile / ".history.sqlite.recovered"
    for path in (old, young):
        path.touch()
    os.utime(old, (1_000_000_000, 1_000_000_000))
    build(profile, clock).close()
    left = {path.name for path in (*banks.iterdir(), *profile.iterdir())}
    assert {f"incoming-{here}-abc", f"index.{here}.part", young.name} <= left
    assert not {f"incoming-{gone}-abc", f"index.{gone}.part", old.name} & left


SAVING = """
import os, sys
from dataclasses import replace
from pathlib import Path
from cetl_prep.app import build
from cetl_prep.services.library import LibraryService
LibraryService.take_made = lambda *_: os._exit(9)
authoring = build(Path(sys.argv[1])).authoring
authoring.save("", [replace(authoring.bank().items[0], stem="Reworded?")])
"""


@pytest.mark.skipif(
    sys.platform == "win32", reason="there a draft of another process is kept a day"
)
def test_a_version_that_was_written_when_the_program_was_killed_is_swept_away(
    profile: Path, clock: HandClock
) -> None:
    done = subprocess.run([sys.executable, "-c", SAVING, str(profile)], check=False)
    assert done.returncode == 9
    incoming = profile / "banks" / "incoming"
    assert list(incoming.iterdir())
    build(profile, clock).close()
    assert not list(incoming.iterdir())


@pytest.mark.parametrize("name", ["Ünï codé ’日本", "50 %41? #x & 'y'", "x" * 200])
def test_the_folder_may_have_any_name(tmp_path: Path, clock: HandClock, name: str) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("no such names there")
    services = build(tmp_path / name, clock)
    services.library.add(bank_file(tmp_path, bank(forms=2)))
    answered(services)
    kept = services.safety.back_up(clock.now())
    services.safety.restore(kept, clock.now())
    assert services.safety.history_is_sound()
    services.close()
    assert {path.name for path in tmp_path.iterdir()} == {name, "test.qbank"}


@posix
def test_a_path_that_is_too_long_and_a_history_that_is_no_file_are_refused_in_a_sentence(
    tmp_path: Path, profile: Path, clock: HandClock
) -> None:
    with pytest.raises(StorageError) as refused:
        build(tmp_path.joinpath(*["y" * 100] * 4), clock)
    assert "too long" in sentence(refused.value)
    for make in (os.mkfifo, os.mkdir):
        (profile / "history.sqlite").unlink(missing_ok=True)
        make(profile / "history.sqlite")
        with pytest.raises(StorageError) as refused:
            build(profile, clock)
        assert "is not a file" in sentence(refused.value)


@posix
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_input_or_output_costs_no_answer(profile: Path, closed: str) -> None:
    program = f"'{sys.executable}' -m cetl_prep --profile '{profile}'"
    mock = f"{program} mock --porcelain --items 10 --new {closed}"
    done = subprocess.run(
        ["sh", "-c", mock], input="b\n" * 4, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    services = build(profile)
    newest = services.progress.attempts()[0]
    assert newest.answered == (0 if closed == "<&-" else 4)
    services.close()
