"""ORG101: whether a news agency or broadcaster is of the country that it is named with."""

from __future__ import annotations

from claimcheck import Claim, Context, Finding, RelationValue
from claimcheck_plugins.organisations.rules import MEDIA_OF_COUNTRY

__all__ = ["check_media"]


_EVER = (None, None)


def check_media(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of whose medium an organisation is, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "media-of".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "media-of":
        return None
    rows = context.references.find(value.subject or "", "media-of", _EVER).rows
    if not rows:
        return None
    row = next((row for row in rows if row.object == value.object), rows[0])
    name, home = _label(row.subject, context), _label(row.object, context)
    kind = row.qualifiers.get("kind", "medium")
    evidence = (row.evidence(),)
    computation = f"{name}: {kind} of {home}"
    if row.object == value.object:
        message = f"{name} is a {kind} of {home}."
        return Finding(MEDIA_OF_COUNTRY.code, "supported", "matches", message, computation, evidence=evidence)
    said = _label(value.object, context)
    return Finding(
        MEDIA_OF_COUNTRY.code,
        "refuted",
        "other-country",
        f"{name} is a {kind} of {home}, not {said}.",
        f"{computation}; the text says {said}",
        f"Is {home} or another {kind} meant?",
        evidence,
    )


def _label(entity: str | None, context: Context) -> str:
    record = context.references.entity(entity or "")
    return record.label if record is not None else entity or ""
