"""What the extractors of places share: lists of countries, where a clause begins, the days a sentence means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from operator import attrgetter

from claimcheck import Context, Document, Entity, Span, lazy_pattern

__all__ = [
    "STATES",
    "begins_clause",
    "countries_after",
    "country_at",
    "is_named",
    "names_several",
    "words_before",
    "words_of_days",
]

# How the ids begin of the states and provinces whose capitals are in the table.
STATES = ("region:us-", "region:ca-", "region:au-", "region:in-")

_NAMES = frozenset({"name", "official", "abbreviation"})
_WORDS = 48
# The name begins its clause: nothing before it, a stop, a comma after a small word, or a word that opens a clause.
_OPENING = lazy_pattern(
    r"(?:^|[.;:!?(“\"–—]|\s-|(?:^|\s)[a-z0-9][\w’'%-]{0,30},|"
    r"\b(?i:and|but|while|whereas|because|that|although|though|since|when|where|says?|said|as))\s{0,2}(?:[Tt]he\s)?$"
)
# "Germany, Belarus and the Czech Republic", "Germany to the west and Ukraine".
_ON = lazy_pattern(
    r"(?:\s(?:to|in|on)\sthe\s(?:(?:north|south|east|west|far)[\w-]{0,10}\s?){1,2})?(?:,\s|\s|,\s)(?:and\s|&\s)?(?:with\s)?(?:the\s)?"
)
_JOIN = lazy_pattern(r",|\b(?:and|&)\b")
# After the second name and those that follow it, no clause may begin: "borders Germany, and Peru waits".
_CLOSED = lazy_pattern(r"\s?(?:[.,;:)\]”\"–—]|\n|$)|\s(?:to|in|on|along|as|but|while|and)\b")


def is_named(entity: Entity) -> bool:
    """Whether it is a country under a name of its own: no demonym, and no capital that stands for it."""
    return entity.kind == "country" and entity.alias in _NAMES


def names_several(names: Iterable[str], context: Context) -> bool:
    """Whether one of the names can mean more than one country: "Congo", "Korea"."""
    return any(len(context.references.named(name, "country")) > 1 for name in names)


def words_before(document: Document, start: int) -> str:
    """The words of the sentence right before an offset."""
    return document.text[max(document.sentence_at(start).start, start - _WORDS) : start]


def begins_clause(document: Document, entity: Entity) -> bool:
    """Whether the name can be the subject of what follows it: "Poland borders", but not "a town in Poland borders"."""
    return _OPENING.search(words_before(document, entity.start)) is not None


def country_at(document: Document, start: int) -> Entity | None:
    """The country that is named at this offset, "the" left out of account, or None."""
    if document.text.startswith("the ", start):
        start += len("the ")
    at = bisect_left(document.entities, start, key=attrgetter("start"))
    found = document.entities[at] if at < len(document.entities) else None
    return found if found is not None and found.start == start and is_named(found) else None


def countries_after(document: Document, start: int) -> Iterator[Entity]:
    """The countries of a list that begins at this offset."""
    found = country_at(document, start)
    while found is not None:
        yield found
        gap = _ON.match(document.text, found.end)
        listed = gap is not None and _JOIN.search(gap[0]) is not None
        following = country_at(document, gap.end()) if gap is not None and listed else None
        found = following if following is not None and _CLOSED.match(document.text, following.end) else None


def words_of_days(document: Document, sentence: Span) -> tuple[date | None, date | None]:
    """From the earliest day that the sentence names to the latest, the publication date among them."""
    published = document.article.published
    dated = [t for t in document.timexes_in(sentence) if t.type == "DATE"]
    days = [day for t in dated for day in (t.from_, t.to) if day is not None]
    days += [published] if published is not None else []
    return min(days, default=None), max(days, default=None)
