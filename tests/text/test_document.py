"""An article's documents: its text, and a title that stands apart."""

from __future__ import annotations

from claimcheck import Article, Block
from claimcheck.testing import make_references
from claimcheck.text.document import analyse

REFERENCES = make_references()


def test_the_text_knows_a_title_that_stands_apart() -> None:
    text, title = analyse(Article("a", "The 27 dead were buried.", "Landslide kills 22"), REFERENCES)
    assert (text.where, title.where) == ("text", "title")
    assert text.title == title
    assert title.title is None
    assert [quantity.low for quantity in title.quantities] == [22]


def test_a_title_in_the_text_is_no_document_of_its_own() -> None:
    article = Article(
        "a", "Landslide kills 22\n\nThey were buried.", "Landslide kills 22", blocks=(Block(0, 18, "title"),)
    )
    [text] = analyse(article, REFERENCES)
    assert text.title is None


def test_an_article_without_a_title() -> None:
    [text] = analyse(Article("a", "They were buried."), REFERENCES)
    assert text.title is None
