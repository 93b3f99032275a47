from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from claimcheck.loading.html.metadata import Element, PageMetadata, read_metadata

lxml_html = pytest.importorskip("lxml.html", reason="the html extra is not installed")


def read(head: str, body: str = "<p>x</p>", attributes: str = "") -> PageMetadata:
    page = f"<html{attributes}><head>{head}</head><body>{body}</body></html>"
    return read_metadata(cast("Element", lxml_html.document_fromstring(page)))


@pytest.mark.parametrize(
    ("head", "body", "found"),
    [
        pytest.param("", "", PageMetadata(), id="nothing"),
        pytest.param(
            '<meta property="article:modified_time" content="2019-03-02"><meta name="pubdate">',
            '<time datetime="PT5M">5</time>',
            PageMetadata(),
            id="no publication date",
        ),
        pytest.param(
            '<script type="application/ld+json">{"@type":"Article","headline":"A &amp; B","datePublished":"2019-03-01"}'
            '</script><meta property="og:title" content="C"><meta name="pubdate" content="2018-01-01">',
            "",
            PageMetadata("A & B", date(2019, 3, 1), "JSON-LD datePublished"),
            id="JSON-LD first",
        ),
        pytest.param(
            '<title>x</title><meta property="og:title" content=" Talks  fail ">'
            '<meta property="article:published_time" content="2019-03-01T09:40:00Z">',
            '<time datetime="2018-01-01">then</time>',
            PageMetadata("Talks fail", date(2019, 3, 1), "meta article:published_time, 2019-03-01T09:40:00Z"),
            id="meta elements next",
        ),
        pytest.param(
            '<script type="application/ld+json">{"@type":"Article","datePublished":"2019-03-02T04:40:00Z"}</script>',
            '<time datetime="2019-03-02T03:40:00-05:00">1</time><time datetime="2019-03-01T23:40:00-05:00">2</time>',
            PageMetadata(None, date(2019, 3, 1), "time element, 2019-03-01T23:40:00-05:00"),
            id="the moment of UTC in the zone of the place",
        ),
        pytest.param(
            '<meta name="pubdate" content="2019-03-01T23:40:00-05:00">',
            '<time datetime="2019-03-02T13:40:00+09:00">2</time>',
            PageMetadata(None, date(2019, 3, 1), "meta pubdate, 2019-03-01T23:40:00-05:00"),
            id="a zone of its own goes before another",
        ),
        pytest.param(
            "<title>Talks fail | The Daily</title>",
            '<h1> </h1><time datetime="2019-03-01">1 March</time>',
            PageMetadata("Talks fail", date(2019, 3, 1), "time element"),
            id="then what readers see",
        ),
        pytest.param(
            "<title>x | y</title>", "<h1>Talks <b>fail</b></h1>", PageMetadata("Talks fail"), id="one heading"
        ),
        pytest.param("<title>x</title>", "<h1>a</h1><h1>b</h1>", PageMetadata("x"), id="two headings"),
    ],
)
def test_title_and_date(head: str, body: str, found: PageMetadata) -> None:
    assert read(head, body) == found


@pytest.mark.parametrize(
    ("attributes", "language"),
    [("", None), (' lang="en-GB"', "en-GB"), (' lang="<x>"', None), (f' lang="{"a" * 99}"', None)],
)
def test_the_language(attributes: str, language: str | None) -> None:
    assert read("", attributes=attributes).language == language
