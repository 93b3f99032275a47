"""Articles, documents and reference data made on the spot."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck.models import Alias, Article, Document, EntityRecord, Fact, Number, ReferenceData
from claimcheck.references.memory import MemoryReferences
from claimcheck.text.document import analyse

__all__ = ["ENTITIES", "NAMES", "PUBLISHED", "make_article", "make_document", "make_fact", "make_references"]

PUBLISHED = date(2019, 8, 23)
"""The publication date of articles made here: a Friday."""

ENTITIES = (
    EntityRecord("country:FRE", "Freedonia", "country"),
    EntityRecord("country:SYL", "Sylvania", "country"),
    EntityRecord("city:fredville", "Fredville", "city", "country:FRE"),
    EntityRecord("person:rufus-firefly", "Rufus Firefly", "person", "country:FRE"),
)
"""Two countries that no map has, a capital and a head of state."""

NAMES = (
    Alias("Freedonia", "country:FRE"),
    Alias("Freedonian", "country:FRE", "demonym"),
    Alias("Sylvania", "country:SYL"),
    Alias("Sylvanian", "country:SYL", "demonym"),
    Alias("Fredville", "city:fredville"),
    Alias("Rufus Firefly", "person:rufus-firefly"),
)
"""Their names."""


def make_article(text: str, *, title: str | None = None, published: date | None = PUBLISHED) -> Article:
    """An article of this text; nothing in it is taken for a dateline, a caption or furniture."""
    return Article("article", text, title, published, "given" if published else None)


def make_fact(  # noqa: PLR0913  a row has as many columns
    subject: str,
    property: str,  # noqa: A002  the field's word
    *,
    row: str = "1",
    object: str | None = None,  # noqa: A002  the field's word
    number: Number | None = None,
    unit: str | None = None,
    place: str | None = None,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> Fact:
    """A row of a fictional table, with a fictional source.

    Args:
        subject: Entity id ("country:FRE").
        property: Kebab-case ("capital").
        row: Tells rows of one test apart.
        object: Entity id ("city:fredville"), or None.
        number: The figure, or None.
        unit: Its unit, as in `Quantity`.
        place: Entity id of where, or None.
        valid_from: The first day it holds, or None.
        valid_to: The last day it holds, or None.
    """
    value = object if number is None else f"{number:,}{f' {unit}' if unit else ''}"
    return Fact(
        "fictional",
        row,
        subject,
        property,
        value or property,
        object=object,
        low=number,
        high=number,
        unit=unit,
        valid_from=valid_from,
        valid_to=valid_to,
        place=place,
        publisher="Fictional Statistics Office",
        url="https://example.org/statistics",
        licence="CC0-1.0",
        retrieved=PUBLISHED,
    )


def make_references(
    facts: Iterable[Fact] = (), entities: Iterable[EntityRecord] = ENTITIES, names: Iterable[Alias] = NAMES
) -> ReferenceData:
    """Reference data that holds these rows and no others."""
    return MemoryReferences(facts, entities, names)


def make_document(
    text: str, *, published: date | None = PUBLISHED, references: ReferenceData | None = None
) -> Document:
    """The text with its mentions, as an extractor or a wording rule sees it."""
    return analyse(make_article(text, published=published), references or make_references())[0]
