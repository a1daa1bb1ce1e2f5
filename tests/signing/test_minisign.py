"""Signatures: ours is read by the ordinary tool, and a changed bit anywhere is seen."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cetl_prep.signing import fingerprint, minisign
from cetl_prep.signing.keys import holds, new_pair, pair_from

PAIR = pair_from(bytes(range(32)))
CONTENT = b"what was signed"
FILE = minisign.write(minisign.make(PAIR, CONTENT, "signed by Erin"), "for people")


def test_what_was_signed_fits_and_comes_back_whole() -> None:
    read = minisign.read(FILE)
    assert read == minisign.make(PAIR, CONTENT, "signed by Erin")
    assert minisign.fits(PAIR.public, CONTENT, read)
    assert not minisign.fits(new_pair().public, CONTENT, read)
    assert not minisign.fits(PAIR.public, CONTENT + b" ", read)
    assert not minisign.fits(b"short", CONTENT, read)


@given(st.integers(0, len(CONTENT) * 8 - 1))
def test_any_flipped_bit_of_the_content_is_seen(bit: int) -> None:
    changed = bytearray(CONTENT)
    changed[bit // 8] ^= 1 << bit % 8
    assert not minisign.fits(PAIR.public, bytes(changed), minisign.read(FILE))


@given(st.integers(0, len(FILE) * 8 - 1))
def test_any_flipped_bit_of_the_signature_is_seen_or_stands_in_the_free_comment(bit: int) -> None:
    changed = bytearray(FILE)
    changed[bit // 8] ^= 1 << bit % 8
    try:
        read = minisign.read(bytes(changed))
    except ValueError:
        return
    if minisign.fits(PAIR.public, CONTENT, read):
        # The first line and the name of the key are covered by nothing, nor are the spare bits of base64.
        before = minisign.read(FILE)
        assert (read.signature, read.total) == (before.signature, before.total)
        assert read.trusted_comment == before.trusted_comment


@given(st.binary(max_size=400))
def test_what_is_no_signature_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        minisign.read(content)


def test_the_old_kind_and_long_files_are_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        minisign.read(FILE + b"x" * minisign.LARGEST)
    lines = FILE.decode().splitlines()
    old = "\n".join([lines[0], "RW" + lines[1][2:], *lines[2:]])
    with pytest.raises(ValueError, match="prehashed"):
        minisign.read(old.encode())


def test_public_keys_are_written_and_read() -> None:
    text = minisign.write_public_key(PAIR.public, "Erin")
    assert minisign.read_public_key(text) == PAIR.public
    assert minisign.read_public_key(text.splitlines()[1]) == PAIR.public
    for bad in (b"", b"RWQ", FILE, b"x" * 9000):
        with pytest.raises(ValueError, match=r"."):
            minisign.read_public_key(bad)


def test_the_fingerprint_is_eight_words_that_stay() -> None:
    assert len(set(fingerprint.WORDS)) == 256
    assert (
        " ".join(fingerprint.words(PAIR.public))
        == "dance cobalt dinner lion curtain echo cobalt cotton"
    )
    assert not holds(PAIR.public, b"", b"")


@pytest.mark.skipif(shutil.which("minisign") is None, reason="needs the tool minisign")
def test_the_ordinary_tool_verifies_ours_and_we_verify_its(tmp_path: Path) -> None:
    (tmp_path / "bank").write_bytes(CONTENT)
    (tmp_path / "bank.minisig").write_bytes(FILE)
    (tmp_path / "key.pub").write_bytes(minisign.write_public_key(PAIR.public, "Erin"))
    verify = ["minisign", "-V", "-p", "key.pub", "-m", "bank"]
    done = subprocess.run(verify, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "signed by Erin" in done.stdout
    (tmp_path / "bank").write_bytes(CONTENT + b".")
    assert subprocess.run(verify, cwd=tmp_path, capture_output=True, check=False).returncode != 0
    subprocess.run(
        ["minisign", "-G", "-W", "-f", "-p", "its.pub", "-s", "its.key"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    subprocess.run(
        ["minisign", "-S", "-s", "its.key", "-m", "bank"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    public = minisign.read_public_key((tmp_path / "its.pub").read_bytes())
    signature = minisign.read((tmp_path / "bank.minisig").read_bytes())
    assert minisign.fits(public, CONTENT + b".", signature)
