"""Binary searches and the sweep give what looking at everything gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Article, Block, Document, Span
from claimcheck.scan.passages import Passages, enclosing, stands_at

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=12)
TEXT = "Furniture\nOne sentence.\n\nTwo  SENTENCES."
DOCUMENT = Document(
    Article("a", TEXT, blocks=(Block(0, 9, "furniture"), Block(10, 23, "body"), Block(25, 40, "body"))),
    TEXT,
    sentences=(Span(10, 23), Span(25, 40)),
    check_worthiness=(0.25, 0.75),
)


@given(SPANS, SPANS)
def test_the_smallest_that_encloses_is_found(inner: list[Span], outer: list[Span]) -> None:
    inner.sort()

    found = list(enclosing(inner, [(span, span) for span in outer]))

    assert [span for span, _ in found] == inner
    for span, around in found:
        holding = [o for o in outer if span in o]
        assert (around is None) == (not holding)
        if around is not None:
            assert around in holding
            assert around.end - around.start == min(o.end - o.start for o in holding)


def test_sentences_and_scores() -> None:
    passages = Passages(DOCUMENT)

    assert passages.sentence(Span(26, 28)) == Span(25, 40)
    assert passages.normalised_sentence(Span(26, 28)) == "two sentences."
    assert [passages.score(offset) for offset in (3, 10, 22, 23, 39, 40)] == [0.0, 0.25, 0.25, 0.0, 0.75, 0.0]


def test_outside_all_sentences_a_span_is_its_own() -> None:
    assert Passages(DOCUMENT).sentence(Span(0, 9)) == Span(0, 9)
    assert Passages(DOCUMENT).sentence(Span(24, 25)) == Span(24, 25)


def test_furniture_is_known_and_a_title_has_none() -> None:
    title = Document(DOCUMENT.article, "Title", "title")

    assert [Passages(DOCUMENT).in_furniture(offset) for offset in (0, 8, 9, 10, 24, 39)] == [True, True] + [False] * 4
    assert Passages(title).in_furniture(0) is False


@pytest.mark.parametrize(
    ("words", "start", "end", "stands"),
    [
        ("One", 10, 13, True),
        ("One", 10, 12, False),
        ("", 10, 10, False),
        (TEXT, 0, len(TEXT), True),
        (TEXT, 0, len(TEXT) + 1, False),
        ("One", -30, -27, False),
        ("One", "10", 13, False),
        ("One", 10, None, False),
    ],
)
def test_words_stand_where_they_stand(words: str, start: object, end: object, *, stands: bool) -> None:
    assert stands_at(words, start, end, TEXT) is stands
