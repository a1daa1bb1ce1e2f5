"""The items of a bank as a list: the beginning of the stem, and its id and status."""

from collections.abc import Collection, Sequence
from html import escape

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from cetl_prep.exam.item import Item, Status
from cetl_prep.gui.models.cells import ROOT, Index
from cetl_prep.texts.reading import shown

EDITED_ROLE = Qt.ItemDataRole.UserRole
"""Whether an item has changes that are not saved."""


class ItemsModel(QAbstractListModel):
    """Two lines for each item. No widget stands behind a row, so a bank may be long."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._edited: frozenset[str] = frozenset()

    def show_items(self, items: Sequence[Item], edited: Collection[str]) -> None:
        """Show these items; rows stay where they are when only their texts are others."""
        same = [item.id for item in items] == [item.id for item in self._items]
        if not same:
            self.beginResetModel()
        changed = [
            place
            for place, (new, old) in enumerate(zip(items, self._items, strict=False))
            if same and (new is not old or (new.id in edited) != (old.id in self._edited))
        ]
        self._items, self._edited = tuple(items), frozenset(edited)
        if not same:
            self.endResetModel()
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def item_id(self, row: int) -> str:
        """Id of the item in a row, empty for a row that is not there."""
        return self._items[row].id if 0 <= row < len(self._items) else ""

    def place(self, item_id: str) -> int:
        """The row of an item, -1 when it is not shown."""
        ids = [item.id for item in self._items]
        return ids.index(item_id) if item_id in ids else -1

    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of items shown."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The two lines of an item; read as one."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == EDITED_ROLE:
            return item.id in self._edited
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = self._words(item).replace("\n", ", ")
            is_tip = role == Qt.ItemDataRole.ToolTipRole  # a tip would be read as HTML
            return f"<p>{escape(said)}</p>" if is_tip else said
        return self._words(item) if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, item: Item) -> str:
        stem = shown(item.stem, item.format).line or self.tr("No stem yet")
        edited = self.tr("not saved") if item.id in self._edited else ""
        status = "" if item.status is Status.ACTIVE else self._status(item.status)
        return f"{stem}\n{', '.join(part for part in (item.id, status, edited) if part)}"

    def _status(self, status: Status) -> str:
        return {
            Status.HOLD_OUT: self.tr("kept for a sealed exam"),
            Status.DRAFT: self.tr("draft"),
            Status.RETIRED: self.tr("retired"),
        }.get(status, "")
