from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.loading.blocks.header import is_byline, is_date_line, is_headline, place_dateline, was_changed


@pytest.mark.parametrize(
    "line",
    [
        "On Friday 23 August 2019",
        "23 August 2019 was hot",
        "August 2019",
        "May 5 people died",
        "Friday",
        "2019",
        "3:07",
    ],
)
def test_no_date_line(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Friday 23 August 2019 - 03:07",
        "Wednesday, 8 February 2023",
        "Thursday, June 16, 2022",
        "Published: 23 Aug 2019, 10:15 GMT",
        "Last updated on August 23, 2019 at 5:30 p.m. EDT",
        "10:15 AM, 23 Aug 2019",
        "Fri, Aug 23",
        "2019-08-23",
        "Friday\u202f23\u202fAugust\u202f2019",
    ],
)
def test_date_lines(line: str) -> None:
    assert is_date_line(line)


def test_a_change_is_told_from_a_publication() -> None:
    assert [was_changed(line) for line in ("Updated: 24 August 2019", "Published: 23 August 2019")] == [True, False]


@pytest.mark.parametrize(
    "line",
    [
        "NATO — the alliance — said on Friday",
        "The talks failed — again.",
        "US-led forces left",
        "F-35 - Lockheed’s jet",
        "HANOI is the capital of Vietnam.",
        "SEOUL",
        "Kim Jong-un (35) said so",
        "A - B",
        "",
    ],
)
def test_no_dateline_with_a_place(line: str) -> None:
    assert place_dateline(line) == 0


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("HANOI, Feb 28 (Wire) — Kim left.", "HANOI, Feb 28 (Wire) —"),
        ("HANOI — The second summit", "HANOI —"),
        ("WASHINGTON, June 16 (Wire desk) — The Fed", "WASHINGTON, June 16 (Wire desk) —"),
        ("BENGALURU, India, Aug. 24, 2023 — India landed", "BENGALURU, India, Aug. 24, 2023 —"),
        ("NAIROBI, Kenya (AP) _ Bombs exploded", "NAIROBI, Kenya (AP) _"),
        ("NAIROBI, Kenya (AP) _", "NAIROBI, Kenya (AP) _"),
        ("Seoul (Wire) - Biegun said", "Seoul (Wire) -"),
        ("NEW YORK/SEOUL -- “No,” he said", "NEW YORK/SEOUL --"),
    ],
)
def test_datelines_with_a_place(line: str, dateline: str) -> None:
    assert line[: place_dateline(line)] == dateline


@pytest.mark.parametrize(
    "line",
    ["By Monday the town was empty", "By 2030", "By", "By the river they met.", "by Jane Doe", "By " + "Jane " * 20],
)
def test_no_byline(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "BY JANE DOE",
        "By Jane Doe and John Roe, Seoul correspondent",
        "By the international desk",
        "Written by José de la Cruz | Staff",
        "(Reporting by Jane Doe; editing by John Roe)",
    ],
)
def test_bylines(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "It rained.",
        "World",
        "lower case it begins",
        "The treaty was signed in",
        "He said:",
        "Word " * 31,
        "W" * 201,
        "...",
    ],
)
def test_no_headline(line: str) -> None:
    assert not is_headline(line)


@pytest.mark.parametrize(
    "line", ["Talks fail in Hanoi", "‘No deal’ in Hanoi", "3 dead in fire", "What do the two sides want?"]
)
def test_headlines(line: str) -> None:
    assert is_headline(line)


@given(st.text(max_size=250))
def test_no_line_breaks_the_rules(line: str) -> None:
    found = (is_date_line(line), is_byline(line), is_headline(line), was_changed(line))
    assert all(isinstance(answer, bool) for answer in found)
    assert 0 <= place_dateline(line) <= len(line)
