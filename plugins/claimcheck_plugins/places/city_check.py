"""GEO102: whether a town lies in the country, or state, named with it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from claimcheck import Claim, Context, EntityRecord, Fact, Finding, RelationValue, Span, lazy_pattern
from claimcheck.text.restating import reworded
from claimcheck.text.words import in_running_text, series_words
from claimcheck_plugins.places.relations import CITY_IN
from claimcheck_plugins.places.rules import CITY_IN_COUNTRY
from claimcheck_plugins.places.territories import are_in_dispute
from claimcheck_plugins.places.towns import Town, share_towards, towns_named

__all__ = ["check_city"]


_ANY_TIME = (None, None)
_OPENING = lazy_pattern(r"\W{0,3}\w{2,7}\s(?:the\s\w{4}\sof\s)?")
_REGION = "region:"
# How far towards the end that is named a town lies, as a share of the country's stretch: from a half on it is in that
# part, and below the lesser share nobody says that it is.
_IN_PART, _FAR_END = 0.5, 0.15
# With fewer towns in the table it is not known how far the country stretches.
_TOWNS_THAT_TELL = 15


class _Case(Struct, frozen=True):
    """A town as it is named, the country and the part of it that it is said to lie in, and what the tables have."""

    claim: Claim
    members: tuple[Span, ...]
    name: str
    part: str
    country: EntityRecord
    rows: tuple[Fact, ...]
    towns: tuple[Town, ...]
    context: Context

    @property
    def named(self) -> str:
        """The country, as it stands in a sentence."""
        return in_running_text(self.country.label)

    @property
    def homes(self) -> list[str]:
        """The countries that towns of the name lie in."""
        return list(dict.fromkeys(self.home(row) for row in self.rows))

    def home(self, row: Fact) -> str:
        """The country of a row."""
        record = self.context.references.entity(row.object or "")
        return in_running_text(record.label) if record is not None else row.object or ""

    @property
    def computation(self) -> str:
        """Each row, and what the text says."""
        cited = (f"{self.name} lies in {self.home(row)} ({row.reference}#{row.row})" for row in self.rows)
        return f"{'; '.join(cited)}; the text says {self.named}"


def check_city(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "city-in"; None for others, and for names that no table has.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "country" of cities and towns.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != CITY_IN or value.subject is None:
        return None
    country = context.references.entity(value.object or "")
    if country is None:
        return None
    name = value.members[0].of(context.document.text)
    towns = towns_named(name, context.references)
    rows = _rows(value.subject, towns, context)
    case = _Case(claim, value.members, name, value.words, country, rows, towns, context)
    return _in_state(case) if country.id.startswith(_REGION) else _in_country(case)


def _rows(subject: str, towns: Sequence[Town], context: Context) -> tuple[Fact, ...]:
    """Where the town lies: the rows of the city that is meant, where it is known, then those of towns of the name."""
    cities = (subject,) if subject.startswith("city:") else [r.id for r in context.references.named(subject, "city")]
    found = [row for city in cities for row in context.references.find(city, "country", _ANY_TIME).rows]
    return (*found, *(town.row for town in towns))


def _in_country(case: _Case) -> Finding | None:
    if not case.rows:
        return None
    right = [row for row in case.rows if row.object == case.country.id]
    if right:
        share = _share(case)
        return _supported(right[0], case) if share >= _IN_PART else _other_part(right[0], case, share)
    return _ambiguous(case) if _is_open(case) else _refuted(case)


def _share(case: _Case) -> float:
    """How far towards the part of the country that is named one of the towns lies at most; 1 where none is named."""
    there = [town for town in case.towns if town.country == case.country.id]
    return max((share_towards(town, case.part, case.context.references) for town in there), default=1.0)


def _is_open(case: _Case) -> bool:
    """Whether a namesake, a disputed territory or another reading of the sentence cannot be ruled out."""
    country = case.country.id
    calls_it_city = "city" in case.claim.text.split()
    if not case.towns or any(country in (town.cities if calls_it_city else town.also) for town in case.towns):
        return True
    disputed = are_in_dispute(case.rows[0].object or "", country)
    text, (city, named), claim = case.context.document.text, case.members, case.claim
    opening = text[city.end : named.start] == ", " and _OPENING.fullmatch(text, claim.sentence.start, claim.start)
    return disputed or bool(opening)


def _in_state(case: _Case) -> Finding | None:
    """Supported where the table has the town in the state; small places share names, so it is never refuted."""
    rows = case.context.references.find(case.country.id, "capital", _ANY_TIME).rows
    code = rows[0].qualifiers.get("code", "") if rows else ""
    right = [town.row for town in case.towns if code and town.state == code]
    return _supported(right[0], case) if right else None


def _supported(row: Fact, case: _Case) -> Finding:
    message = f"{case.name} is in {case.named}."
    computation = f"{case.name} lies in {case.named} ({row.reference}#{row.row}); the text says {case.named}"
    return Finding(CITY_IN_COUNTRY.code, "supported", "matches", message, computation, evidence=(row.evidence(),))


def _other_part(row: Fact, case: _Case, share: float) -> Finding:
    """Refuted at the far end, where the name means a well-known city or but one town."""
    alone = case.rows[0].subject.startswith("city:") or all(town.twins == 0 for town in case.towns)
    others = case.context.references.holders(case.country.id, "country", _ANY_TIME).rows
    sure = share < _FAR_END and alone and len(others) >= _TOWNS_THAT_TELL and not case.claim.quoted
    where = f"{case.name} is in {case.named}, but lies"
    there = [town.row for town in case.towns if town.country == case.country.id]
    at = "; ".join(
        f"{row.value} {row.qualifiers['lat']}°, {row.qualifiers['lon']}° ({row.reference}#{row.row})" for row in there
    )
    computation = f"{at}; the text says {case.part}: {share:.0%} of the way there from its other end"
    if sure:
        message = f"{where} at the other end of it than “{case.part}” says."
        evidence = (row.evidence(), *(town.evidence() for town in there if town.row != row.row))
        return Finding(CITY_IN_COUNTRY.code, "refuted", "other-part", message, computation, evidence=evidence)
    return Finding(
        CITY_IN_COUNTRY.code,
        "not_enough_evidence",
        "definition-mismatch",
        f"{where} not in the half of it that “{case.part}” names.",
        computation,
        f"Which part of {case.named} is meant?",
        considered=(row.evidence(),),
    )


def _ambiguous(case: _Case) -> Finding:
    homes = series_words(case.homes, "or")
    return Finding(
        CITY_IN_COUNTRY.code,
        "not_enough_evidence",
        "entity-ambiguous",
        f"The {case.name} that the table knows is in {homes}; a namesake in {case.named} cannot be ruled out.",
        case.computation,
        f"Is {case.name} in {homes} meant?",
        considered=tuple(row.evidence("a namesake may be meant") for row in case.rows),
    )


def _refuted(case: _Case) -> Finding:
    homes, (city, country) = case.homes, case.members
    instead = f"Is {case.name} in {series_words(homes, 'or')} meant?"
    if len(homes) == 1 and city.end <= country.start:
        instead = reworded(case.context.document.text, case.claim.span, country, homes[0])
    return Finding(
        CITY_IN_COUNTRY.code,
        "refuted",
        "other-country",
        f"{case.name} is in {series_words(homes, 'or')}, not in {case.named}.",
        case.computation,
        instead,
        tuple(row.evidence() for row in case.rows),
    )
