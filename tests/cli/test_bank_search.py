"""`cetl-prep bank search`: a bank of the library, by id or title, and a stranger's file."""

from pathlib import Path

from tests.cli.driving import CommandLine
from tests.making import bank, bank_file


def test_a_bank_is_searched_in_the_library_and_as_a_file(cetl: CommandLine, tmp_path: Path) -> None:
    file = bank_file(tmp_path, bank(forms=30))
    found = cetl("bank", "search", file, "situation 7", "in DM", "--json")
    assert found.status == 0, found.err
    assert "index" in found.err
    assert [hit["id"] for hit in found.json["hits"]] == ["DM-007"]
    assert found.json["hits"][0]["status"] == "active"
    cetl("bank", "add", file)
    told = cetl("bank", "search", "a bank FOR tests", "SITUATION", "--most", "2")
    assert told.out.splitlines()[0].startswith("LV-001")
    assert told.out.splitlines()[-1] == "The first 2; there are more."
    again = cetl("bank", "search", "00000000", "nothing-like-it", "--best-first")
    assert again.out.strip() == "Nothing has these words."
    assert not again.err
    refused = cetl("bank", "search", "no such bank", "word")
    assert refused.status == 1
    assert "no such bank" in refused.err
