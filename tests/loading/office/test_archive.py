from __future__ import annotations

import io
import zipfile

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.office.archive import open_archive, read_member

KIND = "a Word document"


def packed(size: int, name: str = "a") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, b"a" * size)
    return out.getvalue()


def encrypted() -> bytes:
    data = bytearray(packed(10))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(
            b"\xd0\xcf\x11\xe0...",
            "is encrypted, or in the old form of .doc: save it as .docx without a password",
            id="an old office file",
        ),
        pytest.param(
            b"PK\x03\x04...", "is not a Word document, or is damaged: save it again, or its text", id="cut off"
        ),
        pytest.param(
            packed(30_000_000),
            "unpacks to 30,000,000 bytes in 1 files, as no article does: save it again, or its text",
            id="a bomb",
        ),
        pytest.param(encrypted(), "is encrypted: save it without a password", id="encrypted"),
    ],
)
def test_what_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as error:
        open_archive(data, KIND)
    assert str(error.value) == message


def test_a_small_file_may_be_packed_tightly() -> None:
    with open_archive(packed(10_000_000), KIND) as archive:
        assert len(read_member(archive, "a", KIND)) == 10_000_000


def test_a_file_that_is_not_there_or_damaged() -> None:
    data = bytearray(packed(1_000))
    data[33] ^= 0xFF
    with open_archive(bytes(data), KIND) as archive:
        with pytest.raises(InputError, match=r"is damaged \(a cannot be unpacked\): save it again"):
            read_member(archive, "a", KIND)
        with pytest.raises(InputError, match="is not a Word document: it holds no b: save it again"):
            read_member(archive, "b", KIND)


def test_a_file_that_says_it_is_smaller_gives_no_more_than_it_says() -> None:
    data = packed(1_000).replace((1_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with open_archive(data, KIND) as archive, pytest.raises(InputError, match="cannot be unpacked"):
        read_member(archive, "a", KIND)
