"""LHT101: the number of lighthouses against the table."""

from __future__ import annotations

from claimcheck import Claim, Context, Fact, Finding, QuantityValue, Rule

__all__ = ["LIGHTHOUSE_COUNT", "check_count"]

LIGHTHOUSE_COUNT = Rule(
    "LHT101",
    "lighthouse-count",
    "the number of a country's lighthouses",
    """A country's lighthouses are as many as its lighthouse board counts.

What is checked: a figure of lighthouses whose country and year the sentence names.
Data: the table `lighthouses`, looked up as of the claim's own date. Only exact figures are judged.
Turn it off: ignore = ["LHT101"].""",
)


def check_count(claim: Claim, context: Context) -> Finding | None:
    """Compares a figure of lighthouses with the row of its country and year.

    Args:
        claim: A count.
        context: Where the table is looked up.
    """
    value = claim.value
    if not isinstance(value, QuantityValue) or value.subject is None or value.bound != "=":
        return None
    if not (value.noun or "").endswith("lighthouses"):
        return None
    match = context.references.find(value.subject, "lighthouses", (value.from_, value.to))
    if not match.rows:
        message = "No row of the table covers this country and year."
        return Finding("LHT101", "not_enough_evidence", match.reason or "no-row", message)
    return _compared(value, match.rows[0])


def _compared(value: QuantityValue, row: Fact) -> Finding:
    evidence = (row.evidence(),)
    if value.low == row.low:
        steps = f"{value.low} = {row.low}"
        return Finding("LHT101", "supported", "same-figure", f"The table has {row.value}.", steps, None, evidence)
    steps, message = f"{value.low} ≠ {row.low}", f"The table has {row.value}, not {value.low}."
    return Finding("LHT101", "refuted", "outside-tolerance", message, steps, f"{row.low} lighthouses", evidence)
