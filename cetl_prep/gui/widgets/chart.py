"""What every chart has: a finding as its name, and its data as a table to read or copy."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.focus_ring import MARGIN, paint_ring
from cetl_prep.gui.widgets.mirroring import along

Rows = list[tuple[str, ...]]


class Chart(QLabel):
    """A painted widget with a title, a finding and a table; heirs give `table` and `paintEvent`.

    Its accessible name is the finding. A chart that is a stop for Tab leaves room for the ring (`inset`).
    It is a label with a picture, since assistive technology then knows it as a graphic.
    """

    def __init__(
        self, theme: Theme, title: str, *, stop: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = title
        self.setPixmap(QPixmap(1, 1))
        self.setAccessibleDescription(self.tr("Chart. Ctrl+Shift+T shows its data as a table."))
        self.setLayoutDirection(along())
        self.inset = MARGIN if stop else 0
        if stop:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """What its layout wants, if it has one."""
        held = self.layout()
        return held.totalSizeHint() if held else QSize()

    def minimumSizeHint(self) -> QSize:
        """What its layout needs, if it has one."""
        held = self.layout()
        return held.totalMinimumSize() if held else QSize()

    def heightForWidth(self, width: int) -> int:
        """What its layout needs at this width, if it has one."""
        held = self.layout()
        return held.totalHeightForWidth(width) if held else -1

    def table(self) -> Rows:
        """The data as text: a header, then the rows."""
        raise NotImplementedError

    def copy_data(self) -> None:
        """Put the table on the clipboard, tab-separated."""
        QGuiApplication.clipboard().setText(as_text(self.table()))

    def show_table(self) -> None:
        """Show the table in a small dialog."""
        show_tables(self._theme, [self], self.window())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the table and copying it."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The menu of the chart; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show as table")).triggered.connect(self.show_table)
        menu.addAction(self.tr("Copy data")).triggered.connect(self.copy_data)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _start_painting(self) -> QPainter:
        """A painter with round edges; the ring is drawn when the chart has the focus."""
        if self.hasFocus():
            area = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            paint_ring(self, self._theme, area, self._theme.px(4))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(along())
        return painter

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def as_text(rows: Rows) -> str:
    """A table as tab-separated lines."""
    return "\n".join("\t".join(row) for row in rows)


def offer_tables(theme: Theme, page: QWidget) -> None:
    """Let Ctrl+Shift+T on this page show the chart with the focus as a table, or else all charts of the page."""
    shortcut = QShortcut(QKeySequence("Ctrl+Shift+T"), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: _show_page(theme, page))


def _show_page(theme: Theme, page: QWidget) -> None:
    charts = [chart for chart in page.findChildren(Chart) if chart.isVisibleTo(page)]
    stops = [chart for chart in charts if chart.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    focused = [chart for chart in stops if chart.hasFocus()]
    if focused or stops:
        show_tables(theme, focused or stops, page.window())


def show_tables(theme: Theme, charts: list[Chart], parent: QWidget) -> None:
    """Show these charts as tables in one dialog."""
    from cetl_prep.gui.widgets.data_dialog import DataDialog

    dialog = DataDialog(theme, [(chart.title, chart.table()) for chart in charts], parent)
    dialog.open()
