"""The row of a resolution."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Context, Document, RelationValue
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.resolved import resolution_of


@pytest.mark.parametrize(
    ("value", "row"),
    [
        (RelationValue("council-vote", object="1929"), "unsc-1929"),
        (RelationValue("council-vote", object="242"), None),
        (
            RelationValue("council-vote", subject="country:IRN", from_=date(2010, 6, 1), to=date(2010, 6, 30)),
            "unsc-1929",
        ),
        (RelationValue("council-vote", subject="country:IRN", from_=date(2006, 1, 1), to=date(2008, 12, 31)), None),
        (RelationValue("council-vote", subject="country:FRA", from_=date(2010, 6, 1), to=date(2010, 6, 30)), None),
    ],
    ids=["by number", "unknown", "by month", "several", "another country"],
)
def test_one_row(
    value: RelationValue, row: str | None, read: Callable[..., Document], references: ReferenceData
) -> None:
    found = resolution_of(value, Context(read("x"), (), references))
    assert (found.row if found is not None else None) == row
