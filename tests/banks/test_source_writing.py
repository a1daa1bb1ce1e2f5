"""The text source that is written reads back as the same bank."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cetl_prep.banks.source import read_folder
from cetl_prep.banks.source_writing import write_folder
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill, Subtopic
from cetl_prep.exam.carried import Erratum, Provenance
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Option, Review, Source, Status, TextFormat
from tests.making import bank, item

CETL = Path(__file__).parents[2] / "question_banks" / "cetl"


def full_item() -> Bank:
    """A bank of one item that says everything an item can say."""
    made = bank()
    full = replace(
        item("LV", 1, keys="bc"),
        stem='Which "two" of these\nhold \\ for ü, 漢字 and \t tabs?',
        status=Status.HOLD_OUT,
        format=TextFormat.MARKDOWN,
        as_of=date(2026, 3, 1),
        review_by=date(2027, 3, 1),
        enemies=frozenset({"LV-002"}),
        tags=frozenset({"law", "ferpa"}),
        sources=(Source("A handbook"), Source('Another "book"', "p. 3")),
        scenario=True,
        pinned=True,
        jurisdiction="US-CA",
        author="Somebody",
        reviews=(Review("blind", date(2026, 3, 2), "abc", "disagree", "b", "sure", "because"),),
        provenance=(
            Provenance("Somebody", "wrote", date(2026, 3, 1), license="CC BY-SA 4.0"),
            Provenance('An "other"', "imported", None, "bank 2", "3"),
        ),
    )
    errata = (Erratum("LV-001", "unclear", "Which two?", "", date(2026, 4, 1)),)
    return Bank(made.info, (full, item("LV", 2), item("SP", 1)), errata=errata)


def test_everything_an_item_says_comes_back(tmp_path: Path) -> None:
    made = full_item()
    files = write_folder(made, tmp_path / "source")
    names = [file.name for file in files]
    assert names == ["bank.toml", "leadership-vision.toml", "strategic-planning.toml"]
    assert read_folder(tmp_path / "source") == made


def test_the_bank_as_it_is_written_now_comes_back(tmp_path: Path) -> None:
    made = read_folder(CETL)
    write_folder(made, tmp_path / "source")
    again = read_folder(tmp_path / "source")
    assert again == made
    assert again.digest == made.digest


def test_skills_of_one_name_have_files_of_their_own(tmp_path: Path) -> None:
    part = Subtopic("p", "Part")
    skills = (Skill("A", "Same", 50.0, (part,)), Skill("B", "Same", 0.5), Skill("C", "漢字", 0.0))
    made = bank(blueprint=Blueprint((Domain("D", "Area", skills),)))
    items = tuple(item(skill.id, 1) for skill in skills)
    made = Bank(made.info, items)
    assert len(set(write_folder(made, tmp_path / "s"))) == 4
    assert read_folder(tmp_path / "s") == made


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("mine")
    with pytest.raises(BankError) as refused:
        write_folder(bank(), tmp_path)
    assert refused.value.code == "source.folder-in-use"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.toml"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BankError) as refused:
        write_folder(bank(), tmp_path / "file" / "below")
    assert refused.value.code == "file.unwritable"


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=40).map(str.strip)


@given(stem=texts, option=texts, rule=texts)
def test_any_text_comes_back(
    stem: str, option: str, rule: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("texts") / "source"
    options = (Option("a", option, True), Option("b", "other", rationale=rule))
    odd = replace(item("LV", 1), stem=stem, rule=rule, options=options)
    made = Bank(bank().info, (odd,))
    write_folder(made, folder)
    assert read_folder(folder) == made
