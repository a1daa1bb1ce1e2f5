"""`bank slips` from the report to the new version."""

from pathlib import Path

from tests.cli.driving import CommandLine
from tests.making import bank

ITEM = bank().items[0]


def test_a_slip_goes_from_reader_to_keeper(ready: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "slip.json"
    report = ["bank", "slips", "report", ITEM.id, "--fault", "key wrong", "--reason", "C is right."]
    report += ["--part", "key", "--proposed", "c", "--credit", "Erin", "-o", path]
    refused = ready(*report)
    assert (refused.status, path.exists()) == (1, False)
    assert "real exam" in refused.err
    assert ready(*report, "--not-recalled").status == 0
    assert ready("bank", "slips", "add", path, "--json").json == {"new": 1, "known": 0}
    assert ready("bank", "slips", "add", path, "--json").json == {"new": 0, "known": 1}
    [entry] = ready("bank", "slips", "list", "--json").json
    assert (entry["item"], entry["decision"], entry["credit"]) == (ITEM.id, "open", "Erin")
    assert entry["slip"][:8] in ready("bank", "slips", "list").out
    accepted = ready("bank", "slips", "accept", entry["slip"][:8], "--word", "C it is.", "--json")
    assert accepted.json["version"] == "2"
    held = ready.profile / "banks" / f"{accepted.json['digest']}.qbank"
    [erratum] = ready("bank", "info", held, "--json").json["errata"]
    assert (erratum["item"], erratum["credit"]) == (ITEM.id, "Erin")
    assert "thanks to Erin" in ready("bank", "info", held).out
    assert "No slip waits" in ready("bank", "slips", "list").out
    [decided] = ready("bank", "slips", "list", "--all", "--json").json
    assert (decided["decision"], decided["word"]) == ("accepted", "C it is.")
    again = ready("bank", "slips", "decline", entry["slip"], "--word", "No.")
    assert (again.status, again.out) == (1, "")
    unknown = ready("bank", "slips", "report", "XX", *report[4:], "--not-recalled")
    assert unknown.status == 1


def test_what_cannot_be_is_refused_where_it_is_written(ready: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "slip.json"
    report = ["bank", "slips", "report", ITEM.id, "--fault", "key wrong", "--reason", "Z is right."]
    refused = ready(*report, "--part", "key", "--proposed", "zz", "--not-recalled", "-o", path)
    assert (refused.status, path.exists()) == (1, False)
    assert "does not fit the item" in refused.err
    assert ready(*report, "--not-recalled", "-o", path).status == 0
    path.write_text(path.read_text("utf-8").replace("true", "false"), "utf-8")
    undeclared = ready("bank", "slips", "add", path)
    assert "lacks the declaration that it is not recalled from a real exam" in undeclared.err
    path.write_bytes(bytes(range(128, 256)))
    noise = ready("bank", "slips", "add", path)
    assert (noise.status, "it is no text" in noise.err) == (1, True)
