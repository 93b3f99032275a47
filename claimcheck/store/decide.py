"""Decisions: only ever added, found again by the finding's or notice's id."""

from __future__ import annotations

import sqlite3
from typing import Literal, TypeAlias, cast, get_args

from claimcheck.errors import UnknownNameError, UsageError
from claimcheck.models import Decision
from claimcheck.store.cells import as_cell
from claimcheck.store.rows import Row, select

__all__ = ["Action", "as_action", "read_decisions", "resolve", "write_decision"]

Action: TypeAlias = Literal["keep", "change", "ask", "dismiss"]

# As many as a message can name.
_NAMED = 5

_TARGETS = """
    SELECT f.id, f.rule || ' ' || c.text AS about FROM findings AS f
    JOIN claims AS c ON c.article = f.article AND c.id = f.claim WHERE f.id >= ?1 AND f.id < ?2
    UNION
    SELECT id, rule || ' ' || text AS about FROM notices WHERE id >= ?1 AND id < ?2
    ORDER BY 1, 2"""


def as_action(given: str) -> Action:
    """The action of this name.

    Raises:
        UnknownNameError: when there is none.
    """
    actions = get_args(Action)
    if given not in actions:
        raise UnknownNameError("action", given, actions, f"choose one of {', '.join(actions)}")
    return cast("Action", given)


def resolve(connection: sqlite3.Connection, given: str) -> tuple[str, str]:
    """The finding or notice that an id, or its first characters, means: its whole id, and rule and words.

    The same id in several articles is the same finding on the same sentence: one decision holds for all.

    Raises:
        UnknownNameError: when there is none.
        UsageError: when several begin so, or nothing was given.
    """
    start = given.strip().lower()
    if not start or not start.isalnum() or not start.isascii():
        raise UsageError(f"{given!r} is no id", "give the id that the report shows, for example 3f9ac2d1")
    found: dict[str, str] = {}
    for row in select(connection, _TARGETS, start, start + "\U0010ffff"):
        found.setdefault(row.text("id"), row.text("about"))
        if len(found) > _NAMED:
            break
    if start in found:
        return start, found[start]
    if len(found) > 1:
        shown = ", ".join(list(found)[:_NAMED])
        raise UsageError(f"several ids begin with {given!r}: {shown}", "give more characters of the one you mean")
    if not found:
        hint = "copy the id from the newest report; `claimcheck report` writes it again"
        raise UnknownNameError("finding or notice", given, (), hint)
    return next(iter(found.items()))


def write_decision(connection: sqlite3.Connection, decision: Decision, about: str) -> None:
    """Add a decision. The caller holds the transaction.

    Args:
        connection: Inside a transaction.
        decision: Its target is a whole id.
        about: What was decided on, in words that stay when the finding is gone.
    """
    cells = (decision.target, decision.action, decision.note, decision.who, decision.when, about)
    statement = "INSERT INTO decisions (target, action, note, who, taken, about) VALUES (?, ?, ?, ?, ?, ?)"
    connection.execute(statement, [as_cell(cell) for cell in cells])


def read_decisions(connection: sqlite3.Connection, article_id: str) -> dict[str, tuple[Decision, ...]]:
    """The decisions on an article's findings and notices, by id, oldest first."""
    key = as_cell(article_id)
    statement = """
        SELECT * FROM decisions WHERE target IN (
            SELECT id FROM findings WHERE article = ?1 UNION SELECT id FROM notices WHERE article = ?1
        ) ORDER BY id"""
    taken: dict[str, tuple[Decision, ...]] = {}
    for row in select(connection, statement, key):
        target = row.text("target")
        taken[target] = (*taken.get(target, ()), _decision(row))
    return taken


def _decision(row: Row) -> Decision:
    return Decision(
        row.text("target"), cast("Action", row.text("action")), row.text("note"), row.text("who"), row.text("taken")
    )
