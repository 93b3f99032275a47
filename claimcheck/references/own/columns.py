"""Which column of a table holds what, by headers and cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from claimcheck.models import ReferenceData
from claimcheck.references.own.dates import house_date
from claimcheck.references.own.descriptor import Described
from claimcheck.references.own.reading import Sheet
from claimcheck.references.own.roles import ROLES
from claimcheck.references.own.vocabulary import headers

__all__ = ["ColumnGuess"]

_CODE = re.compile(r"[A-Z]{3}")
_CODES = re.compile(r"code|iso", re.IGNORECASE)
_YEAR = re.compile(r"[12][0-9]{3}")
_GROUPED = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_DATED = frozenset({"valid_from", "valid_to", "date", "year"})
_SAMPLE = 2000


class ColumnGuess(Struct, frozen=True):
    """What the columns of a table are, by their headers and cells.

    Attributes:
        sheet: The table.
        described: What its descriptor says.
        missing: Cells that mean "no figure".
    """

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
        if not _DATED & found.keys():
            # Cells that are no dates are then refused one by one: without the column, rows would be dated by today.
            for role in ("date", "year"):
                headed = self._headed(left, headers(role))
                if headed:
                    found[role] = (headed[0],)
                    left.remove(headed[0])
                    break
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
        codes = self.filled(found[subject][0])
        if all(_CODE.fullmatch(code) or references.named(code) for code in codes[:_SAMPLE]) and any(
            cell in self.missing or not cell for cell in self.sheet.column(found[subject][0])
        ):
            return {**found, subject: (*found[subject], named), f"{subject}_name": (named,)}
        return {**found, f"{subject}_name": (named,)}

    def _named(self, left: Sequence[str], known: Sequence[str], role: str) -> str | None:
        return next((column for column in self._headed(left, known) if self._fits(column, role)), None)

    def _headed(self, left: Sequence[str], known: Sequence[str]) -> list[str]:
        """The columns with one of these headers, the likeliest first."""
        plain = {" ".join(re.split(r"[^a-z0-9]+", column.lower())).strip(): column for column in reversed(left)}
        return [plain[name] for name in known if name in plain]

    def _fits(self, column: str, role: str) -> bool:
        """Whether the cells can be what the header promises."""
        cells = self.filled(column)
        if role == "year":
            return _mostly(_YEAR.fullmatch, cells)
        if role in {"valid_from", "valid_to", "date"}:
            return _mostly(_is_date, cells)
        if role in {"low", "high"}:
            return self.is_figure(column)
        if role == "subject" and _CODES.search(column):
            return all(map(_CODE.fullmatch, cells))
        if role in {"subject", "place", "subject_name", "source", "definition", "property"}:
            return not self.is_figure(column)
        return not (role == "row" and len(set(cells)) < len(self.sheet.rows))

    def filled(self, column: str) -> list[str]:
        """The cells of a column that hold something; of a long table the first ones."""
        cells = (cell for cell in self.sheet.column(column)[: 10 * _SAMPLE] if cell and cell not in self.missing)
        return list(cells)

    def is_figure(self, column: str) -> bool:
        """Whether most cells of a column are numbers."""
        if column in self.described.texts:
            return False
        cells = self.filled(column)
        right = _mostly(lambda cell: _PLAIN.fullmatch(cell) or _GROUPED.fullmatch(cell), cells)
        return bool(cells) and (column in self.described.numbers or right)

    def _figure(self, left: Sequence[str]) -> str | None:
        """The column of figures: by its header, else the last that holds any."""
        figures = [column for column in left if self.is_figure(column)]
        named = self._named(figures, headers("value"), "value")
        return named or (figures[-1] if figures else None)

    def is_grouped(self, columns: Sequence[str]) -> bool:
        """Whether figures are written 28,500."""
        cells = [cell for column in columns for cell in self.filled(column) if "," in cell]
        return bool(cells) and all(map(_GROUPED.fullmatch, cells))

    def distinct(self, columns: Sequence[str]) -> int:
        """How many rows these columns alone tell apart."""
        return len(set(zip(*map(self.sheet.column, columns), strict=True))) if columns else 1


def _mostly(right: Callable[[str], object], cells: Sequence[str]) -> bool:
    """Whether more than half of the cells are so, or there are none: those that are not are refused by row."""
    return not cells or 2 * sum(1 for cell in cells if right(cell)) > len(cells)


def _is_date(cell: str) -> bool:
    try:
        house_date(cell)
    except ValueError:
        return False
    return True
