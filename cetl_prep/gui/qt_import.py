"""Imports Qt for Python without two things it does for features that are not used here."""

import re
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

_SUPPORT = "shibokensupport"
_SCANNER = f"{_SUPPORT}.feature"


def import_qt() -> None:
    """Import the foundation of Qt for Python; called before any module that uses it.

    It compiles three long patterns for its error messages, an eighth of what a bare window takes: they are compiled
    when one is shown. And it reads the source of every module that is imported after it, looking for its own
    `__feature__`, and keeps what it read, five MiB: it is told that there is none. A frozen program, which has no
    sources, does without that too. Where a version of it works otherwise, nothing is changed.
    """
    compile_now = re.compile
    re.compile = _compiling_late(compile_now)
    try:
        import_module("shiboken6")
    finally:
        re.compile = compile_now
    scanner = sys.modules.get(_SCANNER)
    if scanner is not None and hasattr(scanner, "_mod_uses_pyside"):
        scanner.__dict__["_mod_uses_pyside"] = _uses_no_switch


def _uses_no_switch(_module: object) -> bool:
    return False


def _compiling_late(compile_now: Callable[..., Any]) -> Callable[..., Any]:
    def compiled(*wanted: Any, **named: Any) -> Any:
        asks = str(sys._getframe(1).f_globals.get("__name__"))
        if asks.startswith(_SUPPORT):
            return _LatePattern(lambda: compile_now(*wanted, **named))
        return compile_now(*wanted, **named)

    return compiled


class _LatePattern:
    """A pattern whose methods compile it when they are called; `re` keeps what was compiled."""

    def __init__(self, pattern: Callable[[], Any]) -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *args, **named: getattr(self._pattern(), name)(*args, **named)
