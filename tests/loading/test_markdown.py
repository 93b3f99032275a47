from __future__ import annotations

from datetime import date

import pytest

from claimcheck.loading.hooks import MARKDOWN
from claimcheck.specs import LoadRequest

BODY = "Kim and Trump left Hanoi without an agreement on Thursday."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(BODY, (None, None, None), id="nothing but text"),
        pytest.param("---\ndate: soon\n---\n" + BODY, (None, None, None), id="a date that is none"),
        pytest.param(
            f"---\ntitle: 'No deal'\ndate: 2019-03-02\npublished: March 1, 2019\n---\n\n{BODY}",
            ("No deal", date(2019, 3, 1), "front matter, published"),
            id="front matter, the surest date first",
        ),
        pytest.param(
            f"---\ntitle: No deal\ndate: 2019-03-01T09:40:00Z\n---\n# Talks fail\n\n{BODY}",
            ("Talks fail", date(2019, 3, 1), "front matter, date"),
            id="the heading goes before the title of the front matter",
        ),
        pytest.param(
            f"---\ntitle: No deal\n---\nFriday 1 March 2019\n\n{BODY}",
            ("No deal", date(2019, 3, 1), "dateline, line 4"),
            id="a dateline, for want of a date in the front matter",
        ),
    ],
)
def test_title_and_date(text: str, found: tuple[str | None, date | None, str | None]) -> None:
    (article,) = MARKDOWN.load(LoadRequest("a.md", text.encode()))
    assert (article.title, article.published, article.published_from) == found
    assert article.text == text
