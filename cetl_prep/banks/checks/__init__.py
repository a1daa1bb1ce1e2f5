"""The rules of a good bank, one small function each: (bank, today) -> findings. This table is all of them.

Each is explained in docs/bank-rules.md: its bound, why it is there, and where it comes from.
"""

from collections.abc import Callable, Iterable
from datetime import date

from cetl_prep.banks.checks import (
    clang,
    completeness,
    coverage,
    cue_words,
    duplicates,
    grammar,
    length_cues,
    numbers,
    options_only,
    positions,
    readability,
    reviews,
    volatility,
    wording,
)
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.findings import Finding

Rule = Callable[[Bank, date], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    completeness.m1_complete,
    completeness.m1_drafts,
    completeness.m1_rationales,
    completeness.m2_one_key,
    completeness.m2_distinct_options,
    wording.m3_no_combined_options,
    wording.m4_no_negative_stem,
    wording.m5_one_question,
    wording.m5_lengths,
    wording.m5_no_letters,
    length_cues.m6_key_stands_out,
    length_cues.m7_key_length,
    length_cues.m7_key_rank,
    length_cues.m7_skills,
    positions.m8_key_position,
    positions.m8_runs,
    cue_words.m9_cue_words,
    cue_words.m9_any_word,
    cue_words.m10_absolute_terms,
    clang.m11_clang,
    clang.m11_rare_words,
    options_only.m12_options_only,
    grammar.m13_punctuation,
    grammar.m13_odd_start,
    grammar.m13_article,
    numbers.m14_numbers,
    duplicates.m15_near_duplicates,
    duplicates.m15_same_key,
    coverage.m17_skills,
    coverage.m17_hold_out,
    coverage.m17_subtopics,
    coverage.m18_levels,
    volatility.m19_dates,
    volatility.m19_dated_stem,
    volatility.m19_share,
    readability.m20_grade,
    readability.m20_products,
    readability.m20_leftovers,
    readability.m20_short_forms,
    reviews.h1_blind_solving,
    reviews.h2_facts,
)
"""Each rule may say anything of any item; a rule about the whole bank leaves `Finding.item` empty."""

_GRAVITY = {"error": 0, "warning": 1, "note": 2}


def findings(bank: Bank, today: date) -> list[Finding]:
    """What all rules find on this day, gravest first."""
    found = [finding for rule in RULES for finding in rule(bank, today)]
    return sorted(found, key=lambda f: (_GRAVITY[f.severity], f.code, f.item))
