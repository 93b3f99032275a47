"""GEO107: whether a mountain, lake, island or river lies in the country named with it."""

from __future__ import annotations

from claimcheck import Claim, Context, Finding, RelationValue
from claimcheck.text.words import in_running_text, series_words
from claimcheck_plugins.places.relations import FEATURE_IN
from claimcheck_plugins.places.rules import FEATURE_IN_COUNTRY

__all__ = ["check_feature"]


_ANY_TIME = (None, None)


def check_feature(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "feature-in"; None for others, and for names that the table has not.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "country" of features.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != FEATURE_IN:
        return None
    rows = context.references.find(value.subject or "", "country", _ANY_TIME).rows
    right = [row for row in rows if row.object == value.object]
    name, named = value.members[0].of(context.document.text), _label(value.object or "", context)
    code, article = FEATURE_IN_COUNTRY.code, "The " if value.words == "river" else ""
    verb = "flows through" if value.words == "river" else "is in"
    homes = series_words([_label(row.object or "", context) for row in rows])
    said = f"{article}{name} {verb} {homes} ({'; '.join(f'{row.reference}#{row.row}' for row in rows)})"
    computation = f"{said}; the text says {named}"
    if right:
        message = f"{article}{name} {verb} {named}."
        return Finding(code, "supported", "matches", message, computation, evidence=(right[0].evidence(),))
    if not rows or not all(row.qualifiers.get("complete") == "yes" for row in rows):
        return None
    message = f"{article}{name} {verb} {homes}, not in {named}."
    evidence = tuple(row.evidence() for row in rows)
    return Finding(code, "refuted", "other-country", message, computation, f"Is {homes} meant?", evidence)


def _label(entity: str, context: Context) -> str:
    record = context.references.entity(entity)
    return in_running_text(record.label) if record is not None else entity.partition(":")[2]
