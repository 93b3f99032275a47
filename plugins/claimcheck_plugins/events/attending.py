"""EVT113: who met at a place on a day when others are known to have met there."""

from __future__ import annotations

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.words import period_words
from claimcheck_plugins.events.comparing import days_of, fits_date, fits_place, known_through, place_label
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.rules import PARTICIPANTS_OF_MEETING

__all__ = ["check_participants"]

_DAYS = 31
_PAIR = 2


def check_participants(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "event" that puts somebody in another's place, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for meetings, and for the offices of those who are said to have met.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "event" or not _is_whole(value, claim, context):
        return None
    until = (None, context.document.article.published)
    meetings = kinds().readings["meeting"][0]
    own = context.references.events(meetings, until, participants=value.participants).rows
    if any(fits_date(event, value.from_, value.to) for event in own):
        return None
    for one in value.participants:
        for event in context.references.events(meetings, until, participants=(one,)).rows:
            if _is_there(event, value, context):
                (missing,) = set(value.participants) - {one}
                instead = next(person for person in _people(event) if person != one)
                if _was_elsewhere(missing, instead, event, context) or (own and known_through(own, value.to)):
                    return _refuted(event, missing, instead, value, context)
    return None


def _is_whole(value: RelationValue, claim: Claim, context: Context) -> bool:
    """Whether two people, a place and at most a month are given, the people by name in the sentence itself."""
    if value.place is None or value.from_ is None or value.to is None or (value.to - value.from_).days >= _DAYS:
        return False
    named = {entity.id for entity in context.document.entities_in(claim.sentence)}
    people = [one for one in value.participants if one.startswith("person:")]
    return len(people) == len(value.participants) == _PAIR and named >= set(people)


def _is_there(event: Fact, value: RelationValue, context: Context) -> bool:
    """Whether the event was then and there, between two people."""
    fits = fits_place(event, value.place, context) and fits_date(event, value.from_, value.to)
    return bool(fits) and len(_people(event)) == _PAIR


def _people(event: Fact) -> list[str]:
    return [one for one in event.participants if one.startswith("person:")]


def _was_elsewhere(missing: str, instead: str, event: Fact, context: Context) -> bool:
    """Whether the other held on that day an office that this one has held at another time, and this one none at all."""
    references, day = context.references, (event.valid_from, event.valid_from)
    if references.find(missing, "holds-office", day).rows:
        return False
    ever = {row.object for row in references.find(missing, "holds-office", (None, None)).rows}
    return any(row.object in ever for row in references.find(instead, "holds-office", day).rows)


def _refuted(event: Fact, missing: str, instead: str, value: RelationValue, context: Context) -> Finding:
    wrong, right = (place_label(person, context) for person in (missing, instead))
    where = f"{place_label(event.place, context)}, {days_of(event)}"
    message = f"{event.value}: {where}, with {right}, not {wrong}."
    said = f"{place_label(value.place, context)}, {period_words(value.from_, value.to)}"
    computation = f"the text says {wrong}, {said}; found: {right}, {where}"
    question = f"Is {right} meant?"
    code = PARTICIPANTS_OF_MEETING.code
    return Finding(code, "refuted", "other-participants", message, computation, question, (event.evidence(),))
