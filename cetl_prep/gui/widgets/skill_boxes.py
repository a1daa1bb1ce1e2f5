"""Which skills a practice set is made of: a check box for each, by area."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cetl_prep.exam.blueprint import Blueprint
from cetl_prep.gui.theme import Layout, Theme
from cetl_prep.gui.widgets.button import Button
from cetl_prep.gui.widgets.check_box import CheckBox
from cetl_prep.gui.widgets.focus_ring import MARGIN
from cetl_prep.gui.widgets.label import CAPTION, Label


class SkillBoxes(QWidget):
    """Check boxes by area, all on at first. `changed` tells that another choice was made."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blueprint: Blueprint | None = None
        self._boxes: dict[str, CheckBox] = {}
        self._areas: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.all = Button(theme, self.tr("All skills"), "quiet")
        self.none = Button(theme, self.tr("No skills"), "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button, on in ((self.all, True), (self.none, False)):
            button.clicked.connect(lambda _pressed=False, on=on: self._on_all(on))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addLayout(self._grid)
        column.addLayout(buttons)

    def show_blueprint(self, blueprint: Blueprint) -> None:
        """Offer the skills of a blueprint; what was chosen stays so while it is the same."""
        if blueprint == self._blueprint:
            return
        self._blueprint = blueprint
        for area in self._areas:
            area.hide()
            area.deleteLater()
        self._boxes, self._areas, columns = {}, [], self._columns
        for domain in blueprint.domains:
            area = QWidget()
            column = QVBoxLayout(area)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            head = Label(self._theme, domain.name, CAPTION, 600, "ink2", wrap=True)
            head.setContentsMargins(MARGIN, 0, 0, 0)
            column.addWidget(head)
            for skill in domain.skills:
                box = CheckBox(self._theme, skill.name)
                box.setChecked(True)
                box.toggled.connect(self.changed)
                self._boxes[skill.id] = box
                column.addWidget(box)
            column.addStretch(1)
            self._areas.append(area)
        self._columns = 0
        self._place(columns or 1)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the skills that are on, in blueprint order."""
        return tuple(skill for skill, box in self._boxes.items() if box.isChecked())

    @property
    def complete(self) -> bool:
        """Whether all of them are on."""
        return len(self.chosen) == len(self._boxes)

    def lay_out(self, layout: Layout) -> None:
        """The areas side by side, or one below the other."""
        self._place({"wide": 3, "compact": 2, "narrow": 1}[layout])

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for area in self._areas:
            self._grid.removeWidget(area)
        for n, area in enumerate(self._areas):
            self._grid.addWidget(area, n // columns, n % columns)
        for n in range(3):
            self._grid.setColumnStretch(n, int(n < columns))
        self._grid.setHorizontalSpacing(self._theme.gap(20))
        self._grid.setVerticalSpacing(self._theme.gap(10))

    def _on_all(self, on: bool) -> None:
        for box in self._boxes.values():
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
            box.update()
        self.changed.emit()
