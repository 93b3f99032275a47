"""Surnames back to the person named in full before: "Trump" after "Donald Trump".

Every full name that the text introduces counts, also of persons that the gazetteer does not know: after
"Kim Hyun-chong", "Kim said" is not Kim Jong Un.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from claimcheck.models import Entity, EntityRecord, Gazetteer
from claimcheck.text.entities.neighbours import Surroundings
from claimcheck.text.entities.vocabulary import words

__all__ = ["find_surnames"]

_NEVER_BEFORE = frozenset("_@#")
_SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})


class _FullName(Struct, frozen=True):
    """The surname within a full name, and whether it comes first."""

    surname: str
    family_first: bool


def find_surnames(around: Surroundings, entities: Sequence[Entity], gazetteer: Gazetteer) -> Iterator[Entity]:
    """Every bare surname of a person whom the text names in full before it.

    Args:
        around: The text.
        entities: What was linked so far, in text order.
        gazetteer: Where persons are described.
    """
    full_names = list(_full_names(entities, gazetteer))
    if not full_names:
        return
    bearers = {full.surname: _Bearers() for _, full, _ in full_names}
    family_first = {full.surname for _, full, _ in full_names if full.family_first}
    begun, ends = [entity.start for entity in entities], {entity.end for entity in entities}
    starts, waiting = set(begun), deque(full_names)
    for start, surname in _standing(around.text, bearers):
        while waiting and waiting[0][0].start <= start:
            entity, full, record = waiting.popleft()
            bearers[full.surname].introduce(entity.start, around.before(entity.start), record)
        index = bisect_right(begun, start) - 1
        if index >= 0 and start < entities[index].end:
            continue
        site = _Site(around, start, start + len(surname), starts, ends)
        known = bearers[surname]
        if site.is_other_name(family_first=surname in family_first):
            known.introduce(site.start, around.before(site.start), None)
        elif not site.is_unsure() and (person := known.meant_at(site)) is not None:
            yield Entity(site.start, site.end, surname, person.id, person.label, "person", "surname", "surname")


def _full_names(entities: Iterable[Entity], gazetteer: Gazetteer) -> Iterator[tuple[Entity, _FullName, EntityRecord]]:
    for entity in entities:
        if entity.kind == "person" and len(entity.text.split()) > 1:
            record = gazetteer.entity(entity.id)
            if record is not None:
                yield entity, _full_name(entity.text, record), record


def _standing(text: str, surnames: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Where each surname stands as a word of its own, in text order; of two that overlap, the first or longer one."""
    found = sorted((start, -len(surname), surname) for surname in surnames for start in _places(text, surname))
    reached = 0
    for start, _, surname in found:
        if start >= reached:
            yield start, surname
            reached = start + len(surname)


def _places(text: str, surname: str) -> Iterator[int]:
    """Where the surname stands and no letter or sign of an address before it, no letter after it."""
    start = text.find(surname)
    while start >= 0:
        end = start + len(surname)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or before in _NEVER_BEFORE or after.isalnum() or after == "_"):
            yield start
        start = text.find(surname, end)


def _full_name(text: str, record: EntityRecord) -> _FullName:
    parts = [part for part in text.split() if part not in _SUFFIXES]
    hyphenated = [index for index, part in enumerate(parts) if "-" in part]
    family_first = record.country in words("family_name_first") and hyphenated != [0]
    return _FullName(parts[0] if family_first else parts[-1], family_first)


class _Site(Struct, frozen=True):
    """A surname as it stands in the text, and the words beside it."""

    around: Surroundings
    start: int
    end: int
    starts: set[int]
    ends: set[int]

    def is_other_name(self, *, family_first: bool) -> bool:
        """Whether it is a part of a full name that the gazetteer does not have."""
        if family_first and self._continues():
            return True
        before = self.around.before(self.start)
        if before in words("given_names"):
            return True
        if not before or before in words("may_precede") | words("unsure_titles") or self.start - 1 in self.ends:
            return False
        opening = self.start - len(before) - 1
        if self.around.opens_sentence(opening) and self.around.is_ordinary(before):
            return False
        return not self.around.is_headline(self.start)

    def is_unsure(self) -> bool:
        """Whether it may be another's name, or a thing's: "Trump Tower", "Mrs Trump", an unknown first word."""
        before = self.around.before(self.start)
        known = not before or before in words("may_precede") or self.start - 1 in self.ends
        if not known and not self.around.is_headline(self.start):
            return True
        return before in words("unsure_titles") or self._continues()

    def _continues(self) -> bool:
        after = self.around.after(self.end)
        if not after or self.end + 1 in self.starts or self.around.is_headline(self.start):
            return False
        return after not in words("may_follow")


class _Bearers(Struct):
    """Everybody of one surname whom the text has introduced so far (None: somebody the gazetteer does not know)."""

    people: dict[str, EntityRecord | None] = field(default_factory=dict)
    titles: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    last: str = ""
    last_at: int = 0

    def introduce(self, start: int, title: str, person: EntityRecord | None) -> None:
        """Take note of a full name, and of the title before it."""
        self.last, self.last_at = "" if person is None else person.id, start
        self.people[self.last] = person
        self.titles[title].add(self.last)

    def meant_at(self, site: _Site) -> EntityRecord | None:
        """Whom the bare surname means: the only one so far, else the one of the same title, else the last one.

        The last one counts only when he is named in the same sentence or in the one before.
        """
        if len(self.people) < 2:  # noqa: PLR2004  nobody to take him for
            return self.people.get(self.last)
        title = site.around.before(site.start)
        titled = self.titles.get(title, set()) if title else set()
        if len(titled) == 1:
            return self.people[next(iter(titled))]
        apart = site.around.sentence_index(site.start) - site.around.sentence_index(self.last_at)
        return self.people[self.last] if apart <= 1 else None
