"""DAT101: whole findings."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.landmarks.dates import check_date

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_date(claim, Context(read("x"), (), references)) is None


def test_refuted_as_finely_as_the_text_says(judge: Judge) -> None:
    findings = judge(
        "Sputnik was launched in October 1961. The 1987 Chernobyl disaster shook Europe. "
        "The Berlin Wall fell on 9 November 1990.",
        rule="DAT101",
    )
    assert [(finding.message, finding.suggestion) for finding in findings] == [
        ("Launch of Sputnik: 4 October 1957, not October 1961.", "“Sputnik was launched in October 1957”"),
        ("Chernobyl disaster: 26 April 1986, not 1987.", "“The 1986 Chernobyl disaster”"),
        ("Fall of the Berlin Wall: 9 November 1989, not 9 November 1990.", "“The Berlin Wall fell on 9 November 1989”"),
    ]


def test_a_day_off_is_the_date_line(judge: Judge) -> None:
    assert judge("Japan attacked Pearl Harbor on 8 December 1941.", rule="DAT101") == []


def test_another_century_is_another_event(judge: Judge) -> None:
    assert judge("Crimea was annexed in 1783.", rule="DAT101") == []


def test_supported(judge: Judge) -> None:
    (finding,) = judge("The Titanic sank in April 1912.", rule="DAT101")
    assert (finding.verdict, finding.computation) == (
        "supported",
        "sinking of the Titanic: 15 April 1912; the text says April 1912",
    )
