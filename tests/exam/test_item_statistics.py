"""Group statistics: counted once, added up exactly, and what they say of an item."""

import math
import random
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cetl_prep.exam.carried import GroupStatistics, ItemStatistic
from cetl_prep.exam.item_statistics import (
    Alarm,
    GivenAnswer,
    ResponsePart,
    discrimination,
    figures,
    members,
    merged,
    next_part,
)
from cetl_prep.exam.scoring import Z90
from tests.making import item

ITEM = item("LV", 1)


def answers(right: str) -> tuple[GivenAnswer, ...]:
    """Answers to items 0, 1, 2, ...: '1' right, '0' wrong."""
    return tuple(
        GivenAnswer(f"i{n}", "r", ("b",) if mark == "1" else ("c",), mark == "1")
        for n, mark in enumerate(right)
    )


def part(name: str, right: str) -> ResponsePart:
    return ResponsePart(name, answers(right))


GROUP = [
    part("ann.1", "11110"),
    part("bob.1", "11000"),
    part("cy.1", "00001"),
    part("dee.1", "10100"),
]


def test_a_part_holds_first_answers_only_and_later_parts_only_what_is_new() -> None:
    log = [*answers("110011"), GivenAnswer("i0", "r", ("c",), False)]
    first = next_part("ann", (), log)
    assert first is not None
    assert (first.id, first.member, len(first.answers)) == ("ann.1", "ann", 6)
    assert first.answers[0].correct
    assert next_part("ann", (first,), log) is None
    more = [GivenAnswer(f"j{n}", "r", ("a",), False) for n in (4, 3, 2, 1, 0)]
    second = next_part("ann", (first,), [*log, *more])
    assert second is not None
    assert second.id == "ann.2"
    assert [answer.item for answer in second.answers] == ["j0", "j1", "j2", "j3", "j4"]


def test_fewer_than_five_answers_do_not_leave() -> None:
    assert next_part("ann", (), answers("1111")) is None
    assert merged(GroupStatistics(), [part("ann.1", "1111")]) == GroupStatistics()


@given(st.permutations(GROUP), st.lists(st.sampled_from(GROUP), max_size=6))
def test_the_order_and_repeats_of_files_do_not_matter(
    order: list[ResponsePart], again: list[ResponsePart]
) -> None:
    once = merged(GroupStatistics(), GROUP)
    assert merged(merged(GroupStatistics(), order), again) == once
    assert merged(merged(GroupStatistics(), order[:2]), order[1:]) == once
    assert members(once) == 4


def test_figures_are_those_of_the_textbook() -> None:
    rng = random.Random(7)
    parts = []
    for n in range(40):
        skill = rng.random()
        parts.append(part(f"m{n}.1", "".join("01"[rng.random() < skill] for _ in range(12))))
    group = merged(GroupStatistics(), parts)
    held = group.of("i3", "r")
    assert held is not None
    x = [float(p.answers[3].correct) for p in parts]
    y = [
        float(round(100 * (sum(a.correct for a in p.answers) - p.answers[3].correct) / 11))
        for p in parts
    ]
    found = discrimination(held)
    assert found is not None
    r = statistics.correlation(x, y)
    assert found.value == pytest.approx(r)
    assert found.low == pytest.approx(math.tanh(math.atanh(r) - Z90 / math.sqrt(37)))
    assert found.high == pytest.approx(math.tanh(math.atanh(r) + Z90 / math.sqrt(37)))
    shown = figures(ITEM, held)
    assert shown.shown
    assert (shown.n, shown.p) == (40, sum(x) / 40)
    assert shown.p_interval[0] < shown.p < shown.p_interval[1]
    assert shown.shares == (("a", 0.0), ("b", sum(x) / 40), ("c", 1 - sum(x) / 40), ("d", 0.0))
    assert (shown.rival, shown.alarm) == ("c", Alarm.NONE)


def statistic(n: int, key: int, rival: int, **sums: int) -> ItemStatistic:
    chosen = tuple(pair for pair in (("b", key), ("c", rival)) if pair[1])
    return ItemStatistic("LV-001", "r", n, key, chosen, **sums)


def test_without_spread_there_is_no_correlation() -> None:
    assert discrimination(statistic(30, 30, 0, rest_sum=1500, rest_squares=76000)) is None
    assert discrimination(statistic(30, 15, 15, rest_sum=1500, rest_squares=75000)) is None
    assert discrimination(statistic(3, 1, 2, rest_sum=60, rest_squares=2000)) is None
    assert figures(ITEM, statistic(30, 30, 0)).rival == ""
    whole = discrimination(statistic(4, 2, 2, rest_sum=200, rest_squares=20000, rest_correct=200))
    assert whole is not None
    assert whole.value == 1.0


@pytest.mark.parametrize(
    ("held", "alarm"),
    [
        # 40 members, the 20 who are right have the lower rest scores.
        (
            statistic(40, 20, 20, rest_sum=2000, rest_squares=116000, rest_correct=600),
            Alarm.BACKWARDS,
        ),
        (statistic(40, 5, 30), Alarm.RIVAL),
        (statistic(40, 15, 18), Alarm.NONE),
        (statistic(19, 1, 18), Alarm.NONE),
        (statistic(40, 0, 0), Alarm.NONE),
    ],
)
def test_the_alarm_needs_many_members_and_a_sure_sign(held: ItemStatistic, alarm: Alarm) -> None:
    found = figures(ITEM, held)
    assert found.alarm is alarm
    assert found.shown is (held.n >= 20)
