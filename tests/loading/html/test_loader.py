from __future__ import annotations

import sys
from datetime import date
from importlib.util import find_spec

import pytest

from claimcheck.errors import InputError
from claimcheck.loading import article_from_text
from claimcheck.loading.hooks import HTML
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

SENTENCES = (
    "Kim and Trump left Hanoi without an agreement on Thursday, and a lunch was cancelled.",
    "The talks began with a dinner on Wednesday, February 27, in a hotel in the old part of town.",
    "Nobody would say when the two men were to meet again, or what they had disagreed about.",
)
PAGE = (
    '<!doctype html><html lang="en"><head><title>Talks fail | The Daily</title>'
    '<meta property="article:published_time" content="2019-03-01"></head><body><nav><a href="/">Home</a></nav>'
    "<article><h1>Talks fail in Hanoi</h1>" + "".join(f"<p>{s}</p>" for s in SENTENCES) + "</article></body></html>"
)


def read(page: str | bytes, charset: str | None = None) -> Article:
    data = page if isinstance(page, bytes) else page.encode()
    (article,) = HTML.load(LoadRequest("a.html", data, "text/html", charset))
    return article


def refusal(page: str | bytes) -> str:
    with pytest.raises(InputError) as error:
        read(page)
    return str(error.value)


def test_without_the_extra_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    monkeypatch.setitem(sys.modules, "trafilatura.utils", None)
    assert refusal(PAGE) == (
        'a.html is a web page, and reading those needs an extra: pip install "claimcheck-toolkit[html]"'
    )


@pytest.mark.skipif(find_spec("trafilatura") is None, reason="the html extra is not installed")
class TestWithTheExtra:
    def test_the_main_text_with_title_and_date(self) -> None:
        article = read(PAGE)
        assert (article.title, article.published, article.published_from, article.language) == (
            "Talks fail in Hanoi",
            date(2019, 3, 1),
            "meta article:published_time",
            "en",
        )
        assert [line for line in article.text.split("\n") if line in SENTENCES] == list(SENTENCES)
        assert "Home" not in article.text
        assert article == article_from_text(
            article.text,
            title=article.title,
            published=article.published,
            published_from=article.published_from,
            source="a.html",
            sha256=article.sha256,
        )

    @pytest.mark.parametrize("charset", ["windows-1252", "zlib", "utf-7"])
    def test_an_encoding_that_the_page_declares(self, charset: str) -> None:
        page = PAGE.replace("<head>", f'<head><meta charset="{charset}">').replace("Nobody", "“Nobody”")
        data = page.encode("cp1252" if charset == "windows-1252" else "utf-8")
        assert "“Nobody” would say" in read(data).text

    def test_a_page_that_nests_deeper_than_the_parser_keeps(self) -> None:
        page = PAGE.replace("<article>", "<div>" * 300).replace("</article>", "</div>" * 300)
        assert refusal(page) == "a.html nests its elements too deeply: save the article's text by itself"

    def test_a_page_with_many_elements_side_by_side_is_not_deep(self) -> None:
        page = PAGE.replace("</article>", "<div><b>and so on</b></div>" * 300 + "</article>")
        assert SENTENCES[0] in read(page).text

    def test_no_page_and_a_page_without_an_article(self) -> None:
        assert refusal("<html><body></body></html>") == (
            "a.html holds no article: give the article's own page, or save its text as a file"
        )
        assert refusal("It rained.") == "a.html is no web page: check the file, or save the article as text"

    def test_an_error_of_the_parser_is_one_line(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import trafilatura

        def fail(*_: object, **__: object) -> str:
            raise RecursionError

        monkeypatch.setattr(trafilatura, "bare_extraction", fail)
        assert refusal(PAGE) == "a.html cannot be read as a web page (RecursionError): save its text"
