"""Texts of strangers: read into blocks and runs, with nothing active, nothing hidden and no limit passed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.item import TextFormat
from cetl_prep.texts.hidden import told
from cetl_prep.texts.reading import LONGEST, SHORT, shown
from cetl_prep.texts.shown import Block, Kind, Look, Run, Shown, Table

SHA = "ab" * 32
MARKDOWN = TextFormat.MARKDOWN


def runs(held: Shown) -> list[Run]:
    return [run for part in held.parts if isinstance(part, Block) for run in part.runs]


def test_markdown_becomes_blocks_tables_and_runs() -> None:
    held = shown(
        "Pay **at most** *once*.\n\n3. first\n4. second\n   - inner\n\n> said\n\n"
        "| Year | Cost |\n|---|--:|\n| 2026 | ~~9~~ 8 |\n\n```\nx = 1\n```\n",
        MARKDOWN,
    )
    blocks = [part for part in held.parts if isinstance(part, Block)]
    assert [(b.marker, b.depth) for b in blocks[1:4]] == [("3.", 1), ("4.", 1), ("•", 2)]
    assert blocks[4].quoted
    assert blocks[5].kind is Kind.CODE
    assert {run.text: run.look for run in blocks[0].runs}["at most"] == Look.STRONG
    (table,) = (part for part in held.parts if isinstance(part, Table))
    assert table.sides == ("left", "right")
    assert table.rows[1][1][0] == Run("9", Look.STRUCK)
    assert "Year\tCost\n2026\t9 8" in held.plain
    assert held.line.startswith("Pay at most once. 3. first 4. second")


def test_plain_text_is_never_read_as_markup() -> None:
    text = "List<String> x; **a** <img src=x> [b](c)\n  1. d"
    assert shown(text).plain == text
    assert all(not run.look for run in runs(shown(text)))


def test_html_in_markdown_is_shown_as_it_stands() -> None:
    text = 'A <b>x</b> <script>alert(1)</script> <img src="file:///etc/hostname">'
    assert shown(text, MARKDOWN).plain == text


def test_only_pictures_of_the_bank_are_pictures() -> None:
    held = shown(
        f"![own](media:{SHA}) ![web](https://a.example/x.png) ![near](local.png) ![short](media:ab)",
        MARKDOWN,
    )
    assert [run.picture for run in runs(held) if run.picture] == [SHA]
    assert held.plain == "own [web] [near] [short]"


def test_a_link_shows_where_it_leads() -> None:
    held = shown("See [our site](https://a.example/x) or <https://b.example>.", MARKDOWN)
    assert held.plain == "See our site (https://a.example/x) or https://b.example."
    assert held.links == ("https://a.example/x", "https://b.example")
    assert shown("[x](javascript:alert(1))", MARKDOWN).links == ()


@pytest.mark.parametrize("format", list(TextFormat))
def test_what_cannot_be_seen_is_told(format: TextFormat) -> None:
    held = shown("Pay \u202e001\u202c to P\u200baris, a\U000e0061\U000e0062b", format)
    assert held.plain == "Pay [U+202E]001[U+202C] to P[U+200B]aris, a[U+E0061 +1]b"
    assert next(run.text for run in runs(held) if run.look & Look.MARK) == "[U+202E]"


def test_hidden_characters_written_as_references_are_told_too() -> None:
    assert shown("a&#x202e;b &zwnj;", MARKDOWN).plain.startswith("a[U+202E]b [U+200C]")


def test_joiners_stay_where_a_script_needs_them() -> None:
    persian, family = "می\u200cخواهم", "\U0001f468\u200d\U0001f469"
    assert shown(persian).plain == persian
    assert shown(family).plain == family
    assert told("pass\u200dword") == "pass[U+200D]word"


def test_controls_and_piles_of_marks_are_made_harmless() -> None:
    assert told("a\0b\x1b[31mc\r\nd\u2028e") == "a\ufffdb\ufffd[31mc\nd\ne"
    assert told("a" + "\u0301" * 50) == "a" + "\u0301" * 4
    assert told("\ufeffstart") == "start"


def test_a_text_beyond_all_measure_is_cut_and_says_so() -> None:
    held = shown("a" * (LONGEST + 5), MARKDOWN)
    assert (len(held.plain), held.left_out) == (LONGEST, 5)
    assert shown("b" * (SHORT + 1), longest=SHORT).left_out == 1


def test_a_table_too_large_to_be_set_becomes_lines() -> None:
    wide = "|" + "a|" * 30 + "\n|" + "-|" * 30 + "\n|" + "b|" * 30
    held = shown(wide, MARKDOWN)
    assert not any(isinstance(part, Table) for part in held.parts)
    assert held.plain.count("\n") == 1


def test_a_text_that_is_only_definitions_is_shown_as_it_stands() -> None:
    assert shown("[a]: https://a.example", MARKDOWN).plain == "[a]: https://a.example"


HOSTILE = {
    "brackets": "[" * 9000,
    "pictures": "![" * 4000,
    "ticks": "".join("`" * n + "a" for n in range(1, 130)),
    "stars": "*a_" * 3000,
    "links": "[a](" * 2000,
    "quotes": ("> " * 200 + "x\n") * 20,
    "lists": ("- " * 30 + "x\n") * 100,
    "steps": "".join(" " * 2 * n + "- x\n" for n in range(90)),
    "cells": "|" + "a|" * 120 + "\n|" + "-|" * 120 + "\n" + ("|" + "b|" * 120 + "\n") * 30,
    "references": "&#x202e;" * 1200,
    "definitions": "".join(f"[a]: x{n}\n" for n in range(300)) + "[a]" * 900,
    "overrides": "\u202e" * 9000,
    "isolates": "\u2067a" * 4500,
    "angles": "<" * 9000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_is_shown_in_bounded_work(name: str) -> None:
    """Without the limits each of these takes minutes, or ends in an error of the parser."""
    assert shown(HOSTILE[name], MARKDOWN).parts


@given(st.text(max_size=300), st.sampled_from(list(TextFormat)))
@settings(max_examples=300, deadline=None)
def test_every_text_can_be_shown_and_hides_nothing(text: str, format: TextFormat) -> None:
    held = shown(text, format)
    assert not set(held.plain) & set(
        "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200b\u00ad\0\ufeff"
    )
