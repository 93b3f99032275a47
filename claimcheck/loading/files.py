"""Reads the bytes of a file or stream, whole up to the limit or line by line, and refuses what is no plain file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from claimcheck.errors import InputError

__all__ = ["MAX_BYTES", "open_file", "read_lines", "read_whole", "shown"]

# DESIGN §5: the longest article. Containers may be longer, their lines not.
MAX_BYTES = 20_000_000
_CHUNK = 1 << 20
_SPECIAL = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))


def shown(name: str) -> str:
    """A path as text that can be printed and stored: bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def open_file(path: Path) -> BinaryIO:
    """Open a plain file for reading.

    Raises:
        InputError: when there is none, it may not be read, or it is a pipe, device, socket or folder.
    """
    name = shown(str(path))
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            what = next((word for test, word in _SPECIAL if test(mode)), "a device")
            raise InputError(f"{name} is {what}, not a file", "give a file; `-` reads standard input")
        return path.open("rb")
    except FileNotFoundError as error:
        if path.is_symlink():
            raise InputError(f"{name} is a link to a file that is not there", "mend or remove the link") from error
        raise InputError(f"no file or folder {name}", "check the path") from error
    except PermissionError as error:
        raise InputError(f"{name} may not be read", "give yourself the right to read it") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"cannot read {name}: {reason}", "check the path") from error


def read_whole(stream: BinaryIO, name: str) -> bytes:
    """All bytes of one article.

    Raises:
        InputError: when there are more than `MAX_BYTES`, or reading fails.
    """
    chunks: list[bytes] = []
    size = 0
    while chunk := _read(stream, name, _CHUNK):
        size += len(chunk)
        if size > MAX_BYTES:
            raise InputError(f"{name} is larger than {MAX_BYTES // 1_000_000} MB", "split it into articles")
        chunks.append(chunk)
    return b"".join(chunks)


def read_lines(stream: BinaryIO, name: str) -> Iterator[tuple[int, bytes | InputError]]:
    """The lines that are not blank with their numbers from 1, an error in the place of one that is too long.

    Raises:
        InputError: when reading fails.
    """
    number = 0
    while line := _read(stream, name, MAX_BYTES + 1, by_line=True):
        number += 1
        if len(line) > MAX_BYTES:
            while line and not line.endswith(b"\n"):
                line = _read(stream, name, _CHUNK, by_line=True)
            limit = f"is longer than {MAX_BYTES // 1_000_000} MB"
            yield number, InputError(f"{name}, line {number}, {limit}", "an article line holds one article")
        elif line.strip():
            yield number, line


def _read(stream: BinaryIO, name: str, size: int, *, by_line: bool = False) -> bytes:
    try:
        return stream.readline(size) if by_line else stream.read(size)
    except OSError as error:
        raise InputError(f"cannot read {name}: {error.strerror}", "check the disk or the connection") from error
