"""What stands for an edition that has been named before."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck import Document
from claimcheck_plugins.editions.elliptic import find_titles, find_windows, find_years, only_series

ONE = "Germany won the World Cup. They took the title again in 2014. In 2016 it was France. In 1998 it rained."


def test_one_series(read: Callable[..., Document]) -> None:
    assert [m.span.of(ONE) for m in only_series(read(ONE))] == ["World Cup"]


def test_two_series_are_none(read: Callable[..., Document]) -> None:
    assert only_series(read("France won the World Cup and Germany hosted the Olympics.")) == ()


def test_titles_and_years_stand_near_the_name(read: Callable[..., Document]) -> None:
    document = read(ONE)
    mentions = only_series(document)
    assert [m.span.of(ONE) for m in find_titles(document, mentions)] == ["title"]
    assert [m.span.of(ONE) for m in find_years(document, mentions)] == ["2014"]


def test_beside_another_competition_nothing_is_read(read: Callable[..., Document]) -> None:
    document = read("Germany won the World Cup. Chile won the Asian Cup title in 2015.")
    assert list(find_windows(document, only_series(document))) == []
