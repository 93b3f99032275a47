"""Who may speak to the desk, and what every answer carries."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

TOKEN = "a-token"  # noqa: S105  of a test
DECIDE = {"target": "b2" * 8, "action": "keep", "article": "freedonia-1"}


@pytest.mark.parametrize("path", ["/", "/findings", "/search", "/article/freedonia-1", "/static/desk.css", "/nothing"])
def test_without_the_token_nothing_is_shown(stranger: TestClient, path: str) -> None:
    answer = stranger.get(path)
    assert (answer.status_code, "review desk" in answer.text) == (403, True)
    assert "Freedonia" not in answer.text


def test_a_wrong_token_opens_nothing(stranger: TestClient) -> None:
    assert stranger.get("/?token=another").status_code == 403
    assert stranger.get("/?token=%FF").status_code == 403


def test_the_token_leaves_the_address_at_once(stranger: TestClient) -> None:
    answer = stranger.get(f"/article/freedonia-1?token={TOKEN}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/article/freedonia-1")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:1", "127.0.0.1"])
def test_another_host_is_refused(browser: TestClient, host: str) -> None:
    assert browser.get("/", headers={"host": host}).status_code == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1:8765", ""])
def test_a_decision_from_another_origin_is_refused(browser: TestClient, origin: str) -> None:
    assert browser.post("/decide", data=DECIDE, headers={"origin": origin}).status_code == 403
    assert "0 settled" in browser.get("/").text


def test_a_decision_without_an_origin_is_refused(browser: TestClient) -> None:
    del browser.headers["origin"]
    assert browser.post("/decide", data=DECIDE).status_code == 403


@pytest.mark.parametrize("path", ["/", "/article/freedonia-1", "/static/desk.js", "/nothing"])
def test_every_answer_lets_a_browser_load_only_what_is_the_desks_own(browser: TestClient, path: str) -> None:
    headers = browser.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "same-origin")
