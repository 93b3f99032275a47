"""Ages, scores, years, lists, tables, names, ranks and acronyms: what is compared, and what is left in peace."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from claimcheck import Article, Claim, Document
from claimcheck.testing import make_references
from claimcheck.text.document import analyse
from claimcheck_plugins.consistency.acronyms import extract_acronyms
from claimcheck_plugins.consistency.ages import extract_ages
from claimcheck_plugins.consistency.lists import extract_lists
from claimcheck_plugins.consistency.names import extract_spellings
from claimcheck_plugins.consistency.ranks import extract_ranks
from claimcheck_plugins.consistency.scores import extract_scores
from claimcheck_plugins.consistency.spelling import edits
from claimcheck_plugins.consistency.tables import extract_tables
from claimcheck_plugins.consistency.told import Told
from claimcheck_plugins.consistency.years import extract_years

Extract = Callable[[Document], Iterable[Claim]]


def told(extract: Extract, text: str, title: str | None = None) -> list[tuple[str, str, bool]]:
    document = analyse(Article("a", text, title), make_references())[0]
    values = [claim.value for claim in extract(document)]
    return [(v.said.text, v.other.text, v.agree) for v in values if isinstance(v, Told)]


@pytest.mark.parametrize(
    ("extract", "title", "text"),
    [
        pytest.param(extract_ages, None, "Karl Orm, 71, and Nils Orm, 38, sailed. Orm, 38, was ill.", id="two bearers"),
        pytest.param(extract_ages, None, "Ana Kolar, 52, won. In 1990 Kolar, 16, lost.", id="an age in a year"),
        pytest.param(extract_ages, None, "A 26-year-old Orm man left. A 29-year-old Orm woman came.", id="a place"),
        pytest.param(extract_scores, "Rovers win 4-2", "They led 2-1 at half-time.", id="half-time"),
        pytest.param(extract_scores, "Rovers win 4-2", "They won 3-0 last week.", id="another match"),
        pytest.param(extract_scores, "Rovers win 4-2", "They won 3-0 and lost 1-2.", id="several results"),
        pytest.param(extract_years, "Mill built in 1823 burns", "A shed was built in 1840.", id="another thing"),
        pytest.param(extract_years, "Mill built in 1823 burns", "The mill opened in 1840.", id="another beginning"),
        pytest.param(extract_lists, None, "two ministries: Health and Welfare, Trade and Industry.", id="nested ands"),
        pytest.param(extract_lists, None, "four towns, among them Ashby, Corran and Delph.", id="some of them"),
        pytest.param(extract_lists, None, "three men: Bo, who is ill, and Al.", id="clauses"),
        pytest.param(extract_tables, None, "Ashby: 12\n\nCorran: 9\n\nTotal: 23", id="lines apart"),
        pytest.param(extract_tables, None, "Ashby: 12\nTotal: 23", id="one row"),
        pytest.param(extract_spellings, None, "Central America is near. Central American towns.", id="an adjective"),
        pytest.param(extract_spellings, None, "Ana Kolarik sang. The Kolariks said so. Kolariks said", id="a plural"),
        pytest.param(extract_spellings, None, "James O’Neill sang. O'Neill said so.", id="an apostrophe"),
        pytest.param(extract_spellings, None, "Jana Holter wed Pieter Holtger. Holtger said so.", id="two people"),
        pytest.param(extract_ranks, None, "Lieutenant Colonel Ana Kolar sang. Colonel Kolar spoke.", id="in short"),
        pytest.param(extract_ranks, None, "Former Captain Ana Kolar sang. Major Kolar spoke.", id="former"),
        pytest.param(extract_ranks, None, "Captain Ana Kolar and Jan Kolar sang. Major Kolar spoke.", id="bearers"),
        pytest.param(extract_acronyms, None, "A report (PDF) by the Water Board (WB).", id="once"),
    ],
)  # fmt: skip
def test_left_in_peace(extract: Extract, title: str | None, text: str) -> None:
    assert told(extract, text, title) == []


@pytest.mark.parametrize(
    ("extract", "title", "text", "pair"),
    [
        pytest.param(
            extract_ages, None, "The 52-year-old Ana Kolar won. Ana Kolar, 55, is a dentist.",
            ("55", "52-year-old", False), id="an age before the name",
        ),
        pytest.param(
            extract_ages, "Ana Kolar, 52, wins", "Kolar, 55, is a dentist.", ("55", "52", False), id="age in the title",
        ),
        pytest.param(extract_scores, "Rovers win 4-2", "They won 4-2.", ("4-2", "4-2", True), id="one result"),
        pytest.param(extract_scores, "City 2 Rovers 0", "City won 3-0.", ("3-0", "City 2 Rovers 0", False), id="apart"),
        pytest.param(
            extract_scores, "Judges split 5-4", "By six votes to three they ruled so.",
            ("six votes to three", "5-4", False), id="votes in words",
        ),
        pytest.param(
            extract_years, "Bell cast in 1688 stolen", "The bell, which dates from 1866, is old.",
            ("1866", "1688", False), id="made and dates from",
        ),
        pytest.param(extract_lists, None, "three towns (Ashby, Corran, and Delph)",
                     ("three towns", "Ashby, Corran, and Delph", True), id="a comma before the and"),
        pytest.param(
            extract_tables, None, "| Town | Votes |\n| --- | --- |\n| Ashby | 12 |\n| Corran | 9 |\n| Total | 23 |",
            ("23", "12 |\n| Corran | 9", False), id="a table in Markdown",
        ),
        pytest.param(
            extract_tables, None, "Ashby  1.25\nCorran  2.25\nTotal  3.51", ("3.51", "1.25\nCorran  2.25", True),
            id="rounded rows",
        ),
        pytest.param(
            extract_spellings, None, "Elena Markovic sang. Elena Markowic bowed.",
            ("Elena Markowic", "Elena Markovic", False), id="one given name",
        ),
        pytest.param(
            extract_spellings, None, "Elena Markovic sang. Ms Markowic bowed.",
            ("Markowic", "Elena Markovic", False), id="an honorific",
        ),
        pytest.param(
            extract_ranks, None, "Capt. Ana Kolar sang. Maj. Ana Kolar spoke.",
            ("Maj. Ana Kolar", "Capt. Ana Kolar", False), id="short forms",
        ),
        pytest.param(
            extract_acronyms, None, "The Organisation for Rain (OR) and the Organization for Rain (OR).",
            ("Organization for Rain", "Organisation for Rain", True), id="one word in two spellings",
        ),
    ],
)  # fmt: skip
def test_compared(extract: Extract, title: str | None, text: str, pair: tuple[str, str, bool]) -> None:
    assert told(extract, text, title) == [pair]


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        pytest.param("Brandt", "Brant", True, id="left out"),
        pytest.param("Brandt", "Brandtt", True, id="added"),
        pytest.param("Brandt", "Brendt", True, id="changed"),
        pytest.param("Brandt", "Brnadt", True, id="swapped"),
        pytest.param("Brandt", "Brent", False, id="two slips"),
        pytest.param("Brandt", "Brandauer", False, id="longer"),
    ],
)
def test_letters_apart(one: str, other: str, *, near: bool) -> None:
    assert edits(one, other, 1) is near
