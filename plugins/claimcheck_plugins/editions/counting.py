"""EVT107: how often a team has won a tournament."""

from __future__ import annotations

from claimcheck import Claim, Context, Finding, RelationValue, Rule
from claimcheck.text.restating import renumbered
from claimcheck.text.words import date_words, times_words
from claimcheck_plugins.editions.rows import complete_until, editions, label_of, titled

__all__ = ["TITLE_COUNT", "check_titles"]

TITLE_COUNT = Rule(
    "EVT107",
    "title-count",
    "how often a team has won a tournament: “Brazil have won the World Cup five times”",
    "What: the number of titles up to the publication date: “have won the World Cup five times”, “five-times champions "
    "Brazil”.\n"
    "Why: a count goes out of date with the next title, and background paragraphs are copied on.\n"
    "How: the editions that the team had won by the publication date are counted. West Germany counts as Germany.\n"
    "Refuted: when the count differs and the table is complete up to that day (complete_until in the rows).\n"
    "Data: the table editions. Tolerance: none.\n"
    "Example: “Brazil have won the World Cup six times” of 1 June 2018 gives “Brazil had won it five times up to 1 "
    "June 2018 (1958, 1962, 1970, 1994, 2002), not six times.”",
)


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
