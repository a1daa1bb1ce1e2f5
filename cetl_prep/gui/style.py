"""The style sheet: boxes only. Fonts are never set here, and rings are painted by the widgets."""

from PySide6.QtWidgets import QApplication

from cetl_prep.gui.theme import BODY, Theme, tokens


def apply_theme(theme: Theme) -> None:
    """Give palette, font and style sheet of the theme to the whole program."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(theme.palette())
        application.setFont(theme.font(BODY))
        application.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """The style sheet for the theme and text size in use."""
    colors = {f"${token}$": theme.color(token).name() for token in tokens()[theme.name]}
    sizes = {f"#{n}#": f"{theme.px(n)}px" for n in _SIZES} | {
        f"~{n}~": f"{theme.gap(n)}px" for n in _GAPS
    }
    text = _SHEET
    for name, value in (colors | sizes).items():
        text = text.replace(name, value)
    return text


_SIZES = (5, 6, 8, 10, 12, 14, 20, 24, 28, 30, 38, 46)
_GAPS = (4, 6, 8, 12, 14, 16, 20)

_SHEET = """
QMainWindow, QDialog, QWidget#page, QScrollArea#page, QScrollArea#page > QWidget > QWidget { background: $window$; }
QScrollArea { border: none; background: transparent; }
QFrame#sidebar { background: $sidebar$; border: none; }
QFrame#sidebar[side="left"] { border-right: 1px solid $line$; }
QFrame#sidebar[side="right"] { border-left: 1px solid $line$; }
QFrame#sidebar[side="bottom"] { border-top: 1px solid $line$; }
QFrame#panel { background: $surface$; border: 1px solid $line$; border-radius: #12#; }
QFrame#banner { background: $accent_tint$; border: 1px solid $accent_tint$; border-radius: #12#; }
QFrame[tone="plain"] { background: $sunken$; border: 1px solid $line$; border-radius: #10#; }
QFrame[tone="accent"] { background: $accent_tint$; border: 1px solid $accent_tint$; border-radius: #10#; }
QFrame[tone="weak"] { background: $weak_tint$; border: 1px solid $weak_tint$; border-radius: #10#; }
QFrame[tone="error"] { background: $error_tint$; border: 1px solid $error_tint$; border-radius: #10#; }
QFrame#rule { background: $line$; border: none; max-height: 1px; min-height: 1px; }
QFrame#upright { background: $line$; border: none; max-width: 1px; min-width: 1px; }

QLabel { background: transparent; color: $ink$; }
QLabel[ink="ink2"] { color: $ink2$; }
QLabel[ink="ink3"] { color: $ink3$; }
QLabel[ink="accent"] { color: $accent$; }
QLabel[ink="on_accent"] { color: $on_accent$; }
QLabel[ink="weak"] { color: $weak$; }
QLabel[ink="error"] { color: $error$; }
QLabel#keycap { border: 1px solid $edge$; border-radius: #5#; background: $surface$; color: $ink$; padding: 1px 6px; }
QLabel#chip { border: 1px solid $line$; border-radius: #6#; background: $sunken$; padding: 3px 8px; }

QPushButton { margin: 4px; padding: 0 ~16~; min-height: #38#; border: 1px solid $edge$; border-radius: #8#;
              background: $surface$; color: $ink$; }
QPushButton:hover { background: $hover$; }
QPushButton:pressed { background: $accent_tint$; }
QPushButton:checked, QPushButton[on="true"] { background: $accent_tint$; border: 2px solid $accent$; }
QPushButton:disabled { background: $sunken$; color: $ink3$; border-color: $line$; }
QPushButton[large="true"] { min-height: #46#; }
QPushButton[kind="pri"] { background: $accent$; color: $on_accent$; border: 1px solid $accent$; }
QPushButton[kind="pri"]:hover { background: $accent_hover$; border-color: $accent_hover$; }
QPushButton[kind="pri"]:pressed { background: $accent_press$; border-color: $accent_press$; }
QPushButton[kind="pri"]:disabled { background: $sunken$; color: $ink3$; border-color: $line$; }
QPushButton[kind="quiet"] { background: transparent; color: $accent$; border: 1px solid transparent; padding: 0 ~8~; }
QPushButton[kind="quiet"]:hover { background: $hover$; }
QPushButton[kind="danger"] { color: $error$; border-color: $error$; }

QPushButton#bare { margin: 0; padding: 0; min-height: 0; border: none; background: transparent; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit { background: $surface$; color: $ink$;
    border: 1px solid $edge$; border-radius: #8#; padding: 0 ~8~; min-height: #38#; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $ink3$; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid $focus$; }
QLineEdit:read-only { background: $sunken$; }
QComboBox QAbstractItemView { background: $surface$; color: $ink$; selection-background-color: $accent_tint$;
    selection-color: $ink$; border: 1px solid $edge$; }

QTableView, QListView, QTreeView { background: $surface$; color: $ink$; border: none; gridline-color: $line$;
    selection-background-color: $accent_tint$; selection-color: $ink$; outline: none; }
QListView#navigator { background: transparent; }
QHeaderView::section { background: $surface$; color: $ink2$; border: none; border-bottom: 1px solid $edge$;
    padding: 4px 8px; }
QHeaderView#heat { background: $surface$; border: none; }
QHeaderView#heat::section, QTableCornerButton::section { background: $surface$; border: none; padding: 0; }

QScrollBar:vertical { width: 14px; background: transparent; margin: 0; }
QScrollBar::handle:vertical { background: $edge$; border-radius: 4px; margin: 3px; min-height: 32px; }
QScrollBar:horizontal { height: 14px; background: transparent; margin: 0; }
QScrollBar::handle:horizontal { background: $edge$; border-radius: 4px; margin: 3px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $surface$; color: $ink$; border: 1px solid $edge$; padding: 4px 6px; }
QMenu { background: $surface$; color: $ink$; border: 1px solid $edge$; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: #6#; }
QMenu::item:selected { background: $accent_tint$; }
"""
