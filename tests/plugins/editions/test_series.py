"""Which tournament or summit a text names, and when none is meant."""

from __future__ import annotations

import pytest

from claimcheck.testing import make_document
from claimcheck_plugins.editions import register_extractors
from claimcheck_plugins.editions.series import all_series, find_mentions

NAMED = [
    ("The 2018 World Cup was long.", [("World Cup", ("world-cup",))]),
    ("The FIFA World Cup was long.", [("FIFA World Cup", ("world-cup",))]),
    ("New Zealand's All Blacks won the World Cup.", [("World Cup", ("rugby-world-cup",))]),
    ("A batsman fell at the World Cup.", [("World Cup", ("cricket-world-cup",))]),
    ("The Olympics are over.", [("Olympics", ("summer-olympics", "winter-olympics"))]),
    ("Euro 2016 was in France.", [("Euro 2016", ("euro",))]),
    ("COP21 ended late.", [("COP21", ("cop",))]),
    ("The climate talks go on. The talks were long.", [("climate talks", ("cop",)), ("talks", ("cop",))]),
]
UNNAMED = [
    "The Women's Hockey World Cup was long.",
    "The World Cup of skiing was long.",
    "The Commonwealth Games were long. The Games ended.",
    "Fun and Games were had.",
    "The European Championship in swimming was long.",
]


@pytest.mark.parametrize(("text", "named"), NAMED, ids=[text for text, _ in NAMED])
def test_named(text: str, named: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(mention.span.of(text), mention.kinds) for mention in find_mentions(make_document(text))] == named


@pytest.mark.parametrize("text", UNNAMED)
def test_not_named(text: str) -> None:
    assert find_mentions(make_document(text)) == ()


def test_a_noun_means_nothing_where_two_are_named() -> None:
    text = "The G20 summit follows the NATO summit. The summit was long."
    assert [mention.named for mention in find_mentions(make_document(text))] == [True, True]


@pytest.mark.parametrize(
    ("text", "whole"),
    [("the World Cup draw", False), ("the World Cup qualifying group", False), ("the World Cup in Russia", True)],
)
def test_a_name_that_runs_on(text: str, *, whole: bool) -> None:
    (mention,) = find_mentions(make_document(text))
    assert mention.is_whole(text) is whole


def test_every_name_has_one_of_the_words_that_the_extractors_wait_for() -> None:
    names = {name for entry in all_series() for name in entry.names} | {"Euro 1996", "Euro 2016", "COP21", "COP-9"}

    waiting = [
        (extractor.name, name)
        for extractor in register_extractors()
        for name in sorted(names)
        if not extractor.concerns(name.lower())
    ]

    assert waiting == []
