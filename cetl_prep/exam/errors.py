"""The one root of expected errors and its few children.

Errors carry values (names, counts, paths), never sentences: the sentences live in `cetl_prep.words`.
"""

from collections.abc import Mapping


class CetlPrepError(Exception):
    """Something a user can meet and mend; shown in plain words, never as a traceback.

    Attributes:
        code: which sentence to show, for example ``"bank.not-a-bank"``.
        details: the values that the sentence names.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details: Mapping[str, object] = details


class BankError(CetlPrepError):
    """A bank or its source folder cannot be used as it is."""


class FormError(CetlPrepError):
    """No form of the wanted size can be made from this bank."""

    def __init__(self, code: str, *, missing: Mapping[str, int], largest: int) -> None:
        super().__init__(code, missing=dict(missing), largest=largest)
        self.missing = dict(missing)
        self.largest = largest


class AttemptError(CetlPrepError):
    """A sitting does not allow what was asked (closed, unknown item or option)."""


class StudyError(CetlPrepError):
    """Estimates are not to be had now."""


class StorageError(CetlPrepError):
    """The history cannot be read or written."""


class RecordError(CetlPrepError):
    """What passes between candidate and mentor (a history file, a prescription, a receipt) cannot be used."""
