"""Locked content opens with its passphrase only, and a crafted file costs nothing."""

import json

import pytest

from cetl_prep.signing.locking import LockedError, lock, unlock

LOCKED = lock(b"secret", "a long passphrase")


def test_the_passphrase_opens_it() -> None:
    assert unlock(LOCKED, "a long passphrase") == b"secret"
    assert b"secret" not in LOCKED
    assert lock(b"secret", "a long passphrase") != LOCKED


def test_another_passphrase_or_a_changed_file_does_not() -> None:
    with pytest.raises(LockedError):
        unlock(LOCKED, "a long passphrase ")
    held = json.loads(LOCKED)
    held["nonce"] = "00" * 12
    with pytest.raises(LockedError):
        unlock(json.dumps(held).encode(), "a long passphrase")


@pytest.mark.parametrize(
    "change",
    [
        {"scrypt": [1 << 30, 8, 1]},
        {"scrypt": [1 << 15, 1 << 20, 1]},
        {"scrypt": [3, 8, 1]},
        {"scrypt": "none"},
        {"salt": "no hex"},
        {"salt": 7},
        {"nonce": "00"},
        {"content": "***"},
        {"locked": 2},
    ],
)
def test_what_is_not_in_the_form_is_refused_at_once(change: dict[str, object]) -> None:
    held = {**json.loads(LOCKED), **change}
    with pytest.raises(ValueError, match=r"."):
        unlock(json.dumps(held).encode(), "a long passphrase")
    with pytest.raises(ValueError, match=r"."):
        unlock(b"[]", "a long passphrase")
