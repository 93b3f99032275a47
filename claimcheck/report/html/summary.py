"""A page over many articles: claims by verdict as a chart, findings by rule, and what is open in each article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from claimcheck.report.html.page import page_policy, read_asset
from claimcheck.report.templates import HTML_FOLDER, render
from claimcheck.report.words import verdict_words

__all__ = ["write_summary"]

_WIDTH, _BAR, _GAP, _LEFT, _RIGHT = 640, 22, 10, 180, 70


class _Rule(Protocol):
    @property
    def total(self) -> int: ...


class _Article(Protocol):
    @property
    def open(self) -> int: ...


class Bar(Struct, frozen=True):
    """A bar of the chart: what it stands for, how many, and where it is drawn, in units of the picture."""

    look: str
    words: str
    number: int
    top: int
    left: int
    width: float


def write_summary(verdicts: Sequence[tuple[str, int]], rules: Sequence[_Rule], articles: Sequence[_Article]) -> str:
    """One self-contained page; the same bytes for the same figures.

    Args:
        verdicts: How many checkable claims have each.
        rules: As `claimcheck.store.queries.RuleCount`.
        articles: As `claimcheck.store.queries.Progress`.
    """
    style = read_asset("report.css")
    bars = tuple(_bars(verdicts))
    values = {
        "claims": sum(number for _, number in verdicts),
        "bars": bars,
        "picture": (_WIDTH, len(bars) * (_BAR + _GAP) + _GAP, _BAR),
        "rules": rules,
        "articles": articles,
        "open": sum(article.open for article in articles),
        "style": style,
        "policy": page_policy(style),
    }
    return render("summary.html.j2", values, HTML_FOLDER)


def _bars(verdicts: Sequence[tuple[str, int]]) -> Iterator[Bar]:
    most = max((number for _, number in verdicts), default=1)
    for place, (verdict, number) in enumerate(verdicts):
        width = round((_WIDTH - _LEFT - _RIGHT) * number / most, 1)
        yield Bar(verdict, verdict_words(verdict), number, _GAP + place * (_BAR + _GAP), _LEFT, width)  # type: ignore[arg-type]
