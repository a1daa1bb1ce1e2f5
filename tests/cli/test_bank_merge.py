"""`bank diff`, `bank merge`, `bank update` and `bank undo-update` at the command line."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cetl_prep.app import build
from cetl_prep.banks.file import BankFile, write
from cetl_prep.cli.main import run
from cetl_prep.exam.bank import Bank
from cetl_prep.services.sitting import Wish
from tests.making import bank, item

Cli = Callable[..., tuple[int, str, str]]
FIRST = bank().items[0]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    def call(*arguments: object) -> tuple[int, str, str]:
        status = run(["--profile", str(tmp_path / "data"), *map(str, arguments)], build)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


def version(folder: Path, name: str, **fields: object) -> Path:
    """The bank as a file, its first item with these fields."""
    made: Bank = replace(bank(), items=(replace(FIRST, **fields), *bank().items[1:]))  # type: ignore[arg-type]
    made = replace(made, info=replace(made.info, version=name))
    path = folder / f"{name}.qbank"
    write(made, path)
    return path


def test_diff_names_every_field(cli: Cli, tmp_path: Path) -> None:
    a, b = version(tmp_path, "1"), version(tmp_path, "2", rule="A better rule.")
    status, out, _ = cli("bank", "diff", a, b, "--json")
    told = json.loads(out)
    assert status == 0
    assert not told["same"]
    change = {"field": "rule", "before": "Rule 1.", "after": "A better rule."}
    assert told["changed"] == [{"item": FIRST.id, "fields": [change]}]
    assert [change["field"] for change in told["bank"]] == ["version"]
    status, out, _ = cli("bank", "diff", a, b)
    assert "LV-001 rule: “Rule 1.” is now “A better rule.”" in out
    assert json.loads(cli("bank", "diff", a, a, "--json")[1])["same"]


def test_merge_writes_what_both_did(cli: Cli, tmp_path: Path) -> None:
    base = version(tmp_path, "1")
    mine, theirs = version(tmp_path, "1.1", rule="Mine."), version(tmp_path, "2", author="Ana")
    out = tmp_path / "merged.qbank"
    status, said, _ = cli("bank", "merge", "--base", base, mine, theirs, "-o", out, "--json")
    assert status == 0
    merged = BankFile(out)
    found = merged.bank().by_id[FIRST.id]
    assert (found.rule, found.author) == ("Mine.", "Ana")
    assert json.loads(said)["digest"] == merged.digest
    assert {BankFile(mine).digest, BankFile(theirs).digest} <= set(merged.lineage())


def test_conflicts_are_listed_and_nothing_is_written_until_chosen(cli: Cli, tmp_path: Path) -> None:
    base = version(tmp_path, "1")
    mine, theirs = version(tmp_path, "1.1", rule="Mine."), version(tmp_path, "2", rule="Theirs.")
    out, choices = tmp_path / "merged.qbank", tmp_path / "choices.json"
    call = ("bank", "merge", "--base", base, mine, theirs, "-o", out)
    status, said, err = cli(*call, "--json")
    assert status == 3
    [conflict] = json.loads(said)["conflicts"]
    assert conflict == {
        "item": FIRST.id,
        "field": "rule",
        "base": "Rule 1.",
        "mine": "Mine.",
        "theirs": "Theirs.",
    }
    assert not out.exists()
    assert "1 conflict remains" in err
    status, _, err = cli(*call)
    assert (status, "LV-001 rule: mine “Mine.”, theirs “Theirs.”" in err) == (3, True)
    choices.write_text(json.dumps([{**conflict, "take": "theirs"}]))
    assert cli(*call, "--choices", choices)[0] == 0
    assert BankFile(out).bank().by_id[FIRST.id].rule == "Theirs."
    assert cli(*call, "--prefer", "mine")[0] == 0
    assert BankFile(out).bank().by_id[FIRST.id].rule == "Mine."


@pytest.mark.parametrize("text", ["{}", '[{"item": "x"}]', '[{"field": "x", "take": "both"}]', "["])
def test_choices_that_are_none_are_refused(cli: Cli, tmp_path: Path, text: str) -> None:
    base, choices = version(tmp_path, "1"), tmp_path / "choices.json"
    choices.write_text(text)
    out = tmp_path / "merged.qbank"
    call = ("bank", "merge", "--base", base, base, base, "-o", out, "--choices", choices)
    status, _, err = cli(*call)
    assert (status, out.exists()) == (1, False)
    assert "choices.json" in err


def test_the_library_knows_the_base(cli: Cli, tmp_path: Path) -> None:
    cli("bank", "add", version(tmp_path, "1"))
    mine, theirs = version(tmp_path, "1.1", rule="Mine."), version(tmp_path, "2", author="Ana")
    assert cli("bank", "merge", mine, theirs, "-o", tmp_path / "merged.qbank")[0] == 0


def test_two_licences_are_told_and_stay_with_what_came_under_them(cli: Cli, tmp_path: Path) -> None:
    base = version(tmp_path, "1")
    other = tmp_path / "other.qbank"
    theirs = replace(bank(license="All rights reserved", authors=("Ana",)), errata=())
    write(replace(theirs, items=(*theirs.items, item("LV", 90))), other)
    _, _, err = cli("bank", "merge", "--base", base, base, other, "-o", tmp_path / "m.qbank")
    assert "the licenses differ: CC BY-SA 4.0 and All rights reserved" in err
    found = BankFile(tmp_path / "m.qbank").bank().by_id
    [record] = found["LV-090"].provenance
    assert (record.name, record.what) == ("Ana", "imported")
    assert record.license == "All rights reserved"
    assert found[FIRST.id].provenance == ()


def test_update_keeps_what_was_changed_here(cli: Cli, tmp_path: Path) -> None:
    cli("bank", "add", version(tmp_path, "1"))
    opened = build(tmp_path / "data")
    opened.authoring.save(bank().info.id, [replace(FIRST, rule="Mine.")])
    opened.close()
    newer = version(tmp_path, "3", author="Ana")
    status, _, err = cli("bank", "add", newer)
    assert status == 1
    assert "bank update" in err
    status, out, _ = cli("bank", "update", newer, "--preview", "--json")
    assert (status, json.loads(out)["done"]) == (0, False)
    status, out, _ = cli("bank", "update", newer)
    assert status == 0
    assert "is 4 now" in out
    conflicting = version(tmp_path, "4", rule="Theirs.")
    status, _, err = cli("bank", "update", conflicting)
    assert (status, "remain" in err) == (3, True)
    status, out, _ = cli("bank", "undo-update", "--bank", bank().info.id, "--json")
    assert json.loads(out)["version"] == "2"
    assert cli("bank", "undo-update", "--bank", bank().info.id)[0] == 1


def test_two_new_items_with_one_id_are_both_kept_and_told(cli: Cli, tmp_path: Path) -> None:
    base = version(tmp_path, "1")
    paths = []
    for name, stem in (("a", "Who approves the budget?"), ("b", "Which log shows a sign-in?")):
        new = replace(item("LV", 90), id="LV-N001", stem=stem)
        path = tmp_path / f"{name}.qbank"
        write(replace(bank(), items=(*bank().items, new)), path)
        paths.append(path)
    out = tmp_path / "m.qbank"
    status, said, _ = cli("bank", "merge", "--base", base, *paths, "-o", out)
    assert status == 0
    assert "LV-N001: two different new items had this id" in said
    assert len(BankFile(out).bank().items) == 102


def choices(folder: Path, *taken: tuple[str, str, str]) -> Path:
    path = folder / "choices.json"
    path.write_text(json.dumps([{"item": i, "field": f, "take": t} for i, f, t in taken]), "utf-8")
    return path


def test_an_update_leaves_out_what_is_not_wanted_and_offers_it_again(
    cli: Cli, tmp_path: Path
) -> None:
    cli("bank", "add", version(tmp_path, "1"))
    second = version(tmp_path, "2", rule="Theirs.", author="Ana")
    chosen = choices(tmp_path, (FIRST.id, "rule", "mine"))
    status, out, _ = cli("bank", "update", second, "--choices", chosen, "--json")
    told = json.loads(out)
    left = {"item": FIRST.id, "field": "rule", "earlier": False}
    assert (status, told["done"], told["left_out"]) == (0, True, [left])
    third = version(tmp_path, "3", rule="Theirs.", author="Bo")
    status, out, _ = cli("bank", "update", third, "--preview")
    assert "1 change is left out and offered again with the next version." in out
    status, out, _ = cli("bank", "update", third, "--json")
    assert json.loads(out)["left_out"] == [{**left, "earlier": True}]
    chosen = choices(tmp_path, (FIRST.id, "rule", "theirs"))
    status, out, _ = cli("bank", "update", third, "--choices", chosen)
    assert status == 0
    assert "To undo all of it" in out and "left out" not in out


def test_an_update_tells_what_became_of_old_sittings(cli: Cli, tmp_path: Path) -> None:
    cli("bank", "add", version(tmp_path, "1"))
    services = build(tmp_path / "data")
    attempt = services.sitting.start(Wish(bank=bank().info.id, items=100, seed=1))
    attempt = services.sitting.answer(attempt, FIRST.id, ["c"])
    services.sitting.submit(attempt)
    services.close()
    keyed = tuple(replace(option, is_key=option.id == "c") for option in FIRST.options)
    status, out, _ = cli("bank", "update", version(tmp_path, "2", options=keyed), "--json")
    told = json.loads(out)
    assert (status, told["no_longer_count"]) == (0, [])
    assert told["rescored"] == [{"attempt": attempt.id, "was": 0, "now": 8}]
    shown = cli("history", "show", "latest")[1]
    assert "Scored again: 0 to 8, one key corrected." in shown
    status, out, _ = cli("bank", "undo-update", "--bank", bank().info.id)
    assert status == 0
    assert "Scored again" not in cli("history", "show", "latest")[1]


def test_the_file_it_came_from_does_not_hide_what_was_changed_here(
    cli: Cli, tmp_path: Path
) -> None:
    first = version(tmp_path, "1")
    cli("bank", "add", first)
    services = build(tmp_path / "data")
    services.authoring.save(bank().info.id, [replace(FIRST, rule="Mine.")])
    services.close()
    status, _, err = cli("bank", "add", first)
    assert status == 1
    assert "beside what you changed there" in err
    services = build(tmp_path / "data")
    assert services.authoring.bank(bank().info.id).items[0].rule == "Mine."
    services.close()


def test_what_is_no_version_of_the_bank_is_refused_and_nothing_is_written(
    cli: Cli, tmp_path: Path
) -> None:
    base, mine = version(tmp_path, "1"), version(tmp_path, "1.1", rule="Mine.")
    theirs, out = version(tmp_path, "2", author="Ana"), tmp_path / "merged.qbank"
    other = tmp_path / "other.qbank"
    write(bank(id="00000000-0000-4000-8000-000000000009", title="Another"), other)
    held = {path: path.read_bytes() for path in tmp_path.glob("*.qbank")}
    wrong = {
        "is another bank": [("--base", base, mine, other), ("--base", other, mine, theirs)],
        "is not a question bank": [("--base", base, mine, text(tmp_path, "noise", "noise"))],
        "cannot be read": [("--base", tmp_path / "missing.qbank", mine, theirs)],
        "is not the source folder": [("--base", base, tmp_path, theirs)],
    }
    for words, calls in wrong.items():
        for call in calls:
            status, said, err = cli("bank", "merge", *call, "-o", out, "--json")
            assert (status, said) == (1, "")
            assert words in err and err.count("\n") == 1
            assert not out.exists()
    call = ("bank", "merge", "--base", base, mine, theirs, "-o")
    for place, words in (
        (mine, "is one of the files"),
        (base, "is one of the files"),
        (tmp_path, "is a folder"),
        (tmp_path / "no" / "such.qbank", "No such file or directory"),
    ):
        status, said, err = cli(*call, place, "--json")
        assert (status, said, words in err) == (1, "", True)
    status, _, err = cli("bank", "diff", base, other, "--json")
    assert (status, "these are two banks" in err) == (0, True)
    assert {path: path.read_bytes() for path in held} == held
    assert not list(tmp_path.glob("*.part"))


def test_a_base_that_neither_was_made_of_is_refused(cli: Cli, tmp_path: Path) -> None:
    base, stranger = version(tmp_path, "1"), version(tmp_path, "0.5", rule="Older.")
    first, second = tmp_path / "first.qbank", tmp_path / "second.qbank"
    mine, theirs = version(tmp_path, "1.1", rule="Mine."), version(tmp_path, "2", author="Ana")
    cli("bank", "merge", "--base", base, mine, base, "-o", first)
    cli("bank", "merge", "--base", base, theirs, base, "-o", second)
    out = tmp_path / "merged.qbank"
    status, _, err = cli("bank", "merge", "--base", stranger, first, second, "-o", out)
    assert (status, "cannot be their base" in err, out.exists()) == (1, True, False)
    assert cli("bank", "merge", "--base", base, first, second, "-o", out)[0] == 0


def test_what_the_door_leaves_out_is_told(cli: Cli, tmp_path: Path) -> None:
    base = version(tmp_path, "1")
    theirs = version(tmp_path, "2", stem=" ")
    out = tmp_path / "merged.qbank"
    status, said, err = cli("bank", "merge", "--base", base, base, theirs, "-o", out, "--json")
    left = {"file": str(theirs), "where": FIRST.id, "reason": "no stem"}
    assert (status, json.loads(said)["skipped"]) == (0, [left])
    assert f"{FIRST.id} was left out: no stem." in err
    assert json.loads(cli("bank", "diff", base, theirs, "--json")[1])["skipped"] == [left]


def text(folder: Path, name: str, content: str) -> Path:
    path = folder / f"{name}.qbank"
    path.write_text(content)
    return path
