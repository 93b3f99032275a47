"""News agencies and broadcasters as claims: whole values, and texts that must give none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.organisations.claims import extract_media

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In Russia, Xinhua reported it.", id="where it was reported"),
        pytest.param("Russia's news agency and Xinhua met.", id="two agencies"),
        pytest.param("The Russian Xinhua office closed.", id="an office of it"),
        pytest.param("Xinhua, Russia and others met.", id="a list"),
        pytest.param("Xinhua, Russia's news agency head said, is big.", id="somebody of an agency"),
        pytest.param("Moscow's news agency TASS reported it.", id="a capital"),
        pytest.param("Russia said. Xinhua's news agency staff left.", id="another sentence"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_media(read(text))) == []


def test_an_agency_of_a_country(read: Read) -> None:
    text = "China's state news agency Xinhua said so."
    value = RelationValue("media-of", subject="org:xinhua", object="country:CHN", members=(Span(26, 32), Span(0, 5)))
    words = "China's state news agency Xinhua"
    assert list(extract_media(read(text))) == [Claim("organisation", 0, 32, words, Span(0, len(text)), value)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Iranian state-run broadcaster, IRIB, said so.", "Iranian state-run broadcaster, IRIB"),
        ("South Korea's Yonhap said so.", "South Korea's Yonhap"),
        ("South Korea's Yonhap news agency said so.", "South Korea's Yonhap"),
        ("KCNA, North Korea's official news agency, said so.", "KCNA, North Korea"),
        ("The Turkish news agency Anadolu said so.", "Turkish news agency Anadolu"),
    ],
)
def test_ways_to_say_it(text: str, words: str, read: Read) -> None:
    assert [claim.text for claim in extract_media(read(text))] == [words]


PIECES = ["China's ", "Russian ", "state ", "news agency ", "Xinhua", ", ", "the ", "KCNA", "²", "\n"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_media(read(text)):
        assert claim.text == text[claim.start : claim.end]
