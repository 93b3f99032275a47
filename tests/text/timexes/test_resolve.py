"""Which date is meant: by granularity, by tense, by the date mentioned last."""

from datetime import date

import pytest

from claimcheck.text.timexes import find_timexes
from claimcheck.text.timexes.resolve import Timeline, interval_of
from claimcheck.text.timexes.symbols import Clock, Cyclic, DayInMonth, Feast, Offset, Shift, Symbol, Weekday

FRIDAY = date(2019, 8, 23)


def values(text: str, published: date | None = FRIDAY) -> list[str]:
    return [timex.value for timex in find_timexes(text, published, ())]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("They met Friday.", "2019-08-23", id="the day itself"),
        pytest.param("They met Saturday.", "2019-08-17", id="weekday past"),
        pytest.param("They will meet Saturday.", "2019-08-24", id="weekday to come by tense"),
        pytest.param("They have until Tuesday.", "2019-08-27", id="weekday to come by its lead"),
        pytest.param("He said he would veto Tuesday's bill.", "2019-08-20", id="possessive weekday has been"),
        pytest.param("The case of July drags on.", "2019-07", id="month past"),
        pytest.param("The summit of November nears.", "2019-11", id="month near enough ahead"),
        pytest.param("The summit of December nears.", "2018-12", id="month too far ahead"),
        pytest.param("They met in November.", "2018-11", id="month past by tense"),
        pytest.param("They will meet in May.", "2020-05", id="month to come by tense"),
        pytest.param("They met in August.", "2019-08", id="month running"),
        pytest.param("The fair of Sept. 30 nears.", "2019-09-30", id="nearest day ahead"),
        pytest.param("The fair of March 5 went well.", "2019-03-05", id="nearest day past"),
        pytest.param("It was sold on Dec. 10.", "2018-12-10", id="day past by tense"),
        pytest.param("It will be sold on April 10.", "2020-04-10", id="day to come by tense"),
        pytest.param("The fair of Feb. 29 nears.", "2020-02-29", id="leap day of the nearest leap year"),
        pytest.param("It fell on Monday, Dec. 24.", "2018-12-24", id="year whose weekday fits"),
        pytest.param("It fell on Wednesday, Aug. 22.", "2019-08-22", id="slip of a weekday near the publication"),
        pytest.param("It was sold last December.", "2018-12", id="last month of the name"),
        pytest.param("It is due next July.", "2020-07", id="next month of the name"),
        pytest.param("It came this March.", "2019-03", id="this month of the name"),
        pytest.param("It came last June 5.", "2019-06-05", id="last day of the name"),
        pytest.param("It comes next June 5.", "2020-06-05", id="next day of the name"),
        pytest.param("It came this Monday.", "2019-08-19", id="weekday of this week"),
        pytest.param("Net rose in the third quarter.", "2019-Q3", id="quarter running"),
        pytest.param("Net rose in the fourth quarter.", "2018-Q4", id="quarter past"),
        pytest.param("Net will rise in the fourth quarter.", "2019-Q4", id="quarter to come by tense"),
        pytest.param("Net rose in the latest quarter.", "2019-Q2", id="last quarter that is over"),
        pytest.param("He saw it on Easter Monday, 2018.", "2018-04-02", id="feast of a year"),
        pytest.param("He saw it on Christmas last year.", "2018-12-25", id="feast of a shifted year"),
    ],
)
def test_direction(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("In 1998 he won. That year she left.", ["1998", "1998"], id="that year"),
        pytest.param("In 1998 he won. Three years later he lost.", ["1998", "2001"], id="years later"),
        pytest.param(
            "In 1998 he won. Two days later he lost.", ["1998", "XXXX-XX-XX"], id="days after a year are open"
        ),
        pytest.param(
            "On 5 May 2018 it fell; at 9 a.m. it rose.", ["2018-05-05", "2018-05-05T09:00"], id="time of the day"
        ),
        pytest.param(
            "On 5 May 2018 it fell. The previous Friday it rose.", ["2018-05-05", "2018-05-04"], id="previous weekday"
        ),
        pytest.param(
            "It won in May 2017 and again in June that year.", ["2017-05", "2017-06"], id="month of that year"
        ),
        pytest.param(
            "It won in May 2017 and June the following year.", ["2017-05", "2018-06"], id="month of the next year"
        ),
        pytest.param(
            "In Q2 2018 net fell. Net of the quarter a year earlier is not given.",
            ["2018-Q2", "2018-Q2", "2017-Q2"],
            id="quarter",
        ),
    ],
)
def test_date_mentioned_last_counts(text: str, found: list[str]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("symbol", "value"),
    [
        (Shift("W", -1), "XXXX-WXX"),
        (Shift("Q", 0, "mentioned"), "XXXX-QX"),
        (Cyclic("M", 6), "XXXX-06"),
        (Cyclic("M", 6, Shift("Y", -1)), "XXXX-06"),
        (Cyclic("Q", 3), "XXXX-Q3"),
        (DayInMonth(6, 5), "XXXX-06-05"),
        (DayInMonth(6, 5, Shift("Y", -1)), "XXXX-06-05"),
        (Weekday(3), "XXXX-WXX-3"),
        (Feast("easter"), "XXXX-XX-XX"),
        (Clock("T10:00"), "XXXX-XX-XXT10:00"),
        (Offset(-2, Feast("christmas")), "XXXX-XX-XX"),
        (Clock("TMO", Shift("D", 0)), "XXXX-XX-XXTMO"),
    ],
    ids=str,
)
def test_without_publication_date_a_relative_date_stays_open(symbol: Symbol, value: str) -> None:
    resolved = Timeline(None).resolve(symbol, "")

    assert resolved.value == value
    assert interval_of(resolved.value, None, None) is None


@pytest.mark.parametrize("published", [date.min, date.max], ids=str)
def test_edges_of_the_calendar_leave_a_date_open(published: date) -> None:
    way = -1 if published == date.min else 1

    assert Timeline(published).resolve(Shift("D", way), "").value == "XXXX-XX-XX"
    assert Timeline(published).resolve(Shift("Y", way), "").value == "XXXX"
    assert Timeline(published).resolve(Cyclic("M", 1, None, way), "").value == "XXXX-01"


def test_policy_says_how_the_date_was_chosen() -> None:
    text = "They will meet Monday. They met in October, on Dec. 31 and on 31 June."

    assert [timex.policy for timex in find_timexes(text, FRIDAY, ())] == [
        "the weekday to come",
        "the one past",
        "the one past: so says the tense",
        "the calendar has no such day",
    ]


@pytest.mark.parametrize(
    ("mod", "first", "last"),
    [
        ("BEFORE", date(2019, 1, 1), FRIDAY),
        ("AFTER", FRIDAY, date(2019, 12, 31)),
        ("END", date(2019, 9, 1), date(2019, 12, 31)),
    ],
)
def test_interval_of_part_of_the_year(mod: str, first: date, last: date) -> None:
    assert interval_of("2019", mod, FRIDAY) == (first, last)


def test_interval_of_another_year_is_not_cut_at_the_publication() -> None:
    assert interval_of("2018", "AFTER", FRIDAY) == (date(2018, 1, 1), date(2018, 12, 31))
