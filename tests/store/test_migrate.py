"""Schemas only go forward, in one lock, after a backup."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from claimcheck.database import connect
from claimcheck.errors import DatabaseError
from claimcheck.models import Decision, ScanResult
from claimcheck.store import Store
from claimcheck.store.migrate import MIGRATIONS, as_of_now, migrate
from claimcheck.store.store import APPLICATION_ID


def add_desk(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE decisions ADD COLUMN desk TEXT NOT NULL DEFAULT 'foreign'")


def fail(connection: sqlite3.Connection) -> None:
    add_desk(connection)
    connection.execute("SELECT missing")


LATER = (*MIGRATIONS, add_desk)
NOW = len(MIGRATIONS)
BACKUP = f"claimcheck.db.v{NOW}"


def _version(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture
def path(tmp_path: Path, freedonia: ScanResult) -> Path:
    with Store.open(tmp_path / "claimcheck.db") as store:
        store.save(freedonia, {}, "0.1.0")
        store.decide("b2b2b2", "keep", "stays")
    return tmp_path / "claimcheck.db"


def test_a_new_file_has_the_newest_schema_and_our_mark(tmp_path: Path) -> None:
    Store.open(tmp_path / "new.db").close()
    assert _version(tmp_path / "new.db") == len(MIGRATIONS)
    assert [file.name for file in tmp_path.iterdir()] == ["new.db"]


def test_an_older_file_is_backed_up_and_brought_forward(path: Path) -> None:
    before = path.read_bytes()
    connection = connect(path, application_id=APPLICATION_ID)
    migrate(connection, path, LATER)
    assert connection.execute("SELECT note, desk FROM decisions").fetchall() == [("stays", "foreign")]
    connection.close()
    backup = path.with_name(f"{BACKUP}.backup")
    assert (_version(path), _version(backup)) == (NOW + 1, NOW)
    assert len(backup.read_bytes()) == len(before)
    with Store.open(backup) as store:
        assert store.load("freedonia-1").decisions["b2" * 8][0].note == "stays"


def test_an_earlier_backup_is_kept(path: Path) -> None:
    path.with_name(f"{BACKUP}.backup").write_text("precious", encoding="utf-8")
    connection = connect(path, application_id=APPLICATION_ID)
    migrate(connection, path, LATER)
    connection.close()
    names = sorted(file.name for file in path.parent.iterdir())
    assert names == ["claimcheck.db", f"{BACKUP}.2.backup", f"{BACKUP}.backup"]
    assert path.with_name(f"{BACKUP}.backup").read_text(encoding="utf-8") == "precious"


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    connection = connect(path, application_id=APPLICATION_ID)
    with pytest.raises(DatabaseError, match="no such column"):
        migrate(connection, path, (*MIGRATIONS, fail))
    connection.close()
    assert _version(path) == NOW
    with Store.open(path) as store:
        assert store.load("freedonia-1").decisions["b2" * 8][0].note == "stays"


def test_reading_an_older_file_leaves_it_alone(path: Path) -> None:
    before = path.read_bytes()
    connection = as_of_now(connect(path, application_id=APPLICATION_ID, read_only=True), LATER)
    assert connection.execute("SELECT note, desk FROM decisions").fetchall() == [("stays", "foreign")]
    connection.close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["claimcheck.db"]


def test_reading_a_file_that_has_no_tables_yet_finds_no_articles(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.db"
    connect(path, application_id=APPLICATION_ID).close()
    with Store.open(path, read_only=True) as store:
        assert store.articles() == ()


def test_a_newer_file_is_refused(path: Path) -> None:
    connection = connect(path, application_id=APPLICATION_ID)
    migrate(connection, path, LATER)
    with pytest.raises(DatabaseError, match="newer version"):
        migrate(connection, path)
    connection.close()
    for read_only in (True, False):
        with pytest.raises(DatabaseError, match="written by a newer claimcheck"):
            Store.open(path, read_only=read_only)


def test_a_file_of_someone_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cookies.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE cookies (name TEXT)")
    other.close()
    before = path.read_bytes()
    for read_only in (True, False):
        with pytest.raises(DatabaseError, match="belongs to another program"):
            Store.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_too_many_backups_are_said(path: Path) -> None:
    for number in range(1000):
        more = "" if number < 2 else f".{number}"
        path.with_name(f"{BACKUP}{more}.backup").touch()
    connection = connect(path, application_id=APPLICATION_ID)
    with pytest.raises(DatabaseError, match="too many backups"):
        migrate(connection, path, LATER)
    connection.close()
    assert _version(path) == NOW


def test_a_file_that_cannot_be_brought_forward_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DatabaseError("no")

    monkeypatch.setattr("claimcheck.store.store.migrate", refuse)
    with pytest.raises(DatabaseError, match="no"):
        Store.open(tmp_path / "claimcheck.db")


def test_a_file_of_the_first_version_keeps_its_decisions(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.db"
    connection = connect(path, application_id=APPLICATION_ID)
    migrate(connection, path, MIGRATIONS[:1])
    statement = "INSERT INTO decisions (target, action, note, who, taken, about) VALUES (?, 'keep', 'n', 'w', 't', 'a')"
    connection.execute(statement, ("b2" * 8,))
    connection.close()
    with Store.open(path) as store:
        assert store.log() == (Decision("b2" * 8, "keep", "n", "w", "t"),)
