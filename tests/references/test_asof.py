"""Which facts hold at a date: the same answers from memory and from the database (see test_opening)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Counted, EntityRecord, Fact, Match
from claimcheck.references.allowances import allowed_days
from claimcheck.references.asof import facts_as_of
from claimcheck.references.memory import MemoryReferences

FRD = "country:FRD"


def fact(row: str, first: str = "", last: str = "", **more: object) -> Fact:
    dates = [date.fromisoformat(text) if text else None for text in (first, last)]
    usual: dict[str, object] = {"reference": "t", "row": row, "subject": FRD, "property": "troops", "value": row}
    return Fact(**(usual | {"valid_from": dates[0], "valid_to": dates[1]} | more))  # type: ignore[arg-type]  # fields by name


def day(text: str) -> tuple[date, date]:
    return date.fromisoformat(text), date.fromisoformat(text)


def rows(match: Match) -> tuple[str, str, str]:
    """The rows, those set aside, and the reason."""
    return " ".join(f.row for f in match.rows), " ".join(f.row for f in match.set_aside), match.reason


def ask(facts: list[Fact], when: str) -> tuple[str, str, str]:
    return rows(facts_as_of(facts, day(when)))


OFFICE = [
    fact("first", "1933-11-17", "1937-01-01", property="holds-office"),
    fact("second", "1937-01-02", property="holds-office", known_until=date(1940, 1, 1)),
]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        pytest.param("1933-11-16", ("", "first second", "period-mismatch"), id="the day before the first"),
        pytest.param("1933-11-17", ("first", "second", ""), id="the first day"),
        pytest.param("1937-01-01", ("first", "second", ""), id="the last day"),
        pytest.param("1937-01-02", ("second", "first", ""), id="the next one's first day"),
        pytest.param("1940-03-01", ("second", "first", ""), id="sixty days after the source's last"),
        pytest.param("1940-03-02", ("", "second first", "outdated-reference"), id="sixty-one days after"),
    ],
)
def test_an_office_holds_for_its_days_and_is_unknown_after(when: str, expected: tuple[str, str, str]) -> None:
    assert ask(OFFICE, when) == expected


@pytest.mark.parametrize(
    ("allowance", "when", "held"),
    [
        pytest.param("0", "1940-01-01", "leaving", id="the source's last day"),
        pytest.param("0", "1940-01-02", "", id="no day more"),
        pytest.param("90", "1940-03-31", "leaving", id="more than the property's"),
        pytest.param("soon", "1940-03-01", "leaving", id="no number of days: the property's"),
    ],
)
def test_a_row_may_say_how_long_it_is_believed(allowance: str, when: str, held: str) -> None:
    said = {"allowance": allowance}
    row = fact("leaving", "1937-01-02", property="holds-office", known_until=date(1940, 1, 1), qualifiers=said)
    assert ask([row], when)[0] == held


def test_an_interval_takes_every_row_that_shares_a_day_with_it() -> None:
    found = facts_as_of(OFFICE, (date(1937, 1, 1), date(1937, 1, 2)))
    assert rows(found) == ("first second", "", "")
    assert rows(facts_as_of(OFFICE, (None, None))) == ("first second", "", "")
    assert rows(facts_as_of(OFFICE, (None, date(1934, 1, 1)))) == ("first", "second", "")


FIGURES = [
    fact("a", "2017-06-30", "2017-06-30", low=1, high=1),
    fact("b", "2018-06-30", "2018-06-30", low=2, high=2),
    fact("c", "2019-06-30", "2019-06-30", low=3, high=3),
    fact("x", "2019-06-30", "2019-06-30", low=9, high=9, qualifiers={"definition": "authorised"}),
]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        pytest.param("2018-06-30", ("b x", "a c", ""), id="on the day of one: its neighbours are not asked"),
        pytest.param("2018-09-01", ("b c x", "a", ""), id="between two: both, and the other definition's nearest"),
        pytest.param("2020-08-03", ("c x", "b a", ""), id="400 days after the last"),
        pytest.param("2020-08-04", ("", "c x b a", "outdated-reference"), id="401 days after"),
        pytest.param("2016-05-26", ("a", "b c x", ""), id="400 days before the first"),
        pytest.param("2016-05-25", ("", "a b c x", "period-mismatch"), id="401 days before"),
    ],
)
def test_a_figure_is_used_near_its_date(when: str, expected: tuple[str, str, str]) -> None:
    assert ask(FIGURES, when) == expected


def test_two_figures_of_one_day_are_both_kept() -> None:
    twice = [fact("p", "2019-01-01", "2019-01-01", low=1), fact("q", "2019-01-01", "2019-01-01", low=2)]
    assert ask(twice, "2019-02-01") == ("p q", "", "")


def test_a_figure_of_an_unknown_property_is_used_at_its_dates_alone() -> None:
    goats = [fact("goats", "2019-01-01", "2019-01-01", property="goats", low=5)]
    assert ask(goats, "2019-01-01") == ("goats", "", "")
    assert ask(goats, "2019-01-02") == ("", "goats", "outdated-reference")


@pytest.mark.parametrize("when", ["1850-01-01", "9999-12-31"])
def test_what_never_grows_old_is_used_at_any_date(when: str) -> None:
    area = [fact("area", "2026-01-01", "2026-01-31", property="area", low=100)]
    capital = [fact("capital", "", "", property="capital", known_until=date(2026, 1, 31))]
    assert ask(area, when) == ("area", "", "")
    assert ask(capital, when) == ("capital", "", "")


def test_nothing_known_is_no_row() -> None:
    assert facts_as_of([], day("2019-01-01")) == Match((), (), "no-row", day("2019-01-01"))


def test_a_deprecated_row_never_matches_but_is_shown() -> None:
    assert ask([fact("old", rank="deprecated")], "2019-01-01") == ("", "old", "no-row")


def test_a_preferred_row_comes_first() -> None:
    assert ask([fact("a"), fact("b", rank="preferred")], "2019-01-01") == ("b a", "", "")


def test_ten_rows_are_set_aside_at_most_the_nearest_first() -> None:
    years = [fact(str(year), f"{year}-01-01", f"{year}-01-31", property="goats", low=1) for year in range(1900, 1920)]
    found = facts_as_of(years, day("1950-01-01"))
    assert rows(found) == ("", " ".join(map(str, range(1919, 1909, -1))), "outdated-reference")


def event(row: str, first: str, **more: object) -> Fact:
    return fact(row, first, first, subject=f"event:{row}", property="summit", **more)


WORLD = MemoryReferences(
    [
        event("one", "1933-11-17", participants=(FRD, "country:SYL"), place="city:fredville"),
        event("two", "1934-02-27", participants=(FRD,), place="country:SYL"),
        event("month", "1935-03-01", participants=(FRD,), qualifiers={"valid_from_precision": "month"}),
        event("year", "1936-01-01", participants=(FRD,), qualifiers={"valid_from_precision": "year"}),
        event("last", "9999-12-01", qualifiers={"valid_from_precision": "month"}),
        event("undated", ""),
        fact("in", place="city:fredville"),
        fact("held", property="holds-office", subject="person:x", object="office:y"),
    ],
    [EntityRecord("city:fredville", "Fredville", "city", FRD)],
)


def events(when: tuple[date | None, date | None], participants: tuple[str, ...] = (), place: str | None = None) -> str:
    return " ".join(f.row for f in WORLD.events(["summit"], when, participants=participants, place=place).rows)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(events((None, None)), "one two month year last", id="all that have a date, by date"),
        pytest.param(events(day("1933-11-18")), "", id="the day after"),
        pytest.param(events((date(1933, 11, 1), date(1933, 11, 30))), "one", id="its month"),
        pytest.param(events(day("1935-03-31")), "month", id="a day of the month that alone is known"),
        pytest.param(events(day("1935-04-01")), "", id="a day after that month"),
        pytest.param(events(day("1936-12-31")), "year", id="a day of the year that alone is known"),
        pytest.param(events(day("9999-12-31")), "last", id="the last day of the calendar"),
        pytest.param(events((None, None), ("country:SYL",)), "one", id="with a participant"),
        pytest.param(events((None, None), ("country:SYL", "country:XXX")), "", id="with one who was not there"),
        pytest.param(events((None, None), place=FRD), "one", id="in the country of its city"),
        pytest.param(events((None, None), place="city:x"), "", id="elsewhere"),
    ],
)
def test_events_are_those_that_began_within(found: str, expected: str) -> None:
    assert found == expected


def test_events_say_why_there_is_none() -> None:
    never = WORLD.events(["summit"], day("1950-01-01"), participants=[FRD], place="city:fredville")
    assert rows(never) == ("", "year month two one", "period-mismatch")
    assert rows(WORLD.events(["summit"], (None, None), place="city:x"))[2] == "no-row"
    assert rows(WORLD.events(["war"], (None, None))) == ("", "", "no-row")


def test_a_place_may_be_named_by_its_country() -> None:
    assert rows(WORLD.find(FRD, "troops", (None, None), place=FRD)) == ("in", "", "")
    assert rows(WORLD.find(FRD, "troops", (None, None), place="country:SYL")) == ("", "", "no-row")


def test_holders_are_found_from_the_office() -> None:
    assert rows(WORLD.holders("office:y", "holds-office", (None, None))) == ("held", "", "")


def test_allowances_are_in_days() -> None:
    names = ("population", "troops", "holds-office", "goats")
    assert [allowed_days(name) for name in names] == [730, 400, 60, 0]


DAYS = st.one_of(st.none(), st.dates())
FACTS = st.lists(
    st.builds(
        lambda first, last, known, low, rank, prop: (first, last, known, low, rank, prop),
        *(
            DAYS,
            DAYS,
            DAYS,
            st.one_of(st.none(), st.integers()),
            st.sampled_from(["normal", "deprecated", "preferred"]),
        ),
        st.sampled_from(["troops", "area", "holds-office", "goats"]),
    ),
    max_size=12,
)


@given(FACTS, DAYS, DAYS)
def test_every_fact_is_a_row_or_set_aside_and_never_both(facts, first, last) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001  drawn by hypothesis
    known = [
        fact(str(n), valid_from=a, valid_to=b, known_until=k, low=low, rank=rank, property=prop)
        for n, (a, b, k, low, rank, prop) in enumerate(facts)
    ]
    found = facts_as_of(known, (first, last))
    seen = [f.row for f in (*found.rows, *found.set_aside)]
    assert len(seen) == len(set(seen)) == min(len(known), len(found.rows) + 10)
    assert all(f.rank != "deprecated" for f in found.rows)
    assert bool(found.rows) != bool(found.reason)


def test_a_day_counts_the_same_for_any_interval_that_holds_it() -> None:
    start = date(2019, 1, 1)
    known = [fact(str(n), (start + timedelta(n)).isoformat(), (start + timedelta(n)).isoformat()) for n in range(5)]
    assert rows(facts_as_of(known, (start + timedelta(1), start + timedelta(3))))[0] == "1 2 3"


BRANCHES = MemoryReferences(
    [
        fact("army", "2019-01-01", "2019-12-31", low=5, qualifiers={"branch": "army"}),
        fact("navy", "2018-01-01", "2018-12-31", low=3, qualifiers={"branch": "navy", "note": "x"}),
    ]
)


@pytest.mark.parametrize(
    ("when", "branch", "expected"),
    [
        pytest.param("2019-06-01", "army", ("army", "", ""), id="the part that is asked for"),
        pytest.param("2019-06-01", "navy", ("navy", "", ""), id="the nearest of that part"),
        pytest.param("2019-06-01", "marines", ("", "army navy", "definition-mismatch"), id="a part without a row"),
        pytest.param("1999-06-01", "marines", ("", "navy army", "period-mismatch"), id="no part at that time"),
    ],
)
def test_a_look_up_may_ask_for_a_part(when: str, branch: str, expected: tuple[str, str, str]) -> None:
    found = BRANCHES.find(FRD, "troops", day(when), qualifiers={"branch": branch})
    assert rows(found) == expected


@pytest.mark.parametrize(
    ("when", "covers"),
    [
        pytest.param((date(1934, 1, 1), date(1938, 1, 1)), True, id="from one term into the next"),
        pytest.param((date(1930, 1, 1), date(1938, 1, 1)), False, id="begins before the first"),
        pytest.param((date(1930, 1, 1), date(1931, 1, 1)), False, id="nobody"),
        pytest.param((None, date(1938, 1, 1)), False, id="since ever"),
        pytest.param((date(1938, 1, 1), date(1940, 3, 1)), True, id="until the last day allowed"),
        pytest.param((date(1938, 1, 1), date(1940, 3, 2)), False, id="longer than the source is believed"),
    ],
)
def test_whether_all_the_days_are_known(when: tuple[date | None, date | None], covers: bool) -> None:  # noqa: FBT001  an expected answer
    assert facts_as_of(OFFICE, when).covered is covers


def test_what_is_set_aside_says_why() -> None:
    known = [
        fact("ended", "", "2017-12-31", property="holds-office"),
        fact("later", "2020-01-01", property="holds-office"),
        fact("old", known_until=date(2018, 1, 1), property="holds-office"),
        fact("withdrawn", rank="deprecated", property="holds-office"),
    ]
    found = facts_as_of(known, day("2019-06-01"))
    assert {row.row: row.why for row in found.left_aside(10)} == {
        "ended": "over before the time that is meant",
        "later": "begins after the time that is meant",
        "old": "vouched for until 2018-01-01 alone",
        "withdrawn": "withdrawn by its source",
    }
    assert [row.row for row in found.left_aside(1, besides=[known[3]])] == [found.set_aside[1].row]


def test_a_property_of_a_table_s_own_is_used_as_long_as_the_table_says() -> None:
    goats = [fact("goats", "2019-01-01", "2019-01-01", property="goats", low=5)]
    kept = MemoryReferences(
        goats, counted=[Counted("goats", ("goats",), days=30), Counted("goats", ("kids",), days=10)]
    )
    assert rows(kept.find(FRD, "goats", day("2019-01-31"))) == ("goats", "", "")
    assert rows(kept.find(FRD, "goats", day("2019-02-01"))) == ("", "goats", "outdated-reference")


def test_all_that_names_a_thing_is_told() -> None:
    assert [f.row for f in WORLD.about("city:fredville")] == ["one", "in"]
    assert [f.row for f in WORLD.about("country:SYL")] == ["one", "two"]
    assert [f.row for f in WORLD.about("office:y")] == ["held"]
    assert WORLD.about("country:XXX") == ()
