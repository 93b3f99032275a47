"""What ties two figures to one thing: shared words, and the absence of words that part them."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import timedelta

from msgspec import Struct, field

from claimcheck import Document, Span, lazy_pattern
from claimcheck_plugins.consistency.figures import Figure
from claimcheck_plugins.consistency.people import owner_of
from claimcheck_plugins.consistency.vocabulary import common, pattern_of, stem

__all__ = ["Anchors"]

_WORD = lazy_pattern(r"[A-Za-z]{4,30}")
_HONORIFIC = lazy_pattern(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord)\.?\s")
_PRONOUN = lazy_pattern(r"(?:He|She|It)\b")
_HEADS = frozenset({"title", "byline", "dateline"})
# The sentences that are numbered; what stands further down is not the lead.
_FIRST = 8
_RECENT = timedelta(days=14)


class Anchors(Struct):
    """Asks a document about its figures; what was read of a sentence is kept."""

    document: Document
    _stems: dict[tuple[str, Span], frozenset[str]] = field(default_factory=dict)
    _silent: dict[Span, bool] = field(default_factory=dict)
    _body: list[int] | None = None

    def place(self, figure: Figure) -> int:
        """The number of the figure's sentence in the body, from 0; titles, bylines and datelines are not counted."""
        if self._body is None:
            heads = {block.start for block in self.document.article.blocks if block.kind in _HEADS}
            self._body = [s.start for s in self.document.sentences[:_FIRST] if s.start not in heads]
        if len(self.document.sentences) > _FIRST and figure.start >= self.document.sentences[_FIRST].start:
            return _FIRST
        return bisect_right(self._body, figure.start) - 1

    def silent(self, figure: Figure) -> bool:
        """Whether the figure's sentence tells of another day or account, or the figure stands in a quotation."""
        if figure.sentence not in self._silent:
            self._silent[figure.sentence] = self._other_account(figure.sentence)
        said = figure.sentence.of(self.document.text)
        if figure.kind == "age" and pattern_of("silent", "ages").search(said):
            return True
        return self._silent[figure.sentence] or self.document.in_quotation(figure.start)

    def _other_account(self, sentence: Span) -> bool:
        if pattern_of("silent", "words").search(sentence.of(self.document.text)):
            return True
        published = self.document.article.published
        days = [t.to for t in self.document.timexes_in(sentence) if t.type == "DATE" and t.to is not None]
        return published is not None and any(day < published - _RECENT for day in days)

    def stems(self, figure: Figure) -> frozenset[str]:
        """The stems of the words of the figure's sentence, without the common ones and the figure's own."""
        key = (figure.where, figure.sentence)
        if key not in self._stems:
            words = (word.lower() for word in _WORD.findall(self._sentence(figure)))
            self._stems[key] = frozenset(stem(word) for word in words if word not in common())
        return self._stems[key]

    def shared(self, one: Figure, other: Figure) -> int:
        """How many words the sentences of two figures share, the counted one left out."""
        own = {stem(w.lower()) for f in (one, other) for w in _WORD.findall(f.text)}
        return len((self.stems(one) & self.stems(other)) - own)

    def names(self, figure: Figure, other: Figure) -> bool:
        """Whether the word after a unit ("the £5.3m gift") stands in the other figure's sentence too, of one thing."""
        if any(pattern_of("silent", "contrast").search(self._sentence(f)) for f in (figure, other)):
            return False
        return any(stem(word) in self.stems(other) for word in figure.following)

    def _sentence(self, figure: Figure) -> str:
        source = self.document if figure.where == "text" else self.document.title
        return figure.sentence.of(source.text) if source is not None else ""

    def is_named(self, figure: Figure) -> bool:
        """Whether an age stands beside the name of its owner."""
        return bool(self._owner(figure))

    def same_person(self, one: Figure, other: Figure) -> bool:
        """Whether an age in the text is that of the person of the other age.

        It is where it points back or tells of "he", "she" or "it"; where its owner's name opens the sentence, unless
        the other age has another owner; and where the two sentences share a word.
        """
        owner, known = self._owner(one), self._owner(other)
        opening = one.sentence.of(self.document.text)
        if owner:
            return _HONORIFIC.sub("", opening).startswith(owner[0]) and (not known or owner[-1] == known[-1])
        return bool(one.pointer) or _PRONOUN.match(opening) is not None or self.shared(one, other) > 0

    def _owner(self, figure: Figure) -> tuple[str, ...]:
        """The name beside an age; the first word of a title is one only where the text has it as a name, too."""
        source = self.document if figure.where == "text" else self.document.title
        owner = owner_of(source.text, figure.start, figure.end) if source is not None else ()
        if len(owner) != 1 or figure.where == "text":
            return owner
        known = re.search(rf"[a-z,] {re.escape(owner[0])}\b", self.document.text)
        return owner if known else ()
