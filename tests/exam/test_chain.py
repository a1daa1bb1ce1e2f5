"""The chains over the log, and receipts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cetl_prep.exam.chain import (
    ALPHABET,
    GENESIS,
    AttemptLog,
    Entry,
    canonical,
    extends,
    heads,
    read_receipt,
    receipt,
    runs,
    shown_receipt,
)
from cetl_prep.exam.errors import RecordError


def log(name: str, count: int, day: int = 1) -> AttemptLog:
    return AttemptLog(
        name,
        tuple(
            Entry(
                "answer", "LV-001", f'{{"n":{n}}}', n * 1000, f"2026-03-{day:02}T20:00:{n:02}+00:00"
            )
            for n in range(count)
        ),
    )


ONE, TWO = log("one", 5), log("two", 3, day=2)


def test_an_order_is_told_as_runs() -> None:
    assert runs([]) == ()
    assert runs(["a", "a", "b", "a"]) == (("a", 2), ("b", 1), ("a", 1))


def test_the_chain_inside_a_sitting_does_not_depend_on_the_rest() -> None:
    assert ONE.links()[:3] == AttemptLog("one", ONE.entries[:3]).links()
    assert ONE.links() != log("other", 5).links()
    changed = AttemptLog("one", (Entry("answer", "LV-002", "{}", 0, ""), *ONE.entries[1:]))
    assert not set(changed.links()) & set(ONE.links())


def test_logs_that_go_on_from_each_other_are_told_from_those_that_split() -> None:
    assert ONE.begins_like(AttemptLog("one", ONE.entries[:2]))
    assert AttemptLog("one", ONE.entries[:2]).begins_like(ONE)
    assert not ONE.begins_like(AttemptLog("one", ONE.entries[1:3]))


def test_the_canonical_order_is_by_beginning() -> None:
    assert canonical([TWO, ONE]) == canonical([ONE, TWO]) == (ONE, TWO)


def test_a_receipt_is_held_by_every_log_that_goes_on_and_by_no_other() -> None:
    order = (("one", 4), ("two", 3), ("one", 1))
    all_heads = heads([ONE, TWO], order)
    early = heads([ONE, TWO], order[:1])
    given_then = receipt(len(early), early[-1])
    assert len(given_then) == 16
    assert extends(all_heads, given_then)
    assert not extends(heads([ONE, TWO], (("two", 3), ("one", 5))), given_then)
    assert not extends(all_heads[:3], given_then)
    assert not extends(all_heads, receipt(0, GENESIS))


@pytest.mark.parametrize("order", [(("three", 1),), (("one", 6),), (("one", 0),)])
def test_an_order_that_names_what_is_not_there_is_refused(
    order: tuple[tuple[str, int], ...],
) -> None:
    with pytest.raises(RecordError) as refused:
        heads([ONE, TWO], order)
    assert refused.value.code == "record.order"


@given(st.integers(0, 1 << 21), st.binary(min_size=32, max_size=32))
def test_a_receipt_is_read_however_it_was_written_down(count: int, head: bytes) -> None:
    made = receipt(count, head)
    assert set(made) <= set(ALPHABET)
    shown = shown_receipt(made)
    assert len(shown) == 19
    assert read_receipt(shown.lower().replace("0", "o").replace("1", "l")) == made


@pytest.mark.parametrize("text", ["", "7K3M", "7" * 17, "7K3M-7K3M-7K3M-7K3U"])
def test_what_is_no_receipt_is_named(text: str) -> None:
    with pytest.raises(RecordError) as refused:
        read_receipt(text)
    assert refused.value.code == "record.no-receipt"
