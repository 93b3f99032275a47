"""Decisions: only ever added, found again by the finding's or notice's id."""

from __future__ import annotations

import sqlite3
from typing import Literal, TypeAlias, cast, get_args

from claimcheck.errors import UnknownNameError, UsageError
from claimcheck.models import Decision
from claimcheck.store.cells import as_cell
from claimcheck.store.rows import Row, select

__all__ = ["Action", "as_action", "read_log", "resolve", "write_decision"]

Action: TypeAlias = Literal["keep", "change", "ask", "dismiss", "reopen"]

# As many as a message can name.
_NAMED = 5

# Fewer characters would sooner name the wrong finding by a slip than save an editor's typing.
_SHORTEST = 6

_TARGETS = """
    SELECT id, article FROM findings WHERE id >= ?1 AND id < ?2
    UNION
    SELECT id, article FROM notices WHERE id >= ?1 AND id < ?2
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
    """The finding or notice that an id, or at least six of its first characters, means, and an article that has it.

    The same id in several articles is the same finding on the same sentence: one decision holds for all.

    Raises:
        UnknownNameError: when there is none.
        UsageError: when several begin so, or fewer than six characters were given that are no whole id.
    """
    start = given.strip().lower()
    if not start or not start.isalnum() or not start.isascii():
        raise UsageError(f"{given!r} is no id", "give the id that the report shows, for example 3f9ac2d1")
    found: dict[str, str] = {}
    for row in select(connection, _TARGETS, start, start + "\U0010ffff"):
        found.setdefault(row.text("id"), row.text("article"))
        if len(found) > _NAMED:
            break
    if start in found:
        return start, found[start]
    if len(start) < _SHORTEST:
        hint = f"give at least {_SHORTEST} characters of the id that the report shows, for example 3f9ac2d1"
        raise UsageError(f"{given!r} is too short for an id", hint)
    if len(found) > 1:
        shown = ", ".join(list(found)[:_NAMED])
        raise UsageError(f"several ids begin with {given!r}: {shown}", "give more characters of the one you mean")
    if not found:
        hint = "copy the id from the newest report; `claimcheck report` writes it again"
        raise UnknownNameError("finding or notice", given, (), hint)
    return next(iter(found.items()))


def write_decision(connection: sqlite3.Connection, decision: Decision) -> None:
    """Add a decision. The caller holds the transaction.

    Args:
        connection: Inside a transaction.
        decision: Its target is a whole id.
    """
    cells = (
        decision.target,
        decision.action,
        decision.note,
        decision.who,
        decision.when,
        f"{decision.rule} {decision.words}".strip(),
        decision.rule,
        decision.words,
        decision.around,
        decision.article,
        decision.evidence,
    )
    statement = """
        INSERT INTO decisions (target, action, note, who, taken, about, rule, words, around, article, evidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
    connection.execute(statement, [as_cell(cell) for cell in cells])


def read_log(connection: sqlite3.Connection, article_id: str | None = None) -> tuple[Decision, ...]:
    """Decisions in the order in which they were added.

    Args:
        connection: Open.
        article_id: Only those on this article, or on ids that are found in it; None for all.
    """
    statement = "SELECT * FROM decisions ORDER BY id"
    if article_id is None:
        return tuple(map(_decision, select(connection, statement)))
    statement = """
        SELECT * FROM decisions WHERE article = ?1 OR target IN (
            SELECT id FROM findings WHERE article = ?1 UNION SELECT id FROM notices WHERE article = ?1
        ) ORDER BY id"""
    return tuple(map(_decision, select(connection, statement, as_cell(article_id))))


def _decision(row: Row) -> Decision:
    return Decision(
        row.text("target"),
        cast("Action", row.text("action")),
        row.text("note"),
        row.text("who"),
        row.text("taken"),
        row.text("rule"),
        row.text("words"),
        row.text("around"),
        row.text("article"),
        row.text("evidence"),
    )
