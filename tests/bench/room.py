"""How long the exam room takes from one item to the next, beside a floor measured in the same run.

Two figures. *Switch*: the longest items of the shipped bank, each answered (durably) and left for the next; beside one widget that draws the same words,
after the same two commits without a window. *Table*: an item of 300 words and a table, shown and painted; beside one widget
that draws the same words and cells. The floor does nothing else: no options, no state, no names for screen readers.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from cetl_prep.app import build
from cetl_prep.exam.attempt import Response
from cetl_prep.exam.form import Form, FormItem
from cetl_prep.exam.item import Item, Option, TextFormat
from cetl_prep.gui.room import Room
from cetl_prep.gui.screens.exam import ExamScreen
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.item_view import ItemState, ItemView
from cetl_prep.gui.widgets.label import STEM
from cetl_prep.services.clock import Clock
from cetl_prep.services.sitting import Wish

FRAME = 16.7
"""Milliseconds of one frame at 60 Hz."""

WORDS = [
    "The",
    "district",
    "keeps",
    "student",
    "records",
    "with",
    "a",
    "vendor",
    "whose",
    "contract",
    "ends",
    "next",
    "summer",
]
SIZE = (1280, 800)


class Floor(QWidget):
    """Draws words, and cells in a grid, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.cells: list[list[str]] = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(10, 10, -10, -10)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), self.words)
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                painter.drawText(QPointF(20 + column * 120, 400 + row * 24), cell)
        painter.end()


def main(argv: Sequence[str] = ()) -> int:
    """Measure and print; the exit status is 1 when a figure misses its target."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench room", description=__doc__)
    parser.add_argument("--rounds", type=int, default=300, help="switches measured for each figure")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    options = parser.parse_args(argv)
    application = QApplication.instance() or QApplication(sys.argv)
    theme = Theme("light")
    apply_theme(theme)
    with tempfile.TemporaryDirectory() as folder:
        figures = switch(theme, Path(folder), options.rounds) | table(theme, options.rounds)
    for name, value in figures.items():
        sys.stdout.write(f"{name:48} {value:8.3f}\n")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), "utf-8")
    del application
    missed = [
        figures["switch, CPU ms at the 95th percentile"] > FRAME,
        figures["switch / (drawText + commits), median"] > 2.5,
        figures["table / drawText, CPU at the 99th percentile"] > 2.5,
    ]
    return int(any(missed))


def switch(theme: Theme, folder: Path, rounds: int) -> dict[str, float]:
    """Answer and go on, among the longest items of the shipped bank."""
    services = build(folder / "profile", Clock())
    entry = services.library.find()
    items = services.library.open(entry.digest).bank().items
    longest = sorted(items, key=lambda item: -sum(map(len, _texts(item))))[:40]
    entries = tuple(
        FormItem(i.id, i.skill, tuple(o.id for o in i.options), i.revision) for i in longest
    )
    room = Room(services.sitting, services.clock)
    screen = ExamScreen(theme, room)
    screen.resize(*SIZE)
    screen.show()
    room.enter(services.sitting.begin(Form(entry.id, entry.digest, 1, entries), Wish()))
    screen.refresh()
    QApplication.processEvents()
    floor = _floor(theme)
    held = services.sitting.begin(Form(entry.id, entry.digest, 2, entries), Wish())

    def app(round_: int) -> None:
        room.choose(room.item.options[round_ % 4].id)
        room.show((room.attempt.position + 1) % len(entries))
        _paint(screen)

    def bare(round_: int) -> None:
        nonlocal held
        item = longest[held.position]
        held = services.sitting.answer(held, item.id, [item.options[round_ % 4].id])
        held = services.sitting.show(held, longest[(held.position + 1) % len(longest)].id)
        floor.words = "\n".join(_texts(longest[round_ % len(longest)]))
        _paint(floor)

    wall, cpu = measure(rounds, app, bare)
    room.pause()
    services.close()
    return {
        "switch, ms at the 95th percentile": at(wall[0], 0.95),
        "switch, ms, median": at(wall[0], 0.5),
        "switch, CPU ms at the 95th percentile": at(cpu[0], 0.95),
        "switch / (drawText + commits), median": at(wall[0], 0.5) / at(wall[1], 0.5),
        "commits and drawText, ms, median": at(wall[1], 0.5),
    }


def table(theme: Theme, rounds: int) -> dict[str, float]:
    """Show an item of 300 words and a table."""
    view = ItemView(theme)
    view.resize(800, 700)
    view.show()
    made = [_with_table(n) for n in range(20)]
    floor = _floor(theme)

    def app(round_: int) -> None:
        item, _, _ = made[round_ % len(made)]
        order = tuple(option.id for option in item.options)
        view.show_state(ItemState(item, order, Response(item.id)))
        _paint(view)

    def bare(round_: int) -> None:
        _, floor.words, floor.cells = made[round_ % len(made)]
        _paint(floor)

    wall, cpu = measure(rounds, app, bare)
    return {
        "table, CPU ms at the 99th percentile": at(cpu[0], 0.99),
        "table, CPU ms, median": at(cpu[0], 0.5),
        "table / drawText, CPU at the 99th percentile": at(cpu[0], 0.99) / at(cpu[1], 0.99),
        "table / drawText, CPU, median": at(cpu[0], 0.5) / at(cpu[1], 0.5),
        "table, ms at the 99th percentile": at(wall[0], 0.99),
    }


Series = tuple[list[float], list[float]]


def measure(rounds: int, *acts: Callable[[int], None]) -> tuple[Series, Series]:
    """Run the acts in turn; milliseconds of wall and of processor time for each act and round, after a warm-up."""
    wall: Series = ([], [])
    cpu: Series = ([], [])
    warm = 20
    for round_ in range(-warm, rounds):
        for place, act in enumerate(acts):
            before, used = time.perf_counter(), time.process_time()
            act(round_ % rounds)
            if round_ >= 0:
                wall[place].append((time.perf_counter() - before) * 1000)
                cpu[place].append((time.process_time() - used) * 1000)
    return wall, cpu


def at(values: Sequence[float], share: float) -> float:
    """The value at this share of a series in order."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def _paint(widget: QWidget) -> None:
    """What a change of the widget asks for is painted; a widget that asks for nothing itself is painted whole."""
    if isinstance(widget, Floor):
        widget.update()
    QApplication.processEvents()


def _floor(theme: Theme) -> Floor:
    floor = Floor()
    floor.setFont(theme.font(STEM))
    floor.resize(*SIZE)
    floor.show()
    return floor


def _texts(item: Item) -> list[str]:
    return [item.stem, *(option.text for option in item.options)]


def _with_table(number: int) -> tuple[Item, str, list[list[str]]]:
    words = " ".join(WORDS[(n + number) % len(WORDS)] for n in range(300))
    cells = [[f"{row * number} and {column}" for column in range(5)] for row in range(6)]
    lines = [f"| {' | '.join(row)} |" for row in cells]
    lines.insert(1, "|---" * 5 + "|")
    stem = f"{words}\n\n" + "\n".join(lines)
    options = tuple(Option(each, f"Answer {each} of item {number}", each == "a") for each in "abcd")
    item = Item(f"i{number}", "LV", stem, options, format=TextFormat.MARKDOWN)
    return item, "\n".join((words, *(option.text for option in options))), cells


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
