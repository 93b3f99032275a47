"""A table's total against its rows, where a table stands in the text as lines of a name and a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from claimcheck import Claim, Document, lazy_pattern
from claimcheck_plugins.consistency.told import Passage, told

__all__ = ["extract_tables"]

_NUMBER = r"\d{1,3}(?:,\d{3}){1,4}|\d{1,12}(?:\.\d{1,4})?"
_ROW = lazy_pattern(
    r"^[ \t]*\|?[ \t]*(?P<name>[A-Za-z][^|:\t\n\d]{0,40}?)(?:[ \t]*[|:\t][ \t]*|[ ]{2,20})"
    rf"(?P<number>{_NUMBER})[ \t]*\|?[ \t]*$"
)
_TOTAL = lazy_pattern(r"(?:grand |overall )?(?:total|sum|all|overall|together)s?", re.IGNORECASE)
_RULE = lazy_pattern(r"^[\s|:+-]*$")
_FEWEST = 2
_LONGEST = 100


class _Row(Struct, frozen=True):
    name: str
    number: Decimal
    passage: Passage


def extract_tables(document: Document) -> Iterator[Claim]:
    """A claim for each total that ends a run of at least two lines with a name and a figure each.

    Args:
        document: Its lines are read.
    """
    rows: list[_Row] = []
    at = 0
    for line in document.text.split("\n"):
        match = _ROW.match(line) if line.rstrip(" \t|")[-1:].isdecimal() and len(line) < _LONGEST else None
        start, at = at, at + len(line) + 1
        if match is None:
            rows = rows if rows and line and _RULE.match(line) else []
            continue
        passage = Passage(start + match.start("number"), start + match.end("number"), match["number"], document.where)
        row = _Row(match["name"].strip(), Decimal(match["number"].replace(",", "")), passage)
        if _TOTAL.fullmatch(row.name):
            yield from _total(document, row, rows)
            rows = []
        else:
            rows.append(row)


def _total(document: Document, total: _Row, rows: Sequence[_Row]) -> Iterator[Claim]:
    if len(rows) < _FEWEST:
        return
    places = [-int(row.number.as_tuple().exponent) for row in (total, *rows)]
    reckoned = sum((row.number for row in rows), Decimal(0))
    # Rows with decimals are rounded, each by half of its last place at most.
    room = Decimal(len(rows)) / 2 * Decimal(1).scaleb(-max(places)) if max(places) > 0 else Decimal(0)
    agree = abs(reckoned - total.number) <= room
    steps = f"{' + '.join(f'{row.number:,}' for row in rows)} = {reckoned:,}; written: {total.number:,}"
    first, last = rows[0].passage, rows[-1].passage
    listed = Passage(first.start, last.end, document.text[first.start : last.end], document.where)
    yield told(document, "table", "", total.passage, listed, agree=agree, steps=steps)
