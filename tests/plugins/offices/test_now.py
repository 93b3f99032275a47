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
        pytest.param("Secretary of State John Kerry went to Kabul.", id="a minister, on no day"),
        pytest.param("He praised US President Barack Obama on Tuesday.", id="spoken of on a day"),
        pytest.param("He said that on Monday US President Barack Obama had come.", id="said of before"),
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
        pytest.param("Secretary of State John Kerry went to Kabul on Tuesday.", id="a minister, on a day"),
        pytest.param("“So be it,” said US President Barack Obama.", id="the one who said it"),
        pytest.param("She sat alongside US President Barack Obama on Tuesday.", id="beside somebody on a day"),
        pytest.param("The court said on Tuesday that US President Barack Obama could wait.", id="said on a day"),
        pytest.param("Italy’s populist prime minister, Matteo Renzi, spoke.", id="with a word for the holder"),
        pytest.param("The president of France, François Hollande, spoke.", id="a title of a country before the name"),
        pytest.param("In 2014 it rained.\nUS President Barack Obama spoke on Tuesday.", id="after a tale of his time"),
        pytest.param("Jim Yong Kim, who heads the World Bank, spoke.", id="who heads it"),
        pytest.param("The president of North Korea, Moon Jae-in, spoke.", id="the head of another country"),
        pytest.param("Secretary of State Steven Mnuchin spoke on Tuesday.", id="a minister of something else"),
        pytest.param("British Prime Minister Cameron spoke on Tuesday.", id="a surname with its country, on a day"),
        pytest.param("President Poroshenko of Ukraine spoke on Tuesday.", id="a surname before its country"),
        pytest.param("ECB chief Trichet spoke on Tuesday.", id="a surname after a known office"),
    ],
)
def test_of_now(text: str, judge: Judge) -> None:
    assert len(refuted(judge, text)) == 1
