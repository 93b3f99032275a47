"""GEO102: whether a city lies in the country named with it."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import replace
from importlib.resources import files

from claimcheck import Claim, Context, EntityRecord, Fact, Finding, RelationValue, Rule
from claimcheck.text.restating import reworded
from claimcheck.text.words import in_running_text

__all__ = ["CITY_IN_COUNTRY", "check_city"]

CITY_IN_COUNTRY = Rule(
    "GEO102",
    "city-in-country",
    "whether a city lies in the country named with it",
    "What: a city set off by commas with a country: “in Seoul, South Korea,”.\n"
    "Why: a slip of the map is quickly made, and readers who live there see it at once.\n"
    "How: the city is looked up in the table of cities.\n"
    "Refuted: when the table has it in another country. Towns share names, so this is said only where no namesake is "
    "to be expected: not in the countries and not for the cities that namesakes.toml lists, and not at the start of a "
    "sentence, where the country may begin a clause (“In Hanoi, Japan, …”). Everything else that does not fit is not "
    "enough evidence.\n"
    "Data: the tables cities, places-entities and places-aliases. Tolerance: none.\n"
    "Example: “She landed in Seoul, Japan, on Monday” gives “Seoul is in South Korea, not in Japan.”",
)

_ANY_TIME = (None, None)
_OPENING = re.compile(r"\W{0,3}\w{2,7}\s(?:the\s\w{4}\sof\s)?")


@functools.cache
def _namesakes() -> frozenset[str]:
    table = tomllib.loads((files("claimcheck_plugins.places") / "namesakes.toml").read_text(encoding="utf-8"))
    return frozenset(table["countries"]) | frozenset(table["cities"])


def check_city(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "city-in", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "country" of cities.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "city-in" or None in (value.subject, value.object):
        return None
    country = context.references.entity(value.object or "")
    cities = _cities(value.subject or "", context)
    rows = [row for city in cities for row in context.references.find(city, "country", _ANY_TIME).rows]
    if country is None or not rows:
        return Finding(CITY_IN_COUNTRY.code, "not_enough_evidence", "no-row", "The city is not in the table of cities.")
    right = [row for row in rows if row.object == country.id]
    if right:
        return _finding(right[:1], country, "supported", context)
    if _opens_sentence(claim, context) or _may_be_a_namesake(value, rows):
        return _finding(rows, country, "not_enough_evidence", context)
    right_words = reworded(context.document.text, claim.span, value.members[-1], rows[0].value)
    return replace(_finding(rows, country, "refuted", context), suggestion=right_words)


def _cities(named: str, context: Context) -> tuple[str, ...]:
    if named.startswith("city:"):
        return (named,)
    return tuple(record.id for record in context.references.named(named, "city"))


def _opens_sentence(claim: Claim, context: Context) -> bool:
    """Whether only a preposition stands before it: "In Hanoi, Japan, ..." may be a place and a subject."""
    return _OPENING.fullmatch(context.document.text, claim.sentence.start, claim.start) is not None


def _may_be_a_namesake(value: RelationValue, rows: list[Fact]) -> bool:
    return len(rows) > 1 or not _namesakes().isdisjoint((value.object or "", rows[0].subject))


def _finding(rows: list[Fact], country: EntityRecord, verdict: str, context: Context) -> Finding:
    city = context.references.entity(rows[0].subject)
    name, home = city.label if city is not None else rows[0].subject, in_running_text(rows[0].value)
    named = in_running_text(country.label)
    evidence = tuple(row.evidence() for row in rows)
    said = f"{name} lies in {home}; the text says {named}"
    if verdict == "supported":
        return Finding(CITY_IN_COUNTRY.code, "supported", "matches", f"{name} is in {home}.", said, None, evidence)
    if verdict == "refuted":
        message = f"{name} is in {home}, not in {named}."
        return Finding(CITY_IN_COUNTRY.code, "refuted", "other-country", message, said, evidence=evidence)
    message = f"The {name} that the table knows is in {home}; a namesake in {named} cannot be ruled out."
    question = f"Is {name} in {home} meant?"
    return Finding(
        CITY_IN_COUNTRY.code, "not_enough_evidence", "entity-ambiguous", message, said, question, considered=evidence
    )
