"""The scrolling middle of the exam room: the item, how sure the candidate is, the verdict in practice, the keys."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cetl_prep.exam.room_keys import LEVELS, OPTIONS, Action, keys_with
from cetl_prep.gui.theme import EXAM_MEASURE, Theme
from cetl_prep.gui.widgets.boxes import Well
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.emphasis import EmphasisLabel
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.item_view import LETTERS, ItemState, ItemView
from cetl_prep.gui.widgets.key_hints import TO, KeyHints
from cetl_prep.gui.widgets.label import CAPTION, Label
from cetl_prep.gui.widgets.note_panel import NotePanel
from cetl_prep.gui.widgets.prose import Prose
from cetl_prep.gui.widgets.room_frame import LOW_WINDOW
from cetl_prep.gui.widgets.segments import Segments
from cetl_prep.gui.widgets.tool_row import ToolRow
from cetl_prep.texts.reading import SHORT, shown


class ItemPage(QScrollArea):
    """One item in a column of reading width."""

    def __init__(self, theme: Theme, levels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._top = 0
        self._deepest = 0
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._reason = Label(theme, "", CAPTION, color="ink2", wrap=True)
        self._reason.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._reason.hide()
        self.view = ItemView(theme)
        self.tools = ToolRow(theme)
        self.note = NotePanel(theme)
        self.note.hide()
        self.check = Button(theme, self.tr("Check answer"))
        self.confidence = Segments(theme, levels, self.tr("How sure are you?"))
        self._sure = QWidget()
        self._sure_row = self._build_sure()
        self._verdict = Well(theme, "accent", "check")
        self._rule = Prose(theme)
        self._hints = QWidget()
        self._told: tuple[dict[Action, str], bool] = (keys_with(), True)
        self._hint_row = QHBoxLayout(self._hints)
        self._hint_keys = KeyHints(theme, self._groups(keys_with()), centered=True)
        self._build_hints()
        self._content = QWidget()
        self._content.setObjectName("page")
        self._column = QVBoxLayout(self._content)
        self._build_column()
        self.setWidget(self._content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_moved)
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the item"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_reason(self, words: str) -> None:
        """Say above the item why practice asks it; nothing in a mock exam."""
        self._reason.setVisible(bool(words))
        self._reason.setText(self.tr("Why this item: {words}").format(words=words))

    def show_item(self, state: ItemState) -> None:
        """Show an item, or how it stands now."""
        self.view.show_state(state)
        self._verdict.setVisible(state.explained)
        self._rule.setVisible(state.explained and bool(state.item.rule))
        if state.explained:
            self._show_verdict(state)

    def show_confidence(self, place: int, *, shown: bool) -> None:
        """Show how sure the candidate said to be, -1 for not said."""
        self._sure.setVisible(shown)
        self.confidence.show_choice(place)

    def show_check(self, *, shown: bool, ready: bool) -> None:
        """Offer to check what was put together."""
        self.check.setVisible(shown)
        self.check.setEnabled(ready)

    def verdict(self) -> str:
        """The sentence that judges the answer shown."""
        return self._verdict.label.text()

    def to_top(self) -> None:
        """Scroll to the stem."""
        self.verticalScrollBar().setValue(0)
        self._deepest = 0

    def turn(self, pages: int) -> None:
        """Scroll down by so many pages, up when it is less than none."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    @property
    def end_was_seen(self) -> bool:
        """Whether the last option was on screen since the item came."""
        end = self.view.geometry().bottom() - MARGIN
        return end <= self._deepest + self.viewport().height()

    def show_keys(self, keys: Mapping[Action, str], *, letters: bool) -> None:
        """Tell these keys at the foot, or none where single letters are off."""
        if (dict(keys), letters) == self._told:
            return
        self._told = (dict(keys), letters)
        old = self._hint_keys
        self._hint_keys = KeyHints(
            self._theme, self._groups(keys) if letters else self._alt_groups(), centered=True
        )
        self._hint_row.replaceWidget(old, self._hint_keys)
        old.deleteLater()

    def fit(self, width: int, height: int) -> None:
        """Fit the column and the hints to a window of this size (height at 100 %)."""
        theme = self._theme
        layout = theme.layout_for(width)
        low = height < LOW_WINDOW
        self._top = theme.gap(20 if low else 36) - MARGIN
        self._place_column()
        self._column.setSpacing(theme.gap(14 if low else 16))
        self._hints.setVisible(layout != "narrow")
        self.tools.fit(width)
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        long = self._sure_width() > theme.px(EXAM_MEASURE)
        self._sure_row.setDirection(down if layout == "narrow" or long else across)
        self._sure_row.setSpacing(theme.gap(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, with or without a scroll bar."""
        super().resizeEvent(event)
        self._place_column()

    def _place_column(self) -> None:
        theme = self._theme
        free = self.viewport().width() - theme.px(EXAM_MEASURE)
        side = max(theme.gap(24), free // 2) - MARGIN
        self._column.setContentsMargins(side, self._top, side, theme.gap(8))

    def _sure_width(self) -> int:
        """Pixels that question and answers take side by side."""
        parts = (self._question, self.confidence)
        return sum(part.sizeHint().width() for part in parts) + 2 * MARGIN

    def _build_sure(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sure)
        row.setContentsMargins(MARGIN, 0, 0, 0)
        self._question = EmphasisLabel(self._theme, color="ink2")
        self._question.set_parts((self.tr("How sure are you? (optional)"), False))
        row.addWidget(self._question)
        row.addWidget(self.confidence)
        row.addStretch(1)
        return row

    def _build_hints(self) -> None:
        row = self._hint_row
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._hint_keys)

    def _groups(self, keys: Mapping[Action, str]) -> list[tuple[Sequence[str], str]]:
        return [
            (_from_to([keys[action] for action in OPTIONS[:4]]), self.tr("choose")),
            (("Shift", keys[Action.OPTION_1]), self.tr("strike out")),
            (_from_to([keys[action] for action in LEVELS]), self.tr("how sure")),
            ((keys[Action.FLAG],), self.tr("flag")),
            ((keys[Action.PREVIOUS], keys[Action.NEXT]), self.tr("previous, next")),
            ((keys[Action.HIDE_TIME],), self.tr("hide time")),
        ]

    def _alt_groups(self) -> list[tuple[Sequence[str], str]]:
        return [
            (("Alt", "A", TO, "D"), self.tr("choose")),
            (("Alt", "F"), self.tr("flag")),
            (("Alt", "P", "N"), self.tr("previous, next")),
            (("Alt", "T"), self.tr("hide time")),
        ]

    def _build_column(self) -> None:
        column = self._column
        column.addWidget(self.tools)
        column.addWidget(self._reason)
        column.addWidget(self.view)
        column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sure)
        column.addWidget(self.note)
        column.addWidget(self._verdict)
        column.addWidget(self._rule)
        column.addStretch(1)
        column.addWidget(self._hints)

    def _show_verdict(self, state: ItemState) -> None:
        keys = [LETTERS[n] for n, option in enumerate(state.order) if option in state.item.key]
        if state.item.is_correct(state.chosen):
            self._verdict.say(self.tr("Correct."), "accent", "check")
        elif len(keys) == 1:
            text = self.tr("Not correct. The correct answer is {key}.").format(key=keys[0])
            self._verdict.say(text, "weak", "cross")
        else:
            text = self.tr("Not correct. The correct answers are {keys}.").format(
                keys=", ".join(keys)
            )
            self._verdict.say(text, "weak", "cross")
        rule = shown(state.item.rule, state.item.format, SHORT).line
        self._rule.set_text(self.tr("Rule: {rule}").format(rule=rule))

    def _on_scrolled(self, value: int) -> None:
        self._deepest = max(self._deepest, value)

    def _on_focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._content.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, self._theme.px(16))


def _from_to(keys: Sequence[str]) -> tuple[str, ...]:
    """Keys in a row as their ends; any others one by one."""
    in_row = all(ord(b) == ord(a) + 1 for a, b in pairwise(keys))
    return (keys[0], TO, keys[-1]) if in_row else tuple(keys)
