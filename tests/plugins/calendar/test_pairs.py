"""Weekdays beside dates."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import RelationValue, Span
from claimcheck.testing import make_document
from claimcheck_plugins.calendar.pairs import extract_pairs


@pytest.mark.parametrize(
    "text",
    [
        "On Friday the ferry left; on 3 May 2019 it sank.",
        "It was the Sunday, three days after 5 May 2019.",
        "Friday at noon they met.",
        "On 5 May 2019 and on Tuesday it rained.",
        "The first Monday of June 2019 was dry.",
        "On Wednesday (the third of five) it rained.",
        "5 May 2019 falls on a Tuesday next year.",
    ],
)
def test_what_is_no_pair(text: str) -> None:
    assert list(extract_pairs(make_document(text))) == []


@pytest.mark.parametrize(
    ("text", "words", "weekday"),
    [
        ("Voting ends on Wednesday (May 3) at noon.", "Wednesday (May 3)", 3),
        ("It was on May 3 (Wednesday) that it rained.", "May 3 (Wednesday)", 3),
        ("On 3 May 2018, a Thursday, it rained.", "3 May 2018, a Thursday", 4),
        ("On 3 May 2018, which was a Thursday, it rained.", "3 May 2018, which was a Thursday", 4),
        ("3 May 2018 fell on a Thursday.", "3 May 2018 fell on a Thursday", 4),
        ("On Thursday – 3 May 2018 – it rained.", "Thursday – 3 May 2018", 4),
        ("On Thursday, 03.05.2018, it rained.", "Thursday, 03.05.2018", 4),
    ],
)
def test_pairs(text: str, words: str, weekday: int) -> None:
    [claim] = extract_pairs(make_document(text))

    assert (claim.kind, claim.text) == ("weekday-date", words)
    assert isinstance(claim.value, RelationValue)
    assert claim.value.number == weekday


def test_the_value_holds_both_places() -> None:
    [claim] = extract_pairs(make_document("On 3 May 2018, a Thursday, it rained."))

    assert isinstance(claim.value, RelationValue)
    assert claim.value.members == (Span(17, 25), Span(3, 13))
    assert claim.value.words == "Thursday"


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["Friday", "(", ")", ", ", " ", "3 May", "2019", "a ", "which was ", "–", "31/06/2019", "9" * 30]
        ),
        max_size=12,
    ).map("".join)
)
def test_any_text_is_read_without_an_error(text: str) -> None:
    document = make_document(text)

    for claim in extract_pairs(document):
        assert document.text[claim.start : claim.end] == claim.text
