from __future__ import annotations

import socket

import pytest
import requests

from claimcheck.errors import NetworkError
from claimcheck.http.addresses import (
    PrivatePeerError,
    PublicAdapter,
    checked,
    is_public,
    refuse_private,
    without_credentials,
)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.255.255.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104  an address to refuse
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_private_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["9.9.9.9", "2620:fe::fe", "::ffff:9.9.9.9", "64:ff9b::909:909"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("file:///etc/hosts", "file:///etc/hosts is a file: address: only http and https are fetched"),
        ("http://", "http:// names no host: check the address"),
        ("http://x.example:99999/", "http://x.example:99999/ is no address: check it"),
        ("http://ann:secret@[x/", "http://… is no address: check it"),
    ],
)
def test_addresses_that_are_refused_by_their_form(url: str, message: str) -> None:
    with pytest.raises(NetworkError) as error:
        checked(url, url)
    assert str(error.value) == message


def test_a_password_is_never_shown() -> None:
    assert without_credentials("https://ann:p@ss@x.example:8/a?b#c") == "https://x.example:8/a?b#c"


def test_a_host_with_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("9.9.9.9", 80)), (2, 1, 6, "", ("10.0.0.1", 80))]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    with pytest.raises(NetworkError) as error:
        refuse_private("http://ann:secret@x.example/a")
    assert str(error.value) == "http://x.example/a leads into a private network: only public addresses are fetched"


def test_a_host_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(NetworkError) as error:
        refuse_private("http://x.example/a")
    assert str(error.value) == "http://x.example/a: the host is not found: check the address and the connection"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_nothing_is_sent_to_a_private_peer_that_the_check_did_not_see(scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, requests.Session() as session:
        session.trust_env = False
        session.mount(f"{scheme}://", PublicAdapter())
        with pytest.raises(PrivatePeerError):
            session.get(f"{scheme}://127.0.0.1:{server.getsockname()[1]}/", timeout=5)
        peer, _ = server.accept()
        with peer:
            peer.settimeout(5)
            assert peer.recv(1) == b""


@pytest.mark.parametrize("host", ["10.0.0.1", "169.254.169.254", "[::1]"])
def test_a_private_address_that_is_written_out_is_refused_without_looking_it_up(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.delattr(socket, "getaddrinfo")
    with pytest.raises(NetworkError, match="leads into a private network"):
        refuse_private(f"http://{host}/a")
