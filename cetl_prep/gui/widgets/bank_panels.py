"""The chosen bank: what it is, what it holds, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from cetl_prep.exam.bank import BankInfo
from cetl_prep.exam.item import Status
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.chart_panel import ChartPanel
from cetl_prep.gui.widgets.coverage import Count, CountBars
from cetl_prep.gui.widgets.fact_list import FactList
from cetl_prep.gui.widgets.label import CAPTION, TITLE, Label
from cetl_prep.services.appraising import BankFacts

DIGEST = 16
"""Hex digits of the digest shown in one group."""


class BankPanel(Panel):
    """Facts and actions.

    Attributes:
        use_wanted: practice and exams are to use this bank.
        edit_wanted: its items are to be edited.
        export_wanted: a copy or another format is to be written.
        remove_wanted: it is to be taken out of the library.
        update_wanted: a newer version of it is to be taken in.
        undo_wanted: its last update is to be undone.
    """

    use_wanted = Signal()
    edit_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()
    update_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._title = Label(theme, "", TITLE, 600, wrap=True)
        self._state = Label(theme, "", color="ink2", wrap=True)
        self._facts = FactList(theme)
        self._use = Button(theme, self.tr("Use this bank"))
        self._edit = Button(theme, self.tr("Edit items"))
        self._export = Button(theme, self.tr("Export…"))
        self._update = Button(theme, self.tr("Update…"), name=self.tr("Update this bank"))
        self._update.setToolTip(self.tr("Ctrl+U"))
        self._undo = Button(theme, self.tr("Undo update"))
        self._undo.hide()
        self._remove = Button(theme, self.tr("Remove"), name=self.tr("Remove this bank"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        for button in (
            self._use,
            self._edit,
            self._update,
            self._undo,
            self._export,
            self._remove,
        ):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._state):
            self.body.addWidget(part)
        self.body.addLayout(self._row)
        self.body.addWidget(self._facts)
        self._use.clicked.connect(self.use_wanted)
        self._edit.clicked.connect(self.edit_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        self._update.clicked.connect(self.update_wanted)
        self._undo.clicked.connect(self.undo_wanted)

    def show_undoable(self, undoable: bool) -> None:
        """Offer to undo the last update, or not."""
        self._undo.setVisible(undoable)

    def show_facts(self, facts: BankFacts, *, in_use: bool, changed: bool, sealed: bool) -> None:
        """Show a bank; `sealed` says whether its sealed exam is still unused."""
        info = facts.info
        self._title.setText(info.title)
        used = self.tr("In use: practice and exams draw from this bank.")
        unused = self.tr("Not in use: practice and exams draw from another bank.")
        self._state.setText(used if in_use else unused)
        self._facts.show_facts(
            [*self._about(info, changed), *self._holds(facts, sealed), *self._small_print(facts)]
        )
        self._use.setVisible(not in_use)
        for button in (self._edit, self._export):
            button.show()

    def show_trouble(self, title: str, text: str) -> None:
        """Show a bank that cannot be read, and why."""
        self._title.setText(title)
        self._state.setText(text)
        self._facts.show_facts(
            [
                (
                    self.tr("What was kept"),
                    self.tr(
                        "Your answers and scores are not in this file. Every other bank works."
                    ),
                ),
                (
                    self.tr("What you can do"),
                    self.tr(
                        "Add a fresh copy of the bank, or remove this one; both can be undone."
                    ),
                ),
            ]
        )
        for button in (self._use, self._edit, self._undo, self._export):
            button.hide()

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self._facts.lay_out(narrow=narrow)

    def _about(self, info: BankInfo, changed: bool) -> list[tuple[str, str]]:
        kept = self.tr("As it was published, or made on this computer")
        other = self.tr("Changed since it was published: its content is not what its digest says")
        return [
            (self.tr("Authors"), ", ".join(info.authors)),
            (self.tr("Version"), info.version),
            (self.tr("License"), info.license or self.tr("not stated")),
            (self.tr("State"), other if changed else kept),
        ]

    def _holds(self, facts: BankFacts, sealed: bool) -> list[tuple[str, str]]:
        status = facts.by_status
        items = self.tr(
            "{active} in use, {kept} kept for a sealed exam, {drafts} drafts, {retired} retired"
        ).format(
            active=status[Status.ACTIVE],
            kept=status[Status.HOLD_OUT],
            drafts=status[Status.DRAFT],
            retired=status[Status.RETIRED],
        )
        mocks = self.tr("{n} without a common item").format(n=facts.mocks)
        if not facts.mocks:
            mocks = self.tr("none of full length: some skills have too few items")
        return [
            (self.tr("Items"), items),
            (self.tr("Mock exams"), mocks),
            (self.tr("Sealed exam"), self._sealed(facts, sealed)),
            (self.tr("Put right"), self._errata(facts)),
        ]

    def _errata(self, facts: BankFacts) -> str:
        """What was reported and put right last, and whom to thank for all of it."""
        if not facts.errata:
            return ""
        last = facts.errata[-1]
        told = self.tr("Reports: {n}. The last: {item}, {word}").format(
            n=len(facts.errata), item=last.item, word=last.word
        )
        thanked = list(dict.fromkeys(each.credit for each in facts.errata if each.credit))
        if not thanked:
            return told
        return f"{told} " + self.tr("Thanks to {names}.").format(names=", ".join(thanked))

    def _sealed(self, facts: BankFacts, sealed: bool) -> str:
        if not facts.by_status[Status.HOLD_OUT]:
            return self.tr("none in this bank")
        return self.tr("kept for you, not used yet") if sealed else self.tr("used; it works once")

    def _small_print(self, facts: BankFacts) -> list[tuple[str, str]]:
        digest = facts.digest
        groups = [digest[n : n + DIGEST] for n in range(0, len(digest), DIGEST)]
        return [
            (self.tr("Source"), facts.info.source),
            (self.tr("Disclaimer"), " ".join(facts.info.disclaimer.split())),
            (self.tr("Digest (SHA-256)"), " ".join(groups)),
        ]


class CoveragePanel(ChartPanel):
    """Items by skill against what a mock exam draws."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Items for each skill"), parent)
        self._note = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._bars = CountBars(theme)
        self.add(self._note)
        self.add_chart(self._bars)

    def show_facts(self, facts: BankFacts) -> None:
        """Show the items of a bank."""
        skills = facts.info.blueprint.skills
        self._note.setText(
            self.tr("The line marks what one mock exam of {n} items draws.").format(
                n=sum(facts.drawn.values())
            )
        )
        self._bars.show_counts(
            [Count(s.name, facts.counts.get(s.id, 0), facts.drawn.get(s.id, 0)) for s in skills]
        )

    def lay_out(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        self._bars.lay_out(narrow=narrow)
