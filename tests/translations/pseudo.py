"""A language that nobody speaks, to see with: each text in brackets, with accents, and 40 % longer; or in Hebrew letters."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.translations.sources import Message, find_messages

OPENING, CLOSING = "⟦", "⟧"
LONGER = 0.4
KEPT = "dates"
"""The context of the patterns of dates, which are no texts."""
_FIXED = re.compile(r"(\{[^}]*\}|&(?=\w)|;;|\(\*[^)]*\))")
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
_HEBREW = str.maketrans(
    {
        letter: "אבגדהוזחטיכלמנסעפצקרשת"[n % 22]
        for n, letter in enumerate("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    }
)


class Pseudo(QTranslator):
    """Answers for the texts that were found in the sources, and for no other: what it leaves plain is not translatable."""

    def __init__(self, messages: Iterable[Message], *, hebrew: bool, parent: QApplication) -> None:
        super().__init__(parent)
        self._messages = {(message.context, message.source) for message in messages}
        self._letters = _HEBREW if hebrew else _ACCENTS

    def isEmpty(self) -> bool:
        """It is not, though no file was loaded."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:  # type: ignore[override]
        """The text in brackets; nothing for texts of others."""
        if (context, source) not in self._messages:
            return None
        return source if context == KEPT else pseudo(source, self._letters)


def pseudo(source: str, letters: dict[int, str] = _ACCENTS) -> str:
    """The text as the pseudo-language has it: names in braces, mnemonics and filters of files stay."""
    parts = _FIXED.split(source)
    written = "".join(
        part if place % 2 else part.translate(letters) for place, part in enumerate(parts)
    )
    more = "~" * round(LONGER * len(source))
    body = written.strip(" ")
    start = written[: len(written) - len(written.lstrip(" "))]
    end = written[len(written.rstrip(" ")) :]
    if ";;" in source:
        return f"{start}{OPENING}{body}{CLOSING}{end}"
    # Words of usual length, so that the longer text can be broken into lines like a real one.
    padding = " ".join(more[n : n + 8] for n in range(0, len(more), 8))
    return f"{start}{OPENING}{body} {padding}{CLOSING}{end}"


def speak_pseudo(application: QApplication, *, right_to_left: bool = False) -> Pseudo:
    """Speak the pseudo-language from now on; in Hebrew letters and mirrored when `right_to_left`."""
    language = QLocale.Language.English
    QLocale.setDefault(QLocale(language, QLocale.Country.UnitedStates))
    translator = Pseudo(find_messages().places, hebrew=right_to_left, parent=application)
    application.installTranslator(translator)
    direction = Qt.LayoutDirection
    application.setLayoutDirection(
        direction.RightToLeft if right_to_left else direction.LeftToRight
    )
    return translator
