"""The items of the bank in use that the palette finds by their words, each a way into the item editor."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from cetl_prep.banks.browsing import Browser
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.item import Status
from cetl_prep.gui.palette import Command
from cetl_prep.services.browsing import BrowsingService, found_in
from cetl_prep.services.library import LibraryService
from cetl_prep.texts.reading import shown

FEWEST, MOST = 3, 8
"""Letters from which items are looked for, and how many are offered."""


class PaletteItems:
    """Opens the bank when something is typed; to be closed with the palette."""

    def __init__(
        self,
        library: LibraryService,
        browsing: BrowsingService,
        bank: str,
        edit: Callable[[str, str], object],
    ) -> None:
        """`bank` is the id of the bank in use; `edit` is called with it and the id of an item."""
        self._library = library
        self._browsing = browsing
        self._bank = bank
        self._edit = edit
        self._browser: Browser | None = None

    def close(self) -> None:
        """Let go of the bank."""
        if self._browser is not None:
            self._browser.close()
            self._browser = None

    def find(self, text: str) -> Sequence[Command]:
        """What is offered for this text. Items kept for a sealed exam are not: whoever finds one has read it."""
        if len(text.strip()) < FEWEST:
            return ()
        with suppress(CetlPrepError):  # without a bank there is nothing to find
            entry = self._library.find(self._bank)
            if self._browser is None:
                self._browser = self._browsing.open(entry.digest)
            found = found_in(self._browser, text, 2 * MOST, best_first=True)
            lines = [line for line in found.lines if line.status is not Status.HOLD_OUT][:MOST]
            commands = [
                self._command(entry.id, line.id, shown(line.stem, line.format).line)
                for line in lines
            ]
            return commands if found.indexed else [*commands, self._unready(entry.id)]
        return ()

    def _command(self, bank: str, item: str, stem: str) -> Command:
        words = QCoreApplication.translate("Palette", "Item {id}: {stem}")
        return Command(words.format(id=item, stem=stem), "", lambda: self._edit(bank, item))

    def _unready(self, bank: str) -> Command:
        words = QCoreApplication.translate(
            "Palette", "Gather the words of this large bank, to find its items by them"
        )
        return Command(words, "", lambda: self._edit(bank, ""))
