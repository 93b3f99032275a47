"""Names of places and governments on the real rows: what each means beside which words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Georgia won.", id="country or state"),
        pytest.param("Congo voted on Sunday.", id="which Congo"),
        pytest.param("The two Congos, Kinshasa and Brazzaville, talked about Congo.", id="both Congos named"),
        pytest.param("Korea voted on Sunday.", id="which Korea"),
        pytest.param("The Korean War ended in 1953.", id="war"),
        pytest.param("She is Korean-American, and Seoul is far.", id="hyphen"),
        pytest.param("A fire broke out in Springfield.", id="a name of many towns"),
        pytest.param("The mayor of Ulm spoke.", id="a small town alone"),
        pytest.param("He lives in Birmingham.", id="a city whose namesake is large too"),
    ],
)
def test_is_left_open(text: str, read: Callable[..., Document]) -> None:
    left = {"Georgia", "Congo", "Korea", "Korean", "Springfield", "Ulm", "Birmingham"}
    assert [entity.text for entity in read(text).entities if entity.text in left] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Republic of Korea protested.", "Republic of Korea = country:KOR", id="official name"),
        pytest.param("The Democratic People's Republic of Korea protested.", "Democratic People's Republic of Korea = country:PRK", id="official name that holds another"),  # noqa: E501  one case a line
        pytest.param("The ROK protested.", "ROK = country:KOR", id="abbreviation"),
        pytest.param("South Korean jets flew.", "South Korean = country:KOR", id="adjective, longest match"),
        pytest.param("Seoul said it would pay.", "Seoul = country:KOR", id="metonym"),
        pytest.param("The Kremlin said no.", "The Kremlin = country:RUS", id="a palace for its government"),
        pytest.param("Korea voted. Seoul was calm.", "Korea = country:KOR", id="Korea beside Seoul"),
        pytest.param("A Korean official spoke in Pyongyang.", "Korean = country:PRK", id="Korean beside Pyongyang"),
        pytest.param("North Korea fired. The South answered.", "The South = country:KOR", id="the South"),
        pytest.param("Washington said no.", "Washington = country:USA", id="Washington, the government"),
        pytest.param("The talks were held in Washington.", "Washington = city:washington", id="Washington, the city"),
        pytest.param("Washington Governor Jay Inslee signed.", "Washington = region:us-washington", id="Washington, the state, by its governor"),  # noqa: E501  as above
        pytest.param("She lives in Seattle, Washington.", "Washington = region:us-washington", id="Washington, the state, after its city"),  # noqa: E501  as above
        pytest.param("They opened shops in Seattle, Washington and Boston.", "Washington = city:washington", id="a list of cities"),  # noqa: E501  as above
        pytest.param("Georgia fought. Tbilisi protested.", "Georgia = country:GEO", id="Georgia by its capital"),
        pytest.param("Georgia's governor vetoed it.", "Georgia = region:us-georgia", id="Georgia by its governor"),
        pytest.param("New York governor Kathy Hochul signed.", "New York = region:us-new-york", id="New York state"),
        pytest.param("The mayor of New York signed.", "New York = city:new-york", id="New York, the city"),
        pytest.param("Rebels left eastern Congo, Kinshasa said.", "Congo = country:COD", id="Congo by Kinshasa"),
        pytest.param("Brazzaville is the capital of Congo.", "Congo = country:COG", id="Congo by Brazzaville"),
        pytest.param("The Democratic Republic of Congo voted.", "Democratic Republic of Congo = country:COD", id="longest of two official names"),  # noqa: E501  as above
        pytest.param("The mayor of Incheon spoke.", "Incheon = city:incheon", id="a large city alone"),
        pytest.param("The South China Sea is wide.", "South China Sea = place:south-china-sea", id="no China within a sea"),  # noqa: E501  as above
    ],
)  # fmt: skip
def test_means(text: str, expected: str, read: Callable[..., Document]) -> None:
    words = expected.partition(" = ")[0]
    assert [f"{e.text} = {e.id}" for e in read(text).entities if e.text == words] == [expected]


def test_two_kims_in_one_article(read: Callable[..., Document]) -> None:
    text = (
        "North Korean leader Kim Jong Un met South Korean envoy Kim Yong-chol. Kim said it was good.\n\n"
        "Kim Jong Un left on Monday. Kim smiled."
    )
    kims = [(e.start, e.id) for e in read(text).entities if e.text == "Kim"]
    assert kims == [(text.rindex("Kim"), "person:kim-jong-un")]
