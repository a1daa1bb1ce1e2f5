"""M6 to M12: nothing in the options tells the key."""

import pytest

from cetl_prep.banks.checks import (
    clang,
    cue_words,
    length_cues,
    options_only,
    positions,
)
from cetl_prep.exam.findings import Severity
from tests.banks.checks.judged import STEM, bank_of, found, good, many, options, said

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

RANKED = (
    "one two three four",
    "one two three four five",
    "one two three four five six",
    "one two three",
)


def ranked(key: int) -> dict[str, object]:
    """An item whose options have 4, 5, 6 and 3 words."""
    return {"options": options(RANKED, key)}


EVEN = many(120, *(ranked(key) for key in range(4)))
LONGEST = many(120, ranked(2))


def test_m6_finds_a_key_that_stands_out() -> None:
    long = good(options=options(("word " * 9, "word " * 5, "word " * 5, "word " * 5)))
    gross = good(options=options(("word " * 15, "word " * 5, "word " * 5, "word " * 5)))
    assert said(length_cues.m6_key_stands_out, long)[0] is WARNING
    assert said(length_cues.m6_key_stands_out, gross)[0] is ERROR


def test_m6_lets_a_few_words_more_pass() -> None:
    near = good(
        options=options(("one two three", "one two three four", "one two three", "one two three"))
    )
    assert said(length_cues.m6_key_stands_out, near, good()) == []


def test_m6_counts_uneven_items() -> None:
    uneven = {"options": options(("word " * 9, "word " * 5, "word " * 5, "word " * 5))}
    of_bank = [
        f.severity for f in found(length_cues.m6_key_stands_out, many(100, uneven)) if not f.item
    ]
    assert of_bank == [ERROR]


def test_m7_finds_that_the_longest_is_the_key() -> None:
    worst = [f.severity for f in found(length_cues.m7_key_length, LONGEST)]
    assert worst.count(ERROR) == 2
    assert [f.severity for f in found(length_cues.m7_key_rank, LONGEST)] == [ERROR]
    assert {f.severity for f in found(length_cues.m7_skills, LONGEST)} == {WARNING}


def test_m7_lets_even_ranks_pass() -> None:
    assert found(length_cues.m7_key_length, EVEN) == []
    assert found(length_cues.m7_key_rank, EVEN) == []
    assert found(length_cues.m7_skills, EVEN) == []


def test_m7_only_warns_of_a_small_bank() -> None:
    assert {f.severity for f in found(length_cues.m7_key_length, many(60, ranked(2)))} == {WARNING}


def test_m8_finds_a_favorite_place() -> None:
    assert found(positions.m8_key_position, EVEN) == []
    assert [f.severity for f in found(positions.m8_key_position, LONGEST)].count(ERROR) == 1
    assert [f.item for f in found(positions.m8_runs, LONGEST)] == ["A-000"]
    assert found(positions.m8_runs, EVEN) == []


def worded(word: str, key: int) -> dict[str, object]:
    """An item whose first option has the word."""
    return {
        "options": options(
            (f"{word} the plant", "Paint a fence", "Feed a horse", "Mow a lawn"), key
        )
    }


def test_m9_finds_a_cue_word() -> None:
    told = many(100, worded("Pilot", 0))
    assert [f.severity for f in found(cue_words.m9_cue_words, told)] == [ERROR]
    shunned = many(100, worded("Aligning", 1))
    assert [f.severity for f in found(cue_words.m9_cue_words, shunned)] == [ERROR]
    fair = many(100, *(worded("Training", key) for key in range(4)))
    assert found(cue_words.m9_cue_words, fair) == []


def test_m9_takes_a_rare_word_as_chance() -> None:
    assert found(cue_words.m9_cue_words, many(19, worded("Pilot", 0))) == []


def test_m9_notes_any_other_word() -> None:
    notes = found(cue_words.m9_any_word, many(100, worded("Water", 0)))
    assert {f.severity for f in notes} == {NOTE}
    assert any(f.message.startswith("'water'") for f in notes)
    assert (
        found(cue_words.m9_any_word, many(100, *(worded("Water", key) for key in range(4)))) == []
    )


def test_m10_compares_absolute_terms() -> None:
    assert [
        f.severity for f in found(cue_words.m10_absolute_terms, many(100, worded("Never", 1)))
    ] == [ERROR]
    fair = many(100, *(worded("Never", key) for key in range(4)))
    assert found(cue_words.m10_absolute_terms, fair) == []
    assert found(cue_words.m10_absolute_terms, bank_of()) == []


def test_m11_finds_words_that_lead_from_stem_to_key() -> None:
    clanging = options(
        ("Rebuild the zebra pavilion", "Call the vendor today", "Read a report", "Wait a day")
    )
    stem = "The zebra has lost its pavilion in a storm. Which step should the keeper take now?"
    assert said(clang.m11_rare_words, good(stem=stem, options=clanging)) == [WARNING]
    assert said(clang.m11_clang, good(stem=stem, options=clanging)) == [WARNING]
    one = options(("Rebuild the pavilion", "Call the vendor today", "Read a report", "Wait a day"))
    assert said(clang.m11_rare_words, good(stem=stem, options=one)) == [NOTE]
    none = options(("Rebuild the hall", "Call the vendor today", "Read a report", "Wait a day"))
    assert said(clang.m11_rare_words, good(stem=stem, options=none)) == []
    assert said(clang.m11_clang, good(stem=stem, options=none)) == []


def test_m11_finds_words_that_lead_away_from_the_key() -> None:
    away = options(("Wait a day", "Read the error counts", "Find the cause", "Renew the network"))
    assert said(clang.m11_clang, good(stem=STEM, options=away)) == [WARNING]


VERBS = ("Paint", "Feed", "Mow", "Wash", "Sell", "Lend", "Fold")
THINGS = ("a fence", "a horse", "a lawn", "a car", "a boat")


def chore(number: int, key: int, giveaway: str) -> dict[str, object]:
    """An item about chores; words differ from item to item, and the key may have one word more."""
    texts = [
        f"{VERBS[(number + 3 * p) % 7]} {THINGS[(number // 7 + p) % 5]} at noon" for p in range(4)
    ]
    texts[key] = texts[key].replace("at noon", giveaway)
    return {"options": options(texts, key)}


@pytest.mark.parametrize(("giveaway", "expected"), [("in time", [ERROR]), ("at noon", [])])
def test_m12_finds_what_gives_the_key_away(giveaway: str, expected: list[Severity]) -> None:
    keys = [(n * n * 7 + n // 3) % 4 for n in range(140)]
    bank = bank_of(*(good(n, **chore(n, key, giveaway)) for n, key in enumerate(keys)))
    assert [f.severity for f in found(options_only.m12_options_only, bank)] == expected


def test_m12_learns_nothing_from_a_handful() -> None:
    assert found(options_only.m12_options_only, many(10, worded("Pilot", 0))) == []
