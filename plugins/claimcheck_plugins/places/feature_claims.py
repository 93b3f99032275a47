"""Mountains, lakes, islands and rivers as claims: "Mount Fuji, in Japan", "the Indonesian island of Sumatra"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.places.reading import countries_after, is_named
from claimcheck_plugins.places.relations import FEATURE_IN
from claimcheck_plugins.places.towns import NAME, slug

__all__ = ["extract_features", "feature_id"]


_REACH = 90
_KINDS = {
    "mountain": "mountain",
    "volcano": "mountain",
    "peak": "mountain",
    "mount": "mountain",
    "mt": "mountain",
    "lake": "lake",
    "island": "island",
    "river": "river",
}
_SMALL = r"(?:(?!(?:the|an?|of|in|to|at|from|on|and)\s)[a-z][a-z-]{1,16}\s){0,2}"
_PART = r"(?:(?:north|south|east|west|central)[a-z-]{0,12}\s)?"
# "Mount Fuji, in Japan", "Lake Baikal in southern Russia", "Lake Victoria, Uganda".
_NAMED = lazy_pattern(rf"\b(?P<name>(?P<kind>Mount|Mt\.?|Lake)\s{NAME})(?:,?\s(?:is\s)?in\s{_PART}|,\s)(?:the\s)?$")
# "the Indonesian island of Sumatra", "Japan's highest volcano, Mount Fuji".
_OWNED = lazy_pattern(
    rf"(?:['’]s?)?\s{_SMALL}(?P<kind>island|mountain|volcano|peak|lake|river)(?:\sof|,)?\s(?P<name>{NAME})"
)
# "the Danube flows through Austria and Hungary".
_FLOWS = lazy_pattern(
    rf"\b[Tt]he\s(?P<name>{NAME}),?\s(?:which\s)?(?:flows|runs|passes|winds)\s(?:through|across|from)\s(?:both\s)?(?:the\s)?"
)
_LEAD = lazy_pattern(r"(?:Mount|Mt\.?|Lake|River)\s")
_CLOSED = lazy_pattern(r"\s?(?:[.,;:)”\"–—]|\n|$)|\s(?:and|but|to|for|on|is|was|has)\b")


def feature_id(kind: str, name: str) -> str:
    """The id of a feature in the table, from its kind and name as written.

    Example:
        >>> feature_id("mountain", "Mount Fuji"), feature_id("river", "Danube River")
        ('feature:mountain-fuji', 'feature:river-danube')
    """
    return f"feature:{kind}-{slug(_LEAD.sub('', name)).removesuffix('-river').removesuffix('-island')}"


def extract_features(document: Document) -> Iterator[Claim]:
    """A claim for each mountain, lake or island that is put in a country, and each river that is led through one.

    The name need not be known: the checker looks it up.

    Args:
        document: Its entities are read.
    """
    for country in document.entities:
        if country.kind != "country":
            continue
        if is_named(country):
            yield from _before(document, country)
        if country.alias != "metonym":
            yield from _after(document, country)
    for found in _FLOWS.finditer(document.text):
        for country in countries_after(document, found.end()):
            if country.end <= document.sentence_at(found.start()).end:
                yield _claim(document, "river", Span(*found.span("name")), country)


def _before(document: Document, country: Entity) -> Iterator[Claim]:
    start = max(document.sentence_at(country.start).start, country.start - _REACH)
    found = _NAMED.search(document.text[start : country.start])
    if found is not None and _CLOSED.match(document.text, country.end) is not None:
        name = Span(start + found.start("name"), start + found.end("name"))
        yield _claim(document, _KINDS[found["kind"].lower().rstrip(".")], name, country)


def _after(document: Document, country: Entity) -> Iterator[Claim]:
    found = _OWNED.match(document.text, country.end, min(document.sentence_at(country.start).end, country.end + _REACH))
    if found is not None:
        yield _claim(document, _KINDS[found["kind"]], Span(*found.span("name")), country)


def _claim(document: Document, kind: str, name: Span, country: Entity) -> Claim:
    value = RelationValue(
        relation=FEATURE_IN,
        subject=feature_id(kind, name.of(document.text)),
        object=country.id,
        members=(name, country.span),
        words=kind,
    )
    start, end = min(name.start, country.start), max(name.end, country.end)
    sentence = document.sentence_at(start)
    return Claim("place", start, end, document.text[start:end], sentence, value, document.where)
