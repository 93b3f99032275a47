"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["HOST_COUNT", "TITLE_COUNT", "TOURNAMENT_HOST", "TOURNAMENT_WINNER"]

TOURNAMENT_HOST = Rule(
    "EVT105",
    "tournament-host",
    "where a tournament or summit is held: “the World Cup of 2022 in Qatar”, “the 45th G7 summit in Biarritz”",
    "What: where an edition of the Olympic Games, a World Cup (football, rugby, cricket), a European Championship, a "
    "G7, G20 or NATO summit or a UN climate conference is held, with its year, date or number: “Russia hosted the 2018 "
    "World Cup”, “London, host in 1908 and 1948”.\n"
    "Why: hosts are named years ahead, bidders are remembered as hosts, and numbers slip.\n"
    "How: the editions of the series that the date means (a year means the edition named after it) are compared with "
    "the place; a city fits its country, and a place of a country's tournament is not held against it. “The talks” and "
    "“the Games” are a series that title or text has named. Other events of the same name (youth, "
    "Commonwealth Games, …) are passed over where any word points to them (series.toml).\n"
    "Refuted: when every edition that the date means was held elsewhere, or the number belongs to another edition than "
    "place and date do.\n"
    "Data: the table editions. Tolerance: a date may lie a day before or two days after the edition's own.\n"
    "Example: “held in Kuwait in November 2022” gives “The 2022 World Cup was held in Qatar (20 November to 18 "
    "December 2022), not in Kuwait.”",
)
TOURNAMENT_WINNER = Rule(
    "EVT106",
    "tournament-winner",
    "who won a tournament, for which time, and where the final was: “Spain won the World Cup in Johannesburg”",
    "What: the winner and the runner-up of a World Cup (football, rugby, cricket) or a European Championship, the "
    "place of the final, and the number of the title: “France won the 2018 World Cup”, “Germany won a fourth World Cup "
    "on Sunday”, “Croatia, runners-up in 2018”.\n"
    "Why: champions and beaten finalists are mixed up, and titles are miscounted.\n"
    "How: the edition that the date means is compared; the number of a title is counted over all editions up to it. "
    "“The title”, “it” and a bare year (“the 2014 final”) are an edition where text and title name one series only, "
    "near its name, and no other competition beside it. “The holders”, “defending champions”, are the winners of the "
    "last edition before the publication date, and for two months after a final those before them, too. West Germany "
    "counts as Germany. Youth and other World Cups are passed over (series.toml).\n"
    "Refuted: when the edition that the date means has another winner, runner-up or final, or the titles up to it are "
    "another number and the table is complete (complete_until in the rows).\n"
    "Data: the table editions. Tolerance: a final may be a day before or two days after the date.\n"
    "Example: “Germany won a fifth World Cup on Sunday” of 14 July 2014 gives “It was Germany's fourth title (1954, "
    "1974, 1990 and 2014), not the fifth.”",
)
TITLE_COUNT = Rule(
    "EVT107",
    "title-count",
    "how often a team has won a tournament: “Brazil have won the World Cup five times”",
    "What: the number of titles up to the publication date: “have won the World Cup five times”, “five-times champions "
    "Brazil”.\n"
    "Why: a count goes out of date with the next title, and background paragraphs are copied on.\n"
    "How: the editions that the team had won by the publication date are counted. West Germany counts as Germany.\n"
    "Refuted: when the count differs and the table is complete up to that day (complete_until in the rows).\n"
    "Data: the table editions. Tolerance: none.\n"
    "Example: “Brazil have won the World Cup six times” of 1 June 2018 gives “Brazil had won it five times up to 1 "
    "June 2018 (1958, 1962, 1970, 1994, 2002), not six times.”",
)
HOST_COUNT = Rule(
    "EVT110",
    "host-count",
    "how often a place has hosted a tournament: “the first city to host the Olympics three times”",
    "What: how often a city or country has hosted the Olympic Games or a championship: “has hosted the Olympics three "
    "times”, “the first city to host the Games three times”, “hosted it for the third time in 2012”.\n"
    "Why: games that were only bid for, and those of another season, are counted in.\n"
    "How: the editions that the table has at the place are counted: up to the publication date, or up to the edition "
    "that a date names; of “to host” and “will”, those already given for the years ahead may count, too. “The "
    "Olympics” may be the Summer Games, the Winter Games or both.\n"
    "Refuted: when no way of counting gives the number. Placed elsewhere in the country, an edition leaves the count "
    "open.\n"
    "Data: the table editions. Tolerance: none.\n"
    "Example: “Paris is the first city to host the Olympics three times” of 2012 gives “Paris had hosted it twice "
    "(1900, 1924), not three times.”",
)
