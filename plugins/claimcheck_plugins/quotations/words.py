"""A quotation as words that can be held against others: case, marks and contractions taken out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck import lazy_pattern

__all__ = ["FILLERS", "Part", "parts_of", "plain_words"]

# An address belongs to what is written, not to what was said.
_ADDRESS = lazy_pattern(r"(?:https?://|www\.)[^\s\"“”<>]{1,2000}")
_TOKEN = lazy_pattern(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)*|%")
# What is said before the words themselves, and what a transcript keeps and a quotation need not.
FILLERS = frozenset({"ah", "eh", "er", "erm", "hm", "mm", "oh", "uh", "um", "well"})
_CONTRACTED = (("n't", "not"), ("'re", "are"), ("'m", "am"), ("'ll", "will"), ("'ve", "have"))
_WHOLE = {"can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "cannot": ("can", "not")}
_SAME = {
    "%": ("percent",),
    "pct": ("percent",),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "ok": ("okay",),
}
_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {word: str(number) for number, word in enumerate(_UNITS)} | {
    word: str(number) for number, word in zip(range(20, 100, 10), _TENS, strict=True)
}
_GAP = lazy_pattern(r"(?P<bracket>\[[^\]]{0,200}\])|(?P<ellipsis>\.\s?\.\s?\.(?:\s?\.)?|…)")


class Part(Struct, frozen=True):
    """Words that stand together, and what the article left out before them: "", "bracket" or "ellipsis"."""

    words: tuple[str, ...]
    before: str = ""


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text, small letters, contractions written out, number words as digits.

    Args:
        text: Any.

    Example:
        >>> plain_words("We DON'T want ten per cent.")
        ('we', 'do', 'not', 'want', '10', 'percent')
    """
    tokens = _TOKEN.findall(_ADDRESS.sub(" ", text))
    found = tuple(word for token in tokens for word in _plain(token.lower().replace("’", "'")))
    return tuple(_joined(found))


def _plain(token: str) -> Sequence[str]:
    if token in _WHOLE:
        return _WHOLE[token]
    if token in _SAME:
        return _SAME[token]
    if token[0].isdigit():
        return (token.replace(",", ""),)
    for ending, word in _CONTRACTED:
        if token.endswith(ending) and len(token) > len(ending):
            return (token[: -len(ending)], word)
    return (_NUMBERS.get(token, token),)


def _joined(words: Sequence[str]) -> Iterator[str]:
    """The words with “per cent” made one."""
    skip = False
    for place, word in enumerate(words):
        if skip:
            skip = False
        elif word == "per" and words[place + 1 : place + 2] == ("cent",):
            skip = True
            yield "percent"
        else:
            yield word


def parts_of(quotation: str) -> tuple[Part, ...]:
    """The stretches of a quotation that claim to be word for word: brackets and ellipses part them.

    Args:
        quotation: Marks included or not.

    Example:
        >>> parts_of("“We … [will] win.”")
        (Part(words=('we',), before=''), Part(words=('win',), before='bracket'))
    """
    parts: list[Part] = []
    start, before = 0, ""
    for gap in _GAP.finditer(quotation):
        words = plain_words(quotation[start : gap.start()])
        if words:
            parts.append(Part(words, before))
            before = ""
        before = str(gap.lastgroup) if before != "ellipsis" or gap.lastgroup == "bracket" else before
        start = gap.end()
    words = plain_words(quotation[start:])
    if words:
        parts.append(Part(words, before))
    return tuple(parts)
