"""EVT114: whole findings."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.calledoff import check_held

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_held(claim, Context(read("x"), (), references)) is None


def test_a_month_of_which_nothing_is_known(judge: Judge) -> None:
    assert judge("Ulchi Freedom Guardian was held in May 2018.", rule="EVT114") == []


def test_held(judge: Judge) -> None:
    (finding,) = judge("Ulchi Freedom Guardian was held in August 2017.", rule="EVT114")
    assert (finding.verdict, finding.message) == (
        "supported",
        "Ulchi Freedom Guardian, August 2017: 21 to 31 August 2017.",
    )


def test_called_off(judge: Judge) -> None:
    (finding,) = judge("Ulchi Freedom Guardian was held in August 2018.", rule="EVT114")
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "called-off")
    assert finding.message == (
        "The references have no such exercise then; Ulchi Freedom Guardian, planned for August 2018: suspended."
    )
    assert [row.row for row in finding.considered] == ["ulchi-freedom-guardian-2018"]


def test_what_was_called_off_is_no_exercise(references: ReferenceData) -> None:
    rows = references.events(("exercise",), (None, None)).rows
    assert [row.row for row in rows if "status" in row.qualifiers] == []
