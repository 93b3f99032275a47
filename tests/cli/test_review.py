"""`claimcheck review`: what it refuses before it serves anything."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from support.cli import Command


@pytest.fixture
def scanned(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Rain fell on Monday.\n", encoding="utf-8")
    claimcheck("scan", "story.txt", "--fail-on", "never")


@pytest.mark.usefixtures("scanned")
def test_an_article_that_was_not_scanned_is_named(claimcheck: Command) -> None:
    assert "unknown article 'storey.txt': did you mean 'story.txt'" in claimcheck("review", "storey.txt").refused()


def test_without_a_database_it_says_what_to_do(claimcheck: Command) -> None:
    assert "claimcheck.db" in claimcheck("review").refused()
    assert "scan an article first" in claimcheck("review", "other.db").refused()


@pytest.mark.usefixtures("scanned")
def test_a_port_that_is_taken_is_said(claimcheck: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"port {port} is not free" in claimcheck("review", "--port", port).refused()


@pytest.mark.usefixtures("scanned")
def test_without_the_extra_it_says_how_to_get_it(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert 'pip install "claimcheck-toolkit[review]"' in claimcheck("review").refused()
