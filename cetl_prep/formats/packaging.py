"""Builds zip packages whose bytes depend on their content alone."""

import io
import zipfile
from collections.abc import Mapping

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.item import content_hash

_MOMENT = (1980, 1, 1, 0, 0, 0)


def package(entries: Mapping[str, bytes | str]) -> bytes:
    """A zip file with these entries, in this order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def identifier(bank: Bank, part: str) -> str:
    """An identifier for a part of a package, the same for each export of the bank."""
    return f"g{content_hash([bank.info.id, part])[:32]}"
