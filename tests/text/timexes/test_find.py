"""What holds for every text, and what a timex keeps beside its value."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck.models import Span, Timex
from claimcheck.text.timexes import find_timexes

PUBLISHED = date(2019, 8, 23)
WORDS = """
June may May Friday Fri. Sat 31 30 2019 1999 '98 the last next this early late mid- year years week month day decade
century quarter first fourth two half a ago earlier later 07:15 of to and - , . ( ) every annual Easter Thanksgiving
summer fall 2019-02-29 1/2/2019 tomorrow night 9999 1000 0000 the '90s 20th spring will said twenty hundred million
Q3 FY ½ ² ’ 99999999999999999999
"""
PIECES = (
    *WORDS.split(),
    *(
        "10 a.m.",
        "1400 GMT",
        "nineteen ninety-six",
        "29 February",
        "31 June",
        "\n",
        "\n\n",
        " ",
        "\u00a0",
        "\u0130",
        "\ud800",
    ),
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
)
DATES = st.one_of(st.none(), st.sampled_from([date.min, date.max, PUBLISHED]), st.dates())


@settings(max_examples=400, deadline=None)
@given(TEXTS, DATES)
@example("Next year, in two weeks, tomorrow, next Friday, a century ago, on Thanksgiving and Easter", date.max)
@example("Last year, two weeks ago, yesterday, last Friday, a century ago, last Easter, the last quarter", date.min)
@example("10000000 years ago, 999,999 days later, 99.99 million centuries ago", PUBLISHED)
def test_timexes_of_any_text_and_date_stand_apart_in_order(text: str, published: date | None) -> None:
    found = find_timexes(text, published, ())

    edge = 0
    for timex in found:
        assert edge <= timex.start < timex.end <= len(text)
        assert timex.text == text[timex.start : timex.end]
        assert timex.value
        assert timex.rule
        assert (timex.from_ is None) == (timex.to is None)
        if timex.from_ is not None and timex.to is not None:
            assert timex.from_ <= timex.to
        edge = timex.end


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.lists(st.integers(0, 200), max_size=8))
def test_no_timex_crosses_or_leaves_the_sentences(text: str, cuts: list[int]) -> None:
    edges = sorted({min(cut, len(text)) for cut in cuts})
    sentences = tuple(Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False))

    found = find_timexes(text, PUBLISHED, sentences)

    assert all(any(timex.span in sentence for sentence in sentences) for timex in found if sentences)


@given(
    st.dates(date(1901, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%B {d}, {y}", "{d} %B {y}", "{y}-%m-%d", "%b. {d}, {y}"]),
)
def test_date_written_in_full_is_read_back(day: date, form: str) -> None:
    written = day.strftime(form).format(d=day.day, y=day.year).replace("May.", "May")

    [found] = find_timexes(f"They met on {written} in Rome.", PUBLISHED, ())

    assert (found.text, found.value, found.from_, found.to) == (written, day.isoformat(), day, day)


@given(st.dates(date(1901, 1, 1), date(2099, 12, 31)), st.integers(1, 6))
def test_bare_weekday_is_the_last_one_past(published: date, back: int) -> None:
    day = published - timedelta(days=back)

    [found] = find_timexes(f"Talks began {day:%A}.", published, ())

    assert (found.value, found.weekday) == (day.isoformat(), day.isoweekday())


def test_timex_keeps_symbol_rule_and_policy() -> None:
    text = "They met in June last year."

    [found] = find_timexes(text, PUBLISHED, (Span(0, len(text)),))

    assert found == Timex(
        start=12,
        end=26,
        text="June last year",
        type="DATE",
        value="2018-06",
        from_=date(2018, 6, 1),
        to=date(2018, 6, 30),
        symbol="UNDEF-Y-1-06",
        rule="lone-month",
        policy="year by UNDEF-Y-1",
    )


FIGURES = [
    pytest.param("03/05/2019", "2019-03-05", "2019-05-03", id="either could be the month"),
    pytest.param("3-5-2019", "2019-03-05", "2019-05-03", id="with hyphens"),
    pytest.param("3/5/19", "2019-03-05", "2019-05-03", id="year in two figures"),
    pytest.param("23/08/2019", "2019-08-23", "2019-08-23", id="the first can be no month"),
    pytest.param("08/23/2019", "2019-08-23", "2019-08-23", id="the second can be no month"),
    pytest.param("3.5.2019", "2019-05-03", "2019-05-03", id="with dots the day stands first"),
    pytest.param("2019/05/03", "2019-05-03", "2019-05-03", id="year first"),
]


@pytest.mark.parametrize(("said", "month_first", "day_first"), FIGURES)
def test_order_of_day_and_month_is_a_setting(said: str, month_first: str, day_first: str) -> None:
    read = [find_timexes(f"It opened on {said} at last.", PUBLISHED, (), day_first=order) for order in (False, True)]

    assert [(t.text, t.value) for found in read for t in found] == [(said, month_first), (said, day_first)]


@pytest.mark.parametrize("text", ["The odds were 10/11/12.", "A mix of 1/2/3 parts, 4/5/6789 or 13/13/19."])
def test_figures_with_slashes_that_are_no_date(text: str) -> None:
    assert find_timexes(text, PUBLISHED, (), day_first=True) == ()


@pytest.mark.parametrize(
    ("text", "value", "candidates"),
    [
        pytest.param("It met in June.", "2019-06", ("2019-06", "2020-06"), id="month"),
        pytest.param("It met on May 3.", "2019-05-03", ("2019-05-03", "2020-05-03"), id="day of a month"),
        pytest.param("It met on Monday.", "2019-08-19", ("2019-08-19", "2019-08-26"), id="weekday"),
        pytest.param("It met at the weekend.", "2019-W33-WE", ("2019-W33-WE", "2019-W34-WE"), id="weekend"),
        pytest.param("It met Monday night.", "2019-08-19TNI", ("2019-08-19TNI", "2019-08-26TNI"), id="part of a day"),
        pytest.param("It met at Easter.", "2019-04-21", ("2019-04-21", "2020-04-12"), id="holiday"),
        pytest.param("It met on 3 May 2018.", "2018-05-03", (), id="nothing left open"),
    ],
)
def test_candidates_are_kept(text: str, value: str, candidates: tuple[str, ...]) -> None:
    [found] = find_timexes(text, PUBLISHED, ())

    assert (found.value, found.candidates) == (value, candidates)


def test_text_outside_the_sentences_is_not_read() -> None:
    assert find_timexes("June 2018. July 2018.", PUBLISHED, (Span(0, 10),))[0].value == "2018-06"
    assert len(find_timexes("June 2018. July 2018.", PUBLISHED, (Span(0, 10),))) == 1


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Friday\u2019s vote", ["2019-08-23"], id="curly quote"),
        pytest.param("21\u00a0August\u20092019", ["2019-08-21"], id="non-breaking and thin space"),
        pytest.param("5\u20137 June 2018", ["2018-06-05", "2018-06-07"], id="en dash in a range"),
        pytest.param("21 August\n2019", ["2019-08-21"], id="line break inside a date"),
        pytest.param("21 August  \n  2019", ["2019-08-21"], id="line break among spaces"),
        pytest.param("in August\n\n2019 was dry", ["2019-08", "2019"], id="blank line ends a date"),
        pytest.param("in August\n \n2019 was dry", ["2019-08", "2019"], id="line of spaces ends a date"),
        pytest.param("in \u0130stanbul on 21 August 2019", ["2019-08-21"], id="letter whose lower case is longer"),
        pytest.param("AUGUST 21, 2019", ["2019-08-21"], id="capitals"),
        pytest.param("on Jan. 1, 2019", ["2019-01-01"], id="abbreviation with its dot"),
    ],
)
def test_typography_does_not_matter(text: str, values: list[str]) -> None:
    assert [timex.value for timex in find_timexes(text, PUBLISHED, ())] == values


def test_seed_article_gives_its_dates() -> None:
    path = next(Path(__file__).parents[4].joinpath("shared/seeds").glob("000_*.txt"), None)
    if path is None:
        pytest.skip("the seed article is not at hand")
    values = [timex.value for timex in find_timexes(path.read_text(encoding="utf-8"), PUBLISHED, ())]

    wanted = [
        "2018-06",
        "2019-02",
        "2019-06",
        "2019-08-21",
        "2019-08-22",
        "P1Y",
        "P10D",
        "PRESENT_REF",
        "2018",
        "2019-07",
        "PT1H",
    ]
    assert json.dumps([value for value in values if value in wanted]) == json.dumps(
        [
            *("2019-08-21", "2019-08-21", "2018-06", "2019-02", "2019-06", "2019-08-21", "2019-08-22", "P1Y", "P10D"),
            *("PRESENT_REF", "2018", "2019-07", "2019-08-22", "PT1H"),
        ],
    )
