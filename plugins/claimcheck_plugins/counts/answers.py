"""The findings on a counted figure: what the references have, and what that says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck import Fact, Finding, Match, RowEvidence
from claimcheck.text.restating import renumbered
from claimcheck.text.words import period_words, series_words
from claimcheck_plugins.counts.case import Case
from claimcheck_plugins.counts.known import Count
from claimcheck_plugins.counts.rule import COUNT_AGAINST_REFERENCE
from claimcheck_plugins.counts.whole import is_whole

__all__ = ["outside", "supported", "undivided", "unknown"]

# Counts by different definitions lie this far apart: less is no contradiction.
_APART = 0.1
_SHOWN_PARTS = 4
_NO_PART = frozenset({"definition", "allowance"})
_CODE = COUNT_AGAINST_REFERENCE.code


def unknown(match: Match) -> Finding | None:
    """No row for that time or definition: said where there are others, never held against the claim.

    Args:
        match: A look-up without rows.
    """
    if not match.set_aside:
        return None
    # Of the whole before a part: a branch's figure is not what the sentence counts.
    nearest = min(match.set_aside, key=lambda row: len(_parts(row)))
    dated = nearest.valid_from is not None or nearest.valid_to is not None
    said = [*_parts(nearest), *([period_words(nearest.valid_from, nearest.valid_to)] if dated else [])]
    period = f" ({', '.join(said)})" if said else ""
    lacking = "by that definition" if match.reason == "definition-mismatch" else "for that time"
    message = f"The references have no figure {lacking}; the nearest is {nearest.value}{period}."
    return Finding(_CODE, "not_enough_evidence", match.reason, message, considered=match.left_aside())


def _parts(row: Fact) -> list[str]:
    return [value for name, value in row.qualifiers.items() if name not in _NO_PART]


def undivided(rows: Sequence[Fact], unsaid: Sequence[str]) -> Finding:
    """The tables have figures of parts alone, and the sentence names no part.

    Args:
        rows: Of the parts.
        unsaid: The dimensions that the sentence had to name.
    """
    parts = sorted({row.qualifiers[name] for row in rows for name in unsaid if name in row.qualifiers})
    listed = f"by {series_words(unsaid)} alone ({series_words(parts[:_SHOWN_PARTS])})"
    message = f"The references have figures {listed}, and the sentence names none."
    considered = tuple(row.evidence("of a part that the sentence does not name") for row in rows)
    return Finding(_CODE, "not_enough_evidence", "definition-mismatch", message, considered=considered)


def supported(case: Case, count: Count, others: Sequence[Count], match: Match) -> Finding:
    """The finding that the claim holds.

    Args:
        case: The claim.
        count: What it fits.
        others: Counts by other definitions.
        match: The look-up.
    """
    message = f"The references have {count.words}"
    if others:
        message = f"{message}; by another count, {others[0].words}"
    if count.disagreement:
        message = f"{message}; the sources differ: {count.disagreement}"
    return Finding(
        _CODE,
        "supported",
        case.allowed.reason,
        f"{message}.",
        _computation(case, [count, *others]),
        evidence=tuple(row.evidence() for row in count.rows),
        considered=(*_by_others(others), *match.left_aside()),
    )


def _by_others(counts: Sequence[Count]) -> tuple[RowEvidence, ...]:
    return tuple(row.evidence("by another definition") for count in counts for row in count.rows)


def outside(case: Case, counts: Sequence[Count], match: Match, said: Mapping[str, str]) -> Finding:
    """The finding on a claim that fits no count: refuted only where nothing else can be meant.

    Args:
        case: The claim.
        counts: All that the references have.
        match: The look-up.
        said: The parts that the sentence names, by dimension.
    """
    allowed, listed = case.allowed, series_words([count.words for count in counts], "or")
    too_high = all(count.high < allowed.low * (1 - _APART) for count in counts)
    too_low = all(count.low > allowed.high * (1 + _APART) for count in counts)
    rows = tuple(row for count in counts for row in count.rows)
    computation = _computation(case, counts)
    if not any(count.dated for count in counts):
        message = f"The references have figures of another time alone: {listed}."
        considered = tuple(row.evidence(row.why_aside(case.when)) for row in rows)
        return Finding(_CODE, "not_enough_evidence", "period-mismatch", message, computation, considered=considered)
    whole = is_whole(case, said.values())
    if (too_high or too_low) and whole and not case.fits_another(said):
        return _refuted(case, counts, match, said)
    message = f"The references have other figures, by their own definitions: {listed}."
    if not whole:
        message = f"The sentence may count a part, or mean another time; the references have {listed}."
    considered = tuple(row.evidence("may count otherwise than the article") for row in rows)
    question = "Which count is meant?"
    return Finding(
        _CODE, "not_enough_evidence", "definition-mismatch", message, computation, question, considered=considered
    )


def _refuted(case: Case, counts: Sequence[Count], match: Match, said: Mapping[str, str]) -> Finding:
    listed = series_words([count.words for count in counts], "or")
    message = f"The references have {listed}, not {' '.join(case.claim.text.split())}"
    earlier = case.earlier(said)
    if earlier is not None:
        period = period_words(earlier.valid_from, earlier.valid_to)
        message = f"{message}; the figure fits {period} ({earlier.value})"
    rows = tuple(row.evidence() for count in counts for row in count.rows)
    right = _suggestion(case, counts)
    computation = _computation(case, counts)
    return Finding(
        _CODE, "refuted", "outside-tolerance", f"{message}.", computation, right, rows, considered=match.left_aside()
    )


def _suggestion(case: Case, counts: Sequence[Count]) -> str:
    """The article's words with the one figure that the references have, else a question."""
    first, value = counts[0], case.value
    if len(counts) > 1:
        return f"Is the {first.definition} of {first.figure} meant?"
    one = first.low == first.high and value.low == value.high
    return (renumbered(case.claim.text, first.low) if one else None) or f"Is {first.figure} meant?"


def _computation(case: Case, counts: Sequence[Count]) -> str:
    value, parts = case.value, []
    for count in counts:
        for row in count.rows:
            figure = row.low or 0
            ratio = f" = {figure / value.high:.2f}" if value.high else ""
            defined = f" ({count.definition})" if count.definition else ""
            parts.append(f"{figure:,} / {value.high:,}{ratio}{defined}")
    margin = f"; reference ±{case.uncertainty:.1%}" if case.uncertainty else ""
    return f"{'; '.join(parts)}; {case.allowed.words}{margin}"
