import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Article, Document, Entity, Quantity, Span, Timex
from claimcheck.text.checkworthiness import explain_sentences, score_sentences
from claimcheck.text.sentences import find_sentences


def document(text: str, **mentions: tuple[object, ...]) -> Document:
    return Document(Article("a", text), text, sentences=find_sentences(text), **mentions)  # type: ignore[arg-type]  # by layer


def test_features_are_named_and_sum_to_the_score() -> None:
    text = "Exports fell by 12 tonnes in 1998."
    quantity = Quantity(16, 25, "12 tonnes", 16, 18, 12, 12, unit="tonne")
    read = document(text, quantities=(quantity,))
    features = explain_sentences(read)[0]
    assert features == (
        ("base", 0.3),
        ("figure", 0.14),
        ("year", 0.07),
        ("change", 0.09),
        ("public-thing", 0.05),
        ("words", 0.035),
    )
    assert score_sentences(read) == (round(sum(weight for _, weight in features), 3),)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        pytest.param("Unemployment fell to its lowest level since 1969.", "I hope that life gets better.", id="hope"),
        pytest.param("The senator voted against the treaty in 2011.", "You should vote for freedom.", id="deed, wish"),
        pytest.param("The army lost more soldiers than before.", "Did the army lose its way?", id="question"),
        pytest.param("The company paid no tax last year.", "The company will pay tax.", id="past, forecast"),
        pytest.param("The minister lied about the budget.", "Thank you, and good evening.", id="accusation, courtesy"),
    ],
)
def test_what_can_be_looked_up_ranks_before_what_cannot(better: str, worse: str) -> None:
    scores = score_sentences(document(f"{better} {worse}"))
    assert scores[0] > scores[1]


def test_mentions_count_in_their_own_sentence_only() -> None:
    text = "A port. The port."
    numbers = tuple(Quantity(8 + i, 9 + i, "x", 8 + i, 9 + i, 1, 1) for i in range(4))
    dated = Timex(8, 9, "x", "DATE", "1998", from_=None)
    named = Entity(8, 9, "x", "place:x", "X", "place")
    read = document(text, quantities=numbers, timexes=(dated,), entities=(named,))
    first, second = score_sentences(read)
    assert round(second - first, 3) == 0.27
    assert [name for name, _ in explain_sentences(read)[1]] == [
        "base",
        "figure",
        "second-figure",
        "third-figure",
        "actor",
        "words",
        "short",
    ]


def test_an_ordinal_is_no_figure() -> None:
    text = "The third port was opened by the town then."
    ordinal = Quantity(4, 9, "third", 4, 9, 3, 3, ordinal=True)
    assert score_sentences(document(text, quantities=(ordinal,))) == score_sentences(document(text))


def test_no_sentences_give_no_scores() -> None:
    assert (score_sentences(document("")), explain_sentences(document(""))) == ((), ())


@given(st.text(max_size=300))
def test_any_text_scores_between_nothing_and_one(text: str) -> None:
    read = document(text)
    scores = score_sentences(read)
    assert len(scores) == len(read.sentences)
    assert all(0 <= score <= 1 for score in scores)


def test_time_grows_linearly_with_one_endless_sentence() -> None:
    def seconds(size: int) -> float:
        text = "word $1998 " * size
        read = Document(Article("a", text), text, sentences=(Span(0, len(text)),) * size)
        begun = time.process_time()
        score_sentences(read)
        return time.process_time() - begun

    assert seconds(400) < 8 * seconds(100) + 0.5
