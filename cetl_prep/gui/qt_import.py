"""Imports Qt for Python without what it does for a switch that is not used here."""

import sys
from importlib import import_module

_SCANNER = "shibokensupport.feature"


def import_qt() -> None:
    """Import Qt for Python; called before any module that uses it.

    It reads the source of every module that is imported after it, looking for its own `__feature__`, and keeps what
    it read: a twelfth of the start and five MiB. A frozen program, which has no sources, does without; so does ours.
    Where a version of it works otherwise, nothing is changed.
    """
    import_module("shiboken6")
    scanner = sys.modules.get(_SCANNER)
    if scanner is not None and hasattr(scanner, "_mod_uses_pyside"):
        scanner.__dict__["_mod_uses_pyside"] = _uses_no_switch


def _uses_no_switch(_module: object) -> bool:
    return False
