"""What a rule of this plugin is: it spots flags in a document's own voice, outside quotations and furniture."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from claimcheck import Attribution, Document, Example, Notice, Rule, Span, lazy_pattern

__all__ = ["Flag", "StructuredRule", "Voice"]


# How many contents that begin before an offset are looked at for the one that holds it.
_NESTED = 8
_RESTS_ON = lazy_pattern(r"Rests on: ([^;(\n]{2,120}?)(?=[;(.\n]|$)")


class Flag(Struct, frozen=True, order=True):
    """A span to remark on, what to say of it and what to write instead."""

    span: Span
    message: str
    suggestion: str | None = None


class Voice(Struct, frozen=True):
    """What the article says in its own voice: a document with its quotations and furniture to look up by offset.

    `words` is the text in lower case with single spaces.
    """

    document: Document
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentence_starts: tuple[int, ...]
    said: tuple[tuple[int, int], ...]
    told: tuple[tuple[int, int, str], ...] = ()
    words: str = ""

    @classmethod
    def of(cls, document: Document) -> Voice:
        """The voice of a document."""
        blocks = document.article.blocks if document.where == "text" else ()
        hidden = [Span(b.start, b.end) for b in blocks if b.kind == "furniture"]
        silent = sorted([*document.quotations, *hidden])
        sentences = tuple(s.start for s in document.sentences)
        told = [(s.start, s.end, _name(document, a)) for a in document.attributions if a.source for s in a.content]
        said = _merged(Span(start, end) for start, end, _ in told)
        starts, ends = tuple(s.start for s in silent), tuple(s.end for s in silent)
        return cls(
            document, starts, ends, sentences, said, tuple(sorted(told)), " ".join(document.text.lower().split())
        )

    def speaks_at(self, offset: int) -> bool:
        """Whether the article itself speaks at the offset: no quotation, no furniture."""
        place = bisect_right(self.starts, offset) - 1
        return place < 0 or self.ends[place] <= offset

    def is_said(self, offset: int) -> bool:
        """Whether the offset stands in what the article says that somebody says."""
        place = bisect_right(self.said, (offset, sys.maxsize)) - 1
        return place >= 0 and offset < self.said[place][1]

    def whose(self, offset: int) -> str:
        """Whose words stand there: the article's own, or its rendering of what somebody says."""
        place = bisect_right(self.told, (offset, sys.maxsize, ""))
        near = reversed(self.told[max(0, place - _NESTED) : place])
        source = next((words for _, end, words in near if offset < end), "")
        return f"article's rendering of “{source}”" if source else "article's own words"

    def sentence(self, offset: int) -> Span | None:
        """The sentence that holds the offset."""
        place = bisect_right(self.sentence_starts, offset) - 1
        if place < 0 or self.document.sentences[place].end <= offset:
            return None
        return self.document.sentences[place]

    def has_any(self, phrases: Iterable[str]) -> bool:
        """Whether the text has one of the phrases in any case, be it within a word: asked before a pattern is made."""
        return any(phrase in self.words for phrase in phrases)

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The pattern's matches that begin in the article's own voice."""
        return (match for match in pattern.finditer(self.document.text) if self.speaks_at(match.start()))


def _name(document: Document, said: Attribution) -> str:
    """Whom the attribution names, else its source as written."""
    span = said.named or said.source
    return "" if span is None else " ".join(span.of(document.text).split())


def _guide(rule: Rule) -> str:
    """The first guide that the rule rests on, by name, as its explanation says."""
    named = _RESTS_ON.search(rule.explanation)
    return f" See {named[1].strip()}." if named else ""


def _merged(spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """The spans as pairs in order, those that touch made one."""
    merged: list[tuple[int, int]] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], span.end))
        else:
            merged.append((span.start, span.end))
    return tuple(merged)


class StructuredRule(Struct, frozen=True):
    """A wording rule that looks at the document's structure. Of flags that overlap, the first and longest stands."""

    rule: Rule
    category: str
    spot: Callable[[Voice], Iterable[Flag]]
    examples: tuple[Example, ...] = ()

    def find(self, document: Document) -> Iterator[Notice]:
        """A notice for each flag, in text order."""
        end, severity = 0, self.rule.severity or "warning"
        voice = Voice.of(document)
        flags = self.spot(voice)
        for flag in sorted(flags, key=lambda f: (f.span.start, -f.span.end, f.message)):
            if flag.span.start < end:
                continue
            end = flag.span.end
            message = f"{flag.message} ({voice.whose(flag.span.start)})"
            suggestion = f"{flag.suggestion}{_guide(self.rule)}" if flag.suggestion else None
            remark = (self.category, message, severity, suggestion)
            words = flag.span.of(document.text)
            yield Notice(self.rule.code, flag.span.start, end, words, *remark, where=document.where)
