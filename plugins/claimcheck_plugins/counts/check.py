"""NUM102: whether a counted figure fits the reference figures of its time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from claimcheck import Claim, Context, Fact, Finding, QuantityValue, Rule
from claimcheck_plugins.counts.allowed import Allowed, allowed_by
from claimcheck_plugins.counts.roles import Role, role_of

__all__ = ["COUNT_AGAINST_REFERENCE", "check_count"]

COUNT_AGAINST_REFERENCE = Rule(
    "NUM102",
    "count-against-reference",
    "whether a counted figure fits the reference figures of its time",
    "The counted noun says which figures are meant (roles.toml); the sentence must say whose and where. The figure is "
    "read as an interval: “nearly 30,000” holds from 27,000 up to 30,000, a bare 30,000 half of its last place either "
    "way; `[approx]` in the configuration sets what each hedge allows. Supported when any row of the time is inside; "
    "the others are shown beside it. Refuted only when every row is outside on the same side by more than a tenth, and "
    "one of them holds on the claim's own date. Movements (“sent 500 troops”) and parts (“additional troops”) are not "
    "checked. Data: the table troops. Switch it off with --ignore NUM102.",
)

# Counts by different definitions lie this far apart: less is no contradiction.
_APART = 0.1


def check_count(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim whose noun the tables know, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the noun's property.
    """
    value = claim.value
    if not isinstance(value, QuantityValue) or value.ordinal or value.change is not None:
        return None
    role = role_of(value.noun)
    if role is None or value.subject is None or _lacks(value, role) or _is_movement(claim, role, context):
        return None
    published = context.document.article.published
    when = (value.from_ or published, value.to or published)
    match = context.references.find(value.subject, role.property, when, place=value.place)
    rows = [row for row in match.rows if row.low is not None]
    if not rows:
        return None
    allowed = allowed_by(value, context.hedges)
    inside = [row for row in rows if row.low is not None and row.low in allowed]
    if inside:
        return _supported(value, allowed, inside, [row for row in rows if row not in inside])
    return _outside(value, allowed, rows, dated=any(_holds(row, when) for row in rows))


def _lacks(value: QuantityValue, role: Role) -> bool:
    return any(getattr(value, field) is None for field in role.needs) or value.subject == value.place


def _is_movement(claim: Claim, role: Role, context: Context) -> bool:
    return role.movement.search(context.document.text, claim.sentence.start, claim.sentence.end) is not None


def _holds(row: Fact, when: tuple[date | None, date | None]) -> bool:
    """Whether the row holds on the claim's own date, rather than near it."""
    first, last = when
    begins = row.valid_from is None or last is None or row.valid_from <= last
    return begins and (row.valid_to is None or first is None or first <= row.valid_to)


def _supported(value: QuantityValue, allowed: Allowed, inside: Sequence[Fact], others: Sequence[Fact]) -> Finding:
    row = inside[0]
    message = f"{row.value} ({_definition(row)}), within what the figure allows."
    if others:
        message = f"{message[:-1]}; by another count, {others[0].value} ({_definition(others[0])})."
    return Finding(
        COUNT_AGAINST_REFERENCE.code,
        "supported",
        allowed.reason,
        message,
        _computation(value, allowed, [row, *inside[1:], *others]),
        evidence=tuple(fact.evidence() for fact in inside),
        considered=tuple(fact.evidence() for fact in others),
    )


def _outside(value: QuantityValue, allowed: Allowed, rows: Sequence[Fact], *, dated: bool) -> Finding:
    figures = [row.low for row in rows if row.low is not None]
    too_high = all(figure < allowed.low * (1 - _APART) for figure in figures)
    too_low = all(figure > allowed.high * (1 + _APART) for figure in figures)
    evidence = tuple(row.evidence() for row in rows)
    computation = _computation(value, allowed, rows)
    listed = "; ".join(f"{row.value} ({_definition(row)})" for row in rows)
    if dated and (too_high or too_low):
        message = f"No reference comes near the figure: {listed}."
        right = rows[0].value if len(rows) == 1 else f"Is the {_definition(rows[0])} of {rows[0].value} meant?"
        return Finding(
            COUNT_AGAINST_REFERENCE.code, "refuted", "outside-tolerance", message, computation, right, evidence
        )
    message = f"The references have other figures, by their own definitions: {listed}."
    question = "Which count is meant?"
    return Finding(
        COUNT_AGAINST_REFERENCE.code,
        "not_enough_evidence",
        "definition-mismatch",
        message,
        computation,
        question,
        considered=evidence,
    )


def _definition(row: Fact) -> str:
    return row.qualifiers.get("definition", "no definition given")


def _computation(value: QuantityValue, allowed: Allowed, rows: Sequence[Fact]) -> str:
    parts = []
    for row in rows:
        figure = row.low or 0
        ratio = f" = {figure / value.high:.2f}" if value.high else ""
        parts.append(f"{figure:,} / {value.high:,}{ratio} ({row.reference}#{row.row})")
    return f"{'; '.join(parts)}; {allowed.words}"
