"""What the text around a claim says of its time."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Claim, Context, QuantityValue, Span
from claimcheck.testing import make_document, make_references
from claimcheck_plugins.calendar.context import named_nearby, now, quoted


def around(text: str, word: str, published: date | None = date(2019, 8, 23)) -> tuple[Claim, Context]:
    document = make_document(text, published=published)
    at = text.index(word)
    claim = Claim("x", at, at + len(word), word, document.sentence_at(at), QuantityValue(1, 1))
    return claim, Context(document, (claim,), make_references())


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (date(2019, 8, 23), (date(2019, 7, 23), date(2019, 8, 23))),
        (None, None),
        (date.min, None),
        (date.max, None),
    ],
)
def test_now(published: date | None, expected: tuple[date, date] | None) -> None:
    assert now(around("It is 12.", "12", published)[1]) == expected


def test_dates_nearby_are_those_of_the_sentence_and_a_paragraph_before() -> None:
    text = "In 1999 it rained. " + "It rained. " * 80 + "In 2005 it rained. It was 12 in 2009. In 2012 it snowed."
    claim, context = around(text, "12 in 2009")

    found = [days[0].year for days in named_nearby(claim, context, (Span(0, 1),))]

    assert found == [2005, 2009]


def test_a_claims_own_dates_are_left_out() -> None:
    claim, context = around("In 2005 it was 12.", "12")

    assert list(named_nearby(claim, context, (Span(3, 7),))) == []


def test_quoted() -> None:
    assert [quoted(*around(text, "12")) for text in ("“It is 12,” he said.", "It is 12.")] == [True, False]
