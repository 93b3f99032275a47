"""The cue lexicon: which words attribute, in which form, and what they take as content."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias

from msgspec import Struct

from claimcheck.packaged import read_toml

__all__ = ["Frame", "Grammar", "Lexicon", "grammar", "lexicon"]

# A table of word lists by section and name.
_Table: TypeAlias = dict[str, dict[str, list[str]]]

_VOWELS = "aeiou"


class Frame(Struct, frozen=True):
    """One reading of a verb form.

    Attributes:
        lemma: The verb, whole ("point out").
        forms: What the form can be: "base", "s", "past", "participle", "ing".
        particles: The words that must follow it ("out").
        takes: What it takes as content (frames.toml says what each word means).
        noun: Whether the form can be a noun too.
    """

    lemma: str
    forms: frozenset[str]
    particles: tuple[str, ...]
    takes: frozenset[str]
    noun: bool


class Lexicon(Struct, frozen=True):
    """The cues: verb forms with their frames (most particles first), nouns by what follows them."""

    verbs: Mapping[str, tuple[Frame, ...]]
    nominal: Mapping[str, frozenset[str]]


class Grammar(Struct, frozen=True):
    """Closed classes of words, as grammar.toml names them."""

    auxiliaries: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    adverbs: frozenset[str]
    connectives: frozenset[str]
    not_adverbs: frozenset[str]
    subjects: frozenset[str]
    pasts: frozenset[str]
    objects: frozenset[str]
    relatives: frozenset[str]
    plural_subjects: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    questions: frozenset[str]
    weekdays: frozenset[str]
    times: frozenset[str]
    adjunct_starts: frozenset[str]
    clause_starts: frozenset[str]

    def is_adverb(self, word: str) -> bool:
        """Whether the word, in small letters, can stand within a verb group."""
        return word in self.adverbs or (word.endswith("ly") and word not in self.not_adverbs)


@cache
def grammar() -> Grammar:
    """The closed classes, read once."""
    return Grammar(**{name: frozenset(words) for name, words in _table("grammar.toml")["words"].items()})


@cache
def lexicon() -> Lexicon:
    """The lexicon, read and inflected once."""
    forms = _table("forms.toml")
    return Lexicon(_verbs(_table("frames.toml"), forms), _nominal(forms["nominal"]))


def _verbs(classes: _Table, table: _Table) -> dict[str, tuple[Frame, ...]]:
    takes: dict[str, set[str]] = defaultdict(set)
    for entry in classes.values():
        for verb in entry["verbs"]:
            takes[verb].update(entry["takes"])
    nouns, never = frozenset(table["nouns"]["also"]), frozenset(table["nouns"]["never"])
    frames: dict[str, list[Frame]] = defaultdict(list)
    for verb in sorted(takes):
        head, *particles = verb.split()
        for form, kinds in sorted(_inflected(head, table["forms"]).items()):
            noun = head in nouns and form in {head, _with_s(head)}
            if form not in never:
                frames[form].append(Frame(verb, kinds, tuple(particles), frozenset(takes[verb]), noun))
    return {form: tuple(sorted(found, key=lambda f: (-len(f.particles), f.lemma))) for form, found in frames.items()}


def _nominal(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    links: dict[str, set[str]] = defaultdict(set)
    for link, nouns in table.items():
        for noun in nouns:
            links[noun].add(link)
            links[_with_s(noun)].add(link)
    return {noun: frozenset(found) for noun, found in links.items()}


def _table(name: str) -> _Table:
    return read_toml(__package__, name)


def _inflected(head: str, irregular: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    """The forms of a verb and what each can be."""
    forms: dict[str, set[str]] = defaultdict(set)
    for base, row in _rows(head, irregular):
        for form, kind in zip((base, *row), ("base", "s", "past", "participle", "ing"), strict=True):
            forms[form].add(kind)
    return {form: frozenset(kinds) for form, kinds in forms.items()}


def _rows(head: str, irregular: Mapping[str, list[str]]) -> Iterator[tuple[str, list[str]]]:
    if head == "be":
        for base in ("be", "be_plural", "be_first"):
            yield "be", irregular[base]
    elif head in irregular:
        yield head, irregular[head]
    else:
        stem = head[:-1] if head.endswith("e") and not head.endswith(("ee", "oe", "ye")) else head
        past = head + "d" if head.endswith("e") else _past(head)
        yield head, [_with_s(head), past, past, stem + "ing"]


def _past(head: str) -> str:
    return head[:-1] + "ied" if head.endswith("y") and head[-2] not in _VOWELS else head + "ed"


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")
