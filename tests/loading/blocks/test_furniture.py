from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.loading.blocks.furniture import is_furniture, may_be_wrapped


@pytest.mark.parametrize(
    "line",
    [
        "Comment was not available on Friday.",
        "Shares fell 3 percent",
        "Share prices in Seoul fell",
        "2 million people have left",
        "30,000 troops",
        "25%",
        "$2.3bn",
        "Story Code 812163 was withdrawn by the agency",
        "Photo: three men were seen leaving the house at 9 p.m. on Friday.",
        "Photo: the men who left the house before the police arrived there",
        "Tags: he said that the tags had been removed by the police in 2019.",
        "Copyright law does not protect facts, the court said",
        "Signing up for the army, he left home",
        "Follow us in 2019: a report on 3,000 readers",
        "Join our talks. The minister said no.",
        "Subscribe to " + "very " * 20 + "much",
        "He said: read more books",
        "F-35",
        "A" * 201,
        "Note: all prices are in dollars",
    ],
)
def test_running_text_is_never_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "0",
        "1,204",
        "Comment",
        "COMMENTS:",
        "Share this article",
        "Advertisement",
        "Editors’ picks",
        "Story Code : 812163",
        "Article ID: AB-12/34",
        "3 comments",
        "1.2K shares",
        "5 min read",
        "* * *",
        "________",
        "Read more: What the two sides want",
        "Related: Kim arrives in Hanoi.",
        "Tags: Korea, Hanoi, summit",
        "Photo: AFP",
        "© 2019",
        "© The Daily Wire, all rights reserved",
        "Copyright 2019 The Daily. All rights reserved.",
        "Sign up for our newsletter",
        "Follow us on Twitter.",
        "Click here",
        "This material may not be published, broadcast, rewritten or redistributed.",
    ],
)
def test_known_shapes_are_furniture(line: str) -> None:
    assert is_furniture(line)


def test_a_number_or_small_letters_may_go_on_a_wrapped_sentence() -> None:
    assert [may_be_wrapped(line) for line in ("2019", "share", "Comment")] == [True, True, False]


@given(st.text(max_size=250))
def test_no_line_breaks_the_rules(line: str) -> None:
    assert isinstance(is_furniture(line), bool)
