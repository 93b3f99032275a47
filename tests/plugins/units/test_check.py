"""What the findings on conversions say."""

from __future__ import annotations

from claimcheck import Finding, Span, SpanEvidence
from claimcheck.config import Settings
from claimcheck.testing import check_text, load_plugins, scan_text
from claimcheck_plugins import units


def only(text: str, settings: Settings | None = None) -> Finding:
    (finding,) = check_text(text, units, settings=settings)
    return finding


def test_a_refuted_conversion_shows_its_computation() -> None:
    finding = only("The ditch is 40 miles (46 km) long.")
    assert (finding.rule, finding.verdict, finding.reason) == ("UNI101", "refuted", "outside-tolerance")
    assert finding.message == "“40 miles” is 64 kilometres, not “46 km”."
    assert finding.suggestion == "64 kilometres in place of “46 km”; or is “40 miles” wrong?"
    assert finding.computation == (
        "1 mile = 1.60934 kilometres; 40 × 1.60934 = 64.3738; written: 46; "
        "57.9364 to 70.8111 and 45.5 to 46.5 do not meet"
    )
    assert finding.evidence == (SpanEvidence(Span(23, 28)),)


def test_a_temperature_is_shown_with_its_zero() -> None:
    finding = only("It was 23 F (5 C) at the hut.")
    assert finding.message == "“23 F” is -5 degrees Celsius, not “5 C”."
    assert finding.computation.startswith("(23 − -459.67) × 0.555556 ÷ 1 + -273.15 = -5; written: 5; ")


def test_a_difference_names_the_point_on_the_scale() -> None:
    finding = only("The gulf has warmed by 3C (37.4F) since then.")
    assert finding.message == "“37.4F” is a point on the scale; a difference of “3C” is 5.4 degrees Fahrenheit."


def test_a_unit_given_twice_is_asked_about() -> None:
    finding = only("The mast is 30 metres (98.4 metres) tall.")
    assert finding.message == "“30 metres” and “98.4 metres” differ; 98.4 would be right in feet for 30 metres."
    assert finding.suggestion == "Is “98.4 metres” in feet?"


def test_the_first_figure_may_carry_the_wrong_unit() -> None:
    assert only("The mast is 98.4 metres (30 metres) tall.").suggestion == "Is “98.4 metres” in feet?"


def test_other_readings_of_a_name_are_mentioned() -> None:
    message = only("The tank holds 42 gallons (119 litres).").message
    assert message == "“42 gallons” is 159 litres, not “119 litres”. Read as imperial gallon it does not fit either."


def test_a_desk_sets_what_about_allows() -> None:
    text = "About 40 miles (75 km) of track is gone."
    assert only(text).verdict == "supported"
    assert only(text, Settings(approx={"about": (0.99, 1.01)})).verdict == "refuted"


def test_evidence_in_a_title_points_into_the_title() -> None:
    result = scan_text("Work has begun.", load_plugins(units), title="Ditch of 40 miles (46 km) dug")
    (finding,) = [finding for checked in result.claims for finding in checked.findings]
    assert finding.evidence == (SpanEvidence(Span(19, 24), "title"),)
