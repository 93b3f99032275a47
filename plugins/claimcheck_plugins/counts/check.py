"""NUM102: whether a counted figure fits the reference figures of its time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from claimcheck import Claim, Context, Fact, Finding, QuantityValue, Rule
from claimcheck.text.restating import renumbered
from claimcheck.text.words import number_words, series_words
from claimcheck_plugins.counts.allowed import Allowed, allowed_by
from claimcheck_plugins.counts.roles import Role, role_of

__all__ = ["COUNT_AGAINST_REFERENCE", "check_count"]

COUNT_AGAINST_REFERENCE = Rule(
    "NUM102",
    "count-against-reference",
    "whether a counted figure fits the reference figures of its time",
    "What: a counted figure whose sentence says whose and where: “nearly 30,000 troops in South Korea”. The noun says "
    "which reference figures are meant (roles.toml).\n"
    "Why: a slipped digit makes another story, and counts differ by definition.\n"
    "How: supported when the figures of any definition meet the claim; the others are shown beside it. A date between "
    "two dated rows is judged by the interval that they span.\n"
    "Refuted: when every figure is outside on the same side by more than a tenth, and one speaks for the claim's own "
    "date. Movements (“sent 500 troops”) and parts (“additional troops”) are not checked.\n"
    "Data: the table troops.\n"
    "Tolerance: the figure is read as an interval: “nearly 30,000” holds from 27,000 up to 30,000, a bare 30,000 half "
    "of its last place either way; `[approx]` in the configuration sets what each hedge allows.\n"
    "Example: “about 82,500 troops in South Korea” gives “The references have 28,500 people (stated strength), not "
    "about 82,500 troops.”",
)

# Counts by different definitions lie this far apart: less is no contradiction.
_APART = 0.1

Interval: TypeAlias = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class Count:
    """What the references have by one definition: a figure of the day, or two dated ones around it.

    Attributes:
        definition: What is counted ("active duty").
        rows: Rows with a figure.
        dated: Whether they speak for the claim's own date: one holds on it, or there is one before and one after.
    """

    definition: str
    rows: tuple[Fact, ...]
    dated: bool

    @property
    def low(self) -> float:
        """The lowest figure."""
        return min(row.low for row in self.rows if row.low is not None)

    @property
    def high(self) -> float:
        """The highest figure."""
        return max(row.high if row.high is not None else row.low for row in self.rows if row.low is not None)

    @property
    def figure(self) -> str:
        """The figures in words."""
        rows = sorted(self.rows, key=lambda row: row.low or 0)
        return rows[-1].value if self.low == self.high else f"{number_words(self.low)} to {rows[-1].value}"

    @property
    def words(self) -> str:
        """The figures and what they count."""
        return f"{self.figure} ({self.definition or 'no definition given'})"


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
    counts = _by_definition(rows, when)
    inside = [count for count in counts if allowed.meets(count.low, count.high)]
    if inside:
        return _supported(value, allowed, inside[0], [count for count in counts if count is not inside[0]])
    return _outside(claim, value, allowed, counts)


def _by_definition(rows: Sequence[Fact], when: Interval) -> list[Count]:
    """The rows of each definition: those that hold on the date, else those around it."""
    definitions = dict.fromkeys(row.qualifiers.get("definition", "") for row in rows)
    counts = []
    for definition in definitions:
        mine = [row for row in rows if row.qualifiers.get("definition", "") == definition]
        holding = [row for row in mine if _holds(row, when)]
        around = {_is_before(row, when) for row in mine} == {True, False}
        counts.append(Count(definition, tuple(holding or mine), dated=bool(holding) or around))
    return counts


def _lacks(value: QuantityValue, role: Role) -> bool:
    return any(getattr(value, field) is None for field in role.needs) or value.subject == value.place


def _is_movement(claim: Claim, role: Role, context: Context) -> bool:
    return role.movement.search(context.document.text, claim.sentence.start, claim.sentence.end) is not None


def _is_before(row: Fact, when: Interval) -> bool:
    return row.valid_to is not None and when[0] is not None and row.valid_to < when[0]


def _holds(row: Fact, when: Interval) -> bool:
    """Whether the row holds on the claim's own date, rather than near it."""
    first, last = when
    begins = row.valid_from is None or last is None or row.valid_from <= last
    return begins and (row.valid_to is None or first is None or first <= row.valid_to)


def _supported(value: QuantityValue, allowed: Allowed, count: Count, others: Sequence[Count]) -> Finding:
    message = f"The references have {count.words}."
    if others:
        message = f"The references have {count.words}; by another count, {others[0].words}."
    return Finding(
        COUNT_AGAINST_REFERENCE.code,
        "supported",
        allowed.reason,
        message,
        _computation(value, allowed, [count, *others]),
        evidence=tuple(row.evidence() for row in count.rows),
        considered=tuple(row.evidence() for other in others for row in other.rows),
    )


def _outside(claim: Claim, value: QuantityValue, allowed: Allowed, counts: Sequence[Count]) -> Finding:
    too_high = all(count.high < allowed.low * (1 - _APART) for count in counts)
    too_low = all(count.low > allowed.high * (1 + _APART) for count in counts)
    rows = tuple(row.evidence() for count in counts for row in count.rows)
    computation = _computation(value, allowed, counts)
    listed = series_words([count.words for count in counts], "or")
    code = COUNT_AGAINST_REFERENCE.code
    if any(count.dated for count in counts) and (too_high or too_low):
        message = f"The references have {listed}, not {' '.join(claim.text.split())}."
        right = _suggestion(claim, value, counts)
        return Finding(code, "refuted", "outside-tolerance", message, computation, right, rows)
    message = f"The references have other figures, by their own definitions: {listed}."
    question = "Which count is meant?"
    return Finding(code, "not_enough_evidence", "definition-mismatch", message, computation, question, considered=rows)


def _suggestion(claim: Claim, value: QuantityValue, counts: Sequence[Count]) -> str:
    """The article's words with the one figure that the references have, else a question."""
    first = counts[0]
    if len(counts) > 1:
        return f"Is the {first.definition} of {first.figure} meant?"
    reworded = renumbered(claim.text, first.low) if first.low == first.high and value.low == value.high else None
    return reworded or f"Is {first.figure} meant?"


def _computation(value: QuantityValue, allowed: Allowed, counts: Sequence[Count]) -> str:
    parts = []
    for row in (row for count in counts for row in count.rows):
        figure = row.low or 0
        ratio = f" = {figure / value.high:.2f}" if value.high else ""
        defined = f" ({row.qualifiers['definition']})" if "definition" in row.qualifiers else ""
        parts.append(f"{figure:,} / {value.high:,}{ratio}{defined}")
    return f"{'; '.join(parts)}; {allowed.words}"
