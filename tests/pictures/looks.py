"""The looks every screen is pictured in."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cetl_prep.gui.theme import THEMES
from cetl_prep.gui.tongue import speak

WIDE = (1280, 800)
SMALL = (1024, 640)


@dataclass(frozen=True)
class Look:
    """One way to see the program.

    Attributes:
        name: what the files and the index call it.
        whole: whether a page that scrolls is pictured a second time in a window as high as the page.
    """

    name: str
    theme: str = "light"
    text_size: int = 100
    size: tuple[int, int] = WIDE
    language: str = "en"
    right_to_left: bool = False
    whole: bool = False

    def put_on(self, application: QApplication) -> None:
        """Give language and direction to the program; before any widget is made."""
        speak(application, self.language)
        if self.right_to_left:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


LOOKS = (
    *(Look(theme, theme, whole=theme == "light") for theme in THEMES),
    Look("200", text_size=200, whole=True),
    Look("1024x640", size=SMALL),
    Look("es", language="es", whole=True),
    Look("rtl", right_to_left=True),
)
