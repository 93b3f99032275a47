from __future__ import annotations

from datetime import date

import pytest

from claimcheck.loading import article_from_text
from claimcheck.loading.blocks.wire import is_wire_furniture, sent_on


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("AL-QAEDA-linked fighters leave the town", id="a headline"),
        pytest.param("EU--US talks fail", id="two unions"),
        pytest.param("The vote -- the third -- failed", id="dashes in a sentence"),
        pytest.param("BC-EU--The vote failed. It was the third.", id="sentences behind it"),
        pytest.param("Eds were not told", id="a word that begins like a note"),
        pytest.param("Leeds: 3", id="a town"),
    ],
)
def test_no_furniture_of_the_wire(line: str) -> None:
    assert not is_wire_furniture(line)


@pytest.mark.parametrize(
    "line", ["BC-EU--Port Ellery-Storm, 2nd Ld-Writethru,250", "Eds: ADDS photos.", "Eds. note: a"]
)
def test_furniture_of_the_wire(line: str) -> None:
    assert is_wire_furniture(line)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("AW-WF-11-08-24 2340GMT", date(2024, 11, 8), id="month, day, year"),
        pytest.param("AW-NY-03-05-98 1712EST", date(1998, 3, 5), id="of the last century"),
        pytest.param("AW-WF-13-08-24 2340GMT", None, id="no month"),
        pytest.param("AW-WF-02-30-24 2340GMT", None, id="no day"),
        pytest.param("It was sent: AW-WF-11-08-24 2340GMT", None, id="words before it"),
    ],
)
def test_when_a_story_was_sent(line: str, day: date | None) -> None:
    assert sent_on(line) == day


def test_a_story_as_it_comes_over_the_wire() -> None:
    text = (
        "BC-EU--Port Ellery-Storm, 2nd Ld-Writethru,250\nStorm sinks 14 boats in Port Ellery\nEds: ADDS photos.\n"
        "By ANN MASON\nAssociated Wire\n\nPORT ELLERY, Nov. 8 (AW) — A storm that crossed the bay on Thursday night\n"
        "sank 14 of the harbor's 60 fishing boats.\n  Insurers put the damage at about $4 million.\n___\n"
        "AW-WF-11-08-24 2340GMT\n"
    )
    article = article_from_text(text)
    assert [(block.kind, text[block.start : block.end][:26]) for block in article.blocks] == [
        ("furniture", "BC-EU--Port Ellery-Storm, "),
        ("title", "Storm sinks 14 boats in Po"),
        ("furniture", "Eds: ADDS photos."),
        ("byline", "By ANN MASON"),
        ("heading", "Associated Wire"),
        ("dateline", "PORT ELLERY, Nov. 8 (AW) —"),
        ("body", "A storm that crossed the b"),
        ("furniture", "___"),
        ("dateline", "AW-WF-11-08-24 2340GMT"),
    ]
    assert (article.published, article.published_from) == (date(2024, 11, 8), "dateline, line 11")
    assert article == article_from_text(
        text, title=article.title, published=article.published, published_from="dateline, line 11"
    )
