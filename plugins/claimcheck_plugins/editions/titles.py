"""How often a team has won, as claims: "have won the World Cup five times", "five-times champions Brazil"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck.text.numbers import find_numerals
from claimcheck_plugins.editions.series import Mention, find_mentions

__all__ = ["extract_titles"]

_TEAMS = frozenset({"country", "region"})
_HAS_WON = lazy_pattern(r"(?:,\swhich|,\swho)?\s(?:has|have)\s(?:now\s|already\s)?won\s(?:the\s)?(?:FIFA\s|Fifa\s)?$")
_TIMES = lazy_pattern(r"\s(?:a\srecord\s)?([\w-]{3,9})(?:\stimes)?(?!\s(?:in\s|since|under|between|before|\w+ing))\b")
_CHAMPIONS = lazy_pattern(
    r"\b(?P<n>[\w-]{3,12}|\d{1,2})[-\s]times?\s(?:(?:world|World\sCup|defending|reigning|men['’]s)\s){0,2}(?:winners?|champions?)"
    r"(?P<gap>,?\s)$"
)


def extract_titles(document: Document) -> Iterator[Claim]:
    """A claim for each number of titles that a team is said to have won up to now.

    Args:
        document: Its entities and title are read.
    """
    mentions = [mention for mention in find_mentions(document) if mention.named]
    for mention in mentions:
        claim = _has_won(document, mention)
        if claim is not None:
            yield claim
    if len({mention.kinds for mention in mentions}) == 1:
        for team in document.entities:
            claim = _champions(document, team, mentions[0])
            if claim is not None:
                yield claim


def _has_won(document: Document, mention: Mention) -> Claim | None:
    """As in "Brazil have won the World Cup five times"."""
    text, sentence = document.text, document.sentence_at(mention.start)
    teams = [e for e in document.entities_in(Span(sentence.start, mention.start)) if _is_team(e)]
    times = _TIMES.match(text, mention.end)
    if not teams or times is None or not _HAS_WON.fullmatch(text[teams[-1].end : mention.start]):
        return None
    words = times[0].split()
    number = {"once": 1, "twice": 2, "thrice": 3}.get(words[-1]) or (
        _number(times[1]) if words[-1] == "times" else None
    )
    if number is None:
        return None
    return _claim(document, _value(teams[-1], mention, number), Span(teams[-1].start, times.end()))


def _champions(document: Document, team: Entity, mention: Mention) -> Claim | None:
    """As in "Five-times champions Brazil", where only one series is named."""
    if not _is_team(team):
        return None
    sentence = document.sentence_at(team.start)
    before = document.text[max(sentence.start, team.start - 60) : team.start]
    match = _CHAMPIONS.search(before)
    number = _number(match["n"]) if match is not None else None
    if match is None or number is None:
        return None
    start = team.start - len(before) + match.start()
    return _claim(document, _value(team, mention, number), Span(start, team.end))


def _number(words: str) -> int | None:
    numerals = [n for n in find_numerals(words, words.lower(), 0, len(words)) if n.form in ("words", "digits")]
    return int(numerals[0].low) if len(numerals) == 1 and numerals[0].end == len(words) else None


def _is_team(entity: Entity) -> bool:
    return entity.kind in _TEAMS and entity.alias not in ("demonym", "metonym", "contextual")


def _value(team: Entity, mention: Mention, number: int) -> RelationValue:
    members = (mention.span, team.span)
    return RelationValue("title-count", subject=team.id, number=number, members=members, words="|".join(mention.kinds))


def _claim(document: Document, value: RelationValue, span: Span) -> Claim:
    sentence = document.sentence_at(span.start)
    return Claim("event", span.start, span.end, span.of(document.text), sentence, value, document.where)
