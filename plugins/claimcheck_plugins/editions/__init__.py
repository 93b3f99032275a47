"""Tournaments and summits that come again: which edition, where, when, and who won."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.editions.rules import HOST_COUNT, TITLE_COUNT, TOURNAMENT_HOST, TOURNAMENT_WINNER

__all__ = ["register_checkers", "register_extractors", "register_references"]

_counting = on_demand("claimcheck_plugins.editions.counting")
_hosting = on_demand("claimcheck_plugins.editions.hosting")
_hosts = on_demand("claimcheck_plugins.editions.hosts")
_recurring = on_demand("claimcheck_plugins.editions.recurring")
_stagings = on_demand("claimcheck_plugins.editions.stagings")
_titles = on_demand("claimcheck_plugins.editions.titles")
_winners = on_demand("claimcheck_plugins.editions.winners")
_winning = on_demand("claimcheck_plugins.editions.winning")

# Every name of series.toml has one of these.
_WORDS = (
    "world cup",
    "twenty20",
    "lympic",
    "games",
    "championship",
    "uefa euro",
    "euro 1",
    "euro 2",
    "g20",
    "g-20",
    "g7",
    "g-7",
    "g8",
    "g-8",
    "group of",
    "nato",
    "climate",
    "cop",
)
_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)
_KIND = ("event",)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """What is said of hosts, winners, titles, and how often a place was host."""
    yield Extractor(
        "tournament-hosts",
        "where a tournament or summit is held",
        _hosts.extract_hosts,
        _KIND,
        (
            Example("The World Cup was held in Russia in 2018.", "World Cup was held in Russia in 2018", _READ_ON),
            Example("The Hockey World Cup was held in France in 2019.", "", _READ_ON),
        ),
        words=_WORDS,
    )
    yield Extractor(
        "tournament-winners",
        "who won a tournament",
        _winners.extract_winners,
        _KIND,
        (
            Example("France won the 2018 World Cup.", "France won the 2018 World Cup", _READ_ON),
            Example("France's women won the 2018 World Cup.", "", _READ_ON),
        ),
        words=_WORDS,
    )
    yield Extractor(
        "title-counts",
        "how often a team has won a tournament",
        _titles.extract_titles,
        _KIND,
        (
            Example("Brazil have won the World Cup five times.", "Brazil have won the World Cup five times", _READ_ON),
            Example("Brazil have played at the World Cup five times.", "", _READ_ON),
        ),
        words=_WORDS,
    )
    yield Extractor(
        "host-counts",
        "how often a place has hosted a tournament",
        _recurring.extract_host_counts,
        _KIND,
        (
            Example(
                "London has hosted the Olympics three times.", "London has hosted the Olympics three times", _READ_ON
            ),
            Example("London has never hosted the Olympics three times.", "", _READ_ON),
        ),
        words=_WORDS,
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Editions against the table."""
    yield Checker(
        "tournament-host",
        "where a tournament or summit is held",
        _KIND,
        _hosting.check_host,
        (TOURNAMENT_HOST,),
        (
            Example("The next World Cup will be held in Kuwait in November 2022.", "refuted", _READ_ON),
            Example("The next World Cup will be held in Qatar in November 2022.", "supported", _READ_ON),
            Example("The next hockey World Cup will be held in India in 2023.", "", _READ_ON),
        ),
    )
    yield Checker(
        "tournament-winner",
        "who won a tournament, for which time, and where the final was",
        _KIND,
        _winning.check_winner,
        (TOURNAMENT_WINNER,),
        (
            Example("Croatia won the 2018 World Cup.", "refuted", _READ_ON),
            Example("France won the 2018 World Cup.", "supported", _READ_ON),
            Example("Croatia won the 2018 Basketball World Cup.", "", _READ_ON),
        ),
    )
    yield Checker(
        "title-count",
        "how often a team has won a tournament",
        _KIND,
        _counting.check_titles,
        (TITLE_COUNT,),
        (
            Example("Brazil have won the World Cup six times.", "refuted", _READ_ON),
            Example("Brazil have won the World Cup five times.", "supported", _READ_ON),
            Example("Brazil have won the Hockey World Cup six times.", "", _READ_ON),
        ),
    )
    yield Checker(
        "host-count",
        "how often a place has hosted a tournament",
        _KIND,
        _stagings.check_host_count,
        (HOST_COUNT,),
        (
            Example("Paris has hosted the Olympics three times.", "refuted", _READ_ON),
            Example("London has hosted the Olympics three times.", "supported", _READ_ON),
            Example("Paris hopes to host the Olympics three times.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Editions, and the places they were held at."""
    yield ReferenceTable("editions", "tournaments and summits that come again", _DATA / "editions.csv")
    yield ReferenceTable("editions-entities", "places of editions", _DATA / "entities.csv", "entities")
    yield ReferenceTable("editions-aliases", "names of places of editions", _DATA / "aliases.csv", "aliases")
