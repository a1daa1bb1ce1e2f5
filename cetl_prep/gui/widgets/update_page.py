"""The update preview: what a newer version of a bank would change, what stays, and what wants a choice."""

from collections.abc import Iterable, Mapping
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from cetl_prep.exam.item import Item
from cetl_prep.exam.three_way import ABSENT, Change, Conflict, Place, Side
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Page, Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.conflict_panel import ConflictPanel
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import TITLE, Label
from cetl_prep.gui.widgets.link import Link
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.gui.widgets.reading_order import follow_layout
from cetl_prep.gui.widgets.table_panel import TablePanel
from cetl_prep.services.update import Update
from cetl_prep.words.merging import field_words, value_words

MOST_ROWS, MOST_CONFLICTS = 500, 50
"""Rows of a table, and conflicts shown one by one; the counts are always of all."""


class UpdatePage(Page):
    """Shows an update and asks for it.

    Attributes:
        back: the user does not want it.
        update_wanted: it is to be done.
        chosen: emitted with a conflict and the side whose value is to be taken.
        all_chosen: emitted with the side to take wherever nothing is chosen.
    """

    back = Signal()
    update_wanted = Signal()
    chosen = Signal(object, object)
    all_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._panels: list[ConflictPanel] = []
        self._build()
        self._connect()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._heading = Heading(theme, self.tr("Update preview"))
        self._back = Link(theme, self.tr("Banks"), name=self.tr("Back to Banks"))
        self._heading.above.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.progress = ProgressLine(theme)
        self._trouble = Well(theme, "error", "cross")
        self._license = Well(theme, "weak", "alert")
        self._signed = Well(theme, "plain", "info")
        self._build_choices()
        heads = (self.tr("Item"), self.tr("Stem"))
        self._new = TablePanel(theme, "plus", "accent", heads, (130,))
        changes = (self.tr("Item"), self.tr("What"), self.tr("Before"), self.tr("After"))
        self._changed = TablePanel(theme, "edit", "accent", changes, (130, 160, 260))
        self._removed = TablePanel(theme, "cross", "weak", heads, (130,))
        self._kept = TablePanel(theme, "check", "accent", changes, (130, 160, 260))
        self._history = Panel(theme, self.tr("What happens to your history"))
        self._told = Label(theme, "", color="ink2", wrap=True)
        self._history.body.addWidget(self._told)
        self._results = (self._choices, self._new, self._changed, self._removed, self._kept)
        for part in (self._heading, self.progress, self._trouble, self._license, self._signed):
            self.body.addWidget(part)
        for panel in (*self._results, self._history):
            self.body.addWidget(panel)
        self.body.addStretch(1)
        self.body.addLayout(self._foot())

    def _build_choices(self) -> None:
        theme = self._theme
        self._choices = QWidget()
        self._list = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._choices)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._choices_title = Label(theme, "", TITLE, 600, wrap=True)
        self._mine = Button(theme, self.tr("Keep mine everywhere"))
        self._theirs = Button(theme, self.tr("Take theirs everywhere"))
        self._everywhere = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._everywhere.addWidget(self._mine)
        self._everywhere.addWidget(self._theirs)
        self._everywhere.addStretch(1)
        self._list.addWidget(self._choices_title)
        self._list.addLayout(self._everywhere)

    def _foot(self) -> QBoxLayout:
        theme = self._theme
        self._left = Label(theme, "", color="ink2", wrap=True)
        self._cancel = Button(theme, self.tr("Not now"))
        self._go = Button(theme, self.tr("Update bank"), "pri")
        self._go.setToolTip(self.tr("Ctrl+Enter"))
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot_row.addWidget(self._left, 1)
        self._foot_row.addWidget(self._cancel)
        self._foot_row.addWidget(self._go)
        return self._foot_row

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._cancel.clicked.connect(self.back)
        self.progress.stopped.connect(self.back)
        self._go.clicked.connect(self.update_wanted)
        self._mine.clicked.connect(lambda: self.all_chosen.emit(Side.MINE))
        self._theirs.clicked.connect(lambda: self.all_chosen.emit(Side.THEIRS))
        for keys, slot in {"Ctrl+Return": self._on_enter, "Escape": self.back.emit}.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._theme.changed.connect(self._lay_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    # Render

    def show_working(self, text: str) -> None:
        """Something goes on."""
        for part in (self._trouble, self._license, self._signed, *self._results, self._history):
            part.hide()
        self._left.setText("")
        self._go.setEnabled(False)
        self.progress.begin(text)

    def show_trouble(self, text: str) -> None:
        """It cannot go on."""
        self.progress.end()
        self._trouble.say(text)
        self._trouble.show()
        self._go.setEnabled(False)

    def show_update(self, update: Update, signed: str) -> None:
        """Show an update; `signed` is what its signature says."""
        self.progress.end()
        merged, theirs = update.merged, Side.THEIRS
        new, changed, removed = (
            merged.added(theirs), merged.changed(theirs), merged.removed(theirs)
        )  # fmt: skip
        version = update.theirs.info.version
        self._heading.say(
            self.tr("Update to {version}").format(version=version),
            self.tr("{title}: {a} new, {c} changed, {r} removed. Nothing has changed yet.").format(
                title=update.mine.info.title, a=len(new), c=len(changed), r=len(removed)
            ),
        )
        self._signed.say(signed)
        self._signed.show()
        self._render_license(merged.licenses)
        self._new.show_rows(
            self.tr("New: {n}").format(n=len(new)), "", _stems(new, update.theirs.by_id)
        )
        self._removed.show_rows(
            self.tr("Removed: {n}").format(n=len(removed)),
            self.tr("They are not asked again. Your answers stay."),
            _stems(removed, update.mine.by_id),
        )
        self._changed.show_rows(
            self.tr("Changed: {n}").format(n=len(changed)),
            "",
            self._changes(merged.changes, Side.THEIRS),
        )
        mine = len({*merged.added(Side.MINE), *merged.changed(Side.MINE)})
        self._kept.show_rows(
            self.tr("Yours, and kept: {n}").format(n=mine),
            "",
            self._changes(merged.changes, Side.MINE),
        )
        self._told.setText(self._history_words(update))
        self._history.show()
        self._lay_out()

    def show_choices(self, conflicts: Iterable[Conflict], choices: Mapping[Place, Side]) -> None:
        """Show the conflicts with what is chosen; the update can be done when nothing is left to choose."""
        wanted = tuple(conflicts)
        if [panel.conflict for panel in self._panels] != list(wanted[:MOST_CONFLICTS]):
            self._make_panels(wanted[:MOST_CONFLICTS])
        for panel in self._panels:
            panel.show_choice(choices.get(panel.conflict.place))
        left = sum(conflict.place not in choices for conflict in wanted)
        self._choices.setVisible(bool(wanted))
        self._choices_title.setText(
            self.tr("Changed by you and in the update: {n}").format(n=len(wanted))
        )
        one, many = self.tr("One choice is left."), self.tr("{n} choices are left.")
        said = one if left == 1 else many.format(n=left)
        self._left.setText(said if left else "")
        self._go.setEnabled(not left)
        self._lay_out()

    def _make_panels(self, conflicts: tuple[Conflict, ...]) -> None:
        for panel in self._panels:
            self._list.removeWidget(panel)
            panel.deleteLater()
        self._panels = [ConflictPanel(self._theme, conflict) for conflict in conflicts]
        for panel in self._panels:
            self._list.addWidget(panel)
            panel.chosen.connect(lambda side, c=panel.conflict: self.chosen.emit(c, side))
        follow_layout(self)

    def _render_license(self, licenses: tuple[str, str] | None) -> None:
        self._license.setVisible(licenses is not None)
        if licenses:
            mine, theirs = (each or self.tr("none") for each in licenses)
            self._license.say(
                self.tr(
                    "The licences differ: {mine} here, {theirs} in the update. Make sure that both allow it."
                ).format(mine=mine, theirs=theirs)
            )

    def _changes(self, changes: Iterable[Change], side: Side) -> list[tuple[str, str, str, str]]:
        found = (
            change
            for change in changes
            if change.side is side and change.before is not ABSENT and change.after is not ABSENT
        )
        return [
            (
                change.item or self.tr("The bank"),
                field_words(change.field, TONGUE),
                value_words(change.before, TONGUE),
                value_words(change.after, TONGUE),
            )
            for change in islice(found, MOST_ROWS)
        ]

    def _history_words(self, update: Update) -> str:
        said = [self.tr("Your answers to this bank are kept, and a backup of them is made first.")]
        if update.asking_else:
            said.append(
                self.tr(
                    "Items that ask something else now: {n} ({names}). Their old answers stay in your history but no longer feed the estimate."
                ).format(n=len(update.asking_else), names=", ".join(update.asking_else[:5]))
            )
        said.append(
            self.tr(
                "Where a key is corrected, old sittings are scored again; the report shows both scores."
            )
        )
        said.append(self.tr("You can undo the whole update."))
        return "\n".join(said)

    def _lay_out(self) -> None:
        theme = self._theme
        narrow = theme.layout_for(self.window().width()) == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in (self._foot_row, self._everywhere):
            row.setDirection(down if narrow else across)
            row.setSpacing(theme.gap(4))
        self._list.setSpacing(theme.gap(12))
        for panel in self._panels:
            panel.lay_out(narrow=narrow)

    # On what the user does

    def _on_enter(self) -> None:
        if self._go.isEnabled():
            self.update_wanted.emit()


def _stems(names: Iterable[str], items: Mapping[str, Item]) -> list[tuple[str, str]]:
    return [(name, items[name].stem) for name in names if name in items][:MOST_ROWS]
