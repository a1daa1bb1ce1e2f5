"""The calculator, key by key."""

import pytest

from cetl_prep.exam.calculator import DIGITS, Calculator


def after(keys: str) -> Calculator:
    made = Calculator()
    for key in keys.split():
        made = made.press(key)
    return made


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("2 + 3 * 4 =", "20"),  # one by one, as pocket calculators do
        ("0 . 1 + 0 . 2 =", "0.3"),
        ("1 / 3 =", "0.33333333333"),
        ("9 - 1 2 =", "-3"),
        ("2 0 0 + 1 0 % =", "220"),
        ("2 0 0 - 1 0 % =", "180"),
        ("2 0 0 * 1 0 % =", "20"),
        ("5 %", "0.05"),
        ("9 root", "3"),
        ("2 root", "1.41421356237"),
        ("2 + 9 root =", "5"),
        ("2 + 9 root 5 =", "7"),
        ("5 sign", "-5"),
        ("5 sign sign", "5"),
        ("0 sign", "0"),
        ("5 sign back", "0"),
        ("1 2 3 back", "12"),
        ("4 * 2 = back", "8"),
        ("5 + =", "10"),
        ("2 + - 1 =", "1"),
        ("1 + 2 = 7", "7"),
        ("0 0 5 . . 5", "5.5"),
        (". 5 + . 5 =", "1"),
        ("6 + 1 clear-entry 2 =", "8"),
        ("6 + 1 clear 2 =", "2"),
        ("5 memory-add clear memory-recall + 1 =", "6"),
        ("5 memory-add 2 memory-subtract memory-recall", "3"),
        ("5 memory-add memory-clear memory-recall", "0"),
        ("1 / 9 9 9 9 9 9 9 9 9 9 9 9 =", "0"),
        ("0 - 1 / 9 9 9 9 9 9 9 9 9 9 9 9 =", "0"),
        ("1 2 3 4 5 6 7 8 9 0 1 2 + 1 =", "123456789013"),
        ("1 2 3 4 5 6 7 8 9 0 1 2 3 4", "123456789012"),
    ],
)
def test_what_is_shown(keys: str, shown: str) -> None:
    made = after(keys)
    assert not made.failed
    assert made.entry == shown
    assert sum(sign.isdigit() for sign in made.entry) <= DIGITS


@pytest.mark.parametrize(
    "keys",
    [
        "1 / 0 =",
        "1 / 0 + 2",
        "4 sign root",
        "9 9 9 9 9 9 9 9 9 9 9 9 * 9 =",
        "1 / 0 = 5 + 5 % =",
        "2 / 0 = memory-recall",
    ],
)
def test_what_has_no_value_says_so_until_it_is_cleared(keys: str) -> None:
    made = after(keys)
    assert made.failed
    assert made.press("clear").press("7").entry == "7"
    assert made.press("clear-entry").press("8").entry == "8"


def test_memory_outlives_a_failure() -> None:
    assert after("5 memory-add 1 / 0 = clear memory-recall").entry == "5"


def test_a_key_that_there_is_not() -> None:
    with pytest.raises(ValueError, match="ten"):
        Calculator().press("ten")
