import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Article, Block, Document, Notice, WordingRule
from claimcheck.text.attribution import find_attributions
from claimcheck.text.quotations import find_quotations
from claimcheck.text.sentences import find_sentences
from claimcheck_plugins.wording import register_wording

RULES = tuple(register_wording())
CATEGORIES = {
    "hedge-distancing",
    "anonymous-source",
    "unattributed-passive",
    "loaded-reporting-verb",
    "scare-quotes",
    "vague-quantity",
    "copy-slip",
    "unattributed-accusation",
}


def document(text: str, blocks: tuple[Block, ...] = ()) -> Document:
    sentences, quotations = find_sentences(text, blocks), find_quotations(text)
    attributions = find_attributions(text, sentences, quotations)
    return Document(
        Article("a", text, blocks=blocks), text, sentences=sentences, quotations=quotations, attributions=attributions
    )


def flags(text: str, blocks: tuple[Block, ...] = ()) -> list[tuple[str, str]]:
    read = document(text, blocks)
    found = sorted((n.start, n.rule, n.text) for rule in RULES for n in rule.find(read))
    return [(code, words) for _, code, words in found]


def find(rule: WordingRule, text: str) -> list[Notice]:
    return list(rule.find(document(text)))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule.code)
def test_every_example_gives_what_it_says(rule: WordingRule) -> None:
    assert any(example.expect for example in rule.examples)
    assert any(not example.expect for example in rule.examples) or rule.rule.code == "COP101"
    for example in rule.examples:
        assert [notice.text for notice in find(rule, example.text)] == ([example.expect] if example.expect else [])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule.code)
def test_every_rule_is_documented_and_has_a_known_category(rule: WordingRule) -> None:
    assert rule.category in CATEGORIES
    assert re.fullmatch(r"(ATT|COP)\d{3}", rule.rule.code)
    assert rule.rule.severity == ("info" if rule.rule.code.startswith("COP") else "warning")
    parts = ("What:", "Why:", "Instead:", "Rests on:") if rule.rule.code.startswith("ATT") else ("What:", "Why:")
    assert [part for part in parts if part not in rule.rule.explanation] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Sources said it was allegedly slammed,” Ana Roe said.", id="words of a quotation"),
        pytest.param("The source of the river is a lake.", id="a source that is no person"),
        pytest.param("Utopia's officials met in March.", id="officials who say nothing"),
        pytest.param("Prosecutors said he allegedly took the boat.", id="an allegation with its accuser"),
        pytest.param("The tests, described by the ministry as short, went on.", id="an attribution by description"),
        pytest.param("She was admitted to hospital.", id="admitted to hospital"),
        pytest.param("The earthquake claimed 40 lives.", id="claimed lives"),
        pytest.param("The group claimed responsibility.", id="claimed responsibility"),
        pytest.param("Prosecutor Mina Roe charged him with theft.", id="a charge with its accuser"),
        pytest.param("The train slammed into a wall.", id="slammed as a movement"),
        pytest.param("The coach conceded.", id="conceded without content"),
        pytest.param("The so-called Blue Line was built in 1990.", id="a genuine so-called"),
        pytest.param("Critics gathered at the gate.", id="critics who say nothing"),
        pytest.param("A seemingly endless queue stretched round the block.", id="how a thing looks"),
        pytest.param("The police alleged that he had forged it.", id="alleged as what somebody does"),
        pytest.param("She slammed the door.", id="slammed as a movement, with an article"),
        pytest.param("He writes in scoffing prose.", id="an adjective in -ing"),
        pytest.param("He claimed self-defence and was freed.", id="claimed a plea"),
        pytest.param("It owes much to, as one envoy put it, an “extreme makeover”.", id="a word that somebody put so"),
        pytest.param("A paper on “genocide” and “acts of war on a whole people” came.", id="beside a longer quotation"),
        pytest.param("It is believed by the judges that he lied.", id="a passive with its agent"),
        pytest.param("The duke is said to own it, according to the court.", id="a passive with according to"),
        pytest.param("He was supposed to be in Utopia.", id="supposed to"),
        pytest.param("The museum admitted 400 visitors.", id="admitted visitors"),
        pytest.param("The suspect denied the charges.", id="denied the charges"),
        pytest.param("The so-called “Blue Line” was built in 1990.", id="a genuine so-called in quotation marks"),
        pytest.param("Several Circle is a club.", id="a vague word in a name"),
        pytest.param("It took several months.", id="a length of time"),
        pytest.param("The number of members is 41.", id="the number of"),
        pytest.param("The word “scone” has two sounds.", id="a word spoken of as a word"),
        pytest.param("Ana Roe called it “crazy”.", id="a quoted word with its speaker"),
        pytest.param("He plays “Hamlet” in May.", id="a title in quotation marks"),
        pytest.param("The roof seemed to leak.", id="seemed to before no act of speech"),
        pytest.param("He had had enough; they sang very very loudly.", id="words doubled on purpose"),
        pytest.param("The Labor Party wants labour to be cheap.", id="a spelling in a name"),
    ],
)
def test_these_are_left_alone(text: str) -> None:
    assert flags(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He is purportedly a duke.", [("ATT101", "purportedly")], id="a hedge"),
        pytest.param("The alleged duke fled.", [("ATT101", "alleged")], id="an allegation without accuser"),
        pytest.param("A so-called duke fled.", [("ATT102", "so-called")], id="so-called before a noun"),
        pytest.param("The court appeared to have agreed.", [("ATT103", "appeared to")], id="appeared to"),
        pytest.param("Officials said the road was shut.", [("ATT111", "Officials said")], id="officials as the source"),
        pytest.param("A palace source gave the date.", [("ATT111", "A palace source")], id="a source that gives"),
        pytest.param(
            "The road is shut, a person briefed on the matter said.",
            [("ATT111", "a person briefed on the matter")],
            id="a person by what they know",
        ),
        pytest.param("He spoke on condition of anonymity.", [("ATT111", "on condition of anonymity")], id="anonymity"),
        pytest.param("It is widely thought that it sank.", [("ATT121", "It is widely thought")], id="impersonal"),
        pytest.param("The king is believed to be ill.", [("ATT121", "is believed to")], id="raised passive"),
        pytest.param("There are growing fears that it sank.", [("ATT121", "There are growing fears")], id="fears"),
        pytest.param("Many experts say it sank.", [("ATT121", "Many experts say")], id="a crowd"),
        pytest.param("The mayor claimed the bridge was safe.", [("ATT131", "claimed")], id="claimed a clause"),
        pytest.param("The bridge is safe, the mayor claimed.", [("ATT131", "claimed")], id="claimed behind"),
        pytest.param("The report claims that it fell.", [("ATT131", "claims")], id="claims as a verb"),
        pytest.param("It was alleged that he lied.", [("ATT121", "It was alleged")], id="alleged in a passive"),
        pytest.param("He denied stealing the car.", [("ATT132", "denied")], id="denied doing"),
        pytest.param(
            "Sources close to the king expect a son.",
            [("ATT111", "Sources close to the king")],
            id="sources by whom they know",
        ),
        pytest.param("The mayor touted the bridge.", [("ATT131", "touted")], id="touted"),
        pytest.param("The mayor insisted that it held.", [("ATT132", "insisted")], id="insisted"),
        pytest.param("The mayor denied that it fell.", [("ATT132", "denied")], id="denied a clause"),
        pytest.param("The “volunteers” had tanks.", [("ATT141", "“volunteers”")], id="scare quotes"),
        pytest.param("Dozens of sheep died.", [("ATT151", "Dozens of")], id="dozens"),
        pytest.param(
            "It cited the official Utopia's official paper.", [("COP101", "the official Utopia's official")], id="slip"
        ),
        pytest.param("He saw the the road.", [("COP101", "the the")], id="a doubled article"),
        pytest.param("An adviser met the advisor.", [("COP102", "advisor")], id="two spellings"),
        pytest.param("He said: “It goes on.\n\nIt ended.", [("COP103", "“")], id="an unclosed mark"),
    ],
)
def test_these_are_flagged(text: str, expected: list[tuple[str, str]]) -> None:
    assert flags(text) == expected


def test_furniture_and_headlines_are_left_alone() -> None:
    text = "The “rebels” win\nSeveral readers reportedly comment\nThe “rebels” won."
    blocks = (Block(0, 16, "title"), Block(17, 51, "furniture"), Block(52, 69, "body"))
    assert flags(text, blocks) == [("ATT141", "“rebels”")]


def test_a_title_that_stands_apart_has_no_scare_quotes() -> None:
    text = "The “rebels” win"
    title = Document(Article("a", "", title=text), text, "title", quotations=find_quotations(text))
    assert [notice for rule in RULES for notice in rule.find(title)] == []


def test_a_notice_says_why_and_what_instead() -> None:
    rule = next(rule for rule in RULES if rule.rule.code == "ATT131")
    text = "The mayor claimed that it held."
    expected = Notice(
        "ATT131",
        10,
        17,
        "claimed",
        "loaded-reporting-verb",
        "“claimed” judges what is said (article's own words)",
        "warning",
        "Write “said”. See Wikipedia Manual of Style, “Words to watch: synonyms for said”.",
    )
    assert find(rule, text) == [expected]


def test_a_notice_in_indirect_speech_says_whose() -> None:
    read = document("Ana Roe said that the storm had purportedly passed.")
    (notice,) = (n for rule in RULES for n in rule.find(read))
    assert notice.message == (
        "“purportedly” doubts the statement without saying who does (article's rendering of “Ana Roe”)"
    )


@pytest.mark.parametrize("rule", [r for r in RULES if r.rule.code.startswith("ATT")], ids=lambda rule: rule.rule.code)
def test_every_notice_names_its_guide(rule: WordingRule) -> None:
    flagged = next(example.text for example in rule.examples if example.expect)
    assert [" See " in (notice.suggestion or "") for notice in find(rule, flagged)] == [True]


def test_a_source_is_flagged_within_its_sentence() -> None:
    assert flags("They met at the Oz station. The source said it rained.") == [("ATT111", "The source said")]
    assert flags("He left, and people familiar with the talks say it rained.") == [
        ("ATT111", "people familiar with the talks")
    ]


@given(st.text(alphabet=st.sampled_from("aeis to,.\n“”\"'’SourcesaidclmThe-\ud800²"), max_size=150))
def test_any_text_gives_spans_within_it(text: str) -> None:
    read = document(text)
    for rule in RULES:
        for notice in rule.find(read):
            assert 0 <= notice.start < notice.end <= len(text)
            assert notice.text == text[notice.start : notice.end]


@pytest.mark.parametrize(
    "piece", ["a source ", "claimed that ", "“a” ", "the the ", "is believed to ", "so-called ", "a"]
)
def test_time_grows_linearly(piece: str) -> None:
    def seconds(size: int) -> float:
        read = document(piece * (size // len(piece)))
        begun = time.process_time()
        for rule in RULES:
            list(rule.find(read))
        return time.process_time() - begun

    assert seconds(40_000) < 12 * min(seconds(10_000) for _ in range(3)) + 0.1
