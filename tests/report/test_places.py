"""Paragraphs by number and first words."""

from __future__ import annotations

from claimcheck.models import Article, Block, ScanResult, Span
from claimcheck.report.places import Place, find_paragraphs


def test_blocks_are_named_and_body_paragraphs_numbered(freedonia: ScanResult) -> None:
    paragraphs = find_paragraphs(freedonia.article)
    assert [(place.name, place.opening) for place in paragraphs.places] == [
        ("page furniture", "Story Code : 4711"),
        ("headline", "Freedonia counts its lighthouses"),
        ("dateline", "FREEDONIA CITY, Wednesday 5…"),
        ("paragraph 1", "Freedonia keeps nearly 40…"),
        ("paragraph 2", "There are more than…"),
        ("paragraph 3", "In all, 52 lighthouses…"),
    ]


def test_text_without_blocks_is_cut_at_blank_lines() -> None:
    paragraphs = find_paragraphs(Article("a", "\n one\ntwo\n \t\n\nthree\n"))
    assert paragraphs.places == (
        Place("paragraph 1", "one two", Span(1, 9)),
        Place("paragraph 2", "three", Span(14, 19)),
    )
    assert [paragraphs.at(offset).name for offset in (0, 9, 13, 14, 18)] == [
        *["paragraph 1"] * 3,
        *["paragraph 2"] * 2,
    ]


def test_a_block_of_several_paragraphs_counts_each() -> None:
    article = Article(
        "a", "head\nb\n\nc\nd", blocks=(Block(0, 4, "heading"), Block(5, 9, "body"), Block(10, 11, "caption"))
    )
    assert [place.name for place in find_paragraphs(article).places] == [
        "subheading",
        "paragraph 1",
        "paragraph 2",
        "caption",
    ]


def test_a_title_apart_has_offsets_of_its_own() -> None:
    paragraphs = find_paragraphs(Article("a", "text", "Five words make a title"))
    assert paragraphs.at(5, "title") == Place("headline", "Five words make a…", Span(0, 23), "title")


def test_no_text_has_no_paragraphs() -> None:
    assert find_paragraphs(Article("a", "")).at(0) == Place("headline", "", Span(0, 0), "title")


def test_pages_are_counted_where_form_feeds_end_them() -> None:
    paragraphs = find_paragraphs(Article("a", "one\n\ntwo\n\f\nthree\n\f\f\nfour"))
    assert [place.name for place in paragraphs.places] == [
        "paragraph 1, page 1",
        "paragraph 2, page 1",
        "paragraph 3, page 2",
        "paragraph 4, page 4",
    ]
