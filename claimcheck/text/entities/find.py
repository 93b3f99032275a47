"""Text to entities: names are found, those within longer names left out, and each is linked to what it means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter

from msgspec import Struct

from claimcheck.models import Entity, Gazetteer, Span
from claimcheck.text.entities.choose import (
    REGIONS,
    Candidate,
    country_of,
    named_region,
    narrowed,
    region_of,
    supported,
    valid,
)
from claimcheck.text.entities.matching import Hit, find_hits
from claimcheck.text.entities.metonyms import AFTER, BEFORE, read_capital
from claimcheck.text.entities.names import Name, Versioned, names_of, plain
from claimcheck.text.entities.neighbours import Surroundings, is_part_of_a_name
from claimcheck.text.entities.surnames import find_surnames

__all__ = ["find_entities"]

# In a list of countries, or of regions, a name is taken for one more of them.
_LISTED = REGIONS | {"country"}
# Rules that leave no doubt that a region is meant: no other name has to say so.
_CERTAIN = frozenset({"named-as-region", "after-its-city"})
# An archive is written on many days; what names mean on the last of them is remembered.
_DAYS = 64
# An automaton for all names costs some milliseconds to make, and a short article saves none of them.
_LONG = 20_000
_START = attrgetter("start")
_JOINS = frozenset({", ", " and ", " or ", ", and ", ", or "})


def find_entities(
    text: str, gazetteer: Gazetteer, sentences: Sequence[Span], published: date | None
) -> tuple[Entity, ...]:
    """The names in a text that the gazetteer knows, linked, in text order, none overlapping another.

    "Washington stations troops in the South" gives the United States (a metonym) and, where the Koreas are named,
    South Korea. A name that can mean several things, with nothing to decide between them, is left out.

    Args:
        text: The text.
        gazetteer: The names.
        sentences: As `find_sentences` gives them.
        published: Names are used that were valid on this day; None for all.
    """
    starts = [span.start for span in sentences]
    around = Surroundings(plain(text), sentences, starts)
    hits = find_hits(around.text, names_of(gazetteer, fast=len(text) >= _LONG), sentences)
    entities, open_ones = [], []
    for found in _standing(around, hits, _meanings(Versioned(gazetteer), published)):
        chosen = found.settled
        if chosen is None:
            open_ones.append(found)
        else:
            entities.append(_entity(text, found, chosen, found.rule))
    if open_ones:
        mentioned, named = _countries(entities, gazetteer), frozenset(entity.id for entity in entities)
        settled = (_by_context(text, found, mentioned, named) for found in open_ones)
        entities += [entity for entity in settled if entity is not None]
        entities.sort(key=_START)
    surnames = list(find_surnames(around, entities, gazetteer))
    return tuple(sorted([*entities, *surnames], key=_START)) if surnames else tuple(entities)


class _Found(Struct, frozen=True):
    """A name that stands for itself, what it can mean, the rule that narrowed it, and what it means for sure."""

    start: int
    end: int
    candidates: Sequence[Candidate]
    rule: str
    settled: Candidate | None


def _standing(around: Surroundings, hits: Sequence[Hit], meanings: _Meanings) -> Iterator[_Found]:
    starts = {hit.start for hit in hits}
    for index, hit in enumerate(hits):
        meaning = meanings[hit.name]
        if not meaning.candidates or is_part_of_a_name(around, hit, meaning.kinds, starts):
            continue
        if meaning.plain and not meaning.only_city:
            yield _Found(hit.start, hit.end, meaning.narrowed, "", meaning.settled)
            continue
        following = hits[index + 1] if index + 1 < len(hits) else None
        after = None if following is None or not _after_comma(around.text, hit, following) else meanings[following.name]
        if meaning.in_another_country(after):
            continue
        if meaning.plain:
            yield _Found(hit.start, hit.end, meaning.narrowed, "", meaning.settled)
            continue
        beside = _beside(around.text, hits, index)
        listed = frozenset(kind for other in beside for kind in meanings[other.name].likeness)
        prior = index > 0 and _after_comma(around.text, hits[index - 1], hit)
        city = meanings[hits[index - 1].name] if prior else None
        candidates, rule = _read(around, hit, meaning, _Neighbours(city, after, listed))
        yield _Found(hit.start, hit.end, candidates, rule, _settled(candidates, rule))


class _Neighbours(Struct, frozen=True):
    """What the names beside a name can mean.

    Attributes:
        before: The one before it and a comma.
        after: The one after it and a comma.
        listed: The kinds of those beside it in a list.
    """

    before: _Meaning | None
    after: _Meaning | None
    listed: frozenset[str]


def _after_comma(text: str, hit: Hit, following: Hit) -> bool:
    return text[hit.end : following.start] == ", "


def _beside(text: str, hits: Sequence[Hit], index: int) -> tuple[Hit, ...]:
    """The names right before and after this one in a list."""
    near = [(hits[i], hits[i + 1]) for i in (index - 1, index) if i >= 0 and i + 1 < len(hits)]
    joined = [pair for pair in near if text[pair[0].end : pair[1].start] in _JOINS]
    return tuple(other for pair in joined for other in pair if other is not hits[index])


class _Meaning(Struct, frozen=True):
    """What a name can mean wherever it stands, and what follows from that.

    Attributes:
        candidates: What it can mean.
        kinds: Of these.
        narrowed: Those that no plainer one goes before.
        likeness: The kinds of those, when it stands in a list.
        plain: Whether the words beside it make no difference.
        only_city: Whether nothing but a city can be meant.
        settled: What it means wherever it stands.
    """

    candidates: tuple[Candidate, ...]
    kinds: frozenset[str]
    narrowed: tuple[Candidate, ...]
    likeness: frozenset[str]
    plain: bool
    only_city: bool
    settled: Candidate | None

    def in_another_country(self, following: _Meaning | None) -> bool:
        """Whether a region or country follows that no city meant here is in: "Paris, Texas"."""
        if following is None or not self.only_city or not following.kinds <= REGIONS | {"country"}:
            return False
        homes = {country_of(c.record) for c in self.candidates}
        regional = bool(following.kinds & REGIONS)
        return regional and homes.isdisjoint({country_of(c.record) for c in following.candidates})


class _Meanings(dict[Name, _Meaning]):
    """What the names of a gazetteer can mean on a day: found when first asked for, then kept.

    A name that was always in use is found once for all days.
    """

    def __init__(self, key: Versioned, published: date | None) -> None:
        super().__init__()
        self._gazetteer, self._published = key.gazetteer, published
        self._always = self if published is None else _meanings(key, None)

    def __missing__(self, name: Name) -> _Meaning:
        if self._always is self or name.timed:
            found = _meaning(name, self._gazetteer, self._published)
        else:
            found = self._always[name]
        self[name] = found
        return found


@lru_cache(_DAYS)
def _meanings(key: Versioned, published: date | None) -> _Meanings:
    return _Meanings(key, published)


def _meaning(name: Name, gazetteer: Gazetteer, published: date | None) -> _Meaning:
    candidates = tuple(
        Candidate(record, alias)
        for alias in valid(name.aliases, published)
        if (record := gazetteer.entity(alias.entity)) is not None
    )
    own = [c for c in candidates if c.alias.kind != "metonym"] or candidates
    kinds = frozenset(c.alias.kind if c.alias.kind in ("demonym", "contextual") else c.record.kind for c in own)
    metonym = any(c.alias.kind == "metonym" for c in candidates)
    likeness = frozenset(c.record.kind for c in narrowed(own))
    left, is_plain = tuple(narrowed(candidates)), not metonym and not kinds & REGIONS
    return _Meaning(candidates, kinds, left, likeness, is_plain, kinds == {"city"}, _settled(left, ""))


def _read(around: Surroundings, hit: Hit, meaning: _Meaning, beside: _Neighbours) -> tuple[Sequence[Candidate], str]:
    """What the words beside the name leave of its candidates, and by which rule.

    Args:
        around: The text.
        hit: The name.
        meaning: What it can mean.
        beside: What the names beside it can mean.
    """
    limit = max(around.sentence_start(hit.start), hit.start - BEFORE)
    before, after = around.text[limit : hit.start], around.text[hit.end : hit.end + AFTER]
    candidates: Sequence[Candidate] = meaning.candidates
    if region := named_region(candidates, before, after):
        return region, "named-as-region"
    if beside.before is not None and (region := region_of(candidates, beside.before.candidates, after)):
        return region, "after-its-city"
    listed = beside.listed
    if (
        listed
        and listed <= _LISTED
        and (alike := [c for c in candidates if c.record.kind in listed and c.alias.kind != "metonym"])
    ):
        return narrowed(alike), "beside-its-like"
    rule = ""
    if any(c.alias.kind == "metonym" for c in candidates):
        if _names_its_country(candidates, beside.after):
            rule, reading = "before-its-country", "place"
        else:
            decided = read_capital(before, after)
            rule, reading = decided.name, decided.reading
        candidates = [c for c in candidates if (c.alias.kind == "metonym") == (reading == "government")]
    return narrowed(candidates), rule


def _names_its_country(candidates: Iterable[Candidate], following: _Meaning | None) -> bool:
    """Whether the country of the city follows: "Seoul, South Korea"."""
    if following is None:
        return False
    return bool({c.record.country for c in candidates} & {c.record.id for c in following.candidates})


def _settled(candidates: Sequence[Candidate], rule: str) -> Candidate | None:
    """The candidate that is meant, when only one can be and no context is needed."""
    free = [c for c in candidates if not c.alias.context or rule in _CERTAIN]
    if not free or any(c.record.id != free[0].record.id for c in candidates):
        return None
    return free[0]


def _by_context(text: str, found: _Found, mentioned: Mapping[str, int], named: frozenset[str]) -> Entity | None:
    """The entity that the rest of the text decides for, or None."""
    usable = [c for c in found.candidates if not c.alias.context or named & set(c.alias.context.split(","))]
    free = [c for c in usable if not c.alias.context]
    if not free and any(text.startswith(words, found.end) for words in (" of ", "-")):
        return None
    left = usable if len(usable) == 1 and not free else supported(usable, mentioned)
    if len({c.record.id for c in left}) != 1:
        return None
    return _entity(text, found, left[0], "context")


def _countries(entities: Iterable[Entity], gazetteer: Gazetteer) -> Counter[str]:
    """How often something of each country is named."""
    records = (gazetteer.entity(entity.id) for entity in entities)
    return Counter(country for record in records if record is not None and (country := country_of(record)) is not None)


def _entity(text: str, found: _Found, chosen: Candidate, rule: str) -> Entity:
    record, kind = chosen.record, chosen.alias.kind
    words = text[found.start : found.end]
    return Entity(found.start, found.end, words, record.id, record.label, record.kind, kind, rule or kind)
