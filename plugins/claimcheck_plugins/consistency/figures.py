"""The figures of a document, with what each measures and how it is tied to what was said before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from claimcheck import Document, Quantity, Span, lazy_pattern
from claimcheck.models import Bound, Number, Where
from claimcheck.text.numbers import Numeral, find_numerals
from claimcheck.text.quantities import is_currency
from claimcheck_plugins.consistency.scope import (
    REACH,
    deed_of,
    is_aside,
    is_owned,
    is_part,
    is_restricted,
    planned_verb,
    pointer_of,
    state_of,
    state_of_head,
    without_plan,
)
from claimcheck_plugins.consistency.vocabulary import head_names, one_word, people, states

__all__ = ["AGE", "NUMBER", "Figure", "find_figures", "number_of"]

AGE = "year of age"
# A number in digits or words, as it stands before a counted head.
NUMBER = (
    r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,6}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
)
# "Jewels worth 18 million": no noun and no currency, but no count of people either.
_AMOUNT, _LARGE = "amount", 100_000
_SHARES = frozenset({"percentage", "percentage point"})
_STRETCHES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_YEARS = range(1900, 2101)
_DIES_AT = lazy_pattern(r"\b(?:dies|died|dead|dying)\sat\s$", re.IGNORECASE)
_FOLLOWING = lazy_pattern(r"[\s-]([a-zA-Z]{2,20})\b(?:[\s-]([a-z]{3,20})\b)?")
# "The five injured", "All 16 walked out": what the text layer leaves out, for it may be a pronoun.
_POINTED = lazy_pattern(
    r"\b(?P<lead>[Tt]h(?:e|ese|ose)|[Aa]ll)\s(?=[\dtfsen])"
    rf"(?P<number>{NUMBER})(?![\w,.]{{0,9}}\d)(?=(?:\s(?P<word>[a-z]{{2,20}}))?)"
)
# "Four-goal striker": looked for from the hyphen.
_JOINED = lazy_pattern(rf"\b{NUMBER}$", re.IGNORECASE)
_JOINT = lazy_pattern(r"-(?P<word>[a-z]{3,15})\b")
_LONGEST_NUMBER = 16


class Figure(Struct, frozen=True):
    """A figure as the rules compare it.

    Attributes:
        start, end, text, where: As it stands, with unit or noun.
        low, high, bound, hedge, step: As in `Quantity`.
        kind: "count", "ordinal", "money", "share", "age", "duration" or "measure".
        keys: What it may be a figure of: "dead", "worker", "dollar", "year of age"; the first is the likeliest.
        modifiers: The words before the head of the counted phrase.
        following: The words after a unit ("the $9 billion settlement"), two at most.
        pointer: The word that makes it point back ("the 27 dead", "all 16"), or "".
        owned: Whether a pronoun owns it ("her six wickets").
        restricted: Whether what follows says which ones are meant ("the 27 who stayed").
        part: Whether it is a part, an addition, a step or a supposition ("another 12", "five of the 20").
        planned: The verb of the plan whose object it is ("would cut 140 jobs"), if nothing else makes it a part.
        sentence: Where it stands.
    """

    start: int
    end: int
    text: str
    where: Where
    low: Number
    high: Number
    bound: Bound
    hedge: str
    step: Number
    kind: str
    keys: tuple[str, ...]
    modifiers: frozenset[str]
    following: tuple[str, ...]
    pointer: str
    owned: bool
    restricted: bool
    part: bool
    sentence: Span
    planned: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def state(self) -> str:
        """What happens to those who are counted, or ""."""
        return self.keys[0] if self.keys and self.keys[0] in states() else ""

    @property
    def head(self) -> str:
        """The head of the counted phrase, or ""."""
        return next((key for key in self.keys if key not in states() and not key.startswith("did ")), "")


def find_figures(document: Document) -> tuple[Figure, ...]:
    """The figures of a document in text order; fractions are none, nor is "first", which counts nothing.

    Args:
        document: Its quantities are read, and the counts that point back or are joined by a hyphen.
    """
    quantities = [quantity for quantity in document.quantities if not quantity.ordinal or quantity.low > 1]
    found = [_figure(quantity, document) for quantity in quantities if not 0 < quantity.low < 1 or quantity.unit]
    starts = [quantity.number_start for quantity in quantities]
    for figure in (*_pointed(document), *_hyphened(document)):
        at = bisect_left(starts, figure.start)
        if at == len(starts) or starts[at] >= figure.end:
            found.append(figure)
    return tuple(sorted(found, key=lambda figure: (figure.start, figure.end)))


def number_of(said: str) -> Number:
    """What a number in digits or words is worth; 0 where it is none.

    Example:
        >>> number_of("1,200"), number_of("twenty-two"), number_of("several")
        (1200, 22, 0)
    """
    numeral = _numeral(said)
    return numeral.low if numeral is not None else 0


def _numeral(said: str) -> Numeral | None:
    return next(find_numerals(said, said.lower(), 0, len(said)), None)


def _figure(quantity: Quantity, document: Document) -> Figure:
    text, sentence = document.text, document.sentence_at(quantity.start)
    before, after = _round(text, sentence, quantity.start, quantity.end)
    unhedged = before.rstrip()
    if quantity.hedge and unhedged.lower().endswith(quantity.hedge.lower()):
        before = f"{unhedged[: -len(quantity.hedge)].rstrip()} "
    kind, noun = _kind(quantity, before), quantity.noun or ""
    keys = _counted(noun, before, after) if kind == "count" else _measured(kind, quantity)
    if not noun and kind == "count" and quantity.low >= _LARGE:
        keys = (*keys, _AMOUNT)
    part = is_part(before, after, noun, time=kind == "duration") or (kind == "count" and is_aside(keys, before))
    return Figure(
        quantity.start, quantity.end, quantity.text, document.where,
        quantity.low, quantity.high, quantity.bound, quantity.hedge, quantity.step,
        kind, keys, frozenset(noun.lower().split()[:-1]), _following(after) if kind != "count" else (),
        pointer_of(before), is_owned(before), is_restricted(after), part, sentence,
        "" if is_part(without_plan(before), after, noun) else planned_verb(before),
    )  # fmt: skip


def _round(text: str, sentence: Span, start: int, end: int) -> tuple[str, str]:
    """The words of the sentence on either side."""
    return text[max(sentence.start, start - REACH) : start], text[end : max(end, min(sentence.end, end + REACH))]


def _kind(quantity: Quantity, before: str) -> str:
    unit = quantity.unit
    if quantity.ordinal:
        return "ordinal"
    if unit is None:
        return "age" if _DIES_AT.search(before) else "count"
    if unit == AGE:
        return "age"
    if unit in _SHARES:
        return "share"
    if unit in _STRETCHES:
        return "duration"
    return "money" if is_currency(unit) else "measure"


def _measured(kind: str, quantity: Quantity) -> tuple[str, ...]:
    if kind == "ordinal":
        return (f"which {one_word(quantity.noun)}",) if quantity.noun else ()
    return (AGE if kind == "age" else quantity.unit or "",)


def _following(after: str) -> tuple[str, ...]:
    match = _FOLLOWING.match(after)
    return tuple(word for word in match.groups() if word) if match else ()


def _counted(noun: str, before: str, after: str) -> tuple[str, ...]:
    """What a count counts: what happens to the people, then the head of the counted phrase."""
    head = one_word(noun) if noun else ""
    if state_of_head(head):
        return (state_of_head(head),)
    who = not head or head in people()
    state = (state_of(before, after) or deed_of(before, after)) if who else ""
    return tuple(key for key in (state, head_names().get(head, head)) if key)


def _pointed(document: Document) -> Iterator[Figure]:
    for match in _POINTED.finditer(document.text):
        numeral = _numeral(match["number"])
        if numeral is None or (match["number"].isdecimal() and numeral.low in _YEARS):
            continue
        state = state_of_head((match["word"] or "").lower())
        span = Span(match.start("number"), match.end("word") if state else match.end("number"))
        yield _found(document, span, numeral, state, match["lead"].lower())


def _hyphened(document: Document) -> Iterator[Figure]:
    text = document.text
    for match in _JOINT.finditer(text):
        said = _JOINED.search(text[max(0, match.start() - _LONGEST_NUMBER) : match.start()])
        numeral = _numeral(said[0]) if said else None
        if said is not None and numeral is not None:
            head = one_word(match["word"])
            span = Span(match.start() - len(said[0]), match.end())
            yield _found(document, span, numeral, head_names().get(head, head))


def _found(document: Document, span: Span, numeral: Numeral, key: str, pointer: str = "") -> Figure:
    text, sentence = document.text, document.sentence_at(span.start)
    before, after = _round(text, sentence, span.start, span.end)
    key = key or state_of("", after)
    return Figure(
        span.start, span.end, span.of(text), document.where, numeral.low, numeral.high, "=", "", numeral.step,
        "count", (key,) if key else (), frozenset(), (),
        pointer, is_owned(before), is_restricted(after), is_part("", after), sentence,
    )  # fmt: skip
