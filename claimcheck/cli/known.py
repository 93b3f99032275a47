"""What the references know of a thing, and what a table's columns are taken for, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.models import EntityRecord, Fact, Json, ReferenceData, as_json
from claimcheck.report.words import count
from claimcheck.text.words import date_words, period_words

if TYPE_CHECKING:
    from claimcheck.references.own.add import Prepared

__all__ = ["count_words", "facts_of", "known_json", "known_lines", "roles_lines"]

# Of a long series the latest rows say most.
_SHOWN = 5


def facts_of(references: ReferenceData, entity: str, when: date | None, property_name: str | None) -> tuple[Fact, ...]:
    """The facts that name the entity: all, or those that hold on a day.

    Args:
        references: All reference data.
        entity: Its id.
        when: Only what holds on this day; None for all.
        property_name: Only of this property; None for all.
    """
    from claimcheck.references.asof import facts_as_of

    found = [fact for fact in references.about(entity) if property_name in {None, fact.property}]
    if when is None:
        return tuple(found)
    groups: dict[tuple[str, str | None, bool], list[Fact]] = {}
    for fact in found:
        whole = fact.subject if fact.object is None else fact.object
        groups.setdefault((fact.property, whole, fact.subject == entity), []).append(fact)
    return tuple(fact for group in groups.values() for fact in facts_as_of(group, (when, when)).rows)


def known_lines(
    references: ReferenceData, record: EntityRecord, facts: Sequence[Fact], *, whole: bool
) -> Iterator[str]:
    """The thing with its names, then each property with its rows: value, validity, table and row, source.

    Rows that are of another thing and name this one stand apart: the rivers of a country are not its "country".

    Args:
        references: For the names of other things.
        record: The thing.
        facts: Of `facts_of`.
        whole: Show every row of a long series, not the latest ones alone.
    """
    home = references.entity(record.country or "") if record.country not in {None, record.id} else None
    yield f"{record.label} ({record.id})" + (f", {home.label}" if home is not None else "")
    names = [(a.name, a.kind) for a in references.aliases() if a.entity == record.id and a.name != record.label]
    if names:
        yield "  also: " + ", ".join(name if kind == "name" else f"{name} ({kind})" for name, kind in names)
    for name, own in dict.fromkeys((fact.property, fact.subject == record.id) for fact in facts):
        rows = [fact for fact in facts if (fact.property, fact.subject == record.id) == (name, own)]
        rows.sort(key=lambda fact: (str(fact.valid_to or date.max), str(fact.valid_from or ""), fact.row), reverse=True)
        yield ""
        yield name if own else f"{name}, said of others"
        shown = rows if whole else rows[:_SHOWN]
        for fact in shown:
            yield f"  {_said(references, record, fact)}"
            yield f"    {_source(fact)}"
        if len(rows) > len(shown):
            yield f"  ... and {len(rows) - len(shown):,} more rows (--all shows them)"


def known_json(record: EntityRecord, facts: Iterable[Fact]) -> Json:
    """The thing and its facts as JSON."""
    return {"entity": as_json(record), "facts": [as_json(fact) for fact in facts]}


def _said(references: ReferenceData, record: EntityRecord, fact: Fact) -> str:
    """The row in words: whose it is where it is another's, its value, what it says besides, and of when."""
    said = [f"{key}: {value}" for key, value in fact.qualifiers.items() if not key.endswith("_precision")]
    place = references.entity(fact.place or "") if fact.place not in {None, record.id} else None
    where = f" in {place.label}" if place is not None and fact.low is not None else ""
    owner = references.entity(fact.subject) if fact.subject != record.id and fact.value == record.label else None
    value = f"{owner.label}: {fact.value}" if owner is not None else fact.value
    period = _period(fact)
    return f"{value}{where}" + (f" ({'; '.join(said)})" if said else "") + (f", {period}" if period else "")


def _period(fact: Fact) -> str:
    period = period_words(fact.valid_from, fact.valid_to) if fact.valid_from or fact.valid_to else ""
    known = f"known until {date_words(fact.known_until)}" if fact.known_until is not None else ""
    return ", ".join(filter(None, (period, known)))


def _source(fact: Fact) -> str:
    read = f"read {date_words(fact.retrieved)}" if fact.retrieved is not None else ""
    parts = (f"{fact.reference}#{fact.row}", fact.publisher, fact.licence, read, fact.url)
    return ", ".join(filter(None, parts))


def roles_lines(prepared: Prepared) -> Iterator[str]:
    """The roles as a file, the columns that have none, and the first row as it would be kept."""
    from claimcheck.references.own.roles import roles_toml

    yield f"# Roles of {prepared.sheet.path}. Save these lines to a file to mend them.\n"
    yield roles_toml(prepared.roles)
    used = {column for columns in prepared.roles.columns.values() for column in columns}
    unused = [c for c in prepared.sheet.columns if c not in used | set(prepared.roles.dimensions.values())]
    if unused:
        yield f"# not used: {', '.join(unused)}"
    for fact in prepared.converted.facts[:1]:
        yield f"# the first row: {'; '.join(f'{column} = {cell}' for column, cell in fact.items())}"


def count_words(prepared: Prepared) -> str:
    """How many rows a table gives, and how many it does not: "schools: 310 rows with a figure"."""
    done = prepared.converted
    parts = [count(len(done.facts), "row with a figure", "rows with a figure")]
    parts += [f"{done.without_figure:,} without one left out"] if done.without_figure else []
    parts += [count(len(done.entities), "new name")] if done.entities else []
    parts += [f"{len(done.problems):,} that cannot be used"] if done.problems else []
    return f"{prepared.roles.name}: {', '.join(parts)}"
