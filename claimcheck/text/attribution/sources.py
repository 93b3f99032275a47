"""Sources: the noun phrase that says it, before the cue, behind it, or where the sentence's subject stands."""

from __future__ import annotations

from msgspec import Struct

from claimcheck.text.attribution.lexicon import grammar, lexicon
from claimcheck.text.attribution.words import Line

__all__ = ["Phrase", "main_subject", "phrase_after", "subject_before"]

# The longest noun phrase and the longest apposition, in words.
_PHRASE, _APPOSITION, _DATELINE = 14, 30, 12

_LINKS = frozenset({"of", "for", "in", "at", "from", "with", "on", "by", "to", "against", "about", "over"})
# Prepositions that go on with a noun phrase behind a cue: "said a spokesman for the ministry".
_OWN_LINKS = frozenset({"of", "for", "from", "with", "against"})

_DASHES = frozenset({"—", "–", "-"})


class Phrase(Struct, frozen=True):
    """A noun phrase from word `first` to `last`. `solid`: it begins where a clause can begin."""

    first: int
    last: int
    solid: bool = True


def subject_before(line: Line, verb: int) -> Phrase | None:
    """The subject that ends right before a verb group, its apposition included."""
    words, last = grammar(), verb - 1
    if last < 0 or line.quoted[last]:
        return None
    word = line.low(last)
    if word in words.relatives or word.split("'")[0] in words.subjects:
        return Phrase(last, last)
    if word == "," or word in _DASHES or word == ")":
        return _around_apposition(line, last)
    return _chunk(line, last)


def main_subject(line: Line, before: int, start: int = 0) -> Phrase | None:
    """The first noun phrase of the sentence that could be its subject: what a participle hangs on."""
    words, index = grammar(), start or _behind_dateline(line)
    if index == 0 and line.low(0) in words.prepositions | words.clause_starts and "," in line.lower[:before]:
        index = line.lower.index(",") + 1
    while index < before and not _may_begin(line, index):
        index += 1
    if index >= before:
        return None
    if line.low(index).split("'")[0] in words.subjects:
        return Phrase(index, index)
    found = phrase_after(line, index)
    return _before_verb(line, found) if found is not None and found.last < before else None


def _before_verb(line: Line, phrase: Phrase) -> Phrase:
    """The phrase up to its sentence's verb, which `phrase_after` takes for another noun: "The council remained"."""
    words = grammar()
    for index in range(phrase.first + 1, phrase.last + 1):
        word = line.low(index)
        past = word in words.pasts or (word.endswith("ed") and "-" not in word)
        if past and line.words[index].islower() and line.low(index - 1) not in words.determiners:
            return Phrase(phrase.first, index - 1, phrase.solid)
    return phrase


def _may_begin(line: Line, index: int) -> bool:
    """Whether a subject may begin at the word: no conjunction, no adverb, nothing quoted."""
    words, word = grammar(), line.low(index)
    if line.quoted[index] or not line.is_word(index) or words.is_adverb(word) or word in words.connectives:
        return False
    return word not in words.conjunctions or word in words.subjects


def _behind_dateline(line: Line) -> int:
    """The first word behind "SEOUL (Agency) —"."""
    near = range(min(len(line) - 2, _DATELINE))
    return next((i + 2 for i in near if line.low(i) == ")" and line.low(i + 1) in _DASHES), 0)


def phrase_after(line: Line, first: int) -> Phrase | None:
    """The noun phrase that begins at a word: after "said", "according to" or "by"."""
    words = grammar()
    if not line.is_word(first):
        return None
    if line.low(first) in (words.subjects | words.objects) - {"her"}:
        return Phrase(first, first)
    index = first + 1
    while index < min(len(line), first + _PHRASE) and line.is_word(index):
        if _stops_at(line, index) or _leaves_phrase(line, first, index):
            break
        index += 1
    return Phrase(first, index - 1)


def _stops_at(line: Line, index: int) -> bool:
    """Whether a noun phrase never goes on with the word."""
    words, word = grammar(), line.low(index)
    return word in words.auxiliaries or word in words.subjects or word in words.weekdays


def _leaves_phrase(line: Line, first: int, index: int) -> bool:
    """Whether the noun phrase that began at `first` ends before the word."""
    words, word = grammar(), line.low(index)
    if word in words.prepositions:
        return word not in _OWN_LINKS
    if word in words.conjunctions:
        return not (word == "and" and line.is_name(index + 1))
    named = index > first + 1 and line.is_name(index - 1) and line.is_name(index - 2)
    if named and word not in _LINKS and line.words[index].islower():
        return True
    return _is_verb(line, index)


def _around_apposition(line: Line, last: int) -> Phrase | None:
    """In "Kim, the deputy adviser," or "Kim — who left —" the phrase before the mark that opens the apposition."""
    mark = "(" if line.low(last) == ")" else line.low(last)
    index = last - 1
    while index > max(0, last - _APPOSITION) and line.low(index) != mark:
        if line.quoted[index]:
            return None
        index -= 1
    if line.low(index) != mark or index == 0:
        return None
    head = _chunk(line, index - 1)
    if head is None or not _can_appose(line, index, last, head):
        return None
    return Phrase(head.first, last - 1 if mark != "(" else last, head.solid)


def _can_appose(line: Line, opening: int, closing: int, head: Phrase) -> bool:
    words, word = grammar(), line.low(opening + 1)
    if line.low(opening) in {"(", *_DASHES}:
        return True
    if word in words.subjects - {"who", "which", "that"}:
        return False
    named = any(line.is_name(i) for i in range(head.first, head.last + 1))
    return (named or head.first == 0 or head.solid) and closing > opening + 1


def _chunk(line: Line, last: int) -> Phrase | None:
    """The noun phrase that ends at a word, with the phrases of preposition that lead up to it."""
    words = grammar()
    if not line.is_word(last) or line.low(last) in words.conjunctions | words.auxiliaries | words.prepositions:
        return None
    first = _chunk_start(line, last)
    if first is None:
        return None
    while not _begins_clause(line, first):
        link = line.low(first - 1)
        if link not in _LINKS | {"and"} or last - first > _PHRASE:
            return Phrase(first, last, solid=False)
        earlier = _chunk_start(line, first - 2) if first > 1 and line.is_word(first - 2) else None
        if earlier is None or (link == "and" and not line.is_name(first - 2)):
            return Phrase(first, last, solid=link == "and")
        first = earlier
    return Phrase(_with_partner(line, first), last)


def _with_partner(line: Line, first: int) -> int:
    """Where "Ana Roe and Ben Doe" begins, when the phrase begins with the second name and the first begins a clause."""
    if first < 2 or line.low(first - 1) != "and" or not (line.is_name(first) and line.is_name(first - 2)):  # noqa: PLR2004  a name and the "and"
        return first
    partner = _chunk_start(line, first - 2)
    whole = partner is not None and all(line.is_name(i) for i in range(partner, first - 1))
    return partner if partner is not None and whole and _begins_clause(line, partner) else first


def _chunk_start(line: Line, last: int) -> int | None:
    words, index = grammar(), last
    stops = words.prepositions | words.conjunctions | words.auxiliaries
    if line.low(last) in stops:
        return None
    while index > max(0, last - _PHRASE):
        word, before = line.low(index), line.low(index - 1)
        if (word in words.determiners and index < last) or not line.is_word(index - 1) or before in stops - {"that"}:
            break
        if before in words.subjects or (before in words.weekdays and before != "last"):
            break
        if (words.is_adverb(before) and before != "first") or _is_verb(line, index - 1):
            break
        index -= 1
    return index


def _is_verb(line: Line, index: int) -> bool:
    """Whether the word is a cue that no noun phrase holds: no name, no noun, no participle."""
    frames = lexicon().verbs.get(line.low(index), ())
    if not frames or line.is_name(index) or line.low(index).endswith(("ed", "ing")):
        return False
    return not all(frame.noun for frame in frames)


def _begins_clause(line: Line, first: int) -> bool:
    words = grammar()
    if first == 0 or line.quoted[first - 1] or not line.words[first - 1][0].isalnum():
        return True
    before = line.low(first - 1)
    return before in words.conjunctions or before in words.weekdays or words.is_adverb(before)
