import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.attribution import find_attributions, name_sources
from claimcheck.text.quotations import find_quotations
from claimcheck.text.sentences import find_sentences


def named(text: str) -> list[tuple[str, str | None]]:
    sentences, quotations = find_sentences(text), find_quotations(text)
    found = name_sources(text, sentences, quotations, find_attributions(text, sentences, quotations))
    return [(a.source.of(text), a.named.of(text) if a.named else None) for a in found if a.source is not None]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("Pat Quill met Kit Vane. He said it went well.", "He", id="two who can be meant"),
        pytest.param("The bridge is shut. She said it was old.", "She", id="nobody named"),
        pytest.param("“Ana Roe lied.” She said it twice.", "She", id="named in a quotation alone"),
        pytest.param("Ben Doe left. She said it was late.", "She", id="a man is not she"),
        pytest.param("Roe's lawyer said it was late.", "Roe's lawyer", id="somebody's lawyer"),
        pytest.param("A friend of Ana Roe said it was late.", "A friend of Ana Roe", id="somebody's friend"),
        pytest.param(
            "Ana Roe left. The Roe campaign said it rained.", "The Roe campaign", id="a campaign of that name"
        ),
        pytest.param("The board backs the plans of Ana Roe. She said it rained.", "She", id="a plan's owner"),
        pytest.param("Many won the contest, Ana Roe too. The contest said no.", "The contest", id="no office"),
        pytest.param("The pier, which Ana Roe, which said it rained, left.", "which", id="a person is not which"),
        pytest.param("Ana Roe and Ben Doe said it was late.", "Ana Roe and Ben Doe", id="two at once"),
        pytest.param(
            "Ana Roe, the mayor of Oz, met Ben Doe, the mayor of Ix. The mayor said it went well.",
            "The mayor",
            id="two of one office",
        ),
        pytest.param("Ana Roe said it rained. It said so before.", "It", id="a person is not it"),
        pytest.param(
            "Ana Roe left. It rained. It snowed. It froze. The pond thawed. She said it was late.",
            "She",
            id="named too far above",
        ),
        pytest.param(
            "Ana Roe met Eva Roe. Roe said it went well.",
            "Roe",
            id="two of one surname",
        ),
    ],
)
def test_these_are_not_plain(text: str, source: str) -> None:
    assert dict(named(text))[source] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ana Roe left. She said it was late.", [("She", "Ana Roe")], id="a pronoun"),
        pytest.param("Ana Roe left. Her claim that it rained is new.", [("Her", "Ana Roe")], id="whose claim"),
        pytest.param(
            "Prime Minister Ana Roe met Finance Minister Ben Doe. The prime minister said it went well.",
            [("The prime minister", "Ana Roe")],
            id="an office of two words",
        ),
        pytest.param("Ana Roe met Ben Doe. She said it went well.", [("She", "Ana Roe")], id="the only woman"),
        pytest.param(
            "Olu Adeyemi said it rained. He said it snowed. He added that it froze.",
            [("Olu Adeyemi", "Olu Adeyemi"), ("He", "Olu Adeyemi"), ("He", "Olu Adeyemi")],
            id="who spoke goes on",
        ),
        pytest.param(
            "Foreign Minister Ana Roe left. Roe said it was late. The minister added that it rained.",
            [("Roe", "Ana Roe"), ("The minister", "Ana Roe")],
            id="a surname, and a title",
        ),
        pytest.param(
            "Lena Fisk, the union's spokeswoman, left. “It is late,” the spokeswoman said.",
            [("the spokeswoman", "Lena Fisk")],
            id="an apposition",
        ),
        pytest.param(
            "A spokesman for the Ministry of Ports said it rained. The spokesman added that it snowed.",
            [
                ("A spokesman for the Ministry of Ports", None),
                ("The spokesman", "A spokesman for the Ministry of Ports"),
            ],
            id="a spokesman without a name, back to the body",
        ),
        pytest.param(
            "The ministry said it rained. It said it snowed.",
            [("The ministry", None), ("It", "The ministry")],
            id="a body",
        ),
        pytest.param(
            "Two surveyors said it rained. They said it snowed.",
            [("Two surveyors", None), ("They", "Two surveyors")],
            id="several",
        ),
        pytest.param("Ana Roe, who said it rained, left.", [("who", "Ana Roe")], id="a relative pronoun"),
        pytest.param(
            "Ana Roe told the ministry, which reported that it rained.",
            [("Ana Roe", "Ana Roe"), ("which", "the ministry")],
            id="a chain: what the body reported",
        ),
        pytest.param("Kim Hyun-chong left. Kim said it was late.", [("Kim", "Kim Hyun-chong")], id="family name first"),
        pytest.param("FBI Director Tom Vale left. Vale said it rained.", [("Vale", "Tom Vale")], id="a title"),
        pytest.param("Mr. Vale left. He said it was late.", [("He", "Vale")], id="a title and a surname"),
    ],
)
def test_whom_a_source_means(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert named(text) == expected


@given(st.text(alphabet="Ana Roe.,’s “”said he the mayor\n", max_size=200))
def test_any_text_names_words_of_its_own(text: str) -> None:
    assert all(words is None or words in text for _, words in named(text))
