"""What the columns of a table probably are, from their headers and cells. A guess is shown, never taken unseen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.models import Counted, ReferenceData
from claimcheck.references.allowances import allowed_days
from claimcheck.references.own.dates import house_date
from claimcheck.references.own.descriptor import Described
from claimcheck.references.own.naming import slug
from claimcheck.references.own.reading import Sheet
from claimcheck.references.own.roles import ROLES, Roles
from claimcheck.references.own.vocabulary import counting_words, headers, missing_cells, usual_unit, whole_cells

__all__ = ["Wishes", "guess_roles"]

_CODE = re.compile(r"[A-Z]{3}")
_CODES = re.compile(r"code|iso", re.IGNORECASE)
_YEAR = re.compile(r"[12][0-9]{3}")
_GROUPED = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_DIMENSION_CELLS = 60
_MOST = 0.9
_SAMPLE = 2000
_DATED = ("valid_from", "date", "year")
_DAYS_OF_YEARS, _DAYS_OF_DAYS = 365, 92


@dataclass(frozen=True, slots=True)
class Wishes:
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
    guess = _Guess(sheet, described, frozenset(missing))
    columns = dict(guess.columns(with_subject=not wishes.subject, references=references))
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
        thousands="," if guess.is_grouped(columns.get("value", ())) else "",
        columns=columns,
        constants=constants,
        dimensions=dimensions,
        counted=guess.counted(asked, columns, dimensions, wishes, references),
    )


def _cells(sheet: Sheet) -> set[str]:
    return {cell for _, cells in sheet.rows for cell in cells}


@dataclass(frozen=True, slots=True)
class _Guess:
    sheet: Sheet
    described: Described
    missing: frozenset[str]

    def columns(self, *, with_subject: bool, references: ReferenceData) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Roles and their columns: no column has two."""
        left = list(self.sheet.columns)
        wanted = [role for role in ROLES if role not in {"subject_name", "place_name", "value"}]
        subject = "subject" if with_subject else "place"
        found: dict[str, tuple[str, ...]] = {}
        for role in wanted:
            column = self._named(left, headers(role), role)
            if column is not None:
                found[role] = (column,)
                left.remove(column)
        if not with_subject and "place" not in found and "subject" in found:
            found["place"] = found["subject"]
        if not with_subject:
            found.pop("subject", None)
        if subject in found and (named := self._named(left, headers("subject_name"), "subject_name")):
            found = self._with_names(found, subject, named, references)
            left.remove(named)
        if not {"low", "high"} & found.keys() and (figure := self._figure(left)):
            found["value"] = (figure,)
        order = list(ROLES)
        yield from sorted(found.items(), key=lambda item: order.index(item[0]))

    def _with_names(
        self, found: dict[str, tuple[str, ...]], subject: str, named: str, references: ReferenceData
    ) -> dict[str, tuple[str, ...]]:
        """A column of names beside one of codes: they stand in where a code is missing."""
        codes = self._filled(found[subject][0])
        if all(_CODE.fullmatch(code) or references.named(code) for code in codes[:_SAMPLE]) and any(
            cell in self.missing or not cell for cell in self.sheet.column(found[subject][0])
        ):
            return {**found, subject: (*found[subject], named), f"{subject}_name": (named,)}
        return {**found, f"{subject}_name": (named,)}

    def _named(self, left: Sequence[str], known: Sequence[str], role: str) -> str | None:
        plain = {" ".join(re.split(r"[^a-z0-9]+", column.lower())).strip(): column for column in reversed(left)}
        return next((plain[name] for name in known if name in plain and self._fits(plain[name], role)), None)

    def _fits(self, column: str, role: str) -> bool:
        """Whether the cells can be what the header promises."""
        cells = self._filled(column)
        if role == "year":
            return all(_YEAR.fullmatch(cell) for cell in cells)
        if role in {"valid_from", "valid_to", "date"}:
            return all(map(_is_date, cells))
        if role in {"low", "high"}:
            return self._is_figure(column)
        if role == "subject" and _CODES.search(column):
            return all(map(_CODE.fullmatch, cells))
        if role in {"subject", "place", "subject_name", "source", "definition", "property"}:
            return not self._is_figure(column)
        return not (role == "row" and len(set(cells)) < len(self.sheet.rows))

    def _filled(self, column: str) -> list[str]:
        cells = (cell for cell in self.sheet.column(column)[: 10 * _SAMPLE] if cell and cell not in self.missing)
        return list(cells)

    def _is_figure(self, column: str) -> bool:
        if column in self.described.texts:
            return False
        cells = self._filled(column)
        right = sum(1 for cell in cells if _PLAIN.fullmatch(cell) or _GROUPED.fullmatch(cell))
        return bool(cells) and (column in self.described.numbers or right >= _MOST * len(cells))

    def _figure(self, left: Sequence[str]) -> str | None:
        """The column of figures: by its header, else the last that holds any."""
        figures = [column for column in left if self._is_figure(column)]
        named = self._named(figures, headers("value"), "value")
        return named or (figures[-1] if figures else None)

    def is_grouped(self, columns: Sequence[str]) -> bool:
        """Whether figures are written 28,500."""
        cells = [cell for column in columns for cell in self._filled(column) if "," in cell]
        return bool(cells) and all(map(_GROUPED.fullmatch, cells))

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
        for column in self.sheet.columns:
            if column in used or self._is_figure(column) or len(set(self._filled(column))) > _DIMENSION_CELLS:
                continue
            if self._distinct([*keys, column]) > self._distinct(keys):
                keys.append(column)
                yield slug(column) or "kind", column

    def _distinct(self, columns: Sequence[str]) -> int:
        return len(set(zip(*map(self.sheet.column, columns), strict=True))) if columns else 1

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
        return any(cell.lower() in whole_cells() for cell in self._filled(column))


def _is_date(cell: str) -> bool:
    try:
        house_date(cell)
    except ValueError:
        return False
    return True
