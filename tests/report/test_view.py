"""What a report says, before it is put into words."""

from __future__ import annotations

from msgspec import structs

from claimcheck.models import CheckedClaim, Finding, NotChecked, RowEvidence, ScanResult
from claimcheck.report.tables import Unchecked
from claimcheck.report.view import Totals, build_view, count_verdicts, short_id_length
from claimcheck.specs import ReportInput


def test_totals_tell_apart_what_refutes(freedonia: ScanResult) -> None:
    claim = freedonia.claims[0].claim
    own = Finding("CON101", "refuted", "internal-inconsistency", "m")
    calendar = Finding("CAL101", "refuted", "wrong-weekday", "m")
    by_row = Finding(
        "NUM102", "refuted", "r", "m", evidence=(RowEvidence("t", "r", "v", None, None, "", "", "", None, ""),)
    )
    claims = [CheckedClaim(claim, found) for found in ((own,), (own, calendar), (calendar,), (by_row, own), ())]
    assert count_verdicts(claims) == Totals(5, 1, 2, 1, 0, 0, 0, 1)


def test_what_is_refuted_comes_before_what_is_in_dispute(freedonia: ScanResult) -> None:
    result = structs.replace(freedonia, claims=freedonia.claims[::-1])
    view = build_view(ReportInput(result), 5)
    assert [judged.finding.rule for judged in view.to_settle] == ["CON101", "NUM102", "GEO101"]


def test_not_checked_is_ordered_by_worth_and_names_each_claim_once(freedonia: ScanResult) -> None:
    first = freedonia.claims[3].claim
    listed = (
        NotChecked(0, 5, "Story", "low", 0.1),
        NotChecked(first.start, first.end, first.text, "listed by the scan", 0.6, first.id),
    )
    view = build_view(ReportInput(structs.replace(freedonia, not_checked=listed)), 5)
    assert view.unchecked == (
        Unchecked("3 million crowns", "paragraph 2", "listed by the scan", 0.6, "4" * 16),
        Unchecked("Story", "page furniture", "low", 0.1),
        Unchecked("on Tuesday", "paragraph 1", "no check covers it", 0.0, "2" * 16),
        Unchecked("in June last year", "paragraph 3", "no check covers it", 0.0, "6" * 16),
    )


def test_ids_without_any_need_are_short(freedonia: ScanResult) -> None:
    assert short_id_length(freedonia) == 8
    assert short_id_length(structs.replace(freedonia, claims=(), notices=())) == 8


def test_ids_that_begin_alike_are_longer(freedonia: ScanResult) -> None:
    twins = tuple(structs.replace(freedonia.notices[0], id=f"123456789{n}") for n in range(2))
    assert short_id_length(structs.replace(freedonia, notices=twins)) == 10


def test_remarks_beyond_the_first_are_kept(freedonia: ScanResult) -> None:
    first = freedonia.notices[0]
    many = tuple(structs.replace(first, text=f"w{n}", id=f"{n:016x}") for n in range(4))
    view = build_view(ReportInput(structs.replace(freedonia, notices=many)), 3)
    assert [[r.words for r in group] for group in (view.remarks, view.more_remarks)] == [["w0", "w1", "w2"], ["w3"]]
