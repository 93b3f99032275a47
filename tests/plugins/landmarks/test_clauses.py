"""Clauses that say a landmark event happened."""

from __future__ import annotations

import pytest

from claimcheck_plugins.landmarks.clauses import find_clauses, words

CLAUSES = [
    ("Sputnik was launched in 1957.", "", [("event:sputnik-launch", "Sputnik was launched")]),
    ("The Wall finally fell.", "Berlin", [("event:berlin-wall-fall", "Wall finally fell")]),
    ("The Wall fell.", "", []),
    ("Argentine forces landed.", "Falklands", [("event:falklands-invasion", "Argentine forces landed")]),
    ("Argentine forces landed.", "", []),
    ("The reactor exploded.", "Chernobyl", [("event:chernobyl-disaster", "reactor exploded")]),
    ("The reactor exploded. Chernobyl is far.", "Nuclear power", []),
    ("Britain left the EU's single market.", "", []),
]


@pytest.mark.parametrize(("text", "title", "found"), CLAUSES, ids=[f"{text} {title}" for text, title, _ in CLAUSES])
def test_clauses(text: str, title: str, found: list[tuple[str, str]]) -> None:
    assert [(event, text[start:end]) for event, start, end in find_clauses(text, title)] == found


def test_unsure_names_are_data() -> None:
    assert "Bloody Sunday" in words().unsure
