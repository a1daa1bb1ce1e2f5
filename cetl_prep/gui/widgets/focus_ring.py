"""The focus ring, painted by every control into the margin around it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme

MARGIN = 4
"""Pixels that a control leaves free around its outline for the ring, whatever the text size."""


def paint_ring(widget: QWidget, theme: Theme, area: QRect, radius: float) -> None:
    """Draw the ring around `area` (the outline of the control) of a widget that has the focus."""
    painter = QPainter(widget)
    ring(painter, theme, QRectF(area), radius)
    painter.end()


def ring(painter: QPainter, theme: Theme, area: QRectF, radius: float) -> None:
    """Draw the ring around `area` with a painter at hand."""
    width = min(theme.ring, 3)
    grown = MARGIN - width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("focus"), width))
    outline = area.adjusted(-grown, -grown, grown, grown)
    painter.drawRoundedRect(outline, radius + grown, radius + grown)
    painter.restore()
