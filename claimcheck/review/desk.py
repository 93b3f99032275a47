"""What the desk does, without a word of HTTP: pages read the database, decisions write it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct, field

from claimcheck.models import Decision
from claimcheck.specs import ReportInput
from claimcheck.store import Store
from claimcheck.store.recording import Ruling, record, take_back

__all__ = ["Desk"]

_REMEMBERED = 100


class Desk(Struct):
    """One editor's desk over a results database. Each question opens the file anew, so that others may write it.

    Attributes:
        db: The results database.
        who: Who decides.
        now: Gives the time of a decision, ISO 8601 with zone.
        journal: Name of the file of decisions beside each article; "" for none.
    """

    db: Path
    who: str
    now: Callable[[], str]
    journal: str
    _done: list[tuple[str, ...]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """The database, read-only.

        Raises:
            DatabaseError: when it cannot be read.
        """
        with Store.open(self.db, read_only=True) as store:
            yield store

    def load(self, article: str) -> ReportInput:
        """An article's last scan with its decisions.

        Raises:
            UnknownNameError: when no such article was scanned.
        """
        with self.reading() as store:
            return store.load(article)

    def decide(self, targets: Sequence[str], action: str, note: str) -> tuple[Decision, ...]:
        """Take a decision on findings and notices, on all or none; `undo` takes it back.

        Raises:
            ClaimcheckError: as `claimcheck.store.recording.record`.
        """
        with Store.open(self.db, must_exist=True) as store:
            taken = record(store, targets, Ruling(action, note, self.who, self.now()), self.journal)
        with self._lock:
            self._done.append(tuple(decision.target for decision in taken))
            del self._done[:-_REMEMBERED]
        return taken

    def undo(self) -> tuple[Decision, ...]:
        """Take the last decision of this desk back, then the one before it; nothing when there is none left."""
        with self._lock:
            if not self._done:
                return ()
            last = self._done.pop()
        with Store.open(self.db, must_exist=True) as store:
            return take_back(store, last, self.who, self.now(), self.journal)
