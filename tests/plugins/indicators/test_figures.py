"""The indicators of figures.toml."""

from __future__ import annotations

import pytest

from claimcheck.models import ReferenceData
from claimcheck_plugins.indicators import register_extractors
from claimcheck_plugins.indicators.figures import indicators


@pytest.mark.parametrize("name", sorted(indicators()))
def test_every_indicator_has_rows_and_a_name(name: str, references: ReferenceData) -> None:
    indicator = indicators()[name]
    assert references.find("country:ITA", name, (None, None)).rows
    assert indicator.property == name
    assert 0 < indicator.uncertainty < 1
    assert indicator.apart is None or indicator.apart[0] < 1 < indicator.apart[1]


@pytest.mark.parametrize(
    ("name", "words", "fits"),
    [
        ("gdp", "GDP", True),
        ("gdp", "GDP per capita", False),
        ("gdp", "GDP growth", False),
        ("gdp-per-capita", "gross domestic product per head", True),
        ("coastline", "coastline", True),
        ("life-expectancy", "Life expectancy at birth", True),
    ],
)
def test_phrases(name: str, words: str, *, fits: bool) -> None:
    assert (indicators()[name].phrase.match(words) is not None) is fits


def test_the_extractor_waits_for_the_hints() -> None:
    [figures] = [extractor for extractor in register_extractors() if extractor.name == "figures"]

    assert set(figures.words) == {hint for indicator in indicators().values() for hint in indicator.hints}
