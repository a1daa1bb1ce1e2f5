"""Items while they are edited: what is changed and not saved, and the steps that undo it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cetl_prep.exam.item import Item

Find = Callable[[str], Item | None]
"""Gives an item as it is saved, None when it is not there."""


class EditBook(QObject):
    """Keeps the edited items, and one undo stack over all of them; the saved ones are looked up when they are needed.

    Attributes:
        changed: emitted with the id of an item that reads otherwise now.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved: Find = lambda _id: None
        self._edited: dict[str, Item] = {}
        self.stack = QUndoStack(self)

    def open(self, saved: Find) -> None:
        """Begin with the items of a bank; nothing is edited and nothing can be undone."""
        self._saved = saved
        self._edited.clear()
        self.stack.clear()

    def settle(self, saved: Find) -> None:
        """All was saved: what reads like it is not edited any more. Undo goes on."""
        self._saved = saved
        self._edited = {name: item for name, item in self._edited.items() if saved(name) != item}

    @property
    def edited(self) -> dict[str, Item]:
        """The items that are changed and not saved, by id."""
        return dict(self._edited)

    @property
    def new(self) -> list[str]:
        """Ids of the items that were never saved, in the order they were begun."""
        return [name for name in self._edited if self._saved(name) is None]

    @property
    def unsaved(self) -> tuple[Item, ...]:
        """The items that are changed and not saved."""
        return tuple(self._edited.values())

    def item(self, item_id: str) -> Item | None:
        """An item as it reads now, None when there is none."""
        return self._edited.get(item_id) or self._saved(item_id)

    def edit(self, item: Item, what: str, words: str) -> None:
        """Change or begin an item; changes of one field one after the other are undone together."""
        before = self.item(item.id)
        if before != item:
            self.stack.push(_Change(self, before, item, what, words))

    def discard(self, item_id: str, words: str) -> None:
        """Go back to what is saved; this can be undone too. A new item goes away."""
        before, saved = self._edited.get(item_id), self._saved(item_id)
        if before is not None:
            self.stack.push(_Change(self, before, saved, "discard", words))

    def take(self, item_id: str, item: Item | None) -> None:
        """Have an item read like this; for the steps of the stack."""
        self._edited.pop(item_id, None)
        if item is not None and item != self._saved(item_id):
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
