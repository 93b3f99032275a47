"""Claims on winners: their spans and values."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck import Document, RelationValue
from claimcheck_plugins.editions.winners import extract_winners


def values(claims: list[object]) -> list[tuple[object, ...]]:
    return [
        (value.subject, value.object, value.number, value.place)
        for claim in claims
        if isinstance(value := getattr(claim, "value", None), RelationValue)
    ]


def test_a_title_with_its_number_and_place(read: Callable[..., Document]) -> None:
    claims = list(extract_winners(read("France won their second World Cup in Moscow in 2018.")))
    assert [claim.text for claim in claims] == ["France won their second World Cup in Moscow in 2018"]
    assert values([*claims]) == [("country:FRA", "winner", 2, "city:moscow")]


def test_a_final_has_a_winner_and_a_loser(read: Callable[..., Document]) -> None:
    claims = list(extract_winners(read("France beat Croatia 4-2 in the 2018 World Cup final.")))
    assert values([*claims]) == [("country:FRA", "winner", None, None), ("country:HRV", "runner-up", None, None)]


def test_a_role_with_years(read: Callable[..., Document]) -> None:
    claims = list(extract_winners(read("Brazil, champions in 1994 and 2002, left the World Cup.")))
    assert [claim.text for claim in claims] == ["Brazil, champions in 1994", "Brazil, champions in 1994 and 2002"]


def test_a_match_is_no_title(read: Callable[..., Document]) -> None:
    assert list(extract_winners(read("Mexico won the 2018 World Cup opener."))) == []


def test_a_final_beaten_to_win_a_numbered_title(read: Callable[..., Document]) -> None:
    claims = list(extract_winners(read("France beat Croatia in the final in 2018 to win its second World Cup.")))
    assert values([*claims]) == [("country:FRA", "winner", 2, None)]
