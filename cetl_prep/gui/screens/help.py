"""Help: what this is, what the numbers mean, all keys, and the licenses; with a field to search in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from cetl_prep.gui.help_topics import Entry, Topic, found, topics
from cetl_prep.gui.theme import BODY, Theme
from cetl_prep.gui.widgets.boxes import Page, Panel
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import TITLE, Label

TERM = 190
MEASURE = 860


class HelpScreen(Page):
    """A page of topics; what does not hold the words searched for is hidden.

    Attributes:
        back: the reader is done.
    """

    back = Signal()

    def __init__(
        self,
        theme: Theme,
        room_keys: Callable[[], tuple[tuple[str, str], ...]],
        about: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._room_keys = room_keys
        self._about = about
        self._told = (room_keys(), about())
        self._rows: list[tuple[Topic, Panel, dict[Entry, tuple[QWidget, ...]]]] = []
        self._build()
        self._connect()
        self._render()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Help"))
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self.tr("Search help"))
        label = Label(theme, self.tr("&Search help"), BODY, 500)
        label.setBuddy(self._search)
        self._nothing = Label(theme, "", color="ink2", wrap=True)
        self.body.addWidget(Heading(theme, self.tr("Help")))
        self.body.addWidget(label)
        self.body.addWidget(self._search)
        self.body.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        self._build_topics()
        self.body.addStretch(1)

    def _build_topics(self) -> None:
        self._list.setSpacing(self._theme.gap(16))
        for topic in topics(*self._told):
            self._list.addWidget(self._panel(topic))

    def _panel(self, topic: Topic) -> Panel:
        theme, panel = self._theme, Panel(self._theme)
        panel.body.addWidget(Label(theme, topic.heading, TITLE, 600, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.gap(16))
        grid.setVerticalSpacing(theme.gap(7))
        grid.setColumnStretch(1, 1)
        rows: dict[Entry, tuple[QWidget, ...]] = {}
        for row, entry in enumerate(topic.entries):
            term = Label(theme, entry.term, BODY, 500, wrap=True)
            text = Label(theme, entry.text, BODY, color="ink2", wrap=True)
            text.setAccessibleName(f"{entry.term}: {entry.text}")
            grid.addWidget(term, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
            rows[entry] = (term, text)
        panel.body.addLayout(grid)
        self._rows.append((topic, panel, rows))
        return panel

    # Connect

    def _connect(self) -> None:
        self._search.textChanged.connect(self._render)
        self._theme.changed.connect(self._fit)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._search.setFocus)
        self._fit()

    # Render

    def refresh(self) -> None:
        """Tell the keys of the exam room as they are now, and first what belongs to the page one comes from."""
        told = (self._room_keys(), self._about())
        if told == self._told:
            return
        self.verticalScrollBar().setValue(0)
        if told[1] != self._told[1]:
            self._search.clear()
        self._told = told
        for _, panel, _widgets in self._rows:
            panel.hide()
            panel.deleteLater()
        self._rows.clear()
        self._build_topics()
        self._fit()
        self._render()

    def _render(self) -> None:
        wanted = self._search.text().strip()
        shown = 0
        for topic, panel, rows in self._rows:
            entries = found(topic, wanted)
            shown += len(entries)
            panel.setVisible(bool(entries))
            for entry, widgets in rows.items():
                for widget in widgets:
                    widget.setVisible(entry in entries)
        self._nothing.setText(self.tr("Nothing here holds “{words}”.").format(words=wanted))
        self._nothing.setVisible(not shown)

    def _fit(self) -> None:
        self._search.setFont(self._theme.font(BODY))
        self._search.setMaximumWidth(self._theme.px(420))
        for _, panel, rows in self._rows:
            panel.setMaximumWidth(self._theme.px(MEASURE))
            for term, _text in rows.values():
                term.setFixedWidth(self._theme.px(TERM))

    # On what the user does

    def _on_escape(self) -> None:
        if self._search.text():
            self._search.clear()
        else:
            self.back.emit()
