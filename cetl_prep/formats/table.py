"""All foreign formats, and which of them a file is. Modules are imported when first asked for: start-up stays quick."""

import codecs
from functools import lru_cache
from pathlib import Path

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import decoding
from cetl_prep.formats.draft import Draft, Format, Keep, Opened, ReadChoices
from cetl_prep.quarantine.archives import Archive, is_zip

STREAMED_FROM = 4 * 1024 * 1024
"""Bytes from which a file is read a piece at a time where its format allows it."""

_HEAD = 1 << 20
SURE_ENOUGH = 0.3
"""What is less certain than this is not tried unasked."""


@lru_cache(maxsize=1)
def formats() -> tuple[Format, ...]:
    """Every format, by name."""
    from cetl_prep.formats import (
        aiken,
        anki_package,
        anki_text,
        blackboard_tsv,
        csv_table,
        details_lists,
        gift,
        h5p,
        ham_pool,
        json_list,
        kahoot,
        mdquiz,
        moodle_xml,
        opentriviaqa,
        package,
        qti2,
        qti12,
        respondus,
        rexams,
        text2qti_text,
        xlsx,
    )

    modules = (
        aiken, anki_package, anki_text, blackboard_tsv, csv_table, details_lists, gift, h5p,
        ham_pool, json_list, kahoot, mdquiz, moodle_xml, opentriviaqa, package, qti2, qti12,
        respondus, rexams, text2qti_text, xlsx,
    )  # fmt: skip
    return tuple(sorted((module.FORMAT for module in modules), key=lambda each: each.name))


def find(name: str) -> Format:
    """The format of this name. Raises BankError ``import.no-such-format``."""
    for each in formats():
        if each.name == name:
            return each
    raise BankError(
        "import.no-such-format", format=name, names=", ".join(f.name for f in formats())
    )


def detect(content: bytes, name: str) -> list[tuple[Format, float]]:
    """The formats the content may be, the surest first; empty when it is none that is known."""
    if decoding.is_noise(content) and not is_zip(content):
        return []
    found = [(each, each.detect(content, name)) for each in formats() if each.read]
    likely = [(each, certainty) for each, certainty in found if certainty > 0]
    return sorted(likely, key=lambda pair: -pair[1])


def read(
    content: bytes, name: str, choices: ReadChoices, wanted: str = ""
) -> tuple[Draft, list[tuple[str, float]]]:
    """What a file gives, and the names of the formats it may be, the surest first.

    `wanted` is the name of a format the user has chosen; else the surest is tried, and the next where that one finds on
    reading that it is not its format after all.

    Raises:
        BankError: the file cannot be read; ``import.not-this-format`` when it is none that is known.
    """
    likely = detect(content, name)
    named = [(each.name, certainty) for each, certainty in likely]
    if wanted:
        return _read(find(wanted), content, name, choices), named
    for each, certainty in likely:
        if certainty < SURE_ENOUGH:
            break
        try:
            return _read(each, content, name, choices), named
        except BankError as error:
            if error.code != "import.not-this-format":
                raise
    if is_zip(content):
        Archive(content, name)  # says what is wrong with one that cannot be opened at all
    raise BankError("import.not-this-format", file=name)


def stream(
    path: Path, name: str, choices: ReadChoices, wanted: str, keep: Keep
) -> tuple[Draft, list[tuple[str, float]]] | None:
    """As `read`, without holding the file; None where that cannot be done: short files, other formats and encodings.

    Raises:
        BankError: as `read`.
    """
    size = path.stat().st_size
    if size < STREAMED_FROM:
        return None
    with path.open("rb") as file:
        head = file.read(_HEAD)
        likely = detect(head, name)
        chosen = find(wanted) if wanted else likely[0][0] if likely else None
        if chosen is None or chosen.stream is None or not decoding.is_utf8(head, file):
            return None
        start = len(codecs.BOM_UTF8) if head.startswith(codecs.BOM_UTF8) else 0
        file.seek(start)
        found = chosen.stream(Opened(file, size - start, name), choices, keep)
    return found, [(each.name, certainty) for each, certainty in likely]


def _read(format_: Format, content: bytes, name: str, choices: ReadChoices) -> Draft:
    if format_.read is None:
        raise BankError("import.only-written", format=format_.name)
    return format_.read(content, name, choices)
