"""EVT106: who won an edition, and where its final was."""

from __future__ import annotations

from datetime import timedelta

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.restating import reworded
from claimcheck.text.words import cardinal_words, date_words, ordinal_words, period_words
from claimcheck_plugins.editions.holding import check_holding
from claimcheck_plugins.editions.rows import (
    complete_until,
    editions,
    fits_place,
    is_open,
    is_vague,
    label_of,
    meant_by,
    name_of,
    titled,
)
from claimcheck_plugins.editions.rules import TOURNAMENT_WINNER

__all__ = ["check_winner"]

_YEAR = 364
_KEYS = {"winner": "winner", "runner-up": "runner_up"}
_DID = {"winner": "won", "runner-up": "lost the final of"}


def check_winner(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "edition-winner", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for editions.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation not in ("edition-winner", "edition-holder"):
        return None
    rows = [row for row in editions(value.words.split("|"), context) if "winner" in row.qualifiers]
    if value.relation == "edition-holder":
        return check_holding(claim, value, rows, context, TOURNAMENT_WINNER)
    if value.from_ is None:
        return _too_many(value, rows, context)
    meant = [row for row in meant_by(rows, value.from_, value.to, None) if not _is_before(value, row)]
    return _against(claim, value, meant[0], rows, context) if len(meant) == 1 else None


def _too_many(value: RelationValue, rows: list[Fact], context: Context) -> Finding | None:
    """The finding on a numbered title without a date that the team had not yet won, else None."""
    published, complete = context.document.article.published, complete_until(rows)
    if published is None or complete is None or published > complete or value.number is None:
        return None
    team = value.subject or ""
    if is_open(rows, team, published):
        return None
    won = titled(rows, team, published)
    if not won or value.number <= len(won):
        return None
    years = ", ".join(one.qualifiers["year"] for one in won)
    label, said = label_of(team, context), ordinal_words(value.number)
    computation = f"titles of {label} up to {date_words(published)}: {years} = {len(won)}; the text says {said}"
    message = f"{label} had won {cardinal_words(len(won))} up to {date_words(published)} ({years}), not a {said}."
    question = f"Is the {ordinal_words(len(won))} meant?"
    evidence = tuple(one.evidence() for one in won)
    return Finding(TOURNAMENT_WINNER.code, "refuted", "other-count", message, computation, question, evidence)


def _is_before(value: RelationValue, row: Fact) -> bool:
    """Whether the day lies before the final: "beat Brazil on Tuesday" is a semi-final.

    A year may be that of the name: Euro 2020 ended in 2021.
    """
    if value.from_ is None or value.to is None or row.valid_to is None or is_vague(row):
        return False
    return (value.to - value.from_).days < _YEAR and value.to < row.valid_to - timedelta(days=1)


def _against(claim: Claim, value: RelationValue, row: Fact, rows: list[Fact], context: Context) -> Finding | None:
    """The finding of a claim on the one edition that it means."""
    if row.qualifiers.get(_KEYS[value.object or "winner"]) != value.subject:
        return _other_team(claim, value, row, context)
    if value.place is not None and (found := _other_place(claim, value, row, context)) is not None:
        return found
    if value.number is not None:
        return _title(value, row, rows, context)
    return _supported(value, row, context)


def _other_team(claim: Claim, value: RelationValue, row: Fact, context: Context) -> Finding | None:
    key = _KEYS[value.object or "winner"]
    if key not in row.qualifiers:
        return None
    right, said = (label_of(team, context) for team in (row.qualifiers[key], value.subject or ""))
    message = f"{right} {_DID[value.object or 'winner']} {name_of(row)}, not {said}."
    suggestion = reworded(context.document.text, claim.span, value.members[1], right)
    return Finding(
        TOURNAMENT_WINNER.code,
        "refuted",
        "other-winner",
        message,
        f"{_row(row, context)}; the text says {said}",
        suggestion,
        (row.evidence(),),
    )


def _other_place(claim: Claim, value: RelationValue, row: Fact, context: Context) -> Finding | None:
    """A finding when the final was not in the place that the text names, else None."""
    span = value.members[2]
    said, final = span.of(context.document.text), row.qualifiers.get("final")
    cities = [record.id for record in context.references.named(said, "city")]
    if final is None or final in cities or (not cities and fits_place(row, (value.place or "",), context) is not False):
        return None
    # Reports name the large town beside the one that held it (Paris for Saint-Denis).
    if row.qualifiers.get("final_near") in {*cities, value.place}:
        return None
    right = label_of(final, context)
    message = f"The final of {name_of(row)} was in {right}, not in {said}."
    return Finding(
        TOURNAMENT_WINNER.code,
        "refuted",
        "other-place",
        message,
        f"{_row(row, context)}; the text says {said}",
        reworded(context.document.text, claim.span, span, right),
        (row.evidence(),),
    )


def _title(value: RelationValue, row: Fact, rows: list[Fact], context: Context) -> Finding | None:
    until = row.valid_to or row.valid_from
    team = value.subject or ""
    if until is None:
        return None
    won = titled(rows, team, until)
    complete = complete_until(rows)
    if complete is None or until > complete:
        return None
    right, said = ordinal_words(len(won)), ordinal_words(value.number or 0)
    years = ", ".join(one.qualifiers["year"] for one in won)
    computation = (
        f"titles of {label_of(team, context)} up to {name_of(row)}: {years} = {len(won)}; the text says {said}"
    )
    evidence = tuple(one.evidence() for one in won)
    code = TOURNAMENT_WINNER.code
    if len(won) == value.number:
        message = f"It was the {right} title of {label_of(team, context)} ({years})."
        return Finding(code, "supported", "matches", message, computation, None, evidence)
    message = f"It was the {right} title of {label_of(team, context)} ({years}), not the {said}."
    return Finding(code, "refuted", "other-count", message, computation, f"Is the {right} meant?", evidence)


def _supported(value: RelationValue, row: Fact, context: Context) -> Finding:
    message = f"{label_of(value.subject or '', context)} {_DID[value.object or 'winner']} {name_of(row)}."
    when = period_words(value.from_, value.to)
    computation = f"{_row(row, context)}; the text says {label_of(value.subject or '', context)}, {when}"
    return Finding(TOURNAMENT_WINNER.code, "supported", "matches", message, computation, evidence=(row.evidence(),))


def _row(row: Fact, context: Context) -> str:
    parts = [("winner", "winner"), ("runner_up", "runner-up"), ("final", "final in")]
    said = [f"{words} {label_of(row.qualifiers[key], context)}" for key, words in parts if key in row.qualifiers]
    return f"{row.value}: {', '.join(said)}"
