"""What is read: the article, its mentions, and the document made of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeVar

from msgspec import Struct

from claimcheck.models.base import BlockKind, Bound, Number, Span, TimexType, Where

__all__ = [
    "Article",
    "Attribution",
    "Block",
    "Document",
    "Entity",
    "Quantity",
    "Timex",
]


class Block(Struct, frozen=True, order=True):
    """A part of an article and what it is. Blocks stand in text order, apart; `furniture` is never checked."""

    start: int
    end: int
    kind: BlockKind


class Article(Struct, frozen=True):
    """An article as read.

    Attributes:
        id: Given with the article, else made from its source and content.
        text: The text as read, newlines unified, nothing else changed.
        title: The headline, or None.
        published: The publication date that relative dates are read from, or None.
        published_from: Where that date was found, in words ("dateline, line 2", "--date", "JSON-LD datePublished").
        language: A BCP 47 tag.
        source: Path or URL that it was read from, as the user gave it.
        blocks: What each part of the text is. When no block is a `title`, the title is not in the text.
        sha256: Of the bytes read.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    published_from: str | None = None
    language: str = "en"
    source: str | None = None
    blocks: tuple[Block, ...] = ()
    sha256: str = ""

    @property
    def title_in_text(self) -> bool:
        """Whether the title is a block of the text. If not, it is a document of its own."""
        return any(block.kind == "title" for block in self.blocks)


class Timex(Struct, frozen=True):
    """A date, time, duration or repetition (TIMEX3, ISO-TimeML) and what it was read as.

    Attributes:
        value: TIMEX3 value, resolved where it can be ("2018-06", "P10D", "XXXX-WXX-3", "PRESENT_REF").
        mod: TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN, ...) or None.
        from_, to: The first and last day that the expression can mean, both included; None when open or unresolved.
        symbol: The value before it was resolved ("UNDEF-last-year-06").
        rule: Name of the rule that read it.
        policy: How the value was chosen, in words, for `--explain`.
        candidates: The values it was chosen from, in order of time, where the words left several open.
        weekday: ISO weekday (1 Monday .. 7 Sunday) that the words name, or None.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    from_: date | None = None
    to: date | None = None
    symbol: str = ""
    rule: str = ""
    policy: str = ""
    weekday: int | None = None
    candidates: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Quantity(Struct, frozen=True):
    """A number with its bound, unit or counted noun.

    Attributes:
        number_start, number_end: The number alone; `start`, `end` cover unit or noun too.
        low, high: Never None. One-sided: equal, with a bound. A range: `low < high`, bound "=". 25 % is 25.
        bound: "<" for "nearly", "~" for "about", ">=" for "at least", ...
        change: Direction when it is the size of a change ("rose 25 percent"), else None.
        unit: Canonical singular name of a unit ("kilometre", "percentage", "dollar", "year of age"), or None.
        noun: The counted noun phrase as written ("troops"), or None.
        hedge: The words that gave the bound, as written ("nearly"), or "".
        step: The place of the last significant digit (30,000 -> 10000; 28,500 -> 100; 2.5 million -> 100000).
        rule: Name of the rule that read it.
    """

    start: int
    end: int
    text: str
    number_start: int
    number_end: int
    low: Number
    high: Number
    bound: Bound = "="
    change: Literal["up", "down"] | None = None
    unit: str | None = None
    noun: str | None = None
    ordinal: bool = False
    hedge: str = ""
    step: Number = 1
    rule: str = ""

    @property
    def span(self) -> Span:
        """Where it stands, with unit or noun."""
        return Span(self.start, self.end)


class Entity(Struct, frozen=True):
    """A name in the text, linked.

    Attributes:
        id: The entity's id in the references ("country:KOR", "person:kim-jong-un", "city:hanoi").
        label: Its usual English name.
        kind: "country", "city", "person", "organisation", "region", ...
        alias: How it was named: name, official, abbreviation, demonym, metonym, title, contextual, surname.
        rule: Why this reading was taken.
    """

    start: int
    end: int
    text: str
    id: str
    label: str
    kind: str
    alias: str = "name"
    rule: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Attribution(Struct, frozen=True):
    """Who says what (PARC terms): source, cue and content, each where the text has one.

    Attributes:
        rule: How it was read.
        named: The words of the text that say whom the source means ("she": "Ana Roe"), where that is plain.
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    rule: str = ""
    named: Span | None = None


_P = TypeVar("_P", Span, Block)


def _holding(parts: Sequence[_P], offset: int) -> _P | None:
    """The part that holds the offset, of parts in text order that do not overlap."""
    at = bisect_right(parts, offset, key=lambda part: part.start) - 1
    return parts[at] if at >= 0 and offset < parts[at].end else None


_M = TypeVar("_M", Timex, Quantity, Entity)


def _inside(mentions: Sequence[_M], span: Span) -> tuple[_M, ...]:
    """The mentions inside a span, of mentions in text order."""
    found: list[_M] = []
    for at in range(bisect_left(mentions, span.start, key=lambda mention: mention.start), len(mentions)):
        if mentions[at].start >= span.end:
            break
        if mentions[at].end <= span.end:
            found.append(mentions[at])
    return tuple(found)


# How many sentences back "the country" may stand for one that is named there.
_IN_VIEW = 2


class Document(Struct, frozen=True):
    """An article's text (or its title, when that stands apart) with its mentions: what extractors read.

    `text` is the text that all offsets count in. Mentions are in text order; none stands in furniture.
    `quotations` are the spans between quotation marks, marks included. `title` is the title's own document where the
    title stands apart from this text, so that extractors can hold one against the other; else None. `transcript` is
    what was said, where the user gave it.
    """

    article: Article
    text: str
    where: Where = "text"
    sentences: tuple[Span, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    entities: tuple[Entity, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    check_worthiness: tuple[float, ...] = ()
    quotations: tuple[Span, ...] = ()
    title: Document | None = None
    transcript: str = ""

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds the offset, else the empty span there."""
        return _holding(self.sentences, offset) or Span(offset, offset)

    def timexes_in(self, span: Span) -> tuple[Timex, ...]:
        """The dates, times and durations that stand inside the span, found without a look at the others."""
        return _inside(self.timexes, span)

    def quantities_in(self, span: Span) -> tuple[Quantity, ...]:
        """The quantities that stand inside the span."""
        return _inside(self.quantities, span)

    def entities_in(self, span: Span) -> tuple[Entity, ...]:
        """The names that stand inside the span."""
        return _inside(self.entities, span)

    def country_in_view(self, offset: int) -> Entity | None:
        """The country that "the country" or "the capital" stands for at the offset, or None where it cannot be told.

        Of the sentence up to the offset and the two sentences before it, the nearest that names a country names it
        alone, or begins with it as a sentence before; where none does, it is the only country of the text. Names and
        demonyms count, seats of governments ("Washington said") do not.
        """
        at = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        near = self.sentences[max(0, at - _IN_VIEW) : at + 1][::-1]
        stretches = [Span(sentence.start, min(offset, sentence.end)) for sentence in near]
        for stretch in (*stretches, Span(0, len(self.text))):
            named = [e for e in self.entities_in(stretch) if e.kind == "country" and e.alias != "metonym"]
            if named:
                alone = len({country.id for country in named}) == 1
                subject = stretch in near and stretch.end < offset and self._is_subject(named[0], stretch)
                return named[-1] if alone else named[0] if subject else None
        return None

    def _is_subject(self, country: Entity, sentence: Span) -> bool:
        """Whether the sentence begins with the name, and with no other country beside it."""
        joined = self.text[country.end : country.end + len("'s and ")].lstrip("'’s").startswith(" and ")
        return country.start <= sentence.start + len("The ") and country.alias != "demonym" and not joined

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the offset, or None (a title that stands apart has no blocks)."""
        if self.where == "title":
            return None
        return _holding(self.article.blocks, offset)

    def in_quotation(self, offset: int) -> bool:
        """Whether the offset stands between quotation marks."""
        return _holding(self.quotations, offset) is not None
