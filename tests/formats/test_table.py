"""The table of formats: told apart by content, listed, and explained in docs/formats.md."""

from pathlib import Path

import pytest

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import door, table
from cetl_prep.formats.draft import ReadChoices
from cetl_prep.formats.keeping import EVERYTHING
from tests.formats import page
from tests.making import bank


def test_every_format_says_what_it_keeps_in_the_same_words() -> None:
    for each in table.formats():
        assert each.keeps <= EVERYTHING, each.name
        assert each.read or each.write, each.name
        assert bool(each.keeps) == bool(each.read and each.write) or not each.read, each.name


def test_a_written_file_is_told_by_its_content_alone() -> None:
    for each in table.formats():
        if each.write and each.read:
            found = table.detect(each.write(bank()).content, "file")
            assert found[0][0].name == each.name


def test_what_is_nothing_known_is_refused() -> None:
    for content in (b"", b"Dear all,\n\nplease find attached.\n", bytes(500)):
        with pytest.raises(BankError) as caught:
            table.read(content, "x", ReadChoices())
        assert caught.value.code == "import.not-this-format"


def test_docs_formats_is_up_to_date() -> None:
    assert page.PATH.read_text("utf-8") == page.page(), "run: python -m tests.formats.page"


def test_a_file_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("question,a,b,correct\nWhich?,x,y,A\nWho?,x,y,\n")
    before = list(tmp_path.iterdir())
    reading = door.admit(path)
    assert reading.draft.total == 2 and reading.draft.skipped[0].draft is not None
    assert list(tmp_path.iterdir()) == before
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BankError) as caught:
        door.admit(path)
    assert caught.value.details["file"] == str(path)
