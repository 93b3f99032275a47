"""Verb groups that attribute: auxiliaries, adverbs, the cue and its particles, with their voice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from claimcheck.text.attribution.lexicon import Frame, grammar, lexicon
from claimcheck.text.attribution.sources import subject_before
from claimcheck.text.attribution.words import Line

__all__ = ["VerbGroup", "find_verb_groups"]

Voice = Literal["active", "passive", "participle", "infinitive", "asked"]

# How many adverbs may stand between the words of a group.
_GAP = 2

# Determiners that can be subjects by themselves, and prepositions that are conjunctions too ("after he said").
_PRONOUNS = frozenset({"that", "this", "these", "those", "one", "another", "each", "some", "many", "several", "her"})
_CONJUNCTIONS = frozenset({"before", "after", "since", "because", "as", "than"})

# Verbs whose participle alone reports a question: "Asked if ...".
_ASKS = frozenset({"ask", "question", "press", "ask about"})

# A word as short as this in -s is no plural ("was", "his").
_SHORTEST = 3


class VerbGroup(Struct, frozen=True):
    """A verb group: its words from `first` to `last`, the verb itself at `verb`."""

    first: int
    verb: int
    last: int
    frame: Frame
    voice: Voice


def find_verb_groups(line: Line) -> Iterator[VerbGroup]:
    """The verb groups of a sentence whose verb is in the lexicon and not, by its neighbours, a noun."""
    verbs, after, titled = lexicon().verbs, 0, _is_titled(line)
    for index, word in enumerate(line.lower):
        if index < after or word not in verbs or line.quoted[index] or (line.is_name(index) and index and not titled):
            continue
        group = _group(line, index, verbs[word])
        if group is not None:
            after = group.last + 1
            yield group


def _is_titled(line: Line) -> bool:
    """Whether most words are capitalised, as in a headline."""
    words = [i for i in range(len(line)) if line.is_word(i)]
    return 2 * sum(line.is_name(i) for i in words) > len(words)


def _group(line: Line, verb: int, frames: tuple[Frame, ...]) -> VerbGroup | None:
    for frame in frames:
        last = _last_particle(line, verb, frame)
        if last is None:
            continue
        first = _first_of_group(line, verb)
        voice = _voice(line, first, verb, frame)
        return VerbGroup(first, verb, last, frame, voice) if voice else None
    return None


def _last_particle(line: Line, verb: int, frame: Frame) -> int | None:
    last, is_adverb = verb, grammar().is_adverb
    for particle in frame.particles:
        following = last + 1
        while following <= last + _GAP and line.low(following) != particle and is_adverb(line.low(following)):
            following += 1
        if line.low(following) != particle or line.quoted[following]:
            return None
        last = following
    return last


def _first_of_group(line: Line, verb: int) -> int:
    """Where the group begins: auxiliaries and adverbs belong to it, an adverb that opens the sentence does not."""
    words, first = grammar(), verb
    while line.is_word(first - 1):
        before = line.low(first - 1)
        if before not in words.auxiliaries and (first == 1 or not words.is_adverb(before)):
            break
        first -= 1
    return first


def _voice(line: Line, first: int, verb: int, frame: Frame) -> Voice | None:
    """How the verb is used, by its form and the words before it; None when it is no verb or fits no form."""
    words = grammar()
    before = line.low(first - 1)
    helpers = {word for word in line.lower[first:verb] if word in words.auxiliaries}
    if "'" in before:
        helpers.add(before[before.rindex("'") :])
    if "ing" in frame.forms:
        return "active" if helpers & (words.be | {"'s", "'re", "'m"}) else _participle(line, first, frame)
    if helpers & (words.auxiliaries | {"'ve", "'d", "'ll"}):
        return _helped(helpers, frame)
    if before == "to":
        return "infinitive" if "base" in frame.forms else None
    return _unhelped(line, first, verb, frame)


def _helped(helpers: set[str], frame: Frame) -> Voice | None:
    """The voice of a form with auxiliaries, the one that decides first."""
    words, forms = grammar(), frame.forms
    if helpers & words.be and "participle" in forms:
        return "passive"
    if helpers & (words.have | {"'ve"}):
        return "active" if "participle" in forms else None
    return "active" if forms & {"base", "participle"} else None


def _unhelped(line: Line, first: int, verb: int, frame: Frame) -> Voice | None:
    """The voice of a form that stands without auxiliaries; before one it is a noun ("that demand had fallen")."""
    if frame.noun and line.low(verb + 1) in grammar().auxiliaries:
        return None
    if frame.lemma in _ASKS and "past" in frame.forms and line.low(first - 1) in {"", "when", "if", ","}:
        return "asked"
    if frame.forms & {"past", "participle"} and line.low(verb + 1) == "by":
        return "passive"
    return "active" if _has_subject(line, first, frame) else None


def _participle(line: Line, first: int, frame: Frame) -> Voice | None:
    """A form in -ing is a participle unless it is a noun ("the warning") or an adjective."""
    before, words = line.low(first - 1), grammar()
    if before in words.determiners or before.endswith("'s") or (frame.noun and before not in {",", "and"}):
        return None
    return "participle"


def _has_subject(line: Line, first: int, frame: Frame) -> bool:
    """Whether what stands before can be the subject of the form; else the word is a noun, an adjective, an order."""
    words, before, forms = grammar(), line.low(first - 1), frame.forms
    if first == 0 and "past" not in forms:
        return False
    if before in words.determiners and before not in _PRONOUNS:
        return False
    if "past" in forms:
        return before not in words.prepositions or before in _CONJUNCTIONS
    if before in words.prepositions:
        return False
    if "s" in forms:
        return _singular(line, first, frame)
    return _plural(line, first)


def _singular(line: Line, first: int, frame: Frame) -> bool:
    """Whether a form in -s is a verb here: a noun of the same form has no subject before it and no object behind."""
    words, before = grammar(), line.low(first - 1)
    if before in words.subjects:
        return before not in {"they", "we", "i", "you"}
    if not frame.noun:
        return True
    following = line.low(frame_end := first + 1 + len(frame.particles))
    opens = following in words.determiners | words.subjects | words.questions | {"to", ":", "his", "her"}
    return (
        line.is_word(first - 1)
        and not before.endswith("'s")
        and (opens or line.is_name(frame_end) or line.is_name(first - 1))
    )


def _plural(line: Line, first: int) -> bool:
    """Whether a plural can be the subject that ends right before: "they", "polls in Iowa", "Roe and Doe"."""
    subject = subject_before(line, first)
    if subject is None:
        return False
    if subject.first == subject.last and line.low(subject.first) in grammar().subjects:
        return line.low(subject.first) not in {"he", "she", "it"}
    return any(_is_plural(line.low(i)) for i in range(subject.first, subject.last + 1))


def _is_plural(word: str) -> bool:
    if word == "and" or word in grammar().plural_subjects:
        return True
    return len(word) > _SHORTEST and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
