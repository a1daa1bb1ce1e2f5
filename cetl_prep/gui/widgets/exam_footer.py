"""The footer of the exam room: previous, flag, review, next."""

from PySide6.QtWidgets import QWidget

from cetl_prep.gui.theme import Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.room_frame import RoomFooter
from cetl_prep.gui.widgets.toggle import Toggle


class ExamFooter(RoomFooter):
    """Holds the buttons `previous`, `flag`, `review` and `next`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._narrow = False
        flag = self.tr("Flag for review")
        self.previous = Button(theme, self.tr("Previous"), icon_name="arrow-left")
        self.flag = Toggle(theme, flag, "flag", name=flag)
        self.review = Button(theme, self.tr("Review"), icon_name="grid")
        self.next = Button(theme, self.tr("Next"), "pri", icon_name="arrow-right", icon_last=True)
        self.fill(self.previous, [self.flag, self.review], self.next)

    def show_flag(self, on: bool) -> None:
        """Show whether the item is flagged."""
        if on:
            words = self.tr("Flagged")
        else:
            words = self.tr("Flag") if self._narrow else self.tr("Flag for review")
        state = self.tr("Flagged") if on else self.tr("Not flagged")
        self.flag.show_on(on, words, state)

    def fit(self, width: int, height: int) -> None:
        """Fit height and words to a window of this size."""
        super().fit(width, height)
        self._narrow = self._theme.layout_for(width) == "narrow"
        self.review.setText("" if self._narrow else self.tr("Review"))
        self.show_flag(self.flag.on)
