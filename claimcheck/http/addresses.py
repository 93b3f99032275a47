"""Which addresses may be fetched: http and https, and no host in a private network unless the user named it."""

from __future__ import annotations

import ipaddress
import socket
from typing import TypeAlias
from urllib.parse import SplitResult, urlsplit, urlunsplit

import requests
import urllib3

from claimcheck.errors import NetworkError

__all__ = [
    "PrivatePeerError",
    "PublicAdapter",
    "checked",
    "is_public",
    "private",
    "refuse_private",
    "without_credentials",
]

_PORTS = {"http": 80, "https": 443}
# An IPv6 address of this net stands for an IPv4 address (RFC 6052).
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
_SHOWN_SCHEME = 20


def without_credentials(url: str) -> str:
    """The URL without user name and password.

    Example:
        >>> without_credentials("https://ann:secret@example.org/a?b=1")
        'https://example.org/a?b=1'
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url.partition("://")[0] + "://…"
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def checked(url: str, named: str) -> SplitResult:
    """The parts of the URL.

    Args:
        url: The URL to be fetched.
        named: The URL that led to it, for errors.

    Raises:
        NetworkError: when it is no http or https address, or names no host.
    """
    shown = without_credentials(named)
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port  # a wrong port is found when it is asked for
    except ValueError as error:
        raise NetworkError(f"{shown} is no address", "check it") from error
    if parts.scheme not in _PORTS:
        what = "is" if url == named else "redirects to"
        scheme = parts.scheme[:_SHOWN_SCHEME] or "nameless"
        raise NetworkError(f"{shown} {what} a {scheme}: address", "only http and https are fetched")
    if not host:
        raise NetworkError(f"{shown} names no host", "check the address")
    return parts


def refuse_private(url: str) -> None:
    """Look the host up and refuse it when any of its addresses is not public, before anything connects to it.

    Raises:
        NetworkError: when it is not public, or not found.
    """
    parts = checked(url, url)
    if _is_private_literal(parts.hostname or ""):
        raise private(url)
    try:
        found = socket.getaddrinfo(parts.hostname, parts.port or _PORTS[parts.scheme], type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        hint = "check the address and the connection"
        raise NetworkError(f"{without_credentials(url)}: the host is not found", hint) from error
    if not all(is_public(str(item[4][0])) for item in found):
        raise private(url)


def _is_private_literal(host: str) -> bool:
    """Whether the host is written as an address that is not public: nothing needs to be looked up to refuse it."""
    try:
        return not is_public(host)
    except ValueError:
        return False


def private(url: str) -> NetworkError:
    """The error for a URL that leads into a private network."""
    return NetworkError(f"{without_credentials(url)} leads into a private network", "only public addresses are fetched")


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, also the IPv4 address that an IPv6 address stands for.

    Example:
        >>> [is_public(address) for address in ("10.0.0.1", "169.254.169.254", "::ffff:127.0.0.1", "9.9.9.9")]
        [False, False, False, True]
    """
    ip: _Address = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


class PrivatePeerError(urllib3.exceptions.HTTPError):
    """The host was reached at another address than it was checked at, and that one is private."""


def _public_peer(sock: socket.socket) -> socket.socket:
    # A name may be answered with another address between the check and the connection (DNS rebinding).
    if not is_public(str(sock.getpeername()[0])):
        sock.close()
        raise PrivatePeerError
    return sock


class _PublicHTTP(urllib3.connection.HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _public_peer(super()._new_conn())


class _PublicHTTPS(urllib3.connection.HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _public_peer(super()._new_conn())


class _PublicHTTPPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _PublicHTTP


class _PublicHTTPSPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _PublicHTTPS


class PublicAdapter(requests.adapters.HTTPAdapter):
    """Connects like requests does, and sends nothing to a peer that is not public."""

    def __init__(self) -> None:
        super().__init__()
        self.poolmanager.pool_classes_by_scheme = {"http": _PublicHTTPPool, "https": _PublicHTTPSPool}
