"""EVT101: whole findings, and bounds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.counting import check_count

Judge = Callable[..., list[Finding]]
PAIR = ("person:donald-trump", "person:kim-jong-un")
BOTH = "Donald Trump and Kim Jong-un"


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_count(claim, Context(read("x"), (), references)) is None


def test_people_that_never_met_are_not_for_it(judge: Judge) -> None:
    assert judge("Donald Trump and Tony Blair have met three times.", rule="EVT101") == []


def test_refuted(judge: Judge, references: ReferenceData) -> None:
    day = date(2019, 3, 1)
    (finding,) = judge(f"{BOTH} have met four times.", day, "EVT101")
    rows = references.events(["summit", "meeting"], (None, day), participants=PAIR).rows
    assert (finding.verdict, finding.reason, finding.suggestion) == ("refuted", "other-count", "“met twice”")
    assert finding.message == "They met twice up to 1 March 2019, not four times."
    assert finding.computation == (
        "counted up to 1 March 2019: Singapore, 12 June 2018; Hanoi, 27 to 28 February 2019 = 2; "
        "the text says four times"
    )
    assert finding.evidence == tuple(row.evidence() for row in rows)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("at least twice", "supported"),
        ("at least four times", "refuted"),
        ("more than twice", "supported"),
        ("more than three times", "refuted"),
        ("about four times", "supported"),
        ("three times", "supported"),
        ("once", "refuted"),
    ],
)
def test_bounds(words: str, verdict: str, judge: Judge) -> None:
    assert [f.verdict for f in judge(f"{BOTH} have met {words}.", rule="EVT101")] in ([verdict], [])


def test_tests_of_one_day_are_counted_each(judge: Judge) -> None:
    (finding,) = judge("India has conducted six nuclear tests.", rule="EVT101")
    assert finding.verdict == "supported"
    assert finding.computation.endswith("= 1 + 3 + 2 = 6; the text says six")
    (finding,) = judge("India has conducted seven nuclear tests.", rule="EVT101")
    assert finding.verdict == "not_enough_evidence"
