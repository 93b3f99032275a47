"""A decision taken: into the database, and into the file beside the article."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from claimcheck.decisions import append, journal_beside
from claimcheck.models import Decision
from claimcheck.store.store import Store

__all__ = ["Ruling", "record", "take_back"]


class Ruling(Struct, frozen=True):
    """What somebody decides: keep, change, ask, dismiss or reopen; why, who, and when (ISO 8601 with zone)."""

    action: str
    note: str = ""
    who: str = ""
    when: str = ""


def record(store: Store, targets: Iterable[str], ruling: Ruling, journal: str) -> tuple[Decision, ...]:
    """Take a decision on findings and notices: on all or on none.

    Args:
        store: Open for writing.
        targets: Ids, or at least six of their first characters that no other has.
        ruling: The decision.
        journal: Name of the file beside each article; "" for none.

    Raises:
        ClaimcheckError: as `Store.decide`; `OutputError` when it stands in the database but not in the file.
    """
    taken = store.decide_all(targets, ruling.action, _plain(ruling.note), _plain(ruling.who), ruling.when)
    _mirror(store, taken, journal)
    return taken


def take_back(store: Store, targets: Iterable[str], who: str, when: str, journal: str) -> tuple[Decision, ...]:
    """Undo the newest decision on each: what was decided before it holds again, else it is open.

    Nothing is deleted; what held before is added again. Args and errors are those of `record`.
    """
    log = sorted(store.log(), key=lambda decision: decision.when)
    groups: dict[tuple[str, str], list[str]] = {}
    for target in targets:
        history = [decision for decision in log if decision.target == target]
        before = history[-2] if len(history) > 1 else None
        key = (before.action, before.note) if before else ("reopen", "")
        groups.setdefault(key, []).append(target)
    return tuple(
        decision
        for (action, note), group in groups.items()
        for decision in record(store, group, Ruling(action, note, who, when), journal)
    )


def _mirror(store: Store, taken: Iterable[Decision], journal: str) -> None:
    files: dict[Path, list[Decision]] = {}
    for decision in taken:
        path = journal_beside(store.source_of(decision.article), journal)
        if path is not None:
            files.setdefault(path, []).append(decision)
    for path, decisions in files.items():
        append(path, decisions)


def _plain(words: str) -> str:
    """The words without what no text file can hold: bytes of a command line that were no UTF-8."""
    return words.encode("utf-8", "backslashreplace").decode()
