"""EVT108: which president of the United States somebody was."""

from __future__ import annotations

from datetime import timedelta

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.restating import reworded
from claimcheck.text.words import ordinal_words, series_words
from claimcheck_plugins.events.rules import NUMBER_IN_SUCCESSION

__all__ = ["check_holder"]


# A president is numbered from the election on.
_ELECTED = timedelta(days=90)
_INITIAL = 2


def check_holder(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "nth-holder", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the holders of the office.
    """
    value, published = claim.value, context.document.article.published
    if not isinstance(value, RelationValue) or value.relation != "nth-holder" or value.subject is None:
        return None
    rows = context.references.find(value.subject, "nth-holder", (None, None)).rows
    named = [row for row in rows if _is_named(row, value.object or "")]
    known = [
        row for row in named if published is None or row.valid_from is None or row.valid_from - _ELECTED <= published
    ]
    if not known:
        return None
    right = [row for row in known if row.low == value.number]
    return _finding(claim, value, right or known, context, supported=bool(right))


def _is_named(row: Fact, name: str) -> bool:
    """Whether the name is the row's: its surname alone, or with a given name or initials that agree."""
    full, surname = row.qualifiers.get("name", ""), row.qualifiers.get("surname", "")
    if not name.endswith(surname):
        return False
    given = [part for part in name.removesuffix(surname).split() if len(part.rstrip(".")) >= _INITIAL]
    return all(part in (*full.split(), row.qualifiers.get("also")) for part in given)


def _finding(claim: Claim, value: RelationValue, rows: list[Fact], context: Context, *, supported: bool) -> Finding:
    code, said = NUMBER_IN_SUCCESSION.code, ordinal_words(value.number or 0)
    numbers = series_words([f"the {ordinal_words(row.low or 0)}" for row in rows], "or")
    full = series_words(list(dict.fromkeys(row.qualifiers["name"] for row in rows)), "or")
    evidence = tuple(row.evidence() for row in rows)
    computation = f"{'; '.join(row.value for row in rows)}; the text says the {said}"
    if supported:
        return Finding(code, "supported", "matches", f"{full} was {numbers} president.", computation, None, evidence)
    message = f"{full} was {numbers} president, not the {said}."
    _, number = value.members
    one = len(rows) == 1
    right = reworded(context.document.text, claim.span, number, _digits(rows[0])) if one else f"Is {numbers} meant?"
    return Finding(code, "refuted", "other-number", message, computation, right, evidence)


def _digits(row: Fact) -> str:
    return row.value.partition(", ")[2].partition(" ")[0]
