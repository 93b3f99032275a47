"""GEO101: whether a city is the capital that it is called."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, Match, RelationValue, Timex, lazy_pattern
from claimcheck.text.restating import reworded
from claimcheck.text.words import cardinal_words, in_running_text, series_words
from claimcheck_plugins.places.regions import speak_of_a_region
from claimcheck_plugins.places.rules import CAPITAL_OF_COUNTRY
from claimcheck_plugins.places.towns import are_close, slug, towns_named

__all__ = ["check_capital"]


_DISPUTED = "disputed"
_ITS = lazy_pattern(r"\b[Ii]ts\s$")
_PRESENT = lazy_pattern(r"\s(?:is|remains)\s")
# "The capital of Poland until 1596", "many think that Toronto is the capital": no word on the capital of today.
_OF_A_TIME = lazy_pattern(r"\s(?:until|till|from|between|before|during|for|under)\s")
_THOUGHT = lazy_pattern(r"\b(?:think|believe|assume|imagine|suppose)\s(?:that\s)?$")


def check_capital(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "capital-of", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "capital".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "capital-of" or value.object is None:
        return None
    cities = _cities(value.object, context)
    if value.subject is None:
        return _in_view(claim, value, cities, context)
    if not cities and not towns_named(value.object, context.references) and not _is_called(value, context):
        return None
    return _of_country(claim, value, cities, context)


def _of_country(claim: Claim, value: RelationValue, cities: tuple[str, ...], context: Context) -> Finding | None:
    """The finding where a country, or a state, is named."""
    subject, named = value.subject or "", value.object or ""
    match = context.references.find(subject, "capital", (value.from_, value.to))
    right = [row for row in match.rows if _is_meant(row, named, cities)]
    if right:
        return _supported(right, match, _label(subject, context))
    if (other := _of_a_namesake(value, cities, context) or _beside(match, value, context)) is not None:
        return other
    if not match.rows or any(row.qualifiers.get("role") == _DISPUTED for row in match.rows):
        return _undecided(match, value, context)
    former = [row for row in match.set_aside if _is_meant(row, named, cities) and row.valid_to is not None]
    if former and not _is_said_of_later(claim, former[0], context):
        return _former(former[0], value, context)
    if _is_of_a_time_or_thought(claim, context.document.text):
        return None
    return _refuted(match, claim, value, context) if match.covered else _undecided(match, value, context)


def _is_of_a_time_or_thought(claim: Claim, text: str) -> bool:
    thought = _THOUGHT.search(text[claim.sentence.start : claim.start])
    return thought is not None or _OF_A_TIME.match(text, claim.end) is not None


def _is_said_of_later(claim: Claim, former: Fact, context: Context) -> bool:
    """Whether the sentence speaks of a time after the row's: it names such a day and no earlier one, or says "is".

    Without a day of its own it speaks of the article's: one whose dates all lie after the row, the publication's too.
    """
    document, until = context.document, former.valid_to
    days = _days(document.timexes_in(claim.sentence))
    if days or until is None:
        return until is not None and min(days) > until
    every, published = _days(document.timexes), document.article.published
    is_news = bool(every) and published is not None and min(*every, published) > until
    return is_news or _PRESENT.search(claim.text) is not None


def _days(timexes: Iterable[Timex]) -> list[date]:
    return [timex.from_ for timex in timexes if timex.type == "DATE" and timex.from_ is not None]


def _cities(named: str, context: Context) -> tuple[str, ...]:
    if named.startswith("city:"):
        return (named,)
    return tuple(record.id for record in context.references.named(named, "city"))


def _is_meant(row: Fact, named: str, cities: tuple[str, ...]) -> bool:
    """Whether the row's capital is one of the cities, or bears the name: of another city's, or in another spelling."""
    return row.object in cities or slug(row.value) == slug(named.removeprefix("city:"))


def _is_called(value: RelationValue, context: Context) -> bool:
    """Whether a capital of the country, of any time, bears the name."""
    rows = context.references.find(value.subject or "", "capital", (None, None)).rows
    return any(slug(row.value) == slug(value.object or "") for row in rows)


def _of_a_namesake(value: RelationValue, cities: tuple[str, ...], context: Context) -> Finding | None:
    """Supported as the capital of another country or state of the same name: "the Georgia capital, Atlanta"."""
    for record in context.references.named(value.words):
        match = context.references.find(record.id, "capital", (value.from_, value.to))
        right = [row for row in match.rows if _is_meant(row, value.object or "", cities)]
        if right:
            return _supported(right, match, _label(record.id, context))
    return None


def _label(entity: str, context: Context) -> str:
    record = context.references.entity(entity)
    return in_running_text(record.label) if record is not None else entity.partition(":")[2]


def _supported(right: list[Fact], match: Match, country: str) -> Finding:
    row = right[0]
    if row.valid_to is not None:
        message = f"{row.value} was the capital of {country} until {row.valid_to.year}."
    elif len(match.rows) > 1 and "role" in row.qualifiers:
        number = cardinal_words(len(match.rows))
        message = f"{row.value} is one of {number} capitals of {country} ({row.qualifiers['role']})."
    else:
        message = f"{row.value} is the capital of {country}."
    return Finding(
        CAPITAL_OF_COUNTRY.code,
        "supported",
        "matches",
        message,
        f"capital of {country}: {_listed(match.rows)}",
        evidence=tuple(row.evidence() for row in right),
        considered=tuple(row.evidence("another capital of the country") for row in match.rows if row not in right),
    )


def _in_view(claim: Claim, value: RelationValue, cities: tuple[str, ...], context: Context) -> Finding | None:
    """No country is named with it: the city is the capital of its own country, or wrongly called that of the text's."""
    country = context.document.country_in_view(claim.start)
    named = {entity.id for entity in context.document.entities if entity.alias != "metonym"}
    for city in cities:
        record = context.references.entity(city)
        if record is not None and record.country is not None and (country is None or record.country in named):
            match = context.references.find(record.country, "capital", (value.from_, value.to))
            right = [row for row in match.rows if row.object == city]
            if right:
                return _supported(right, match, _label(record.country, context))
    homes = _homes(value.object or "", cities, context)
    others = named & homes
    # "South Sudan became a state; its capital is Khartoum": wherever the town lies.
    its = country is not None and country.span in claim.sentence and _ITS.search(_before(claim, context)) is not None
    if country is not None and others <= {country.id} and (country.id in homes or (its and homes)):
        meant = structs.replace(value, subject=country.id, words=country.text)
        found = _of_country(claim, meant, cities, context)
        if found is None or found.verdict != "refuted":
            return found
        capitals = context.references.find(country.id, "capital", (value.from_, value.to)).rows
        towns = {slug(name) for name in (value.object or "", *(row.value for row in capitals if row.value))}
        towns |= {slug(value.members[1].of(context.document.text)), *(city.partition(":")[2] for city in cities)}
        if not speak_of_a_region(claim, country.id, towns, context):
            return structs.replace(found, computation=f"{found.computation}; the country named last is {country.text}")
    if not homes and not cities:
        return None
    message = "No country is named, and the city is not the capital of its own: it may be the capital of a region."
    question = "Which country or region is meant?"
    return Finding(CAPITAL_OF_COUNTRY.code, "not_enough_evidence", "entity-ambiguous", message, suggestion=question)


def _before(claim: Claim, context: Context) -> str:
    return context.document.text[claim.sentence.start : claim.start]


def _homes(named: str, cities: tuple[str, ...], context: Context) -> set[str]:
    """The countries that a city or town of the name lies in, and those with a smaller place of the name."""
    records = [context.references.entity(city) for city in cities]
    name = next((record.label for record in records if record is not None), named)
    towns = towns_named(name, context.references)
    homes = {record.country for record in records if record is not None and record.country is not None}
    return homes.union(*({town.country} | town.cities for town in towns))


def _beside(match: Match, value: RelationValue, context: Context) -> Finding | None:
    """Left open where the town lies beside a capital: a suburb, or the same place under another name."""
    named = towns_named(value.object or "", context.references)
    for row in match.rows:
        towns = [
            town for town in towns_named(row.value, context.references) for other in named if are_close(town, other)
        ]
        if towns:
            message = f"{value.object} lies beside {row.value}, the capital of {_label(row.subject, context)}."
            evidence = (row.evidence(), towns[0].row.evidence())
            code = CAPITAL_OF_COUNTRY.code
            return Finding(code, "not_enough_evidence", "definition-mismatch", message, considered=evidence)
    return None


def _undecided(match: Match, value: RelationValue, context: Context) -> Finding:
    country = _label(value.subject or "", context)
    if not match.rows:
        reason, message = match.reason or "no-row", f"No capital of {country} is known for these days."
    elif not any(row.qualifiers.get("role") == _DISPUTED for row in match.rows):
        known = series_words([row.value for row in match.rows])
        reason, message = "period-mismatch", f"The references know {known} for a part of these days alone."
    else:
        reason, message = (
            "disputed",
            f"The capital of {country} is disputed; the reference names {match.rows[0].value}.",
        )
    unsure = "it cannot be told whether it is the city that is meant"
    considered = tuple(row.evidence(unsure) for row in match.rows) or match.left_aside()
    return Finding(
        CAPITAL_OF_COUNTRY.code,
        "not_enough_evidence",
        reason,
        message,
        considered=considered,
    )


def _former(row: Fact, value: RelationValue, context: Context) -> Finding:
    country, until = _label(value.subject or "", context), row.valid_to.year if row.valid_to is not None else ""
    message = f"{row.value} was the capital of {country} until {until}; the sentence names no day that early."
    return Finding(
        CAPITAL_OF_COUNTRY.code,
        "not_enough_evidence",
        "period-mismatch",
        message,
        suggestion=f"Is a day before {until} meant?",
        considered=(row.evidence("over before the time that is meant"),),
    )


def _refuted(match: Match, claim: Claim, value: RelationValue, context: Context) -> Finding:
    text, (_, city) = context.document.text, value.members
    country, named, capitals = _label(value.subject or "", context), city.of(text), _listed(match.rows)
    one = len(match.rows) == 1
    return Finding(
        CAPITAL_OF_COUNTRY.code,
        "refuted",
        "other-capital",
        f"The capital of {country} is {capitals}, not {named}.",
        f"capital of {country}: {capitals}; the text says {named}{_also_called(value.object or '', named, context)}",
        reworded(text, claim.span, city, match.rows[0].value) if one else f"Which is meant, {capitals}?",
        tuple(row.evidence() for row in match.rows),
        match.left_aside(),
    )


def _also_called(city: str, named: str, context: Context) -> str:
    """The city's usual name, where the text has another: " (Ho Chi Minh City)"."""
    record = context.references.entity(city)
    return f" ({record.label})" if record is not None and record.label != named else ""


def _listed(rows: Iterable[Fact]) -> str:
    return series_words([row.value for row in rows], "or")
