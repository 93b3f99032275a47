"""BEA202: a tally against the seats that a chamber, court or council is known to have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec import structs

from claimcheck import Entity, FactLookup, Finding, lazy_pattern
from claimcheck.text.words import series_words
from claimcheck_plugins.beats.answer import differs, holds
from claimcheck_plugins.beats.numerals import ARTICLED, NUMBER, added, shown
from claimcheck_plugins.beats.passage import Passage, Reader
from claimcheck_plugins.beats.statement import Statement
from claimcheck_plugins.beats.votes import CHAMBER

__all__ = ["LOOKUPS", "READERS"]

# Fewer than a quarter of the seats is a vote of a part, or a ratio ("split 4 to 1").
_FEW = 4
_KINDS = {"legislature", "court", "council"}
_VOTED = (
    r"(?:vot\w{1,3}|rul\w{2,4}|pass\w{2,3}|decided|split|adopted|approved|rejected|backed|confirmed|defeated|upheld)"
)
_TALLY = lazy_pattern(
    rf"(?:\b{_VOTED}\s[^.;:\d]{{0,60}}?|\b(?:by|in)\s(?:an?\s)?)(?P<ayes>{NUMBER})"
    rf"(?:\s(?:votes|for|in\sfavou?r)){{0,2}}(?:-|\sto\s)(?P<noes>{NUMBER})(?!-?\d|\spercent|\sper\scent)"
    rf"(?:\s(?:votes|against)){{0,2}}(?:,?\s(?:with\s|and\s)?(?P<out>{ARTICLED})\s(?:[a-z]{{1,12}}\s)?absten\w{{2,6}})?"
)
_PAIR = lazy_pattern(r"\d{1,4}-\d{1,4}\b(?!-)")
# A second body in the sentence, or a part of one, may be the one that voted.
_OTHER = lazy_pattern(
    r"\b(?:house|senate|assembly|chamber|parliament|council|court|committee|subcommittee|panel|commission|conference|"
    r"caucus|board|states?|electoral|joint|league|goals?|match|points|percent|poll|odds)\b"
)


def _read(passage: Passage) -> Iterator[Statement]:
    bodies = [entity for entity in passage.document.entities_in(passage.span) if entity.kind in _KINDS]
    if len(bodies) != 1 or _OTHER.search(_without(passage, bodies[0])):
        return
    tallies = list(_TALLY.finditer(passage.folded, passage.span.start, passage.span.end))
    if len(tallies) != 1:
        return
    (match,) = tallies
    if any(pair.span() != (match.start("ayes"), match.end("noes")) for pair in _pairs(passage)):
        return
    parts = [passage.part(role, *match.span(role)) for role in ("ayes", "noes", "out") if match[role] is not None]
    body = passage.part("body", bodies[0].start, bodies[0].end)
    ordered = tuple(sorted((body, *parts), key=lambda part: part.span))
    yield Statement("vote-of-body", "body-and-tally", ordered, _when(passage), bodies[0].id)


def _pairs(passage: Passage) -> Iterator[re.Match[str]]:
    """Everything in the sentence that looks like a tally or a score."""
    return _PAIR.finditer(passage.folded, passage.span.start, passage.span.end)


def _without(passage: Passage, body: Entity) -> str:
    start = passage.span.start
    return f"{passage.words[: body.start - start]} {passage.words[body.end - start :]}"


def _when(passage: Passage) -> tuple[date, ...]:
    """The first and last day that the sentence dates itself by, else the publication day."""
    for timex in passage.document.timexes_in(passage.span):
        if timex.type in {"DATE", "TIME"} and timex.from_ is not None and timex.to is not None:
            return timex.from_, timex.to
    published = passage.document.article.published
    return (published, published) if published is not None else ()


def _judge(statement: Statement, references: FactLookup) -> Finding | None:
    """Refuted only where the tally is more than any size that the references know, then or at another time."""
    if statement.subject is None or not statement.days:
        return None
    first, last = statement.days
    now = references.find(statement.subject, "seats", (first, last)).rows
    ever = references.find(statement.subject, "seats", (None, None)).rows
    sizes = [fact.high if fact.high is not None else fact.low for fact in (*now, *ever)]
    known = [size for size in sizes if size is not None]
    if not now or not known:
        return None
    cast = tuple(part for role in ("ayes", "noes", "out") for part in statement.of(role))
    votes, seats = sum(part.number or 0 for part in cast), max(known)
    if votes < seats / _FEW:
        return None
    steps = f"{added(cast)} = {shown(votes)}; seats: {shown(seats)}; votes may not exceed seats"
    message = f"{series_words([part.quoted for part in cast])} make {shown(votes)} votes"
    body = statement.one("body").quoted
    if votes <= seats:
        return holds(CHAMBER, f"{message}; {body} has {shown(seats)} seats.", steps, reason="within-chamber")
    message = f"{message}, and {body} has {shown(seats)} seats."
    found = differs(CHAMBER, message, steps, "Is the tally wrong, or was it another body?")
    return structs.replace(found, evidence=tuple(fact.evidence() for fact in now))


READERS = (Reader(("vot", "rul", "pass", "decid", "split", "adopt", "approv", "reject", "back", "confirm"), _read),)
LOOKUPS = {"vote-of-body": _judge}
