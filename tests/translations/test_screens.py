"""Every screen: all its words can be translated, it mirrors as a whole, and longer words have room."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cetl_prep.banks.source import read_folder
from cetl_prep.formats.table import formats
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import LANGUAGES, speak
from tests.gui.conftest import make_bank
from tests.pictures.bank_scenes import TABLE
from tests.pictures.mentor_scenes import NAMES
from tests.pictures.pasts import SOURCE
from tests.pictures.scenes import NO_ROOM, SCENES, Scene
from tests.pictures.stage import Stage
from tests.translations.pseudo import speak_pseudo
from tests.translations.walking import cramped, on_screen, places, texts, untranslated

SMALL, WIDE = (1024, 640), (1280, 800)
PASTS = ("new", "bare", "in use")
SLOW = {("banks", "health")}
"""Scenes that wait long for work beside the window; their words are found by reading the sources."""
CONTENT = (
    "CETL Prep", "CETL practice", "Pearson VUE-like", "Prometric-like",  # rehearsal profiles say their own names
    "Annual conference", "Course on data privacy", "Privacy", "Damaged bank",  # what the scenes wrote
    "Which of these is NOT always right?", "Choose one.", "Think of the board.", "The rule was changed last year.",
    "Ask who decides.", "M. Okafor", "A keeper, changed", NO_ROOM,
    "matching", "only multiple choice and true/false can come in",  # readers of other formats, in English
    *NAMES, "Candidate 0000",  # of candidates
    *LANGUAGES.values(),  # each in its own language
)  # fmt: skip
PATTERNS = (
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b",  # dates are said by the locale
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\w*day)?\b",
    r"(?:/[\w.-]+)+|[\w-]+\.(?:qbank|gift|pdf|toml|db|json)\b|line \d+",  # files and places in them
    r"\b[0-9a-f]{8,}\b|\b[A-Z]{2}-[\dN-]+\b",  # digests and ids
)
SLACK = 12
"""Pixels by which a mirrored place may differ: the room for a focus ring at one side."""
FIXED = re.compile(r"Chart|Plot|Bars|Dots|SkillBar|CreditBar|Multiples|ItemView|OptionCard")
"""What keeps its direction: charts, and items in the language of their bank."""


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    for held in qapp.findChildren(object):
        if type(held).__name__ == "Pseudo":
            QCoreApplication.removeTranslator(held)
            held.deleteLater()
    speak(qapp, "en")


def scenes_of(past: str) -> list[Scene]:
    return [s for s in SCENES if s.past == past and (s.screen, s.state) not in SLOW]


def led(past: str, folder: Path, size: tuple[int, int]) -> Iterator[tuple[str, Stage]]:
    """The stage in one scene after the other."""
    theme = Theme("light")
    apply_theme(theme)
    stage = Stage(folder, theme, past)
    try:
        for scene in scenes_of(past):
            stage.window.resize(*size)
            scene.lead(stage)
            QTest.qWait(20)
            yield scene.name, stage
            if dialog := stage.dialog():
                dialog.close()
    finally:
        stage.close()


@cache
def content() -> tuple[str, ...]:
    """All that banks and files on screen say, with the names of formats and fonts, longest first."""
    found: set[str] = {*CONTENT, *QFontDatabase.families(), *(each.title for each in formats())}
    found |= {part for line in TABLE.splitlines() for part in line.split(",")}
    for bank in (read_folder(SOURCE), make_bank()):
        found |= set(_strings(bank))
    plain = {" ".join(re.sub(r"[*`_]|</?\w+>", "", text).split()) for text in found}
    return tuple(sorted((text for text in plain if len(text) > 2), key=len, reverse=True))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
    elif isinstance(value, (tuple, list, frozenset, set)):
        for each in value:
            yield from _strings(each)


def left_over(text: str) -> str:
    """What of a text is neither translated nor content."""
    plain = unescape(re.sub(r"</?\w+>", "", text)).replace("&&", "&")
    rest = " ".join(plain.split())
    if rest in content():
        return ""
    for known in content() if untranslated(rest, PATTERN) else ():
        rest = rest.replace(known, " ")
        # A list shows the beginning of an item.
        if len(rest) > 30 and known.startswith(rest.rstrip("… .")):
            return ""
    return untranslated(rest, PATTERN)


PATTERN = re.compile("|".join(PATTERNS))


@pytest.mark.parametrize("past", PASTS)
def test_every_word_on_screen_can_be_translated(
    past: str, application: QApplication, tmp_path: Path
) -> None:
    speak_pseudo(application)
    seen: set[str] = set()
    plain: list[str] = []
    for scene, stage in led(past, tmp_path, WIDE):
        for shown in texts(stage.window):
            if shown.text not in seen:
                seen.add(shown.text)
                if rest := left_over(shown.text):
                    plain.append(f"{scene}: {shown.widget} {shown.role}: {rest!r}")
    assert not plain, "\n".join(plain)
    assert len(seen) > 20


@pytest.mark.parametrize("past", PASTS)
def test_the_window_mirrors_as_a_whole(
    past: str, application: QApplication, tmp_path: Path
) -> None:
    speak(application, "en")
    astray: list[str] = []
    for scene, stage in led(past, tmp_path, WIDE):
        before = places(stage.window)
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QTest.qWait(20)
        after = places(stage.window)
        wide = on_screen(stage.window)[0].width()
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QTest.qWait(20)
        astray += [
            f"{scene}: {way}: {area.getRect()} became {after[way].getRect()}"
            for way, area in before.items()
            if way in after and not FIXED.search(way) and not _mirrors(area, after[way], wide)
        ]
    assert not astray, "\n".join(astray)


def _mirrors(area: QRect, other: QRect, wide: int) -> bool:
    return abs(wide - area.right() - 1 - other.left()) <= SLACK


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
@pytest.mark.parametrize("past", PASTS)
def test_longer_words_have_room_at_the_smallest_window(
    language: str, past: str, application: QApplication, tmp_path: Path
) -> None:
    speak(application, language)
    short = {
        f"{scene}: {why}"
        for scene, stage in led(past, tmp_path, SMALL)
        for why in cramped(stage.window)
    }
    assert not short, "\n".join(sorted(short))
