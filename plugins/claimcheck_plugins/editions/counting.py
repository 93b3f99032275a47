"""EVT107: how often a team has won a tournament."""

from __future__ import annotations

from claimcheck import Claim, Context, Finding, RelationValue
from claimcheck.text.restating import renumbered
from claimcheck.text.words import date_words, times_words
from claimcheck_plugins.editions.rows import complete_until, editions, is_open, label_of, titled
from claimcheck_plugins.editions.rules import TITLE_COUNT

__all__ = ["check_titles"]


def check_titles(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "title-count", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for editions.
    """
    value, published = claim.value, context.document.article.published
    if not isinstance(value, RelationValue) or value.relation != "title-count" or published is None:
        return None
    rows = [row for row in editions(value.words.split("|"), context) if "winner" in row.qualifiers]
    complete = complete_until(rows)
    if complete is None or published > complete or value.number is None or value.subject is None:
        return None
    if is_open(rows, value.subject, published):
        return None
    won = titled(rows, value.subject, published)
    years = ", ".join(row.qualifiers["year"] for row in won) or "none"
    team, until = label_of(value.subject, context), date_words(published)
    said = times_words(value.number)
    computation = f"titles of {team} up to {until}: {years} = {len(won)}; the text says {said}"
    evidence = tuple(row.evidence() for row in won) or tuple(row.evidence() for row in rows[-1:])
    if len(won) == value.number:
        message = f"{team} had won it {said} up to {until} ({years})."
        return Finding(TITLE_COUNT.code, "supported", "matches", message, computation, None, evidence)
    message = f"{team} had won it {times_words(len(won))} up to {until} ({years}), not {said}."
    right = renumbered(claim.text, len(won)) or f"Is “{times_words(len(won))}” meant?"
    return Finding(TITLE_COUNT.code, "refuted", "other-count", message, computation, right, evidence)
