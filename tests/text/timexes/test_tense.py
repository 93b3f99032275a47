"""Tense near a date."""

import pytest

from claimcheck.models import Span
from claimcheck.text.timexes.scan import fold
from claimcheck.text.timexes.tense import tense_at


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        pytest.param("Talks on X.", "", id="no verb"),
        pytest.param("The talks resumed X.", "past", id="past verb"),
        pytest.param("The talks will resume X.", "future", id="will"),
        pytest.param("The talks are to be held X.", "future", id="passive to come"),
        pytest.param("Officials said X they will resume.", "past", id="the verb before counts more"),
        pytest.param("On X, the two will meet.", "future", id="the verb after where none is before"),
        pytest.param("It was sold by the end of X.", "future", id="by looks ahead"),
        pytest.param("It expired as soon as X.", "future", id="as soon as"),
        pytest.param("He\u2019ll come X.", "future", id="short form"),
    ],
)
def test_tense(text: str, tense: str) -> None:
    at = text.index("X")

    assert tense_at(fold(text), at, at + 1, Span(0, len(text))) == tense


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        pytest.param("The fair opens on monday.", "future", id="in the present, on a weekday"),
        pytest.param("The fair opened on monday.", "past", id="in the past"),
        pytest.param("The end of it on monday.", "", id="a noun"),
    ],
)
def test_tense_of_what_is_scheduled(text: str, tense: str) -> None:
    at = text.index("monday")

    assert tense_at(fold(text), at, at + len("monday"), Span(0, len(text))) == tense


def test_verb_of_another_sentence_does_not_count() -> None:
    text = "They will meet. Talks on X."

    assert tense_at(fold(text), 25, 26, Span(16, len(text))) == ""
