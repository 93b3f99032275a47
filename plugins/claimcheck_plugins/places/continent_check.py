"""GEO104 and GEO105: whether a country lies on the continent that is named, and whether it has no coast."""

from __future__ import annotations

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.words import in_running_text, series_words
from claimcheck_plugins.places.continents import continent_words
from claimcheck_plugins.places.relations import LANDLOCKED, ON_CONTINENT
from claimcheck_plugins.places.rules import CONTINENT_OF_COUNTRY, LANDLOCKED_COUNTRY

__all__ = ["check_continent", "check_landlocked"]


_ANY_TIME = (None, None)
_OPPOSITE = (("north", "south"), ("east", "west"))


def check_continent(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "on-continent", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "continent".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != ON_CONTINENT:
        return None
    rows = context.references.find(value.subject or "", "continent", _ANY_TIME).rows
    if not rows:
        message = "The continent of the country is not in the table."
        return Finding(CONTINENT_OF_COUNTRY.code, "not_enough_evidence", "no-row", message)
    right = [row for row in rows if row.object == value.object]
    if right:
        return _in_part(right[0], value, context)
    return _elsewhere(rows, value, context)


def _label(value: RelationValue, context: Context) -> str:
    record = context.references.entity(value.subject or "")
    label = in_running_text(record.label) if record is not None else value.subject or ""
    return f"{label[0].upper()}{label[1:]}"


def _in_part(row: Fact, value: RelationValue, context: Context) -> Finding:
    """On the continent; the part of it that is named is compared with the Factbook's."""
    part = row.qualifiers.get("part", "")
    where = part or row.value
    if _is_in(part.lower(), value.words, row.value):
        message = f"{_label(value, context)} is in {row.value}{f' ({part})' if part and part != row.value else ''}."
        computation = f"continent: {row.value}; the Factbook has “{where}”; the text says “{value.words}”"
        code = CONTINENT_OF_COUNTRY.code
        return Finding(code, "supported", "matches", message, computation, evidence=(row.evidence(),))
    if _is_opposite(part.lower(), value.words.lower(), row.value.lower()):
        message = f"{_label(value, context)} is in {where}, not in “{value.words}”."
        computation = f"part of the continent: “{where}” by the Factbook; the text says “{value.words}”, its other end"
        return Finding(
            CONTINENT_OF_COUNTRY.code,
            "refuted",
            "other-part",
            message,
            computation,
            f"In {where}?",
            evidence=(row.evidence(),),
        )
    message = (
        f"{_label(value, context)} is in {row.value}, which the Factbook calls “{where}”; parts are drawn in many ways."
    )
    reason = "definition-mismatch"
    code = CONTINENT_OF_COUNTRY.code
    return Finding(code, "not_enough_evidence", reason, message, considered=(row.evidence("settles it neither way"),))


def _is_in(part: str, words: str, continent: str) -> bool:
    """Whether the words name no part, or the one that the Factbook has."""
    said = words.lower().split()
    plain = continent.lower().split()
    directions = [word for word in said[:-1] if word not in plain]
    if said[0] == "central" and "america" in said[-1]:
        return part.startswith(("central america", "middle america"))
    return all(direction.removesuffix("ern") in part for direction in directions)


def _is_opposite(part: str, words: str, continent: str) -> bool:
    """Whether the words name the end of the continent that lies over against the Factbook's part.

    "West Africa" for what lies in southeastern Africa. What the Factbook puts in the middle, or on two continents, has
    no other end.
    """
    if not part.endswith(continent) or " and " in part or "central" in part or "central" in words:
        return False
    own = part.removesuffix(continent)
    said = " ".join(word for word in words.split()[:-1] if word not in continent.split())
    return any((one in own and other in said) or (other in own and one in said) for one, other in _OPPOSITE)


def _elsewhere(rows: tuple[Fact, ...], value: RelationValue, context: Context) -> Finding:
    evidence = tuple(row.evidence() for row in rows)
    where = series_words([row.value for row in rows])
    label, named = _label(value, context), (value.object or "").removeprefix("continent:")
    islands = {named, *((row.object or "").removeprefix("continent:") for row in rows)}
    unsure = named in continent_words()["also"].get(value.subject or "", ()) or (
        islands <= {"north-america", "south-america"} and "caribbean" in rows[0].qualifiers.get("part", "").lower()
    )
    code = CONTINENT_OF_COUNTRY.code
    if unsure:
        message = f"{label} is in {where}; by another reckoning, or with a territory, it is elsewhere too."
        return Finding(code, "not_enough_evidence", "definition-mismatch", message, considered=evidence)
    message = f"{label} is in {where}, not in {named.replace('-', ' ').title()}."
    computation = f"continents: {where}; the text says “{value.words}”"
    return Finding(code, "refuted", "other-continent", message, computation, f"In {where}?", evidence)


def check_landlocked(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "landlocked", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "coastline".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != LANDLOCKED:
        return None
    match = context.references.find(value.subject or "", "coastline", (value.from_, value.from_))
    code, label = LANDLOCKED_COUNTRY.code, _label(value, context)
    evidence = tuple(row.evidence() for row in match.rows)
    if not match.rows:
        message = f"The coast that {label} had then is not in the table."
        return Finding(code, "not_enough_evidence", match.reason, message)
    row = match.rows[0]
    if not row.low:
        return Finding(
            code, "supported", "matches", f"{label} has no coast.", f"{label}: {row.value}", evidence=evidence
        )
    message = f"{label} has {row.value}."
    return Finding(
        code, "refuted", "has-a-coast", message, f"{label}: {row.value}; landlocked is 0 km", evidence=evidence
    )
