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

from cetl_prep.exam.errors import BankError, CetlPrepError
from cetl_prep.formats import draft_files, table
from cetl_prep.formats.draft import Draft, DraftItem, ReadChoices
from cetl_prep.quarantine import child
from cetl_prep.quarantine.copying import private_copy
from cetl_prep.quarantine.json_values import Fields

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
        copy = private_copy(original, folder / "in")
        request = _request(original, wish, folder)
        seconds = SECONDS + SECONDS_FOR_A_MEGABYTE * copy.path.stat().st_size / (1 << 20)
        pouring = _Pouring(folder, str(original), take, watch)
        with closing(pouring):
            answer = child.run(
                "cetl_prep.formats.door",
                [str(copy.path), str(folder), json.dumps(request), str(int(seconds))],
                str(original),
                seconds,
                pouring.go_on,
            )
            draft = pouring.rest()
    likely = tuple((str(name), float(certainty)) for name, certainty in answer["likely"])
    return Reading(original.name, copy.sha256, draft, likely)


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
        self._progress = folder / _PROGRESS
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
            self._watch(child.noted_share(self._progress))


def main(arguments: list[str]) -> None:
    """The child: private copy, private folder, request and seconds in, one JSON line on standard output."""
    copy, folder = Path(arguments[0]), Path(arguments[1])
    child.limit_this_process(int(arguments[3]))
    gc.disable()  # it makes next to no cycles, and looking for them takes a fifth of its time
    try:
        request = Fields(json.loads(arguments[2]))
        name, wanted = request.text("name"), request.text("format")
        choices = _choices(request, folder / _PROGRESS)
        writer = draft_files.DraftWriter(folder / _ANSWER)
        found, likely = table.stream(copy, name, choices, wanted, writer) or table.read(
            copy.read_bytes(), name, choices, wanted
        )
        writer.finish(found)
        answer: dict[str, object] = {"ok": {"likely": likely}}
    except CetlPrepError as error:
        details = {key: str(value) for key, value in error.details.items()}
        answer = {"error": [error.code, details]}
    except MemoryError:
        answer = {"error": ["import.too-large", {"limit": child.MEMORY_BYTES}]}
    json.dump(answer, sys.stdout)


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
    main(sys.argv[1:])
