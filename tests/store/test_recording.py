"""A decision goes into the database and the file beside the article; undoing adds what held before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from claimcheck.decisions import JOURNAL, read_journal
from claimcheck.errors import OutputError
from claimcheck.models import ScanResult
from claimcheck.store import Store
from claimcheck.store.recording import Ruling, record, take_back


@pytest.fixture
def store(tmp_path: Path, freedonia: ScanResult) -> Iterator[Store]:
    article = structs.replace(freedonia.article, source=str(tmp_path / "story.txt"))
    with Store.open(tmp_path / "claimcheck.db") as opened:
        opened.save(structs.replace(freedonia, article=article), {}, "0.1.0")
        yield opened


def test_a_decision_stands_in_both(store: Store, tmp_path: Path) -> None:
    taken = record(store, ["b2b2b2", "d4d4d4"], Ruling("keep", "why\udcff", "dee", "2031-03-06"), JOURNAL)
    assert [(d.target, d.note) for d in taken] == [("b2" * 8, "why\\udcff"), ("d4" * 8, "why\\udcff")]
    assert store.log() == read_journal(tmp_path / JOURNAL) == taken


def test_no_file_where_none_is_wanted(store: Store, tmp_path: Path) -> None:
    record(store, ["b2b2b2"], Ruling("keep"), "")
    assert [path.name for path in tmp_path.iterdir()] == ["claimcheck.db"]


def test_a_file_that_cannot_be_written_is_said_and_the_decision_stands(store: Store, tmp_path: Path) -> None:
    (tmp_path / JOURNAL).mkdir()
    with pytest.raises(OutputError, match="the decision is in the database"):
        record(store, ["b2b2b2"], Ruling("keep"), JOURNAL)
    assert [decision.target for decision in store.log()] == ["b2" * 8]


def test_undoing_brings_back_what_held_before(store: Store, tmp_path: Path) -> None:
    record(store, ["b2b2b2"], Ruling("keep", "mine", "dee", "2031-03-06"), JOURNAL)
    record(store, ["b2b2b2", "d4d4d4"], Ruling("dismiss", "both", "dee", "2031-03-07"), JOURNAL)
    back = take_back(store, ["b2" * 8, "d4" * 8], "dee", "2031-03-08", JOURNAL)
    assert [(d.target, d.action, d.note) for d in back] == [("b2" * 8, "keep", "mine"), ("d4" * 8, "reopen", "")]
    assert store.log() == read_journal(tmp_path / JOURNAL)
    assert len(store.log()) == 5


def test_undoing_twice_brings_the_decision_again(store: Store) -> None:
    record(store, ["b2b2b2"], Ruling("keep", "mine", "dee", "1"), "")
    take_back(store, ["b2" * 8], "dee", "2", "")
    (again,) = take_back(store, ["b2" * 8], "dee", "3", "")
    assert (again.action, again.note) == ("keep", "mine")
