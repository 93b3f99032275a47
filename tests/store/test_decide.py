"""Decisions are found by the first characters of an id, and never lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.errors import UnknownNameError, UsageError
from claimcheck.models import Decision, ScanResult
from claimcheck.store import Store


@pytest.fixture
def store(tmp_path: Path, freedonia: ScanResult) -> Iterator[Store]:
    twins = tuple(replace(freedonia.notices[0], id=f"aa00{n}{n}") for n in range(8))
    shorter = replace(freedonia.notices[0], id="aa00")
    with Store.open(tmp_path / "claimcheck.db") as opened:
        opened.save(replace(freedonia, notices=(*freedonia.notices, *twins, shorter)), {}, "0.1.0")
        yield opened


@pytest.mark.parametrize("given", ["b2b2b2b2", "b2" * 8, "B2B2", " b2 "], ids=["short", "whole", "capitals", "spaces"])
def test_an_id_or_its_start_names_a_finding(store: Store, given: str) -> None:
    assert store.decide(given, "keep", "n", "w", "t") == Decision("b2" * 8, "keep", "n", "w", "t")


def test_a_notice_is_decided_like_a_finding(store: Store) -> None:
    assert store.decide("f6f6", "dismiss").target == "f6" * 8
    assert store.decisions("freedonia-1") == {"f6" * 8: (Decision("f6" * 8, "dismiss"),)}


def test_a_whole_id_that_others_begin_with_is_itself(store: Store) -> None:
    assert store.decide("aa00", "keep").target == "aa00"


def test_a_start_that_several_have_is_asked_back(store: Store) -> None:
    with pytest.raises(UsageError) as caught:
        store.decide("aa0", "keep")
    assert str(caught.value) == (
        "several ids begin with 'aa0': aa00, aa0000, aa0011, aa0022, aa0033: give more characters of the one you mean"
    )


def test_an_unknown_id_is_said_with_what_to_do(store: Store) -> None:
    with pytest.raises(UnknownNameError) as caught:
        store.decide("99", "keep")
    assert str(caught.value) == (
        "unknown finding or notice '99': copy the id from the newest report; `claimcheck report` writes it again"
    )


@pytest.mark.parametrize("given", ["", " ", "%", "b2' OR 1=1 --", "\ud800", "²"])
def test_what_is_no_id_is_refused(store: Store, given: str) -> None:
    with pytest.raises(UsageError, match="is no id"):
        store.decide(given, "keep")
    assert store.decisions("freedonia-1") == {}


def test_an_unknown_action_is_refused(store: Store) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'keep'"):
        store.decide("b2", "keeep")
    assert store.decisions("freedonia-1") == {}


def test_the_same_finding_in_two_articles_is_decided_once(store: Store, freedonia: ScanResult) -> None:
    store.save(replace(freedonia, article=replace(freedonia.article, id="again")), {}, "0.1.0")
    taken = store.decide("b2", "keep")
    assert store.decisions("again") == store.decisions("freedonia-1") == {"b2" * 8: (taken,)}


def test_odd_words_in_a_note_come_back(store: Store) -> None:
    store.decide("b2", "ask", "\ud800\0", "\udfff", "")
    assert store.decisions("freedonia-1") == {"b2" * 8: (Decision("b2" * 8, "ask", "\ud800\0", "\udfff", ""),)}


def test_what_was_decided_on_stays_readable(store: Store) -> None:
    store.decide("b2", "keep")
    about = store.connection.execute("SELECT about FROM decisions").fetchall()
    assert about == [("NUM102 more than 900 keepers",)]


def test_an_article_that_was_never_scanned_has_no_decisions(store: Store) -> None:
    assert store.decisions("nothing") == {}
