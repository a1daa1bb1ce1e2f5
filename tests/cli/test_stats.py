"""`stats export` shows before it writes; `stats merge` gives figures with their doubt."""

import json
from pathlib import Path

from tests.cli.driving import CommandLine
from tests.making import bank, bank_file

BANK = bank()


def a_member(folder: Path, number: int) -> Path:
    """The file of a member who answered ten items; the better ones are right more often."""
    answers = []
    for place, item in enumerate(BANK.items[:10]):
        right = place < 3 + number % 7
        answers.append([item.id, item.revision, ["b" if right else "c"], right])
    path = folder / f"{number}.json"
    part = {"id": f"{number:016x}.1", "answers": answers}
    path.write_text(json.dumps({"cetl-prep-responses": 1, "bank": BANK.info.id, "parts": [part]}))
    return path


def test_merging_members_gives_figures(cetl: CommandLine, tmp_path: Path) -> None:
    source, out = bank_file(tmp_path), tmp_path / "out.qbank"
    files = [a_member(tmp_path, number) for number in range(21)]
    few = cetl("stats", "merge", *files[:4], "--bank", source, "-o", out)
    assert (few.status, out.exists()) == (1, False)
    done = cetl("stats", "merge", *files, files[0], "--bank", source, "-o", out, "--json").json
    assert (done["members"], done["new"], done["known"]) == (21, 21, 0)
    found = {row["item"]: row for row in done["items"]}
    assert len(found) == 10
    easy, hard = found[BANK.items[2].id], found[BANK.items[7].id]
    assert easy["p"] == 1.0
    assert easy["point_biserial"] is None
    assert 0 < hard["p"] < 1
    assert hard["point_biserial_interval"][0] < hard["point_biserial"] <= 1
    assert hard["shares"]["b"] + hard["shares"]["c"] == 1
    again = cetl("stats", "merge", *files, "--bank", out, "-o", tmp_path / "two.qbank", "--json")
    assert (again.json["new"], again.json["known"]) == (0, 21)
    told = cetl("stats", "merge", *files, "--bank", out, "-o", tmp_path / "two.qbank")
    assert "of 21 right" in told.out


def test_export_shows_exactly_what_leaves(ready: CommandLine, tmp_path: Path) -> None:
    nothing = ready("stats", "export", "--bank", BANK.info.id)
    assert (nothing.status, nothing.out) == (1, "")
    ready("practice", "--bank", BANK.info.id, "--items", 6, lines="a\n" * 6 + "s\n")
    shown = ready("stats", "export", "--bank", BANK.info.id)
    assert shown.status == 0, shown.err
    assert len(json.loads(shown.out)["parts"][0]["answers"]) == 6
    out = tmp_path / "mine.json"
    written = ready("stats", "export", "--bank", BANK.info.id, "-o", out, "--json").json
    assert written["answers"] == 6
    assert set(json.loads(out.read_text())) == {"cetl-prep-responses", "bank", "parts"}
