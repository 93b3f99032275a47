"""Which president of the United States somebody was, as claims: "Mr Obama, the 44th president"."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from claimcheck import Claim, Document, Quantity, RelationValue, Span, lazy_pattern, read_toml

__all__ = ["extract_holders"]

_NAME = r"(?:[A-Z][\w’'-]{1,20}\s|[A-Z]\.\s){0,3}[A-Z][\w’'-]{2,20}"
_BEFORE = lazy_pattern(
    rf"(?P<name>{_NAME})(?:,\s(?:who\s(?:was|is|became)\s)?|\s(?:was|is|became|will\sbecome|took\soffice\sas|was\ssworn\sin\sas|"
    r"was\sinaugurated\sas)\s)(?:the|America['’]s|the\scountry['’]s|the\snation['’]s)\s$"
)
_AFTER = lazy_pattern(rf",?\s(?P<name>{_NAME})")
_NOUN = lazy_pattern(
    r"(?:(?:US|U\.S\.|American)\s)?[Pp]resident(?P<whole>\sof\sthe\sUnited\sStates)?"
    r"(?=[,.;:!?)]|\Z|\n|\s(?:[A-Z]|(?:was|is|and|spoke|said|died|took|had|has|won|left|on|at|after)\b))(?!\sand\sC)"
)
_TITLES = lazy_pattern(r"^(?:(?:Mr|President|Former|former|Then|But|And|When|In|The)\.?\s)+")
# "The first president" is the first of a kind more often than George Washington.
_SUPERLATIVE = 5
_REACH = 90


@functools.cache
def _words() -> dict[str, list[str]]:
    table: dict[str, Any] = read_toml("claimcheck_plugins.events", "holders.toml")
    return table


def extract_holders(document: Document) -> Iterator[Claim]:
    """A claim for each president of the United States who is numbered.

    Args:
        document: Its quantities and title are read.
    """
    every = f"{document.article.title or ''}\n{document.text}"
    country = any(word in every for word in _words()["country"])
    for quantity in document.quantities:
        if not quantity.ordinal or "resident" not in (quantity.noun or ""):
            continue
        noun = _NOUN.match(document.text, quantity.number_end + 1)
        name = _name(document, quantity, noun.end()) if noun is not None else None
        if noun is None or name is None or (quantity.low <= _SUPERLATIVE and noun["whole"] is None):
            continue
        words = _TITLES.sub("", name.of(document.text))
        if country or words.split()[-1] in _words()["alone"]:
            yield _claim(document, quantity, name, words)


def _name(document: Document, quantity: Quantity, end: int) -> Span | None:
    """The name right before "the 44th", or right after "president"."""
    text, sentence = document.text, document.sentence_at(quantity.start)
    start = max(sentence.start, quantity.number_start - _REACH)
    before = _BEFORE.search(text[start : quantity.number_start])
    if before is not None:
        return Span(start + before.start("name"), start + before.end("name"))
    after = _AFTER.match(text, end, sentence.end)
    return Span(*after.span("name")) if after is not None else None


def _claim(document: Document, quantity: Quantity, name: Span, words: str) -> Claim:
    start, end = min(name.start, quantity.start), max(name.end, quantity.end)
    number = Span(quantity.number_start, quantity.number_end)
    value = RelationValue(
        "nth-holder",
        subject="office:us-president",
        object=words,
        number=quantity.low,
        ordinal=True,
        members=(name, number),
        words="president",
    )
    sentence = document.sentence_at(start)
    return Claim("event", start, end, document.text[start:end], sentence, value, document.where)
