"""Each promise names the tests that prove it; a promise without one, or with one that is gone, is not kept."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "promises.md"
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def _rows() -> list[str]:
    kept, _, _ = PAGE.read_text("utf-8").partition("## Not promised")
    return [row for row in kept.splitlines() if re.match(r"\| P\d+ ", row)]


def _tests(file: Path) -> set[str]:
    tree = ast.parse(file.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_promise_names_tests_that_exist() -> None:
    rows = _rows()
    assert len(rows) >= 20
    for row in rows:
        named = NAMED.findall(row)
        assert named, f"no test proves: {row}"
        for file, test in named:
            assert (ROOT / file).is_file(), f"{file} of {row}"
            assert test in _tests(ROOT / file), f"{file} has no {test}"


def test_promises_are_numbered_without_gaps_and_say_what_is_not_promised() -> None:
    numbers = [int(row.split()[1][1:]) for row in _rows()]
    assert numbers == list(range(1, len(numbers) + 1))
    _, _, rest = PAGE.read_text("utf-8").partition("## Not promised")
    assert rest.count("\n- ") >= 5


def test_nothing_of_ours_reaches_for_a_network() -> None:
    forbidden = {"socket", "ssl", "http", "ftplib", "smtplib", "asyncio", "urllib.request"}
    for file in (ROOT / "cetl_prep").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or "", *(f"{node.module}.{a.name}" for a in node.names)]
            reached = [n for n in names if n in forbidden or "QtNetwork" in n or "QtWebEngine" in n]
            assert not reached, f"{file.name} imports {reached}"
