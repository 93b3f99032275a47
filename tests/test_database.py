"""How database files are opened, refused and written."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck import database
from claimcheck.database import connect, connect_memory, explained, immediate
from claimcheck.errors import DatabaseError

OURS = 0x54455354

WRITER = """
import sys
from pathlib import Path
from claimcheck.database import connect, immediate
connection = connect(Path(sys.argv[1]), application_id=int(sys.argv[2]))
for _ in range(100):
    with immediate(connection):
        (number,) = connection.execute("SELECT count(*) FROM row").fetchone()
        connection.execute("INSERT INTO row VALUES (?)", (number,))
"""


def settings(connection: sqlite3.Connection) -> dict[str, object]:
    names = (
        "foreign_keys",
        "synchronous",
        "trusted_schema",
        "mmap_size",
        "journal_mode",
        "busy_timeout",
        "application_id",
    )
    rows = {name: connection.execute(f"PRAGMA {name}").fetchone() for name in names}
    return {name: row[0] if row else 0 for name, row in rows.items()}


def test_pragmas_are_those_of_the_design(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db", application_id=OURS)
    assert settings(connection) == {
        "foreign_keys": 1,
        "synchronous": 2,
        "trusted_schema": 0,
        "mmap_size": 0,
        "journal_mode": "delete",
        "busy_timeout": 30_000,
        "application_id": OURS,
    }
    assert connection.isolation_level is None


def test_memory_has_the_same_settings_and_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    connection = connect_memory()
    with immediate(connection):
        connection.execute("CREATE TABLE row (n)")
    assert settings(connection)["foreign_keys"] == 1
    assert list(tmp_path.iterdir()) == []


def test_a_second_opening_finds_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "odd name ? # % é.db"
    with immediate(connect(path, application_id=OURS)) as connection:
        connection.execute("CREATE TABLE row (n)")
        connection.execute("PRAGMA user_version = 3")
    again = connect(path, application_id=OURS, must_exist=True, newest=3)
    assert again.execute("SELECT name FROM sqlite_master").fetchall() == [("row",)]
    assert [p.name for p in tmp_path.iterdir()] == ["odd name ? # % é.db"]


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    connection.close()


def other_mark(path: Path) -> None:
    connect(path, application_id=OURS + 1).close()


def newer(path: Path) -> None:
    connect(path, application_id=OURS).execute("PRAGMA user_version = 8")


def no_database(path: Path) -> None:
    path.write_text("Washington stations nearly 30,000 troops in the South. " * 40, encoding="utf-8")


def folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        pytest.param(foreign, "belongs to another program", id="another program's tables"),
        pytest.param(other_mark, "belongs to another program", id="another application id"),
        pytest.param(newer, "was written by a newer claimcheck (its version 8, ours 7)", id="a newer version"),
        pytest.param(no_database, "is not a SQLite database", id="a text file"),
        pytest.param(folder, "is a folder", id="a folder"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_unchanged(
    tmp_path: Path, prepare: Callable[[Path], None], said: str, *, read_only: bool
) -> None:
    path = tmp_path / "a.db"
    prepare(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(DatabaseError) as caught:
        connect(path, application_id=OURS, newest=7, read_only=read_only)
    assert caught.value.message == f"the database {str(path)!r} {said}"
    assert caught.value.hint
    assert (path.read_bytes() if path.is_file() else b"") == before


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        pytest.param("a.db", {"must_exist": True}, "does not exist", id="missing, to write"),
        pytest.param("a.db", {"read_only": True}, "does not exist", id="missing, to read"),
        pytest.param("no/a.db", {}, "is to be in a folder that does not exist", id="missing folder"),
        pytest.param("a\0.db", {}, "has a name that no file can have", id="NUL in the name"),
        pytest.param("a" * 300, {}, "a" * 200, id="name too long"),
    ],
)
def test_a_place_that_will_not_do_is_refused(tmp_path: Path, name: str, options: dict[str, bool], said: str) -> None:
    with pytest.raises(DatabaseError) as caught:
        connect(tmp_path / name, application_id=OURS, **options)
    assert said in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_becomes_ours_but_is_refused_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.touch()
    with pytest.raises(DatabaseError, match="belongs to another program"):
        connect(path, application_id=OURS, read_only=True)
    assert settings(connect(path, application_id=OURS))["application_id"] == OURS


def test_reading_alone_refuses_to_write(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with immediate(connect(path, application_id=OURS)) as connection:
        connection.execute("CREATE TABLE row (n)")
    reader = connect(path, application_id=OURS, read_only=True)
    with pytest.raises(DatabaseError, match="cannot be written"), immediate(reader):
        reader.execute("INSERT INTO row VALUES (1)")
    assert reader.execute("SELECT count(*) FROM row").fetchone() == (0,)


def test_a_locked_file_is_named_after_the_timeout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.db"
    holder = connect(path, application_id=OURS)
    monkeypatch.setattr(database, "TIMEOUT_SECONDS", 0.05)
    other = connect(path, application_id=OURS)
    with (
        immediate(holder),
        pytest.raises(DatabaseError, match="is locked by another program: wait until"),
        immediate(other),
    ):
        pytest.fail("the lock was taken twice")


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    connection = connect(path, application_id=OURS)
    with immediate(connection):
        connection.execute("CREATE TABLE row (n)")
        connection.executemany("INSERT INTO row VALUES (?)", [("x" * 500,)] * 100)
    connection.close()
    damaged = bytearray(path.read_bytes())
    damaged[4096:] = b"\xff" * (len(damaged) - 4096)
    path.write_bytes(damaged)
    reader = connect(path, application_id=OURS, read_only=True)
    with pytest.raises(DatabaseError, match="is damaged"), explained(path):
        reader.execute("SELECT count(*) FROM row").fetchone()


def test_what_sqlite_says_otherwise_is_passed_on(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with pytest.raises(DatabaseError, match="cannot be used: no such table: row"), explained(path):
        connect(path, application_id=OURS).execute("SELECT * FROM row")


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db", application_id=OURS)
    with immediate(connection):
        connection.execute("CREATE TABLE row (n PRIMARY KEY)")
    with pytest.raises(sqlite3.IntegrityError), immediate(connection):
        connection.executemany("INSERT INTO row VALUES (?)", [(1,), (1,)])
    assert connection.execute("SELECT count(*) FROM row").fetchone() == (0,)
    assert not connection.in_transaction


def test_four_processes_lose_no_row(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    connection = connect(path, application_id=OURS)
    with immediate(connection):
        connection.execute("CREATE TABLE row (n PRIMARY KEY)")
    command = [sys.executable, "-c", WRITER, str(path), str(OURS)]
    root = Path(__file__).parents[1]
    writers = [subprocess.Popen(command, cwd=root) for _ in range(4)]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0, 0, 0]
    assert connection.execute("SELECT count(*), min(n), max(n) FROM row").fetchone() == (400, 0, 399)


def test_eight_threads_may_make_one_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    barrier, failures = threading.Barrier(8), []

    def first_use() -> None:
        barrier.wait()
        try:
            connection = connect(path, application_id=OURS)
            with immediate(connection):
                connection.execute("CREATE TABLE IF NOT EXISTS row (n)")
                connection.execute("INSERT INTO row VALUES (1)")
            connection.close()
        except Exception as error:  # noqa: BLE001  a thread's failure is handed to the test
            failures.append(error)

    threads = [threading.Thread(target=first_use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert connect(path, application_id=OURS).execute("SELECT count(*) FROM row").fetchone() == (8,)
