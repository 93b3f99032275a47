"""Rows of a newsroom's table to rows of the house's form; a bad one is named with row, column and reason."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from claimcheck.models import EntityRecord, ReferenceData
from claimcheck.references.own.naming import Naming
from claimcheck.references.own.reading import Problem, Sheet
from claimcheck.references.own.roles import Roles
from claimcheck.references.own.row import BadCellError, OwnRow, Work
from claimcheck.references.sources import Source

__all__ = ["Converted", "convert"]


class Converted(Struct, frozen=True):
    """A table in the house's form.

    Attributes:
        facts: Cells by column of a table of facts.
        entities: What the table introduces.
        sources: Who says so, by key.
        without_figure: How many rows have none and were left out.
        problems: What is wrong; nothing may be added while there is any.
    """

    facts: tuple[Mapping[str, str], ...]
    entities: tuple[EntityRecord, ...]
    sources: Mapping[str, Source]
    without_figure: int
    problems: tuple[Problem, ...]


def convert(sheet: Sheet, roles: Roles, references: ReferenceData) -> Converted:
    """Every row in the house's form.

    Args:
        sheet: The table.
        roles: What its columns are.
        references: Whom its cells may name.
    """
    work = Work(sheet, roles, Naming(references, roles.kind))
    facts: list[Mapping[str, str]] = []
    problems: list[Problem] = list(sheet.problems)
    empty = 0
    for line, cells in sheet.rows:
        row = OwnRow(work, line, cells)
        try:
            fact = row.fact()
        except BadCellError as error:
            problems.append(error.problem)
            continue
        if fact is None:
            empty += 1
        else:
            facts.append(fact)
    entities = tuple(work.naming.records().values())
    return Converted(
        tuple(facts),
        entities,
        dict(sorted(work.sources.items())),
        empty,
        tuple(sorted(problems, key=lambda one: one.line)),
    )
