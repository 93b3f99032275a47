"""National teams in a text, and claims about them."""

from __future__ import annotations

import re

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.editions.pointers import Pointer
from claimcheck_plugins.editions.series import Mention

__all__ = ["claim_of", "is_denied", "is_team", "teams_in", "value_of"]

_TEAMS = frozenset({"country", "region"})
_PART_OF = lazy_pattern(r"\b(?:of|in|from|for|with|by|and|or|against|to|over)\s(?:the\s)?$")
_DENIED = lazy_pattern(
    r"\b(?:not|never|n[’']t|if|could|would|might|(?-i:may)|should|hope|hopes|hoped|bid|yet)\b", re.IGNORECASE
)
_REACH = 40


def is_team(entity: Entity) -> bool:
    """Whether the entity can be a national team: a country, or a part of one that plays for itself."""
    return entity.kind in _TEAMS and entity.alias not in ("demonym", "metonym", "contextual")


def teams_in(document: Document, span: Span) -> list[Entity]:
    """The teams named within the span, in text order."""
    return [entity for entity in document.entities_in(span) if is_team(entity)]


def is_denied(document: Document, team: Entity, sentence: Span) -> bool:
    """As in "A player from Brazil won", "if France won": the team is no subject, or nothing is asserted of it."""
    before = document.text[max(sentence.start, team.start - _REACH) : team.start]
    return _PART_OF.search(before) is not None or _DENIED.search(before) is not None


def value_of(relation: str, team: Entity, mention: Mention, pointer: Pointer, role: str) -> RelationValue:
    """The value of a claim that a team had this role in the edition that the pointer means."""
    return RelationValue(
        relation,
        subject=team.id,
        object=role,
        from_=pointer.first,
        to=pointer.last,
        members=(mention.span, team.span),
        words="|".join(mention.kinds),
    )


def claim_of(document: Document, value: RelationValue, sentence: Span, spans: list[Span | None]) -> Claim:
    """A claim that covers these spans."""
    every = [span for span in spans if span is not None]
    start, end = min(span.start for span in every), max(span.end for span in every)
    return Claim("event", start, end, document.text[start:end], sentence, value, document.where)
