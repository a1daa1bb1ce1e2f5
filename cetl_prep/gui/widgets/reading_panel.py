"""How a file of another program is read: its format, what each column of a table holds, and what else it does not say."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cetl_prep.formats.door import Wish
from cetl_prep.formats.draft import Column
from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.boxes import Panel
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.fields import Combo
from cetl_prep.gui.widgets.label import Label
from cetl_prep.gui.widgets.reading_order import follow_layout

_LETTERS = "abcdefgh"


def _fields() -> list[tuple[str, str]]:
    """What a column may hold, with the words for it."""
    options = [
        (
            f"option_{letter}",
            QCoreApplication.translate("ReadingPanel", "Option {letter}").format(
                letter=letter.upper()
            ),
        )
        for letter in _LETTERS
    ]
    reasons = [
        (
            f"feedback_{letter}",
            QCoreApplication.translate("ReadingPanel", "Reason of option {letter}").format(
                letter=letter.upper()
            ),
        )
        for letter in _LETTERS
    ]
    return [
        ("", QCoreApplication.translate("ReadingPanel", "Not read")),
        ("stem", QCoreApplication.translate("ReadingPanel", "Question")),
        *options,
        ("options", QCoreApplication.translate("ReadingPanel", "All options in one cell")),
        ("key", QCoreApplication.translate("ReadingPanel", "Right option")),
        ("wrong", QCoreApplication.translate("ReadingPanel", "Wrong option")),
        *reasons,
        ("rule", QCoreApplication.translate("ReadingPanel", "Explanation")),
        ("category", QCoreApplication.translate("ReadingPanel", "Category")),
        ("tags", QCoreApplication.translate("ReadingPanel", "Tags")),
        ("difficulty", QCoreApplication.translate("ReadingPanel", "Difficulty")),
        ("references", QCoreApplication.translate("ReadingPanel", "Sources")),
        ("type", QCoreApplication.translate("ReadingPanel", "Kind of question")),
        ("image", QCoreApplication.translate("ReadingPanel", "Picture")),
        ("id", QCoreApplication.translate("ReadingPanel", "Id")),
    ]


def _narrow(combo: Combo, letters: int) -> None:
    """Let a list be narrower than its longest words, so that large text fits into a small window."""
    combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(letters)


class ReadingPanel(Panel):
    """Shows how the files were read; whatever is chosen here reads them again.

    Attributes:
        wanted: emitted with the `Wish` as it is now.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("How the file is read"), parent)
        self._wish = Wish()
        self._formats: list[str] = []
        self._columns: tuple[Column, ...] = ()
        self._rows: list[QWidget] = []
        self._combos: list[Combo] = []
        self._format = Combo(theme, (), self.tr("Read as"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.gap(16))
        self._grid.setVerticalSpacing(theme.gap(6))
        self._grid.setColumnStretch(1, 1)
        read_as = Label(theme, self.tr("Read as"), color="ink2")
        read_as.setBuddy(self._format)
        self._base = Combo(
            theme,
            (self.tr("as the file says"), self.tr("from 0"), self.tr("from 1")),
            self.tr("Numbers of right options count"),
        )
        self._base_label = Label(
            theme, self.tr("Numbers of right options count"), color="ink2", wrap=True
        )
        self._base_label.setBuddy(self._base)
        _narrow(self._format, 8)
        _narrow(self._base, 8)
        self._cards = CheckBox(theme, self.tr("Read flashcards that list options"))
        self._named_by_row = CheckBox(theme, self.tr("The first row names the columns"))
        top = QGridLayout()
        top.setHorizontalSpacing(theme.gap(16))
        top.setVerticalSpacing(theme.gap(6))
        top.setColumnStretch(1, 1)
        top.addWidget(read_as, 0, 0)
        top.addWidget(self._format, 0, 1)
        top.addWidget(self._base_label, 1, 0)
        top.addWidget(self._base, 1, 1)
        self.body.addLayout(top)
        self.body.addWidget(self._cards)
        self.body.addWidget(self._named_by_row)
        self.body.addLayout(self._grid)
        self._format.activated.connect(self._on_format)
        self._base.activated.connect(self._on_table)
        self._cards.clicked.connect(self._on_table)
        self._named_by_row.clicked.connect(self._on_table)

    def show_reading(
        self,
        wish: Wish,
        format: str,
        formats: Sequence[tuple[str, str]],
        columns: Sequence[Column],
        cards: int,
    ) -> None:
        """Show how it was read.

        Args:
            wish: what the user said so far.
            format: name of the format it was read as, empty when it could not be read.
            formats: name and title of each that can be chosen, the likely ones first.
            columns: of a table.
            cards: how many flashcards list options and were left out.
        """
        self._wish = wish
        self._formats = [name for name, _ in formats]
        self._format.clear()
        self._format.addItems([self.tr("Choose a format"), *(title for _, title in formats)])
        self._format.setCurrentIndex(
            self._formats.index(format) + 1 if format in self._formats else 0
        )
        self._columns = tuple(columns)
        self._base.setCurrentIndex(0 if wish.key_base is None else wish.key_base + 1)
        for widget in (self._base, self._base_label):
            widget.setVisible(bool(columns))
        self._cards.setVisible(cards > 0 or wish.cards)
        self._cards.setChecked(wish.cards)
        self._named_by_row.setVisible(any(column.header for column in columns))
        self._named_by_row.setChecked(True)
        self._rebuild()
        follow_layout(self)
        self.show()

    def _rebuild(self) -> None:
        for widget in self._rows:
            widget.hide()
            widget.deleteLater()
        self._rows, self._combos = [], []
        fields = _fields()
        names = [name for name, _ in fields]
        for line, column in enumerate(self._columns):
            shown = column.header or self.tr("Column {n}").format(n=line + 1)
            header = Label(self._theme, shown, wrap=True)
            example = Label(self._theme, column.example, color="ink2", wrap=True)
            combo = Combo(
                self._theme,
                [words for _, words in fields],
                self.tr("What the column {name} holds").format(name=shown),
            )
            _narrow(combo, 12)
            combo.setCurrentIndex(names.index(column.field) if column.field in names else 0)
            combo.activated.connect(self._on_table)
            header.setBuddy(combo)
            self._grid.addWidget(header, line, 0)
            self._grid.addWidget(example, line, 1)
            self._grid.addWidget(combo, line, 2)
            self._rows += [header, example, combo]
            self._combos.append(combo)

    # On what the user does

    def _on_format(self, place: int) -> None:
        """Another format is another file: what was said of the columns does not hold for it."""
        if place > 0:
            self.wanted.emit(Wish(self._formats[place - 1]))

    def _on_table(self) -> None:
        base = self._base.currentIndex()
        chosen = self._chosen()
        self.wanted.emit(
            Wish(
                self._wish.format,
                chosen if chosen != self._found() else self._wish.columns,
                None if base == 0 else base - 1,
                cards=self._cards.isChecked(),
            )
        )

    def _found(self) -> dict[str, str]:
        """The columns as they were read."""
        return self._named([column.field for column in self._columns])

    def _chosen(self) -> dict[str, str]:
        """The columns as they are to be read."""
        names = [name for name, _ in _fields()]
        return self._named([names[combo.currentIndex()] for combo in self._combos])

    def _named(self, fields: Sequence[str]) -> dict[str, str]:
        """Column by field: by its header, by its number where it has none or another has the same."""
        by_row = self._named_by_row.isChecked()
        headers = [column.header if by_row else "" for column in self._columns]
        named: dict[str, str] = {}
        for place, field in enumerate(fields):
            header = headers[place]
            column = header if header and headers.count(header) == 1 else str(place + 1)
            # A column that is not to be read has to be said too, or its header would be believed.
            said = field or f"unread_{place + 1}"
            named[said if said not in named else f"{said}#{place + 1}"] = column
        return named
