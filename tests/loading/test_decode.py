from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.loading.decode import decode

WORDS = "“Café” costs €3 – as before."
GZIP = "a.txt is gzip-compressed, not text: unpack it first"
BINARY = "a.txt is binary, not text: save the article as a UTF-8 text file"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(
            b"%PDF-1.7 abc", "a.txt is a PDF, not text: add --input-format pdf, or end its name in .pdf", id="a PDF"
        ),
        pytest.param(b"\x1f\x8b\x08", GZIP, id="gzip"),
        pytest.param(b"Kim\0met Trump", BINARY, id="a NUL in text"),
        pytest.param(b"\x01\x02 and so on", BINARY, id="control characters"),
        pytest.param("Kim met Trump".encode("utf-16-le"), BINARY, id="UTF-16 without its mark"),
        pytest.param("Kim\0met".encode("utf-16"), BINARY, id="a NUL in UTF-16"),
        pytest.param(
            b"\xff\xfeKim",
            "a.txt is no UTF-16 from byte 4 on: the file may be cut off or damaged; save it again as UTF-8",
            id="UTF-16 cut off",
        ),
        pytest.param(
            "Café, café".encode() + b" caf\xe9",
            "a.txt is UTF-8 but for some bytes, the first at 16: cut off, damaged or mixed: save the file as UTF-8",
            id="two encodings in one file",
        ),
        pytest.param(
            "Войска в стране".encode("koi8-r"),
            "a.txt is neither UTF-8 nor Windows-1252, the first wrong byte is 0: save the file as UTF-8",
            id="another alphabet, not declared",
        ),
        pytest.param(
            b"A long line of plain words \x81",
            "a.txt is neither UTF-8 nor Windows-1252, the first wrong byte is 27: save the file as UTF-8",
            id="a byte that Windows-1252 does not have",
        ),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as error:
        decode(data, "a.txt")
    assert str(error.value) == message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings_that_are_found(encoding: str) -> None:
    assert decode(WORDS.encode(encoding), "a.txt") == WORDS


def test_big_endian_with_its_mark() -> None:
    assert decode(b"\xfe\xff" + WORDS.encode("utf-16-be"), "a.txt") == WORDS


@pytest.mark.parametrize(
    ("encoding", "declared"), [("koi8-r", "KOI8-R"), ("shift_jis", "shift_jis"), ("gb18030", "gb2312")]
)
def test_a_declared_encoding_holds(encoding: str, declared: str) -> None:
    words = "日本" if encoding != "koi8-r" else "Войска"
    assert decode(words.encode(encoding), "a.html", declared) == words


@pytest.mark.parametrize(
    "declared", ["zlib", "utf-7", "idna", "x-nope-\x80", "a" * 99, "", "\0", "rot13", "utf-8", "shift_jis"]
)
def test_a_declaration_that_is_wrong_or_unknown_does_not(declared: str) -> None:
    assert decode(WORDS.encode(), "a.html", declared) == WORDS


def test_latin_1_is_read_as_windows_1252() -> None:
    assert decode(b"\x93Caf\xe9\x94 costs", "a.html", "iso-8859-1") == "“Café” costs"


@given(st.binary(max_size=200), st.none() | st.text(max_size=12))
def test_bytes_give_text_or_one_clear_error(data: bytes, declared: str | None) -> None:
    try:
        answer = decode(data, "a.txt", declared)
    except InputError as error:
        answer = f"refused: {error}"
    assert not answer.startswith("refused") or answer.startswith("refused: a.txt is ")
