"""National teams in a text."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck import Document, Span
from claimcheck_plugins.editions.teams import is_denied, teams_in


def test_a_demonym_is_no_team(read: Callable[..., Document]) -> None:
    text = "German fans saw Brazil and England play."
    assert [e.text for e in teams_in(read(text), Span(0, len(text)))] == ["Brazil", "England"]


def test_a_condition_asserts_nothing(read: Callable[..., Document]) -> None:
    document = read("If Brazil win, Chile go home.")
    first, second = teams_in(document, document.sentences[0])
    assert [is_denied(document, team, document.sentences[0]) for team in (first, second)] == [True, True]


def test_a_player_from_a_country_is_not_the_team(read: Callable[..., Document]) -> None:
    document = read("A player from Brazil won it.")
    (team,) = teams_in(document, document.sentences[0])
    assert is_denied(document, team, document.sentences[0])
