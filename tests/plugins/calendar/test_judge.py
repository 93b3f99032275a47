"""What is no relation is not for this checker."""

from __future__ import annotations

from claimcheck import Claim, Context, Document, QuantityValue, Span
from claimcheck.testing import make_article, make_references
from claimcheck_plugins.calendar.judge import check_reading


def test_a_figure_is_passed_over() -> None:
    document = Document(make_article("12"), "12", sentences=(Span(0, 2),))
    claim = Claim("count", 0, 2, "12", Span(0, 2), QuantityValue(12, 12))

    assert check_reading(claim, Context(document, (claim,), make_references())) is None
