"""Changes to a good file: bytes, signs that mean something somewhere, repeated pieces; inside archives too."""

import io
import random
import zipfile
from collections.abc import Callable, Sequence

SIGNS = [
    sign.encode("utf-8", "surrogatepass")
    for sign in (
        "<", ">", "&", "&amp;", "&#0;", "&#xD800;", "<![CDATA[", "]]>", "<!--", "-->", "</", "/>", "<!DOCTYPE a>", "<?xml?>",
        "{", "}", "=", "~", "#", "####", "::", "->", "%50%", "~%-100%", "\\", "$CATEGORY:", "[html]", "//",
        "ANSWER:", "A)", "B.", "*a)", "[*]", "- [x] ", "> ", "```", "<details>", "</details>", "---", "...", "^", "#Q ",
        '"', "'", ",", ";", "\t", "|", "\r", "\n\n", "\x00", "\ufeff", "\u2028", "\u202e", "1e999", "NaN", "-1", "0", "99999999999",
        "true", "null", "[[[[", "}}}}", "media:", "](media:", "data:image/png;base64,", "@@PLUGINFILE@@/", "$IMS-CC-FILEBASE$/", "../",
        "<p>", "</p>", "<table><tr><td>", "<script>", "<img src=x>", "\ud800", "日", "é", "http://x", "{{c1::x}}", "\x1f",
    )
]  # fmt: skip
MOST = 1 << 20
"""Bytes of a changed file, about: long enough for what takes as long as the square of its length."""

Change = Callable[[random.Random, bytes], bytes]


def changed(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """One of the seeds with some changes, more often few than many."""
    content = chance.choice(seeds)
    if content[:2] == b"PK" and chance.random() < 0.8:
        return _archive(chance, content)
    return _times(chance, content)


def _times(chance: random.Random, content: bytes) -> bytes:
    for _ in range(1 + int(chance.expovariate(0.5))):
        content = chance.choice(_CHANGES)(chance, content)[:MOST]
    return content


def _archive(chance: random.Random, content: bytes) -> bytes:
    """The archive with one entry changed, dropped or renamed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(list(entries))
    way = chance.random()
    if way < 0.8:
        entries[name] = _times(chance, entries[name])
    elif way < 0.9:
        del entries[name]
    else:
        entries[_times(chance, name.encode())[:200].decode("utf-8", "replace")] = entries.pop(name)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, data in entries.items():
            archive.writestr(each.replace("\0", "_") or "x", data)
    return target.getvalue()


def _place(chance: random.Random, content: bytes) -> int:
    return chance.randrange(len(content) + 1)


def _piece(chance: random.Random, content: bytes) -> tuple[int, int]:
    start = _place(chance, content)
    return start, min(len(content), start + 1 + int(chance.expovariate(0.03)))


def _flip(chance: random.Random, content: bytes) -> bytes:
    if not content:
        return content
    place = chance.randrange(len(content))
    return content[:place] + bytes([chance.randrange(256)]) + content[place + 1 :]


def _insert(chance: random.Random, content: bytes) -> bytes:
    place = _place(chance, content)
    return content[:place] + chance.choice(SIGNS) + content[place:]


def _run(chance: random.Random, content: bytes) -> bytes:
    """One sign, or two, a great many times."""
    place = _place(chance, content)
    sign = b"".join(chance.choices(SIGNS, k=chance.randint(1, 2)))
    return content[:place] + sign * chance.choice((10, 1_000, 30_000)) + content[place:]


def _drop(chance: random.Random, content: bytes) -> bytes:
    start, end = _piece(chance, content)
    return content[:start] + content[end:]


def _repeat(chance: random.Random, content: bytes) -> bytes:
    start, end = _piece(chance, content)
    return content[:end] + content[start:end] * chance.choice((1, 2, 200, 3_000)) + content[end:]


def _move(chance: random.Random, content: bytes) -> bytes:
    start, end = _piece(chance, content)
    rest = content[:start] + content[end:]
    place = _place(chance, rest)
    return rest[:place] + content[start:end] + rest[place:]


def _cut(chance: random.Random, content: bytes) -> bytes:
    return content[: _place(chance, content)]


def _encode(chance: random.Random, content: bytes) -> bytes:
    text = content.decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-16", "utf-8-sig", "cp1252", "utf-32")), "replace")


_CHANGES: tuple[Change, ...] = (
    _flip, _flip, _insert, _insert, _insert, _run, _drop, _repeat, _move, _cut, _encode,
)  # fmt: skip
