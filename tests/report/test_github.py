"""Workflow commands: one line each, with nothing that ends it early."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.models import Decision, ScanResult
from claimcheck.report.github import write_github
from claimcheck.specs import ReportInput


def test_a_line_for_each_that_is_open(freedonia: ScanResult) -> None:
    settled = {target: (Decision(target, "keep"),) for target in ("b2" * 8, "e5" * 8)}
    head = "file=stories/lighthouses.txt,line={},col={},title={}"
    first = head.format(7, 44, "ATT101 distancing-hedge")
    last = head.format(11, 9, "CON101 one-thing-two-figures")
    assert write_github(ReportInput(freedonia, settled)).splitlines() == [
        f"::warning {first}::Wording: “purportedly”: Whose doubt is it?",
        f"::notice {head.format(9, 36, 'ATT111 ')}::Wording: “said”: The source comes late.",
        f"::error {last}::These two disagree: “52 lighthouses”: “nearly 40” and “52” are given for the same thing.",
    ]


def test_hostile_words_end_no_command(scan_of: Callable[..., ScanResult]) -> None:
    hostile = "a\n::error::b,c:d%0A"
    written = write_github(ReportInput(scan_of(f"{hostile} stands.", hostile, hostile, 1, hostile)))
    assert {line.partition(" ")[0] for line in written.splitlines()} == {"::error", "::warning"}
    assert "file=a%0A%3A%3Aerror%3A%3Ab%2Cc%3Ad%250A,line" in written
