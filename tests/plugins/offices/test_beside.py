"""How a person stands with an office: what is found, and of which time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, Span
from claimcheck_plugins.offices.beside import Named, named_office

Read = Callable[..., Document]


def named(document: Document) -> list[Named | None]:
    """What stands with each person."""
    found = []
    for person in (e for e in document.entities if e.kind == "person"):
        sentence = document.sentence_at(person.start)
        near = [e for e in document.entities_in(sentence) if e is not person]
        found.append(named_office(document, person, sentence, near))
    return found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Donald Trump left.", id="no office"),
        pytest.param("The US president left. Donald Trump stayed.", id="another sentence"),
        pytest.param("Donald Trump, US president of sorts.", id="more is said of the office"),
        pytest.param("Chicago club president Donald Trump left.", id="a club's"),
    ],
)
def test_nothing(text: str, read: Read) -> None:
    assert named(read(text)) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "US President Donald Trump left.",
            Named(Span(0, 25), "office:us-president", None, "US President", "now"),
        ),
        (
            "The acting US President Donald Trump left.",
            Named(Span(11, 36), "office:us-president", None, "US President", "other"),
        ),
        (
            "Ex-President Donald Trump left.",
            Named(Span(3, 25), "President", None, "President", "former"),
        ),
        (
            "Donald Trump, the then US president, left.",
            Named(Span(0, 35), "office:us-president", None, "US president", "then"),
        ),
        (
            "President-elect Donald Trump left.",
            Named(Span(0, 28), "President", None, "President", "elect"),
        ),
    ],
)
def test_an_office_and_its_time(text: str, expected: Named, read: Read) -> None:
    assert named(read(text)) == [expected]
