"""What the references know of an office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Context, Document, RelationValue
from claimcheck.models import ReferenceData
from claimcheck_plugins.offices.known import ever_held, name_of, offices_meant, span_words, term_words

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("person", "title", "home", "offices", "clear"),
    [
        ("donald-trump", "office:us-president", None, ("office:us-president",), True),
        ("donald-trump", "President", None, ("office:us-president",), False),
        ("narendra-modi", "Prime Minister", None, ("office:in-prime-minister",), True),
        ("rachel-reeves", "Chancellor", None, ("office:gb-chancellor-of-the-exchequer",), False),
        ("jens-stoltenberg", "secretary general", "org:nato", ("office:nato-secretary-general",), True),
        ("emmanuel-macron", "head-counterpart", "country:FRA", ("office:fr-president",), True),
        ("john-kerry", "head-counterpart", "country:USA", ("office:us-secretary-of-state",), False),
        ("xi-jinping", "leader", "country:CHN", ("office:cn-president",), False),
        ("pope-francis", "Pope", None, ("office:pope",), True),
        ("donald-trump", "chef", "country:USA", (), True),
    ],
)
def test_which_office_is_meant(  # noqa: PLR0913, PLR0917  what a case needs
    person: str,
    title: str,
    home: str | None,
    offices: tuple[str, ...],
    clear: bool,  # noqa: FBT001  a column of the table above
    read: Read,
    references: ReferenceData,
) -> None:
    value = RelationValue("holds-office", subject=f"person:{person}", object=title, place=home)
    assert offices_meant(value, Context(read("x"), (), references)) == (offices, clear)


def test_terms_in_words(read: Read, references: ReferenceData) -> None:
    context = Context(read("x"), (), references)
    terms = ever_held("person:donald-trump", ("office:us-president",), context)
    assert [term_words(row) for row in terms] == [
        "in office from 20 January 2017 to 20 January 2021",
        "in office since 20 January 2025",
    ]
    assert name_of("person:donald-trump", context) == "Donald Trump"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, "at any time"),
        (date(2019, 3, 1), date(2019, 3, 1), "on 1 March 2019"),
        (date(2019, 3, 1), date(2019, 5, 3), "between 1 March 2019 and 3 May 2019"),
    ],
)
def test_times_in_words(first: date | None, last: date | None, words: str) -> None:
    assert span_words(first, last) == words
