"""OFF102: whether somebody who is called a former holder, the holder of then, or one elect, was or is to be one."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.words import date_words
from claimcheck_plugins.offices.elsewhere import elected_elsewhere
from claimcheck_plugins.offices.known import GRACE, ever_held, name_of, offices_meant, span_words, term_words
from claimcheck_plugins.offices.rules import FORMER_OFFICE_HOLDER

__all__ = ["check_former"]


_SOON = timedelta(days=200)


def check_former(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of a former, then or elect holder, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "holds-office".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.subject is None or value.from_ is None or value.to is None:
        return None
    offices, clear = offices_meant(value, context)
    terms = ever_held(value.subject, offices, context)
    if not terms:
        elected = value.relation == "elected-to-office"
        found = elected_elsewhere(claim, value, offices, context) if elected else None
        return structs.replace(found, rule=FORMER_OFFICE_HOLDER.code) if found is not None else None
    if value.relation == "held-office":
        return _former(claim, value, terms, context, clear=clear)
    if value.relation == "held-office-then":
        return _supported(value, [row for row in terms if row.valid_from is not None and row.valid_from <= value.to])
    if value.relation == "elected-to-office":
        return _supported(value, [row for row in terms if _is_soon(row, value.from_, value.to)])
    return None


def _former(claim: Claim, value: RelationValue, terms: list[Fact], context: Context, *, clear: bool) -> Finding | None:
    last = value.to or date.max
    ended = [row for row in terms if row.valid_to is not None and row.valid_to <= last]
    if ended:
        return _supported(value, ended[-1:])
    first = terms[0]
    if not clear or claim.quoted or context.document.article.published is None or not _is_within(first, value):
        return None
    name = name_of(value.subject, context) or claim.text
    office = first.value.partition(", ")[2]
    return Finding(
        FORMER_OFFICE_HOLDER.code,
        "refuted",
        "still-in-office",
        f"{name} is not a former {office}: {term_words(first)}.",
        f"{term_words(first)}; time meant: {span_words(value.from_, value.to)}",
        f"Is “former” right for {name}?",
        (first.evidence(),),
    )


def _is_within(row: Fact, value: RelationValue) -> bool:
    """Whether all of the time meant, and some days on either side, lies within the term as far as it is known."""
    if row.valid_from is None or value.from_ is None or value.to is None:
        return False
    until = row.valid_to - GRACE if row.valid_to is not None else row.known_until
    return row.valid_from <= value.from_ - GRACE and until is not None and value.to <= until


def _is_soon(row: Fact, first: date | None, last: date | None) -> bool:
    if row.valid_from is None or first is None or last is None:
        return False
    return first <= row.valid_from and (row.valid_from - last) <= _SOON


def _supported(value: RelationValue, rows: list[Fact]) -> Finding | None:
    if not rows:
        return None
    row = rows[-1]
    begun = date_words(row.valid_from) if row.valid_from is not None else "an unknown day"
    said = f"{row.value}, from {begun}" if value.relation == "elected-to-office" else f"{row.value}, {term_words(row)}"
    return Finding(
        FORMER_OFFICE_HOLDER.code,
        "supported",
        "matches",
        f"{said}.",
        f"{term_words(row)}; time meant: {span_words(value.from_, value.to)}",
        evidence=(row.evidence(),),
    )
