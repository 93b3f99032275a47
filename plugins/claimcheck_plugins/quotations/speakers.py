"""QUO102: a quotation that nobody is said to have said."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from claimcheck import Document, Example, Notice, Rule, Span, lazy_pattern
from claimcheck_plugins.quotations.words import plain_words

__all__ = ["SPEAKER", "SpeakerRule"]

SPEAKER = Rule(
    "QUO102",
    "quotation-without-speaker",
    "a whole sentence between quotation marks, and nobody said to have said it",
    """A reader must be able to tell whose words a quotation has.

What is flagged, for information: a quotation of at least eight words that no verb of saying attributes to anybody,
where neither a colon or comma leads up to it, nor a speaker follows it, nor somebody spoke shortly before. Headlines,
captions and page furniture are left alone, and so is a quotation that goes on from the one before.""",
    "info",
)

_SHORTEST = 8
_FEW = 300
_PARAGRAPH_END = lazy_pattern(r"\n\s{0,80}\n")
_GOES_ON_AFTER = frozenset(",?!—–-")
_SPEAKER_AFTER = lazy_pattern(
    r"\s(?:(?:(?:[Tt]he|[Aa]n?)\s)?(?:[\w.'’-]{1,30}\s){1,6}[a-z]{2,20}(?:ed|s|id|ote)\b|[a-z]{2,20}(?:ed|s)\s(?:[A-Z]|the\b|an?\b))"
)
_MESSAGE = "nobody is said to have said this"


class SpeakerRule(Struct, frozen=True):
    """Flags quotations without a speaker."""

    rule: Rule = SPEAKER
    category: str = "quotation-without-speaker"
    examples: tuple[Example, ...] = (
        Example("“The bridge will be shut for the whole of next week,” Ana Roe said."),
        Example("Ana Roe spoke of “a week without the bridge”."),
        Example(
            "The bridge is old. “It ought to have been shut ten years ago.”",
            "“It ought to have been shut ten years ago.”",
        ),
    )

    def find(self, document: Document) -> Iterator[Notice]:
        """A notice for each, in text order."""
        if document.where == "title":
            return
        said = sorted((span for a in document.attributions for span in a.content), key=lambda span: span.start)
        reach, speaks = _Reach(said), _Cues.of(document)
        before: Span | None = None
        for span in document.quotations:
            block = document.block_at(span.start)
            goes_on = before is not None and _goes_on(document.text[before.end : span.start])
            long = len(plain_words(span.of(document.text))) >= _SHORTEST
            body = block is None or block.kind == "body"
            attributed = reach.covers(span) or goes_on or _is_introduced(document.text, span) or speaks.near(span.start)
            if long and body and not attributed:
                words = span.of(document.text)
                remark = (self.category, _MESSAGE, "info", "Say whose words they are.")
                yield Notice(self.rule.code, span.start, span.end, words, *remark, where=document.where)  # type: ignore[arg-type]
            before = span if attributed else None


def _goes_on(between: str) -> bool:
    """Whether what follows is still the speaker's: at once, or after a few words of the same paragraph."""
    return not between.strip() or (_PARAGRAPH_END.search(between) is None and len(between) <= _FEW)


def _is_introduced(text: str, span: Span) -> bool:
    """Whether a colon or a comma leads up to the quotation, or a speaker with a verb of any kind follows it."""
    if text[max(0, span.start - 3) : span.start].rstrip().endswith((":", ",")):
        return True
    return text[span.end - 2 : span.end - 1] in _GOES_ON_AFTER and _SPEAKER_AFTER.match(text, span.end) is not None


class _Cues(Struct, frozen=True):
    """Where the verbs of saying that have a source stand."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, document: Document) -> _Cues:
        cues = (a.cue.start for a in document.attributions if a.cue is not None and a.source is not None)
        return cls(tuple(sorted(cues)))

    def near(self, offset: int) -> bool:
        """Whether one stands within a few words before the offset, in the same paragraph or the one before."""
        place = bisect_right(self.starts, offset) - 1
        return place >= 0 and offset - self.starts[place] <= _FEW


class _Reach:
    """Spans to look up by overlap."""

    def __init__(self, spans: list[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._furthest: list[int] = []
        for span in spans:
            self._furthest.append(max(span.end, self._furthest[-1] if self._furthest else 0))

    def covers(self, span: Span) -> bool:
        place = bisect_right(self._starts, span.end - 1) - 1
        return place >= 0 and self._furthest[place] > span.start
