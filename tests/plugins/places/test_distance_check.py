"""GEO106: whole findings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.places.distance_check import check_distance

Read = Callable[..., Document]
Judge = Callable[..., list[Finding]]


def test_another_value_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("place", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_distance(claim, Context(read("x"), (), references)) is None


def test_refuted(judge: Judge, references: ReferenceData) -> None:
    towns = [references.find(name, "country", (None, None)).rows[0] for name in ("town:osaka", "town:tokyo")]
    (found,) = judge("Osaka, about 400 km north-east of Tokyo, voted.", rule="GEO106")
    assert found == Finding(
        "GEO106",
        "refuted",
        "other-distance",
        "Osaka lies 397 km west of Tokyo.",
        f"Osaka 34.69°, 135.50° (towns#{towns[0].row}); Tokyo 35.69°, 139.69° (towns#{towns[1].row}); "
        "great circle 397 km, bearing 255° (west); the text: 400 kilometres; “about” allows 0.9 to 1.1 times the "
        "figure; the text: north-east, 150° off",
        "“Osaka, 397 km west of Tokyo”",
        tuple(town.evidence() for town in towns),
        severity="error",
        id=found.id,
        checker="distance",
        name="distance-between-towns",
    )


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        pytest.param("Osaka, 250 miles west of Tokyo, voted.", ["supported"], id="in miles"),
        pytest.param("Osaka, 470 km from Tokyo, voted.", ["supported"], id="by road"),
        pytest.param("Osaka, 700 km from Tokyo, voted.", ["not_enough_evidence"], id="a long way round"),
        pytest.param("Osaka, 1,700 km from Tokyo, voted.", ["refuted"], id="too far"),
        pytest.param("Osaka, 100 km from Tokyo, voted.", ["refuted"], id="nearer than a straight line"),
        pytest.param("Osaka, south-west of Tokyo, voted.", ["supported"], id="a direction alone"),
        pytest.param("Osaka, east of Tokyo, voted.", ["refuted"], id="turned round"),
        pytest.param("Osaka is east of Tokyo.", ["refuted"], id="a direction as predicate"),
        pytest.param("Osaka lies to the west of Tokyo.", ["supported"], id="set out with a verb"),
        pytest.param("Salem, 10 km west of Jerusalem, voted.", [], id="a village may be meant"),
        pytest.param("Atlantis, 10 km west of Jerusalem, voted.", [], id="no town of the name"),
    ],
)
def test_verdicts(text: str, verdicts: list[str], judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="GEO106")] == verdicts
