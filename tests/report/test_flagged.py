"""What is flagged, in the article's order, and where lines begin."""

from __future__ import annotations

import pytest

from claimcheck.models import Decision, ScanResult, Where
from claimcheck.report.flagged import Lines, flagged
from claimcheck.specs import ReportInput


def test_in_the_order_of_the_article(freedonia: ScanResult) -> None:
    decision = Decision("d4" * 8, "keep")
    found = flagged(ReportInput(freedonia, {decision.target: (decision,)}))
    assert [(item.rule, item.kind, item.words, item.settled) for item in found] == [
        ("ATT101", "wording", "purportedly", False),
        ("NUM102", "refuted by a reference", "more than 900 keepers", False),
        ("ATT111", "wording", "said", False),
        ("CON101", "these two disagree", "52 lighthouses", True),
        ("GEO101", "in disagreement", "the capital, Freedonia City", False),
    ]


@pytest.mark.parametrize(
    ("where", "offset", "place"),
    [("text", 0, (1, 1)), ("text", 2, (1, 3)), ("text", 3, (2, 1)), ("text", 4, (3, 1)), ("title", 4, (0, 5))],
)
def test_lines_and_columns_count_from_one(where: Where, offset: int, place: tuple[int, int]) -> None:
    assert Lines("ab\n\ncd").at(where, offset) == place
