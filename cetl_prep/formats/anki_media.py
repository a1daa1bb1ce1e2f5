"""What newer packages of Anki are packed in: Zstandard, and a list of media in Protocol Buffers."""

import sys
from collections.abc import Iterator

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

from cetl_prep.exam.errors import BankError

LARGEST = 200 * 1024 * 1024

_NAME_FIELD = 1
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def unpacked(content: bytes, name: str) -> bytes:
    """The content of a Zstandard frame.

    Raises:
        BankError: ``import.damaged`` or ``import.too-large``.
    """
    reader = zstd.ZstdDecompressor()
    try:
        made = bytes(reader.decompress(content, LARGEST + 1))
    except (zstd.ZstdError, EOFError, ValueError):
        raise _damaged(name) from None
    if len(made) > LARGEST:
        raise BankError("import.too-large", file=name, limit=LARGEST)
    if not reader.eof:
        raise _damaged(name)
    return made


def listed(message: bytes) -> list[str]:
    """Names of the media in their order; what cannot be read ends the list."""
    names = []
    for number, entry in _fields(message):
        if number == 1:
            called = [value for field, value in _fields(entry) if field == _NAME_FIELD]
            names.append(called[0].decode("utf-8", "replace") if called else "")
    return names


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and bytes of each field that holds bytes; the others are passed over."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        kind = tag & 7
        if kind == _BYTES:
            size, at = _varint(message, at)
            if at + size > len(message):
                return
            yield tag >> 3, message[at : at + size]
            at += size
        elif kind == _VARINT:
            _, at = _varint(message, at)
        elif kind in (_FIXED64, _FIXED32):
            at += 8 if kind == _FIXED64 else 4
        else:
            return


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(message) and shift < 64:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    return value, len(message)


def _damaged(name: str) -> BankError:
    return BankError(
        "import.damaged", file=name, where="the archive", reason="its content is damaged"
    )
