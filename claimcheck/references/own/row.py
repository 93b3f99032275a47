"""One row of a newsroom's table, asked for by role: its cells in the house's form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct, field

from claimcheck.references.cells import number
from claimcheck.references.own.dates import house_date, house_month
from claimcheck.references.own.naming import Naming, slug
from claimcheck.references.own.reading import Problem, Sheet
from claimcheck.references.own.roles import Roles
from claimcheck.references.own.vocabulary import canonical_unit, whole_cells
from claimcheck.references.sources import Source

__all__ = ["BadCellError", "OwnRow", "Work"]


# Rows that have all these in common are of the same thing.
_TELLS_APART = ("subject", "property", "unit", "valid_from", "valid_to", "place", "qualifiers", "source", "url")
# Forecasts of populations reach the end of a century.
_AHEAD = 100


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
    figures: dict[tuple[str, ...], tuple[int, str]] = field(default_factory=dict)
    kinds: dict[str, frozenset[str]] = field(default_factory=dict)
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
        self._refuse_another(fact)
        return {"row": self._name(fact), **{column: cell for column, cell in fact.items() if cell}}

    def _refuse_another(self, fact: Mapping[str, str]) -> None:
        """Refuse a second figure for the same thing of the same days from the same source.

        Raises:
            BadCellError: naming the line that has the first.
        """
        same = tuple(fact[name] for name in _TELLS_APART)
        figure = f"{fact['low']} to {fact['high']}" if fact["high"] else fact["low"]
        line, first = self.work.figures.setdefault(same, (self.line, figure))
        if first != figure:
            reason = f"{figure} where line {line} has {first} for the same: name the column that tells them apart"
            raise self._wrong("value" if self._column("value") else "low", f"{reason} in [dimensions]")

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
            below = number(plain) < 0
        except ValueError as error:
            raise self._wrong(role, f"{cell!r} {error}") from error
        if below and self.work.roles.counted is not None:
            raise self._wrong(role, f"{cell!r} is below nought, and things are counted")
        return plain

    def _entity(self, role: str) -> str | None:
        cell = self._text(role)
        if not cell:
            return None
        named = self._text(f"{role}_name")
        try:
            return self.work.naming.entity_of(cell, named if named != cell else "", self._kinds(role))
        except ValueError as error:
            raise self._wrong(role, f"{cell!r} {error}") from error

    def _kinds(self, role: str) -> frozenset[str]:
        """The kinds of what the column names where a cell can mean one thing alone: of what its other cells are."""
        if role not in self.work.kinds:
            cells = {cell for name in self.work.roles.columns.get(role, ()) for cell in self.work.sheet.column(name)}
            self.work.kinds[role] = self.work.naming.kinds_of(cells)
        return self.work.kinds[role]

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
            return house_date(cell, self.work.roles.retrieved.year + _AHEAD) if cell else ""
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
