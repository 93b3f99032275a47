"""Ages at death told apart from the birth."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.testing import make_document
from claimcheck_plugins.calendar.obituaries import find_ages_at_death

READ_ON = date(2019, 8, 23)
DIED = "Otto Brandt, a baker, died on Monday. He was 71. "


def told(text: str) -> list[dict[str, str]]:
    document = make_document(text, published=READ_ON)
    return [{part.role: part.slot.text for part in reading.parts} for reading in find_ages_at_death(document)]


@pytest.mark.parametrize(
    ("born", "birth"),
    [
        pytest.param("Mr. Brandt was born on May 3, 1948.", "May 3, 1948", id="by a title"),
        pytest.param("Otto Karl Brandt was born in Orm in 1948.", "1948", id="by the full name"),
    ],
)
def test_birth_of_who_died(born: str, birth: str) -> None:
    assert told(f"{DIED}He loved rye. {born}") == [{"when": "Monday", "age": "71", "birth": birth}]


@pytest.mark.parametrize(
    "born",
    [
        pytest.param("Ms. Brandt was born on May 3, 1948.", id="another title"),
        pytest.param("Karl Brandt was born on May 3, 1948.", id="another given name"),
        pytest.param("Mr. Brandt was born on May 3.", id="no year"),
        pytest.param("Mr. Brandt was born in 1948. Mr. Brandt was born in 1950.", id="two births"),
    ],
)
def test_passed_over(born: str) -> None:
    assert told(f"{DIED}He loved rye. {born}") == []
