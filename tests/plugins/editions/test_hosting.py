"""EVT105: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.editions.hosting import check_host

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_host(claim, Context(read("x"), (), references)) is None


def test_a_year_without_a_row_is_not_for_it(judge: Judge) -> None:
    assert judge("The World Cup was held in France in 1999.", rule="EVT105") == []


def test_one_of_two_hosts(judge: Judge) -> None:
    (finding,) = judge("The World Cup was held in Japan in June 2002.", rule="EVT105")
    assert finding.message == "The 2002 World Cup was held in Japan and South Korea, 31 May to 30 June 2002."


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("The next World Cup will be held in Kuwait in November 2022.", rule="EVT105")
    assert (finding.verdict, finding.suggestion) == ("refuted", "“World Cup will be held in Qatar in November 2022”")
    assert (
        finding.message == "The 2022 World Cup is to be held in Qatar (20 November to 18 December 2022), not in Kuwait."
    )
    assert finding.computation == (
        "2022 World Cup: Qatar, 20 November to 18 December 2022; the text says Kuwait, November 2022"
    )


def test_another_number(judge: Judge) -> None:
    (finding,) = judge("Sochi hosted the 23rd Winter Olympics in 2014.", rule="EVT105")
    assert (finding.verdict, finding.reason, finding.message) == (
        "refuted",
        "other-number",
        "The 2014 Winter Olympics in Sochi was the 22nd, not the 23rd.",
    )


def test_a_date_in_the_series_that_the_headline_names(judge: Judge) -> None:
    (finding,) = judge("The climate talks in Stockholm ended on Saturday.", date(2009, 12, 21), rule="EVT105")
    assert finding.message == "COP15 was held in Copenhagen (7 to 18 December 2009), not in Stockholm."
