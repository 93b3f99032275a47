"""BEA401, BEA402: points, percent and levels of an index; basis points against two rates."""

from __future__ import annotations

from claimcheck import Finding, Rule
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import shown
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["JUDGES", "READERS", "RULES"]

LEVEL = document_rule(
    "BEA401",
    "index-level",
    "an index whose points, percent and close do not agree",
    "Where a report gives the close, the change in points and either the percentage or the close before, the change "
    "must be the difference of the levels, and the percentage the change over the close before.",
    "“closed at 12,120, up 120 points, or 3 percent”. 120 of 12,000 points is 1 percent.",
    "half of the last digit of each figure; a percentage is taken as good to half of its last digit.",
)
BASIS = document_rule(
    "BEA402",
    "basis-points",
    "basis points, or parts of a point, that two rates do not give",
    "A basis point is a hundredth of a percentage point. The change of a rate or yield must be the difference of the "
    "two rates beside it.",
    "“raised by 50 basis points to 5.5 percent from 5.25 percent”. It is 25.",
    "half of the last digit of each rate, the finer of the two taken for both; ranges and fractions are passed over.",
)
RULES = (LEVEL, BASIS)

# A larger part of the level in one report is in other points, those of an exchange rate.
_FAR = 3
_UP = {"up", "higher", "above"}
_PARTS = {"quarter": 0.25, "half": 0.5, "three": 0.75}


def _basis(statement: Statement) -> Finding:
    return _rates(statement, statement.one("points"), statement.number("points"), statement.one("points").text)


def _point_part(statement: Statement) -> Finding:
    part = statement.one("part")
    worth = next(value for name, value in _PARTS.items() if part.text.lower().startswith(name))
    return _rates(statement, part, 100 * worth, f"{part.text} point")


def _rates(statement: Statement, stated: Part, points: float, said: str) -> Finding:
    old, new = statement.one("old"), statement.one("new")
    given = 100 * abs((new.number or 0) - (old.number or 0))
    leeway = 100 * min(old.step, new.step) + 0.5
    steps = f"|{shown(new.number or 0)} - {shown(old.number or 0)}| × 100 = {shown(given)} basis points; written: "
    steps += f"{shown(points)}; leeway {shown(leeway)}"
    message = f"From {old.quoted} to {new.quoted} is {shown(given)} basis points"
    if abs(given - points) <= leeway:
        return holds(BASIS, f"{message}.", steps, rounded=abs(given - points) > 1e-6)  # noqa: PLR2004  binary fractions
    name = f"“{said}”" if stated.number is None else f"{stated.quoted} basis points"
    return differs(BASIS, f"{message}, not {name}.", steps, f"“{shown(given)} basis points”, or is a rate wrong?")


def _change(statement: Statement) -> Finding | None:
    old, new, diff = (statement.one(role) for role in ("old", "new", "diff"))
    given = (new.number or 0) - (old.number or 0)
    sign = 1 if statement.one("way").text.lower() in _UP else -1
    leeway = (old.step + new.step + diff.step) / 2
    steps = f"{shown(new.number or 0)} - {shown(old.number or 0)} = {shown(given)}; written: "
    steps += f"{shown(sign * (diff.number or 0))}; leeway {shown(leeway)}"
    message = f"From {old.quoted} to {new.quoted} is {shown(given)} points"
    return _answer(LEVEL, abs(given - sign * (diff.number or 0)), leeway, message, (steps, diff, shown(abs(given))))


def _percent(statement: Statement) -> Finding | None:
    new, diff, percent = (statement.one(role) for role in ("new", "diff", "percent"))
    up = statement.has("up") or (statement.has("way") and statement.one("way").text.lower() == "up")
    change, level = diff.number or 0, new.number or 0
    before = level - change if up else level + change
    if before <= 0 or change > before / _FAR:
        return None
    given = 100 * change / before
    leeway = percent.step / 2 + 100 * (diff.step / 2) / before + 0.005
    steps = f"{shown(level)} {'-' if up else '+'} {shown(change)} = {shown(before)} before; {shown(change)} / "
    steps += f"{shown(before)} = {shown(given)}%; written: {percent.text}; leeway {shown(leeway)}"
    message = f"{diff.quoted} points to {new.quoted} is {shown(given)} percent"
    return _answer(LEVEL, abs(given - (percent.number or 0)), leeway, message, (steps, percent, shown(given)))


def _answer(rule: Rule, apart: float, leeway: float, message: str, told: tuple[str, Part, str]) -> Finding:
    steps, stated, right = told
    if apart <= leeway + 1e-9:
        return holds(rule, f"{message}.", steps, rounded=apart > stated.step / 2 + 1e-9)
    return differs(rule, f"{message}, not {stated.quoted}.", steps, f"“{right}”, or is a level wrong?")


READERS = ()
JUDGES = {
    "basis-points": _basis,
    "point-part": _point_part,
    "level-change": _change,
    "level-percent": _percent,
}
