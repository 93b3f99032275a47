"""Passages are shortened around what is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Span
from claimcheck.report.quotes import Quote, quote_of, shortened

LONG = Quote("one two three four ", "five six", " seven eight nine ten")


def test_a_passage_has_three_parts() -> None:
    assert quote_of("Before. It has 40 lamps, now. After.", Span(15, 23), Span(8, 29)) == Quote(
        "It has ", "40 lamps", ", now."
    )


def test_a_mark_outside_its_sentence_still_shows() -> None:
    assert quote_of("abc def", Span(4, 7), Span(0, 3)) == Quote("abc ", "def", "")


def test_endless_sentences_are_cut() -> None:
    quote = quote_of("a" * 3000 + "b" + "c" * 3000, Span(3000, 3001), Span(0, 6001))
    assert (len(quote.before), quote.marked, len(quote.after)) == (1000, "b", 1000)


def test_an_endless_mark_is_cut() -> None:
    assert quote_of("b" * 3000, Span(0, 3000), Span(0, 3000)) == Quote("", "b" * 1000 + "…", "")


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        pytest.param(10, LONG, id="all fit"),
        pytest.param(6, Quote("…three four ", "five six", " seven eight…"), id="both sides cut"),
        pytest.param(3, Quote("… ", "five six", " seven…"), id="one word left"),
        pytest.param(2, Quote("", "five six", ""), id="the mark alone"),
        pytest.param(1, Quote("", "five…", ""), id="less than the mark"),
    ],
)
def test_shortened(words: int, quote: Quote) -> None:
    assert shortened(LONG, words) == quote


def test_the_room_of_a_short_side_goes_to_the_other() -> None:
    assert shortened(Quote("", "a", " b c d e f"), 4) == Quote("", "a", " b c d…")
    assert shortened(Quote("b c d e ", "a", " f"), 4) == Quote("…d e ", "a", " f")


@given(
    st.text("ab \n", max_size=40),
    st.text("xy ", min_size=1, max_size=20),
    st.text("cd \n", max_size=40),
    st.integers(1, 20),
)
def test_no_more_words_than_wanted(before: str, marked: str, after: str, words: int) -> None:
    cut = shortened(Quote(before, marked, after), words)
    assert cut.words <= max(words, 1) + 2
