"""Who says it, in words."""

from __future__ import annotations

import pytest

from claimcheck.models import Attribution, Span
from claimcheck.report.words import source_words

TEXT = "Ana  Roe left. She said it was late."


@pytest.mark.parametrize(
    ("said", "words"),
    [
        pytest.param(None, "", id="the article itself"),
        pytest.param(Attribution(None, Span(19, 23), ()), "", id="nobody named"),
        pytest.param(Attribution(Span(15, 18), Span(19, 23), ()), "She", id="not plain whom"),
        pytest.param(Attribution(Span(15, 18), Span(19, 23), (), "", Span(0, 8)), "She (Ana Roe)", id="plain whom"),
        pytest.param(Attribution(Span(0, 8), Span(9, 13), (), "", Span(0, 8)), "Ana Roe", id="named at once"),
    ],
)
def test_source_words(said: Attribution | None, words: str) -> None:
    assert source_words(said, TEXT) == words


def test_marks_go_round_what_is_written() -> None:
    said = Attribution(Span(15, 18), Span(19, 23), (), "", Span(0, 8))
    assert source_words(said, TEXT, marks="“”") == "“She” (Ana Roe)"
