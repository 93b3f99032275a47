"""Reference rates of a day and the days before it."""

from __future__ import annotations

from datetime import date

from claimcheck_plugins.currency.rates import Cross, cross_rates, evidence_of, known_days


def test_a_week_of_rates_up_to_the_day() -> None:
    found = cross_rates("USD", "EUR", date(2018, 5, 16), date(2018, 5, 16))
    assert [cross.day.day for cross in found] == [9, 10, 11, 14, 15, 16]
    assert found[-1] == Cross(date(2018, 5, 16), 1 / 1.1784, 1.1784, 1.0)


def test_two_currencies_against_each_other() -> None:
    last = cross_rates("GBP", "USD", date(2019, 8, 23), date(2019, 8, 23))[-1]
    assert last.worth == last.other_rate / last.rate


def test_a_span_longer_than_a_year_is_cut() -> None:
    found = cross_rates("USD", "EUR", date(2010, 1, 1), date(2015, 1, 1))
    assert (found[-1].day - found[0].day).days <= 400


def test_nothing_outside_the_days_that_are_known() -> None:
    first, last = known_days("HRK")
    assert cross_rates("HRK", "EUR", date(last.year + 2, 1, 1), date(last.year + 2, 1, 2)) == ()
    assert cross_rates("HRK", "EUR", date(first.year - 2, 1, 1), date(first.year - 2, 1, 2)) == ()
    assert cross_rates("XXX", "EUR", date(2018, 5, 16), date(2018, 5, 16)) == ()


def test_the_euro_has_no_row() -> None:
    assert evidence_of("EUR", date(2018, 5, 16), 1.0) is None
