"""EVT111: how the Security Council voted on a resolution."""

from __future__ import annotations

from claimcheck import Claim, Context, Finding, RelationValue
from claimcheck.text.words import cardinal_words
from claimcheck_plugins.events.comparing import days_of
from claimcheck_plugins.events.resolved import name_of, resolution_of
from claimcheck_plugins.events.rules import COUNCIL_VOTE

__all__ = ["check_vote"]


def check_vote(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "council-vote", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the resolution.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "council-vote":
        return None
    row = resolution_of(value, context)
    if row is None:
        return None
    voted = _parts(row.qualifiers["vote"])
    said = value.words.split("-")
    fits = all(part in {"?", str(votes)} for part, votes in zip(said, voted, strict=True))
    computation = f"{name_of(row)}, {days_of(row)}: {_words(voted)}; the text says {_said(said)}"
    if fits:
        message = f"{name_of(row)} was adopted {_words(voted)}, {days_of(row)}."
        return Finding(COUNCIL_VOTE.code, "supported", "matches", message, computation, None, (row.evidence(),))
    message = f"{name_of(row)} was adopted {_words(voted)} ({days_of(row)}), not {_said(said)}."
    question = f"Is “{_words(voted)}” meant?"
    return Finding(COUNCIL_VOTE.code, "refuted", "other-vote", message, computation, question, (row.evidence(),))


def _parts(vote: str) -> tuple[int, int, int]:
    """For, against and abstaining: "15-0" leaves nobody to abstain."""
    ayes, noes, *rest = map(int, vote.split("-"))
    return ayes, noes, rest[0] if rest else 0


def _words(voted: tuple[int, int, int]) -> str:
    ayes, noes, abstained = voted
    if not noes and not abstained:
        return "unanimously"
    against = cardinal_words(noes) if noes else "none"
    rest = f", with {cardinal_words(abstained)} abstention{'s' if abstained > 1 else ''}" if abstained else ""
    return f"by {ayes} votes to {against}{rest}"


def _said(said: list[str]) -> str:
    ayes, noes, abstained = said
    if ayes == "?":
        return "unanimously"
    return f"by {ayes} to {noes}" + (f" with {abstained} abstaining" if abstained not in {"?", "0"} else "")
