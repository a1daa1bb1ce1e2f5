"""The items of a bank as a list: the beginning of the stem, and its id and status. Only what is shown is read."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from cetl_prep.banks.browsing import Browser, Line, place_in
from cetl_prep.exam.item import Item, Status
from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.texts.reading import shown

PAGE, PAGES = 64, 16
"""Rows that are read at once, and how many such pages are kept."""

Face = tuple[str, str, bool]
"""What is drawn of a row: its two lines, and whether there are changes that are not saved."""


class ItemsModel(QAbstractTableModel):
    """One column of rows with two lines each. Rows are numbers of a bank's items; their texts are read page by page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browser: Browser | None = None
        self._rows: Sequence[int] = ()
        self._new: tuple[str, ...] = ()
        self._edited: dict[str, Item] = {}
        self._pages: OrderedDict[int, list[Line]] = OrderedDict()
        self._faces: dict[int, Face] = {}

    def show_rows(
        self, browser: Browser, rows: Sequence[int], new: Sequence[str], edited: Mapping[str, Item]
    ) -> None:
        """Show these rows of a bank, and behind them new items; `edited` are items as they read now, new ones too.

        Rows stay where they are when only their texts are others.
        """
        same = browser is self._browser and rows == self._rows and tuple(new) == self._new
        if same and self._edited == edited:
            return
        if not same:
            self.beginResetModel()
        if browser is not self._browser or rows is not self._rows:
            self._pages.clear()
        self._faces.clear()
        self._browser, self._rows, self._new = browser, rows, tuple(new)
        self._edited = dict(edited)
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        else:
            self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._browser, self._rows, self._new = None, (), ()
        self._pages.clear()
        self._faces.clear()
        self.endResetModel()

    def item_id(self, row: int) -> str:
        """Id of the item in a row, empty for a row that is not there."""
        if not 0 <= row < self.rowCount():
            return ""
        held = len(self._rows)
        return self._line(row).id if row < held else self._new[row - held]

    def place(self, item_id: str) -> int:
        """The row of an item, -1 when it is not shown."""
        if item_id in self._new:
            return len(self._rows) + self._new.index(item_id)
        row = self._browser.row_of(item_id) if self._browser and item_id else 0
        return place_in(self._rows, row) if row else -1

    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of items shown."""
        return 0 if parent.isValid() else len(self._rows) + len(self._new)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The two lines of an item; read as one."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(self.face(index.row())[:2])
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = ", ".join(self.face(index.row())[:2])
            is_tip = role == Qt.ItemDataRole.ToolTipRole  # a tip would be read as HTML
            return f"<p>{escape(said)}</p>" if is_tip else said
        return None

    def face(self, row: int) -> Face:
        """What is drawn of a row, in one call."""
        found = self._faces.get(row)
        if found is None:
            if len(self._faces) >= PAGE * PAGES:
                self._faces.clear()
            found = self._faces[row] = self._made(row)
        return found

    def _made(self, row: int) -> Face:
        held = len(self._rows)
        line = self._line(row) if row < held else None
        item = self._edited.get(line.id if line else self._new[row - held])
        if item is not None:
            line = Line(item.id, item.skill, item.status, item.format, item.stem)
        if line is None:
            raise LookupError(row)
        stem = shown(line.stem, line.format).line or self.tr("No stem yet")
        status = "" if line.status is Status.ACTIVE else self._status(line.status)
        edited = self.tr("not saved") if item is not None else ""
        return stem, ", ".join(part for part in (line.id, status, edited) if part), bool(edited)

    def _line(self, row: int) -> Line:
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._read(number)
            if len(self._pages) >= PAGES:
                self._pages.popitem(last=False)
            self._pages[number] = page
        else:
            self._pages.move_to_end(number)
        return page[place]

    def _read(self, number: int) -> list[Line]:
        rows = self._rows[PAGE * number : PAGE * (number + 1)]
        return self._browser.lines(rows) if self._browser else []

    def _status(self, status: Status) -> str:
        return {
            Status.HOLD_OUT: self.tr("kept for a sealed exam"),
            Status.DRAFT: self.tr("draft"),
            Status.RETIRED: self.tr("retired"),
        }.get(status, "")
