"""Sources of an item inside its general explanation, for formats that have no field for them."""

import re
from collections.abc import Sequence

from cetl_prep.exam.item import Source

_HEAD = "Sources:"
_BETWEEN = " | "
_BLOCK = re.compile(r"(?:^|\n)Sources:[ ]*\n+((?:[-*] [^\n]+(?:\n+|$))+)$")


def joined(rule: str, sources: Sequence[Source]) -> str:
    """The explanation with its sources below it, as `split` takes them apart again."""
    if not sources:
        return rule
    lines = "\n".join(f"- {_line(source)}" for source in sources)
    return f"{rule}\n\n{_HEAD}\n\n{lines}" if rule else f"{_HEAD}\n\n{lines}"


def split(text: str) -> tuple[str, tuple[Source, ...]]:
    """The explanation and the sources that stand at its end."""
    if _HEAD not in text:
        return text, ()
    found = _BLOCK.search(text)
    if not found:
        return text, ()
    lines = [line[2:] for line in found[1].split("\n") if line.strip()]
    return text[: found.start()].rstrip(), tuple(_source(line) for line in lines)


def _line(source: Source) -> str:
    title, locator = (" ".join(part.split()) for part in (source.title, source.locator))
    if locator or _BETWEEN in title:
        return f"{title}{_BETWEEN}{locator or '-'}"
    return title


def _source(line: str) -> Source:
    title, between, locator = line.rpartition(_BETWEEN)
    if not between:
        return Source(line.strip())
    locator = locator.strip()
    return Source(title.strip(), "" if locator == "-" else locator)
