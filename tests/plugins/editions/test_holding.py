"""EVT106: the holder of a title at a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Finding

Judge = Callable[..., list[Finding]]


def test_another_holder(judge: Judge) -> None:
    (finding,) = judge("World Cup holders Brazil went home.", date(2018, 6, 28), rule="EVT106")
    assert (finding.verdict, finding.reason, finding.message, finding.suggestion) == (
        "refuted",
        "other-winner",
        "Germany won the 2014 World Cup, the last before 28 June 2018, not Brazil.",
        "“holders Germany”",
    )
    assert finding.computation == "last edition before 28 June 2018: 2014 World Cup, won by Germany"


def test_for_two_months_the_old_holders_are_called_so_too(judge: Judge) -> None:
    texts = ("World Cup holders Germany came home.", "World Cup holders France came home.")
    found = [finding.verdict for text in texts for finding in judge(text, date(2018, 7, 20), rule="EVT106")]
    assert found == ["supported", "supported"]


def test_after_the_table_ends_nothing_is_said(judge: Judge) -> None:
    assert judge("World Cup holders Brazil went home.", date(2026, 12, 1), rule="EVT106") == []


def test_a_number_that_was_never_reached(judge: Judge) -> None:
    (finding,) = judge("Germany have won a fifth World Cup.", date(2018, 7, 1), rule="EVT106")
    assert finding.message == "Germany had won four up to 1 July 2018 (1954, 1974, 1990, 2014), not a fifth."
