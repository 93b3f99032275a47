from __future__ import annotations

import json
from datetime import date

import pytest

from claimcheck.loading.html.linked import LinkedArticle, read_linked

NOTHING = LinkedArticle()


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("", id="nothing"),
        pytest.param("{", id="no JSON"),
        pytest.param("[" * 100_000, id="a hundred thousand brackets"),
        pytest.param('{"datePublished": ' + "9" * 10_000 + "}", id="a number of ten thousand digits"),
        pytest.param('{"@type": "NewsArticle", "headline": {}, "datePublished": true}', id="other values than words"),
        pytest.param('{"@type": "NewsArticle", "headline": [], "datePublished": []}', id="empty lists"),
        pytest.param('{"@type": "NewsArticle", "datePublished": "2019-02-30"}', id="a day that does not exist"),
        pytest.param('{"@type": "Organization", "name": "The Daily"}', id="the name of the paper"),
        pytest.param('{"a": "' + "x" * 2_000_000 + '"}', id="two megabytes"),
    ],
)
def test_nothing_to_find(script: str) -> None:
    assert read_linked([script]) == NOTHING


def test_the_article_goes_before_the_page_and_nodes_may_nest() -> None:
    page = {"@type": "WebPage", "name": "The Daily: Talks fail", "datePublished": "2018-01-01"}
    article = {"@type": ["Thing", "NewsArticle"], "headline": " Talks\nfail ", "datePublished": ["March 1, 2019"]}
    scripts = ["{", json.dumps({"@graph": [page, {"mainEntity": article}]})]
    assert read_linked(scripts) == LinkedArticle("Talks fail", date(2019, 3, 1), "March 1, 2019")


def test_what_the_article_does_not_say_the_page_may() -> None:
    scripts = ['{"@type": "Article", "headline": "Talks fail"}', '{"@type": "WebPage", "datePublished": "2019-03-01"}']
    assert read_linked(scripts) == LinkedArticle("Talks fail", date(2019, 3, 1), "2019-03-01")


def test_only_so_many_nodes_are_read() -> None:
    nodes: list[object] = [{} for _ in range(30_000)]
    assert read_linked([json.dumps([*nodes, {"@type": "Article", "headline": "late"}])]) == NOTHING
