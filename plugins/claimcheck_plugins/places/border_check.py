"""GEO103: whether two countries share the border, or are the neighbours, that the text says."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.words import cardinal_words, in_running_text, number_words, series_words
from claimcheck_plugins.places.reading import names_several
from claimcheck_plugins.places.relations import BORDER, COUNT, NEIGHBOUR
from claimcheck_plugins.places.rules import BORDER_BETWEEN_COUNTRIES
from claimcheck_plugins.places.territories import border_is_in_dispute

__all__ = ["check_border"]


# Lengths of one border by different publishers lie as far apart as a tenth; a half is another border.
_NEAR, _FAR = 1.1, 1.5
_KILOMETRES = {"kilometre": 1.0, "mile": 1.609344}


def check_border(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "borders" or "neighbours", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for "land-border", "land-boundaries" and "coastline".
    """
    value = claim.value
    if isinstance(value, RelationValue) and value.relation == COUNT:
        return _counted(value, context)
    if not isinstance(value, RelationValue) or value.relation not in {BORDER, NEIGHBOUR}:
        return None
    first, second = value.subject or "", value.object or ""
    rows = [*_shared(first, second, value, context), *_shared(second, first, value, context)]
    if rows:
        return _supported(rows, value, context) if value.number is None else _measured(rows, value, context)
    reason, message = _why_not(first, second, value, context)
    if reason:
        return Finding(BORDER_BETWEEN_COUNTRIES.code, "not_enough_evidence", reason, message)
    return _refuted(value, context)


def _counted(value: RelationValue, context: Context) -> Finding:
    """The number of neighbours: one more or less is left open, for lands overseas and disputed ones."""
    subject, number = value.subject or "", value.number or 0
    when = (value.from_, value.from_)
    rows = context.references.find(subject, "land-border", when).rows
    total = context.references.find(subject, "land-boundaries", when)
    code, label = BORDER_BETWEEN_COUNTRIES.code, _label(subject, context)
    if not total.rows:
        message = f"The borders that {label} had then are not in the table."
        return Finding(code, "not_enough_evidence", total.reason, message)
    evidence = tuple(row.evidence() for row in rows)
    named = series_words([_label(row.object or "", context) for row in rows]) or "no country"
    message = f"{_begun(label)} borders {cardinal_words(len(rows))}: {named}."
    computation = f"rows {len(rows)}, complete for the country; the text says {number_words(number)}"
    if value.bound == "=" and number == len(rows):
        return Finding(code, "supported", "matches", message, computation, evidence=evidence)
    if value.bound == "=" and abs(number - len(rows)) > 1:
        return Finding(code, "refuted", "other-number", message, computation, evidence=evidence)
    return Finding(code, "not_enough_evidence", "definition-mismatch", message, computation, considered=evidence)


def _shared(of: str, other: str, value: RelationValue, context: Context) -> list[Fact]:
    found = context.references.find(of, "land-border", (value.from_, value.to))
    return [row for row in found.rows if row.object == other]


def _label(entity: str, context: Context) -> str:
    record = context.references.entity(entity)
    return in_running_text(record.label) if record is not None else entity.partition(":")[2]


def _both(value: RelationValue, context: Context) -> str:
    return f"{_label(value.subject or '', context)} and {_label(value.object or '', context)}"


def _begun(words: str) -> str:
    """The words as they begin a sentence."""
    return f"{words[0].upper()}{words[1:]}"


def _supported(rows: list[Fact], value: RelationValue, context: Context) -> Finding:
    both = _both(value, context)
    return Finding(
        BORDER_BETWEEN_COUNTRIES.code,
        "supported",
        "matches",
        f"{_begun(both)} share a land border of {_lengths(rows)} km.",
        f"land border of {both}: {'; '.join(_cited(rows))}",
        evidence=tuple(row.evidence() for row in rows),
    )


def _measured(rows: list[Fact], value: RelationValue, context: Context) -> Finding:
    """A border whose length is given as well."""
    kilometres = float(value.number or 0) * _KILOMETRES.get(value.words, 1.0)
    ratio = min((kilometres / float(row.low or 1) for row in rows), key=lambda share: abs(share - 1))
    said = f"{number_words(round(kilometres))} km / {number_words(rows[0].low)} km = {ratio:.2f}"
    computation = f"{'; '.join(_cited(rows))}; the text: {said}; supported within a tenth, refuted beyond a half"
    evidence, both = tuple(row.evidence() for row in rows), _both(value, context)
    message = f"The land border of {both} is {_lengths(rows)} km long."
    code, plain = BORDER_BETWEEN_COUNTRIES.code, value.bound in {"=", "~"}
    if 1 / _NEAR <= ratio <= _NEAR:
        return Finding(code, "supported", "within-tolerance", message, computation, evidence=evidence)
    if plain and not 1 / _FAR <= ratio <= _FAR and not border_is_in_dispute(value.subject or "", value.object or ""):
        return Finding(code, "refuted", "outside-tolerance", message, computation, evidence=evidence)
    message = f"{_begun(both)} share a land border; lengths by other publishers may lie as far apart as this one."
    return Finding(code, "not_enough_evidence", "estimates-differ", message, computation, considered=evidence)


def _lengths(rows: Iterable[Fact]) -> str:
    """The lengths that the two countries' rows have, from the shorter to the longer."""
    lengths = sorted({row.low for row in rows if row.low is not None})
    return " to ".join(number_words(length) for length in lengths)


def _cited(rows: Iterable[Fact]) -> list[str]:
    return [f"{row.value} ({row.reference}#{row.row})" for row in rows]


def _why_not(first: str, second: str, value: RelationValue, context: Context) -> tuple[str, str]:
    """The reason and the words for leaving it open, both "" when nothing stands in the way of refuting."""
    for country in (first, second):
        covered = context.references.find(country, "land-boundaries", (value.from_, value.from_))
        if not covered.rows:
            return covered.reason, f"The borders that {_label(country, context)} had then are not in the table."
    both = _both(value, context)
    if names_several((span.of(context.document.text) for span in value.members[:2]), context):
        return "entity-ambiguous", f"{_begun(both)} share no land border, but another country of the name may be meant."
    if border_is_in_dispute(value.subject or "", value.object or ""):
        return "disputed", f"Whether {both} share a border depends on a disputed territory."
    if value.relation == NEIGHBOUR and not any(_is_landlocked(country, context) for country in (first, second)):
        return "definition-mismatch", f"{_begun(both)} share no land border, but may be called neighbours by sea."
    return "", ""


def _is_landlocked(country: str, context: Context) -> bool:
    return any(row.low == 0 for row in context.references.find(country, "coastline", (None, None)).rows)


def _refuted(value: RelationValue, context: Context) -> Finding:
    first = value.subject or ""
    known = context.references.find(first, "land-border", (value.from_, value.to)).rows
    total = context.references.find(first, "land-boundaries", (value.from_, value.to)).rows
    neighbours = [_label(row.object or "", context) for row in known]
    label = _label(first, context)
    has = f"{label} borders {series_words(neighbours)}" if neighbours else f"{label} has no land border"
    return Finding(
        BORDER_BETWEEN_COUNTRIES.code,
        "refuted",
        "no-common-border",
        f"{_begun(_both(value, context))} share no land border.",
        f"{_begun(has)}; rows {len(known)}, complete for the country",
        f"Which is meant: {series_words(neighbours, 'or')}?" if neighbours else None,
        tuple(row.evidence() for row in (*known, *total)),
    )
