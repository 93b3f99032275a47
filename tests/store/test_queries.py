"""Questions over many articles: how far each is, what is open, where words stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from claimcheck.models import Article, RowEvidence, ScanResult
from claimcheck.store import Store
from claimcheck.store.queries import Hit, OpenItem, Progress


@pytest.fixture
def store(tmp_path: Path, freedonia: ScanResult) -> Iterator[Store]:
    with Store.open(tmp_path / "claimcheck.db") as opened:
        opened.save(ScanResult(Article("empty", "Rain fell."), (), (), (), (), (), ()), {}, "0.1.0")
        opened.save(freedonia, {}, "0.1.0")
        yield opened


def test_progress_counts_what_is_open_and_what_is_settled(store: Store) -> None:
    head = ("freedonia-1", "Freedonia counts its lighthouses", "stories/lighthouses.txt", "2031-03-05")
    empty = Progress("empty", None, None, None, 0, 0, 0, 0)
    assert store.overview() == (Progress(*head, 2, 1, 1, 0), empty)
    store.decide("b2b2b2", "keep", "", "dee", "2031-03-06")
    store.decide("d4d4d4", "ask", "", "dee", "2031-03-06")
    store.decide("f6f6f6", "dismiss", "", "dee", "2031-03-06")
    assert store.overview() == (Progress(*head, 1, 1, 0, 2), empty)
    assert (store.overview()[0].open, store.overview()[0].total) == (2, 4)
    store.decide("b2b2b2", "reopen", "", "dee", "2031-03-07")
    assert store.overview()[0] == Progress(*head, 2, 1, 0, 1)


def test_other_evidence_counts_as_open(store: Store, freedonia: ScanResult) -> None:
    store.decide("b2b2b2", "keep", "", "dee", "2031-03-06")
    claims = list(freedonia.claims)
    piece = claims[2].findings[0].evidence[0]
    assert isinstance(piece, RowEvidence)
    other = structs.replace(claims[2].findings[0], evidence=(structs.replace(piece, value="413 keepers"),))
    claims[2] = structs.replace(claims[2], findings=(other,))
    store.save(structs.replace(freedonia, claims=tuple(claims)), {}, "0.1.0")
    assert store.overview()[0].refuted == 2


def test_what_is_open_comes_in_text_order_with_its_words(store: Store) -> None:
    found = store.find_open()
    assert [(item.kind, item.rule, item.words) for item in found] == [
        ("refuted", "NUM102", "more than 900 keepers"),
        ("refuted", "CON101", "52 lighthouses"),
        ("conflicting", "GEO101", "the capital, Freedonia City"),
        ("wording", "ATT101", "purportedly"),
    ]
    assert found[0] == OpenItem(
        "freedonia-1",
        "Freedonia counts its lighthouses",
        "b2" * 8,
        "refuted",
        "NUM102",
        "count-against-reference",
        "more than 900 keepers",
        "“There are more than 900 keepers,” said Rufus Firefly, the minister.",
        "The reference gives 412 keepers, not more than 900.",
    )


@pytest.mark.parametrize(
    ("kind", "rule", "words", "expected"),
    [
        ("refuted", "", "", ["NUM102", "CON101"]),
        ("wording", "", "", ["ATT101"]),
        ("", "NUM", "", ["NUM102"]),
        ("", "", "FIREFLY", ["NUM102"]),
        ("", "", "counts its", ["NUM102", "CON101", "GEO101", "ATT101"]),
        ("conflicting", "NUM", "", []),
        ("", "", "%", []),
        ("' OR 1=1 --", "", "", []),
    ],
)
def test_a_filter_lets_through(store: Store, kind: str, rule: str, words: str, expected: list[str]) -> None:
    assert [item.rule for item in store.find_open(kind, rule, words)] == expected


def test_settled_is_not_open_and_a_limit_holds(store: Store) -> None:
    store.decide("b2b2b2", "keep", "", "dee", "2031-03-06")
    assert [item.rule for item in store.find_open(limit=2)] == ["CON101", "GEO101"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lighthouse", 2),
        ("keepers minister", 1),
        ("keepers zebra", 0),
        ("", 0),
        ('" OR *', 0),
        ("NEAR(", 0),
        ("\ud800", 0),
    ],
)
def test_search_takes_any_words(store: Store, words: str, found: int) -> None:
    assert len(store.search(words)) == found


def test_a_hit_names_its_article(store: Store) -> None:
    (hit,) = store.search("minister")
    sentence = "“There are more than 900 keepers,” said Rufus Firefly, the minister."
    assert hit == Hit("freedonia-1", "Freedonia counts its lighthouses", sentence)
