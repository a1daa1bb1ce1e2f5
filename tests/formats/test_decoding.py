"""Text files of all ages are read, and what had to be assumed is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cetl_prep.formats import decoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    text = "Wählen Sie die richtige Antwort:\nA. ja\nB. nein"
    assert decoding.text(text.encode(encoding))[0] == text


def test_marked_and_utf8_files_need_no_note() -> None:
    assert decoding.text("é".encode())[1] == ()
    assert decoding.text("é".encode("utf-16"))[1] == ()


def test_windows_letters_are_read_with_a_note() -> None:
    text, notes = decoding.text("“Café” – 5 €".encode("cp1252"))
    assert text == "“Café” – 5 €"
    assert "Windows-1252" in notes[0]


def test_a_file_of_both_encodings_is_read_line_by_line() -> None:
    mixed = "é one\n".encode() + "é two\n".encode("cp1252")
    assert decoding.text(mixed)[0] == "é one\né two\n"


def test_a_byte_that_means_nothing_is_shown_and_told() -> None:
    text, notes = decoding.text(b"a\x81b")
    assert text == "a\ufffdb"
    assert len(notes) == 2


def test_an_xml_declaration_is_believed_where_utf8_fails() -> None:
    content = '<?xml version="1.0" encoding="iso-8859-2"?><a>ž</a>'.encode("iso-8859-2")
    assert decoding.text(content)[0].endswith("<a>ž</a>")
    assert decoding.text(content.replace(b"iso-8859-2", b"rot13"))[1]


def test_all_line_ends_become_one() -> None:
    assert decoding.text(b"a\r\nb\rc\nd")[0] == "a\nb\nc\nd"


def test_utf8_is_not_copied() -> None:
    content = "é".encode() * 10
    assert decoding.utf8(content)[0] is content


@given(st.binary(max_size=200))
def test_any_bytes_are_read(content: bytes) -> None:
    text, _ = decoding.text(content)
    assert "\x00" not in text
    decoding.utf8(content)[0].decode("utf-8")
