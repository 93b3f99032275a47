"""BEA601, BEA602: verdicts against the number tried, and terms of prison against their total."""

from __future__ import annotations

from claimcheck import Finding
from claimcheck.text.words import series_words
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import added, shown
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["JUDGES", "READERS", "RULES"]

VERDICTS = document_rule(
    "BEA601",
    "verdicts",
    "convictions and acquittals that are more than those tried, or do not leave “the other two”",
    "Of the defendants or counts named, no more can have been convicted and acquitted; “the other two” must be what is "
    "left of all. Fewer is nothing unusual: some may have died, fled or be tried again.",
    "“of the 12 defendants, nine were convicted and four acquitted”. They are 13.",
    "none.",
)
TERMS = document_rule(
    "BEA602",
    "prison-terms",
    "consecutive or concurrent terms that do not make the total",
    "Consecutive terms add up; of concurrent ones the longest counts.",
    "“two consecutive five-year terms, 15 years in all”. It is 10.",
    "none; minimum terms, suspended ones and remissions are passed over, and so are terms in two units.",
)
RULES = (VERDICTS, TERMS)


def _tried(statement: Statement) -> Finding | None:
    total = statement.one("all")
    judged = tuple(part for part in statement.parts if part.role in {"guilty", "clear"})
    given = sum(part.number or 0 for part in judged)
    steps = f"{added(judged)} = {shown(given)}; tried: {shown(total.number or 0)}; no more may be judged"
    message = f"{judged[0].quoted} and {judged[1].quoted} are {shown(given)}"
    if given < (total.number or 0):
        return None
    if given == total.number:
        return holds(VERDICTS, f"{message}.", steps)
    message = f"{message}, more than {total.quoted}."
    return differs(VERDICTS, message, steps, "Which of the three numbers is wrong?")


def _rest(statement: Statement) -> Finding:
    some, total, rest = (statement.one(role) for role in ("some", "all", "rest"))
    left = (total.number or 0) - (some.number or 0)
    steps = f"{shown(total.number or 0)} - {shown(some.number or 0)} = {shown(left)}; exact"
    message = f"{some.quoted} of {total.quoted} leaves {shown(left)}"
    if left == rest.number:
        return holds(VERDICTS, f"{message}.", steps)
    return differs(VERDICTS, f"{message}, not {rest.quoted}.", steps, f"“{shown(left)}”, or is another wrong?")


def _each(statement: Statement) -> Finding | None:
    if not _one_unit(statement):
        return None
    count, each, total = (statement.one(role) for role in ("count", "each", "total"))
    along = _concurrent(statement)
    given = (each.number or 0) if along else (count.number or 0) * (each.number or 0)
    steps = f"concurrent: {shown(given)}" if along else f"{count.text} × {each.text} = {shown(given)}"
    kind = "concurrent" if along else "consecutive"
    return _answer(total, given, f"{count.quoted} {kind} terms of {each.quoted}", steps)


def _listed(statement: Statement) -> Finding | None:
    if not _one_unit(statement):
        return None
    parts = tuple(part for part in statement.parts if part.role in {"x", "y", "z"})
    along = _concurrent(statement)
    values = [part.number or 0 for part in parts]
    given = max(values) if along else sum(values)
    steps = (
        f"longest of {', '.join(map(shown, values))}: {shown(given)}" if along else f"{added(parts)} = {shown(given)}"
    )
    said = series_words([part.quoted for part in parts])
    return _answer(statement.one("total"), given, f"{said}, {'concurrent' if along else 'consecutive'},", steps)


def _one_unit(statement: Statement) -> bool:
    return len({part.text.lower().rstrip("s") for role in ("unit", "of", "span") for part in statement.of(role)}) == 1


def _concurrent(statement: Statement) -> bool:
    return statement.one("way").text.lower().startswith("concurrent")


def _answer(total: Part, given: float, words: str, steps: str) -> Finding:
    steps = f"{steps}; written: {shown(total.number or 0)}; exact"
    if given == total.number:
        return holds(TERMS, f"{words} come to {shown(given)}.", steps)
    return differs(TERMS, f"{words} come to {shown(given)}, not {total.quoted}.", steps, f"“{shown(given)}”")


READERS = ()
JUDGES = {"verdicts": _tried, "verdicts-rest": _rest, "terms-each": _each, "terms-listed": _listed}
