"""What the columns of a table probably are, from their headers and cells. A guess is shown, never taken unseen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from claimcheck.models import Counted, ReferenceData
from claimcheck.references.allowances import allowed_days
from claimcheck.references.own.columns import ColumnGuess
from claimcheck.references.own.descriptor import Described
from claimcheck.references.own.naming import slug
from claimcheck.references.own.reading import Sheet
from claimcheck.references.own.roles import Roles
from claimcheck.references.own.vocabulary import counting_words, headers, missing_cells, usual_unit, whole_cells

__all__ = ["Wishes", "guess_roles"]

_DIMENSION_CELLS = 60
_DATED = ("valid_from", "date", "year")
_DAYS_OF_YEARS, _DAYS_OF_DAYS = 365, 92


class Wishes(Struct, frozen=True):
    """What the user said outright: it goes before every guess; "" for nothing."""

    name: str = ""
    property: str = ""
    subject: str = ""
    kind: str = ""
    nouns: tuple[str, ...] = ()
    publisher: str = ""
    licence: str = ""
    url: str = ""


def guess_roles(sheet: Sheet, described: Described, wishes: Wishes, references: ReferenceData, today: date) -> Roles:
    """The roles that the table's columns probably have.

    Args:
        sheet: The table.
        described: What its descriptor says.
        wishes: What the user says.
        references: Known codes of countries, and properties that articles are checked for.
        today: The day it is added: the day it was read, unless a roles file says otherwise.
    """
    missing = (*described.missing, *sorted(missing_cells() & _cells(sheet)))
    found = ColumnGuess(sheet, described, frozenset(missing))
    guess = _Guess(found)
    columns = dict(found.columns(with_subject=not wishes.subject, references=references))
    name = wishes.name or slug(described.name or sheet.path.stem) or "table"
    asked = wishes.property or guess.property_name(columns, name, references)
    dimensions = dict(guess.dimensions(columns))
    constants = {"subject": wishes.subject} if wishes.subject else {}
    if "unit" not in columns and usual_unit(asked):
        constants["unit"] = usual_unit(asked)
    if "definition" not in columns and (definition := guess.definition(columns, asked)):
        constants["definition"] = definition
    return Roles(
        name=name,
        summary=described.title or f"{asked.replace('-', ' ')}, from {sheet.path.name}",
        property=asked,
        publisher=wishes.publisher or described.publisher or f"own table {sheet.path.name}",
        licence=wishes.licence or described.licence or "not stated",
        retrieved=today,
        url=wishes.url or described.url,
        kind=wishes.kind or "thing",
        missing=tuple(dict.fromkeys(missing)),
        thousands=described.thousands or ("," if found.is_grouped(columns.get("value", ())) else ""),
        columns=columns,
        constants=constants,
        dimensions=dimensions,
        counted=guess.counted(asked, columns, dimensions, wishes, references),
    )


def _cells(sheet: Sheet) -> set[str]:
    return {cell for _, cells in sheet.rows for cell in cells}


class _Guess(Struct, frozen=True):
    """What the table is about, once its columns are known."""

    found: ColumnGuess

    def property_name(self, columns: dict[str, tuple[str, ...]], name: str, references: ReferenceData) -> str:
        """What is counted: a property that articles are checked for, by file or column; else the column's name."""
        known = {counted.property for counted in references.counted}
        header = next((slug(columns[role][0]) for role in ("value", "low") if role in columns), "")
        words = [header, *header.split("-"), *name.split("-")]
        said = next((word for word in words if word in known or allowed_days(word)), "")
        generic = header.replace("-", " ") in headers("value")
        return said or ("" if generic else header) or slug(name) or "figure"

    def definition(self, columns: dict[str, tuple[str, ...]], asked: str) -> str:
        """What the column of figures is called, where that says more than what is counted: "active duty"."""
        header = columns.get("value", ("",))[0]
        words = slug(header).replace("-", " ")
        return "" if words in {*headers("value"), asked.replace("-", " ")} else words

    def dimensions(self, columns: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
        """Columns of few words that tell rows of one subject and date apart."""
        used = {column for named in columns.values() for column in named}
        keys = [column for role in ("subject", "place", *_DATED, "month") for column in columns.get(role, ())]
        for column in self.found.sheet.columns:
            if column in used or self.found.is_figure(column) or len(set(self.found.filled(column))) > _DIMENSION_CELLS:
                continue
            if self.found.distinct([*keys, column]) > self.found.distinct(keys):
                keys.append(column)
                yield slug(column) or "kind", column

    def counted(
        self,
        asked: str,
        columns: dict[str, tuple[str, ...]],
        dimensions: dict[str, str],
        wishes: Wishes,
        references: ReferenceData,
    ) -> Counted | None:
        """What the counted noun must be, and what a sentence must name; None where the references know already."""
        if not wishes.nouns and any(counted.property == asked for counted in references.counted):
            return None
        if not wishes.nouns and allowed_days(asked):
            return None
        needs = ["subject", *(["place"] if "place" in columns else [])]
        needs += [name for name, column in dimensions.items() if not self._has_whole(column)]
        days = _DAYS_OF_YEARS if "year" in columns and "month" not in columns else _DAYS_OF_DAYS
        nouns = wishes.nouns or (asked.replace("-", " "),)
        words = (counting_words("parts"), counting_words("movements"), counting_words("stock"))
        return Counted(asked, nouns, tuple(needs), tuple(dimensions), *words, days=allowed_days(asked, days))

    def _has_whole(self, column: str) -> bool:
        return any(cell.lower() in whole_cells() for cell in self.found.filled(column))
