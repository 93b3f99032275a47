"""Fetches a page: one GET after the other along the redirects, each address checked before it is reached."""

from __future__ import annotations

import importlib.metadata
import os
import queue
import threading
import time
from urllib.parse import urljoin

import requests
import urllib3

from claimcheck.errors import NetworkError
from claimcheck.http.addresses import (
    PrivatePeerError,
    PublicAdapter,
    checked,
    private,
    refuse_private,
    without_credentials,
)
from claimcheck.http.answers import Limits, Page, read_page, too_slow

__all__ = ["fetch", "user_agent"]

_ABOUT = "claimcheck-toolkit; fetches the pages that its user names"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.1"
_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
_DEFAULT = Limits()

# The first that fits says what went wrong: the errors' own words may hold the address with its password.
_REASONS: tuple[tuple[type[BaseException], str, str], ...] = (
    (requests.exceptions.ConnectTimeout, "the server cannot be reached", "try again later"),
    (requests.exceptions.Timeout, "the server was silent for too long", "try again later"),
    (requests.exceptions.SSLError, "the server's certificate is not valid", "check the address"),
    (requests.exceptions.ChunkedEncodingError, "the answer was cut off", "try again later"),
    (requests.exceptions.ContentDecodingError, "the answer is damaged", "try again later"),
    (requests.exceptions.ConnectionError, "no connection", "check the address and the connection"),
    (Exception, "the address cannot be fetched", "check it"),
)


def user_agent() -> str:
    """How claimcheck names itself to servers: its version, what it is, and the version of requests."""
    try:
        version = importlib.metadata.version("claimcheck-toolkit")
    except importlib.metadata.PackageNotFoundError:
        version = "unreleased"
    return f"claimcheck/{version} ({_ABOUT}) requests/{requests.__version__}"


def fetch(url: str, *, allow_private: bool = False, limits: Limits = _DEFAULT) -> Page:
    """Fetch a page with GET, following redirects. Nothing is tried twice.

    Args:
        url: An http or https address.
        allow_private: Whether the host named in `url` may be in a private network or on this computer. A redirect to
            another private host is refused all the same.
        limits: Times and sizes.

    Raises:
        NetworkError: for another scheme, a private address, an answer that is no page, or a limit reached; an answer
            that says when to come back is quoted.
    """
    # In a thread of its own, so that the total holds whatever takes the time: names, certificates, headers.
    answers: queue.SimpleQueue[Page | BaseException] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put(_follow(url, limits, allow_private=allow_private))
        except BaseException as error:  # noqa: BLE001  raised again by the thread that asked
            answers.put(error)

    threading.Thread(target=work, daemon=True, name="claimcheck-fetch").start()
    try:
        answer = answers.get(timeout=limits.total)
    except queue.Empty:
        raise too_slow(url, limits) from None
    if isinstance(answer, BaseException):
        raise answer
    return answer


def _follow(url: str, limits: Limits, *, allow_private: bool) -> Page:
    deadline = time.monotonic() + limits.total
    named = checked(url, url).hostname
    for _ in range(limits.redirects + 1):
        free = allow_private and checked(url, url).hostname == named
        if not free:
            refuse_private(url)
        try:
            answer = _get(url, limits, deadline, free=free)
        except _FAILURES as error:
            raise _failed(url, error) from error
        if isinstance(answer, Page):
            return answer
        url = answer
    raise NetworkError(f"{without_credentials(url)}: more than {limits.redirects} redirects", "check the address")


def _get(url: str, limits: Limits, deadline: float, *, free: bool) -> Page | str:
    """The page, or the address that the server sends us on to."""
    headers = {"User-Agent": user_agent(), "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
    verify = os.environ.get("REQUESTS_CA_BUNDLE") or True
    times = (limits.connect, limits.read)
    with requests.Session() as session:
        session.trust_env = False
        if not free:
            session.mount("http://", PublicAdapter())
            session.mount("https://", PublicAdapter())
        with session.get(
            url, headers=headers, timeout=times, stream=True, allow_redirects=False, verify=verify
        ) as response:
            if response.status_code in _REDIRECTS:
                return checked(urljoin(url, response.headers.get("Location", "")), url).geturl()
            return read_page(url, response, limits, deadline)


def _failed(url: str, error: BaseException) -> NetworkError:
    if isinstance(error, PrivatePeerError):
        return private(url)
    cause = error.args[0] if error.args else None
    if isinstance(cause, urllib3.exceptions.ReadTimeoutError):
        # requests calls silence in the middle of a body a lost connection.
        error = requests.exceptions.ReadTimeout()
    words, hint = next((words, hint) for kind, words, hint in _REASONS if isinstance(error, kind))
    return NetworkError(f"{without_credentials(url)}: {words}", hint)
