"""The page of the study group: reports, figures, sealed mock exams and the own signature."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Page, Panel
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.heading import Heading
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.notice import Notice
from cetl_prep.gui.widgets.progress_line import ProgressLine
from cetl_prep.gui.widgets.slip_rows import SlipRows
from cetl_prep.gui.widgets.text_box import Field, LineBox


class GroupPage(Page):
    """The parts, laid out; the screen fills them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading = Heading(theme, self.tr("Study group"))
        self.back = Button(theme, self.tr("Back"), icon_name="arrow-left")
        self.heading.add(self.back)
        self.notice = Notice(theme)
        self.progress = ProgressLine(theme)
        self.take_in = Button(theme, self.tr("Open reports…"), icon_name="download")
        self.slips = SlipRows(theme)
        self.slips_told = Label(theme, "", color="ink2", wrap=True)
        self.give = Button(theme, self.tr("Give my answers away…"))
        self.merge = Button(theme, self.tr("Put answers together…"))
        self.merged_told = Label(theme, "", color="ink2", wrap=True)
        self.seal = Button(theme, self.tr("Seal a mock exam…"))
        self.open = Button(theme, self.tr("Open a sealed mock exam…"))
        self.result = Button(theme, self.tr("Save my result…"))
        self.debrief = Button(theme, self.tr("Put results together…"))
        self.mock_told = Label(theme, "", color="ink2", wrap=True)
        self.name = LineBox(theme, self.tr("The name in your signatures"))
        self.words = Label(theme, "", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save_key = Button(theme, self.tr("Save my key…"))
        self.bring_key = Button(theme, self.tr("Bring my key…"))
        self._rows: list[QBoxLayout] = []
        self._build()
        theme.changed.connect(self.lay_out)

    def _build(self) -> None:
        for part in (self.heading, self.notice, self.progress):
            self.body.addWidget(part)
        reports = self._panel(
            self.tr("Reports on items"),
            self.tr(
                "Readers say what is wrong and send a small file. Accepting one makes a new version"
                " of the bank that thanks whoever reported it."
            ),
            self.take_in,
        )
        reports.body.addWidget(self.slips_told)
        reports.body.addWidget(self.slips)
        figures = self._panel(
            self.tr("How items went"),
            self.tr(
                "Members give their first answers away, without names, times or order. Of five"
                " members or more the figures can be put into the bank in use."
            ),
            self.give,
            self.merge,
        )
        figures.body.addWidget(self.merged_told)
        mocks = self._panel(
            self.tr("Sealed mock exam"),
            self.tr(
                "One file with the same items, order and time for all; it opens with a start code."
                " It works on honor: the code lets a group begin together, it keeps nobody out."
            ),
            self.seal,
            self.open,
            self.result,
            self.debrief,
        )
        mocks.body.addWidget(self.mock_told)
        own = self._panel(
            self.tr("Your signature"),
            self.tr(
                "Others know you by these eight words, not by your name. Tell them the words by"
                " another way than the bank goes, by telephone for example."
            ),
            self.save_key,
            self.bring_key,
        )
        own.body.addWidget(Field(self._theme, self.tr("The name in your signatures"), self.name))
        own.body.addWidget(self.words)
        for panel in (reports, figures, mocks, own):
            self.body.addWidget(panel)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the room there is."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Fit to the room there is."""
        narrow = self._theme.layout_for(self.window().width()) == "narrow"
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(down if narrow else across)
        self.slips.lay_out(narrow=narrow)

    def _panel(self, title: str, text: str, *buttons: Button) -> Panel:
        theme = self._theme
        panel = Panel(theme, title)
        panel.body.addWidget(Label(theme, text, CAPTION, color="ink2", wrap=True))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(theme.gap(4))
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        panel.body.addLayout(row)
        self._rows.append(row)
        return panel
