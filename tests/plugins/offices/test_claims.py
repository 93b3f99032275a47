"""Office-holders as claims: whole values, and texts that must give none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.offices.claims import extract_holders

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Acting US President Barack Obama left.", id="acting"),
        pytest.param("US Deputy President Barack Obama left.", id="deputy"),
        pytest.param("The European Investment Bank President Barack Obama left.", id="another office"),
        pytest.param("The club president Barack Obama left.", id="a club's"),
        pytest.param("The US president met Barack Obama.", id="two people"),
        pytest.param("Barack Obama, an aspiring US president, left.", id="aspiring"),
        pytest.param("Barack Obama is the US president's friend.", id="of the president's"),
        pytest.param("Talks with the French president, Angela Merkel and others went on.", id="a list"),
        pytest.param("Trump’s South Korean counterpart Moon Jae-in left.", id="whose counterpart is not said"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert [claim.text for claim in extract_holders(read(text)) if "counterpart" not in claim.text] == []


@pytest.mark.parametrize(
    ("text", "words", "relation"),
    [
        ("The former US President Barack Obama left.", "US President Barack Obama", "held-office"),
        ("Barack Obama, the former US president, left.", "Barack Obama, the former US president", "held-office"),
        ("Ex-Chancellor Angela Merkel left.", "Chancellor Angela Merkel", "held-office"),
        ("The then French President Francois Hollande left.", "French President Francois Hollande", "held-office-then"),
        ("US President-elect Joe Biden left.", "US President-elect Joe Biden", "elected-to-office"),
        ("President-elect Joe Biden left.", "President-elect Joe Biden", "elected-to-office"),
    ],
)
def test_of_another_time(text: str, words: str, relation: str, read: Read) -> None:
    (claim,) = extract_holders(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.text, claim.value.relation) == (words, relation)


def test_an_office_and_its_holder(read: Read) -> None:
    text = "US President Donald Trump left on Wednesday."
    value = RelationValue(
        "holds-office",
        subject="person:donald-trump",
        object="office:us-president",
        from_=date(2019, 8, 21),
        to=date(2019, 8, 23),
        members=(Span(0, 25), Span(13, 25)),
        words="US President",
    )
    claim = Claim("office", 0, 25, "US President Donald Trump", Span(0, len(text)), value)
    assert list(extract_holders(read(text))) == [claim]


@pytest.mark.parametrize(
    ("text", "words", "office", "country"),
    [
        (
            "The Syrian president, Bashar al-Assad, left.",
            "Syrian president, Bashar al-Assad",
            "office:sy-president",
            None,
        ),
        ("Xi Jinping, the Chinese president, left.", "Xi Jinping, the Chinese president", "office:cn-president", None),
        ("Italy's premier Giorgia Meloni left.", "Italy's premier Giorgia Meloni", "premier", "country:ITA"),
        ("Chinese leader Xi Jinping left.", "Chinese leader Xi Jinping", "leader", "country:CHN"),
        (
            "Syria, whose president Bashar al-Assad left.",
            "Syria, whose president Bashar al-Assad",
            "president",
            "country:SYR",
        ),
        ("Prime Minister Narendra Modi left.", "Prime Minister Narendra Modi", "Prime Minister", None),
        ("Xi Jinping, China's leader, left.", "Xi Jinping, China's leader", "leader", "country:CHN"),
        (
            "Emmanuel Macron is the president of France.",
            "Emmanuel Macron is the president of France",
            "office:fr-president",
            None,
        ),
        (
            "President Emmanuel Macron of France left.",
            "President Emmanuel Macron of France",
            "President",
            "country:FRA",
        ),
        ("Prime Minister Sir Keir Starmer left.", "Prime Minister Sir Keir Starmer", "Prime Minister", None),
        ("US Vice President Mike Pence left.", "US Vice President Mike Pence", "office:us-vice-president", None),
        (
            "NATO's secretary general, Jens Stoltenberg, left.",
            "NATO's secretary general, Jens Stoltenberg",
            "secretary general",
            "org:nato",
        ),
        ("Secretary of State Mike Pompeo left.", "Secretary of State Mike Pompeo", "Secretary of State", None),
        ("When Prime Minister Narendra Modi left.", "Prime Minister Narendra Modi", "Prime Minister", None),
        ("Pope Francis left.", "Pope Francis", "Pope", None),
        (
            "President Donald Trump and his French counterpart, Emmanuel Macron, left.",
            "French counterpart, Emmanuel Macron",
            "head-counterpart",
            "country:FRA",
        ),
        (
            "He and his French counterpart, Emmanuel Macron, left.",
            "French counterpart, Emmanuel Macron",
            "counterpart",
            "country:FRA",
        ),
    ],
)
def test_ways_to_say_it(text: str, words: str, office: str, country: str | None, read: Read) -> None:
    claim = list(extract_holders(read(text)))[-1]
    assert isinstance(claim.value, RelationValue)
    assert (claim.text, claim.value.object, claim.value.place) == (words, office, country)


def test_the_whole_paragraph_says_when(read: Read) -> None:
    text = "It was 2011.\nThe plant opened in 2012. US President Barack Obama spoke."
    (claim,) = extract_holders(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.value.from_, claim.value.to) == (date(2012, 1, 1), date(2019, 8, 23))


PIECES = [
    "US President ",
    "Donald Trump",
    ", ",
    "the ",
    "President ",
    "former ",
    "elect ",
    "-elect ",
    "is ",
    "Pope Francis",
    "French ",
    "counterpart ",
    "his ",
    "\n",
    "²",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_holders(read(text)):
        assert claim.text == text[claim.start : claim.end]
