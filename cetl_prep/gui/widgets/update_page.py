"""The update preview: what a newer version of a bank would change, what stays, and what wants a choice."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.three_way import Place, Side
from cetl_prep.gui.models.update_rows import Part, Row
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Page, Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.license_well import LicenseWell
from cetl_prep.gui.widgets.link import Link
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.gui.widgets.reading_order import follow_layout
from cetl_prep.gui.widgets.update_detail import UpdateDetail
from cetl_prep.gui.widgets.update_list import UpdateList
from cetl_prep.services.update import Update

LIST = 380
QWIDGETSIZE_MAX = (1 << 24) - 1
MOST_NAMED = 5
"""Items named in a sentence."""


class UpdatePage(Page):
    """Shows an update and asks for it.

    Attributes:
        back: the user does not want it.
        update_wanted: it is to be done.
        chosen: emitted with places and the side whose value is to be taken.
        all_chosen: emitted with the side to take in every conflict.
        all_ticked: emitted with whether every other change is to be taken or none.
    """

    back = Signal()
    update_wanted = Signal()
    chosen = Signal(object, object)
    all_chosen = Signal(object)
    all_ticked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._update: Update | None = None
        self._choices: Mapping[Place, Side] = {}
        self._rows: list[Row] = []
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
        self._license = LicenseWell(theme)
        self._signed = Well(theme, "plain", "info")
        self.list = UpdateList(theme)
        self.detail = UpdateDetail(theme)
        self._history = Panel(theme, self.tr("What happens to your history"))
        self._told = Label(theme, "", color="ink2", wrap=True)
        self._history.body.addWidget(self._told)
        for part in (self._heading, self.progress, self._trouble, self._license, self._signed):
            self.body.addWidget(part)
        self.body.addWidget(self._build_columns())
        self.body.addStretch(1)
        self.body.addLayout(self._foot())
        for well in (self._trouble, self._license, self._signed):
            well.hide()
        self._columns.hide()

    def _build_columns(self) -> QWidget:
        self._columns = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._row.setContentsMargins(0, 0, 0, 0)
        beside = QVBoxLayout()
        beside.setSpacing(self._theme.gap(16))
        beside.addWidget(self.detail)
        beside.addWidget(self._history)
        beside.addStretch(1)
        self._row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(beside, 1)
        return self._columns

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
        self.list.row_chosen.connect(self._on_row)
        self.list.model.ticked.connect(self._on_ticked)
        self.list.all_ticked.connect(self.all_ticked)
        self.list.all_chosen.connect(self.all_chosen)
        self.list.went_on.connect(self.detail.take_focus)
        self.detail.chosen.connect(self.chosen)
        for keys, slot in {
            "Ctrl+Return": self._on_enter,
            "Escape": self.back.emit,
            "F8": self.list.go_on,
        }.items():
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
        for part in (self._trouble, self._license, self._signed, self._columns):
            part.hide()
        self._heading.say(self.tr("Update preview"), "")
        self._left.setText("")
        self._go.setEnabled(False)
        self.progress.begin(text)

    def show_trouble(self, text: str) -> None:
        """It cannot go on."""
        self.progress.end()
        self._trouble.say(text)
        self._trouble.show()
        self._go.setEnabled(False)

    def show_update(
        self, update: Update, signed: str, choices: Mapping[Place, Side], rows: list[Row]
    ) -> None:
        """Show an update; `signed` is what its signature says, `rows` what `rows_of` gave."""
        self.progress.end()
        self._update, self._choices, self._rows = update, choices, rows
        counts = dict.fromkeys(Part, 0) | {r.part: r.count for r in rows if r.is_head}
        title, version = update.mine.info.title, update.theirs.info.version
        self._heading.say(
            self.tr("Update to {version}").format(version=version),
            self.tr("{title}: {a} new, {c} changed, {r} removed. Nothing has changed yet.").format(
                title=title, a=counts[Part.NEW], c=counts[Part.CHANGED], r=counts[Part.REMOVED]
            ),
        )
        self._signed.say(signed)
        self._signed.show()
        self._license.show_licenses(update.merged.licenses)
        touched = {row.item for row in rows if row.item}
        same = sum(item.id not in touched for item in update.mine.items)
        self._columns.show()
        self.list.show_rows(rows, update.stays_out, same)
        self.show_choices(choices)
        self._lay_out()
        follow_layout(self)
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choices(self, choices: Mapping[Place, Side]) -> None:
        """Show what is chosen; the update can be done when no choice is missing."""
        update = self._update
        if update is None:
            return
        self._choices = choices
        self.list.model.show_choices(choices)
        self.detail.show_choices(choices)
        left = sum(conflict.place not in choices for conflict in update.merged.conflicts)
        self.list.next.setEnabled(bool(left))
        out = sum(row.out(choices) for row in self._rows)
        none = self._all_out(choices)
        said = [
            self._left_words(left),
            self.tr("Nothing is ticked.") if none else "",
            self._out_words(out),
        ]
        self._left.setText(" ".join(filter(None, said)))
        self._go.setEnabled(not left and not none)
        self._told.setText(self._history_words(update, choices))

    def _left_words(self, left: int) -> str:
        one, many = self.tr("One choice is left."), self.tr("{n} choices are left.")
        return (one if left == 1 else many.format(n=left)) if left else ""

    def _out_words(self, out: int) -> str:
        one = self.tr("One item stays as it is here. The next version offers the change again.")
        many = self.tr(
            "{n} items stay as they are here. The next version offers the changes again."
        )
        return (one if out == 1 else many.format(n=out)) if out else ""

    def _all_out(self, choices: Mapping[Place, Side]) -> bool:
        """Whether nothing at all would be taken."""
        asked = [row for row in self._rows if row.offers or row.conflicts]
        places = [place for row in asked for place in row.places]
        return not any(row.conflicts or row.along for row in self._rows) and all(
            choices.get(place) is Side.MINE for place in places
        )

    def _history_words(self, update: Update, choices: Mapping[Place, Side]) -> str:
        answers = self.tr("Your {n} answers to this bank are kept, and are backed up first.")
        said = [answers.format(n=update.answers)]
        if not update.answers:
            said = [self.tr("Your history is kept, and is backed up first.")]
        asking = [name for name in update.asking_else if update.asks_else(name, choices)]
        if asking:
            said.append(
                self.tr(
                    "Items that ask something else now: {n} ({names}). Their old answers stay in your history but no longer feed the estimate."
                ).format(n=len(asking), names=", ".join(asking[:MOST_NAMED]))
            )
        said.append(
            self.tr(
                "Where a key is corrected, old sittings are scored again; the report shows both scores."
            )
        )
        said.append(
            self.tr(
                "You can undo the whole update: Undo update on the page of banks, until you change the bank again."
            )
        )
        return "\n".join(said)

    def _lay_out(self) -> None:
        theme = self._theme
        narrow = theme.layout_for(self.window().width()) == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in (self._foot_row, self._row):
            row.setDirection(down if narrow else across)
        self._foot_row.setSpacing(theme.gap(4))
        self._row.setSpacing(theme.gap(16))
        self.list.setMinimumWidth(0 if narrow else theme.px(LIST))
        self.list.setMaximumWidth(QWIDGETSIZE_MAX if narrow else theme.px(LIST))
        self._row.setAlignment(
            self.list, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignTop
        )
        self.detail.lay_out(narrow=theme.layout_for(self.window().width()) != "wide")

    # On what the user does

    def _on_row(self, row: Row) -> None:
        if self._update is not None:
            self.detail.show_row(row, self._update, self._choices)

    def _on_ticked(self, places: object, on: bool) -> None:
        self.chosen.emit(places, Side.THEIRS if on else Side.MINE)

    def _on_enter(self) -> None:
        if self._go.isEnabled():
            self.update_wanted.emit()
