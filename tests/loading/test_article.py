from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.loading import article_from_text, article_id
from claimcheck.loading.article import clean_text, is_markdown, marked_by_text, retitled
from claimcheck.models import Article, Block

SEED = Path(__file__).parents[3] / "shared/seeds/000_0eaf425a555f5f60.txt"
BODY = "Kim and Trump left Hanoi without an agreement on Thursday."


def again(article: Article) -> Article:
    return article_from_text(
        article.text,
        id=article.id,
        title=article.title,
        published=article.published,
        published_from=article.published_from,
        source=article.source,
        sha256=article.sha256,
        language=article.language,
    )


def test_an_article_with_a_dateline() -> None:
    text = f"Talks fail in Hanoi\nFriday 1 March 2019\n\n{BODY}"
    assert article_from_text(text, source="a.txt") == Article(
        id=article_id("a.txt", ""),
        text=text,
        title="Talks fail in Hanoi",
        published=date(2019, 3, 1),
        published_from="dateline, line 2",
        source="a.txt",
        blocks=(Block(0, 19, "title"), Block(20, 39, "dateline"), Block(41, len(text), "body")),
    )


def test_a_date_given_goes_before_the_dateline() -> None:
    article = article_from_text(f"Friday 1 March 2019\n\n{BODY}", published=date(2020, 1, 2), published_from="--date")
    assert (article.published, article.published_from) == (date(2020, 1, 2), "--date")


def test_a_dateline_without_a_year_gives_no_date() -> None:
    article = article_from_text(f"HANOI, Feb 28 (Wire) — {BODY}")
    assert (article.published, article.published_from) == (None, None)


def test_an_id_depends_on_the_path_or_on_the_text() -> None:
    assert article_id("./a/../b.txt", "x") == article_id("b.txt", "y")
    assert article_id("b.txt", "x") != article_id("c.txt", "x")
    assert article_id("http://x.example/a", "x") != article_id("http://x.example/b", "x")
    assert article_id("-", "x") == article_id(None, "x") != article_id(None, "y")


def test_newlines_are_unified_and_half_pairs_replaced() -> None:
    assert clean_text("a\r\nb\rc\ud800d\U0001f600") == "a\nb\nc\ufffdd\U0001f600"


@pytest.mark.parametrize("source", [None, "a.txt", "http://x.example/a?b.md", "http://[x.md"])
def test_no_markdown(source: str | None) -> None:
    assert not is_markdown(source)


@pytest.mark.parametrize("source", ["a.md", "A.MARKDOWN", "http://x.example/a.md?raw=1"])
def test_markdown(source: str) -> None:
    assert is_markdown(source)


@pytest.mark.skipif(not SEED.is_file(), reason="the article that the project grew from is not here")
def test_the_seed_article() -> None:
    article = article_from_text(SEED.read_text("utf-8"), source="seed.txt")
    furniture = [article.text[b.start : b.end] for b in article.blocks if b.kind == "furniture"]
    caption = next(article.text[b.start : b.end] for b in article.blocks if b.kind == "caption")
    assert article.title == "North Korea dismisses dialog with US under threat"
    assert article.title_in_text
    assert (article.published, article.published_from) == (date(2019, 8, 23), "dateline, line 2")
    assert furniture == ["0", "Story Code : 812163", caption, "Comment"]
    assert again(article) == article


@given(st.text(max_size=200), st.none() | st.text(max_size=20), st.sampled_from([None, "-", "a.txt", "a.md"]))
def test_an_article_made_again_is_the_same(text: str, title: str | None, source: str | None) -> None:
    article = article_from_text(text, title=title, source=source)
    assert again(article) == article


def test_another_title_leaves_what_the_loader_knew() -> None:
    text = "Talks fail\n\nIt rained all day.\n\nComment"
    known = (Block(0, 10, "title"), Block(31, 38, "note"))
    article = article_from_text(text, known=known)
    other = retitled(article, "No deal ")
    assert [marked_by_text(article), marked_by_text(article_from_text(text))] == [False, True]
    assert (other.title, [block.kind for block in other.blocks]) == ("No deal", ["heading", "body", "note"])
    assert retitled(article, "Talks fail") == article
