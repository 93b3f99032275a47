"""Quotations without a speaker."""

from __future__ import annotations

import pytest

from claimcheck import Article, Block, Document
from claimcheck.testing import check_examples
from claimcheck.text.attribution import find_attributions
from claimcheck.text.quotations import find_quotations
from claimcheck.text.sentences import find_sentences
from claimcheck_plugins import quotations
from claimcheck_plugins.quotations.speakers import SpeakerRule

LONG = "“It ought to have been shut ten years ago, or more.”"


def flagged(text: str, *blocks: Block) -> list[str]:
    sentences, spans = find_sentences(text, blocks), find_quotations(text)
    attributions = find_attributions(text, sentences, spans)
    read = Document(
        Article("a", text, blocks=blocks), text, sentences=sentences, quotations=spans, attributions=attributions
    )
    return [notice.text for notice in SpeakerRule().find(read)]


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG[:-2]},” Ana Roe said.",
        f"Ana Roe said: {LONG}",
        "The sign read “closed for ever”.",
        f"“It is old,” Ana Roe said. {LONG}",
        f"The mayor was asked about the bridge on the radio: {LONG}",
        f"{LONG[:-2]},” the mayor riffed.",
        f"Ana Roe said of the bridge that it was old.\n\n{LONG}",
        f"Ana Roe told Ben Doe of the Star, {LONG}",
    ],
)
def test_passed_over(text: str) -> None:
    assert flagged(text) == []


def test_a_whole_sentence_that_nobody_says_is_flagged() -> None:
    assert flagged(f"The bridge is old. {LONG} It was built in 1950.") == [LONG]


def test_captions_are_left_alone() -> None:
    assert flagged(LONG, Block(0, len(LONG), "caption")) == []


def test_examples_hold() -> None:
    check_examples(quotations)
