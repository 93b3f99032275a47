"""EVT102 and EVT103: whole findings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.numbering import check_event

Judge = Callable[..., list[Finding]]
BOTH = "Donald Trump and Kim Jong-un"


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_event(claim, Context(read("x"), (), references)) is None


def test_people_that_never_met_are_not_for_it(judge: Judge) -> None:
    assert judge("Donald Trump and Tony Blair met in Hanoi in June.", rule="EVT103") == []


@pytest.mark.parametrize(
    ("text", "rule", "message", "suggestion"),
    [
        pytest.param(
            f"{BOTH} met in Hanoi in late June.",
            "EVT103",
            "No event fits all that the text says: Hanoi, 27 to 28 February 2019; Panmunjom, 30 June 2019.",
            "Which event is meant?",
            id="the place or the date",
        ),
        pytest.param(
            f"{BOTH} held their second summit in Hanoi in May.",
            "EVT102",
            "Second Trump-Kim summit: Hanoi, 27 to 28 February 2019, not May 2019.",
            "“second summit in Hanoi in February 2019”",
            id="the date",
        ),
        pytest.param(
            f"{BOTH} held their second summit in Singapore in June last year.",
            "EVT102",
            "First Trump-Kim summit: Singapore, 12 June 2018, not the second.",
            "Is the first Trump-Kim summit meant?",
            id="the number",
        ),
    ],
)
def test_refuted(text: str, rule: str, message: str, suggestion: str, judge: Judge) -> None:
    (finding,) = judge(text, rule=rule)
    assert (finding.verdict, finding.message, finding.suggestion) == ("refuted", message, suggestion)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{BOTH} met in Moscow in March.", id="nothing fits"),
        pytest.param(f"{BOTH} met in Moscow.", id="one thing said"),
        pytest.param("Kim Dae-jung and Kim Jong-il met in Moscow in 2000.", id="a series that may not be complete"),
    ],
)
def test_undecided(text: str, judge: Judge) -> None:
    assert [f.verdict for f in judge(text, rule="EVT103")] == ["not_enough_evidence"]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("India conducted its third nuclear test in May 1998.", ["supported"]),
        ("Pakistan conducted its sixth nuclear test on 30 May 1998.", ["supported"]),
        ("India conducted its second nuclear test in May 1999.", ["refuted"]),
    ],
)
def test_a_row_may_hold_several_numbers(text: str, verdicts: list[str], judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="EVT102")] == verdicts
