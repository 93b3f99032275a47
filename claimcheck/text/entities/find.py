"""Text to entities: names are found, those within longer names left out, and each is linked to what it means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.models import Alias, Entity, Gazetteer, Span
from claimcheck.text.entities.choose import REGIONS, Candidate, country_of, named_region, narrowed, supported, valid
from claimcheck.text.entities.matching import Hit, find_hits
from claimcheck.text.entities.metonyms import AFTER, BEFORE, read_capital
from claimcheck.text.entities.names import Name, names_of, plain
from claimcheck.text.entities.neighbours import Surroundings, is_part_of_a_name
from claimcheck.text.entities.surnames import find_surnames

__all__ = ["find_entities"]


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
    around = Surroundings(plain(text), sentences, [span.start for span in sentences])
    found = _standing(around, find_hits(around.text, names_of(gazetteer), sentences), gazetteer, published)
    linked = [(hit, entity) for hit in found if (entity := _decided(text, hit)) is not None]
    decided = {hit.start for hit, _ in linked}
    mentioned = _countries((entity for _, entity in linked), gazetteer)
    entities = [entity for _, entity in linked]
    named = frozenset(entity.id for entity in entities)
    entities += [
        entity
        for hit in found
        if hit.start not in decided and (entity := _by_context(text, hit, mentioned, named)) is not None
    ]
    entities.sort(key=lambda entity: entity.start)
    entities += list(find_surnames(around, entities, gazetteer))
    return tuple(sorted(entities, key=lambda entity: entity.start))


@dataclass(frozen=True, slots=True)
class _Found:
    """A name that stands for itself, what it can mean, and the rule that narrowed it."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]
    rule: str


def _standing(around: Surroundings, hits: Sequence[Hit], gazetteer: Gazetteer, published: date | None) -> list[_Found]:
    starts = frozenset(hit.start for hit in hits)
    meanings: dict[Name, _Meaning] = {}
    found = []
    for hit, following in zip(hits, [*hits[1:], None], strict=False):
        meaning = meanings.get(hit.name)
        if meaning is None:
            meaning = meanings[hit.name] = _meaning(hit.name.aliases, gazetteer, published)
        if meaning.candidates and not is_part_of_a_name(around, hit, meaning.kinds, starts):
            found.append(_read(around, hit, meaning, following))
    return found


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a name can mean wherever it stands: its candidates, their kinds, and what `choose` needs to know first."""

    candidates: tuple[Candidate, ...]
    kinds: frozenset[str]
    narrowed: tuple[Candidate, ...]
    plain: bool


def _meaning(aliases: tuple[Alias, ...], gazetteer: Gazetteer, published: date | None) -> _Meaning:
    candidates = tuple(
        Candidate(record, alias)
        for alias in valid(aliases, published)
        if (record := gazetteer.entity(alias.entity)) is not None
    )
    kinds = frozenset("adjective" if c.alias.kind == "demonym" else c.record.kind for c in candidates)
    metonym = any(c.alias.kind == "metonym" for c in candidates)
    return _Meaning(candidates, kinds, tuple(narrowed(candidates)), not metonym and not kinds & REGIONS)


def _read(around: Surroundings, hit: Hit, meaning: _Meaning, following: Hit | None) -> _Found:
    """What the words beside the name leave of its candidates."""
    if meaning.plain:
        return _Found(hit.start, hit.end, meaning.narrowed, "")
    limit = max(around.sentence_start(hit.start), hit.start - BEFORE)
    before, after = around.text[limit : hit.start], around.text[hit.end : hit.end + AFTER]
    candidates: Sequence[Candidate] = meaning.candidates
    if region := named_region(candidates, before, after):
        return _Found(hit.start, hit.end, tuple(region), "named-as-region")
    rule = ""
    if any(c.alias.kind == "metonym" for c in candidates):
        if _names_its_country(around.text, hit, candidates, following):
            rule, reading = "before-its-country", "place"
        else:
            decided = read_capital(before, after)
            rule, reading = decided.name, decided.reading
        candidates = [c for c in candidates if (c.alias.kind == "metonym") == (reading == "government")]
    return _Found(hit.start, hit.end, tuple(narrowed(candidates)), rule)


def _names_its_country(text: str, hit: Hit, candidates: Iterable[Candidate], following: Hit | None) -> bool:
    """Whether the country of the city follows: "Seoul, South Korea"."""
    if following is None or text[hit.end : following.start] != ", ":
        return False
    return bool({c.record.country for c in candidates} & {alias.entity for alias in following.name.aliases})


def _decided(text: str, found: _Found) -> Entity | None:
    """The entity, when only one can be meant and no context is needed."""
    free = [c for c in found.candidates if not c.alias.context]
    if not free or any(c.record.id != free[0].record.id for c in found.candidates):
        return None
    return _entity(text, found, free[0], found.rule)


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
