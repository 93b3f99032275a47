"""The text report: a line a finding."""

from __future__ import annotations

from msgspec import structs

from claimcheck.models import Article, Decision, Notice, ScanResult
from claimcheck.report.text import summary, write_text
from claimcheck.report.view import Totals
from claimcheck.specs import ReportInput


def test_findings_notices_failures_and_totals(freedonia: ScanResult) -> None:
    kept = {
        "e5" * 8: (Decision("e5" * 8, "ask"), Decision("e5" * 8, "keep")),
        "07" * 8: (Decision("07" * 8, "dismiss"),),
    }
    lines = write_text(ReportInput(freedonia, kept)).replace("stories/lighthouses.txt:", "").splitlines()
    assert lines == [
        "7:44: ATT101 warning: “purportedly”: Whose doubt is it?",
        f"9:12: NUM102 refuted by a reference: {KEEPERS}",
        "11:9: CON101 these two disagree: “52 lighthouses”: “nearly 40” and “52” are given for the same thing.",
        " plugin buoys failed at checker buoys: KeyError: 'depth'",
        f" {TOTALS}",
    ]


KEEPERS = "“more than 900 keepers”: The reference gives 412 keepers, not more than 900."
TOTALS = """\
4 of 7 checkable claims checked: 1 refuted by a reference, 1 at odds within the article, 1 in disagreement, \
1 supported; 1 without enough evidence, 2 without a check"""


def test_hostile_words_stay_on_their_line() -> None:
    notice = Notice("ATT101", 2, 3, "x\ny\x1b[31m", "c", "a\r\nb")
    title = structs.replace(notice, where="title", start=0)
    result = ScanResult(Article("a\nb", "1\n2", "T"), (), (), (notice, title), (), (), ())
    assert write_text(ReportInput(result)).splitlines() == [
        "a b:0:1: ATT101 warning: “x y [31m”: a b",
        "a b:2:1: ATT101 warning: “x y [31m”: a b",
        "a b: no checkable claims found",
    ]


def test_the_calendar_is_no_reference() -> None:
    assert summary(Totals(3, 0, 1, 0, 0, 2, 0, 0)) == (
        "3 of 3 checkable claims checked: 1 refuted by calendar or arithmetic, 2 supported"
    )


def test_nothing_refuted_is_said() -> None:
    assert summary(Totals(4, 0, 0, 0, 1, 1, 1, 1)) == (
        "2 of 4 checkable claims checked: nothing refuted, 1 in disagreement, 1 supported; "
        "1 without enough evidence, 1 without a check"
    )
