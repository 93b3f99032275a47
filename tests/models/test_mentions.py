"""Mentions found by where they stand."""

from __future__ import annotations

import pytest

from claimcheck.models import Span
from claimcheck.testing import make_document

TEXT = "On 3 May 2019 some 40 people met; on 4 May 2019 it was 50."
DOCUMENT = make_document(TEXT)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        pytest.param(Span(0, 0), [], id="an empty span"),
        pytest.param(Span(0, 12), [], id="a mention that goes on behind the end"),
        pytest.param(Span(4, 20), [], id="a mention that begins before the start"),
        pytest.param(Span(3, 13), ["3 May 2019"], id="a mention as wide as the span"),
        pytest.param(Span(0, len(TEXT)), ["3 May 2019", "4 May 2019"], id="the whole text"),
    ],
)
def test_dates_in_a_span(span: Span, words: list[str]) -> None:
    assert [timex.text for timex in DOCUMENT.timexes_in(span)] == words


def test_quantities_and_names_in_a_span() -> None:
    whole = Span(0, len(TEXT))
    assert DOCUMENT.quantities_in(whole) == DOCUMENT.quantities
    assert DOCUMENT.entities_in(whole) == DOCUMENT.entities


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("Freedonia voted. Today the country is calm.", "Freedonia", id="the sentence before"),
        pytest.param("Sylvania and Freedonia voted. The country", None, id="two in one sentence"),
        pytest.param("Sylvania voted. Freedonia did not. The country", "Freedonia", id="the nearest"),
        pytest.param("Sylvania beat Freedonia. The country", "Sylvania", id="the subject of the sentence before"),
        pytest.param("Sylvanian and Freedonian troops met. The country", None, id="no country begins it"),
        pytest.param("Sylvania beat Freedonia, and the country", None, id="two before it in the sentence"),
        pytest.param(
            "Freedonian forces met. It rained. It snowed. It froze. The country", "Freedonian", id="the only one"
        ),
        pytest.param("Today the country is calm, Freedonia said.", "Freedonia", id="after it, the only one"),
        pytest.param("It rained on the country.", None, id="none"),
    ],
)
def test_the_country_in_view(text: str, named: str | None) -> None:
    found = make_document(text).country_in_view(text.lower().index("the country"))
    assert (found.text if found is not None else None) == named
