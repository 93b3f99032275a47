"""Frames that say who won and who lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.editions.elliptic import find_years, only_series
from claimcheck_plugins.editions.outcomes import extract_outcomes

FRAMES = [
    ("It may be that Argentina lost the 2014 World Cup final.", []),
    ("Back in May, Argentina lost the 2014 World Cup final.", [("country:ARG", "runner-up")]),
    ("Facing Argentina, the 2018 World Cup winners were nervous.", []),
    ("Facing Argentina, the 2018 World Cup winners, France, were nervous.", []),
    ("They lost in Brazil, the 2014 World Cup winners.", []),
    ("Croatia, the 2014 World Cup finalists, drew.", []),
    ("They face Croatia, the 2018 World Cup winners.", [("country:HRV", "winner")]),
    ("Croatia, the 2018 World Cup runners-up, drew.", [("country:HRV", "runner-up")]),
    ("England lost to Croatia in the 2018 World Cup semi-final.", []),
    ("Morocco lost the 2006 World Cup bid to Germany.", []),
    ("South Korea's triumph at the 2018 World Cup over Germany was loud.", []),
    ("Argentina lost the 2014 World Cup final.", [("country:ARG", "runner-up")]),
    (
        "Argentina lost the 2014 World Cup final to Germany.",
        [("country:ARG", "runner-up"), ("country:DEU", "winner")],
    ),
    (
        "Argentina were beaten by Germany in the 2014 World Cup final.",
        [("country:ARG", "runner-up"), ("country:DEU", "winner")],
    ),
    ("Greece were surprise winners of Euro 2004.", [("country:GRC", "winner")]),
    (
        "The World Cup is on. The Netherlands, runners-up to Argentina in 1978, are out.",
        [("country:NLD", "runner-up"), ("country:ARG", "winner")],
    ),
    ("Spain are at the World Cup, eight years after their triumph in 2010.", [("country:ESP", "winner")]),
]


@pytest.mark.parametrize(("text", "found"), FRAMES, ids=[text for text, _ in FRAMES])
def test_frames(read: Callable[..., Document], text: str, found: list[tuple[str, str]]) -> None:
    document = read(text)
    mentions = only_series(document)
    claims = [c for m in (*mentions, *find_years(document, mentions)) for c in extract_outcomes(document, m)]
    assert [(c.value.subject, c.value.object) for c in claims if isinstance(c.value, RelationValue)] == found
