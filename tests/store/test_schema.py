"""The schema reads well in a browser for SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.store import Store
from claimcheck.store.columns import COLUMNS


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with Store.open(tmp_path / "claimcheck.db") as store:
        yield store.connection


def test_tables_have_the_columns_that_rows_are_written_by(connection: sqlite3.Connection) -> None:
    found = {name: tuple(row[1] for row in connection.execute(f"PRAGMA table_info({name})")) for name in COLUMNS}
    assert found == {name: tuple(columns) for name, columns in COLUMNS.items()}


def test_what_a_new_scan_replaces_goes_with_its_parent(connection: sqlite3.Connection) -> None:
    keys = {
        (name, row[2], row[3], row[4], row[6])
        for name in COLUMNS
        for row in connection.execute(f"PRAGMA foreign_key_list({name})")
    }
    articles = {
        (name, "articles", "article", "id", "CASCADE")
        for name in ("runs", "sentences", "claims", "notices", "not_checked", "failures")
    }
    assert keys == articles | {
        ("claims", "sentences", "sentence", "id", "CASCADE"),
        ("findings", "claims", "article", "article", "CASCADE"),
        ("findings", "claims", "claim", "id", "CASCADE"),
        ("evidence", "findings", "article", "article", "CASCADE"),
        ("evidence", "findings", "finding", "id", "CASCADE"),
    }


def test_keys_are_article_and_id(connection: sqlite3.Connection) -> None:
    for name in ("claims", "findings", "notices"):
        assert [row[1] for row in connection.execute(f"PRAGMA table_info({name})") if row[5]] == ["article", "id"]


def test_the_views_can_be_read(connection: sqlite3.Connection) -> None:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")]
    assert names == ["contradictions", "open_findings"]
    for name in names:
        assert connection.execute(f"SELECT * FROM {name}").fetchall() == []  # noqa: S608  names of our own
