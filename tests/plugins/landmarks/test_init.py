"""The tables of landmark dates: an event is found by its name, and its days by the event."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.models import ReferenceData

NAMES = [
    ("Fall of the Berlin Wall", "event:berlin-wall-fall", (date(1989, 11, 9), date(1989, 11, 9))),
    ("moon landing", "event:apollo-11-landing", (date(1969, 7, 20), date(1969, 7, 21))),
    ("Brexit referendum", "event:brexit-referendum", (date(2016, 6, 23), date(2016, 6, 23))),
    ("collapse of the Soviet Union", "event:soviet-union-end", (date(1991, 12, 1), date(1991, 12, 31))),
]


@pytest.mark.parametrize(("name", "event", "days"), NAMES, ids=[name for name, _, _ in NAMES])
def test_an_event_is_found_by_its_name(
    references: ReferenceData, name: str, event: str, days: tuple[date, date]
) -> None:
    assert [record.id for record in references.named(name, "event")] == [event]
    (row,) = references.find(event, "date-of", (None, None)).rows
    assert (row.valid_from, row.valid_to) == days


def test_a_country_has_its_day_of_independence(references: ReferenceData) -> None:
    (row,) = references.find("country:KEN", "independence", (None, None)).rows
    assert (row.valid_from, row.value) == (date(1963, 12, 12), "independence from the UK")


def test_a_country_may_have_several_days(references: ReferenceData) -> None:
    days = [row.valid_from for row in references.find("country:ARM", "independence", (None, None)).rows]
    assert days == [date(1918, 5, 28), date(1991, 9, 21)]
