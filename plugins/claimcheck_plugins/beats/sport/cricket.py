"""BEA307: margins of cricket, in runs, wickets and innings, against the totals."""

from __future__ import annotations

from claimcheck import Finding
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import shown
from claimcheck_plugins.beats.statement import Statement

__all__ = ["JUDGES", "RULES"]

CRICKET = document_rule(
    "BEA307",
    "cricket-margin",
    "a margin in runs or wickets that the totals do not give",
    "A side that wins batting last wins by the wickets it has left of ten; a chase that fails fails by the target less "
    "one, less the runs made; an innings win is one total less the other side's two.",
    "“reached 201-4 to win by five wickets”. With four down, six are left.",
    "none; a target may be given as the runs to win or the runs to beat.",
    "the article's own figures and the rules of the game (MCC, Laws of Cricket, law 16)",
)
RULES = (CRICKET,)

_WICKETS = 10


def _answer(statement: Statement, role: str, given: tuple[float, ...], steps: str, words: str) -> Finding:
    stated = statement.one(role)
    if stated.number in given:
        return holds(CRICKET, f"{words} is a margin of {shown(stated.number or 0)}.", steps)
    message = f"{words} is a margin of {shown(given[0])}, not {stated.quoted}."
    return differs(CRICKET, message, steps, f"“{shown(given[0])}”, or is a total wrong?")


def _wickets(statement: Statement) -> Finding | None:
    down = statement.number("down")
    if down >= _WICKETS:
        return None
    steps = f"{_WICKETS} - {shown(down)} = {shown(_WICKETS - down)}; exact"
    words = f"“{statement.one('runs').text}” for {statement.one('down').quoted}"
    return _answer(statement, "left", (_WICKETS - down,), steps, words)


def _chase(statement: Statement) -> Finding | None:
    target, made = statement.number("target"), statement.number("made")
    if made >= target:
        return None
    steps = f"{shown(target)} - 1 - {shown(made)} = {shown(target - 1 - made)}, or one more; exact"
    words = f"{statement.one('made').quoted} in a chase of {statement.one('target').quoted}"
    return _answer(statement, "margin", (target - 1 - made, target - made), steps, words)


def _innings(statement: Statement) -> Finding | None:
    total, first, second = (statement.number(role) for role in ("total", "first", "second"))
    given = total - first - second
    if given <= 0:
        return None
    steps = f"{shown(total)} - {shown(first)} - {shown(second)} = {shown(given)}; exact"
    words = f"“{shown(total)}” against “{shown(first)}” and “{shown(second)}”"
    return _answer(statement, "margin", (given,), steps, words)


JUDGES = {"wickets": _wickets, "runs-short": _chase, "innings-win": _innings}
