"""NUM102: whether a counted figure fits the reference figures of its time."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck import Claim, Context, Fact, Finding
from claimcheck_plugins.counts.answers import outside, supported, undivided, unknown
from claimcheck_plugins.counts.asked import named_values
from claimcheck_plugins.counts.case import case_of
from claimcheck_plugins.counts.known import counts_of

__all__ = ["check_count"]


def check_count(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim whose noun the tables know, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the noun's property.
    """
    case = case_of(claim, context)
    if case is None:
        return None
    named = named_values(case.target, case.counted, claim, context)
    if any(len(values) > 1 for values in named.values()):
        return None
    said = {name: value for name, values in named.items() for value in values}
    match = case.find(case.target, said, case.when)
    rows = _whole(match.rows, [name for name in case.counted.dimensions if name not in said])
    if not rows:
        return unknown(match)
    unsaid = [name for name in case.counted.dimensions if name not in said and name in case.counted.needs]
    if any(name in row.qualifiers for row in rows for name in unsaid):
        return undivided(rows, unsaid)
    counts = counts_of(rows, case.when, case.counted.dimensions)
    inside = [count for count in counts if case.meets(count)]
    if inside:
        return supported(case, inside[0], [count for count in counts if count is not inside[0]], match)
    return outside(case, counts, match, said)


def _whole(rows: Sequence[Fact], unsaid: Sequence[str]) -> list[Fact]:
    """The rows of the whole, where the sentence names no part; all of them where there is no whole."""
    figures = [row for row in rows if row.low is not None]
    return [row for row in figures if not any(name in row.qualifiers for name in unsaid)] or figures
