import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Block
from claimcheck.text.sentences import find_sentences


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in find_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Dr. Ana Roe met J. K. Doe and Lt. Gen. T.R. Poe.", id="titles and initials"),
        pytest.param("The U.S. Army left the U.S. in March.", id="a dotted name before a noun and a preposition"),
        pytest.param("It opened at 5 p.m. on Aug. 5 in room No. 5.", id="time, month and number"),
        pytest.param("Growth slowed to 2.5 percent from 3.1.", id="decimal points"),
        pytest.param("Foo Inc. said it would sue Bar Corp. of Utopia.", id="company forms before small letters"),
        pytest.param("“Why now?” Ana Roe asked.", id="a quoted question before who asked it"),
        pytest.param("“Stop!” the guard shouted.", id="a quoted cry before a small letter"),
        pytest.param("She waited ... and waited … and left.", id="ellipsis within"),
        pytest.param("SEOUL, Jan. 5 (Agency) - Talks went on.", id="dateline with a month"),
        pytest.param("WASHINGTON, D.C. — Talks went on.", id="dateline with a dotted place"),
        pytest.param("1. The first point is this.", id="a list's number"),
        pytest.param("Yahoo! Inc. was sold.", id="a name with an exclamation mark"),
        pytest.param("A hard-wrapped line\ngoes on here.", id="a single line end"),
        pytest.param("The court heard Smith v. Jones, art. 5 and Vol. II of it.", id="cases and articles"),
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("He left. She came.", ["He left.", "She came."], id="two plain ones"),
        pytest.param(
            "They flew to the U.S. The army stayed.", ["They flew to the U.S.", "The army stayed."], id="a dotted name"
        ),
        pytest.param("She said no. Then he left.", ["She said no.", "Then he left."], id="the word no"),
        pytest.param("The mass. It was long.", ["The mass.", "It was long."], id="a word like an abbreviation"),
        pytest.param("He quoted Poe Jr. The room laughed.", ["He quoted Poe Jr.", "The room laughed."], id="junior"),
        pytest.param("“We won.” The crowd left.", ["“We won.”", "The crowd left."], id="after a quotation"),
        pytest.param("“Really?!” Yes. (He left.)", ["“Really?!”", "Yes.", "(He left.)"], id="marks and brackets"),
        pytest.param("“We left,” he said. “[But,] no.”", ["“We left,” he said.", "“[But,] no.”"], id="bracketed start"),
        pytest.param("He waited … Nobody came.", ["He waited …", "Nobody came."], id="ellipsis at an end"),
        pytest.param("It cost $5. €6 was asked.", ["It cost $5.", "€6 was asked."], id="a currency sign begins"),
        pytest.param("A title\n \nThe body.", ["A title", "The body."], id="a blank line"),
        pytest.param("Points:\n- one\n- two", ["Points:", "- one", "- two"], id="list items"),
        pytest.param("Plan B. It failed.", ["Plan B.", "It failed."], id="a single letter before an opener"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\n ", [], id="white space alone"),
        pytest.param("?! … .", ["?! … ."], id="marks alone"),
    ],
)
def test_sentences_end_where_they_should(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_a_sentence_never_crosses_a_block() -> None:
    text = "A title without a stop\nThe body begins. It ends"
    blocks = (Block(0, 22, "title"), Block(23, 48, "body"))
    assert [text[s.start : s.end] for s in find_sentences(text, blocks)] == [
        "A title without a stop",
        "The body begins.",
        "It ends",
    ]


@given(st.text(alphabet=st.sampled_from("aA1 .?!…\n\n“”\"'’(No.Mr-é\u2029\ud800"), max_size=200))
def test_any_text_gives_sorted_spans_apart_that_hold_all_words(text: str) -> None:
    spans = find_sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(s.start < s.end for s in spans)
    outside = "".join(
        text[a:b] for a, b in zip([0, *(s.end for s in spans)], [*(s.start for s in spans), len(text)], strict=True)
    )
    assert outside.strip() == ""


@pytest.mark.parametrize("piece", ["1. ", "a. ", "(“ . ” ) ", "? A b c d ", "\n ", "U.S.U.S.", "x" * 50])
def test_time_grows_linearly(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        return min(_timed(text) for _ in range(3))

    assert seconds(80_000) < 12 * seconds(20_000) + 0.05


def _timed(text: str) -> float:
    begun = time.process_time()
    find_sentences(text)
    return time.process_time() - begun


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        pytest.param("ab " * 700 + "x.", [1997, 104], id="between two words"),
        pytest.param("a" * 4500, [2000, 2000, 500], id="where there is no space"),
        pytest.param("a" * 2000, [2000], id="not when it is just short enough"),
        pytest.param("a" * 1999 + "   b", [1999, 1], id="no piece of white space alone"),
    ],
)
def test_what_is_too_long_for_a_sentence_is_cut(text: str, lengths: list[int]) -> None:
    sentences = find_sentences(text)
    assert [s.end - s.start for s in sentences] == lengths
    assert "".join(text[s.start : s.end] for s in sentences).replace(" ", "") == text.replace(" ", "")
