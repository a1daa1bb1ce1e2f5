"""The door for a stranger's question file: copied, read in a child process, handed over as plain values.

`admit` is what the program calls. Run as a program, this module is the child: it tells the format, reads the private
copy under limits, and writes what it found into a private folder; the original is never opened again.
"""

import gc
import json
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cetl_prep.exam.errors import BankError, CetlPrepError
from cetl_prep.formats import draft_files, table
from cetl_prep.formats.draft import Draft, DraftItem, Keep, ReadChoices
from cetl_prep.quarantine import child
from cetl_prep.quarantine.copying import private_copy
from cetl_prep.quarantine.json_values import Fields

LARGEST = 2 * 1024 * 1024 * 1024
"""Bytes of a file; formats that are read whole have limits of their own far below."""

SECONDS = 30.0
SECONDS_FOR_A_MEGABYTE = 3.0
"""How long reading may take: long files take their time, and the user can stop it."""

_PROGRESS = "progress"
_ANSWER = "answer"

_BEAT = 2000

Take = Callable[[DraftItem], None]

Watch = Callable[[float], None]
"""Told the share of a file that is read, 0 to 1, some times a second; whatever it raises ends the reading."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user says about a file.

    Attributes:
        format: name of its format, empty to find out.
        columns: see `ReadChoices`, as the next two.
        pictures: files of pictures that lie beside it.
    """

    format: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    key_base: int | None = None
    separator: str = ""
    cards: bool = False
    pictures: tuple[Path, ...] = ()


NO_WISH = Wish()


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file gave.

    Attributes:
        file: its name, without the folder.
        sha256: of its bytes.
        likely: names of the formats it may be and how surely, the surest first; for a choice in one step.
    """

    file: str
    sha256: str
    draft: Draft
    likely: tuple[tuple[str, float], ...]


def admit(original: Path, wish: Wish = NO_WISH, watch: Watch | None = None) -> Reading:
    """Read a stranger's file; it is only read, and nothing appears beside it.

    Raises:
        BankError: it is refused; the code says why.
    """
    items: list[DraftItem] = []
    reading = pour(original, items.append, wish, watch)
    return replace(reading, draft=replace(reading.draft, items=tuple(items)))


def pour(original: Path, take: Take, wish: Wish = NO_WISH, watch: Watch | None = None) -> Reading:
    """As `admit`, each item handed to `take` as soon as it is there; the draft given back has none of them.

    Raises:
        BankError: the file is refused; what was taken before is of no value then.
    """
    with tempfile.TemporaryDirectory(prefix="cetl-prep-import-") as private:
        folder = Path(private)
        pouring = _Pouring(folder, str(original), take, watch)
        with closing(pouring):
            asked = ask("cetl_prep.formats.door", original, folder, wish, pouring.go_on)
            draft = pouring.rest()
    return Reading(original.name, asked.sha256, draft, asked.likely)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a child answered: the hash of the file it read, what the file may be, and all it said."""

    sha256: str
    likely: tuple[tuple[str, float], ...]
    answer: Mapping[str, Any]


def ask(
    module: str,
    original: Path,
    folder: Path,
    wish: Wish,
    watch: Callable[[], None] | None,
    more: Mapping[str, object] = MappingProxyType({}),
) -> Asked:
    """Have a module that calls `serve` read a private copy of a file as a child.

    Args:
        module: its name.
        original: the file.
        folder: a private one; the copy goes there, and whatever the child makes.
        wish: what the user says about the file.
        watch: called some times a second; whatever it raises ends the child.
        more: what the request says beside the wish.

    Raises:
        BankError: the file is refused.
    """
    try:
        copy = private_copy(original, folder / "in", LARGEST)
    except BankError as error:
        if error.code == "file.too-large":  # that says how large a bank may be
            raise BankError("import.too-large", file=str(original), limit=LARGEST) from None
        raise
    request = {**_request(original, wish, folder), "sha256": copy.sha256, **more}
    seconds = SECONDS + SECONDS_FOR_A_MEGABYTE * copy.path.stat().st_size / (1 << 20)
    arguments = [str(copy.path), str(folder), json.dumps(request), str(int(seconds))]
    answer = child.run(module, arguments, str(original), seconds, watch)
    likely = tuple((str(name), float(certainty)) for name, certainty in answer["likely"])
    return Asked(copy.sha256, likely, answer)


def share_read(folder: Path) -> float:
    """How much of its file the child of a folder has read, 0 to 1."""
    return child.noted_share(folder / _PROGRESS)


def _request(original: Path, wish: Wish, folder: Path) -> dict[str, object]:
    pictures = {
        picture.name: str(private_copy(picture, folder / f"picture-{number}").path)
        for number, picture in enumerate(wish.pictures)
    }
    return {
        "name": original.name,
        "format": wish.format,
        "columns": dict(wish.columns),
        "key_base": wish.key_base,
        "separator": wish.separator,
        "cards": wish.cards,
        "pictures": pictures,
    }


class _Pouring:
    """Takes what the child has written by now, while it goes on, and tells how far it is."""

    def __init__(self, folder: Path, file: str, take: Take, watch: Watch | None) -> None:
        self._folder = folder
        self._reader = draft_files.DraftReader(folder / _ANSWER)
        self._file = file
        self._take = take
        self._watch = watch

    def go_on(self) -> None:
        self._tell()
        try:
            for number, found in enumerate(self._reader.items(), 1):
                self._take(found)
                if number % _BEAT == 0:
                    self._tell()
        except ValueError:
            raise BankError("file.crashed", file=self._file) from None

    def rest(self) -> Draft:
        self.go_on()
        try:
            return self._reader.rest()
        except (OSError, ValueError):
            raise BankError("file.crashed", file=self._file) from None

    def close(self) -> None:
        self._reader.close()

    def _tell(self) -> None:
        if self._watch is not None:
            self._watch(share_read(self._folder))


@dataclass(frozen=True, slots=True)
class Order:
    """What a child is to read: the private copy, a folder of its own, the name of the format wanted, what was said."""

    copy: Path
    folder: Path
    name: str
    wanted: str
    choices: ReadChoices
    request: Fields


def serve(
    arguments: list[str],
    work: Callable[[Order], Mapping[str, object]],
    file_bytes: Callable[[int], int] = lambda _size: child.FILE_BYTES,
) -> None:
    """Be the child of `ask`: do the work under limits and print one JSON line, what it gives or why not.

    `file_bytes` says from the size of the copy how large a file may become that is written.
    """
    copy, folder = Path(arguments[0]), Path(arguments[1])
    child.limit_this_process(int(arguments[3]), file_bytes(copy.stat().st_size))
    gc.disable()  # it makes next to no cycles, and looking for them takes a fifth of its time
    try:
        request = Fields(json.loads(arguments[2]))
        choices = _choices(request, folder / _PROGRESS)
        name, wanted = request.text("name"), request.text("format")
        answer: dict[str, object] = {
            "ok": work(Order(copy, folder, name, wanted, choices, request))
        }
    except CetlPrepError as error:
        details = {key: str(value) for key, value in error.details.items()}
        answer = {"error": [error.code, details]}
    except MemoryError:
        answer = {"error": ["import.too-large", {"limit": child.MEMORY_BYTES}]}
    json.dump(answer, sys.stdout)


def found_in(order: Order, keep: Keep) -> tuple[Draft, list[tuple[str, float]]]:
    """What `table` makes of the file, a piece at a time where it can; then its items went to `keep`."""
    return table.stream(order.copy, order.name, order.choices, order.wanted, keep) or table.read(
        order.copy.read_bytes(), order.name, order.choices, order.wanted
    )


def _read(order: Order) -> Mapping[str, object]:
    writer = draft_files.DraftWriter(order.folder / _ANSWER)
    found, likely = found_in(order, writer)
    writer.finish(found)
    return {"likely": likely}


def _choices(request: Fields, progress: Path) -> ReadChoices:
    columns, pictures = request.inner("columns"), request.inner("pictures")
    return ReadChoices(
        columns={name: columns.text(name) for name in columns},
        key_base=int(request.number("key_base")) if request.has("key_base") else None,
        separator=request.text("separator"),
        cards=request.flag("cards"),
        pictures={name: Path(pictures.text(name)).read_bytes() for name in pictures},
        progress=lambda share: child.note_share(progress, share),
    )


if __name__ == "__main__":
    serve(sys.argv[1:], _read)
