"""EVT106: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.editions.winning import check_winner

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_winner(claim, Context(read("x"), (), references)) is None


def test_another_winner(judge: Judge) -> None:
    (finding,) = judge("Croatia won the 2018 World Cup.", rule="EVT106")
    assert (finding.verdict, finding.message, finding.suggestion) == (
        "refuted",
        "France won the 2018 World Cup, not Croatia.",
        "“France won the 2018 World Cup”",
    )
    assert finding.computation == (
        "2018 World Cup: winner France, runner-up Croatia, final in Moscow; the text says Croatia"
    )


def test_another_place(judge: Judge) -> None:
    (finding,) = judge("Spain won the World Cup in Durban on Sunday.", date(2010, 7, 12), rule="EVT106")
    assert finding.message == "The final of the 2010 World Cup was in Johannesburg, not in Durban."


def test_the_large_town_beside_the_final_will_do(judge: Judge) -> None:
    (finding,) = judge("France won the World Cup in Paris in 1998.", rule="EVT106")
    assert finding.verdict == "supported"


def test_another_number(judge: Judge) -> None:
    (finding,) = judge("Germany won a fifth World Cup on Sunday.", date(2014, 7, 14), rule="EVT106")
    assert (finding.verdict, finding.message) == (
        "refuted",
        "It was the fourth title of Germany (1954, 1974, 1990, 2014), not the fifth.",
    )
    assert [row.row for row in finding.evidence if hasattr(row, "row")] == [
        "world-cup-1954",
        "world-cup-1974",
        "world-cup-1990",
        "world-cup-2014",
    ]
