"""Quantities are found and read as the corpus beside the rules says; near-misses are passed over."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Quantity, Span, Timex
from claimcheck.text.quantities import find_quantities

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    files("claimcheck.text.quantities").joinpath("corpus.toml").read_text(encoding="utf-8")
)
UNSAID = {"bound": "=", "change": None, "unit": None, "noun": None, "hedge": "", "ordinal": False}


def row(quantity: Quantity, text: str) -> dict[str, object]:
    return {
        "number": text[quantity.number_start : quantity.number_end],
        "low": quantity.low,
        "high": quantity.high,
        **{key: getattr(quantity, key) for key in UNSAID},
    }


def near_misses() -> Iterator[Any]:
    for family in CORPUS["near-misses"]:
        for text in family["texts"]:
            yield pytest.param(text, id=f"{family['name']}: {text[:40]}")


def matches() -> Iterator[Any]:
    for family in CORPUS["matches"]:
        for case in family["cases"]:
            yield pytest.param(case["text"], case["found"], id=f"{family['name']}: {case['text'][:40]}")


@pytest.mark.parametrize("text", list(near_misses()))
def test_a_near_miss_is_passed_over(text: str) -> None:
    assert find_quantities(text, (), ()) == ()


@pytest.mark.parametrize(("text", "expected"), list(matches()))
def test_a_match_is_read_whole(text: str, expected: list[dict[str, object]]) -> None:
    wanted = [{**UNSAID, "high": case["low"], **case} for case in expected]
    assert [row(quantity, text) for quantity in find_quantities(text, (), ())] == wanted


def test_a_quantity_gives_span_step_and_rule() -> None:
    text = "It stations nearly 30,000 troops there."
    assert find_quantities(text, (), (Span(0, len(text)),)) == (
        Quantity(
            19, 32, "30,000 troops", 19, 25, 30000, 30000, "<", noun="troops", hedge="nearly", step=10000, rule="number"
        ),
    )


def timex(text: str, said: str, kind: Any) -> Timex:
    start = text.index(said)
    return Timex(start, start + len(said), said, kind, "")


@pytest.mark.parametrize(
    ("text", "said", "kind", "expected"),
    [
        pytest.param("He left on 11 June.", "11 June", "DATE", [], id="a day of the month"),
        pytest.param("They met at 5 sharp.", "5", "TIME", [], id="a clock time"),
        pytest.param("It lasted 10 days.", "10 days", "DURATION", [(10, "day")], id="a duration"),
        pytest.param(
            "Two years later it fell.", "Two years later", "DATE", [(2, "year")], id="years counted from a date"
        ),
        pytest.param("It runs every 33 years.", "every 33 years", "SET", [(33, "year")], id="a repetition's length"),
        pytest.param("In 2018 dollars it rose.", "2018", "DATE", [], id="a year before a currency word"),
    ],
)
def test_a_number_in_a_timex_counts_only_as_a_length_of_time(
    text: str, said: str, kind: str, expected: list[tuple[int, str]]
) -> None:
    found = find_quantities(text, (timex(text, said, kind),), ())
    assert [(quantity.low, quantity.unit) for quantity in found] == expected


def test_nothing_reaches_across_the_end_of_a_sentence() -> None:
    text = "He saw nearly 20. Troops from 5 to. Ten came."
    cuts = (0, 17, 35, len(text))
    sentences = tuple(Span(start, end) for start, end in pairwise(cuts))
    assert [(q.low, q.high, q.noun) for q in find_quantities(text, (), sentences)] == [
        (20, 20, None),
        (5, 5, None),
        (10, 10, None),
    ]


PIECES = [
    "5",
    "1,000",
    "two",
    "half",
    " ",
    "\n",
    "$",
    "£",
    "%",
    "-",
    "to",
    "million",
    "nearly",
    "or more",
    "people",
    "of",
    "km",
    "Rs",
    "(",
    ")",
    "+44",
    "020",
    "call",
    "from",
    "per",
    "fell",
    "by",
    ", ",
    " and ",
    "billion",
]


SPACES = ["\u00a0", "\u2009", "\u202f"]


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=30).map("".join)))
def test_any_text_gives_quantities_that_slice_it(text: str) -> None:
    found = find_quantities(text, (), ())
    for quantity in found:
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.start <= quantity.number_start < quantity.number_end <= quantity.end
        assert quantity.low <= quantity.high
    assert list(found) == sorted(found, key=lambda q: (q.start, q.end))


@given(
    st.integers(0, 10**12),
    st.sampled_from(["{:,}", "{}"]),
    st.sampled_from([("{} km", "kilometre", None), ("${}", "dollar", None), ("{} per cent", "percentage", None),
                     ("{} people", None, "people"), ("nearly {} tonnes", "metric ton", None)]),
)  # fmt: skip
def test_a_figure_as_written_is_read_back(number: int, digits: str, form: tuple[str, str | None, str | None]) -> None:
    said, unit, noun = form

    [found] = find_quantities(f"It came to {said.format(digits.format(number))} at last.", (), ())

    assert (found.low, found.high, found.unit, found.noun) == (number, number, unit, noun)


@given(st.integers(1, 999), st.integers(1, 9), st.sampled_from(SPACES))
def test_thousands_apart_by_a_narrow_space_are_one_number(thousands: int, rest: int, space: str) -> None:
    [found] = find_quantities(f"It counts {thousands}{space}{rest:03} homes.", (), ())

    assert (found.low, found.noun) == (thousands * 1000 + rest, "homes")


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_quantities_stand_apart(text: str) -> None:
    found = find_quantities(text, (), ())
    assert all(first.number_end <= second.number_start for first, second in pairwise(found))


def test_lone_surrogates_and_control_characters_do_no_harm() -> None:
    assert find_quantities("\ud800 5 \udfff\x00 İ 7 %", (), ())[0].low == 5


HOSTILE = [
    "1", "1,", ",123", "5-", "1 ", "one ", "two and ", "a million ", "$", "$5 ", "٣", "²", "½", "1.", "-1", "5% ",
    "1/2/", "5 to ", "5 or ", "more than ", "at least 5 ", "5 big big ", '"5', "a ", "5\n", "5 of ", "RM5", "in 9 ",
]  # fmt: skip


@pytest.mark.parametrize("piece", [pytest.param(piece, id=repr(piece)) for piece in HOSTILE])
def test_time_grows_with_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        find_quantities(text, (), ())
        return time.process_time() - start

    find_quantities("5 km", (), ())
    small, large = min(seconds(2_000) for _ in range(3)), min(seconds(8_000) for _ in range(3))
    # Four times the text in at most eight times the time, above a floor that the clock's grain needs.
    assert large <= max(0.05, 8 * small)
