"""The import preview: what will come in, what cannot and why, what is lost, what is there already."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from cetl_prep.exam.blueprint import Skill
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.gui.widgets.boxes import Page, Panel, Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.fact_list import FactList
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.license_well import LicenseWell
from cetl_prep.gui.widgets.link import Link
from cetl_prep.gui.widgets.mapping_panel import MappingPanel
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.gui.widgets.reading_order import follow_layout
from cetl_prep.gui.widgets.reading_panel import ReadingPanel
from cetl_prep.gui.widgets.table_panel import SignedTitle, TablePanel
from cetl_prep.services.import_heads import Readings
from cetl_prep.services.importing import Preview
from cetl_prep.words.findings import severities


class ImportPage(Page):
    """Shows a preview and asks for the import.

    Attributes:
        reading: how the files were read; what is chosen there reads them again.
        back: the user does not want it.
        import_wanted: it is to be done; `keep_drafts` says whether with drafts.
        target_chosen: emitted with the number of the bank to bring the items into, 0 for a new one.
        mapped: emitted with a category and the id of the skill it means.
    """

    back = Signal()
    import_wanted = Signal()
    target_chosen = Signal(int)
    mapped = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._count = self._drafts = 0
        self._build()
        self._connect()

    @property
    def keep_drafts(self) -> bool:
        """Whether what cannot come in is kept as drafts."""
        return self._keep.isChecked()

    # Build

    def _build(self) -> None:
        theme = self._theme
        self._heading = Heading(theme, self.tr("Import preview"))
        self._back = Link(theme, self.tr("Banks"), name=self.tr("Back to Banks"))
        self._heading.above.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.progress = ProgressLine(theme)
        self._trouble = Well(theme, "error", "cross")
        self._build_coming()
        self._license = LicenseWell(theme)
        self._left_out = TablePanel(
            theme,
            "cross",
            "weak",
            (self.tr("Where"), self.tr("Kind"), self.tr("Why")),
            (90, 110),
        )
        self._lost = TablePanel(
            theme, "alert", "weak", (self.tr("Where"), self.tr("What is lost")), (90,)
        )
        self._twice = TablePanel(
            theme,
            "info",
            "ink2",
            (self.tr("Where"), self.tr("There already as"), self.tr("How much alike")),
            (90, 220),
        )
        self._mapping = MappingPanel(theme)
        self.reading = ReadingPanel(theme)
        self.reading.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._coming, 4)
        self._columns.addWidget(self._left_out, 7)
        for part in (self._heading, self.progress, self._trouble, self._license):
            self.body.addWidget(part)
        self.body.addLayout(self._columns)
        below = (self._mapping, self._lost, self._twice, self.reading)
        for panel in below:
            self.body.addWidget(panel)
        self._panels = (self._license, self._coming, self._left_out, *below)
        self.body.addStretch(1)
        self.body.addLayout(self._foot())

    def _build_coming(self) -> None:
        theme = self._theme
        self._coming = Panel(theme)
        self._coming_title = SignedTitle(theme, "check", "accent")
        self._target = Combo(theme, (), self.tr("Bring them into"))
        into = Label(theme, self.tr("Bring them into"), color="ink2")
        into.setBuddy(self._target)
        self._split = Label(theme, "", color="ink2", wrap=True)
        self._skills = FactList(theme)
        self._quality = Well(theme, "weak", "alert")
        self._origin = Well(
            theme,
            "plain",
            "info",
            self.tr("Files of other programs cannot be signed: check who made the items."),
        )
        for part in (
            self._coming_title,
            into,
            self._target,
            self._split,
            self._skills,
            self._origin,
            self._quality,
        ):
            self._coming.body.addWidget(part)
        self._coming.body.addStretch(1)

    def _foot(self) -> QBoxLayout:
        theme = self._theme
        self._keep = CheckBox(theme, self.tr("Keep what cannot come in as drafts"))
        self._cancel = Button(theme, self.tr("Cancel"))
        self._go = Button(theme, self.tr("Import"), "pri")
        self._go.setToolTip(self.tr("Ctrl+Enter"))
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot_row.addWidget(self._keep)
        self._foot_row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.gap(4))
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        self._foot_row.addLayout(buttons)
        return self._foot_row

    # Connect

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._cancel.clicked.connect(self.back)
        self.progress.stopped.connect(self.back)
        self._go.clicked.connect(self.import_wanted)
        self._keep.toggled.connect(self._render_button)
        self._target.activated.connect(self.target_chosen)
        self._mapping.mapped.connect(self.mapped)
        self._theme.changed.connect(self._lay_out)
        slots = {"Ctrl+Return": self._on_enter, "Ctrl+Enter": self._on_enter, "Esc": self.back.emit}
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns side by side or one below the other."""
        super().resizeEvent(event)
        self._lay_out()

    # Render

    def show_reading(self, names: Sequence[str]) -> None:
        """The files are being read."""
        self._heading.say(self.tr("Import preview"), self.tr("Nothing has changed yet."))
        self._trouble.hide()
        for part in (*self._panels, self._keep, self._go):
            part.hide()
        self.progress.begin(self.tr("Reading {files}").format(files=", ".join(names)))

    def show_working(self, words: str) -> None:
        """The preview is computed again, or the import is done; what is shown stays."""
        self._go.setEnabled(False)
        self.progress.begin(words)

    def show_trouble(self, text: str) -> None:
        """It cannot go on."""
        self.progress.end()
        self._trouble.say(text)
        self._trouble.show()
        self._render_button()

    def show_targets(self, titles: Sequence[str], chosen: int) -> None:
        """The banks the items can be brought into."""
        self._target.clear()
        self._target.addItems(list(titles))
        self._target.setCurrentIndex(chosen)

    def show_preview(self, readings: Readings, preview: Preview, known: dict[str, int]) -> None:
        """Show what the import would do; `known` counts the items that are there, by skill id."""
        self.progress.end()
        self._trouble.hide()
        self._count = len(readings.items)
        self._drafts = sum(
            left.draft is not None for file in readings.files for left in file.draft.skipped
        )
        self._heading.say(self.tr("Import preview"), self._source_words(readings))
        self._render_coming(preview, known)
        self._render_tables(readings, preview)
        self._license.show_licenses(preview.licenses)
        skills: tuple[Skill, ...] = preview.bank.info.blueprint.skills if known else ()
        labels = preview.labels if known else ()
        self._mapping.show_labels(labels, skills, preview.unassigned)
        self._keep.setVisible(self._drafts > 0)
        self._go.show()
        self._render_button()
        self._lay_out()
        follow_layout(self.content)

    def _source_words(self, readings: Readings) -> str:
        names = ", ".join(file.file for file in readings.files)
        formats = ", ".join(dict.fromkeys(file.draft.format for file in readings.files))
        return self.tr("{files} ({formats}), {items}. Nothing has changed yet.").format(
            files=names, formats=formats, items=self._items(readings.total)
        )

    def _render_coming(self, preview: Preview, known: dict[str, int]) -> None:
        self._coming.show()
        self._coming_title.label.setText(
            self.tr("{items} will come in").format(items=self._items(self._count))
        )
        self._split.setText(
            self.tr("{a} new, {c} changed, {u} as before").format(
                a=preview.added, c=preview.changed, u=preview.unchanged
            )
        )
        rows = []
        counts = preview.bank.skill_counts()
        for skill in preview.bank.info.blueprint.skills:
            more = counts.get(skill.id, 0) - known.get(skill.id, 0)
            if more:
                now = self.tr("{n} now, +{more}").format(n=known.get(skill.id, 0), more=more)
                rows.append((skill.name, now if known else f"+{more}"))
        self._skills.show_facts(rows)
        self._render_quality(preview)

    def _render_quality(self, preview: Preview) -> None:
        found = preview.findings
        self._quality.setVisible(found is not None and any(found.values()))
        if found is not None:
            self._quality.say(
                self.tr("Found in them by the rules: {found}.").format(
                    found=severities(found, TONGUE)
                )
            )

    def _render_tables(self, readings: Readings, preview: Preview) -> None:
        left = [
            (skipped.where, skipped.type, skipped.reason)
            for file in readings.files
            for skipped in file.draft.skipped
        ]
        lost = [(found.where, "; ".join(found.losses)) for found in readings.items if found.losses]
        twice = [
            (pair.where, pair.item, self.tr("{n} %").format(n=round(100 * pair.share)))
            for pair in preview.duplicates
        ]
        self._left_out.show_rows(
            self.tr("{items} cannot come in").format(items=self._items(len(left))),
            self.tr("Correct them in the file, or keep them as drafts and mend them here."),
            left,
        )
        self._lost.show_rows(
            self.tr("Coming in without a part: {items}").format(items=self._items(len(lost))),
            "",
            lost,
        )
        self._twice.show_rows(
            self.tr("There already, or nearly: {items}").format(items=self._items(len(twice))),
            self.tr("The same text updates the item that is there; nothing gets in twice."),
            twice,
        )

    def _items(self, n: int) -> str:
        return self.tr("1 item") if n == 1 else self.tr("{n} items").format(n=n)

    def _render_button(self) -> None:
        drafts = self._drafts if self._keep.isChecked() and not self._keep.isHidden() else 0
        text = self.tr("Import {items}").format(items=self._items(self._count + drafts))
        self._go.setText(text)
        self._go.setAccessibleName(text)
        self._go.setEnabled(self._count + drafts > 0)

    def _lay_out(self) -> None:
        layout = self._theme.layout_for(self.window().width())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if layout == "wide" else down)
        self._columns.setSpacing(self._theme.gap(16))
        self._foot_row.setDirection(down if layout == "narrow" else across)
        self._skills.lay_out(narrow=layout == "narrow")

    # On what the user does

    def _on_enter(self) -> None:
        if self._go.isVisible() and self._go.isEnabled():
            self.import_wanted.emit()
