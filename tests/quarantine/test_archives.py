"""A zip file of a stranger gives what it holds, or one of our own errors."""

import io
import struct
import warnings
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.errors import BankError
from cetl_prep.quarantine.archives import Archive


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return target.getvalue()


def refusal(content: bytes, read: str = "") -> str:
    with pytest.raises(BankError) as caught:
        archive = Archive(content, "a.zip")
        archive.read(read)
    return caught.value.code


def test_entries_are_read_by_name() -> None:
    archive = Archive(zipped({"a/b.txt": b"one", "../../etc/passwd": b"two"}), "a.zip")
    assert archive.names == ("a/b.txt", "../../etc/passwd")
    assert archive.read("../../etc/passwd") == b"two"
    assert "a/b.txt" in archive and "c" not in archive


def test_what_is_no_zip_is_said_so() -> None:
    assert refusal(b"hello") == "import.not-this-format"
    assert refusal(b"PK\x03\x04 and nothing more") == "import.damaged"


def test_a_cut_file_is_damaged() -> None:
    whole = zipped({"a": bytes(range(256)) * 20})
    assert refusal(whole[: len(whole) // 2], "a") == "import.damaged"


def test_a_bomb_is_too_large() -> None:
    assert refusal(zipped({"a": bytes(25_000_000)}), "a") == "import.too-large"
    assert refusal(zipped({"a": bytes(5_000_000)}), "a") == "import.too-large"


def test_an_entry_that_lies_about_its_size_is_refused() -> None:
    content = bytearray(zipped({"a": b"x" * 100_000}))
    central = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, central + 24, 10)
    assert refusal(bytes(content), "a") == "import.damaged"


def test_other_packing_than_deflate_is_refused() -> None:
    assert refusal(zipped({"a": b"x"}, zipfile.ZIP_BZIP2), "a") == "import.damaged"


def test_an_encrypted_entry_is_told() -> None:
    content = bytearray(zipped({"a": b"x"}))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(content), "a") == "import.encrypted"


def test_a_name_that_stands_twice_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("a", b"1")
        archive.writestr("a", b"2")
    assert refusal(target.getvalue(), "a") == "import.damaged"


def test_too_many_entries_are_too_large() -> None:
    assert refusal(zipped({str(n): b"" for n in range(5001)}), "1") == "import.too-large"


WHOLE = zipped({"bank.json": b"{}" * 50, "media/a.png": bytes(300)})


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_no_change_of_its_bytes_gives_another_error(place: int, other: bytes) -> None:
    changed = WHOLE[:place] + other + WHOLE[place + len(other) :]
    try:
        archive = Archive(changed, "a.zip")
        for name in archive.names:
            archive.read(name)
    except BankError as error:
        assert error.code.startswith("import.")
