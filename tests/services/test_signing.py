"""A key of one's own, and signers remembered by their key, never by their name."""

import os
from pathlib import Path

import pytest

from cetl_prep.exam.errors import BankError, StorageError
from cetl_prep.exam.trust import Trust
from cetl_prep.services.signing import SigningService
from cetl_prep.words.trust import trust_words
from tests.making import HandClock

CONTENT = b"items"


def made(folder: Path, name: str) -> SigningService:
    service = SigningService(folder / name / "signing", HandClock())
    service.rename(name)
    return service


def test_the_key_is_made_on_first_use_and_private(tmp_path: Path) -> None:
    service = SigningService(tmp_path / "signing", HandClock())
    assert not service.has_key
    first = service.own()
    assert service.own() == first
    assert len(first.words) == 8
    if os.name == "posix":
        assert (tmp_path / "signing").stat().st_mode & 0o777 == 0o700
        assert (tmp_path / "signing" / "key.json").stat().st_mode & 0o777 == 0o600


def test_a_signer_is_unconfirmed_until_confirmed_and_changes_are_seen(tmp_path: Path) -> None:
    erin, sam = made(tmp_path, "Erin"), made(tmp_path, "Sam")
    signature, key = erin.sign(CONTENT, "spring items"), bytes.fromhex(erin.own().key)
    assert erin.check(CONTENT, signature, key).state is Trust.SIGNED
    found = sam.check(CONTENT, signature, key)
    assert (found.state, found.claimed) == (Trust.UNCONFIRMED, "Erin")
    assert found.comment == "time:2026-03-12T20:00:00Z\tspring items"
    sam.confirm(erin.own().key, "Erin from the group")
    found = sam.check(CONTENT, signature, key)
    assert found.state is Trust.SIGNED
    assert found.signer is not None
    assert found.signer.name == "Erin from the group"
    assert sam.check(CONTENT + b"!", signature, key).state is Trust.CHANGED
    assert sam.check(CONTENT, signature, b"no key").state is Trust.CHANGED
    assert sam.check(CONTENT, None, b"").state is Trust.UNSIGNED
    sam.forget(erin.own().key)
    assert sam.check(CONTENT, signature, key).state is Trust.UNCONFIRMED


def test_the_same_name_with_another_key_is_somebody_else(tmp_path: Path) -> None:
    erin, sam = made(tmp_path / "one", "Erin"), made(tmp_path, "Sam")
    imposter = made(tmp_path / "two", "Erin")
    sam.confirm(erin.own().key, "Erin")
    signature = imposter.sign(CONTENT)
    found = sam.check(CONTENT, signature, bytes.fromhex(imposter.own().key))
    assert found.state is Trust.UNCONFIRMED


def test_signature_files_find_the_key_among_known_signers(tmp_path: Path) -> None:
    erin, sam = made(tmp_path, "Erin"), made(tmp_path, "Sam")
    text = erin.sign_file(CONTENT)
    with pytest.raises(BankError, match=r"signing.unknown-key"):
        sam.check_file(CONTENT, text)
    assert sam.check_file(CONTENT, text, bytes.fromhex(erin.own().key)).claimed == "Erin"
    sam.confirm(erin.own().key, "Erin")
    assert sam.check_file(CONTENT, text).state is Trust.SIGNED
    assert erin.check_file(CONTENT, text).state is Trust.SIGNED
    with pytest.raises(BankError, match=r"signing.not-a-signature"):
        sam.check_file(CONTENT, b"not one")


def test_the_key_moves_to_another_computer_with_its_passphrase(tmp_path: Path) -> None:
    erin, other = made(tmp_path, "Erin"), made(tmp_path, "Other")
    before, exported = other.own(), tmp_path / "erin.key"
    with pytest.raises(StorageError, match=r"signing.short-passphrase"):
        erin.export_key(exported, "short")
    erin.export_key(exported, "correct horse")
    with pytest.raises(StorageError, match=r"signing.locked"):
        other.import_key(exported, "wrong horse")
    assert other.own() == before
    assert other.import_key(exported, "correct horse") == erin.own()
    aside = list((tmp_path / "Other" / "signing").glob("key-*.json"))
    assert len(aside) == 1
    exported.write_bytes(b"[" * 100_000)
    with pytest.raises(StorageError, match=r"signing.not-a-key"):
        other.import_key(exported, "correct horse")
    exported.write_bytes(b" " * (2 << 20))
    with pytest.raises(StorageError, match=r"signing.not-a-key"):
        other.import_key(exported, "correct horse")
    with pytest.raises(StorageError, match=r"file.unreadable"):
        other.import_key(tmp_path / "none", "correct horse")
    other.export_public_key(tmp_path / "erin.pub")
    assert b"untrusted comment: public key of Erin" in (tmp_path / "erin.pub").read_bytes()


@pytest.mark.parametrize("name", ["key.json", "signers.json"])
def test_damaged_files_are_named_and_left(tmp_path: Path, name: str) -> None:
    service = made(tmp_path, "Erin")
    service.confirm("aa" * 32, "Sam")
    damaged = tmp_path / "Erin" / "signing" / name
    damaged.write_bytes(b'{"signers": 7')
    with pytest.raises(StorageError, match=r"profile.damaged"):
        service.check(CONTENT, service.sign(CONTENT), bytes(32))
    assert damaged.read_bytes() == b'{"signers": 7'


@pytest.mark.skipif(os.name != "posix", reason="rights of files")
def test_rights_of_others_on_the_key_are_taken_away(tmp_path: Path) -> None:
    made(tmp_path, "Erin")
    key = tmp_path / "Erin" / "signing" / "key.json"
    key.chmod(0o644)
    SigningService(key.parent, HandClock()).own()
    assert key.stat().st_mode & 0o777 == 0o600


def test_another_key_by_a_known_name_is_told(tmp_path: Path) -> None:
    erin, sam = made(tmp_path, "Erin"), made(tmp_path, "Sam")
    sam.confirm(erin.own().key, "Erin")
    other = made(tmp_path / "elsewhere", "erin")
    found = sam.check(CONTENT, other.sign(CONTENT), bytes.fromhex(other.own().key))
    assert (found.state, found.namesake) == (Trust.UNCONFIRMED, True)
    assert trust_words(found).endswith("It is not the key that you know by this name.")
    found = sam.check(CONTENT, erin.sign(CONTENT), bytes.fromhex(erin.own().key))
    assert not found.namesake
    sam.forget(erin.own().key)
    assert not sam.check(CONTENT, other.sign(CONTENT), bytes.fromhex(other.own().key)).namesake
