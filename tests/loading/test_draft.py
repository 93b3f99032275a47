from __future__ import annotations

from datetime import date

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft, Part, article_from_draft, date_of_file, row
from claimcheck.models import Article
from claimcheck.specs import LoadRequest


def article(*parts: Part, title: str | None = None, published: date | None = None) -> Article:
    draft = Draft(parts, title, published, "properties" if published else None)
    return article_from_draft(draft, LoadRequest("a.docx", b""))


def kinds(given: Article) -> list[tuple[str, str]]:
    return [(block.kind, given.text[block.start : block.end]) for block in given.blocks]


def test_parts_are_laid_out_and_their_kinds_kept() -> None:
    made = article(
        Part("Talks fail", "title"),
        Part("By Jane Doe"),
        Part("It rained.\r\nIt stopped. "),
        Part("| a | b |", "table"),
        Part("| c | d |", "table"),
        Part(" "),
        Part("Comment", "note"),
        Part("The end.", pages=1),
    )
    assert made.text == (
        "Talks fail\n\nBy Jane Doe\n\nIt rained.\nIt stopped.\n\n| a | b |\n| c | d |\n\nComment\n\f\nThe end."
    )
    assert kinds(made) == [
        ("title", "Talks fail"),
        ("byline", "By Jane Doe"),
        ("body", "It rained.\nIt stopped."),
        ("table", "| a | b |\n| c | d |"),
        ("note", "Comment"),
        ("body", "The end."),
    ]
    assert made.title == "Talks fail"


def test_the_text_goes_before_the_properties() -> None:
    day = date(2019, 3, 4)
    made = article(Part("Talks fail in Hanoi"), Part("1 March 2019"), Part("It rained."), title="Draft", published=day)
    assert (made.title, made.published, made.published_from) == (
        "Talks fail in Hanoi",
        date(2019, 3, 1),
        "dateline, line 3",
    )
    bare = article(Part("It rained all day in Hanoi."), title=" Rain  in Hanoi ", published=day)
    assert (bare.title, bare.published, bare.published_from) == ("Rain in Hanoi", day, "properties")


def test_more_text_than_an_article_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.loading.draft.MAX_BYTES", 5)
    with pytest.raises(InputError, match=r"a\.docx holds more than 0 MB of text: split it"):
        article(Part("It rained."))


@pytest.mark.parametrize(
    ("begun", "saved", "day"),
    [
        pytest.param(date(2019, 3, 1), date(2019, 3, 1), date(2019, 3, 1), id="in a day"),
        pytest.param(date(2019, 3, 1), date(2019, 4, 1), date(2019, 4, 1), id="in a month"),
        pytest.param(date(2019, 3, 1), date(2019, 4, 2), None, id="in more"),
        pytest.param(date(2019, 3, 2), date(2019, 3, 1), None, id="saved before it was begun"),
        pytest.param(None, date(2019, 3, 1), None, id="begun nobody knows when"),
    ],
)
def test_date_of_file(begun: date | None, saved: date | None, day: date | None) -> None:
    assert date_of_file(begun, saved) == day


def test_row() -> None:
    assert [row(["a\nb", ""]), row(["", " "]), row([])] == ["| a b |  |", "", ""]
