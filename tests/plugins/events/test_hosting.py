"""EVT105: whole findings."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.hosting import check_host

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_host(claim, Context(read("x"), (), references)) is None


def test_a_year_without_a_row_is_not_for_it(judge: Judge) -> None:
    assert judge("The World Cup was held in France in 1998.", rule="EVT105") == []


def test_a_city_may_lie_in_the_host_country(judge: Judge) -> None:
    assert judge("The World Cup was held in Moscow in 2018.", rule="EVT105") == []


def test_one_of_two_hosts(judge: Judge) -> None:
    (finding,) = judge("The World Cup was held in Japan in June 2002.", rule="EVT105")
    assert finding.message == "FIFA World Cup 2002 is held in Japan and South Korea."


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("The next World Cup will be held in Kuwait in November 2022.", rule="EVT105")
    assert (finding.verdict, finding.suggestion) == ("refuted", "“World Cup will be held in Qatar in November 2022”")
    assert finding.message == "FIFA World Cup 2022 is held in Qatar, not in Kuwait."
