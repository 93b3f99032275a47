"""Votes and rounds as claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.events.resolutions import extract_resolutions

Read = Callable[..., Document]


def values(document: Document) -> list[RelationValue]:
    found = [claim.value for claim in extract_resolutions(document)]
    return [value for value in found if isinstance(value, RelationValue)]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council unanimously condemned the test, which violated Resolution 1929.",
        "After Resolution 1929, the UN Security Council unanimously extended the mandate of its panel.",
        "The Arab League unanimously adopted a text welcoming UN Resolution 1929.",
        "The UN General Assembly voted 137-2 for Resolution 1929.",
        "The Security Council may unanimously adopt Resolution 1929.",
        "The Security Council did not unanimously adopt Resolution 1929.",
        "The Security Council adopted resolutions 1929 and 1803, one of them unanimously.",
        "The Security Council adopted Resolution 1929 by 12 votes to two, not 15-0 as before.",
        "Twelve to 15 countries backed UN Resolution 1929, diplomats said.",
        "The council unanimously adopted Resolution 1929.",
        "It was the third round of sanctions since UN Resolution 1929.",
        "Resolution 1929, adopted in June 2010, followed a third round of UN sanctions on Iran.",
        "The UN called for a fifth round of sanctions on Iran in June 2010.",
        "The EU and the UN imposed a third round of sanctions on Iran in June 2010.",
        "The UN imposed a third round of sanctions on Iran and North Korea in June 2010.",
        "The UN imposed a third round of sanctions on Iran in 2010.",
        "The UN imposed a third round of sanctions on Iran since June 2010.",
    ],
)
def test_passed_over(text: str, read: Read) -> None:
    assert values(read(text)) == []


@pytest.mark.parametrize(
    ("text", "vote", "number"),
    [
        ("The UN Security Council unanimously adopted Resolution 1718.", "?-0-0", "1718"),
        ("Resolution 2094 (2013) was adopted unanimously by the Security Council.", "?-0-0", "2094"),
        ("In a unanimous vote, the Security Council adopted Resolution 2321.", "?-0-0", "2321"),
        ("The Security Council approved Resolution 1803 by 14 votes to none.", "14-0-?", "1803"),
        ("The Security Council passed Resolution 1803 14-0, with one abstention.", "14-0-1", "1803"),
        ("The Security Council adopted Resolution 1929 by a vote of twelve to two.", "12-2-?", "1929"),
        ("The UN adopted Resolution 1929 with 12 in favour, two against and one abstention.", "12-2-1", "1929"),
        ("The UN adopted Resolution 1929 in a 12-2-1 vote.", "12-2-1", "1929"),
    ],
)
def test_votes(text: str, vote: str, number: str, read: Read) -> None:
    assert [(value.relation, value.words, value.object) for value in values(read(text))] == [
        ("council-vote", vote, number)
    ]


def test_a_vote_of_a_day(read: Read) -> None:
    (value,) = values(read("On 9 June 2010 the UN Security Council voted 12-2 to impose sanctions on Iran."))
    day = date(2010, 6, 9)
    assert (value.subject, value.object, value.from_, value.to) == ("country:IRN", None, day, day)


@pytest.mark.parametrize(
    ("text", "number", "resolution", "country"),
    [
        ("The UN imposed a fourth round of sanctions on Iran in June 2010.", 4, None, "country:IRN"),
        ("The UN adopted its third sanctions resolution on Iran in March 2008.", 3, None, "country:IRN"),
        ("Resolution 1929, the fourth round of UN sanctions on Iran, was adopted in June 2010.", 4, "1929", None),
        ("The Security Council imposed a third set of tough sanctions on Iran with Resolution 1803.", 3, "1803", None),
    ],
)
def test_rounds(text: str, number: int, resolution: str | None, country: str | None, read: Read) -> None:
    found = [value for value in values(read(text)) if value.relation == "sanctions-round"]
    assert [(value.number, value.object, value.subject) for value in found] == [(number, resolution, country)]
