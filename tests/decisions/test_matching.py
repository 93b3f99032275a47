"""Which decision belongs to which finding after edits, and when one settles nothing any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from msgspec import structs

from claimcheck.decisions import Fingerprint, Settled, carried, fingerprints, is_settled, settle
from claimcheck.models import Decision, RowEvidence, ScanResult

KEEPERS = "b2" * 8


def on(
    result: ScanResult, target: str, action: str = "keep", when: str = "2031-03-06T10:00:00Z", **more: str
) -> Decision:
    mark = next(mark for mark in fingerprints(result) if mark.target == target)
    found = Decision(
        target, "keep", "", "dee", when, mark.rule, mark.words, mark.around, result.article.id, mark.evidence
    )
    return replace(found, action=action, **more)  # type: ignore[arg-type]


def renamed(result: ScanResult) -> ScanResult:
    """The same scan after an edit of every sentence: all ids are others."""
    claims = [
        structs.replace(c, findings=tuple(structs.replace(f, id=f"new{f.id[3:]}") for f in c.findings))
        for c in result.claims
    ]
    notices = [structs.replace(n, id=f"new{n.id[3:]}") for n in result.notices]
    return structs.replace(result, claims=tuple(claims), notices=tuple(notices))


def test_what_a_finding_is_known_by(freedonia: ScanResult) -> None:
    marks = {mark.target: mark for mark in fingerprints(freedonia)}
    assert list(marks) == ["a1" * 8, "b2" * 8, "c3" * 8, "d4" * 8, "e5" * 8, "f6" * 8, "07" * 8]
    assert (marks["f6" * 8].around, marks["f6" * 8].evidence) == ("lighthouses and | mends them", "")
    assert marks["c3" * 8].evidence == ""
    assert len({marks[t].evidence for t in ("a1" * 8, "b2" * 8, "d4" * 8, "e5" * 8)}) == 4


def test_the_newest_decision_counts_whatever_the_order_of_the_lines(freedonia: ScanResult) -> None:
    first, second = on(freedonia, KEEPERS), on(freedonia, KEEPERS, "ask", "2031-03-07T10:00:00Z")
    assert settle(freedonia, (second, first)) == Settled({KEEPERS: (first, second)}, ())
    assert not is_settled((first, second))
    assert is_settled((second, first))


@pytest.mark.parametrize(
    ("action", "done"),
    [("keep", True), ("dismiss", True), ("change", False), ("ask", False), ("reopen", False)],
)
def test_what_ends_the_matter(freedonia: ScanResult, *, action: str, done: bool) -> None:
    assert is_settled((on(freedonia, KEEPERS, action),)) is done


def test_nothing_decided_is_open() -> None:
    assert not is_settled(())


@pytest.mark.parametrize("target", [KEEPERS, "f6" * 8], ids=["finding", "notice"])
def test_a_decision_is_carried_to_the_edited_sentence(freedonia: ScanResult, target: str) -> None:
    decision, now = on(freedonia, target), f"new{target[3:]}"
    assert settle(renamed(freedonia), (decision,)) == Settled({now: (replace(decision, target=now),)}, ())


def test_other_words_beside_it_are_another_finding(freedonia: ScanResult) -> None:
    decision = replace(on(freedonia, KEEPERS), around="there were | said rufus")
    assert settle(renamed(freedonia), (decision,)) == Settled({}, (decision,))


def test_a_decision_on_another_article_is_not_carried(freedonia: ScanResult) -> None:
    decision = replace(on(freedonia, KEEPERS), article="other")
    assert settle(renamed(freedonia), (decision,)) == Settled({}, ())


def _marks(*targets: str) -> Sequence[Fingerprint]:
    return [Fingerprint(target, "NUM102", "40 ships", "the | sailed") for target in targets]


def _taken(target: str) -> Decision:
    return Decision(target, "keep", "", "", "", "NUM102", "40 ships", "the | sailed", "a")


def test_what_looks_alike_twice_is_left_open() -> None:
    assert carried("a", _marks("n1", "n2"), [_taken("o1")]) == ()
    assert carried("a", _marks("n1"), [_taken("o1"), _taken("o2")]) == ()


def test_a_finding_that_was_decided_itself_takes_no_other_decision() -> None:
    assert carried("a", _marks("n1"), [_taken("o1"), _taken("n1")]) == ()
    assert carried("a", _marks("n1", "n2"), [_taken("o1"), _taken("n1")]) == (_taken("n2"),)


def test_other_evidence_makes_a_decision_outdated(freedonia: ScanResult) -> None:
    decision = on(freedonia, KEEPERS)
    claims = list(freedonia.claims)
    piece = claims[2].findings[0].evidence[0]
    assert isinstance(piece, RowEvidence)
    for change, outdated in (
        (structs.replace(piece, value="413 keepers"), True),
        (structs.replace(piece, sha256="00"), False),
    ):
        claims[2] = structs.replace(claims[2], findings=(structs.replace(claims[2].findings[0], evidence=(change,)),))
        (taken,) = settle(structs.replace(freedonia, claims=tuple(claims)), (decision,)).decisions[KEEPERS]
        assert taken.outdated is outdated
        assert is_settled((taken,)) is not outdated


def test_a_decision_from_before_evidence_was_kept_stays(freedonia: ScanResult) -> None:
    old = Decision(KEEPERS, "keep")
    assert settle(freedonia, (old,)) == Settled({KEEPERS: (old,)}, ())


def test_what_was_settled_and_is_gone_is_unused(freedonia: ScanResult) -> None:
    gone = structs.replace(freedonia, claims=freedonia.claims[:1])
    kept = on(freedonia, KEEPERS)
    assert settle(gone, (kept,)).unused == (kept,)
    changed = on(freedonia, KEEPERS, "change", "2031-03-07T10:00:00Z")
    assert settle(gone, (kept, changed)).unused == ()
    assert settle(gone, (replace(kept, article="other"),)).unused == ()
