"""Whether a sentence tells of what somebody does now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Finding

Judge = Callable[..., list[Finding]]
IN_2019 = date(2019, 8, 23)


def refuted(judge: Judge, text: str) -> list[str]:
    return [finding.message for finding in judge(text, IN_2019) if finding.verdict == "refuted"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met US President Barack Obama.", id="an object without a day"),
        pytest.param("She recalls how US President Barack Obama came on Tuesday.", id="recalled"),
        pytest.param("A friend of US President Barack Obama came on Tuesday.", id="a friend of his"),
        pytest.param("US President Barack Obama's party lost.", id="something of his"),
        pytest.param("Before the war, US President Barack Obama spoke.", id="before something"),
        pytest.param("Years after the war US President Barack Obama spoke.", id="after something"),
        pytest.param("Barack Obama was president. US President Barack Obama spoke.", id="said to have been it"),
        pytest.param("Former US President Barack Obama came. US President Barack Obama spoke.", id="called former"),
        pytest.param("Berlin and US President Barack Obama spoke.", id="beside something else"),
    ],
)
def test_perhaps_not_of_now(text: str, judge: Judge) -> None:
    assert refuted(judge, text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("US President Barack Obama spoke.", id="the subject"),
        pytest.param("WASHINGTON (AP) — US President Barack Obama spoke.", id="after a dateline"),
        pytest.param("The US president Barack Obama spoke.", id="after the article"),
        pytest.param("In a speech, US President Barack Obama spoke.", id="after a phrase"),
        pytest.param("Chinese President Xi Jinping and US President Barack Obama spoke.", id="beside another"),
        pytest.param("Xi Jinping and US President Barack Obama spoke.", id="beside a person"),
        pytest.param("They met with US President Barack Obama on Tuesday.", id="met on a day"),
        pytest.param("US President Barack Obama had said so.", id="reported speech"),
    ],
)
def test_of_now(text: str, judge: Judge) -> None:
    assert len(refuted(judge, text)) == 1
