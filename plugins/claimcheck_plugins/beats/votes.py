"""BEA201-203: a tally against its margin, its chamber or bench, and what is said to have come of it."""

from __future__ import annotations

from claimcheck import Finding
from claimcheck.text.words import series_words
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import added, shown
from claimcheck_plugins.beats.statement import Statement

__all__ = ["CHAMBER", "JUDGES", "READERS", "RULES"]

MARGIN = document_rule(
    "BEA201",
    "vote-margin",
    "a majority that the tally beside it does not give",
    "A margin or majority in votes, and right beside it the tally: it must be the difference of the two sides.",
    "“by 12 votes, 55-45”. The difference is 10.",
    "none.",
)
CHAMBER = document_rule(
    "BEA202",
    "vote-chamber",
    "a tally of more votes than the chamber or bench has members",
    "Votes for and against, and abstentions where they are given, cannot exceed the number of members or seats that "
    "the sentence itself gives (“the nine-member court ruled 6-3”) or that the references know for the one chamber, "
    "court or council it names (“the US Senate voted 54-48”). Fewer is nothing unusual.",
    "“passed 54-48 in the 100-seat Senate”. 54 and 48 are 102.",
    "none.",
    "the article's own figures; tables of chambers (legislatures) and of courts and councils (beats-benches)",
)
OUTCOME = document_rule(
    "BEA203",
    "vote-outcome",
    "an outcome that the tally beside it does not bear out",
    "What passed, or was approved or adopted, must have more votes for it than against; a unanimous vote has none "
    "against; a two-thirds, three-fifths or three-quarters majority must reach its share of the votes cast.",
    "“passed by a two-thirds majority, 62-38”. Two thirds of 100 votes are 67.",
    "none; a tie is passed over, for a chair may have broken it.",
)
RULES = (MARGIN, CHAMBER, OUTCOME)

_SHARES = {"two": 2 / 3, "three-fifths": 0.6, "three-quarters": 0.75}
_FEWEST = 5


def _sides(statement: Statement) -> str:
    return f"“{statement.one('ayes').text}” to “{statement.one('noes').text}”"


def _margin(statement: Statement) -> Finding:
    ayes, noes, margin = (statement.number(role) for role in ("ayes", "noes", "margin"))
    given, stated = abs(ayes - noes), statement.one("margin")
    steps = f"{shown(max(ayes, noes))} - {shown(min(ayes, noes))} = {shown(given)}; written: {shown(margin)}; exact"
    message = f"{_sides(statement)} is a difference of {shown(given)}"
    if given == margin:
        return holds(MARGIN, f"{message}.", steps)
    return differs(MARGIN, f"{message}, not {stated.quoted}.", steps, f"“{shown(given)}”, or is the tally wrong?")


def _chamber(statement: Statement) -> Finding | None:
    cast = tuple(part for role in ("ayes", "noes", "out") for part in statement.of(role))
    votes, seats = sum(part.number or 0 for part in cast), statement.number("seats")
    if min(statement.number("ayes"), statement.number("noes")) > seats:
        return None
    steps = f"{added(cast)} = {shown(votes)}; members: {shown(seats)}; votes may not exceed members"
    message = f"{series_words([part.quoted for part in cast])} make {shown(votes)} votes"
    if votes <= seats:
        return holds(CHAMBER, f"{message}, of {shown(seats)}.", steps, reason="within-chamber")
    message = f"{message}, more than the {shown(seats)} members."
    return differs(CHAMBER, message, steps, "Is it the tally or the number of members that is wrong?")


def _outcome(statement: Statement) -> Finding | None:
    ayes, noes = statement.number("ayes"), statement.number("noes")
    if ayes == noes or ayes + noes < _FEWEST:
        return None
    steps = f"for: {shown(ayes)}; against: {shown(noes)}; needed: more for than against"
    verb = statement.one("verb").quoted
    if ayes > noes:
        return holds(OUTCOME, f"{_sides(statement)} fits {verb}.", steps, reason="same-outcome")
    message = f"{_sides(statement)} is a defeat, and the text says {verb}."
    return differs(OUTCOME, message, steps, "Are the two figures the wrong way round, or the word?")


def _unanimous(statement: Statement) -> Finding:
    ayes, noes = statement.number("ayes"), statement.number("noes")
    steps = f"for: {shown(ayes)}; against: {shown(noes)}; unanimous: nobody against"
    if min(ayes, noes) == 0:
        return holds(OUTCOME, f"{_sides(statement)} is unanimous.", steps, reason="same-outcome")
    question = "Is it the word or the tally that is wrong?"
    return differs(OUTCOME, f"{_sides(statement)} is not unanimous.", steps, question)


def _share(statement: Statement) -> Finding | None:
    ayes, noes = statement.number("ayes"), statement.number("noes")
    named = statement.one("share")
    said = named.text.lower().replace(" ", "-")
    needed = next(share for name, share in _SHARES.items() if said.startswith(name))
    if ayes + noes < _FEWEST or ayes < noes:
        return None
    reached = ayes / (ayes + noes)
    steps = f"{shown(ayes)} / ({shown(ayes)} + {shown(noes)}) = {shown(100 * reached)}%; needed: "
    steps += f"{shown(100 * needed)}% at least"
    message = f"{_sides(statement)} is {shown(100 * reached)} percent of the votes"
    if reached >= needed:
        return holds(OUTCOME, f"{message}.", steps, reason="same-outcome")
    question = "Is it the tally or the majority that is wrong?"
    return differs(OUTCOME, f"{message}, less than {named.quoted}.", steps, question)


READERS = ()
JUDGES = {
    "vote-margin": _margin,
    "vote-chamber": _chamber,
    "vote-outcome": _outcome,
    "vote-unanimous": _unanimous,
    "vote-share": _share,
}
