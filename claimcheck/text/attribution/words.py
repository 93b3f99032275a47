"""A sentence as words: what the rules of attribution look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern

__all__ = ["LONGEST", "Line", "lines"]

# A sentence is cut here: longer ones are tables and lists, and time must grow with text.
LONGEST = 2000

_WORD = lazy_pattern(
    r"(?:[A-Za-z]\.){2,8}"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Jr|Sr|St|Gen|Lt|Prof|Sens|Reps|Col|Sgt|Rev|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No)\."
    r"|\w{1,60}(?:[-'’.&/]\w{1,60}){0,12}"
    r"|''|``|[^\w\s]"
)


class Line(Struct, frozen=True):
    """A sentence's words.

    Attributes:
        text: The whole text that offsets count in.
        span: The sentence.
        words: As written.
        lower: In small letters, with straight apostrophes.
        starts, ends: Offsets of each word.
        quoted: Whether each word stands inside a quotation.
        paragraph: Whether the sentence begins a paragraph.
    """

    text: str
    span: Span
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    quoted: list[bool]
    paragraph: bool

    def __len__(self) -> int:
        return len(self.words)

    def low(self, index: int) -> str:
        """The word in small letters, or "" outside the sentence."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def is_word(self, index: int) -> bool:
        """Whether there is a word, not a mark, outside quotations."""
        return 0 <= index < len(self.words) and self.words[index][0].isalnum() and not self.quoted[index]

    def is_name(self, index: int) -> bool:
        """Whether there is a capitalised word outside quotations."""
        return 0 <= index < len(self.words) and self.words[index][0].isupper() and not self.quoted[index]

    def cover(self, first: int, last: int) -> Span:
        """The span from one word to another, both included."""
        return Span(self.starts[first], self.ends[last])


def lines(text: str, sentences: Sequence[Span], quotations: Sequence[Span]) -> Iterator[Line]:
    """The sentences as words, each with what is quoted in it."""
    first, end = 0, 0
    for sentence in sentences:
        while first < len(quotations) and quotations[first].end <= sentence.start:
            first += 1
        span = Span(sentence.start, min(sentence.end, sentence.start + LONGEST))
        paragraph = "\n" in text[end : sentence.start] or end == 0
        end = sentence.end
        yield _line(text, span, quotations, first, paragraph=paragraph)


def _line(text: str, span: Span, quotations: Sequence[Span], first: int, *, paragraph: bool) -> Line:
    words, starts, ends, quoted = [], [], [], []
    for match in _WORD.finditer(text, span.start, span.end):
        start = match.start()
        while first < len(quotations) and quotations[first].end <= start:
            first += 1
        words.append(match[0])
        starts.append(start)
        ends.append(match.end())
        quoted.append(first < len(quotations) and quotations[first].start <= start)
    lower = [word.lower().replace("’", "'") for word in words]
    return Line(text, span, words, lower, starts, ends, quoted, paragraph)
