"""ARCHITECTURE.md is true to the code: its floors are the contract's, its rooms the tree's, its modules exist."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MAP = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
PACKAGE = ROOT / "cetl_prep"
_ROOM = re.compile(r"^\* `([^`]+)`(.+?)(?=^\* |\Z)", re.MULTILINE | re.DOTALL)


def drawn_floors() -> list[set[str]]:
    """The floors of the drawing, top first: what stands before the first wide gap of each line."""
    drawing = MAP.split("## Floors")[1].split("```")[1]
    lines = [line.strip() for line in drawing.strip().splitlines()]
    return [
        set(re.split(r"\s*\|\s*", re.split(r"\s{4,}", line)[0].strip())) - {""} for line in lines
    ]


def contract_floors() -> list[set[str]]:
    """The floors that import-linter keeps."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contract = next(
        c for c in settings["tool"]["importlinter"]["contracts"] if c["type"] == "layers"
    )
    return [
        {name.strip().removeprefix("cetl_prep.") for name in layer.split("|")}
        for layer in contract["layers"]
    ]


def rooms() -> dict[str, str]:
    """What the list of rooms says of each."""
    listed = MAP.split("## Rooms")[1].split("\n## ")[0]
    return dict(_ROOM.findall(listed))


def modules() -> set[str]:
    """The rooms in the tree: packages and modules right under the program."""
    packages = {p.parent.name for p in PACKAGE.glob("*/__init__.py")}
    return packages | {p.stem for p in PACKAGE.glob("*.py")} - {"__init__"}


def test_the_drawn_floors_are_those_that_are_kept() -> None:
    joined = [re.sub(r"\s{2,}", " ", " | ".join(sorted(floor))) for floor in drawn_floors()]
    assert joined == [" | ".join(sorted(floor)) for floor in contract_floors()]


def test_every_room_stands_on_a_floor() -> None:
    assert modules() == set().union(*contract_floors())


def test_every_room_is_in_the_list_and_everything_listed_is_there() -> None:
    told = {
        Path(name).name.removesuffix(".py") for name in rooms() if name.startswith("cetl_prep/")
    }
    by_themselves = {"__main__", "app", "printing"}  # the drawing says all there is to say
    assert modules() <= told | by_themselves
    assert not [name for name in rooms() if not (ROOT / name).exists()]


@pytest.mark.parametrize("room", [name for name in rooms() if name.startswith("cetl_prep/")])
def test_the_modules_that_a_room_names_exist(room: str) -> None:
    if room.endswith(".py"):
        return
    named = re.findall(r"`([a-z_0-9*][a-z_0-9*./]*)`", rooms()[room])
    missing = [
        n for n in named if not list((ROOT / room).glob(n)) + list((ROOT / room).glob(f"{n}.py"))
    ]
    assert not missing
