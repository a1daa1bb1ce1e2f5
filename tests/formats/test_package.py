"""Our own package keeps everything, and is the same bytes for the same bank."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Difficulty, Level, Review, Status
from cetl_prep.formats import package
from cetl_prep.formats.draft import Draft, ReadChoices
from tests.formats.drawn_banks import picture
from tests.making import bank, item


def full_bank() -> Bank:
    medium = picture()
    one = item(
        "LV", 1, "bd", level=Level.ANALYZE, difficulty=Difficulty.HARD, status=Status.HOLD_OUT,
        as_of=date(2026, 1, 2), review_by=date(2027, 1, 2), enemies=frozenset({"SP-001"}),
        tags=frozenset({"x"}), media=frozenset({medium.sha256}), scenario=True, pinned=True,
        jurisdiction="US", author="A", reviews=(Review("blind", date(2026, 1, 3), "f" * 12, "agree", "b"),),
    )  # fmt: skip
    draft = replace(item("SP", 2), id="SP-draft", options=(), status=Status.DRAFT)
    made = bank()
    return replace(made, items=(one, *made.items[1:], draft), media=(medium,))


def read(content: bytes) -> Draft:
    return package.read(content, "a.zip", ReadChoices())


def test_all_of_a_bank_comes_back() -> None:
    made = full_bank()
    draft = read(package.write(made).content)
    assert draft.info == made.info
    assert tuple(found.item for found in draft.items) == made.items
    assert draft.media == made.media
    assert draft.items[0].category == ("Leadership & Vision", "Leadership & Vision")
    assert not draft.skipped


def test_the_same_bank_gives_the_same_bytes() -> None:
    assert package.write(full_bank()).content == package.write(full_bank()).content


def changed(**values: object) -> bytes:
    held = json.loads(zipfile.ZipFile(io.BytesIO(package.write(bank()).content)).read("bank.json"))
    held.update(values)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("bank.json", json.dumps(held))
    return target.getvalue()


def test_one_bad_item_does_not_stop_the_others() -> None:
    good = {
        "id": "a",
        "stem": "s",
        "options": [{"id": "a", "text": "1", "key": True}, {"id": "b", "text": "2"}],
    }
    draft = read(
        changed(items=[good, {**good, "stem": 5}, {**good, "id": "c", "options": []}, good, 7])
    )
    assert [found.item.id for found in draft.items] == ["a"]
    assert [left.reason for left in draft.skipped] == [
        "“stem” is no text", "no options", "the id “a” stands twice", "it is no object",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import.not-this-format"),
        (changed(format="other"), "import.not-this-format"),
        (changed(version=2), "bank.newer"),
        (changed(bank={"id": 5}), "import.damaged"),
        (changed(items="x"), "import.damaged"),
    ],
)
def test_what_is_no_package_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(BankError) as caught:
        read(content)
    assert caught.value.code == code


WHOLE = package.write(replace(bank(), items=full_bank().items[:2])).content


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_damaged_packages_give_our_own_errors(place: int, other: bytes) -> None:
    content = WHOLE[:place] + other + WHOLE[place + len(other) :]
    try:
        assert 0 <= package.detect(content, "x") <= 1
        read(content)
    except BankError:
        pass


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["id", "stem", "options", "text", "key", "domains", "skills", "profile", "warnings", "scale", "format"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(items=VALUES, head=VALUES)
def test_fields_of_any_type_give_our_own_errors(items: object, head: object) -> None:
    try:
        read(changed(items=items, bank=head))
    except BankError as error:
        assert error.code == "import.damaged"
