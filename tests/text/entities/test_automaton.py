"""The extra `fast` finds the same names: openly fictional ones, and whatever hypothesis makes of them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.models import Alias, EntityRecord
from claimcheck.references.memory import MemoryReferences
from claimcheck.text.entities.automaton import starts_of
from claimcheck.text.entities.matching import Hit, find_hits
from claimcheck.text.entities.names import names_of, plain
from claimcheck.text.sentences import find_sentences

PLACES = ("Freedonia", "New Freedonia", "Fredville", "Saint-Fred", "8 Mile")
PEOPLE = ("Rufus Firefly", "Bob O'Chicolini", "Kim Yu-mi", "Firefly")
ALIASES = [
    *(
        Alias(name, f"place:{n}")
        for n, name in enumerate(("Freedonia", "New Freedonia", "Fredville", "Saint-Fred", "8 Mile"))
    ),
    *(
        Alias(name, f"person:{n}")
        for n, name in enumerate(("Rufus Firefly", "Bob O'Chicolini", "Kim Yu-mi", "Firefly"))
    ),
    Alias("Freedonian", "place:0", "demonym"),
    Alias("the al-Fredawi Front", "org:front"),
    Alias("the South", "place:1", "contextual", "place:0"),
]
GAZETTEER = MemoryReferences((), [EntityRecord("place:0", "Freedonia", "country")], ALIASES)

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
has_automaton = pytest.mark.skipif(starts_of(["x"]) is None, reason="the extra `fast` is not installed")


def hits(text: str, *, fast: bool) -> list[Hit]:
    return find_hits(plain(text), names_of(GAZETTEER, fast=fast), find_sentences(text))


def spans(text: str, *, fast: bool) -> list[tuple[int, int, str, tuple[Alias, ...]]]:
    return [(hit.start, hit.end, hit.name.rest, hit.name.aliases) for hit in hits(text, fast=fast)]


PIECES = st.sampled_from(
    [
        *(alias.name for alias in ALIASES),
        *("Rufus T. Firefly", "Bob J. O'Chicolini", "KIM YU-MI", "FREDVILLE, ", "Kim Yu-Mi", "Free", "donia"),
        *(" ", "\n", ". ", "’s ", "-", "'", "@", "x", "X. ", "Ü", "8", "al-", "the ", "THE SOUTH"),
    ]
)


@has_automaton
@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=30).map("".join))
def test_any_text_gives_the_same_names(text: str) -> None:
    assert spans(text, fast=True) == spans(text, fast=False)


@has_automaton
@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[3] / "seeds").glob("*.txt")), ids=lambda path: path.stem
)
def test_the_sample_articles_give_the_same_names(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    written = sorted({word.strip(",.“”") for word in text.split() if word[:1].isupper() and len(word) > 3})
    gazetteer = MemoryReferences((), (), [Alias(word, f"thing:{n}") for n, word in enumerate(written)])
    found = [
        [(hit.start, hit.end) for hit in find_hits(plain(text), names_of(gazetteer, fast=fast), find_sentences(text))]
        for fast in (True, False)
    ]
    assert found[0] == found[1] != []


@has_automaton
def test_a_name_with_an_initial_is_found() -> None:
    text = "Then Rufus T. Firefly met Bob J. O'Chicolini."
    assert [text[hit.start : hit.end] for hit in hits(text, fast=True)] == ["Rufus T. Firefly", "Bob J. O'Chicolini"]


def test_without_the_extra_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)
    assert starts_of(["Freedonia"]) is None
    gazetteer = MemoryReferences((), (), [Alias("Marxville", "place:9")])
    assert names_of(gazetteer).usual.starts is None


def test_no_name_is_no_automaton() -> None:
    assert starts_of([]) is None
