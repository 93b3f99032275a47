"""Dates as claims."""

from __future__ import annotations

from datetime import date

from claimcheck.extract import extract_dates
from claimcheck.models import Article, Claim, DateValue, Document, Span, Timex

TEXT = "The bridge opened on Monday, 4 June 2018, now and then for ten days."
SENTENCE = Span(0, len(TEXT))


def _document(*timexes: Timex) -> Document:
    return Document(Article("a", TEXT), TEXT, sentences=(SENTENCE,), timexes=timexes)


def test_date_becomes_a_claim_with_its_interval_and_weekday() -> None:
    words = "Monday, 4 June 2018"
    start = TEXT.index(words)
    day = date(2018, 6, 4)
    timex = Timex(start, start + len(words), words, "DATE", "2018-06-04", from_=day, to=day, weekday=1)
    value = DateValue("DATE", "2018-06-04", None, day, day, 1)
    assert list(extract_dates(_document(timex))) == [Claim("date", start, start + len(words), words, SENTENCE, value)]


def test_now_and_durations_and_hours_are_no_date_claims() -> None:
    now = Timex(42, 45, "now", "DATE", "PRESENT_REF")
    days = Timex(59, 67, "ten days", "DURATION", "P10D")
    hour = Timex(59, 67, "ten days", "TIME", "2018-06-04T10:00")
    assert list(extract_dates(_document(now, days, hour))) == []


def test_hour_with_its_day_of_a_month_is_a_claim() -> None:
    words, day = "on Monday, 4 June 2018", date(2018, 6, 4)
    start = TEXT.index(words)
    end = start + len(words)
    timex = Timex(start, end, words, "TIME", "2018-06-04TEV", None, day, day, "2018-06-04TEV", weekday=1)
    value = DateValue("TIME", "2018-06-04TEV", None, day, day, 1)
    assert list(extract_dates(_document(timex))) == [Claim("date", start, end, words, SENTENCE, value)]
