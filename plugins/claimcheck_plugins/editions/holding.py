"""Who holds a title: the winner of the last edition before a day (a part of EVT106)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from claimcheck import Claim, Context, Fact, Finding, RelationValue, Rule
from claimcheck.text.restating import reworded
from claimcheck.text.words import date_words
from claimcheck_plugins.editions.rows import complete_until, is_vague, label_of, name_of

__all__ = ["check_holding"]

# For so long after a final, reports of it still call the beaten side the holders.
_STILL = timedelta(days=60)


def check_holding(
    claim: Claim, value: RelationValue, rows: Sequence[Fact], context: Context, rule: Rule
) -> Finding | None:
    """The finding on a team that is called the holder of a title, else None.

    Args:
        claim: A claim of the relation "edition-holder".
        value: Its value.
        rows: The editions with a winner.
        context: Its article's date is the day that counts.
        rule: The rule that the finding is of.
    """
    published, complete = context.document.article.published, complete_until(rows)
    if published is None or complete is None or published > complete:
        return None
    ended = _ended(rows, published)
    if not ended or any(is_vague(row) and _last(row).year == published.year for row in rows):
        return None
    last = ended[-1]
    meant = ended[-2:] if published - _last(last) <= _STILL else [last]
    right = next((row for row in meant if row.qualifiers["winner"] == value.subject), None)
    said = label_of(value.subject or "", context)
    computation = f"last edition before {date_words(published)}: {last.value}, won by {_winner(last, context)}"
    if right is not None:
        message = f"{said} won {name_of(right)}."
        return Finding(rule.code, "supported", "matches", message, computation, evidence=(right.evidence(),))
    message = f"{_winner(last, context)} won {name_of(last)}, the last before {date_words(published)}, not {said}."
    suggestion = reworded(context.document.text, claim.span, value.members[1], _winner(last, context))
    evidence = tuple(row.evidence() for row in meant)
    return Finding(rule.code, "refuted", "other-winner", message, computation, suggestion, evidence)


def _ended(rows: Sequence[Fact], day: date) -> list[Fact]:
    return sorted((row for row in rows if _last(row) <= day), key=_last)


def _last(row: Fact) -> date:
    return row.valid_to or row.valid_from or date.max


def _winner(row: Fact, context: Context) -> str:
    return label_of(row.qualifiers["winner"], context)
