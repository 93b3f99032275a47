"""Which edition a year, date or number beside a name means."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.testing import make_document
from claimcheck_plugins.editions.pointers import date_beside, number_before, pointer_of, years_after
from claimcheck_plugins.editions.series import find_mentions

READ_ON = date(2019, 8, 23)
POINTERS = [
    ("The 2018 World Cup was long.", (date(2018, 1, 1), date(2018, 12, 31), None)),
    ("The World Cup in 2018 was long.", (date(2018, 1, 1), date(2018, 12, 31), None)),
    ("Last year's World Cup was long.", (date(2018, 1, 1), date(2018, 12, 31), None)),
    ("In 1998, France hosted the World Cup.", (date(1998, 1, 1), date(1998, 12, 31), None)),
    ("They won the World Cup on Sunday.", (date(2019, 8, 18), date(2019, 8, 18), None)),
    ("The June 2014 G7 summit was short.", (date(2014, 6, 1), date(2014, 6, 30), None)),
    ("They saw on Sunday World Cup players rest.", (None, None, None)),
    ("It was Euro 2016.", (date(2016, 1, 1), date(2016, 12, 31), None)),
    ("It was COP21.", (None, None, 21)),
    ("The COP21 climate conference was long.", (None, None, 21)),
    ("They met at the 45th G7 summit.", (None, None, 45)),
    ("It was their second World Cup.", (None, None, None)),
    ("The World Cup drew 2010 people.", (None, None, None)),
]


@pytest.mark.parametrize(("text", "expected"), POINTERS, ids=[text for text, _ in POINTERS])
def test_pointer(text: str, expected: tuple[date | None, date | None, int | None]) -> None:
    document = make_document(text, published=READ_ON)
    pointer = pointer_of(document, find_mentions(document)[0])
    assert (pointer.first, pointer.last, pointer.number) == expected


def test_several_years() -> None:
    document = make_document("London, host in 1908 and 1948, waits.")
    assert [pointer.year for pointer in years_after(document, 0, 30)] == [1908, 1948]


def test_a_date_far_off_is_not_beside() -> None:
    text = "The World Cup was a joy for those who came in 2018."
    assert date_beside(make_document(text, published=READ_ON), len("The World Cup")) is None


def test_the_number_of_a_title_is_no_edition() -> None:
    document = make_document("Germany won a fourth World Cup.")
    assert number_before(document, find_mentions(document)[0]) is None
