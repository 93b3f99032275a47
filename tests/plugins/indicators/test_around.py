"""What stands around a figure and a country's name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document
from claimcheck_plugins.indicators.around import hedged_start, leading_words, name_in_text

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("It has just over 10 million people.", "just over"),
        ("It has a mere 10 million people.", "a mere"),
        ("It has 10 million people.", "10 million"),
    ],
)
def test_where_a_hedged_figure_begins(text: str, start: str, read: Read) -> None:
    assert hedged_start(text, read(text).quantities[0]) == text.index(start)


def test_the_words_before_and_the_name(read: Read) -> None:
    text = "It rained. In the Netherlands it did not."
    document = read(text)
    country = document.entities[0]
    assert (leading_words(document, country.start), name_in_text(text, country)) == ("In the ", "the Netherlands")
