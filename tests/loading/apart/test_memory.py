"""Memory that runs out is no damage to the document: readers let it through, and the process says what it is."""

from __future__ import annotations

import importlib
import json

import pytest

from claimcheck.loading.apart.child import answer
from claimcheck.specs import LoadRequest

PAGE = b"<html><body><article><p>It rained in Freedonia on Monday.</p></article></body></html>"
MAIL = b"From: a@b.example\nSubject: Rain\n\nIt rained."
FEED = b'<rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>'


@pytest.mark.parametrize(
    ("function", "data", "used"),
    [
        pytest.param("html.loader:read_page", PAGE, "trafilatura.bare_extraction", id="a page"),
        pytest.param("mail:read_mail", MAIL, "email.message_from_bytes", id="an e-mail"),
        pytest.param("feed:read_feed", FEED, "feedparser.parse", id="a feed"),
    ],
)
def test_memory_that_runs_out_is_said(function: str, data: bytes, used: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def swell(*_: object, **__: object) -> None:
        raise MemoryError

    pytest.importorskip(used.partition(".")[0])
    monkeypatch.setattr(importlib.import_module(used.partition(".")[0]), used.partition(".")[2], swell)
    said = json.loads(answer(f"claimcheck.loading.{function}", LoadRequest("a", data)))
    assert said["refused"][0] == "a takes more memory to read than a document may"
