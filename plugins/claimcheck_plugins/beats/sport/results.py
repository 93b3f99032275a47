"""BEA301, BEA302: a score against who won, by how much, and the goals of a hat-trick."""

from __future__ import annotations

from claimcheck import Finding
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import shown
from claimcheck_plugins.beats.statement import Statement

__all__ = ["JUDGES", "RULES"]

RESULT = document_rule(
    "BEA301",
    "match-result",
    "a score that does not fit the win, defeat or draw told with it",
    "A win or defeat has two unequal scores and a draw two equal ones; who “beat” somebody has the larger, which is "
    "given first. “Lost 3-1” and “lost 1-3” are both usual. A player's hat-trick needs three goals of one side.",
    "“beat Freedonia 2-2”. That is a draw.",
    "none; penalties, aggregates, extra time and the like are passed over, and so is the order of an away score.",
)
BY = document_rule(
    "BEA302",
    "winning-margin",
    "a margin in points, goals or runs that the score beside it does not give",
    "“By 12 points, 102-90”, “a 12-point win, 102-90”: the margin must be the difference of the score.",
    "“by 14 points, 102-90”. The difference is 12.",
    "none.",
)
RULES = (RESULT, BY)

_HAT_TRICK = 3


def _score(statement: Statement) -> str:
    return f"“{statement.one('ours').text}-{statement.one('theirs').text}”"


def _result(statement: Statement) -> Finding | None:
    ours, theirs = statement.number("ours"), statement.number("theirs")
    drawn, word = statement.has("drawn"), next(part for part in statement.parts if part.number is None)
    steps = f"{shown(ours)} against {shown(theirs)}; a draw is equal, a win is not; the winner's score comes first"
    score = _score(statement)
    if drawn != (ours == theirs):
        kind = "a draw" if ours == theirs else "no draw"
        return differs(RESULT, f"{score} is {kind}, and the text says {word.quoted}.", steps, "Which is wrong?")
    if statement.has("won") and ours < theirs:
        message = f"{score} gives the winner the smaller score after {word.quoted}."
        return differs(RESULT, message, steps, f"“{shown(theirs)}-{shown(ours)}”, or did the others win?")
    return holds(RESULT, f"{score} fits {word.quoted}.", steps, reason="same-result")


def _margin(statement: Statement) -> Finding:
    ours, theirs, margin = (statement.number(role) for role in ("ours", "theirs", "margin"))
    given = abs(ours - theirs)
    steps = f"{shown(max(ours, theirs))} - {shown(min(ours, theirs))} = {shown(given)}; written: {shown(margin)}; exact"
    message = f"{_score(statement)} is a difference of {shown(given)}"
    if given == margin:
        return holds(BY, f"{message}.", steps)
    stated = statement.one("margin").quoted
    return differs(BY, f"{message}, not {stated}.", steps, f"“{shown(given)}”, or is the score wrong?")


def _hat_trick(statement: Statement) -> Finding | None:
    most = max(statement.number("ours"), statement.number("theirs"))
    steps = f"the larger score of {_score(statement)} is {shown(most)}; a hat-trick is {_HAT_TRICK} goals"
    if most >= _HAT_TRICK:
        return holds(RESULT, f"{_score(statement)} has room for a hat-trick.", steps, reason="same-result")
    message = f"{_score(statement)} leaves no room for the {_HAT_TRICK} goals of a hat-trick."
    return differs(RESULT, message, steps, "Is it the score or the hat-trick that is wrong?")


def _minutes(statement: Statement) -> Finding:
    goals = statement.of("part")
    steps = f"{', '.join(part.text for part in goals)}: {len(goals)} goals; a hat-trick is {_HAT_TRICK}"
    if len(goals) == _HAT_TRICK:
        return holds(RESULT, "Three minutes are given for the three goals.", steps, reason="same-result")
    message = f"A hat-trick is three goals, and {len(goals)} minutes are given."
    return differs(RESULT, message, steps, "Is a minute missing, or is it no hat-trick?")


JUDGES = {
    "match-result": _result,
    "winning-margin": _margin,
    "hat-trick": _hat_trick,
    "hat-trick-minutes": _minutes,
}
