"""Histories as files through the command line: exported, verified by a stranger's reader, changed, and taken in."""

import base64
import csv
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.driving import CommandLine

PAGE = Path(__file__).parents[2] / "docs" / "history-file.md"
ANSWERS = "b\nb\nf\na\n\nb\n"


@pytest.fixture
def erin(ready: CommandLine, tmp_path: Path) -> Path:
    """Her history in a file."""
    for seed in (1, 2):
        done = ready("mock", "--items", 4, "--seed", seed, "--new", lines=f"{ANSWERS}s\ns\ny\n")
        assert done.status == 0, done.err
    path = tmp_path / "erin.json"
    done = ready(
        "history", "export", "--format", "history", "--as", "Erin", "--for", "Dana", "-o", path
    )
    assert done.status == 0, done.err
    return path


def verified(cetl: CommandLine, path: Path, *more: object) -> tuple[int, dict[str, object]]:
    done = cetl("history", "verify", path, "--json", *more)
    return done.status, done.json if done.out else {"error": done.err}


def test_a_stranger_can_check_a_file_from_its_page_alone(erin: Path, tmp_path: Path) -> None:
    [example] = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert len([line for line in example.splitlines() if line.strip()]) <= 30
    script = tmp_path / "check.py"
    script.write_text(example, "utf-8")

    def run(path: Path) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, str(script), str(path)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    done = run(erin)
    assert done.returncode == 0, done.stderr
    assert "unchanged: Erin 2 sittings" in done.stdout
    text = erin.read_text("utf-8")
    for before, after in (("Erin", "Erik"), ('[\\"b\\"]', '[\\"c\\"]')):
        assert before in text
        (tmp_path / "other.json").write_text(text.replace(before, after, 1), "utf-8")
        assert run(tmp_path / "other.json").returncode == 1


def test_what_is_unchanged_says_so_and_its_receipt_goes_on(
    ready: CommandLine, erin: Path, tmp_path: Path
) -> None:
    status, told = verified(ready, erin)
    assert (status, told["state"], told["signature_file"], told["scored_by"]) == (
        0,
        "unchanged",
        "fits",
        "own",
    )
    assert told["sentence"] == "Unchanged since the program of Erin exported it."
    receipt = ready("history", "receipt", "--json").json["receipt"]
    assert told["receipt"] == receipt
    ready("practice", "--items", 2, lines="a\nb\n")
    ready(
        "history", "export", "--format", "history", "--for", "Dana", "-o", tmp_path / "later.json"
    )
    assert verified(ready, tmp_path / "later.json", "--receipt", receipt)[0] == 0
    later = ready("history", "receipt").out.strip()
    status, told = verified(ready, erin, "--receipt", later)  # the older file lacks what came since
    assert (status, told["state"]) == (1, "does not go on")
    assert verified(ready, erin, "--receipt", "7K3M")[0] == 1


def test_the_first_value_that_differs_is_named(
    ready: CommandLine, erin: Path, tmp_path: Path
) -> None:
    held = json.loads(erin.read_bytes())
    held["attempts"][0]["items_correct"] += 1
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(held, ensure_ascii=False), "utf-8")
    status, told = verified(ready, changed)
    assert (status, told["state"]) == (1, "changed")
    sentences = [each["sentence"] for each in told["differs"]]  # type: ignore[attr-defined]
    assert any("attempts/1/items_correct: the file says" in sentence for sentence in sentences)
    assert "The signature does not fit the content." in sentences
    assert ready("history", "import", changed).status == 1


def test_every_single_value_that_is_changed_is_noticed(
    ready: CommandLine, erin: Path, tmp_path: Path
) -> None:
    """Each kind of value once, also with an unsigned file whose chain was made anew."""
    text = erin.read_text("utf-8")
    for before, after in (
        ('"pass_mark_percent":75.0', '"pass_mark_percent":70.0'),
        ('"key":["b"]', '"key":["c"]'),
        ("algorithm", "algoritm"),
        ("\ttime:", "\ttimes:"),
        ('"receipt":"0', '"receipt":"1'),
        ('"version":1', '"version":1.0'),
    ):
        raw = json.loads(text)
        comment = raw["signature"]["trusted_comment"]
        assert "\ttime:" in comment
        swapped = text.replace(before.replace("\t", "\\t"), after.replace("\t", "\\t"), 1)
        assert swapped != text, before
        path = tmp_path / "one.json"
        path.write_text(swapped, "utf-8")
        assert verified(ready, path)[0] == 1, before
    held = json.loads(text)
    last = base64.b64decode(held["signature"]["global_signature"])
    loose = base64.b64encode(last).decode().replace("==", "")[:-1]
    path.write_text(text.replace(held["signature"]["global_signature"], loose + "B==", 1), "utf-8")
    assert verified(ready, path)[0] == 1


def test_a_file_without_a_signature_is_called_so(
    ready: CommandLine, erin: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "bare.json"
    bare.write_bytes(erin.read_bytes().rpartition(b',\n"signature":')[0] + b"\n}\n")
    status, told = verified(ready, bare)
    assert (status, told["state"]) == (4, "not signed")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("half", None, "is not whole"),
        ("recipe", b"two eggs", "is not a history file"),
        ("list", b"[1, 2]", "is not a history file"),
        ("deep", b'{"schema":' + b"[" * 60_000, "is not whole"),
        ("later", b'{"schema":"cetl-prep/history","version":2}', "newer version"),
        ("empty", b"", "is not a history file"),
        ("nan", b'{"schema":"cetl-prep/history","version":1,"log":NaN}', "is not whole"),
        ("bare", b'{"schema":"cetl-prep/history","version":1}', "no history can hold"),
    ],
)
def test_what_is_no_history_gets_one_clear_sentence(
    ready: CommandLine, erin: Path, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / f"{name}.json"
    path.write_bytes(erin.read_bytes()[: erin.stat().st_size // 2] if content is None else content)
    for command in ("verify", "import"):
        done = ready("history", command, path)
        assert (done.status, done.out) == (1, "")
        assert words in done.err
        assert len(done.err.strip().splitlines()) == 1


def test_a_file_of_a_gigabyte_is_refused_at_once(ready: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.write(b"{")
        file.truncate(1 << 30)
    done = ready("history", "verify", path)
    assert done.status == 1
    assert "larger than a history can be" in done.err


def test_a_hostile_name_is_shown_as_text(ready: CommandLine, tmp_path: Path) -> None:
    ready("mock", "--items", 2, "--new", lines="b\nb\ns\ny\n")
    name = "=HYPERLINK(1)<b>\u202e"
    path = tmp_path / "x.zip"
    assert ready("history", "export", "--format", "csv", "--as", name, "-o", path).status == 0
    assert verified(ready, path)[1]["state"] == "unchanged"  # through the apostrophe and back
    with zipfile.ZipFile(path) as archive:
        [row] = csv.DictReader(io.StringIO(archive.read("attempts.csv").decode("utf-8-sig")))
    assert row["learner_name"] == f"'{name}"
    assert "\u202e" not in ready("history", "verify", path).out


def test_a_preview_writes_nothing_and_only_names_what_exists(
    ready: CommandLine, erin: Path
) -> None:
    shown = ready(
        "history", "export", "--format", "csv", "--only", "attempts", "--preview", "--json"
    ).json
    assert set(shown["tables"]) == {"skills", "attempts"}
    assert ready("history", "export", "--format", "csv", "--preview").out.startswith(
        "This would leave"
    )
    assert ready("history", "export", "--format", "csv").status == 2
    assert ready("history", "export", "--format", "csv", "--only", "shoes", "-o", "x").status == 2
    assert erin.exists()


def test_a_history_goes_to_another_profile(ready: CommandLine, erin: Path, tmp_path: Path) -> None:
    other = CommandLine(tmp_path / "other")
    done = other("history", "import", erin, "--json")
    assert done.status == 0
    assert len(done.json["new"]) == 2
    listed = other("history", "list", "--json").json
    assert [a["id"] for a in listed] == [a["id"] for a in ready("history", "list", "--json").json]
    assert other("history", "show", "latest", "--json").json["score"]["raw"] is not None
