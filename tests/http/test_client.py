from __future__ import annotations

import gzip
import http.server
import importlib.metadata
import threading
import time
from collections.abc import Iterator

import pytest
import requests

from claimcheck.errors import NetworkError
from claimcheck.http import Limits, Page, fetch, user_agent

BUSY: dict[str, tuple[int, str]] = {
    "/429": (429, "2"),
    "/503": (503, "Fri, 99 Nope 2019"),
    "/404": (404, ""),
    "/500": (500, ""),
    "/204": (204, ""),
}
REDIRECTS = {
    "/again": "/again",
    "/once": "/page",
    "/file": "file:///etc/hosts",
    "/private": "http://10.255.255.1:81/",
    "/other": "http://127.0.0.2:9/",
    "/nowhere": "http://[x/",
}


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name that it has
        pass

    def do_GET(self) -> None:
        path = self.path
        if path in BUSY:
            status, wait = BUSY[path]
            self._send(status, b"", **({"Retry-After": wait} if wait else {}))
        elif path in REDIRECTS:
            self._send(302, b"", Location=REDIRECTS[path])
        elif path == "/bomb":
            self._send(200, gzip.compress(b" " * 3_000_000), **{"Content-Encoding": "gzip"})
        elif path == "/damaged":
            self._send(200, b"no gzip", **{"Content-Encoding": "gzip"})
        elif path == "/huge":
            self._send(200, b"x", **{"Content-Length": "9" * 11})
        elif path == "/cut":
            self._send(200, b"x", **{"Content-Length": "500"})
            self.close_connection = True
        elif path == "/stops":
            self._send(200, b"x", **{"Content-Length": "500"})
            time.sleep(1)
        elif path in {"/slow", "/drip"}:
            self._drip(quiet=path == "/slow")
        else:
            body = (
                self.headers["User-Agent"].encode() if path == "/agent" else b"" if path == "/empty" else b"It rained."
            )
            self._send(200, body, **{"Content-Type": 'Text/HTML; x=y; charset="UTF-8"'})

    def _send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _drip(self, *, quiet: bool) -> None:
        try:
            for _ in range(40):
                time.sleep(0.05)
                if not quiet:
                    self.wfile.write(b"HTTP/1.1 200 OK\r\n" if _ == 0 else b"X-More: x\r\n")
        except OSError:
            pass
        self.close_connection = True


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as running:
        running.daemon_threads = True
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def refusal(url: str, limits: Limits | None = None) -> str:
    with pytest.raises(NetworkError) as error:
        fetch(url, allow_private=True, limits=limits or Limits())
    return str(error.value)


def test_a_page(server: str) -> None:
    expected = Page(f"{server}/page", b"It rained.", "text/html", "UTF-8")
    assert fetch(f"{server}/page", allow_private=True) == expected
    assert fetch(f"{server}/once", allow_private=True) == expected


def test_who_asks_is_said(server: str) -> None:
    version = importlib.metadata.version("claimcheck-toolkit")
    about = "claimcheck-toolkit; fetches the pages that its user names"
    agent = f"claimcheck/{version} ({about}) requests/{requests.__version__}"
    assert fetch(f"{server}/agent", allow_private=True).data.decode() == agent


def test_who_asks_when_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    assert user_agent().startswith("claimcheck/unreleased (claimcheck-toolkit;")


def test_a_private_address_is_refused_unless_allowed(server: str) -> None:
    with pytest.raises(NetworkError) as error:
        fetch(f"{server}/page")
    assert str(error.value) == f"{server}/page leads into a private network: only public addresses are fetched"


def test_a_host_that_changes_its_address_after_the_check_is_refused(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimcheck.http.client.refuse_private", lambda _: None)
    with pytest.raises(NetworkError) as error:
        fetch(f"{server}/page")
    assert str(error.value) == f"{server}/page leads into a private network: only public addresses are fetched"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/file", "{server}/file redirects to a file: address: only http and https are fetched"),
        ("/private", "http://10.255.255.1:81/ leads into a private network: only public addresses are fetched"),
        ("/other", "http://127.0.0.2:9/ leads into a private network: only public addresses are fetched"),
        ("/nowhere", "{server}/nowhere: the address cannot be fetched: check it"),
        ("/again", "{server}/again: more than 5 redirects: check the address"),
        ("/429", "{server}/429 is busy and answered 429: try again in 2 seconds"),
        ("/503", "{server}/503 is busy and answered 503: try again later"),
        ("/404", "{server}/404 answered 404 Not Found: check the address in a browser"),
        ("/500", "{server}/500 answered 500 Internal Server Error: check the address in a browser"),
        ("/204", "{server}/204 answered 204 No Content: check the address in a browser"),
        ("/empty", "{server}/empty sent nothing: check the address"),
        ("/huge", "{server}/huge is larger than 1 MB: save the article as a file"),
        ("/bomb", "{server}/bomb is larger than 1 MB: save the article as a file"),
        ("/damaged", "{server}/damaged: the answer is damaged: try again later"),
        ("/cut", "{server}/cut: the answer was cut off: try again later"),
    ],
)
def test_what_is_refused_also_where_private_hosts_are_allowed(server: str, path: str, message: str) -> None:
    assert refusal(server + path, Limits(size=1_000_000)) == message.format(server=server)


def test_silence_and_dripping_end_at_the_limits(server: str) -> None:
    silence = "the server was silent for too long: try again later"
    assert refusal(f"{server}/stops", Limits(read=0.2)) == f"{server}/stops: {silence}"
    assert refusal(f"{server}/slow", Limits(read=0.2)) == f"{server}/slow: {silence}"
    assert (
        refusal(f"{server}/drip", Limits(total=0.3)) == f"{server}/drip took longer than 0.3 seconds: try again later"
    )


def test_a_password_is_in_no_error(server: str) -> None:
    url = server.replace("http://", "http://ann:secret@")
    assert refusal(f"{url}/404") == f"{server}/404 answered 404 Not Found: check the address in a browser"


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://ann:secret@127.0.0.1:1/"])
def test_nobody_listens(url: str) -> None:
    assert refusal(url) == "http://127.0.0.1:1/: no connection: check the address and the connection"
