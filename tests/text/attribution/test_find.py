import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Attribution, Span
from claimcheck.text.attribution import find_attributions
from claimcheck.text.quotations import find_quotations
from claimcheck.text.sentences import find_sentences

Said = tuple[str | None, str, tuple[str, ...]]


def find(text: str) -> tuple[Attribution, ...]:
    return find_attributions(text, find_sentences(text), find_quotations(text))


def said(text: str) -> list[Said]:
    def words(span: Span | None) -> str:
        return "" if span is None else span.of(text)

    return [(words(a.source) or None, words(a.cue), tuple(words(c) for c in a.content)) for a in find(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The river's source lies in the hills.", id="a source of a river"),
        pytest.param("The claims office closes at five.", id="claims as a noun"),
        pytest.param("The state report was on the table.", id="state and report as nouns"),
        pytest.param("A call from the plan's second floor came late.", id="call and plan as nouns"),
        pytest.param("The United States won the cup.", id="a name that looks like a verb"),
        pytest.param("“I said that he knew it.”", id="a cue inside a quotation"),
        pytest.param("Say it.", id="an order"),
        pytest.param("Goals: 46", id="a list with a colon"),
        pytest.param("The Latest: The bridge has been closed today.", id="a heading with an article"),
        pytest.param("The warning sign fell.", id="a form in -ing as a noun"),
        pytest.param("", id="nothing"),
    ],
)
def test_these_attribute_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "However, the council remained silent, lambasting the plan as a waste.",
            [("the council", "lambasting", ("the plan as a waste",))],
            id="a participle whose sentence begins with a connective",
        ),
        pytest.param(
            "The firm closed two plants, saying that demand had fallen.",
            [("The firm", "saying", ("that demand had fallen",))],
            id="a participle's source ends before its verb, and a noun is no cue",
        ),
        pytest.param(
            "Officials in Utopia say, however, that more have left.",
            [("Officials in Utopia", "say", ("that more have left",))],
            id="a connective between cue and content",
        ),
        pytest.param(
            "“It was built late,” Olu Adeyemi, the engineer, said.",
            [("Olu Adeyemi, the engineer", "said", ("“It was built late,”",))],
            id="a quotation, then an apposition before the cue",
        ),
        pytest.param(
            "Roe told the Daily Lantern, which reported on Monday that 14 men had left.",
            [("Roe", "told", ("that 14 men had left",)), ("which", "reported", ("that 14 men had left",))],
            id="a second-hand chain",
        ),
        pytest.param(
            "The claim that 4,000 people marched was never tested.",
            [(None, "claim", ("that 4,000 people marched",))],
            id="a noun as the subject, whose verb follows the clause",
        ),
        pytest.param(
            "Her belief that rents fell and wages rose was shared.",
            [("Her", "belief", ("that rents fell and wages rose was shared",))],
            id="two clauses are left whole",
        ),
        pytest.param(
            "Ana Roe, who said the pier was safe, resigned.",
            [("who", "said", ("the pier was safe",))],
            id="a relative clause, behind which the sentence goes on",
        ),
        pytest.param(
            "“The dam is safe.\n\n“It was built late,” Ana Roe said.",
            [("Ana Roe", "said", ("“The dam is safe.", "“It was built late,”"))],
            id="a quotation over paragraphs, the cue behind",
        ),
        pytest.param(
            "“We are ready, the harbour master said on Tuesday.\n\nIt rained.",
            [("the harbour master", "said", ("“We are ready,",))],
            id="a quotation that is never closed",
        ),
        pytest.param(
            "“We are ready, said Tom Vale, the harbour master.",
            [("Tom Vale", "said", ("“We are ready,",))],
            id="a quotation that is never closed, inverted",
        ),
        pytest.param(
            "Ana Roe said that the bridge would close.",
            [("Ana Roe", "said", ("that the bridge would close",))],
            id="a clause with that",
        ),
        pytest.param(
            "Ana Roe said the bridge would close.",
            [("Ana Roe", "said", ("the bridge would close",))],
            id="a bare clause",
        ),
        pytest.param(
            "The bridge will close, Ana Roe said.",
            [("Ana Roe", "said", ("The bridge will close",))],
            id="the cue behind",
        ),
        pytest.param(
            "The ministry, asked twice, said no.",
            [("The ministry, asked twice", "said", ("no",))],
            id="an answer is no source",
        ),
        pytest.param(
            "The plan, Ana Roe said, would fail.",
            [("Ana Roe", "said", ("The plan", "would fail"))],
            id="the cue in the middle",
        ),
        pytest.param(
            "“We will close it,” said Ana Roe, the mayor. “Now.”",
            [("Ana Roe", "said", ("“We will close it,”", "“Now.”"))],
            id="inverted, the quotation goes on",
        ),
        pytest.param(
            "“A,” he said. “B,” she said.",
            [("he", "said", ("“A,”",)), ("she", "said", ("“B,”",))],
            id="each quotation has its own cue",
        ),
        pytest.param(
            '"Why?" Ana Roe asked.',
            [("Ana Roe", "asked", ('"Why?"',))],
            id="a quoted question",
        ),
        pytest.param(
            "She said: “It is over. Go home.”",
            [("She", "said", ("“It is over. Go home.”",))],
            id="a colon, and the quotation over two sentences",
        ),
        pytest.param(
            "She said: “One.\n\n“Two.”\n\n“Three.”",
            [("She", "said", ("“One.", "“Two.”"))],
            id="a quotation over paragraphs",
        ),
        pytest.param(
            "According to the ministry, the bridge will close.",
            [("the ministry", "According to", ("the bridge will close",))],
            id="according to, in front",
        ),
        pytest.param(
            "The bridge will close, according to the ministry.",
            [("the ministry", "according to", ("The bridge will close",))],
            id="according to, behind",
        ),
        pytest.param(
            "Ana Roe, the deputy mayor, said that it would close.",
            [("Ana Roe, the deputy mayor", "said", ("that it would close",))],
            id="an apposition",
        ),
        pytest.param(
            "The ministry — which owns it — says it will close.",
            [("The ministry — which owns it", "says", ("it will close",))],
            id="an apposition between dashes",
        ),
        pytest.param(
            "Ana Roe (who left) said no.",
            [("Ana Roe (who left)", "said", ("no",))],
            id="an apposition in brackets",
        ),
        pytest.param(
            "The army held tests, described by Utopia as short.",
            [("Utopia", "described", ("The army held tests", "as short"))],
            id="described by X as",
        ),
        pytest.param(
            "He was accused by Ana Roe of theft.",
            [("Ana Roe", "was accused", ("He", "of theft"))],
            id="a passive with its agent",
        ),
        pytest.param(
            "It was reported that the bridge would close.",
            [(None, "was reported", ("that the bridge would close",))],
            id="an impersonal passive",
        ),
        pytest.param(
            "He was told that the bridge would close.",
            [(None, "was told", ("that the bridge would close",))],
            id="somebody told is no content",
        ),
        pytest.param(
            "The mayor seemed to reject the plan.",
            [(None, "seemed", ("The mayor", "to reject the plan"))],
            id="seeming",
        ),
        pytest.param(
            "Ana Roe denounced the plan, saying that it would fail.",
            [("Ana Roe", "denounced", ("the plan",)), ("Ana Roe", "saying", ("that it would fail",))],
            id="a participle",
        ),
        pytest.param(
            "After blasting the plan, Ana Roe left.",
            [("Ana Roe", "blasting", ("the plan",))],
            id="a participle that opens the sentence",
        ),
        pytest.param(
            "Asked if the bridge would close, Ana Roe left.",
            [(None, "Asked", ("if the bridge would close",))],
            id="asked if",
        ),
        pytest.param(
            "Ana Roe went on to say that it would close.",
            [("Ana Roe", "went on to say", ("that it would close",))],
            id="a cue of several words",
        ),
        pytest.param(
            "Ana Roe rose to say that it would close.",
            [("Ana Roe", "say", ("that it would close",))],
            id="an infinitive",
        ),
        pytest.param(
            "She told reporters that it would close.",
            [("She", "told", ("that it would close",))],
            id="a hearer",
        ),
        pytest.param(
            "Ana told Ben, who reported that the road was shut.",
            [("Ana", "told", ("that the road was shut",)), ("who", "reported", ("that the road was shut",))],
            id="second hand",
        ),
        pytest.param(
            "Ana Roe's claim that the bridge was safe, made in May, fell.",
            [("Ana Roe's", "claim", ("that the bridge was safe, made in May, fell",))],
            id="a noun as cue",
        ),
        pytest.param(
            "Ana Roe: The bridge will be closed in May.",
            [("Ana Roe", ":", ("The bridge will be closed in May",))],
            id="a name with a colon",
        ),
        pytest.param(
            "A spokesman for the ministry said in a statement on Tuesday that it would close.",
            [("A spokesman for the ministry", "said", ("that it would close",))],
            id="an adjunct between cue and content",
        ),
        pytest.param(
            "UTOPIA CITY (News) — Ana Roe left, adding that it would close.",
            [("Ana Roe", "adding", ("that it would close",))],
            id="a dateline is no source",
        ),
        pytest.param(
            "She called the plan “crazy” and urged him to resign.",
            [("She", "called", ("the plan “crazy”",)), ("She", "urged", ("him to resign",))],
            id="two cues of one source",
        ),
        pytest.param(
            "She said he wants peace.",
            [("She", "said", ("he wants peace",))],
            id="what is wanted within what is said",
        ),
        pytest.param(
            "She said he said it was over.",
            [("She", "said", ("he said it was over",)), ("he", "said", ("it was over",))],
            id="what is said within what is said",
        ),
        pytest.param(
            "Polls in Utopia show a tie.",
            [("Polls in Utopia", "show", ("a tie",))],
            id="polls as source",
        ),
        pytest.param(
            "They’ve said it will close.",
            [("They’ve", "said", ("it will close",))],
            id="a contraction",
        ),
        pytest.param(
            "The mayor vowed to close it.",
            [("The mayor", "vowed", ("to close it",))],
            id="an infinitive as content",
        ),
        pytest.param(
            "The mayor pressed Ana Roe to leave.",
            [("The mayor", "pressed", ("Ana Roe to leave",))],
            id="an infinitive with a subject of its own",
        ),
        pytest.param(
            "She told Ben, “It is over.”",
            [("She", "told", ("“It is over.”",))],
            id="a hearer before a quotation",
        ),
        pytest.param(
            "She told reporters the bridge would close.",
            [("She", "told", ("the bridge would close",))],
            id="a hearer before a bare clause",
        ),
        pytest.param(
            "She told them about the bridge.",
            [("She", "told", ("about the bridge",))],
            id="a hearer and a subject",
        ),
        pytest.param("She told them.", [], id="a hearer and nothing more"),
        pytest.param(
            "She said, “It is over.”",
            [("She", "said", ("“It is over.”",))],
            id="a comma before the quotation",
        ),
        pytest.param(
            "She said on Monday: “It is over.”",
            [("She", "said", ("“It is over.”",))],
            id="an adjunct before a colon",
        ),
        pytest.param(
            "She said Tuesday the bridge would close.",
            [("She", "said", ("the bridge would close",))],
            id="a weekday before a bare clause",
        ),
        pytest.param(
            "It will close; it must, Ana Roe said.",
            [("Ana Roe", "said", ("it must",))],
            id="a semicolon parts the content",
        ),
        pytest.param(
            "Ana Roe said it would close; others disagreed.",
            [("Ana Roe", "said", ("it would close",))],
            id="a semicolon ends the content",
        ),
        pytest.param(
            "Ana Roe said it would close, and Ben Doe said it would not.",
            [("Ana Roe", "said", ("it would close",)), ("Ben Doe", "said", ("it would not",))],
            id="the next one's speech ends the content",
        ),
        pytest.param(
            "Support for the plan and his call for calm grew.",
            [("his", "call for", ("calm grew",))],
            id="a noun with its owner, and one without",
        ),
    ],
)
def test_source_cue_and_content(text: str, expected: list[Said]) -> None:
    assert said(text) == expected


MARKS = tuple("“”\"',.:;—()\n\ud800²")
CUES = (
    "said",
    "was",
    "by",
    "that",
    "to",
    "Asked",
    "according",
    "claim",
    "saying",
    "seems",
    "is",
    "expected",
    "described",
)
WORDS = (*MARKS, *CUES, "he", "Roe", "the", "and", "“It", "over.”", "\n\n")


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_words_give_spans_within_the_text(words: list[str]) -> None:
    text = " ".join(words)
    found = find(text)
    assert list(found) == sorted(found, key=lambda a: (a.cue or a.content[0]).start)
    for attribution in found:
        spans = [attribution.source, attribution.cue, *attribution.content]
        assert attribution.content
        assert all(0 <= s.start < s.end <= len(text) for s in spans if s is not None)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(find(text), tuple)


@pytest.mark.parametrize(
    "piece",
    [
        "said ",
        "he said, ",
        "“a” he said. ",
        "A, said B, ",
        "claim that ",
        "“a. ",
        "Roe: ",
        "“x.”\n\n",
        "was asked by X. ",
    ],
)
def test_time_grows_linearly(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        sentences, quotations = find_sentences(text), find_quotations(text)
        begun = time.process_time()
        find_attributions(text, sentences, quotations)
        return time.process_time() - begun

    assert seconds(80_000) < 12 * min(seconds(20_000) for _ in range(3)) + 0.1
