"""Items while they are edited: what is changed and not saved, and the steps that undo it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cetl_prep.exam.item import Item


class EditBook(QObject):
    """Keeps the saved items, the edited ones, and one undo stack over all of them.

    Attributes:
        changed: emitted with the id of an item that reads otherwise now.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved: dict[str, Item] = {}
        self._edited: dict[str, Item] = {}
        self.stack = QUndoStack(self)

    def open(self, items: Iterable[Item]) -> None:
        """Begin with the items of a bank; nothing is edited and nothing can be undone."""
        self._saved = {item.id: item for item in items}
        self._edited.clear()
        self.stack.clear()

    def settle(self, items: Iterable[Item]) -> None:
        """These were saved: what reads like them is not edited any more. Undo goes on."""
        self._saved = {item.id: item for item in items}
        self._edited = {
            name: item for name, item in self._edited.items() if self._saved.get(name) != item
        }

    @property
    def items(self) -> list[Item]:
        """Every item as it reads now; new ones last."""
        new = [item for name, item in self._edited.items() if name not in self._saved]
        return [*(self._edited.get(name, item) for name, item in self._saved.items()), *new]

    @property
    def unsaved(self) -> tuple[Item, ...]:
        """The items that are changed and not saved."""
        return tuple(self._edited.values())

    def item(self, item_id: str) -> Item | None:
        """An item as it reads now, None when there is none."""
        return self._edited.get(item_id) or self._saved.get(item_id)

    def edit(self, item: Item, what: str, words: str) -> None:
        """Change or begin an item; changes of one field one after the other are undone together."""
        before = self.item(item.id)
        if before != item:
            self.stack.push(_Change(self, before, item, what, words))

    def discard(self, item_id: str, words: str) -> None:
        """Go back to what is saved; this can be undone too. A new item goes away."""
        before, saved = self._edited.get(item_id), self._saved.get(item_id)
        if before is not None:
            self.stack.push(_Change(self, before, saved, "discard", words))

    def take(self, item_id: str, item: Item | None) -> None:
        """Have an item read like this; for the steps of the stack."""
        self._edited.pop(item_id, None)
        if item is not None and item != self._saved.get(item_id):
            self._edited[item_id] = item
        self.changed.emit(item_id)


_TYPED = ("stem", "rule", "text:", "rationale:", "sources", "enemies", "tags")


class _Change(QUndoCommand):
    """One step: an item before and after."""

    def __init__(
        self, book: EditBook, before: Item | None, after: Item | None, what: str, words: str
    ) -> None:
        super().__init__(words)
        self._book = book
        self._before, self._after = before, after
        self._what = what
        known = after or before
        self._item_id = known.id if known else ""

    def redo(self) -> None:
        self._book.take(self._item_id, self._after)

    def undo(self) -> None:
        self._book.take(self._item_id, self._before)

    def id(self) -> int:
        return 1 if self._what.startswith(_TYPED) else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, _Change) or (other._item_id, other._what) != (
            self._item_id,
            self._what,
        ):
            return False
        self._after = other._after
        return True
