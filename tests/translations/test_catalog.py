"""The catalogs: every text of the window is found in the sources, and no translation loses a name or goes stale."""

import re
from collections import Counter
from pathlib import Path

import pytest

from cetl_prep.gui.tongue import LANGUAGES
from tests.translations.catalog import Entry, compile_to, path_of, read, renewed, write
from tests.translations.sources import Message, find_messages

OTHERS = sorted(set(LANGUAGES) - {"en"})


def names(text: str) -> Counter[str]:
    """The names in braces."""
    return Counter(re.findall(r"\{[^}]*\}", text))


def test_every_text_can_be_followed_to_its_words() -> None:
    assert find_messages().lost == []


def test_all_kinds_of_texts_are_found() -> None:
    found = find_messages().places
    assert Message("SettingsScreen", "Each choice is saved when you make it.") in found
    assert Message("help", "Percent correct") in found  # a table of the help page
    assert Message("words", "Misread the question") in found  # a table of words
    assert Message("words", "{file} is a folder. Name a file.") in found
    assert Message("room", "1 minute left.") in found  # a function that hands its text on
    assert Message("StartDialog", "a tutorial") in found  # translate under another name
    assert Message("words", "has no distractor") in found  # what a rule of a bank finds
    assert Message("dates", "MMMM yyyy") in found


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_names_and_edges(language: str) -> None:
    for message, entry in read(path_of(language)).items():
        if entry.text:
            source = message.source
            assert names(entry.text) == names(source), message
            assert entry.text.endswith(" ") == source.endswith(" "), message
            assert entry.text.startswith(" ") == source.startswith(" "), message
            assert entry.text.count("\n") == source.count("\n"), message
            assert entry.text.count("&") == source.count("&"), message


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_program_loads_is_what_the_catalog_says(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "made.qm"
    compile_to(path_of(language), compiled)
    kept = path_of(language).with_suffix(".qm")
    assert compiled.read_bytes() == kept.read_bytes(), "run python3 dev.py translate"


def test_a_catalog_follows_the_sources(tmp_path: Path) -> None:
    close, gone, new = Message("A", "Close"), Message("A", "Gone"), Message("B", " of {n}")
    again = Message("B", "Close")
    path = tmp_path / "some.ts"
    catalog = {close: Entry("Cerrar", "a button"), gone: Entry("Ido")}
    catalog = renewed(catalog, dict.fromkeys((close, new, again)))
    write(path, "es", catalog, {close: {"cetl_prep/gui/a.py"}})
    held = read(path)
    assert held[close] == Entry("Cerrar", "a button")
    assert held[again] == Entry("Cerrar")  # the same words in another place
    assert held[new] == Entry()  # to be translated
    assert gone not in held


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_left_to_be_translated(language: str) -> None:
    catalog, found = read(path_of(language)), find_messages().places
    missing = sorted(message for message in found if not catalog.get(message, Entry()).text)
    assert missing == [], "run python3 dev.py translate"
    assert set(catalog) == set(found), "run python3 dev.py translate"
