"""EVT107: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.editions.counting import check_titles

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_titles(claim, Context(read("x"), (), references)) is None


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("Brazil have won the World Cup six times.", rule="EVT107")
    assert (finding.message, finding.suggestion) == (
        "Brazil had won it five times up to 23 August 2019 (1958, 1962, 1970, 1994, 2002), not six times.",
        "“Brazil have won the World Cup five times”",
    )


def test_after_the_last_row_nothing_is_known(judge: Judge) -> None:
    assert judge("Brazil have won the World Cup six times.", date(2027, 1, 1), rule="EVT107") == []
