"""Tallies against the seats that the references know: fictional chambers, and the real benches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Finding
from claimcheck.models import Alias, EntityRecord
from claimcheck.registry import Registry
from claimcheck.testing import ENTITIES, NAMES, load_plugins, make_fact, make_references, scan_text
from claimcheck_plugins import beats

DIET = EntityRecord("org:fre-diet", "Diet of Freedonia", "legislature", "country:FRE")
FACTS = (
    make_fact("org:fre-diet", "seats", row="old", number=120, valid_from=date(1990, 1, 1), valid_to=date(2009, 12, 31)),
    make_fact("org:fre-diet", "seats", row="new", number=100, valid_from=date(2010, 1, 1)),
)


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_plugins(beats)


def findings(text: str, registry: Registry, published: date | None = date(2019, 8, 23)) -> list[Finding]:
    references = make_references(FACTS, (*ENTITIES, DIET), (*NAMES, Alias("Diet of Freedonia", DIET.id)))
    result = scan_text(text, registry, published=published, references=references)
    return [finding for checked in result.claims for finding in checked.findings if finding.rule == "BEA202"]


def test_more_votes_than_the_chamber_ever_had(registry: Registry) -> None:
    (found,) = findings("The Diet of Freedonia voted 80-48 to raise the levy.", registry)

    assert (found.verdict, found.message, found.computation) == (
        "refuted",
        "“80” and “48” make 128 votes, and “Diet of Freedonia” has 120 seats.",
        "80 + 48 = 128; seats: 120; votes may not exceed seats",
    )
    assert [getattr(evidence, "row", None) for evidence in found.evidence] == ["new", None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Diet of Freedonia voted 54-45 to raise the levy.", ["supported"], id="within"),
        pytest.param("The Diet of Freedonia split 4 to 1 on the levy.", [], id="a ratio"),
        pytest.param("After its 60-39 vote the Diet of Freedonia voted 80-48.", [], id="another tally"),
        pytest.param("The Diet of Freedonia voted 80-35 to raise it.", ["supported"], id="as many as it once had"),
        pytest.param("A committee of the Diet of Freedonia voted 80-48.", [], id="a part of it"),
        pytest.param("The Diet of Freedonia and the Senate voted 80-48.", [], id="two bodies"),
        pytest.param("In 1950 the Diet of Freedonia voted 80-48.", [], id="a time that no row is of"),
        pytest.param("The Diet of Freedonia, 80-48 in its games, lost.", [], id="no vote"),
    ],
)
def test_verdicts(text: str, expected: list[str], registry: Registry) -> None:
    assert [finding.verdict for finding in findings(text, registry)] == expected


def test_without_a_date_nothing_is_said(registry: Registry) -> None:
    assert findings("The Diet of Freedonia voted 80-48.", registry, None) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("The U.S. Supreme Court ruled 6-4 that the levy was lawful.", "refuted", id="nine justices"),
        pytest.param("The U.S. Supreme Court ruled 6-3 that the levy was lawful.", "supported", id="six of nine"),
        pytest.param("The UN Security Council voted 13 to three for the text.", "refuted", id="fifteen members"),
        pytest.param("The US Senate voted 54-48 to confirm her.", "refuted", id="a chamber of another table"),
    ],
)
def test_real_rows(text: str, verdict: str, judge: Callable[..., list[Finding]]) -> None:
    assert [finding.verdict for finding in judge(text, rule="BEA202")] == [verdict]
