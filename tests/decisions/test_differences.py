"""What is new, what is gone, and what only had its sentence edited."""

from __future__ import annotations

from msgspec import structs

from claimcheck.decisions import Differences, Fingerprint, compare, flags_of, only_new
from claimcheck.models import ScanResult


def mark(target: str, words: str = "40 ships") -> Fingerprint:
    return Fingerprint(target, "NUM102", words, "the | sailed")


def test_ids_tell_what_is_new_and_what_is_gone() -> None:
    a, b, c = mark("a", "1"), mark("b", "2"), mark("c", "3")
    assert compare([a, b], [b, c]) == Differences((c,), (a,), (b,))


def test_an_edited_sentence_is_the_same_finding() -> None:
    assert compare([mark("a")], [mark("b")]) == Differences((), (), (mark("b"),))


def test_what_looks_alike_twice_is_told_apart_by_id_alone() -> None:
    a, b, c = mark("a"), mark("b"), mark("c")
    assert compare([a], [b, c]) == Differences((b, c), (a,), ())
    assert compare([a, b], [c]) == Differences((c,), (a, b), ())


def test_flags_are_what_an_editor_is_shown(freedonia: ScanResult) -> None:
    assert [m.rule for m in flags_of(freedonia)] == ["NUM102", "CON101", "GEO101", "ATT101"]


def test_only_what_is_new_stays(freedonia: ScanResult) -> None:
    before = [m for m in flags_of(freedonia) if m.rule != "CON101"]
    new = only_new(freedonia, before)
    assert [m.rule for m in flags_of(new)] == ["CON101"]
    assert [n.rule for n in new.notices] == ["ATT111"]
    assert [len(checked.findings) for checked in new.claims] == [1, 0, 1, 1, 0]
    assert only_new(freedonia, ()) == freedonia
    assert flags_of(only_new(structs.replace(freedonia), flags_of(freedonia))) == ()
