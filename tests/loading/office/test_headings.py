from __future__ import annotations

import pytest

from claimcheck.loading.draft import Part
from claimcheck.loading.office.headings import headed, kind_of_style


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Heading", "heading"),
        ("heading 1", "heading"),
        ("Heading_20_3", "heading"),
        ("Heading Char", None),
        ("Title", "title"),
        ("Subtitle", "heading"),
        ("Caption", "caption"),
        ("Normal", None),
        ("", None),
    ],
)
def test_kind_of_style(name: str, kind: str | None) -> None:
    assert kind_of_style(name) == kind


def test_a_heading_that_opens_the_text_is_its_title() -> None:
    assert headed([Part(" "), Part("Talks fail", "heading"), Part("It rained."), Part("After", "heading")]) == (
        Part("Talks fail", "title"),
        Part("It rained."),
        Part("After", "heading"),
    )


def test_a_heading_further_down_is_none() -> None:
    parts = (Part("It rained."), Part("After", "heading"))
    assert headed(parts) == parts
