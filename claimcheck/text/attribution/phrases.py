"""Cues that are no verbs: "according to X", "X's claim that", and a name with a colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.models import Attribution, Span
from claimcheck.text.attribution.before import content_before, quotations_behind
from claimcheck.text.attribution.contents import content_end
from claimcheck.text.attribution.lexicon import grammar, lexicon
from claimcheck.text.attribution.openings import Opening
from claimcheck.text.attribution.reading import content_behind
from claimcheck.text.attribution.sources import phrase_after
from claimcheck.text.attribution.words import Line

__all__ = ["read_phrases"]

# A speaker before a colon has at most this many words, and what is said is longer than this: "Roe: 46" is a list.
_SPEAKER, _SHORTEST = 5, 4

# A noun this near the sentence's start is its subject: "The minister's claim that ...".
_SUBJECT = 4


def read_phrases(line: Line, quotations: Sequence[Span]) -> Iterator[Attribution]:
    """The attributions of a sentence whose cue is no verb."""
    for index, word in enumerate(line.lower):
        if line.quoted[index]:
            continue
        found = None
        if word == "according" and line.low(index + 1) == "to":
            found = _according(line, index, quotations)
        elif word in lexicon().nominal:
            found = _nominal(line, index)
        elif word == ":":
            found = _speaker(line, index, quotations)
        if found is not None:
            yield found


def _according(line: Line, index: int, quotations: Sequence[Span]) -> Attribution | None:
    source = phrase_after(line, index + 2)
    if source is None:
        return None
    cue, who = line.cover(index, index + 1), line.cover(source.first, source.last)
    after = next((i for i in range(source.last + 1, len(line)) if line.low(i) == "," and not line.quoted[i]), None)
    if line.low(index - 1) in {"", "and", "but"} and after is not None and after + 1 < len(line):
        content = line.cover(after + 1, content_end(line, Opening(after + 1, "clause")))
        return Attribution(who, cue, (content, *_further(line, content, quotations)), "according to")
    earlier = content_before(line, index, quotations) or (line.cover(0, index - 1) if index else None)
    return Attribution(who, cue, (earlier,), "according to") if earlier else None


def _further(line: Line, content: Span, quotations: Sequence[Span]) -> list[Span]:
    return quotations_behind(line.text, content.end, quotations) if line.text[content.end - 1] in '"”' else []


def _nominal(line: Line, index: int) -> Attribution | None:
    link, words = line.low(index + 1), grammar()
    if link not in lexicon().nominal[line.lower[index]] or index + 2 >= len(line):
        return None
    holder, first = None, index
    while (
        first > 0
        and line.is_word(first - 1)
        and line.low(first - 1) not in words.determiners | words.prepositions | words.conjunctions
    ):
        first -= 1
        if line.low(first).endswith(("'s", "s'")):
            holder = first
            break
    if holder is None and line.low(first - 1) in {"his", "her", "their", "its", "our", "my"}:
        holder = first - 1
    if holder is None and link != "that":
        return None
    opening = Opening(index + 1 if link in {"that", "to"} else index + 2, "clause" if link == "that" else "to")
    last = content_end(line, opening)
    if link == "that" and index <= _SUBJECT:
        last = _before_main_verb(line, opening.first + 1, last)
    content = line.cover(opening.first, last)
    source = None if holder is None else line.cover(_name_start(line, holder), holder)
    cue = line.cover(index, index) if link in {"that", "to"} else line.cover(index, index + 1)
    return Attribution(source, cue, (content,), "nominal")


def _before_main_verb(line: Line, first: int, last: int) -> int:
    """Where the clause ends in "The claim that rents fell was never tested": before the second verb."""
    words, verb = grammar(), None
    for index in range(first + 1, last + 1):
        word = line.low(index)
        if line.quoted[index] or word in words.conjunctions or (word == "," and not line.low(index - 1).isdigit()):
            return last
        helped = line.low(index - 1) in words.auxiliaries or words.is_adverb(line.low(index - 1))
        if verb is not None and word in words.auxiliaries and not helped:
            return index - 1
        if word in words.auxiliaries | words.pasts or word.endswith("ed"):
            verb = index
    return last


def _name_start(line: Line, index: int) -> int:
    while index > 0 and line.is_name(index) and line.is_name(index - 1):
        index -= 1
    return index


def _speaker(line: Line, index: int, quotations: Sequence[Span]) -> Attribution | None:
    """In "Ana Roe: ..." the name speaks: a headline, a transcript, or a name before a quotation."""
    first = index
    while first > max(0, index - _SPEAKER) and line.is_name(first - 1):
        first -= 1
    quoted = index + 1 < len(line) and line.quoted[index + 1]
    alone = first == 0 and line.paragraph and len(line) - index > _SHORTEST
    if first == index or line.low(first) in grammar().determiners or not (quoted or alone):
        return None
    if _has_own_cue(line, first):
        return None
    content = content_behind(line, Opening(index + 1, "quote" if quoted else "clause"), quotations)
    return Attribution(line.cover(first, index - 1), line.cover(index, index), content, "speaker")


def _has_own_cue(line: Line, first: int) -> bool:
    """Whether the colon belongs to a verb: "said Monday: ...", "told the crowd in Utopia: ..."."""
    before = line.low(first - 1)
    preposition = before in grammar().prepositions and before != "from"
    return preposition or before in lexicon().verbs or line.low(first) in grammar().weekdays
