"""BEA305, BEA306: a season's games, points and goals, and medals by colour, against their totals."""

from __future__ import annotations

from claimcheck import Finding
from claimcheck.text.words import series_words
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import added, shown
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["JUDGES", "RULES"]

RECORD = document_rule(
    "BEA305",
    "season-record",
    "games won, drawn and lost that are not the games played, or do not give the points or goal difference",
    "Wins, draws and defeats must add up to the games played; points must be three a win and one a draw, two and one, "
    "or one and a half; a goal difference is goals scored less goals conceded.",
    "“played 10, won six, drawn three and lost two”. They are 11.",
    "none; abandoned games, bonus points and deductions are passed over.",
)
MEDALS = document_rule(
    "BEA306",
    "medals",
    "gold, silver and bronze that are not the medals in all",
    "Where all three colours are counted beside the number of medals, they must add up to it.",
    "“13 medals, five gold, four silver and three bronze”. They are 12.",
    "none.",
)
RULES = (RECORD, MEDALS)

_SYSTEMS = ((3.0, 1.0), (2.0, 1.0), (1.0, 0.5))


def _played(statement: Statement) -> Finding:
    parts = tuple(part for role in ("won", "drawn", "lost") for part in statement.of(role))
    given, played = sum(part.number or 0 for part in parts), statement.one("played")
    steps = f"{added(parts)} = {shown(given)}; played: {shown(played.number or 0)}; exact"
    message = f"{_listed(parts)} make {shown(given)} games"
    if given == played.number:
        return holds(RECORD, f"{message}.", steps)
    return differs(RECORD, f"{message}, not {played.quoted}.", steps, "Which of the figures is wrong?")


def _listed(parts: tuple[Part, ...]) -> str:
    return series_words([part.quoted for part in parts])


def _points(statement: Statement) -> Finding | None:
    """The points by any usual scoring; those that rugby's four, two and a bonus can give are passed over."""
    won, drawn, points = statement.number("won"), statement.number("drawn"), statement.one("points")
    given = [win * won + draw * drawn for win, draw in _SYSTEMS]
    names = zip(_SYSTEMS, given, strict=True)
    steps = "; ".join(f"{shown(win)} a win, {shown(draw)} a draw: {shown(sum_)}" for (win, draw), sum_ in names)
    message = f"{statement.one('won').quoted} won and {statement.one('drawn').quoted} drawn give "
    if points.number in given:
        return holds(RECORD, f"{message}{shown(points.number)} points.", steps)
    lost = statement.number("lost")
    if 4 * won + 2 * drawn <= (points.number or 0) <= 5 * won + 3 * drawn + lost:
        return None
    either = f"{shown(given[0])}, {shown(given[1])} or {shown(given[2])} points"
    return differs(RECORD, f"{message}{either}, not {points.quoted}.", steps, f"“{shown(given[0])} points”")


def _difference(statement: Statement) -> Finding:
    scored, conceded = statement.number("scored"), statement.number("conceded")
    stated, given = statement.one("difference"), abs(scored - conceded)
    steps = f"{shown(scored)} - {shown(conceded)} = {shown(scored - conceded)}; exact, sign left aside"
    message = f"{statement.one('scored').quoted} less {statement.one('conceded').quoted} is {shown(given)}"
    if given == stated.number:
        return holds(RECORD, f"{message}.", steps)
    return differs(RECORD, f"{message}, not {stated.quoted}.", steps, f"“{shown(given)}”")


def _medals(statement: Statement) -> Finding:
    parts = tuple(part for part in statement.parts if part.role in {"x", "y", "z"})
    given, total = sum(part.number or 0 for part in parts), statement.one("total")
    steps = f"{added(parts)} = {shown(given)}; written: {shown(total.number or 0)}; exact"
    message = f"{_listed(parts)} make {shown(given)} medals"
    if given == total.number:
        return holds(MEDALS, f"{message}.", steps)
    return differs(MEDALS, f"{message}, not {total.quoted}.", steps, f"“{shown(given)}”, or is a colour wrong?")


JUDGES = {
    "season-record": _played,
    "season-points": _points,
    "goal-difference": _difference,
    "medals": _medals,
}
