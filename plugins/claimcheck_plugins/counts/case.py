"""A counted figure with all that judging it takes."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from claimcheck import Claim, Context, Counted, Fact, Match, QuantityValue
from claimcheck.text.quantities.allowed import Allowed, allowed_by
from claimcheck_plugins.counts.asked import Target, counted_as, is_movement, target_of
from claimcheck_plugins.counts.known import Count, Interval, counts_of

__all__ = ["Case", "case_of"]

# As far as a noun may go on behind what was read as one.
_FOLLOWING = 60


class Case(Struct, frozen=True):
    """A claim with what its noun asks for, whose figure it is, what its own figure allows, and of when."""

    claim: Claim
    value: QuantityValue
    counted: Counted
    target: Target
    allowed: Allowed
    uncertainty: float
    when: Interval
    context: Context

    def find(self, target: Target, said: Mapping[str, str], when: Interval) -> Match:
        """The rows of somebody for some days."""
        references = self.context.references
        return references.find(target.subject, self.counted.property, when, place=target.place, qualifiers=said)

    def meets(self, count: Count) -> bool:
        """Whether the claim's figure allows the reference's, give or take its uncertainty."""
        return self.allowed.meets(count.low * (1 - self.uncertainty), count.high * (1 + self.uncertainty))

    def fits_another(self, said: Mapping[str, str]) -> bool:
        """Whether the figure would be right of somebody else whom the sentence names: it may be theirs."""
        named = {entity.id for entity in self.context.document.entities_in(self.claim.sentence)}
        others = sorted(named - {self.target.subject, self.target.place})
        matches = (self.find(Target(other, self.target.place), said, self.when) for other in others)
        counts = (counts_of(match.rows, self.when, self.counted.dimensions) for match in matches)
        return any(self.meets(count) for theirs in counts for count in theirs)

    def earlier(self, said: Mapping[str, str]) -> Fact | None:
        """The latest row from before the claim's date that the figure fits, or None."""
        first = self.when[0]
        past = [
            (row.valid_to, row.row, row)
            for row in self.find(self.target, said, (None, None)).rows
            if row.low is not None and row.valid_to is not None and first is not None and row.valid_to < first
        ]
        fitting = [found for found in past if self.meets(Count("", (found[2],), dated=True))]
        return max(fitting, key=lambda found: found[:2], default=(None, "", None))[2]


def case_of(claim: Claim, context: Context) -> Case | None:
    """The case of a claim whose noun the tables know, None of any other, and of movements and parts.

    Args:
        claim: Any claim.
        context: Its references say what is counted.
    """
    value = claim.value
    if not isinstance(value, QuantityValue) or value.ordinal or value.change is not None:
        return None
    following = context.document.text[claim.end : claim.end + _FOLLOWING]
    asked = counted_as(value.noun, context.references.counted, following)
    cases = [case for counted in asked if (case := _case_for(claim, value, counted, context)) is not None]
    # Of several tables that count by this noun, the one that knows whom the sentence counts.
    return next((case for case in cases if case.find(case.target, {}, (None, None)).rows), cases[0] if cases else None)


def _case_for(claim: Claim, value: QuantityValue, counted: Counted, context: Context) -> Case | None:
    if is_movement(claim, counted, context):
        return None
    target = target_of(value, counted, claim, context)
    if target is None:
        return None
    published = context.document.article.published
    when = (value.from_ or published, value.to or published)
    uncertainty = context.tolerance.get(counted.property, counted.uncertainty)
    return Case(claim, value, counted, target, allowed_by(value, context.hedges), uncertainty, when, context)
