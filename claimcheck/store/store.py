"""The results database as the rest of claimcheck sees it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from claimcheck.database import connect, explained, immediate
from claimcheck.errors import UnknownNameError
from claimcheck.models import Decision, Json, ScanResult
from claimcheck.specs import ReportInput
from claimcheck.store.cells import as_cell
from claimcheck.store.decide import as_action, read_decisions, resolve, write_decision
from claimcheck.store.migrate import MIGRATIONS, as_of_now, migrate
from claimcheck.store.read import read_result
from claimcheck.store.rows import select
from claimcheck.store.write import write_result

__all__ = ["APPLICATION_ID", "Store", "StoredArticle"]

# "CLCK": tells our results from other SQLite files.
APPLICATION_ID = 0x434C434B

# Names among which the nearest is looked for when an article is unknown.
_KNOWN = 1000


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article that was scanned."""

    id: str
    source: str | None
    title: str | None
    published: date | None


@dataclass(frozen=True, slots=True)
class Store:
    """An open results database; a context manager that closes it."""

    connection: sqlite3.Connection
    path: Path

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, must_exist: bool = False) -> Self:
        """Open the database, or make it; an older one is backed up and brought to the newest schema.

        Args:
            path: The file.
            read_only: Write nothing, not even a newer schema.
            must_exist: Refuse to make a new file.

        Raises:
            DatabaseError: when the file is missing, not ours, newer, damaged, locked, or cannot be written.
        """
        newest = len(MIGRATIONS)
        connection = connect(
            path, application_id=APPLICATION_ID, read_only=read_only, must_exist=must_exist, newest=newest
        )
        try:
            with explained(path):
                if read_only:
                    connection = as_of_now(connection)
                else:
                    migrate(connection, path)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def save(self, result: ScanResult, settings: Mapping[str, Json], version: str) -> None:
        """Put a scan's result in place of the article's former one, and note the run; decisions are not touched.

        Args:
            result: What the scan gave.
            settings: What differs from the default configuration: what a replay needs.
            version: Of claimcheck.

        Raises:
            DatabaseError: when the file is locked, damaged, or cannot be written; then nothing of it is written.
        """
        with immediate(self.connection):
            write_result(self.connection, result, settings, version)

    def decide(self, target: str, action: str, note: str = "", who: str = "", when: str = "") -> Decision:
        """Add a decision on a finding or notice.

        Args:
            target: Its id, or as many of its first characters as no other has.
            action: What was settled.
            note: Why.
            who: Who decided.
            when: When, in words or ISO 8601; claimcheck itself reads no clock.

        Raises:
            UnknownNameError: when no finding or notice has this id.
            UsageError: when several ids begin so, or the action is unknown.
            DatabaseError: when the file is locked, damaged, or cannot be written.
        """
        with immediate(self.connection):
            whole, about = resolve(self.connection, target)
            decision = Decision(whole, as_action(action), note, who, when)
            write_decision(self.connection, decision, about)
        return decision

    def decisions(self, article_id: str) -> Mapping[str, tuple[Decision, ...]]:
        """The decisions on an article's findings and notices, by id, oldest first."""
        with explained(self.path):
            return read_decisions(self.connection, article_id)

    def load(self, article_id: str) -> ReportInput:
        """The last scan of an article with the decisions since: gives the very same reports as right after the scan.

        Raises:
            UnknownNameError: when no such article was scanned.
        """
        with self._reading():
            run = read_result(self.connection, article_id)
            decisions = read_decisions(self.connection, article_id)
        if run is None:
            raise self._unknown(article_id)
        return ReportInput(run.result, decisions, run.settings, {}, run.version)

    def articles(self) -> tuple[StoredArticle, ...]:
        """Every article that was scanned, by id."""
        with explained(self.path):
            rows = select(self.connection, "SELECT id, source, title, published FROM articles ORDER BY id")
            return tuple(
                StoredArticle(r.text("id"), r.text_or_none("source"), r.text_or_none("title"), r.day("published"))
                for r in rows
            )

    def find_article(self, name: str) -> str:
        """The id of the article with this id, else of the one last scanned from this path or URL.

        Raises:
            UnknownNameError: when there is none, with the nearest names.
        """
        statement = """
            SELECT a.id FROM articles AS a WHERE a.id = ?1 OR a.source = ?1
            ORDER BY a.id = ?1 DESC, (SELECT max(id) FROM runs WHERE article = a.id) DESC LIMIT 1"""
        with explained(self.path):
            found = next(select(self.connection, statement, as_cell(name)), None)
        if found is None:
            raise self._unknown(name)
        return found.text("id")

    def _unknown(self, name: str) -> UnknownNameError:
        with explained(self.path):
            rows = select(self.connection, "SELECT id, source FROM articles ORDER BY id LIMIT ?", _KNOWN)
            known = {row.text(column) for row in rows for column in ("id", "source")}
        return UnknownNameError("article", name, known, "scan it first, or give its id or path as scanned")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One state of the file for several questions."""
        with explained(self.path):
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("ROLLBACK")
