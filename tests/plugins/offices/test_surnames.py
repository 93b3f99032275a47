"""Surnames with a title and its country: what is read, and what is found of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Document, Finding, RelationValue
from claimcheck_plugins.offices.surnames import extract_surnames

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]
IN_2019 = date(2019, 8, 23)


@pytest.mark.parametrize(
    ("text", "words", "office", "place"),
    [
        ("French President Macron left.", "French President Macron", "office:fr-president", None),
        ("President Macron of France left.", "President Macron of France", "President", "FRA"),
        ("The UN chief Guterres left.", "UN chief Guterres", "office:un-secretary-general", None),
        ("They met France’s President Macron.", "France’s President Macron", "President", "FRA"),
    ],
)
def test_read(text: str, words: str, office: str, place: str | None, read: Read) -> None:
    (claim,) = extract_surnames(read(text))
    assert isinstance(claim.value, RelationValue)
    home = f"country:{place}" if place is not None else None
    assert (claim.text, claim.value.subject, claim.value.place) == (words, None, home)
    assert claim.value.object == office


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("President Macron left.", id="no country"),
        pytest.param("Former French President Macron left.", id="former"),
        pytest.param("The French Deputy President Macron left.", id="another title"),
        pytest.param("French President Emmanuel Macron left.", id="the full name"),
        pytest.param("Emmanuel Macron left. French President Macron came back.", id="a name that is linked"),
        pytest.param("French President of the board, Macron, left.", id="no name after the title"),
    ],
)
def test_not_read(text: str, read: Read) -> None:
    assert list(extract_surnames(read(text))) == []


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        pytest.param("French President Macron left.", ["supported"], id="the holder"),
        pytest.param("Ukrainian President Zelensky left.", ["supported"], id="another spelling"),
        pytest.param("French President Hollande left on Tuesday.", ["refuted"], id="another holder, on a day"),
        pytest.param("French President Hollande left.", ["not_enough_evidence"], id="another holder, on no day"),
        pytest.param("French President Hollande left in May 2016.", ["supported"], id="the holder of the time"),
        pytest.param("French President Firefly left on Tuesday.", [], id="nobody of the name"),
    ],
)
def test_found(text: str, verdicts: list[str], judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, IN_2019, "OFF101")] == verdicts


@given(st.text(alphabet="French President Macron of UN chief,.’s ", max_size=60))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_surnames(read(text)):
        assert claim.text == text[claim.start : claim.end]
