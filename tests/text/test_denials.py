"""What a sentence denies, supposes, corrects or asks is not what it states."""

from __future__ import annotations

import pytest

from claimcheck.models import Span
from claimcheck.text.denials import denial_of

CLAIM = "Orm is the capital"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denied that Orm is the capital.",
        "The mayor denied Orm is the capital.",
        "She rejected claims by the guild that Orm is the capital.",
        "It is not true that Orm is the capital.",
        "He was wrong to say Orm is the capital.",
        "He was mistaken when he said Orm is the capital.",
        "The post falsely said Orm is the capital.",
        "The false report that Orm is the capital spread.",
        "It is a myth that Orm is the capital.",
        "Contrary to the report, Orm is the capital of nothing.",
        "There is no evidence that Orm is the capital.",
        "Nobody said Orm is the capital.",
        "He never claimed that Orm is the capital.",
        "He didn't say Orm is the capital.",
        "An earlier version of this article said Orm is the capital.",
        "If Orm is the capital, so is Elm.",
        "They asked whether Orm is the capital.",
        "In the novel, Orm is the capital.",
        "Is it so that Orm is the capital?",
    ],
)
def test_is_not_stated(text: str) -> None:
    assert denial_of(text, Span(0, len(text)), text.index(CLAIM))


@pytest.mark.parametrize(
    "text",
    [
        "Orm is the capital.",
        "The mayor denied the report, but Orm is the capital.",
        "The mayor denied it; Orm is the capital.",
        "The mayor was denied entry, and Orm is the capital.",
        "Orm is the capital, he said, denying the report.",
        "Orm is the capital if you ask him.",
        "If it rains, Orm is the capital that floods.",
        "He was wrong, she said: Orm is the capital.",
        "No one came, though Orm is the capital.",
        "In the film festival's view Orm is the capital.",
        "It is true that Orm is the capital.",
        "He said that Orm is the capital.",
    ],
)
def test_is_stated(text: str) -> None:
    assert denial_of(text, Span(0, len(text)), text.index(CLAIM)) == ""
