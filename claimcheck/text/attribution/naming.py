"""Whom a source means: pronouns, surnames and "the spokesman" back to the person or body, where the text is plain."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from msgspec import Struct, field, structs

from claimcheck.models import Attribution, Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.attribution.lexicon import grammar
from claimcheck.text.attribution.people import Mention, Named, People, find_people, gender_of_noun, head_noun, office_of

__all__ = ["name_sources"]

# A pronoun's person is named this many sentences before at most; each "she said" in between counts as naming her.
_REACH = 3

_PRONOUNS = {"he": "male", "his": "male", "she": "female", "her": "female"}
_RELATIVES = frozenset({"who", "which", "that"})
_SPOKEN = frozenset({"content after", "content before", "inverted", "according to", "speaker"})
_ASIDE = lazy_pattern(r",(?:\s[^,\n]{1,60},)?\s?")
_GOES_ON = lazy_pattern(r"['’]s?\s?[a-z]|\s(?!himself|herself)(?P<word>[a-z]{1,30})")
_BODY_BEFORE = lazy_pattern(r"\b(?P<body>(?:[Tt]he|[Ii]ts)\s(?!the\b)[a-z-]{3,20}(?:\s[a-z-]{3,20})?),\s$")
_ASIDE_FROM = lazy_pattern(r"\bof\s(?:the\s)?(?:[A-Z][\w.]{0,20}\s){0,3}$")
_LED_BY = lazy_pattern(r"\b(?:of|for|to|with|from|by|at|in|on|under|against|about)\b")
_INTRODUCED = lazy_pattern(r"(?:an?|one)\s", re.IGNORECASE)


def name_sources(
    text: str, sentences: Sequence[Span], quotations: Sequence[Span], attributions: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """The attributions with whom each source means, where the text makes it plain; else `named` stays None.

    Surnames go back to the full name; "he" and "she" to the only person near who can be meant; "the mayor" to the only
    one so described; "it" to the body that spoke last; "who" and "which" to the name that they follow.

    Args:
        text: The article's text.
        sentences: Its sentences, in text order.
        quotations: Its quotations: who is named in one is nobody that the article goes on about.
        attributions: Of `find_attributions`.

    Example:
        >>> from claimcheck.text.attribution import find_attributions
        >>> text = "Ana Roe left. She said it was late."
        >>> spans = [Span(0, 13), Span(14, 35)]
        >>> name_sources(text, spans, [], find_attributions(text, spans, []))[0].named.of(text)
        'Ana Roe'
    """
    speakers = {a.source.start for a in attributions if a.source is not None and a.rule in _SPOKEN}
    if not any(a.source for a in attributions):
        return tuple(attributions)
    reader = _Reader(text, tuple(s.start for s in sentences), find_people(text, speakers), _silent(quotations))
    return tuple(structs.replace(a, named=reader.read(a)) for a in attributions)


def _goes_on(text: str, offset: int, end: int) -> bool:
    """Whether the phrase goes on behind a name to somebody, or something, else: "Roe's lawyer", "the Roe campaign"."""
    more = _GOES_ON.match(text, offset, end)
    return more is not None and more["word"] not in grammar().prepositions | grammar().relatives


def _silent(quotations: Sequence[Span]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return tuple(q.start for q in quotations), tuple(q.end for q in quotations)


class _Reader(Struct):
    """What was read of the text so far.

    Attributes:
        heard: Sentence -> who spoke there, by a pronoun too.
        last: The last source, where the text is plain about it, and its sentence.
        introduced: Head noun -> sources that brought somebody unnamed in ("a spokesman for the ministry").
    """

    text: str
    starts: tuple[int, ...]
    people: People
    quoted: tuple[tuple[int, ...], tuple[int, ...]]
    heard: dict[int, list[Named]] = field(default_factory=dict)
    last: tuple[int, Span, bool] | None = None
    introduced: dict[str, dict[str, Span]] = field(default_factory=dict)

    def read(self, attribution: Attribution) -> Span | None:
        """Whom the attribution's source means; what is learnt is kept for those that follow."""
        source = attribution.source
        if source is None:
            return None
        sentence = self._sentence(source.start)
        words = " ".join(source.of(self.text).lower().split())
        named = self._person(source, words, sentence)
        if named is not None:
            self.heard.setdefault(sentence, []).append(named)
        span = named.span if named is not None else self._body(source, words, sentence)
        if attribution.rule in _SPOKEN and words not in _RELATIVES:
            self._keep(source, words, sentence, named, span)
        return span

    def _keep(self, source: Span, words: str, sentence: int, named: Named | None, span: Span | None) -> None:
        person = named is not None and named.person
        unknown = span is None and (words in _PRONOUNS or words in {"it", "they"})
        self.last = None if unknown else (sentence, span or source, person)
        if span is None and _INTRODUCED.match(words) and " " in words:
            self.introduced.setdefault(head_noun(source.of(self.text)), {}).setdefault(words, source)

    def _sentence(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _person(self, source: Span, words: str, sentence: int) -> Named | None:
        if words in _PRONOUNS:
            return self._pronoun(source.start, _PRONOUNS[words], sentence)
        if words in _RELATIVES:
            found = self._before(source.start, sentence)
            return found if found is None or words == "that" or found.person == (words == "who") else None
        own = self._own(source)
        if own is not None or not words.startswith("the "):
            return own
        return self._described(source)

    def _own(self, source: Span) -> Named | None:
        """Who the source names itself: not "Roe's lawyer", "a friend of Roe" or "Roe and Doe"."""
        mentions = self.people.between(source.start, source.end)
        if not mentions or len({m.named for m in mentions if m.named.person}) > 1:
            return None
        first = next((m for m in mentions if m.named.person), mentions[0])
        if first.span.end > source.end:
            return None
        before = self.text[source.start : first.span.start]
        if _goes_on(self.text, first.span.end, source.end) or (_LED_BY.search(before) and not before.endswith(", ")):
            return None
        whole = " " in first.named.span.of(self.text)
        return first.named if first.named.person or (whole and first is mentions[0]) else None

    def _before(self, offset: int, sentence: int) -> Named | None:
        """Who stands right before a relative pronoun, an apposition between at most."""
        near = [m for m in self.people.between(self.starts[sentence], offset) if m.span.end <= offset]
        for mention in reversed(near[-2:]):
            between = self.text[mention.span.end : offset]
            if between == " " or _ASIDE.fullmatch(between):
                return mention.named
        return None

    def _pronoun(self, offset: int, gender: str, sentence: int) -> Named | None:
        """The only person of the nearest sentence with anybody who can be meant."""
        for index in range(sentence, max(-1, sentence - _REACH - 1), -1):
            end = offset if index == sentence else self.starts[index + 1]
            near = [m for m in self.people.between(self.starts[index], end) if not self._is_quoted(m.span.start)]
            speakers = self.heard.get(index, ())
            can = dict.fromkeys(
                n for n in (*speakers, *(m.named for m in near)) if n.person and n.gender in {"", gender}
            )
            if can:
                only = next(iter(can)) if len(can) == 1 else None
                told = only in speakers or (only is not None and self._is_told_of(near, only, index))
                return only if told else None
        return None

    def _is_told_of(self, near: Sequence[Mention], named: Named, sentence: int) -> bool:
        """Whether the sentence is about the person: no "policies of Ana Roe", no "Ana Roe's house"."""
        places = [
            mention.span
            for mention in near
            if mention.named == named
            and not _ASIDE_FROM.search(self.text, max(0, mention.span.start - 40), mention.span.start)
            and not self.text.startswith(("'s", "’s"), mention.span.end)
        ]
        return bool(places) and (bool(named.gender) or places[0].start - self.starts[sentence] <= _OPENING)

    def _is_quoted(self, offset: int) -> bool:
        starts, ends = self.quoted
        at = bisect_right(starts, offset) - 1
        return at >= 0 and offset < ends[at]

    def _described(self, source: Span) -> Named | None:
        """The only one whom the text above describes by the source's noun."""
        noun = head_noun(source.of(self.text))
        if noun in self.introduced:
            return None
        return self._only(office_of(source.of(self.text)), source) or self._only(noun, source)

    def _only(self, noun: str, source: Span) -> Named | None:
        above = [n for n, end in islice(self.people.described.get(noun, {}).items(), 2) if end <= source.start]
        return above[0] if len(above) == 1 else None

    def _body(self, source: Span, words: str, sentence: int) -> Span | None:
        if words in {"it", "they"}:
            return self._spoke_last(sentence, plural=words == "they")
        if words == "which":
            body = _BODY_BEFORE.search(self.text, max(0, source.start - 60), source.start)
            return Span(*body.span("body")) if body else None
        if not words.startswith("the "):
            return None
        brought_in = self.introduced.get(head_noun(source.of(self.text)), {})
        return next(iter(brought_in.values())) if len(brought_in) == 1 else None

    def _spoke_last(self, sentence: int, *, plural: bool) -> Span | None:
        """The body, or for "they" those, that spoke in this sentence or the one before."""
        if self.last is None or sentence - self.last[0] > 1 or self.last[2]:
            return None
        head = head_noun(self.last[1].of(self.text))
        many = head in {"police", "people"} or (head.endswith("s") and not head.endswith("ss"))
        single = gender_of_noun(head) or _INTRODUCED.match(self.last[1].of(self.text))
        return self.last[1] if many == plural and not single else None


# A name that begins a sentence may have a title and a word or two before it.
_OPENING = 40
