"""One row of a newsroom's table, asked for by role: its cells in the house's form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct, field

from claimcheck.references.cells import number
from claimcheck.references.own.dates import house_date, house_month
from claimcheck.references.own.naming import Naming, slug
from claimcheck.references.own.reading import Sheet
from claimcheck.references.own.roles import Roles
from claimcheck.references.own.vocabulary import canonical_unit, whole_cells
from claimcheck.references.sources import Source

__all__ = ["BadCellError", "OwnRow", "Problem", "Work"]


class Problem(Struct, frozen=True):
    """A cell that cannot be used."""

    line: int
    column: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column!r}: {self.reason}"


class BadCellError(Exception):
    """A cell that cannot be used: which, and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Work(Struct):
    """What converting a table remembers from row to row."""

    sheet: Sheet
    roles: Roles
    naming: Naming
    sources: dict[str, Source] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    at: dict[str, int] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.at = {column: index for index, column in enumerate(self.sheet.columns)}
        self.missing = frozenset(self.roles.missing) | {""}


class OwnRow(Struct, frozen=True):
    """One row, asked for by role."""

    work: Work
    line: int
    cells: tuple[str, ...]

    def fact(self) -> dict[str, str] | None:
        """The row of a table of facts; None when it has no figure."""
        figures = {role: self._figure(role) for role in ("value", "low", "high")}
        low = figures["value"] or figures["low"]
        if not low and not figures["high"]:
            return None
        if not low:
            raise self._wrong("low", "is empty, but the upper end is not")
        roles = self.work.roles
        subject = self._entity("subject")
        if subject is None:
            raise self._wrong("subject", "is empty")
        place = self._entity("place")
        first, last = self._validity()
        unit = canonical_unit(self._text("unit"))
        fact = {
            "subject": subject,
            "property": slug(self._text("property")) or roles.property,
            "low": low,
            "high": figures["high"] if figures["high"] != low else "",
            "unit": unit,
            "value": "" if unit or roles.counted is None else f"{number(low):,} {roles.counted.nouns[0]}",
            "valid_from": first,
            "valid_to": last,
            "place": place or "",
            "qualifiers": self._qualifiers(),
            "source": self._source(),
            "url": self._text("url"),
        }
        return {"row": self._name(fact), **{column: cell for column, cell in fact.items() if cell}}

    def _column(self, role: str) -> str:
        """The column that a role's cell of this row stands in; "" when it is a constant or empty."""
        for column in self.work.roles.columns.get(role, ()):
            if self.cells[self.work.at[column]] not in self.work.missing:
                return column
        return ""

    def _text(self, role: str) -> str:
        column = self._column(role)
        return self.cells[self.work.at[column]] if column else self.work.roles.constants.get(role, "")

    def _wrong(self, role: str, reason: str) -> BadCellError:
        columns = self.work.roles.columns.get(role, (role,))
        return BadCellError(Problem(self.line, self._column(role) or columns[0], reason))

    def _figure(self, role: str) -> str:
        cell = self._text(role)
        if not cell:
            return ""
        plain = cell.replace(self.work.roles.thousands, "") if self.work.roles.thousands else cell
        try:
            number(plain)
        except ValueError as error:
            raise self._wrong(role, f"{cell!r} {error}") from error
        return plain

    def _entity(self, role: str) -> str | None:
        cell = self._text(role)
        if not cell:
            return None
        named = self._text(f"{role}_name")
        try:
            return self.work.naming.entity_of(cell, named if named != cell else "")
        except ValueError as error:
            raise self._wrong(role, f"{cell!r} {error}") from error

    def _validity(self) -> tuple[str, str]:
        """The first and last day; of a table without dates, the day that it was read."""
        first, last = self._date("valid_from"), self._date("valid_to")
        if first or last:
            if first and last and last[:10] < first[: len(last)]:
                raise self._wrong("valid_to", f"{last} is before {first}")
            return first, last
        day = self._date("date") or self._year_and_month()
        dated = [role for role in ("date", "year") if role in self.work.roles.columns]
        if not day and dated:
            raise self._wrong(dated[0], "is empty: the row has no date")
        day = day or self.work.roles.retrieved.isoformat()
        return day, day

    def _date(self, role: str) -> str:
        cell = self._text(role)
        try:
            return house_date(cell) if cell else ""
        except ValueError as error:
            raise self._wrong(role, f"{cell!r} {error}") from error

    def _year_and_month(self) -> str:
        year, month = self._date("year"), self._text("month")
        if not year or not month:
            return year
        try:
            return f"{year}-{house_month(month)}"
        except ValueError as error:
            raise self._wrong("month", f"{month!r} {error}") from error

    def _qualifiers(self) -> str:
        said = {"definition": self._text("definition")}
        for name, column in self.work.roles.dimensions.items():
            cell = self.cells[self.work.at[column]]
            said[name] = "" if cell in self.work.missing or cell.lower() in whole_cells() else cell
        # The signs that the house's form is written with.
        clean = {key: value.replace(";", ",").replace("=", ":") for key, value in said.items() if value}
        return ";".join(f"{key}={value}" for key, value in sorted(clean.items()))

    def _source(self) -> str:
        roles = self.work.roles
        publisher, licence = self._text("source") or roles.publisher, self._text("licence") or roles.licence
        key = slug(f"{publisher} {licence}") or "source"
        url = "" if "url" in roles.columns else roles.url
        self.work.sources.setdefault(key, Source(key, publisher, roles.summary, url, licence, roles.retrieved))
        return key

    def _name(self, fact: Mapping[str, str]) -> str:
        """A name that says whose figure of when it is; of rows that would share one, all but the first are numbered."""
        given = self._text("row")
        if given:
            name = given
        else:
            parts = [fact["subject"] if "subject" not in self.work.roles.constants else "", fact["place"]]
            parts = [part.partition(":")[2] for part in parts]
            said = [self.cells[self.work.at[column]] for column in self.work.roles.dimensions.values()]
            when = fact["valid_from"] or fact["valid_to"]
            name = "-".join(filter(None, map(slug, [*parts, self._text("property"), *said, when]))) or "row"
        self.work.names[name] += 1
        return name if self.work.names[name] == 1 else f"{name}-{self.work.names[name]}"
