"""What a server's answer must be like to be read: its status, its type, its size, and the time it takes."""

from __future__ import annotations

import time

import requests
from msgspec import Struct

from claimcheck.errors import NetworkError
from claimcheck.http.addresses import without_credentials

__all__ = ["Limits", "Page", "read_page", "too_slow"]

_BUSY = frozenset({429, 503})
_CHUNK = 1 << 14
_MEGABYTE = 1_000_000
_LONGEST_NUMBER = 12


class Limits(Struct, frozen=True):
    """What a fetch may take: seconds to connect, between bytes, and in all; redirects; bytes after decompression."""

    connect: float = 10
    read: float = 30
    total: float = 45
    redirects: int = 5
    size: int = 20 * _MEGABYTE


class Page(Struct, frozen=True):
    """What a server sent.

    Attributes:
        url: Where it came from after redirects, without credentials.
        media_type: Small letters, without parameters; "" when not stated.
        charset: As stated, or None.
    """

    url: str
    data: bytes
    media_type: str = ""
    charset: str | None = None


def read_page(url: str, response: requests.Response, limits: Limits, deadline: float) -> Page:
    """The page that the answer holds.

    Args:
        url: Where it comes from.
        response: The answer, its body not read yet.
        limits: Times and sizes.
        deadline: When reading must be done, on the monotonic clock.

    Raises:
        NetworkError: for another status than 200, an empty page, or a limit reached.
    """
    shown = without_credentials(url)
    _refuse_status(shown, response)
    data = _body(shown, response, limits, deadline)
    if not data.strip():
        raise NetworkError(f"{shown} sent nothing", "check the address")
    return Page(shown, data, *_content_type(response.headers.get("Content-Type", "")))


def too_slow(url: str, limits: Limits) -> NetworkError:
    """The error for an answer that takes longer than the limit."""
    return NetworkError(f"{without_credentials(url)} took longer than {limits.total:g} seconds", "try again later")


def _refuse_status(shown: str, response: requests.Response) -> None:
    status = response.status_code
    if status in _BUSY:
        seconds = _number(response.headers.get("Retry-After", "").strip())
        hint = "try again later" if seconds is None else f"try again in {seconds} seconds"
        raise NetworkError(f"{shown} is busy and answered {status}", hint)
    if status != requests.codes.ok:
        words = f"{status} {response.reason or ''}".strip()
        raise NetworkError(f"{shown} answered {words}", "check the address in a browser")


def _number(header: str) -> int | None:
    return int(header) if header.isascii() and header.isdigit() and len(header) <= _LONGEST_NUMBER else None


def _content_type(header: str) -> tuple[str, str | None]:
    media_type, *parameters = (part.strip() for part in header.split(";"))
    named = (part.partition("=") for part in parameters)
    charset = next((value.strip("\"' ") for key, _, value in named if key.strip().lower() == "charset"), None)
    return media_type.lower(), charset or None


def _body(shown: str, response: requests.Response, limits: Limits, deadline: float) -> bytes:
    too_large = NetworkError(f"{shown} is larger than {limits.size / _MEGABYTE:g} MB", "save the article as a file")
    if (_number(response.headers.get("Content-Length", "")) or 0) > limits.size:
        raise too_large
    chunks: list[bytes] = []
    size = 0
    # Counted after decompression: a page of kilobytes can unpack to gigabytes.
    for chunk in response.iter_content(_CHUNK):
        size += len(chunk)
        if size > limits.size:
            raise too_large
        if time.monotonic() > deadline:
            raise too_slow(shown, limits)
        chunks.append(chunk)
    return b"".join(chunks)
