"""Scores sentences: weights.toml says what each feature is worth, words.toml which words show it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from claimcheck.models import Document, Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.packaged import read_toml

__all__ = ["explain_sentences", "score_sentences"]

# A sentence is cut here, as everywhere in the text layer.
_LONGEST = 2000

_WORD = lazy_pattern(r"[^\W_]{1,60}(?:['’.-][^\W_]{1,60}){0,6}")
_MONEY = lazy_pattern(r"[$£€¥%]")
# A capitalised word that does not begin the sentence.
_NAME = lazy_pattern(r"(?<=[a-z,;] )[A-Z][a-z]{2,40}")
_YEAR = lazy_pattern(r"\b(?:1[6-9]|20)\d\d\b")
_LONG_SENTENCE, _SHORT_SENTENCE = 30, 6


class _Features(Struct, frozen=True):
    base: float
    weights: Mapping[str, float]
    phrases: Mapping[str, tuple[str, ...]]
    longest: int


@cache
def _features() -> _Features:
    table = read_toml(__package__, "weights.toml")
    words = read_toml(__package__, "words.toml")
    features: dict[str, tuple[str, ...]] = {}
    for feature, phrases in words.items():
        for phrase in phrases:
            features[phrase] = (*features.get(phrase, ()), feature)
    return _Features(table["base"], table["weights"], features, max(len(phrase.split()) for phrase in features))


def score_sentences(document: Document) -> tuple[float, ...]:
    """How much each sentence of a document deserves a check, from 0 to 1, in the order of `document.sentences`.

    The features are those that Hassan et al. (ClaimBuster, KDD 2017) and Konstantinovskiy et al. (2018) found in what
    fact-checkers choose: figures, comparisons, deeds and named actors for, opinion, forecast and question against.

    Args:
        document: With its quantities, timexes and entities; its own scores are not read.
    """
    return tuple(_score(features) for features in _in_sentences(document))


def explain_sentences(document: Document) -> tuple[tuple[tuple[str, float], ...], ...]:
    """The named features of each sentence with what each adds to its score, the base first.

    Args:
        document: As for `score_sentences`. The sum, kept within 0 and 1, is the score.
    """
    base = ("base", _features().base)
    return tuple((base, *features) for features in _in_sentences(document))


def _in_sentences(document: Document) -> Iterator[Iterator[tuple[str, float]]]:
    """The features of each sentence."""
    counted = zip(*(_per_sentence(document, kind) for kind in _mentions(document)), strict=True)
    for span, counts in zip(document.sentences, counted, strict=True):
        yield _of_sentence(document.text, span, counts)


def _mentions(document: Document) -> tuple[list[int], list[int], list[int]]:
    """Where the figures, the dates that can be placed and the names begin."""
    figures = [q.start for q in document.quantities if not q.ordinal]
    dates = [t.start for t in document.timexes if t.from_ is not None]
    return figures, dates, [e.start for e in document.entities]


def _per_sentence(document: Document, starts: Sequence[int]) -> list[int]:
    """How many of the offsets fall into each sentence."""
    return [bisect_left(starts, s.end) - bisect_left(starts, s.start) for s in document.sentences]


def _score(features: Iterable[tuple[str, float]]) -> float:
    return round(min(1.0, max(0.0, _features().base + sum(weight for _, weight in features))), 3)


def _of_sentence(text: str, span: Span, counts: Sequence[int]) -> Iterator[tuple[str, float]]:
    """The features of one sentence, given how many figures, dates and names stand in it."""
    features = _features()
    sentence = text[span.start : min(span.end, span.start + _LONGEST)]
    words = [word.lower().replace("’", "'") for word in _WORD.findall(sentence)]
    found = _named(words) | set(_counted(sentence, *counts)) | set(_formal(sentence, len(words)))
    for feature, weight in features.weights.items():
        if feature == "words":
            yield feature, round(weight * min(len(words), _LONG_SENTENCE), 3)
        elif feature in found:
            yield feature, weight


def _named(words: Sequence[str]) -> set[str]:
    """The features that words and phrases show."""
    features, found = _features(), set[str]()
    for start in range(len(words)):
        for size in range(1, features.longest + 1):
            found.update(features.phrases.get(" ".join(words[start : start + size]), ()))
    return found


def _counted(sentence: str, figures: int, dates: int, names: int) -> Iterator[str]:
    yield from ("figure", "second-figure", "third-figure")[:figures]
    names = max(names, len(_NAME.findall(sentence)))
    yield from ("actor", "second-actor")[:names]
    if dates or _YEAR.search(sentence):
        yield "year"


def _formal(sentence: str, size: int) -> Iterator[str]:
    if _MONEY.search(sentence):
        yield "scale"
    if sentence.rstrip("\"”’')").endswith("?"):
        yield "question"
    if size < _SHORT_SENTENCE:
        yield "short"
