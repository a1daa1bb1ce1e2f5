"""Whatever stands in a stranger's small file: it is read, or refused as our own expected error."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.errors import BankError
from cetl_prep.exam.form import FormItem
from cetl_prep.exam.group_mock import GroupMock, MockResult
from cetl_prep.exam.item_statistics import GivenAnswer, ResponsePart
from cetl_prep.exam.slips import Fault, Part, QueuedSlip, Slip
from cetl_prep.group import mock_file, response_file, slip_file
from cetl_prep.group.response_file import ResponseFile

SLIP = Slip("b", "1", "i", "r", Fault.KEY, "No.", date(2026, 3, 12), Part.STEM, "", "?", "E", True)
MOCK = GroupMock("m", "Mock", "b", "d", 1, 10.0, (FormItem("i", "s", ("a", "b"), "r"),))
ANSWERS = tuple(GivenAnswer(f"i{n}", "r", ("a",), True) for n in range(5))
READERS: dict[str, tuple[bytes, Callable[[bytes, str], object]]] = {
    "slips": (slip_file.write([SLIP]), slip_file.read),
    "queue": (slip_file.write_queue([QueuedSlip(SLIP)]), slip_file.read_queue),
    "answers": (
        response_file.write(ResponseFile("b", (ResponsePart("0" * 16 + ".1", ANSWERS),))),
        response_file.read,
    ),
    "cover": (mock_file.write_cover(MOCK, b'{"locked": 1}'), mock_file.read_cover),
    "content": (mock_file.write_content(MOCK, b"bank"), mock_file.read_content),
    "result": (mock_file.write_result(MockResult("x", "m", "E", (("a",),))), mock_file.read_result),
}
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value inside a value."""
    keys = (
        value.keys()
        if isinstance(value, dict)
        else range(len(value))
        if isinstance(value, list)
        else ()
    )
    found = [path] if path else []
    for key in keys:
        found += places(value[key], (*path, key))
    return found


@pytest.mark.parametrize("name", READERS)
def test_whole_files_come_back(name: str) -> None:
    content, read = READERS[name]
    assert read(content, "it")


@pytest.mark.parametrize("name", READERS)
@given(data=st.data())
@settings(max_examples=120, deadline=None)
def test_junk_in_any_field_is_read_or_refused(name: str, data: st.DataObject) -> None:
    content, read = READERS[name]
    held = json.loads(content)
    path = data.draw(st.sampled_from(places(held)))
    inside = held
    for key in path[:-1]:
        inside = inside[key]
    if data.draw(st.booleans()):
        inside[path[-1]] = data.draw(JUNK)
    elif isinstance(inside, dict):
        del inside[path[-1]]
    try:
        read(json.dumps(held).encode(), "it")
    except BankError:
        return


@pytest.mark.parametrize("name", READERS)
@given(cut=st.integers(0, 2000), extra=st.binary(max_size=9))
@settings(max_examples=60, deadline=None)
def test_cut_and_spoilt_files_are_read_or_refused(name: str, cut: int, extra: bytes) -> None:
    content, read = READERS[name]
    try:
        read(content[:cut] + extra + content[cut + 3 :], "it")
    except BankError:
        return
