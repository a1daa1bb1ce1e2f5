"""The pictures of the item on screen: small ones at once, large ones read in a thread and shown when they come."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from cetl_prep.gui.tasks import Task, Watch
from cetl_prep.pictures import decoded, size_of

AT_ONCE = 200_000
"""Bytes of a picture that is read while the item is shown; reading more would be felt."""

FEW_PIXELS = 500_000

Find = Callable[[str], bytes | None]
"""The bytes of a medium of the bank by its SHA-256, None when the bank has none of this name."""


def nothing(_name: str) -> bytes | None:
    """For texts without pictures."""
    return None


class PictureShelf(QObject):
    """Holds the pictures that were asked for since `find` changed.

    Attributes:
        arrived: a picture that was shown as an empty place is there now.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find: Find = nothing
        self._sizes: dict[str, QSize] = {}
        self._images: dict[str, QImage] = {}
        self._tasks: dict[str, Task] = {}

    def take(self, find: Find) -> None:
        """Look for pictures here from now on."""
        if find == self._find:
            return
        for task in self._tasks.values():
            task.stop()
        self._find = find
        self._sizes, self._images, self._tasks = {}, {}, {}

    def size(self, name: str) -> QSize:
        """How large a picture is, read from its head; an empty size when there is none that may be shown."""
        if name not in self._sizes:
            data = self._find(name)
            self._sizes[name] = size_of(data) if data else QSize()
        return QSize(self._sizes[name])

    def image(self, name: str) -> QImage:
        """The picture; an empty image while it is being read."""
        if name in self._images:
            return self._images[name]
        size = self.size(name)
        data = None if size.isEmpty() else self._find(name)
        if data is None:
            return QImage()
        if len(data) <= AT_ONCE and size.width() * size.height() <= FEW_PIXELS:
            self._images[name] = decoded(data)
        else:
            self._images[name] = QImage()
            self._read(name, data)
        return self._images[name]

    def _read(self, name: str, data: bytes) -> None:
        def work(_watch: Watch) -> object:
            return decoded(data)

        task = self._tasks[name] = Task(work, self)
        task.done.connect(partial(self._on_read, name))
        task.start()

    def _on_read(self, name: str, image: object) -> None:
        if isinstance(image, QImage):
            self._images[name] = image
            self.arrived.emit()
