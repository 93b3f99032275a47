"""Conversions against rates: whole findings, and what is never refuted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from msgspec import structs

from claimcheck import Finding, RowEvidence
from claimcheck.testing import check_text
from claimcheck_plugins import currency
from claimcheck_plugins.currency import rates

READ_ON = date(2019, 8, 23)
Judge = Callable[..., list[Finding]]


def only(text: str, published: date | None = READ_ON) -> Finding:
    [finding] = check_text(text, currency, published=published)
    return finding


def test_a_wrong_conversion_shows_the_rates_and_the_arithmetic() -> None:
    finding = only("The flat was sold for 2 million euros (about £2.4 million).")
    rows = [row for row in finding.evidence if isinstance(row, RowEvidence)]
    assert structs.replace(finding, id="", checker="", name="", severity=None) == Finding(
        rule="CUR101",
        verdict="refuted",
        reason="outside-tolerance",
        message="“2 million euros” is not “about £2.4 million” but £1.81 million at the reference rate of "
        "23 August 2019.",
        computation="1 EUR = 0.90453 to 0.91623 GBP (2019-08-16 to 2019-08-23, 7 days before the date included); "
        "2,000,000 EUR = 1,809,060 to 1,832,460 GBP; “about” allows 0.9 to 1.1 times the figure; "
        "rates ±1%, refuted beyond ±5%",
        suggestion="£1.81 million",
        evidence=tuple(rows),
    )
    assert [(row.reference, row.row, row.value, row.valid_from, row.valid_to, row.publisher) for row in rows] == [
        ("ecb-rates", "GBP-2019-08-23", "1 euro = 0.90453 GBP", READ_ON, READ_ON, "European Central Bank")
    ]


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        pytest.param("It cost £3.00 million ($3.67 million).", "supported", "within-rounding", id="to the last digit"),
        pytest.param("It cost £3 million (about $4 million).", "supported", "within-hedge", id="hedged"),
        pytest.param("It cost £3 million ($3.8 million).", "supported", "rounding-only", id="the first is rounded"),
        pytest.param(
            "It cost £3.00 million ($3.83 million).", "not_enough_evidence", "period-mismatch", id="other day"
        ),
        pytest.param("It cost £3.00 million ($4.2 million).", "refuted", "outside-tolerance", id="off by a seventh"),
        pytest.param("It cost 10 yen (9 euro).", "refuted", "outside-tolerance", id="off by a hundred"),
    ],
)
def test_verdicts(text: str, verdict: str, reason: str) -> None:
    finding = only(text)
    assert (finding.verdict, finding.reason) == (verdict, reason)


def test_without_a_date_no_rate_is_looked_up() -> None:
    finding = only("It cost £3 million ($1 million).", published=None)
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "date-unresolved")


@pytest.mark.parametrize("published", [date(1989, 11, 2), date(9999, 12, 31), date(1, 1, 1)], ids=str)
def test_a_day_without_rates_is_not_held_against_it(published: date) -> None:
    finding = only("It cost £3 million ($1 million).", published=published)
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "period-mismatch")


@pytest.fixture
def _no_package(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    rates._converter.cache_clear()
    monkeypatch.setitem(sys.modules, "currency_converter", None)
    yield
    rates._converter.cache_clear()


@pytest.mark.usefixtures("_no_package")
def test_without_the_package_the_finding_says_what_to_install() -> None:
    finding = only("It cost £3 million ($1 million).")
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "not-installed")
    assert finding.suggestion == "Install them with: pip install 'claimcheck-toolkit[fx]'"


def test_the_package_is_loaded_only_when_a_conversion_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    rates._converter.cache_clear()
    monkeypatch.setitem(sys.modules, "currency_converter", None)
    assert check_text("It cost £3 million, and $1 million was paid.", currency) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param(
            "The hut in Lahore, Pakistan, cost 100 million rupees (£3.1 million).",
            "not_enough_evidence",
            id="money without rates",
        ),
        pytest.param("The flat in Toronto cost $10 million (6.8 million euros).", "not_enough_evidence", id="fits"),
        pytest.param("The flat in Toronto cost $10 million (2.8 million euros).", "refuted", id="fits neither"),
        pytest.param("The flat in Lima cost $10 million (6.8 million euros).", "refuted", id="no such country named"),
        pytest.param("The flat in Toronto cost US$10 million (6.8 million euros).", "refuted", id="said to be another"),
    ],
)
def test_money_of_the_same_name_elsewhere(text: str, verdict: str, judge: Judge) -> None:
    assert [f.verdict for f in judge(text, rule="CUR101")] == [verdict]
