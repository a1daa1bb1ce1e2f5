"""`cetl-prep bank search`: the items of a bank that say some words."""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from cetl_prep.banks import door
from cetl_prep.banks.browsing import Browser
from cetl_prep.banks.file import unwatched
from cetl_prep.banks.search_index import make_index
from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, complain, say, say_json
from cetl_prep.exam.errors import BankError
from cetl_prep.services.browsing import MOST, Found, found_in
from cetl_prep.services.library import LibraryService
from cetl_prep.services.library_index import BankEntry
from cetl_prep.texts.reading import shown

HELP = "find the items of a bank that say these words"
EXPLAINED = (
    "Words and beginnings of words in any order, in stem and options, whatever their case and accents; words in quotes"
    " stand one after the other; an item is also found by the beginning of its id."
)

Finish = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]


def add_to(group: "argparse._SubParsersAction[argparse.ArgumentParser]", finish: Finish) -> None:
    """Add the command."""
    verb = group.add_parser("search", help=HELP, description=EXPLAINED)
    verb.add_argument("bank", metavar="BANK", help="a bank file, or the id or title of a bank")
    verb.add_argument("words", metavar="WORDS", nargs="+")
    verb.add_argument("--most", type=int, default=MOST, metavar="N", help="how many (50)")
    verb.add_argument(
        "--best-first",
        action="store_true",
        help="those that say it in the stem, in whole words, before others; else in the order of the bank",
    )
    finish(verb, _search)


def _search(wanted: argparse.Namespace) -> int:
    text = " ".join(f'"{each}"' if " " in each else each for each in wanted.words)
    with _opened(wanted) as browser:
        if not browser.is_indexed:
            complain("Making the index of this bank; that is done once and can take a minute.")
            make_index(browser.path, unwatched)
        found = found_in(browser, text, max(0, wanted.most), best_first=wanted.best_first)
    if wanted.json:
        hits = [
            {"id": line.id, "skill": line.skill, "status": line.status, "stem": line.stem}
            for line in found.lines
        ]
        say_json({"hits": hits, "more": found.more})
    else:
        _say(found)
    return Status.DONE


def _say(found: Found) -> None:
    for line in found.lines:
        say(f"{line.id:16} {line.skill:8} {line.status:9} {shown(line.stem, line.format).line}")
    if found.more:
        say(f"The first {len(found.lines)}; there are more.")
    elif not found.lines:
        say("Nothing has these words.")


@contextmanager
def _opened(wanted: argparse.Namespace) -> Iterator[Browser]:
    """The bank: a stranger's file through the door, or one of the library."""
    path = Path(wanted.bank)
    if path.is_file():
        with (
            tempfile.TemporaryDirectory(prefix="cetl-prep-") as private,
            closing(Browser(door.admit(path, Path(private)).path)) as browser,
        ):
            yield browser
        return
    with services(wanted) as opened:
        entry = _named(opened.library, wanted.bank)
        with closing(opened.browsing.open(entry.digest)) as browser:
            yield browser


def _named(library: LibraryService, name: str) -> BankEntry:
    """The bank whose id begins like this, or with this title. Raises BankError."""
    try:
        return library.find(name)
    except BankError:
        for entry in library.entries():
            if entry.title.casefold() == name.casefold():
                return entry
        raise
