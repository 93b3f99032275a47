"""What a verb group is read as, and the contents that every reading shares."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.text.attribution.before import quotation_at, quotations_behind, quotations_left_open
from claimcheck.text.attribution.contents import content_end
from claimcheck.text.attribution.openings import Opening
from claimcheck.text.attribution.sources import Phrase
from claimcheck.text.attribution.words import Line

__all__ = ["CLOSING", "Reading", "content_behind", "with_rest"]

# Marks that end a clause.
CLOSING = frozenset({".", ",", "!", "?", "…", ":", ";"})

_MARKS = "\"”“’'»"


class Reading(Struct, frozen=True):
    """A verb group's source, its content, and how it was read."""

    source: Phrase | None
    content: tuple[Span, ...]
    rule: str


def content_behind(
    line: Line, opening: Opening, quotations: Sequence[Span], *, aside: bool = False
) -> tuple[Span, ...]:
    """The content that begins behind a cue; a quotation goes on in those that follow it.

    Args:
        line: The sentence.
        opening: Where the content begins.
        quotations: The text's quotations.
        aside: Whether cue and content stand in a relative clause between commas.
    """
    content = line.cover(opening.first, content_end(line, opening, aside=aside))
    if opening.kind == "quote":
        whole = quotation_at(line.starts[opening.first], quotations)
        if whole is not None and whole.end > content.end:
            content = Span(content.start, whole.end)
        behind = quotations_behind(line.text, content.end, quotations)
        return content, *(span for span in behind if span.start >= content.end)
    return (content,)


def with_rest(line: Line, last: int, earlier: Span, quotations: Sequence[Span]) -> tuple[Span, ...]:
    """The content before a parenthetical cue, and what goes on behind it: quotations, or the rest of the clause.

    Args:
        line: The sentence.
        last: The last word of cue and source.
        earlier: The content before them.
        quotations: The text's quotations.
    """
    following = last + 1
    if quotation_at(earlier.start, quotations) != earlier and not _is_quoted(line, earlier):
        if not _goes_on(line, following):
            return (earlier,)
        rest = Opening(following + 1, "clause")
        return earlier, line.cover(rest.first, content_end(line, rest))
    quoted = next((i for i in range(following, len(line)) if line.quoted[i]), None)
    end = line.ends[-1] if quoted is None else line.starts[quoted]
    begun = quotations_left_open(line.text, earlier.start, quotations)
    return *begun, earlier, *quotations_behind(line.text, end, quotations)


def _goes_on(line: Line, comma: int) -> bool:
    """Whether the clause goes on behind the comma: "The plan, he said, would fail"."""
    if comma >= len(line) - 1 or line.low(comma) != "," or line.quoted[comma + 1]:
        return False
    return not line.low(comma + 1).endswith("ing")


def _is_quoted(line: Line, span: Span) -> bool:
    return line.text[span.end - 1] in _MARKS
