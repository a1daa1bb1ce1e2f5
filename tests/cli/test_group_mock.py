"""`mock seal`, `open`, `result`, `debrief`: two members in the terminal."""

from pathlib import Path

from tests.cli.driving import CommandLine
from tests.making import bank


def test_two_members_sit_a_sealed_mock(ready: CommandLine, tmp_path: Path) -> None:
    sealed = tmp_path / "spring.mock"
    made = ready(
        "mock",
        "seal",
        "--bank",
        bank().info.id,
        "--items",
        5,
        "--minutes",
        6,
        "-o",
        sealed,
        "--json",
    ).json
    assert (made["items"], made["minutes"], len(made["code"].split("-"))) == (5, 6, 5)
    results, shown = [], []
    for name, lines in (("ann", "a\n" * 5), ("bo", "a\nb\na\nb\na\n")):
        member = CommandLine(tmp_path / name)
        wrong = member("mock", "open", sealed, "--code", "not the code")
        assert (wrong.status, wrong.out) == (1, "")
        done = member(
            "mock", "open", sealed, "--code", made["code"], "--json", lines=lines + "r\ns\n"
        )
        assert done.status == 0, done.err
        assert done.json["state"] == "submitted"
        shown.append([(r["item"], r["options"]) for r in done.json["responses"]])
        again = member("mock", "open", sealed, "--code", made["code"])
        assert (again.status, "sat once" in again.err) == (1, True)
        results.append(tmp_path / f"{name}.json")
        assert member("mock", "result", "latest", "--name", name, "-o", results[-1]).status == 0
    assert shown[0] == shown[1]
    page = tmp_path / "debrief.html"
    debrief = ready("mock", "debrief", *results, "-o", page, "--json").json
    assert [row["name"] for row in debrief["members"]] == ["ann", "bo"]
    assert len(debrief["items"]) == 5
    assert "works on honor" in page.read_text()
    table = tmp_path / "debrief.csv"
    told = ready("mock", "debrief", *results, "--format", "csv", "-o", table)
    assert "ann: " in told.out
    assert "argued most: 4 " in told.out and "(1 chose " in told.out
    assert "It works on honor." in told.out
    assert table.read_text("utf-8-sig").startswith('"number","item"')


def test_a_sealed_mock_that_was_left_is_resumed(ready: CommandLine, tmp_path: Path) -> None:
    sealed = tmp_path / "spring.mock"
    code = "oak-owl-fig-fox"
    ready("mock", "seal", "--items", 5, "--code", code, "-o", sealed)
    assert ready("mock", "open", sealed, "--code", code, lines="a\nq\n").status == 0
    done = ready("mock", "open", sealed, "--code", code, lines="a\n" * 5 + "r\ns\n")
    assert "Resumed" in done.out
    assert done.status == 0
