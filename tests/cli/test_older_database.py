"""A database of the first schema, as that version wrote it: every command reads it, and what was settled stays so."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.database import connect_memory
from claimcheck.store.migrate import MIGRATIONS, migrate
from support.cli import Command

DUMP = (Path(__file__).parent.parent / "store" / "version1.sql").read_text(encoding="utf-8")
KEPT, DISMISSED = "72444e47308f72a2", "061ee5b61b9637ed"
SETTLED = [(KEPT, "keep", "as the mayor has it", "ana"), (DISMISSED, "dismiss", "", "ben")]
TOTALS = "3 of 3 checkable claims checked: 2 refuted by calendar or arithmetic, 1 supported"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "claimcheck.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(DUMP)
        (text,) = connection.execute("SELECT text FROM articles").fetchone()
    (tmp_path / "rain.txt").write_text(text, encoding="utf-8")
    return path


def _settled(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT target, action, note, who FROM decisions ORDER BY id").fetchall()


def test_the_first_migration_makes_what_the_first_version_made() -> None:
    connections = connect_memory(), sqlite3.connect(":memory:")
    migrate(connections[0], Path("unused.db"), MIGRATIONS[:1])
    connections[1].executescript(DUMP)
    found = []
    for connection in connections:
        with closing(connection):
            rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
            found.append([(kind, name, " ".join((sql or "").split())) for kind, name, sql in rows])
    assert found[0] == found[1]


def test_a_report_shows_what_was_settled_and_leaves_the_file_alone(claimcheck: Command, db: Path) -> None:
    before = db.read_bytes()
    said = claimcheck("report", "--format", "text")
    assert (said.code, said.out.strip(), said.err) == (0, f"rain.txt: {TOTALS}", "")
    assert db.read_bytes() == before


def test_a_new_scan_brings_it_forward_and_keeps_decisions(claimcheck: Command, db: Path) -> None:
    said = claimcheck("scan", "rain.txt", "--select", "CAL", "--format", "text")
    assert (said.code, said.out.strip(), said.err) == (0, f"rain.txt: {TOTALS}", "")
    assert _settled(db) == SETTLED
    backup = db.with_name("claimcheck.db.v1.backup")
    assert _settled(backup) == SETTLED


def test_a_new_decision_stands_behind_the_old_ones(claimcheck: Command, db: Path) -> None:
    assert claimcheck("decide", KEPT[:8], "reopen", "--who", "cy").code == 0
    assert _settled(db) == [*SETTLED, (KEPT, "reopen", "", "cy")]
    assert claimcheck("report", "--format", "text").out.startswith("rain.txt:3:54: CAL101 refuted: ")
