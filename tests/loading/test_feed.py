from __future__ import annotations

import sys
from datetime import date

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.hooks import FEED
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

pytest.importorskip("feedparser")

ENTRY = """
<item><title>Talks &amp;amp; lunch fail</title><link>https://daily.example/1</link>
<pubDate>Fri, 01 Mar 2019 23:30:00 -0500</pubDate><description>In short.</description>
<content:encoded><![CDATA[<p>Kim and Trump left Hanoi.</p><p>It rained.</p><script>x()</script>]]></content:encoded>
</item>"""
BARE = '<item><title>Rain</title><guid isPermaLink="false">77</guid><description>It rained.</description></item>'
RSS = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    f"<title>The Daily</title>{ENTRY}{BARE}</channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title><id>urn:1</id>'
    '<updated>2019-03-02T01:30:00+09:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
    "<p>It rained.</p></div></content></entry></feed>"
)


def read(feed: str | bytes, charset: str | None = None) -> list[Article]:
    data = feed if isinstance(feed, bytes) else feed.encode()
    return list(FEED.load(LoadRequest("a.rss", data, "application/rss+xml", charset)))


def refusal(feed: str | bytes) -> str:
    with pytest.raises(InputError) as error:
        read(feed)
    return str(error.value)


def told(article: Article) -> tuple[object, ...]:
    return article.source, article.title, article.published, article.published_from, article.text


def test_each_entry_is_an_article_dated_in_the_zone_of_the_feed() -> None:
    full, bare = read(RSS)
    assert told(full) == (
        "https://daily.example/1",
        "Talks & lunch fail",
        date(2019, 3, 1),
        "feed entry, published Fri, 01 Mar 2019 23:30:00 -0500",
        "Kim and Trump left Hanoi.\n\nIt rained.",
    )
    assert told(bare) == ("a.rss#77", "Rain", None, None, "It rained.")
    assert full.id != bare.id


def test_atom() -> None:
    (article,) = read(ATOM)
    assert told(article) == (
        "a.rss#urn:1",
        "Rain",
        date(2019, 3, 2),
        "feed entry, updated 2019-03-02T01:30:00+09:00",
        "It rained.",
    )


def test_the_encoding_that_a_server_states_or_the_feed_declares() -> None:
    data = RSS.replace("It rained.", "It rained in the café.")
    declared = data.replace("?>", ' encoding="iso-8859-1"?>', 1)
    assert read(declared.encode("latin-1"))[1].text == "It rained in the café."
    assert read(data.encode("cp1252"), "windows-1252")[1].text == "It rained in the café."


@pytest.mark.parametrize(
    ("feed", "what"),
    [
        pytest.param('<rss version="2.0"><channel/></rss>', "holds no entries", id="no entries"),
        pytest.param("<html><p>It rained.</p></html>", "is no feed", id="a page"),
        pytest.param("It rained.", "is no feed", id="text"),
        pytest.param("/etc/hosts", "is no feed", id="the name of a file"),
        pytest.param(
            '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss/>',
            "defines entities, as no feed does",
            id="a bomb",
        ),
        pytest.param(
            '<!DOCTYPE a [<!ENTITY a "aa">]><rss/>'.encode("utf-16"), "defines entities, as no feed does", id="wide"
        ),
    ],
)
def test_what_is_refused(feed: str | bytes, what: str) -> None:
    assert refusal(feed) == f"a.rss {what}: give an RSS or Atom feed, or save the article's text"


def test_an_error_of_the_parser_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("feedparser.parse", fail)
    assert refusal(RSS).startswith("a.rss cannot be read as a feed (RecursionError): ")


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    assert refusal(RSS) == ('a.rss is a feed, and reading those needs an extra: pip install "claimcheck-toolkit[feed]"')
