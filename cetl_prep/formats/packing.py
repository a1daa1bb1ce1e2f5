r"""Several texts in one cell: joined by a sign that is escaped where a text holds it (``\;``), and taken apart again."""

from collections.abc import Iterable

_SIGNS = ";,|\\"
"""What a backslash may stand before."""


def packed(texts: Iterable[str], sign: str) -> str:
    """Texts joined by a sign; wherever a text holds a sign, a backslash stands before it."""
    return sign.join("".join(_escaped(letter) for letter in text) for text in texts)


def _escaped(letter: str) -> str:
    return f"\\{letter}" if letter in _SIGNS else letter


def unpacked(cell: str, sign: str) -> list[str]:
    """The texts of a cell, split at each sign that is not escaped; empty ones are left out."""
    pieces: list[list[str]] = [[]]
    escaped = False
    for letter in cell:
        if escaped:
            pieces[-1].append(letter if letter in _SIGNS else f"\\{letter}")
            escaped = False
        elif letter == "\\":
            escaped = True
        elif letter == sign:
            pieces.append([])
        else:
            pieces[-1].append(letter)
    if escaped:
        pieces[-1].append("\\")
    texts = ("".join(piece).strip() for piece in pieces)
    return [text for text in texts if text]


def words_of(cell: str) -> list[str]:
    """The tags of a cell: parted by semicolons, or by commas where there are none."""
    words = unpacked(cell, ";")
    return words if len(words) > 1 else unpacked(cell, ",")


def path_of(category: str) -> tuple[str, ...]:
    """The parts of a category path: ``/`` parts them, ``//`` is a slash inside a name."""
    parts = category.replace("//", "\0").split("/")
    return tuple(part.replace("\0", "/").strip() for part in parts if part.strip())


def path_text(path: Iterable[str]) -> str:
    """The path as `path_of` reads it."""
    return "/".join(part.replace("/", "//") for part in path)
