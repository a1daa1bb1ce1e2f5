"""Item texts on screen: set as they are written, with pictures of the bank, and nothing loaded from anywhere else."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from struct import pack

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from pytestqt.qtbot import QtBot

from cetl_prep.app import Services, build
from cetl_prep.banks.file import write
from cetl_prep.exam.attempt import Response
from cetl_prep.exam.bank import Bank, Medium
from cetl_prep.exam.item import Item, Option, TextFormat
from cetl_prep.gui.item_actions import ItemActions
from cetl_prep.gui.screens.item_review import ItemReviewScreen
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.item_view import ItemState, ItemView
from cetl_prep.pictures import decoded, size_of
from cetl_prep.services.sitting import Wish
from tests.gui.conftest import FakeClock, make_bank
from tests.gui.driving import has_text, name_of, press, settle
from tests.gui.sat import shown

RED = QColor(250, 0, 30)


def png(side: int = 40) -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(RED)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "png")
    return bytes(buffer.data().data())


def item(stem: str, option: str = "An answer", why: str = "") -> Item:
    options = tuple(Option(name, option, name == "a", why) for name in "abcd")
    return Item("x", "LV", stem, options, format=TextFormat.MARKDOWN)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ItemView:
    view = ItemView(theme)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def show(view: ItemView, made: Item, media: Mapping[str, bytes] | None = None) -> None:
    order = tuple(option.id for option in made.options)
    find = (media or {}).get
    view.show_state(ItemState(made, order, Response("x"), explained=True, find=find))
    settle()


def has_red(view: ItemView) -> bool:
    image = view.grab().toImage()
    step = 4
    return any(
        image.pixelColor(x, y) == RED
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    )


def test_a_picture_of_the_bank_is_shown_in_stem_option_and_rationale(view: ItemView) -> None:
    data = png()
    name = sha256(data).hexdigest()
    picture = f"![a red square](media:{name})"
    for made in (item(f"Look: {picture}"), item("Q", picture), item("Q", "a", picture)):
        show(view, made, {name: data})
        assert has_red(view)
    show(view, item(f"Look: {picture}"), {name: data})
    assert name_of(view.stem) == "Look: a red square"


def test_a_large_picture_comes_without_holding_the_window_up(view: ItemView, qtbot: QtBot) -> None:
    data = png(1400)
    name = sha256(data).hexdigest()
    show(view, item(f"![large](media:{name})"), {name: data})
    qtbot.waitUntil(lambda: has_red(view), timeout=10_000)


def test_no_file_is_ever_shown(
    view: ItemView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "red.png").write_bytes(png())
    monkeypatch.chdir(tmp_path)
    where = tmp_path / "red.png"
    url = QUrl.fromLocalFile(str(where)).toString()
    for address in (url, str(where), "red.png", f"media:{where}", f"media:{'0' * 64}"):
        for text in (f"![x]({address})", f'<img src="{address}">', f"Q\n\n![x]({address})\n\n- a"):
            show(view, item(text, text, text))
            assert not has_red(view)


def test_plain_texts_show_no_picture_and_no_markup(view: ItemView, tmp_path: Path) -> None:
    (tmp_path / "red.png").write_bytes(png())
    text = f'<img src="{tmp_path / "red.png"}"> <b>x</b>'
    made = Item("x", "LV", text, (Option("a", text, True), Option("b", "y")))
    show(view, made)
    assert not has_red(view)
    assert name_of(view.stem) == text


BOMBS = {
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "gif": b"GIF89a" + pack("<HH", 60000, 60000) + b"\x80\0\0" + b"\0" * 40,
    "cut": png()[:50],
    "other": b"II*\0" + b"\0" * 100,
    "empty": b"",
}


@pytest.mark.parametrize("kind", BOMBS)
def test_pictures_that_are_none_or_too_large_leave_their_words(view: ItemView, kind: str) -> None:
    data = BOMBS[kind]
    name = sha256(data).hexdigest()
    assert decoded(data).isNull()
    show(view, item(f"Before ![words](media:{name}) after"), {name: data})
    assert name_of(view.stem) == "Before words after"
    assert not has_red(view)


def test_a_picture_larger_than_the_page_is_read_small() -> None:
    assert max(size_of(png(3000)).width(), decoded(png(3000)).width()) == 1600


HOSTILE = {
    "nested tables": "<table><tr><td>" * 30 + "x",
    "a long word": "a" * 1_000_000,
    "nested quotes": "> " * 5000 + "x",
    "a huge table": "|" + "a|" * 120 + "\n|" + "-|" * 120 + "\n" + ("|" + "b|" * 120 + "\n") * 500,
    "a full table": "|" + "a|" * 9 + "\n|" + "-|" * 9 + "\n" + ("|" + "b|" * 9 + "\n") * 100,
    "both directions": "a\u05d0" * 2000,
    "piles": ("e" + "\u0301" * 200) * 50,
    "bold": "**a** " * 1400,
    "lines": "x\n" * 900,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_laid_out(view: ItemView, name: str) -> None:
    show(view, item(HOSTILE[name], HOSTILE[name]))
    assert view.grab().width() == view.width()
    assert view.height() < 16_000_000


def test_nothing_is_wider_than_the_page(view: ItemView) -> None:
    wide = "|" + "averylongwordinacell|" * 12 + "\n|" + "-|" * 12 + "\n|" + "averylongword|" * 12
    show(view, item(wide))
    view.resize(420, 500)
    settle()
    image = view.grab().toImage()
    ground = image.pixelColor(0, 0)
    assert all(image.pixelColor(image.width() - 1, y) == ground for y in range(20))


def test_a_link_is_opened_only_after_its_whole_address_was_shown(
    theme: Theme, clock: FakeClock, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("cetl_prep.app.bundled_banks", list)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    made = make_bank(100)
    text = "Read [this](https://a.example/rules?x=1) and [that](ftp://b.example)."
    items = tuple(
        Item(i.id, i.skill, text, i.options, format=TextFormat.MARKDOWN) for i in made.items
    )
    data = png()
    write(
        Bank(made.info, items, (Medium(sha256(data).hexdigest(), "image/png", data),)),
        tmp_path / "a.qbank",
    )
    services: Services = build(tmp_path / "profile", clock)
    services.library.install([tmp_path / "a.qbank"])
    attempt = services.sitting.start(Wish(items=5, seed=1))
    attempt = services.sitting.submit(attempt)
    screen = ItemReviewScreen(
        theme, services.progress, services.mistakes, ItemActions(theme, services)
    )
    shown(qtbot, screen)
    screen.show_items(attempt.id, "all")
    settle()
    assert has_text("Read this (https://a.example/rules?x=1) and that (ftp://b.example).")
    press("Open https://a.example/rules?x=1…")
    assert not opened
    assert has_text("https://a.example/rules?x=1")
    press("Do not open it")
    assert not opened
    press("Open https://a.example/rules?x=1…")
    press("Open in the browser")
    assert opened == ["https://a.example/rules?x=1"]
    assert has_text("ftp://b.example"), "what no browser opens is only named"
    services.close()
