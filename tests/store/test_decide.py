"""Decisions are found by the first characters of an id, and never lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from claimcheck.errors import UnknownNameError, UsageError
from claimcheck.models import Decision, RowEvidence, ScanResult
from claimcheck.store import Store


@pytest.fixture
def store(tmp_path: Path, freedonia: ScanResult) -> Iterator[Store]:
    twins = tuple(structs.replace(freedonia.notices[0], id=f"aa00aa0{n}") for n in range(8))
    shorter = structs.replace(freedonia.notices[0], id="aa00")
    with Store.open(tmp_path / "claimcheck.db") as opened:
        opened.save(structs.replace(freedonia, notices=(*freedonia.notices, *twins, shorter)), {}, "0.1.0")
        yield opened


def plain(taken: Mapping[str, tuple[Decision, ...]]) -> dict[str, tuple[Decision, ...]]:
    """The decisions without what they are found again by."""
    return {
        target: tuple(replace(d, rule="", words="", around="", article="", evidence="") for d in found)
        for target, found in taken.items()
    }


def decisions(store: Store, article: str = "freedonia-1") -> dict[str, tuple[Decision, ...]]:
    return plain(store.load(article).decisions)


@pytest.mark.parametrize(
    "given", ["b2b2b2b2", "b2" * 8, "B2B2B2", " b2b2b2 "], ids=["short", "whole", "capitals", "spaces"]
)
def test_an_id_or_its_start_names_a_finding(store: Store, given: str) -> None:
    around = "there are | said rufus"
    assert store.decide(given, "keep", "n", "w", "t") == Decision(
        "b2" * 8,
        "keep",
        "n",
        "w",
        "t",
        "NUM102",
        "more than 900 keepers",
        around,
        "freedonia-1",
        store.decide("b2b2b2", "keep").evidence,
    )


def test_a_notice_is_decided_like_a_finding(store: Store) -> None:
    assert store.decide("f6f6f6", "dismiss").target == "f6" * 8
    assert decisions(store) == {"f6" * 8: (Decision("f6" * 8, "dismiss"),)}


def test_a_whole_id_that_others_begin_with_is_itself(store: Store) -> None:
    assert store.decide("aa00", "keep").target == "aa00"


def test_a_start_that_several_have_is_asked_back(store: Store) -> None:
    with pytest.raises(UsageError) as caught:
        store.decide("aa00aa", "keep")
    assert str(caught.value) == (
        "several ids begin with 'aa00aa': aa00aa00, aa00aa01, aa00aa02, aa00aa03, aa00aa04: "
        "give more characters of the one you mean"
    )


def test_an_unknown_id_is_said_with_what_to_do(store: Store) -> None:
    with pytest.raises(UnknownNameError) as caught:
        store.decide("999999", "keep")
    assert str(caught.value) == (
        "unknown finding or notice '999999': copy the id from the newest report; `claimcheck report` writes it again"
    )


@pytest.mark.parametrize("given", ["0", "b2", "b2b2b", "aa0"])
def test_a_few_characters_that_are_no_whole_id_are_refused(store: Store, given: str) -> None:
    with pytest.raises(UsageError) as caught:
        store.decide(given, "keep")
    assert str(caught.value) == (
        f"{given!r} is too short for an id: "
        "give at least 6 characters of the id that the report shows, for example 3f9ac2d1"
    )
    assert decisions(store) == {}


@pytest.mark.parametrize("given", ["", " ", "%", "b2' OR 1=1 --", "\ud800", "²"])
def test_what_is_no_id_is_refused(store: Store, given: str) -> None:
    with pytest.raises(UsageError, match="is no id"):
        store.decide(given, "keep")
    assert decisions(store) == {}


def test_an_unknown_action_is_refused(store: Store) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'keep'"):
        store.decide("b2b2b2", "keeep")
    assert decisions(store) == {}


def test_the_same_finding_in_two_articles_is_decided_once(store: Store, freedonia: ScanResult) -> None:
    store.save(structs.replace(freedonia, article=structs.replace(freedonia.article, id="again")), {}, "0.1.0")
    taken = store.decide("b2b2b2", "keep")
    assert decisions(store, "again") == decisions(store) == plain({"b2" * 8: (taken,)})


def test_odd_words_in_a_note_come_back(store: Store) -> None:
    store.decide("b2b2b2", "ask", "\ud800\0", "\udfff", "")
    assert decisions(store) == {"b2" * 8: (Decision("b2" * 8, "ask", "\ud800\0", "\udfff", ""),)}


def test_what_was_decided_on_stays_readable(store: Store) -> None:
    store.decide("b2b2b2", "keep")
    about = store.connection.execute("SELECT about FROM decisions").fetchall()
    assert about == [("NUM102 more than 900 keepers",)]


def test_several_are_decided_together_or_not_at_all(store: Store) -> None:
    with pytest.raises(UnknownNameError):
        store.decide_all(["b2b2b2", "999999"], "dismiss")
    assert store.log() == ()
    taken = store.decide_all(["b2b2b2", "d4d4d4"], "dismiss", "both", "dee", "2031-03-06")
    assert [decision.target for decision in taken] == ["b2" * 8, "d4" * 8]
    assert store.log() == taken


def test_merging_adds_what_is_new_and_nothing_twice(store: Store) -> None:
    mine = store.decide("b2b2b2", "keep", "mine", "dee", "2031-03-06")
    theirs = (replace(mine, who="eve", when="2031-03-05"), Decision("77" * 8, "dismiss", article="other"))
    assert store.merge((mine, *theirs, theirs[0])) == 2
    assert store.merge((mine, *theirs)) == 0
    assert set(store.log()) == {mine, *theirs}
    assert [decision.who for decision in store.load("freedonia-1").decisions["b2" * 8]] == ["eve", "dee"]


def test_a_decision_follows_its_finding_when_the_sentence_is_edited(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    store.decide("b2b2b2", "keep", "the board's count", "dee", "2031-03-06")
    edited = [
        structs.replace(c, findings=tuple(structs.replace(f, id=f"{f.id[:8]}eeeeeeee") for f in c.findings))
        for c in freedonia.claims
    ]
    store.save(structs.replace(freedonia, claims=tuple(edited)), {}, "0.1.0")
    assert decisions(store) == {
        "b2b2b2b2eeeeeeee": (Decision("b2b2b2b2eeeeeeee", "keep", "the board's count", "dee", "2031-03-06"),)
    }
    assert store.load("freedonia-1").unused == ()
    open_ones = store.connection.execute("SELECT finding FROM open_findings").fetchall()
    assert ("b2b2b2b2eeeeeeee",) not in open_ones


def test_other_evidence_opens_a_finding_again(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    store.decide("b2b2b2", "keep", "", "dee", "2031-03-06")
    query = "SELECT finding FROM open_findings WHERE finding = ?"
    assert store.connection.execute(query, ("b2" * 8,)).fetchall() == []
    claims = list(freedonia.claims)
    piece = claims[2].findings[0].evidence[0]
    assert isinstance(piece, RowEvidence)
    other = structs.replace(claims[2].findings[0], evidence=(structs.replace(piece, value="413 keepers"),))
    claims[2] = structs.replace(claims[2], findings=(other,))
    store.save(structs.replace(freedonia, claims=tuple(claims)), {}, "0.1.0")
    assert [decision.outdated for decision in store.load("freedonia-1").decisions["b2" * 8]] == [True]
    assert store.connection.execute(query, ("b2" * 8,)).fetchall() == [("b2" * 8,)]
