"""Comments in the article that settle what stands beside them."""

from __future__ import annotations

import pytest

from claimcheck.decisions import fingerprints, settle
from claimcheck.decisions.comments import commented
from claimcheck.models import Article, Decision, Document, Notice, ScanResult

BODY = "It was reportedly shut."


def scan(text: str, *rules: str) -> ScanResult:
    """A scan with a notice of each rule on the first "reportedly", and of ATT101 on any others."""
    article = Article("a", text)
    starts = [n for n in range(len(text)) if text.startswith("reportedly", n)]
    notices = [
        Notice(rule, n, n + 10, "reportedly", "hedge-distancing", "m", id=f"{n:04x}{rule}", name="distancing-hedge")
        for n in starts
        for rule in (rules or ("ATT101",))
    ]
    return ScanResult(article, (Document(article, text),), (), tuple(notices), (), (), ())


def settled(text: str) -> list[tuple[int, str]]:
    """Where notices are dismissed by comments, as the number of the notice, and why."""
    result = scan(text)
    order = [notice.id for notice in result.notices]
    return [(order.index(d.target), d.note) for d in commented(result, tuple(fingerprints(result)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(BODY, [], id="no comment"),
        pytest.param(
            f"{BODY} <!-- claimcheck: ignore ATT101 the court's word -->", [(0, "the court's word")], id="after"
        ),
        pytest.param(f"<!-- claimcheck: ignore ATT101 -->\n{BODY}", [(0, "")], id="in the same paragraph"),
        pytest.param(
            f"<!-- claimcheck: ignore ATT101 why -->\n\n{BODY}\n\n{BODY}", [(0, "why")], id="the next one only"
        ),
        pytest.param(f"<!--claimcheck: ignore distancing-hedge-->\n\n\n\n{BODY}", [(0, "")], id="by name"),
        pytest.param(f"{BODY} <!-- claimcheck: ignore CAL, ATT -->", [(0, "")], id="by prefix"),
        pytest.param(f"{BODY} <!-- claimcheck: ignore ATT102 -->", [], id="another rule"),
        pytest.param(f"{BODY}\n\n<!-- claimcheck: ignore ATT101 -->", [], id="nothing follows"),
        pytest.param(f"{BODY} <!-- claimcheck: ignore -->", [], id="no rule"),
        pytest.param(f"{BODY} <!-- ignore ATT101 -->", [], id="another tool's comment"),
    ],
)
def test_a_comment_reaches(text: str, expected: list[tuple[int, str]]) -> None:
    assert settled(text) == expected


def test_a_decision_taken_later_goes_before_the_comment() -> None:
    result = scan(f"{BODY} <!-- claimcheck: ignore ATT101 why -->")
    target = result.notices[0].id
    reopened = Decision(target, "reopen", when="2031-03-06")
    assert [d.action for d in settle(result, (reopened,)).decisions[target]] == ["dismiss", "reopen"]
    assert [(d.action, d.note, d.who) for d in settle(result, ()).decisions[target]] == [
        ("dismiss", "why", "comment in the article")
    ]


def test_only_the_rules_that_are_named() -> None:
    result = scan(f"{BODY} <!-- claimcheck: ignore ATT101 -->", "ATT101", "COP101")
    assert list(settle(result, ()).decisions) == [result.notices[0].id]
