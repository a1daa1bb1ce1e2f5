"""The guide is true: its links and pictures lead somewhere, the commands it names exist, and it becomes a site."""

import argparse
import importlib.util
import re
import shlex
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest

from cetl_prep.cli.main import parser

ROOT = Path(__file__).resolve().parents[1]


def load(path: Path) -> ModuleType:
    """A script that is no module of the program."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


guide = load(ROOT / "packaging" / "guide.py")
PAGES = guide.sources()
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]


def commands(text: str, program: str) -> list[list[str]]:
    """What a page names as a command of a program: in a block of code, in a line of its own, or in backticks."""
    spans = re.findall(r"`([^`\n]+)`", text)
    lines = re.findall(r"^\s*(?:\$ )?((?:python3 )?[\w.-]+ .*)$", text, re.MULTILINE)
    found = []
    for line in [*spans, *lines]:
        line = re.split(r"  #| -> | && | > ", line.strip().removeprefix("python3 "))[0]
        if line.startswith(f"{program} "):
            bare = re.sub(r"\[|\]|\.\.\.|\\|\|", " ", line)
            try:
                found.append(shlex.split(bare)[1:])
            except ValueError:
                found.append(bare.split()[1:])
    return found


def fault(words: list[str]) -> str:
    """What is wrong with a command line; its names in capitals stand for anything."""
    here: argparse.ArgumentParser = parser()
    known = set(here._option_string_actions)
    while words and words[0] != "COMMAND":  # which stands for any
        word, words = words[0], words[1:]
        below = [a for a in here._actions if isinstance(a, argparse._SubParsersAction)]
        if word.startswith("-"):
            if word.split("=")[0] not in known:
                return f"no option {word}"
            takes = here._option_string_actions.get(word)
            if below and takes is not None and takes.nargs is None:
                words = words[1:]
        elif below and (word.islower() or "-" in word) and word.isascii():
            name = word.rstrip(",;.:)")
            if name not in below[0].choices:
                return "" if "." in name or "/" in name else f"no command {name}"
            here = below[0].choices[name]
            known |= set(here._option_string_actions)
    return ""


def test_all_links_lead_somewhere() -> None:
    assert guide.broken([guide.read(page) for page in PAGES]) == []


def test_a_link_to_nowhere_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# A\n[x](gone.md) [y](#nowhere) [z](#a) ![p](none.png) [w](https://example.org)"
    )
    monkeypatch.setattr(guide, "ROOT", tmp_path)
    lost = guide.broken([guide.read(page)])
    assert lost == ["page.md: gone.md", "page.md: #nowhere", "page.md: none.png"]


@pytest.mark.parametrize("name", NAMES)
def test_the_commands_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    wrong = [(" ".join(words), fault(words)) for words in commands(text, "cetl-prep")]
    assert [each for each in wrong if each[1]] == []
    verbs = load(ROOT / "dev.py").VERBS
    lines = [*commands(text, "dev.py"), *commands(text, "./dev.py")]
    assert [words for words in lines if words[0] not in verbs] == []


def test_the_tables_of_commands_name_what_there_is() -> None:
    text = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    rows = [
        command.replace("\\|", "|").replace("[", " ").replace("]", " ")
        for row in re.findall(r"^\| (`.+?`) \|", text, re.MULTILINE)
        for command in re.findall(r"`([^`]+)`", row)
    ]
    told = [row.split() for row in rows if re.match(r"(bank|history|mentor|mock|stats|key) ", row)]
    assert len(told) > 40
    assert [(words, fault(words)) for words in told if fault(words)] == []


def test_a_wrong_command_is_found() -> None:
    assert fault(["bank", "chekc", "FILE"]) == "no command chekc"
    assert fault(["mock", "--itmes", "5"]) == "no option --itmes"
    assert fault(["--profile", "DIR", "mock", "--items", "5"]) == ""
    assert commands(
        "Say `cetl-prep bank list`.\n\n    $ cetl-prep mock [--new]\n", "cetl-prep"
    ) == [
        ["bank", "list"],
        ["mock", "--new"],
    ]


class Reader(HTMLParser):
    """Notes what a page links to, its anchors, and pictures without words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.bare: list[str] = []
        self.headings: list[int] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        held = dict(attributes)
        self.links += [str(held[name]) for name in ("href", "src") if held.get(name)]
        self.anchors |= {str(held["id"])} if held.get("id") else set()
        if tag == "img" and not held.get("alt"):
            self.bare.append(str(held.get("src")))


def test_the_site_holds_together_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide, "SITE", tmp_path / "site")
    monkeypatch.setattr(guide.sys.stdout, "write", len)
    sheets = {source: guide.read(source) for source in PAGES}
    addresses = {guide.address(source) for source in PAGES}
    for source, sheet in sheets.items():
        text = guide.page(sheet, sheets)
        read = Reader(text)
        assert not read.bare, "every picture is described"
        assert "<script" not in text
        assert text.count("<h1") == 1
        for link in read.links:
            path = link.partition("#")[0]
            if path.endswith(".html"):
                assert (guide.address(source).parent / path).resolve() in addresses, link
            assert not link.startswith("http") or f"]({link}" in source.read_text("utf-8")


def test_pictures_are_few_and_small() -> None:
    assert sum(p.stat().st_size for p in (ROOT / "docs/pictures").iterdir()) < 1_000_000
