"""History files and the small files that candidates, mentors and groups hand round, read as the program reads them."""

import json
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from cetl_prep.banks.rehearsal import read_rehearsal
from cetl_prep.banks.source import read_folder
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.exam.prescription import Prescription
from cetl_prep.group import mock_file, response_file, slip_file
from cetl_prep.services.file_kinds import kind_of
from cetl_prep.services.prescribing import read_prescription, write_prescription
from cetl_prep.services.record_child import looked_through
from cetl_prep.signing import locking, minisign, signers
from cetl_prep.signing.keys import new_pair
from cetl_prep.signing.signers import Identity
from tests.fuzz.changing import changed
from tests.group.test_hostile_files import READERS
from tests.making import HandClock
from tests.records_made import candidate, handed, sit

DAY = date(2026, 11, 27)
VALUES: tuple[object, ...] = (
    None, True, 0, -1, 1, 2**63, 10**30, 1.5, 1e300, "", "a", "x" * 3000, "\u202e", "a\x00b", "\ud800", "2026-13-45T25:00:00Z",
    "0000-00-00", "9999-12-31T23:59:59+23:59", "1e999", [], {}, [[]], [[[]]] * 50, {"a": {"b": []}}, "0" * 64, "zz" * 32, "=1+1",
)  # fmt: skip
REHEARSAL = (
    b'name = "Ours"\nchecked_on = 2026-11-01\ntools = ["calculator"]\nwarnings_minutes = [5, 1]\n[keys]\nflag = "F"\n'
    b'[[sections]]\ntitle = "One"\nitems = 10\nminutes = 20\nreturnable = false\n[[breaks]]\nafter_item = 5\nminutes = 2\n'
)
BANK_TOML = (
    b'id = "5e1f"\ntitle = "T"\nversion = "1"\nlanguage = "en"\nlicense = "x"\nauthors = ["a"]\n[profile]\nitems = 10\nminutes = 5\n'
    b'[[domains]]\nid = "I"\nname = "One"\n[[domains.skills]]\nid = "LV"\nname = "L"\nweight = 100\n'
)


@cache
def good() -> tuple[bytes, ...]:
    """The history of somebody who sat two mocks, as a history file and as a set of tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = HandClock()
        services = candidate(folder / "profile", clock)
        sit(services, clock, 1, items=10)
        sit(services, clock, 2, items=10)
        handed(services, folder / "a.json")
        handed(services, folder / "a.zip", form="csv")
        services.close()
        return (folder / "a.json").read_bytes(), (folder / "a.zip").read_bytes()


def tried(content: bytes) -> None:
    """Look a history file through: an answer that can be handed on as JSON, whatever stands in the file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.json"
        path.write_bytes(content)
        answer = looked_through(path, {}, {}, str(Path(folder) / "clean.json"))
    json.dumps(answer)
    assert set(answer) == {"error"} or answer["candidate"]


def change(chance: Random, texts: Sequence[bytes]) -> bytes:
    """Changed bytes, or a JSON text with some of its values changed, dropped or swapped."""
    content = chance.choice(texts)
    if content[:1] != b"{" or chance.random() < 0.4:
        return changed(chance, [content])
    value = json.loads(content)
    for _ in range(1 + int(chance.expovariate(0.7))):
        _change_value(chance, value)
    return json.dumps(value).encode()


def _change_value(chance: Random, value: object) -> None:
    inside = value
    while True:
        keys = list(inside) if isinstance(inside, dict) else list(range(len(inside)))  # type: ignore[arg-type]
        if not keys:
            return
        key = chance.choice(keys)
        inner = inside[key]  # type: ignore[index]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.15:
            break
        inside = inner
    way = chance.random()
    if way < 0.15:
        del inside[key]  # type: ignore[attr-defined]
    elif way < 0.25:
        inside[key] = inside[chance.choice(keys)]  # type: ignore[index]
    elif way < 0.35 and isinstance(inside, list):
        inside.extend([inner] * chance.choice((1, 1, 200)))
    else:
        inside[key] = chance.choice(VALUES)  # type: ignore[index]


@cache
def small() -> tuple[bytes, ...]:
    """One good file of each of the other kinds."""
    pair = new_pair()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.json"
        write_prescription(path, Prescription("1", "Dana", "", "b", ("LV",), 10, "", DAY, DAY))
        prescription = path.read_bytes()
    return (
        *(content for content, _ in READERS.values()),
        prescription,
        REHEARSAL,
        BANK_TOML,
        minisign.write(minisign.make(pair, b"content", "comment"), "comment"),
        minisign.write_public_key(pair.public, "comment"),
        signers.write_identity(Identity(pair, "Erin")),
        locking.lock(b"content", "pass"),
    )


def _by_name(read: Callable[[Path], object], name: str) -> Callable[[bytes], object]:
    def reading(content: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(content)
            return read(path)

    return reading


def small_tried(content: bytes) -> None:
    """Every reader of a small file reads it or refuses it."""
    for read in _OURS:
        try:
            read(content)
        except CetlPrepError as error:
            assert error.code
    for read in _PLAIN:
        try:
            read(content)
        except (ValueError, CetlPrepError):
            continue


_OURS: tuple[Callable[[bytes], object], ...] = (
    lambda content: slip_file.read(content, "it"),
    lambda content: slip_file.read_queue(content, "it"),
    lambda content: response_file.read(content, "it"),
    lambda content: mock_file.read_cover(content, "it"),
    lambda content: mock_file.read_content(content, "it"),
    lambda content: mock_file.read_result(content, "it"),
    _by_name(read_prescription, "a.json"),
    _by_name(read_rehearsal, "a.toml"),
    _by_name(lambda path: read_folder(path.parent), "bank.toml"),
    _by_name(kind_of, "a.json"),
)
_PLAIN: tuple[Callable[[bytes], object], ...] = (
    minisign.read,
    minisign.read_public_key,
    lambda content: signers.read_identity(content, "it"),
    lambda content: signers.read_signers(content, "it"),
    lambda content: locking.unlock(content, "pass"),
)
