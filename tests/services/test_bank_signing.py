"""Signed banks: any change of an item is seen, another order or packing is not a change."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cetl_prep.banks import door
from cetl_prep.banks.file import BankFile, write
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import BankSignature, GroupStatistics, ItemStatistic
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.trust import Trust
from cetl_prep.services.bank_signing import BankSigningService, statement
from cetl_prep.services.library import LibraryService
from cetl_prep.services.signing import SigningService
from cetl_prep.signing import minisign
from tests.making import HandClock, bank, bank_file

PLAIN = bank()


def service(folder: Path, name: str) -> BankSigningService:
    signing = SigningService(folder / name / "signing", HandClock())
    signing.rename(name)
    return BankSigningService(LibraryService(folder / name / "banks"), signing)


def state(reader: BankSigningService, made: Bank) -> Trust:
    return reader.check(made.digest, made.signatures).state


def admitted(path: Path, folder: Path) -> Bank:
    file = BankFile(door.admit(path, folder).path)
    made = file.bank()
    file.close()
    return made


def test_signed_unconfirmed_changed_and_unsigned(tmp_path: Path) -> None:
    erin, sam = service(tmp_path, "Erin"), service(tmp_path, "Sam")
    signed = erin.sign(PLAIN)
    assert signed.digest == PLAIN.digest
    assert state(erin, signed) is Trust.SIGNED
    assert state(sam, signed) is Trust.UNCONFIRMED
    found = sam.check(signed.digest, signed.signatures)
    assert (found.claimed, found.signer and len(found.signer.words)) == ("Erin", 8)
    edited = replace(signed, items=(replace(signed.items[0], stem="?"), *signed.items[1:]))
    assert state(sam, edited) is Trust.CHANGED
    assert state(sam, sam.sign(edited)) is Trust.SIGNED
    assert state(erin, sam.sign(edited)) is Trust.UNCONFIRMED
    assert state(sam, PLAIN) is Trust.UNSIGNED
    assert len(erin.sign(signed).signatures) == 1
    short = BankSignature("Erin", b"", b"", PLAIN.digest)
    assert state(sam, replace(PLAIN, signatures=(short,))) is Trust.CHANGED


def test_reordered_and_repacked_banks_still_verify(tmp_path: Path) -> None:
    erin = service(tmp_path, "Erin")
    signed = erin.sign(PLAIN)
    path = bank_file(tmp_path, replace(signed, items=signed.items[::-1]))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA page_size=8192")
    connection.execute("VACUUM")
    connection.close()
    assert state(erin, admitted(path, tmp_path / "in")) is Trust.SIGNED


TEXTS = [
    (table, column, row)
    for table, column in (("item", "stem"), ("item", "rule"), ("option", "text"))
    for row in range(1, 30)
]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(TEXTS), st.integers(0, 15), st.integers(0, 6))
def test_any_flipped_bit_of_an_item_is_seen(
    tmp_path: Path, place: tuple[str, str, int], byte: int, bit: int
) -> None:
    table, column, row = place
    erin = service(tmp_path, "Erin")
    path = bank_file(tmp_path, erin.sign(PLAIN))
    with sqlite3.connect(path) as connection:
        find = f"SELECT {column} FROM {table} WHERE rowid = ?"
        text = bytearray(connection.execute(find, (row,)).fetchone()[0].encode())
        text[byte % len(text)] ^= 1 << bit
        change = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"
        connection.execute(change, (text.decode(errors="replace"), row))
    connection.close()
    try:
        made = admitted(path, tmp_path / "in")
    except BankError:
        return
    assert state(erin, made) is Trust.CHANGED


def test_a_flipped_key_is_seen(tmp_path: Path) -> None:
    erin = service(tmp_path, "Erin")
    path = bank_file(tmp_path, erin.sign(PLAIN))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE option SET is_key = 1 - is_key WHERE rowid IN (1, 2)")
    connection.close()
    assert state(erin, admitted(path, tmp_path / "in")) is Trust.CHANGED


def test_a_broken_bank_is_set_aside_until_the_user_decides(tmp_path: Path) -> None:
    erin, sam = service(tmp_path, "Erin"), service(tmp_path, "Sam")
    signed = erin.sign(PLAIN)
    broken = replace(signed, items=(replace(signed.items[0], stem="?"), *signed.items[1:]))
    path = bank_file(tmp_path, broken)
    library = LibraryService(tmp_path / "Sam" / "banks")
    with pytest.raises(BankError, match=r"signing.broken"):
        sam.add(path)
    assert library.entries() == []
    added = sam.add(path, even_changed=True)
    assert [entry.digest for entry in library.entries()] == [added.entry.digest]
    assert sam.in_library(added.entry.digest).state is Trust.CHANGED
    assert sam.sign_in_library("").state is Trust.SIGNED
    assert sam.in_library(added.entry.digest).state is Trust.SIGNED
    write(signed, path)
    assert sam.add(path).new


def test_the_signature_stands_without_us(tmp_path: Path) -> None:
    erin = service(tmp_path, "Erin")
    signed = erin.sign(PLAIN)
    read = minisign.read(erin.minisig(signed))
    assert minisign.fits(signed.signatures[0].public_key, statement(PLAIN.digest), read)
    with pytest.raises(BankError, match=r"signing.nothing-to-write"):
        erin.minisig(PLAIN)


def test_the_same_content_from_two_hands_keeps_what_both_carry(tmp_path: Path) -> None:
    erin, sam = service(tmp_path, "Erin"), service(tmp_path, "Sam")
    library = LibraryService(tmp_path / "Sam" / "banks")
    held = ItemStatistic(PLAIN.items[0].id, PLAIN.items[0].revision, 5, 3)
    figures = GroupStatistics((held,), frozenset({"a.1", "b.1"}))
    entry = sam.add(bank_file(tmp_path, replace(PLAIN, statistics=figures))).entry
    assert sam.sign_in_library("").state is Trust.SIGNED
    assert not library.find().made_here
    again = sam.add(bank_file(tmp_path, erin.sign(PLAIN)))
    assert (again.new, again.skipped) == (False, ())
    both = library.read(entry.digest)
    assert both.statistics == figures
    assert [signature.signer for signature in both.signatures] == ["Sam", "Erin"]
    other = GroupStatistics((held,), frozenset({"b.1", "c.1", "d.1"}))
    third = sam.add(bank_file(tmp_path, replace(PLAIN, statistics=other)))
    assert [place for place, _ in third.skipped] == ["answers a.1"]
    assert library.read(entry.digest).statistics == other
