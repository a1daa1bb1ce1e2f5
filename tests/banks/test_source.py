"""The text source of a bank: read whole, or refused with the file, the place and the field."""

from pathlib import Path

import pytest

from cetl_prep.banks.source import read_folder
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Difficulty, Level, Status
from cetl_prep.words.errors import sentence

HEAD = """
id = "00000000-0000-4000-8000-000000000002"
title = "Two skills"
version = "1"
[profile]
items = 2
minutes = 5
[[domains]]
id = "I"
name = "One"
[[domains.skills]]
id = "A"
name = "Alpha"
weight = 60
[[domains.skills]]
id = "B"
name = "Beta"
weight = 40
subtopics = [{ id = "B-01", name = "First" }]
"""
ITEM = """
skill = "B"
[[items]]
id = "B-01-001"
subtopic = "B-01"
level = "analyze"
difficulty = "hard"
as_of = 2026-11-01
stem = "Which?"
sources = [{ title = "A book", locator = "p. 3" }]
[[items.options]]
id = "a"
text = "This"
[[items.options]]
id = "b"
key = true
text = "That"
rationale = "Because."
"""


def folder(tmp_path: Path, item: str = ITEM, head: str = HEAD) -> Path:
    (tmp_path / "bank.toml").write_text(head, "utf-8")
    (tmp_path / "beta.toml").write_text(item, "utf-8")
    return tmp_path


def test_a_folder_becomes_a_bank(tmp_path: Path) -> None:
    bank = read_folder(folder(tmp_path))
    item = bank.by_id["B-01-001"]
    assert bank.info.blueprint.counts(5) == {"A": 3, "B": 2}
    assert bank.info.profile.minutes == 5
    assert (item.level, item.difficulty, item.status) == (
        Level.ANALYZE,
        Difficulty.HARD,
        Status.ACTIVE,
    )
    assert item.key == {"b"}
    assert item.sources[0].locator == "p. 3"


@pytest.mark.parametrize(
    ("item", "code", "said"),
    [
        (ITEM.replace('stem = "Which?"\n', ""), "source.missing", "item B-01-001 lacks “stem”"),
        (ITEM.replace('"analyze"', '"create"'), "source.wrong-value", "create"),
        (ITEM.replace("key = true", 'key = "yes"'), "source.wrong-type", "“key”"),
        (ITEM + "nonsense", "source.bad-toml", "beta.toml"),
        (ITEM.replace('skill = "B"', ""), "source.missing", "“skill”"),
        (ITEM + ITEM.replace('skill = "B"', ""), "source.repeated-item", "B-01-001"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, item: str, code: str, said: str) -> None:
    with pytest.raises(BankError) as refused:
        read_folder(folder(tmp_path, item))
    assert refused.value.code == code
    assert said in sentence(refused.value)


def test_a_folder_without_a_head_is_no_bank(tmp_path: Path) -> None:
    with pytest.raises(BankError) as refused:
        read_folder(tmp_path)
    assert refused.value.code == "source.no-bank-toml"


def test_an_unknown_tool_is_refused(tmp_path: Path) -> None:
    head = HEAD.replace("minutes = 5", 'minutes = 5\ntools = ["oracle"]')
    with pytest.raises(BankError) as refused:
        read_folder(folder(tmp_path, head=head))
    assert refused.value.code == "source.wrong-value"
