"""Where an edition is said to be: a place that is linked, or a name that may be a town of the references."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

from msgspec import Struct

from claimcheck import Context, Document, Entity, Span, lazy_pattern

__all__ = ["Place", "place_from", "place_until", "readings", "town_id"]

_KINDS = frozenset({"city", "country", "region", "place"})
_NO_NAME = r"(?!(?:The|This|That|In|At|On|When|While|After|Before|Since|Once|And|But)\b)"
_NAME = _NO_NAME + r"[A-Z][\w’'-]{1,24}(?:[\s-](?:(?:de|del|la|el)\s)?[A-Z][\w’'.-]{1,24}){0,2}"
_STARTS = lazy_pattern(_NAME)
_ENDS = lazy_pattern(rf"(?<![\w-]){_NAME}$")
_REACH = 60


class Place(Struct, frozen=True):
    """A place as it stands in a text: its entity's id, or None for a name that is not linked."""

    start: int
    end: int
    id: str | None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def place_from(document: Document, at: int) -> Place | None:
    """The place whose name begins at this offset."""
    entity = next((e for e in document.entities_in(Span(at, at + _REACH)) if e.start == at), None)
    if entity is not None:
        return _linked(entity)
    match = _STARTS.match(document.text, at)
    return Place(match.start(), match.end(), None) if match is not None and _is_free(document, match) else None


def place_until(document: Document, end: int) -> Place | None:
    """The place whose name ends at this offset."""
    start = max(0, end - _REACH)
    entity = next((e for e in document.entities_in(Span(start, end)) if e.end == end), None)
    if entity is not None:
        return _linked(entity)
    match = _ENDS.search(document.text[start:end])
    return Place(start + match.start(), end, None) if match is not None else None


def _linked(entity: Entity) -> Place | None:
    if entity.kind not in _KINDS or entity.alias == "demonym":
        return None
    return Place(entity.start, entity.end, entity.id)


def _is_free(document: Document, match: re.Match[str]) -> bool:
    """Whether no date stands there ("in June")."""
    at = bisect_left([timex.end for timex in document.timexes], match.start() + 1)
    return at == len(document.timexes) or document.timexes[at].start >= match.end()


def readings(name: str, linked: str | None, context: Context) -> tuple[str, ...]:
    """Ids of the places that a name can mean: a capital is the city, too, where it stands for its country.

    Args:
        name: As it stands in the text.
        linked: The id that the text layer gave it, or None.
        context: Its references know cities by name and towns by id.
    """
    named = [record.id for kind in ("city", "region") for record in context.references.named(name, kind)]
    if linked is not None:
        return tuple(dict.fromkeys((*named, linked)))
    town = town_id(name)
    known = context.references.find(town, "country", (None, None)).rows
    return tuple(dict.fromkeys((*named, *([town] if known else []))))


def town_id(name: str) -> str:
    """The id that the references give a town of this name.

    Example:
        >>> town_id("Saint-Étienne"), town_id("St. Louis")
        ('town:saint-etienne', 'town:st-louis')
    """
    letters = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return f"town:{re.sub(r'[^a-z0-9]+', '-', re.sub(r'[’.]', '', plain).replace(chr(39), '')).strip('-')}"
