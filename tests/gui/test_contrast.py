"""Contrast by WCAG 2.2, computed from the tokens that the window uses."""

import pytest

from cetl_prep.gui.theme import THEMES, tokens

GROUNDS = ("window", "sidebar", "surface", "sunken", "hover", "accent_tint", "weak_tint")
TEXTS = ("ink", "ink2", "ink3")
BUTTONS = ("accent", "accent_hover", "accent_press")


def luminance(color: str) -> float:
    parts = [int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read(name: str) -> None:
    colors = tokens()[name]
    least = 7.0 if name == "contrast" else 4.5
    pairs = [(ink, ground) for ink in TEXTS for ground in GROUNDS]
    pairs += [("on_accent", button) for button in BUTTONS]
    pairs += [("accent", "surface"), ("accent", "accent_tint"), ("accent", "window")]
    pairs += [("weak", "surface"), ("weak", "weak_tint"), ("weak", "h1")]
    pairs += [("error", "surface"), ("error", "error_tint"), ("h5_ink", "h5")]
    for ink, ground in pairs:
        assert contrast(colors[ink], colors[ground]) >= least, (ink, ground)


@pytest.mark.parametrize("name", THEMES)
def test_controls_focus_and_marks_can_be_seen(name: str) -> None:
    colors = tokens()[name]
    for mark in ("edge", "focus"):
        for ground in GROUNDS:
            assert contrast(colors[mark], colors[ground]) >= 3.0, (mark, ground)
    for mark in ("accent_mid", "weak_mid", "weak", "accent"):
        assert contrast(colors[mark], colors["surface"]) >= 3.0, mark


def test_all_themes_know_the_same_tokens() -> None:
    light, *others = (set(tokens()[name]) for name in THEMES)
    assert all(names == light for names in others)
