"""Zip files of strangers: looked at under limits, read into memory, never unpacked to the disk.

Names inside an archive are keys of a dictionary and nothing else; no file is ever made under one of them.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

from cetl_prep.exam.errors import BankError

LARGEST = 200 * 1024 * 1024
MOST_ENTRIES = 5000
LARGEST_ENTRY = 20 * 1024 * 1024
LARGEST_SUM = 400 * 1024 * 1024
STEEPEST = 200
SMALL = 1024 * 1024

_ENCRYPTED = 0x1
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 0xFFFF
_LARGEST_LIST = 4 * 1024 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive:
    """The entries of one zip file, by name.

    Attributes:
        names: names of the entries that are files, in the order of the archive, slashes forward.
    """

    def __init__(self, content: bytes, name: str, largest_entry: int = LARGEST_ENTRY) -> None:
        """Read the list of entries; nothing is inflated yet.

        Raises:
            BankError: ``import.not-this-format``, ``import.damaged``, ``import.too-large``, ``import.encrypted``.
        """
        self._file = name
        self._largest = largest_entry
        if not is_zip(content):
            raise BankError("import.not-this-format", file=name)
        if len(content) > LARGEST:
            raise BankError("import.too-large", file=name, limit=LARGEST)
        if _lists_too_many(content):
            raise BankError("import.too-large", file=name, limit=MOST_ENTRIES)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            listed = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError):
            raise self._damaged("", "it is no whole zip file") from None
        self._refuse(listed)
        self._entries = {entry.filename.replace("\\", "/"): entry for entry in listed}
        if len(self._entries) < len(listed):
            raise self._damaged("", "a name stands twice in it")
        self.names: tuple[str, ...] = tuple(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """The content of an entry.

        Raises:
            KeyError: there is no such entry.
            BankError: it is damaged or larger than it may be.
        """
        entry = self._entries[name]
        try:
            with self._zip.open(entry) as opened:
                content = opened.read(self._largest + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError):
            raise self._damaged(name, "its content is damaged") from None
        except NotImplementedError:
            raise self._damaged(name, "it is packed in a way that is not read") from None
        if len(content) > self._largest:
            raise BankError("import.too-large", file=self._file, limit=self._largest)
        return content

    def _refuse(self, entries: Iterable[zipfile.ZipInfo]) -> None:
        starts, total, count = set(), 0, 0
        for entry in entries:
            count += 1
            total += entry.file_size
            starts.add(entry.header_offset)
            self._refuse_entry(entry)
        if count > MOST_ENTRIES:
            raise BankError("import.too-large", file=self._file, limit=MOST_ENTRIES)
        if total > LARGEST_SUM:
            raise BankError("import.too-large", file=self._file, limit=LARGEST_SUM)
        if len(starts) < count:
            raise self._damaged("", "two entries share their content")

    def _refuse_entry(self, entry: zipfile.ZipInfo) -> None:
        if entry.flag_bits & _ENCRYPTED:
            raise BankError("import.encrypted", file=self._file)
        if entry.compress_type not in _METHODS:
            raise self._damaged(entry.filename, "it is packed in a way that is not read")
        if entry.external_attr >> 16 & 0o170000 == 0o120000:
            raise self._damaged(entry.filename, "it is a link")
        packed = max(1, entry.compress_size)
        if entry.file_size > self._largest or (
            entry.file_size > SMALL and entry.file_size / packed > STEEPEST
        ):
            raise BankError("import.too-large", file=self._file, limit=self._largest)

    def _damaged(self, where: str, reason: str) -> BankError:
        return BankError("import.damaged", file=self._file, where=where, reason=reason)


def _lists_too_many(content: bytes) -> bool:
    """Whether the list of entries is too long even to be looked at; reading 200,000 of them takes seconds.

    The record at the end of the file holds the number of entries (16 bits at byte 10) and the size of their list (32
    bits at byte 12); where that does not suffice (zip64) both are at their highest.
    """
    place = content.rfind(_END, max(0, len(content) - _END_SIZE - _LONGEST_COMMENT))
    if place < 0 or place + _END_SIZE > len(content):
        return False
    count, size = struct.unpack_from("<HI", content, place + 10)
    return bool(count > MOST_ENTRIES or size > _LARGEST_LIST)


def is_zip(content: bytes) -> bool:
    """Whether the content begins as a zip file does (an empty one included)."""
    return content[:4] in (b"PK\x03\x04", b"PK\x05\x06")
