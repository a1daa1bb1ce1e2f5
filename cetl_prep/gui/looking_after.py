"""The history looked after beside the window: backed up when that is due, and looked over, never while an exam is sat."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cetl_prep.gui.tasks import Task
from cetl_prep.gui.tongue import TONGUE
from cetl_prep.services.clock import Clock
from cetl_prep.services.looking_over import Damage
from cetl_prep.services.safety import SafetyService
from cetl_prep.words.recovered import damaged


class LookingAfter(QObject):
    """Does one thing at a time.

    Attributes:
        failed: the `CetlPrepError` that kept it from being done.
        found: a sentence of what is not as it was written.
    """

    failed = Signal(object)
    found = Signal(str)

    def __init__(
        self, safety: SafetyService, clock: Clock, busy: Callable[[], bool], parent: QObject
    ) -> None:
        """`busy` tells that an exam is sat."""
        super().__init__(parent)
        self._safety = safety
        self._clock = clock
        self._busy = busy
        self._task: Task | None = None

    def at_rest(self) -> None:
        """The window has shown its first page: back up when that is due, then look the history over."""
        self._back_up(ended=False)

    def ended(self) -> None:
        """A sitting has ended: back it up."""
        self._back_up(ended=True)

    def wait(self) -> None:
        """Wait until what was begun is done."""
        if self._task is not None:
            self._task.wait()

    def _back_up(self, *, ended: bool) -> None:
        now = self._clock.now()
        task = self._start(lambda: self._safety.back_up_if_due(now, ended=ended))
        if task is not None and not ended:
            task.done.connect(self._look_over)
            task.failed.connect(self._look_over)

    def _look_over(self, _done: object) -> None:
        task = self._start(self._safety.look_over)
        if task is not None:
            task.done.connect(self._on_looked_over)

    def _start(self, work: Callable[[], object]) -> Task | None:
        if self._busy():
            return None
        task = Task(lambda _watch: work(), self)
        task.failed.connect(self.failed)
        task.start()
        self._task = task
        return task

    def _on_looked_over(self, damage: object) -> None:
        if isinstance(damage, Damage):
            self.found.emit(damaged(damage, TONGUE))
