"""Passages of the article with a part marked, and how they are shortened around the mark."""

from __future__ import annotations

from msgspec import Struct, structs

from claimcheck.models import Span

__all__ = ["Quote", "quote_of", "shortened"]

# As much of a sentence as is shown at either side of the mark.
_REACH = 1000
_ELLIPSIS = "…"


class Quote(Struct, frozen=True):
    """A passage in three parts; the middle one is marked. Words are as in the article, white space is not."""

    before: str
    marked: str
    after: str

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(f"{self.before}{self.marked}{self.after}".split())


def quote_of(text: str, span: Span, context: Span) -> Quote:
    """The passage around a span.

    Args:
        text: What the spans count in.
        span: What is marked.
        context: What is shown of the text, at most 1,000 characters before and after the span.
    """
    first, last = max(0, context.start, span.start - _REACH), min(context.end, span.end + _REACH)
    before, after = text[first : span.start], text[span.end : max(last, span.end)]
    if span.end - span.start > _REACH:
        return Quote(before, text[span.start : span.start + _REACH] + _ELLIPSIS, "")
    return Quote(before, text[span.start : span.end], after)


def shortened(quote: Quote, words: int) -> Quote:
    """The passage cut to so many words, the marked ones first; cuts are shown as "…".

    Args:
        quote: The passage.
        words: How many words may be left, with those that hold a cut.
    """
    if quote.words <= words:
        return quote
    marked = quote.marked.split()
    if len(marked) >= words:
        return Quote("", " ".join(marked[:words]) + (_ELLIPSIS if len(marked) > words else ""), "")
    left, right = quote.before.split(), quote.after.split()
    # The two words that may be glued to the mark ("a“nearly") count with it.
    room = max(0, words - len(marked))
    keep_left = min(len(left), max(room // 2, room - len(right)))
    keep_right = min(len(right), room - keep_left)
    before = _ELLIPSIS + " ".join(left[len(left) - keep_left :]) if keep_left < len(left) else " ".join(left)
    after = " ".join(right[:keep_right]) + _ELLIPSIS if keep_right < len(right) else " ".join(right)
    return structs.replace(
        quote, before=before + _gap(quote.before[-1:]), marked=" ".join(marked), after=_gap(quote.after[:1]) + after
    )


def _gap(neighbour: str) -> str:
    return " " if neighbour.isspace() else ""
