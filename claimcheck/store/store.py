"""The results database as the rest of claimcheck sees it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec import Struct

from claimcheck.database import connect, explained, immediate
from claimcheck.decisions import Fingerprint, Settled, fingerprints, flags_of, settle
from claimcheck.errors import UnknownNameError
from claimcheck.models import Decision, Json, ScanResult
from claimcheck.registry.own import UNUSED
from claimcheck.scan.selection import runs
from claimcheck.specs import ReportInput
from claimcheck.store.cells import as_cell
from claimcheck.store.decide import as_action, read_log, resolve, write_decision
from claimcheck.store.migrate import MIGRATIONS, as_of_now, migrate
from claimcheck.store.queries import (
    Hit,
    OpenItem,
    Progress,
    RuleCount,
    count_rules,
    count_verdicts,
    find_open,
    overview,
    search,
)
from claimcheck.store.read import read_result
from claimcheck.store.rows import select
from claimcheck.store.write import write_result

__all__ = ["APPLICATION_ID", "Store", "StoredArticle"]

# "CLCK": tells our results from other SQLite files.
APPLICATION_ID = 0x434C434B

# Names among which the nearest is looked for when an article is unknown.
_KNOWN = 1000


class StoredArticle(Struct, frozen=True):
    """An article that was scanned."""

    id: str
    source: str | None
    title: str | None
    published: date | None


class Store(Struct, frozen=True):
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
            target: Its id, or at least six of its first characters that no other has.
            action: What was settled.
            note: Why.
            who: Who decided.
            when: ISO 8601 with zone; claimcheck itself reads no clock.

        Raises:
            UnknownNameError: when no finding or notice has this id.
            UsageError: when several ids begin so, or the action is unknown.
            DatabaseError: when the file is locked, damaged, or cannot be written.
        """
        return self.decide_all([target], action, note, who, when)[0]

    def decide_all(
        self, targets: Iterable[str], action: str, note: str = "", who: str = "", when: str = ""
    ) -> tuple[Decision, ...]:
        """Add the same decision on several findings or notices: on all of them, or on none.

        Args and errors are those of `decide`.
        """
        taken = []
        with immediate(self.connection):
            for target in targets:
                whole, article = resolve(self.connection, target)
                mark = self._fingerprint(article, whole)
                decision = Decision(
                    whole,
                    as_action(action),
                    note,
                    who,
                    when,
                    mark.rule,
                    mark.words,
                    mark.around,
                    article,
                    mark.evidence,
                )
                write_decision(self.connection, decision)
                taken.append(decision)
        return tuple(taken)

    def _fingerprint(self, article: str, target: str) -> Fingerprint:
        run = read_result(self.connection, article)
        if run is None:
            raise self._unknown(article)
        return next(mark for mark in fingerprints(run.result) if mark.target == target)

    def merge(self, decisions: Iterable[Decision]) -> int:
        """Add the decisions that are not there yet; how many were new.

        Args:
            decisions: From a journal or another database, in any order; those on articles never scanned are kept too.

        Raises:
            DatabaseError: when the file is locked, damaged, or cannot be written; then none is added.
        """
        wanted = dict.fromkeys(replace(decision, outdated=False) for decision in decisions)
        if not wanted:
            return 0
        known = set(self.log())
        if known.issuperset(wanted):
            return 0
        with immediate(self.connection):
            known = set(read_log(self.connection))
            new = sorted((d for d in wanted if d not in known), key=lambda d: d.when)
            for decision in new:
                write_decision(self.connection, decision)
        return len(new)

    def log(self) -> tuple[Decision, ...]:
        """Every decision, in the order in which they were added."""
        with explained(self.path):
            return read_log(self.connection)

    def settled(self, result: ScanResult) -> Settled:
        """What was decided on the findings and notices of a scan.

        Args:
            result: The article's last scan.
        """
        with explained(self.path):
            return settle(result, read_log(self.connection, result.article.id))

    def load(self, article_id: str) -> ReportInput:
        """The last scan of an article with the decisions since: gives the very same reports as right after the scan.

        Raises:
            UnknownNameError: when no such article was scanned.
        """
        with self._reading():
            run = read_result(self.connection, article_id)
            log = read_log(self.connection, article_id)
        if run is None:
            raise self._unknown(article_id)
        settled = settle(run.result, log)
        unused = settled.unused if _lists_unused(run.settings) else ()
        return ReportInput(run.result, settled.decisions, run.settings, {}, run.version, unused)

    def articles(self) -> tuple[StoredArticle, ...]:
        """Every article that was scanned, by id."""
        with explained(self.path):
            rows = select(self.connection, "SELECT id, source, title, published FROM articles ORDER BY id")
            return tuple(
                StoredArticle(r.text("id"), r.text_or_none("source"), r.text_or_none("title"), r.day("published"))
                for r in rows
            )

    def flags(self, article_id: str) -> tuple[Fingerprint, ...]:
        """What was flagged in an article's last scan; nothing for one that was never scanned."""
        with self._reading():
            run = read_result(self.connection, article_id)
        return flags_of(run.result) if run is not None else ()

    def overview(self) -> tuple[Progress, ...]:
        """Every article with how much of it is settled; what has most open comes first."""
        with explained(self.path):
            return tuple(overview(self.connection))

    def count_verdicts(self) -> tuple[tuple[str, int], ...]:
        """How many checkable claims have each verdict, the commonest first."""
        with explained(self.path):
            return tuple(count_verdicts(self.connection))

    def count_rules(self) -> tuple[RuleCount, ...]:
        """What each rule flags in all articles, the most frequent first."""
        with explained(self.path):
            return tuple(count_rules(self.connection))

    def find_open(self, kind: str = "", rule: str = "", words: str = "", limit: int = -1) -> tuple[OpenItem, ...]:
        """What waits for an editor in all articles: only this verdict (or "wording"), rule prefix, words."""
        with explained(self.path):
            return tuple(find_open(self.connection, kind, rule, words, limit))

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Sentences that hold all of these words in some form, the best first."""
        with explained(self.path):
            return tuple(search(self.connection, words, limit))

    def source_of(self, article_id: str) -> str | None:
        """The path or URL that an article was last read from; None for none, and for an unknown article."""
        with explained(self.path):
            rows = select(self.connection, "SELECT source FROM articles WHERE id = ?", as_cell(article_id))
            return next((row.text_or_none("source") for row in rows), None)

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


def _lists_unused(settings: Mapping[str, Json]) -> bool:
    """Whether the settings of a scan leave the rule on decisions that fit nothing running."""
    chosen, ignored = (settings.get(key) for key in ("select", "ignore"))
    words = [[str(word) for word in given] if isinstance(given, list) else [] for given in (chosen, ignored)]
    return runs(UNUSED, *words)
