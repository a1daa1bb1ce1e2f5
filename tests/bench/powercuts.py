"""A disk after a power cut: the writes of a process are recorded, and as much of them done again as could be on the disk.

What a file was before the last sync of it is there. Of later writes nothing, a part from the beginning, or any sectors
of 512 bytes may be there. Names made, changed and taken away come in order, and surely with the next sync of a folder.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

CALLS = "openat,pwrite64,write,fsync,fdatasync,unlink,unlinkat,ftruncate,rename,renameat,renameat2"
SECTOR = 512
WORDS = 40
"""What a recorded work says before it ends."""

_OPEN = re.compile(r'openat\([^"]*"([^"]*)", ([A-Z_|]+)[^)]*\) = \d+')
_WRITE = re.compile(r'pwrite64\(\d+<([^>]*)>, "([^"]*)", \d+, (\d+)\) += (\d+)')
_APPEND = re.compile(r'write\((\d+)<([^>]*)>, "([^"]*)", \d+\) += (\d+)')
_SYNC = re.compile(r"f(?:data)?sync\(\d+<([^>]*)>\) += 0")
_CUT = re.compile(r"ftruncate\(\d+<([^>]*)>, (\d+)\) += 0")
_GONE = re.compile(r'unlink(?:at)?\([^"]*"([^"]*)"[^)]*\) += 0')
_NAMED = re.compile(r'rename(?:at2?)?\([^"]*"([^"]*)"[^"]*"([^"]*)"[^)]*\) += 0')
_UNFINISHED = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")

_TRACED = (
    "import shutil, sys; shutil._USE_CP_SENDFILE = False; from pathlib import Path; from tests.bench.works import main;"
    " sys.exit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))"
)
"""The work, with files copied by writes that are seen."""


@dataclass(frozen=True, slots=True)
class Op:
    """One thing that was done: `kind` on the file `path`, at the byte `at`, with `data` (or the new name)."""

    kind: str
    path: str
    at: int = 0
    data: bytes = b""
    name: str = ""


@dataclass
class _File:
    durable: bytearray
    waiting: list[Op] = field(default_factory=list)


@dataclass
class _Disk:
    """Files by number; names as they are, as they surely are, and what was done to them since."""

    files: dict[int, _File] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    sure: dict[str, int] = field(default_factory=dict)
    waiting: list[tuple[str, int | None]] = field(default_factory=list)

    def name(self, path: str, number: int | None) -> None:
        if number is None:
            self.names.pop(path, None)
        else:
            self.names[path] = number
        self.waiting.append((path, number))

    def make(self, path: str) -> _File:
        if path not in self.names:
            number = len(self.files)
            self.files[number] = _File(bytearray())
            self.name(path, number)
        return self.files[self.names[path]]


class Trace:
    """What a work did to the disk, from the files there were before."""

    def __init__(self, root: str, before: dict[str, bytes], ops: list[Op]) -> None:
        self._root = root
        self._before = before
        self._ops = ops

    def __len__(self) -> int:
        return len(self._ops)

    def cut(self, place: Path, rng: random.Random) -> tuple[str, list[str]]:
        """Write a state after a power cut at a random point into a folder; what it is, and what was said until then."""
        point = rng.randrange(len(self._ops) + 1)
        mode = rng.choice(("nothing", "beginning", "sectors", "sectors"))
        disk, said = self._done(point)
        for path, content in _left(disk, mode, rng):
            target = place / Path(path).relative_to(self._root)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            target.write_bytes(content)
        return f"after {point} of {len(self._ops)} ({mode})", said

    def _done(self, point: int) -> tuple[_Disk, list[str]]:
        disk, said = _Disk(), []
        for path, content in self._before.items():
            disk.make(path).durable = bytearray(content)
        disk.sure, disk.waiting = dict(disk.names), []
        for op in self._ops[:point]:
            if op.kind == "say":
                said += op.data.decode().split("\n")
            else:
                _do(disk, op)
        # Readers of strangers' files say other things on their own outputs.
        return disk, [line for line in said if line.startswith(("ACK ", "KEPT ", "TAKEN "))]


def _do(disk: _Disk, op: Op) -> None:
    if op.kind in ("make", "write", "append", "cut"):
        file = disk.make(op.path)
        if op.kind != "make":
            file.waiting.append(op)
    elif op.kind == "sync":
        if op.path in disk.names:
            file = disk.files[disk.names[op.path]]
            for waiting in file.waiting:
                _apply(file.durable, waiting)
            file.waiting = []
        else:
            disk.sure, disk.waiting = dict(disk.names), []
    elif op.path in disk.names:
        number = disk.names[op.path]
        disk.name(op.path, None)
        if op.kind == "name":
            disk.name(op.name, number)


def _apply(content: bytearray, op: Op) -> None:
    if op.kind == "cut":
        del content[op.at :]
        content.extend(bytes(op.at - len(content)))
        return
    at = len(content) if op.kind == "append" else op.at
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(op.data)] = op.data


def _left(disk: _Disk, mode: str, rng: random.Random) -> Iterator[tuple[str, bytes]]:
    names = dict(disk.sure)
    kept = 0 if mode == "nothing" else rng.randrange(len(disk.waiting) + 1)
    place = 0
    while place < kept:
        path, number = disk.waiting[place]
        if number is None:
            names.pop(path, None)
        else:
            names[path] = number
        # The old name goes and the new one comes at once.
        following = disk.waiting[place + 1 : place + 2]
        if number is None and place + 1 == kept and following and following[0][1] is not None:
            kept += 1
        place += 1
    for path, number in names.items():
        file = disk.files[number]
        content = bytearray(file.durable)
        for op in _some(file.waiting, mode, rng):
            _apply(content, op)
        yield path, bytes(content)


def _some(waiting: list[Op], mode: str, rng: random.Random) -> Iterator[Op]:
    if mode == "beginning":
        yield from waiting[: rng.randrange(len(waiting) + 1)]
    elif mode == "sectors":
        for op in waiting:
            if op.kind == "write":
                for at in range(0, len(op.data), SECTOR):
                    if rng.random() < 0.5:
                        yield Op("write", op.path, op.at + at, op.data[at : at + SECTOR])
            elif rng.random() < 0.5:
                yield op


# Recording


def possible() -> bool:
    """Whether writes can be recorded here."""
    if not sys.platform.startswith("linux") or shutil.which("strace") is None:
        return False
    tried = subprocess.run(
        ["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False
    )
    return tried.returncode == 0


def recorded(folder: Path, work: str, seed: int) -> Trace:
    """Run a work on the profile of this folder and record what it does to the disk."""
    folder = folder.resolve()
    before = {str(p): p.read_bytes() for p in (folder / "profile").rglob("*") if p.is_file()}
    with tempfile.TemporaryDirectory() as private:
        log = Path(private) / "trace"
        line = [sys.executable, "-c", _TRACED, str(folder), work, str(seed), str(WORDS)]
        traced = ["strace", "-f", "-y", "-xx", "-qq", "-s", "100000000"]
        subprocess.run(
            [*traced, "-e", f"trace={CALLS}", "-o", str(log), *line],
            stdout=subprocess.PIPE,
            check=True,
        )
        with log.open(encoding="ascii", errors="replace") as lines:
            ops = list(_ops(_whole(lines), f"{folder}/profile/"))
    return Trace(str(folder), before, ops)


def _whole(lines: Iterator[str]) -> Iterator[str]:
    """The lines of a trace; those of calls that were interrupted put together."""
    begun: dict[str, str] = {}
    for line in lines:
        line = line.rstrip("\n")
        if found := _UNFINISHED.match(line):
            begun[found[1]] = found[2]
        elif found := _RESUMED.match(line):
            yield begun.pop(found[1], "") + found[2]
        else:
            yield line.partition(" ")[2].strip()


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _path(text: str) -> str:
    return _bytes(text).decode("utf-8", "replace").removesuffix(" (deleted)")


def _ops(lines: Iterator[str], root: str) -> Iterator[Op]:
    for line in lines:
        for op in _op(line):
            if op.kind == "say" or f"{op.path}/".startswith(root):
                yield op


def _op(line: str) -> Iterator[Op]:
    for shape, read in _SHAPES:
        if found := shape.match(line):
            yield from read(found)


def _opened(found: re.Match[str]) -> Iterator[Op]:
    if "O_CREAT" in found[2]:
        yield Op("make", _path(found[1]))
    if "O_TRUNC" in found[2]:
        yield Op("cut", _path(found[1]))


def _written(found: re.Match[str]) -> Iterator[Op]:
    yield Op("write", _path(found[1]), int(found[3]), _bytes(found[2])[: int(found[4])])


def _added(found: re.Match[str]) -> Iterator[Op]:
    data = _bytes(found[3])[: int(found[4])]
    said = found[1] == "1"
    yield Op("say", "", data=data) if said else Op("append", _path(found[2]), data=data)


def _synced(found: re.Match[str]) -> Iterator[Op]:
    yield Op("sync", _path(found[1]))


def _shortened(found: re.Match[str]) -> Iterator[Op]:
    yield Op("cut", _path(found[1]), int(found[2]))


def _taken_away(found: re.Match[str]) -> Iterator[Op]:
    yield Op("gone", _path(found[1]))


def _renamed(found: re.Match[str]) -> Iterator[Op]:
    yield Op("name", _path(found[1]), name=_path(found[2]))


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Iterator[Op]]], ...] = (
    (_OPEN, _opened),
    (_WRITE, _written),
    (_APPEND, _added),
    (_SYNC, _synced),
    (_CUT, _shortened),
    (_GONE, _taken_away),
    (_NAMED, _renamed),
)
