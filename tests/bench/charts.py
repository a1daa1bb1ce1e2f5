"""Ten charts of a thousand sittings each, all given other points, beside ten polylines of as many points."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from cetl_prep.exam.cohort_candidate import Point
from cetl_prep.gui.style import apply_theme
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.trend_chart import TrendChart
from tests.bench.figures import Figure, write

CHARTS, POINTS = 10, 1000
HEAVY = ("PySide6.QtCharts", "pyqtgraph", "matplotlib", "numpy")


class Lines(QWidget):
    """Draws a smooth line through its points and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.points = QPolygonF()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text(), 1))
        painter.drawPolyline(self.points)
        painter.end()


def main(argv: Sequence[str] | None = None) -> int:
    """Measure; returns 1 when a figure does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench charts", description=__doc__)
    parser.add_argument("--samples", type=int, default=40)
    wanted = parser.parse_args(argv)
    application = QApplication.instance() or QApplication(sys.argv)
    theme = Theme("light")
    apply_theme(theme)
    charts = [TrendChart(theme, f"Chart {number}") for number in range(CHARTS)]
    floors = [Lines() for _ in range(CHARTS)]
    held = [_window(charts), _window(floors)]
    rng = random.Random(1)
    data = [[rng.uniform(40, 90) for _ in range(POINTS)] for _ in range(CHARTS)]
    points = [[_point(percent, number) for number, percent in enumerate(row)] for row in data]

    def ours(sample: int) -> None:
        for number, chart in enumerate(charts):
            chart.show_points(points[(number + sample) % CHARTS], 75.0)
        QApplication.processEvents()

    def bare(sample: int) -> None:
        for number, line in enumerate(floors):
            row = data[(number + sample) % CHARTS]
            step = line.width() / POINTS
            line.points = QPolygonF([QPointF(n * step, 2 * y) for n, y in enumerate(row)])
            line.update()
        QApplication.processEvents()

    taken: dict[str, list[float]] = {"ours": [], "bare": []}
    acts: dict[str, Callable[[int], None]] = {"ours": ours, "bare": bare}
    for sample in range(wanted.samples):
        for name, act in acts.items():
            start = time.process_time()
            act(sample)
            taken[name].append(1000 * (time.process_time() - start))
    loaded = [name for name in HEAVY if name in sys.modules]
    figure = Figure(
        "ten charts, other points", min(taken["ours"]), min(taken["bare"]), "ms", 1.6, 16.7
    )
    del held, application
    return max(write("charts", [figure], "ten polylines of a thousand points"), int(bool(loaded)))


def _window(parts: Sequence[QWidget]) -> QWidget:
    window = QWidget(parts[0].parentWidget())
    grid = QGridLayout(window)
    for number, part in enumerate(parts):
        grid.addWidget(part, number // 2, number % 2)
    window.resize(1200, 1000)
    window.show()
    QApplication.processEvents()
    return window


def _point(percent: float, number: int) -> Point:
    return Point(
        at=f"2026-01-{1 + number % 28:02}T10:00:00+00:00",
        exam=number % 2 == 0,
        correct=round(percent),
        items=100,
        percent=percent,
        low=percent - 7,
        high=percent + 7,
        minutes=60.0,
    )
