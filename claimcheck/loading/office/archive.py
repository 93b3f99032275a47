"""Opens the zip archive that an office document is; refuses what is none, is encrypted, or swells without measure."""

from __future__ import annotations

import io
import zipfile

from claimcheck.errors import InputError

__all__ = ["MOST_BYTES", "MOST_TIMES", "open_archive", "read_member"]

# Unpacked, with its pictures; and how many times the packed size, for what is not small anyhow. Text of a document
# packs to a tenth, the plainest table to a fiftieth; what is made to burst packs to a thousandth.
MOST_BYTES = 300_000_000
MOST_TIMES = 150
_SMALL = 20_000_000
_MOST_MEMBERS = 20_000
_ENCRYPTED = 0x1
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_HINT = "save it again, or its text"


def open_archive(data: bytes, kind: str) -> zipfile.ZipFile:
    """The archive, its size known to be bearable.

    Args:
        data: The document.
        kind: What it should be, for errors ("a Word document").

    Raises:
        InputError: when it is no such archive, encrypted, or a zip bomb.
    """
    if data.startswith(_OLD_OFFICE):
        raise InputError("is encrypted, or in the old form of .doc", "save it as .docx without a password")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise InputError(f"is not {kind}, or is damaged", _HINT) from error
    size = sum(member.file_size for member in members)
    if size > MOST_BYTES or len(members) > _MOST_MEMBERS or (size > _SMALL and size > MOST_TIMES * len(data)):
        raise InputError(f"unpacks to {size:,} bytes in {len(members):,} files, as no article does", _HINT)
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise InputError("is encrypted", "save it without a password")
    return archive


def read_member(archive: zipfile.ZipFile, name: str, kind: str) -> bytes:
    """The bytes of a file in the archive, never more than the archive says that there are.

    Args:
        archive: As opened.
        name: Of the file in it.
        kind: What the document should be, for errors.

    Raises:
        InputError: when there is no such file, or it is damaged.
    """
    try:
        return archive.read(name)
    except KeyError as error:
        raise InputError(f"is not {kind}: it holds no {name}", _HINT) from error
    except Exception as error:  # zlib, struct, EOF and bad-zip errors, as the damage falls
        raise InputError(f"is damaged ({name} cannot be unpacked)", _HINT) from error
