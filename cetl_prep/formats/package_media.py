"""Finds the picture that an address in a package of a learning platform means."""

import posixpath
from urllib.parse import unquote

from cetl_prep.exam.errors import BankError
from cetl_prep.formats.collecting import Collector
from cetl_prep.quarantine.archives import Archive

_ROOTS = (
    "$IMS-CC-FILEBASE$", "$IMS_CC_FILEBASE$", "$IMS_CC_FILE_BASE$", "$IMS-CC-FILE-BASE$",
    "$CANVAS_COURSE_REFERENCE$",
)  # fmt: skip
"""Marks of the place where a platform keeps its files."""


class PackageMedia:
    """Addresses to pictures: beside the file that names them, at the root, or wherever one file alone has the name."""

    def __init__(self, archive: Archive | None, collector: Collector, base: str = "") -> None:
        """`base` is the name of the file in the archive whose addresses are meant."""
        self._archive = archive
        self._collector = collector
        self._folder = posixpath.dirname(base)
        self._known: dict[str, str | None] = {}

    def __call__(self, address: str) -> str | None:
        """SHA-256 of the picture, None when the package does not hold it."""
        kept = self._collector.kept(address)
        if kept or self._archive is None or address.startswith("data:"):
            return kept
        if address not in self._known:
            self._known[address] = self._found(address)
        return self._known[address]

    def _found(self, address: str) -> str | None:
        assert self._archive is not None
        name = self._name(address)
        if not name:
            return None
        try:
            return self._collector.picture(self._archive.read(name))
        except (BankError, KeyError):
            return None

    def _name(self, address: str) -> str:
        assert self._archive is not None
        path = unquote(address)
        for root in _ROOTS:
            path = path.replace(root, "")
        path = path.partition("?")[0].partition("#")[0].lstrip("/")
        if not path or "://" in path:
            return ""
        beside = posixpath.normpath(posixpath.join(self._folder, path))
        for name in (beside, posixpath.normpath(path), f"web_resources/{path}"):
            if name in self._archive:
                return name
        return self._by_ending(path)

    def _by_ending(self, path: str) -> str:
        """The one file whose name ends like the address, else the one that bears its last part (or Blackboard's id)."""
        assert self._archive is not None
        while path.startswith("../"):
            path = path[3:]
        last = posixpath.basename(path)
        names = self._archive.names
        fitting = [name for name in names if name.endswith(f"/{path}")]
        if not fitting:
            fitting = [name for name in names if posixpath.basename(name) == last]
        if not fitting and last.startswith("xid-"):
            fitting = [name for name in names if f"__{last}." in name or f"__{last}_" in name]
            fitting = [name for name in fitting if not name.endswith(".xml")]
        return fitting[0] if len(fitting) == 1 else ""
